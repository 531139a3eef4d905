// Spanish sub-tags that follow a flag, and what a text that is not flagged is about (TAXONOMY, 3 and 4).
import type { RuleRow } from '../rule.ts'

export const tagRules: readonly RuleRow[] = [
  {
    name: 'es-tag-codigo',
    taxonomy: '3.13',
    outcome: 'tag',
    tags: ['code_amendment'],
    patterns: ['codigo penal', '{amend} *6 {code}'],
  },
  {
    name: 'es-tag-proyecto',
    taxonomy: '3.12',
    outcome: 'tag',
    tags: ['bill_adoption'],
    patterns: [
      '{legislate} *6 (proyecto|proyectos|anteproyecto|proposicion) (de)? (ley|codigo|reforma)',
      '(proyecto|proyectos|anteproyecto|proposicion) (de)? (ley|codigo|reforma) *20 {passed}',
    ],
  },
  {
    name: 'es-tag-complicidad',
    taxonomy: '3.4',
    outcome: 'tag',
    tags: ['modes_of_liability'],
    patterns: ['{mode}'],
  },
  {
    name: 'es-tag-penas',
    taxonomy: '3.6',
    outcome: 'tag',
    tags: ['penalties'],
    patterns: [
      '(penas|sanciones) (adecuadas|apropiadas|proporcionales|proporcionadas|acordes|severas)',
      '(penas|sanciones) *8 gravedad',
      '{sanctionsInLaw}',
      '(castigue~|punible~|sancione~|castigad~|penad~) *1 con *1 (pena|penas|prision)',
      '(falta|faltas|contravencion~|delito menor|delito menos grave) *6 (delito|delitos|crimen)',
      '(delito|crimen) (grave)? *3 (no|vez|lugar) *3 (falta|contravencion|delito menor)',
    ],
  },
  {
    // "adoptar medidas legislativas para sancionar la tortura": that the law punish it
    name: 'es-tag-castigada-por-la-ley',
    taxonomy: '3.1',
    outcome: 'tag',
    tags: ['offence_art4'],
    patterns: [
      '(medidas|disposiciones|reformas) (legislativas|legales|juridicas|penales) *2 (sancion~|castig~|reprim~|penaliz~|pen(ar|en)) *2 {T}',
    ],
  },
  {
    name: 'es-tag-malos-tratos-castigados',
    taxonomy: '3.11',
    outcome: 'tag',
    tags: ['cidt_offence'],
    patterns: [
      '(medidas|disposiciones|ley|legislacion) *3 (sancion~|castig~|reprim~|penaliz~|tipific~) *2 {T} (y|o) *3 {ILL}',
      '(tipific~|tipifique~|criminaliz~|penaliz~) *2 {T} (y|o|asi como) *3 {ILL}',
    ],
  },
  {
    name: 'es-tag-definicion',
    taxonomy: '3.3',
    outcome: 'tag',
    tags: ['definition_art1'],
    patterns: ['< (definicion|definir|defina) *9 {tort}'],
  },
  {
    name: 'es-tag-militar',
    taxonomy: '3.13',
    outcome: 'tag',
    tags: ['military_code'],
    patterns: [
      '(codigo|codigos|ley|leyes|legislacion|estatuto) *3 (militar|militares|fuerzas armadas)',
      '(codigo|codigos|ley|leyes|legislacion|estatuto) *2 (ejercito|defensa nacional|fuerzas de defensa)',
    ],
  },
  {
    name: 'es-tag-entidades-federadas',
    taxonomy: '3.13',
    outcome: 'tag',
    tags: ['subnational_alignment'],
    patterns: [
      '(estados|entidades|provincias) (federad~|federal~|federativ~|de la federacion)',
      '(nivel|niveles|ambito|plano) (federal|estatal|provincial|local|regional|de los estados|de las provincias)',
      '(todos los|todas las|cada uno de los|cada una de las) (estados|provincias|entidades|departamentos|regiones)',
      '(codigos|leyes|legislaciones) *1 (de los|de las|de sus) (estados|provincias|entidades)',
      '(codigos penales|leyes) (estatales|locales|provinciales)',
    ],
  },
  {
    name: 'es-tag-mando',
    taxonomy: '3.5',
    outcome: 'tag',
    tags: ['command_responsibility'],
    patterns: ['{command}', 'responsabilidad *2 (mando|superiores|superior)'],
  },
  {
    name: 'es-tag-competencia',
    taxonomy: '3.10',
    outcome: 'tag',
    tags: ['jurisdiction_arts5_8'],
    patterns: ['{jurisdiction}'],
    scope: 'sentence',
    having: ['({tort}|{CAT})'],
  },
  {
    name: 'es-investigar',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['accountability_impunity'],
    patterns: [
      '(investig~|enjuici~|impunidad|castig~|juzgar|proces~|sancionar) *12 {T}',
      '{T} *12 (investigad~|enjuiciad~|impunidad|castigad~)',
    ],
  },
  {
    name: 'es-pruebas',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['exclusionary_rule'],
    patterns: ['(prueba|pruebas|confesiones|declaraciones|testimonios) *9 {T}'],
  },
  { name: 'es-mecanismo', taxonomy: '4', outcome: 'adjacent', tags: ['opcat_npm'], patterns: ['\ue002', '\ue005'] },
  {
    name: 'es-ratificar',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['ratification'],
    patterns: ['(ratific~|adheri~|firmar|firma) *9 (\ue001|\ue002|\ue003|\ue00d)'],
  },
  {
    name: 'es-formar',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['training'],
    patterns: ['(capacit~|formacion|formar|sensibiliz~) *12 {T}'],
  },
  {
    name: 'es-prevenir',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['prevention_general'],
    patterns: ['(preven~|combat~|luch~|elimin~|erradic~|poner fin) *9 {T}'],
  },
]
