// Spanish rules for a treaty by pronoun, and for ill-treatment as what the law is to count among crimes (TAXONOMY, 3.3, 3.11 and 3.15).
import type { RuleRow } from '../rule.ts'

export const objectRules: readonly RuleRow[] = [
  {
    // "Ratificar la Convención contra la Tortura e incorporar su artículo 1 al Código Penal"
    name: 'es-su-articulo-1-en-la-ley',
    taxonomy: '3.3, 3.15',
    outcome: 'yes',
    tags: ['definition_art1', 'treaty_incorporation'],
    patterns: [
      '< {CAT} *20 {writeInto} *6 {itsArticle1} *8 {law}',
      '< {CAT} *20 {writeInto} *3 {law} *4 {itsArticle1}',
      '< {CAT} *20 (definicion|definir) *8 {itsArticle1}',
      '< {CAT} *20 {writeInto} *1 (su|esa|dicha) definicion *6 {law}',
      '< {CAT} *20 {writeInto} *3 {law} *1 (su|esa|dicha) definicion',
    ],
    unless: ['negated', 'training', 'another-treaty-between', 'declaration'],
  },
  {
    name: 'es-su-articulo-4-en-la-ley',
    taxonomy: '3.1, 3.15',
    outcome: 'yes',
    tags: ['offence_art4', 'treaty_incorporation'],
    patterns: [
      '< {CAT} *20 {writeInto} *6 {itsArticle4} *8 {law}',
      '< {CAT} *20 {writeInto} *3 {law} *4 {itsArticle4}',
    ],
    unless: ['negated', 'training', 'another-treaty-between', 'declaration'],
  },
  {
    // "Habiendo ratificado la Convención contra la Tortura, darle efecto en la legislación penal"
    name: 'es-darle-efecto',
    taxonomy: '3.15',
    outcome: 'yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '< {CAT} *20 (darle|darles|dandole|le de|se le de) *2 (efecto|cumplimiento|vigencia|fuerza) *3 {penalCode}',
      '< {CAT} *20 (dar|dando|de) *1 efecto a {theTreaty} *4 {penalCode}',
      // "adecuar a ella su Código Penal", "incorporarla al Código Penal"
      '< {CAT} *20 {adjust} *1 (a|con) {theTreaty} *3 {penalCode}',
      '< {CAT} *20 {adjust} *1 en consecuencia *3 {penalCode}',
      '< {CAT} *20 {adjust} *3 {penalCode} *2 en consecuencia',
      '< {CAT} *20 {adjust} *3 {penalCode} *1 a lo (dispuesto|establecido|previsto|(que *2 (dispone|exige|establece|prescribe|requiere|preve)))',
      '< {CAT} *20 {adjust} *3 {penalCode} *6 (a|con) *1 {theTreaty}',
      '< {CAT} *20 (incorporar|integrar|trasladar|transponer|llevar)l(a|o) *4 {penalCode}',
      '< {CAT} *20 {writeInto} *1 {theTreaty} *4 {penalCode}',
    ],
    unless: ['negated', 'another-treaty-between'],
  },
  {
    name: 'es-darle-efecto-en-el-derecho-interno',
    taxonomy: '3.15',
    outcome: 'doubtful_yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '< {CAT} *20 (darle|darles|dandole|le de|se le de) *2 (efecto|vigencia|fuerza) *3 {law}',
      '< {CAT} *20 (dar|dando|de) *1 efecto a {theTreaty} *4 {law}',
      '< {CAT} *20 {writeInto} *4 {law} *2 obligaciones *1 (de ella|derivad~|dimana~|emana~)',
      '< {CAT} *20 {writeInto} *2 obligaciones *1 (de ella|derivad~|dimana~|emana~) *6 {law}',
    ],
    unless: ['negated'],
  },
  {
    // "Incluir los tratos inhumanos a los detenidos entre los delitos del Código Penal"
    name: 'es-malos-tratos-entre-los-delitos',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: ['(inclu~|incorpor~|anad~|figur~|introduc~|inscrib~|enumer~|mencion~) *2 {ILL} *8 {listOfCrimes}'],
    unless: ['negated', 'training', 'conduct', 'existing-law', 'animals-and-families', 'evidence'],
  },
  {
    // "Castigar en la ley penal los malos tratos"
    name: 'es-penas-por-malos-tratos',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence', 'penalties'],
    patterns: [
      '(definir|reprimir|sancionar|castigar|calificar) *2 como *2 {crime} *4 {ILL}',
      '({layDown}|fij~|instaur~) *4 (pena|penas|sanciones) *4 (para|contra|por) *3 {ILL}',
      '(castig(ar|ue)|sancion(ar|e)|pen(ar|e)|reprim(ir|a)) *1 (en|por|mediante) *2 {law} *4 {ILL}',
    ],
    having: ['({law}|{penalCode}|{crime})'],
    unless: ['negated', 'training', 'existing-law', 'animals-and-families', 'evidence'],
  },
  {
    // "Establecer por ley la responsabilidad penal de los funcionarios que sometan a los detenidos a tratos crueles"
    name: 'es-responsabilidad-por-malos-tratos',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: [
      '({layDown}|instaur~|crear) *6 responsabilidad penal *14 {illDeed}',
      '(disposicion~|articulo|norma|normas|delito) que *1 (castig~|castigue~|sancion~|sancione~|pene~) *6 que *1 {illDeed}',
    ],
    having: ['({law}|{penalCode})'],
    unless: ['negated', 'training', 'existing-law', 'animals-and-families', 'evidence'],
  },
]
