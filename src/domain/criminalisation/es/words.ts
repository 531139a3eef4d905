// Spanish words: verbs that begin an ask, shared macros, and the names to mask. Written without accents: texts are folded.

import { governedWords } from '../governed-words.ts'
import { lawTextWords } from '../law-text-words.ts'
import { macrosOf } from '../macros.ts'
import type { ClauseWords, MaskRow } from '../rule.ts'
import { subjectWords } from '../subject-words.ts'
import { underHeadingWords } from '../under-heading-words.ts'
import { wordRows } from './word-rows.ts'

const infinitives =
  `abolir acelerar adaptar adherirse adecuar adherir adoptar ajustar aprobar aplicar armonizar asegurar
  aumentar castigar codificar combatir completar concluir continuar cooperar crear criminalizar cumplir definir derogar
  desarrollar despenalizar elaborar eliminar enjuiciar establecer estudiar evitar examinar finalizar firmar fortalecer
  garantizar hacer implementar impulsar incluir incorporar iniciar instaurar integrar intensificar introducir investigar
  invitar juzgar levantar llevar luchar mantener mejorar modificar penalizar permitir poner prevenir presentar procesar
  proceder prohibir promover promulgar proporcionar proseguir proteger prever ratificar reconocer reforzar reformar
  reparar respetar retirar revisar sancionar sensibilizar seguir someter suprimir suspender tipificar tomar transponer
  velar erradicar impedir reprimir perseguir formar capacitar facilitar fomentar indemnizar rehabilitar publicar difundir
  erradicarse prevenirse combatirse evitarse investigarse enjuiciarse juzgarse repararse reducir vigilar supervisar acabar cesar frenar organizar dotar emprender abordar`.split(
    /\s+/,
  )
const gerund = (v: string) =>
  v
    .replace(/se$/, '')
    .replace(/ar$/, 'ando')
    .replace(/[ei]r$/, 'iendo')

export const clauseWords: ClauseWords = {
  verbs: new Set([...infinitives, ...infinitives.map(gerund)]),
  ambiguous: new Set(),
  determiners: new Set(),
  conjunctions: new Set(['y', 'e', 'o', 'u', 'asi', 'como', 'incluso', 'incluyendo', 'en', 'particular']),
  fillers: new Set('a de para tambien ademas no asimismo'.split(' ')),
  isAdverb: /^[a-z]{3,}mente$/,
}

export const macros = macrosOf([
  ...wordRows,
  ...governedWords('es'),
  ...underHeadingWords('es'),
  ...subjectWords('es'),
  ...lawTextWords('es'),
])

export const maskMacros = { tail: '(y)? (otros)? tratos *1 penas crueles inhumanos o degradantes' }

export const masks: readonly MaskRow[] = [
  { kind: 'convention', patterns: ['(convencion|convenio) (de las naciones unidas)? contra la tortura {tail}?'] },
  { kind: 'convention', patterns: ['cat', 'uncat'], capitals: true },
  {
    kind: 'optional_protocol',
    patterns: [
      'protocolo facultativo *4 (convencion|convenio) contra la tortura {tail}?',
      'protocolo facultativo',
      'opcat',
      'op-cat',
      'op cat',
    ],
  },
  {
    kind: 'other_treaty',
    patterns: [
      '(convencion|convenio) (sobre|internacional|para) *4 (derechos|eliminacion|proteccion|discriminacion|desapariciones)',
      '(convencion|convenio) contra *1 (desapariciones|discriminacion|corrupcion)',
      'convencion interamericana para prevenir y sancionar la tortura',
      'convenio europeo para la prevencion de la tortura',
    ],
  },
  { kind: 'rome_statute', patterns: ['estatuto de roma', 'corte penal internacional'] },
  {
    kind: 'body',
    patterns: [
      'comite contra la tortura',
      'comite europeo para la prevencion de la tortura',
      'subcomite para la prevencion de la tortura',
      '(relator|relatora) especial sobre (la cuestion de)? la tortura',
    ],
  },
  {
    kind: 'mechanism',
    patterns: [
      '(mecanismo|mecanismos) (nacional|nacionales) (independiente)? (de|para la) prevencion (de la tortura)?',
      'mnp',
    ],
  },
  { kind: 'fund', patterns: ['fondo de contribuciones voluntarias *4 victimas de la tortura'] },
  { kind: 'organisation', patterns: ['amnistia internacional'] },
  { kind: 'the_convention', patterns: ['(la|esta|dicha) convencion'] },
]
