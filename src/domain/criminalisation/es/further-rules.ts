// Spanish rules for wordings at the edge: norms, penalties by name, what torture is no longer to be taken for (TAXONOMY, 3.1 to 3.9).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'conduct', 'evidence', 'another-offence']

export const furtherRules: readonly RuleRow[] = [
  {
    // "llevar la tortura al ámbito del derecho penal", "incorporar la tortura al catálogo de delitos"
    name: 'es-tortura-en-el-derecho-penal',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '(llev~|introduc~|inclu~|incorpor~|integr~|situ(ar|e)) *2 {T} *1 (en|al|a|dentro) *4 (derecho penal|ambito penal|{penalCode})',
      '(incorpor~|inclu~|anad~|inscrib~|figur~) *2 {T} *2 (catalogo|lista|elenco|relacion) *2 {crime}',
      'prohib~ penalmente *4 {T}',
      // "modificar el Código Penal e incluir en él la tortura"
      '< {penalCode} *3 {writes} *1 en (el|este) *1 {T}',
      'calific~ *2 de *1 {crime} *3 {T}',
      'disting~ *3 {law} *2 {T}',
      'disting~ *2 {T} *4 {law}',
      '(hacer|haga|hagan) *1 punible~ *4 {T}',
      '(someter|someta|sujetar) *1 (sancion|sanciones|castigo|represion) (penal|penales) *5 {T}',
      '(norma|normas|texto|textos|disposicion|disposiciones|precepto) (penal|penales|legal|legales)? *1 que (repriman|reprima|castigue~|sancione~|pene~) *2 {T}',
    ],
    unless,
  },
  {
    // "asignar a la tortura penas de hasta", "reservar a la tortura una pena mayor"
    name: 'es-penas-para-la-tortura',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '(asign~|reserv~|fij~|prever|prevea|imponer|establec~|atribu~) *3 {T} *3 (pena|penas|sanciones)',
      '(fij~|prever|prevea|establec~|institu~|introduc~) *4 (pena|penas) *9 para *2 {T}',
      '{law} *12 {writes} *3 {sanctions} *4 (por|para) *2 {T}',
      '{sanctions} *12 (previst~|fijad~|establecid~) *1 (por|en) *2 {law} *2 para *2 {T}',
      '(castig(ar|ue)|sancion(ar|e)|reprim(ir|a)) *1 con *1 (pena|penas) *4 {T}',
    ],
    unless: [...unless, 'punished-in-fact', 'redress'],
  },
  {
    // "dejar de considerar la tortura como una mera circunstancia agravante, sino como un delito"
    name: 'es-no-tener-ya-la-tortura-por',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '(dej~|cesar|cese|no|ya) *2 (consider~|trat~|calific~|equipar~|castig~|sancion~) *2 {T} *5 (circunstancia~|lesion~|falta~|abuso~|delito~)',
      '< {T} *14 sino *2 {crime}',
      // "que la tortura deje de considerarse una falta"
      '{T} *2 (dej~ de|no se|no deb~) *2 (consider~|calific~) *3 (circunstancia~|lesion~|falta|faltas|abuso~|contravencion~|infraccion~)',
    ],
    scope: 'sentence',
    unless: ['training', 'another-offence'],
  },
  {
    // "poner la redacción del delito de tortura en consonancia con el artículo 1"
    name: 'es-delito-en-consonancia',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: [
      '(ajust~|adecu~|armoniz~) *5 {crime} de *1 {tort}',
      '{brings} *5 {crime} de *1 {tort} *4 {inLine}',
      '(poner|ponga|pongan) *3 {law} *2 {T} *1 {inLine}',
    ],
    unless: ['negated', 'training', 'conduct'],
  },
  {
    // "privar al Presidente de la facultad de indultar a los autores de tortura"
    name: 'es-indultar',
    taxonomy: '3.8',
    outcome: 'yes',
    tags: ['amnesty_immunity'],
    patterns: ['({removeBar}|priv~|no|sin|ningun~) *8 (indultar|indulte~|amnistiar|amnistie~)'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'training', 'immunity-in-a-case'],
  },
  {
    // "prever la responsabilidad penal de los superiores por los actos de tortura de sus subordinados"
    name: 'es-responsabilidad-de-los-superiores',
    taxonomy: '3.4',
    outcome: 'yes',
    contextual: true,
    tags: ['modes_of_liability'],
    patterns: ['{layDown} *4 responsabilidad (penal)? *3 (superior|superiores|mandos|jefes|comandantes)'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'training', 'negated'],
  },
  {
    // "erradicar la tortura, en particular modificando el Código Penal": of the crime, or of something else
    name: 'es-mediante-una-ley',
    taxonomy: '5 measures to prevent, prosecute, punish',
    outcome: 'doubtful_yes',
    tags: ['code_amendment'],
    onlyUnnamed: true,
    patterns: [
      '< {doAwayWith} *2 {T} *4 (modificando|reformando|revisando|fortaleciendo|aprobando|promulgando) *2 {law}',
    ],
    unless: ['training', 'evidence', 'another-offence', 'code-that-is-no-law'],
  },
]
