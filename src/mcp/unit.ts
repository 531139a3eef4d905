// A paragraph as an assistant gets it: symbol, number, words as printed, how far they may be quoted, and our labels as finding aids.
import { z } from 'zod'
import type { DocumentRow, Label, RecommendationRow, UnitRow } from '../../db/store.ts'
import { citationsOfRow } from '../cite/of-row.ts'
import { officialAddressOf } from '../domain/official-address.ts'
import {
  heldWords,
  isQuotable,
  labelName,
  labelWords,
  positionLines,
  textStatusOf,
  unreadWords,
  versionOf,
} from '../domain/unit-words.ts'
import { markInvented, numberStatusWords, unitTypeWords } from '../domain/words.ts'
import { namesOfStates, quoted, stateShape } from './tool.ts'

const text = z.string()
const maybe = z.string().nullable()

export const unitShape = z.strictObject({
  id: text,
  symbol: text.describe('symbol of the document'),
  paragraph: maybe.describe('number as printed or inferred; null where there is none'),
  paragraphWords: text.describe('whether the number is printed in the source'),
  unitType: text.describe('what the paragraph is: a recommendation, a concern, a statement by the State …'),
  body: text,
  mechanism: text,
  states: z.array(stateShape),
  date: maybe.describe('day of distribution'),
  text: maybe.describe('the words as printed; null where they are not held or not public'),
  textWords: text.describe('whether the words are verbatim, and what is missing of them'),
  opening: maybe.describe('words that open the list in which the paragraph is, as printed'),
  quotable: z.boolean().describe('false: do not quote; textWords or versionWords says why'),
  versionWords: text,
  position: z.array(text).describe('what the State answered, with the words as printed; empty where no answer is held'),
  recommendingStates: z.array(text),
  labels: z
    .array(
      z.strictObject({
        name: text,
        words: text.describe('who put the label: ours are finding aids'),
        doubtful: z.boolean(),
      }),
    )
    .describe('finding aids, not findings of a body, unless the words say that the publisher put them'),
  notClassified: maybe.describe(
    'why no rule has read the text, so that a missing label means nothing; null where they have',
  ),
  citation: text.describe('in the style of the United Nations'),
  official: maybe.describe('where the United Nations give the document'),
  withdrawn: z.boolean(),
  invented: z.boolean().describe('true: an invented example about a fictional State, never to be cited'),
})
export type UnitAnswer = z.output<typeof unitShape>

const labelsOf = (labels: readonly Label[]): UnitAnswer['labels'] =>
  labels.map((label) => ({ name: labelName(label), words: labelWords(label), doubtful: label.doubtful }))

/** A row of the store for an assistant; of a restricted document its words and labels are held back. */
export function answerUnit(row: RecommendationRow): UnitAnswer {
  const { document } = row
  const status = textStatusOf(row.text, document.version)
  const open = status !== 'restricted'
  return {
    id: row.id,
    symbol: document.symbol,
    paragraph: row.path,
    paragraphWords: numberStatusWords[row.numberStatus],
    unitType: unitTypeWords[row.unitType],
    body: document.body,
    mechanism: document.mechanism,
    states: namesOfStates(document.states),
    date: document.distributionDate,
    text: open ? row.text : null,
    textWords: heldWords(row, document),
    opening: open ? row.stem : null,
    quotable: isQuotable(row, document),
    versionWords: versionOf(document),
    position: positionLines(row.positions),
    recommendingStates: row.recommendingStates.map(({ printed }) => printed),
    labels: open ? labelsOf(row.labels) : [],
    notClassified: unreadWords(row, document),
    citation: citationsOfRow(row).un,
    official: officialAddressOf(document),
    withdrawn: row.withdrawnAt !== null || document.withdrawnAt !== null,
    invented: document.invented,
  }
}

/** A unit of a document as a row of its own. */
export const rowOf = (unit: UnitRow & { labels: Label[] }, document: DocumentRow): RecommendationRow => ({
  ...unit,
  document,
  uhri: [],
})

/** The same in lines. */
export function unitLines(unit: UnitAnswer): string[] {
  const place = unit.paragraph === null ? unit.symbol : `${unit.symbol}, para. ${unit.paragraph}`
  const states = unit.states.map(({ name }) => name).join(', ')
  return [
    `${markInvented(unit.invented)}${place} – ${unit.unitType}, ${unit.body}, ${states}, ${unit.date ?? 'no date printed'} (id ${unit.id})`,
    ...(unit.opening === null ? [] : [`Opening words: ${unit.opening}`]),
    ...(unit.text === null ? [] : [quoted(unit.text)]),
    `${unit.textWords} ${unit.versionWords}.${unit.quotable ? '' : ' Do not quote.'}`,
    ...(unit.paragraph === null ? [unit.paragraphWords] : []),
    ...unit.position.map((line) => `Position of the State: ${line}`),
    ...(unit.recommendingStates.length > 0 ? [`Recommended by: ${unit.recommendingStates.join(', ')}`] : []),
    ...unit.labels.map(({ name, words }) => `Label: ${name} (${words})`),
    ...(unit.notClassified === null ? [] : [`Labels: ${unit.notClassified}`]),
    ...(unit.withdrawn ? ['Withdrawn: the source no longer has it.'] : []),
    `Cite: ${unit.citation}`,
  ]
}
