// What is held and what is missing, in words: one line a mechanism, cells of a State, gaps with their reason.
import { type Cell, type Coverage, exceptedOf, type Gap, gapCounts, inRuns, unmetOf } from '../domain/coverage.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { type SourcesWords, sourcesWords } from './sources-words.ts'
import { colonIn, semicolonIn, textWords } from './words.ts'

const limitWords = (row: Coverage, { limit }: SourcesWords): string => {
  const { knownFrom } = row
  if (knownFrom === null) return limit.none
  const excepted = exceptedOf(row)
  if (excepted.length > 0) return limit.except(knownFrom.number, excepted.join(', '))
  return knownFrom.number > 1 ? limit.from[knownFrom.kind](knownFrom.number) : limit.whole[knownFrom.kind]
}

/** `unmet`: outcomes of past reviews and visits that are not held; left out where they are said elsewhere. */
type Counts = { held: number; copied: number; other: number; unmet?: number }

/** What is held, what an index alone has, and what is known and not held: the same words wherever it is counted. */
const countsInWords = ({ held, copied, other, unmet = 0 }: Counts, language: WindowLanguage): string[] => {
  const words = sourcesWords[language]
  return [
    words.documents(held),
    ...(copied > 0 ? [words.copied(copied)] : []),
    ...(other > 0 ? [words.knownNotHeld(other)] : []),
    ...(unmet > 0 ? [words.unmet(unmet)] : []),
  ]
}

/** The counts in one line. */
export const heldLine = (counts: Counts, language: WindowLanguage): string =>
  countsInWords(counts, language).join(semicolonIn(language))

/** "2 documents held; 1 known and not held; expected: unknown". Never a share of a whole that nobody has counted. */
export const coverageLine = (row: Coverage, language: WindowLanguage): string => {
  const words = sourcesWords[language]
  return [
    ...countsInWords({ held: row.held, ...gapCounts(row), unmet: unmetOf(row) }, language),
    limitWords(row, words),
  ].join(semicolonIn(language))
}

/** The line of a mechanism of which nothing is known. */
export const noCoverage = (language: WindowLanguage): string => {
  const words = sourcesWords[language]
  return [words.documents(0), words.limit.none].join(semicolonIn(language))
}

/** One State's cell: "cycle 3: expected but not held". */
export const cellLine = ({ kind, number, standing, draft }: Cell, language: WindowLanguage): string => {
  const { period, cell, onlyDraft } = textWords[language].coverage
  const end = draft === undefined ? '' : ` (${onlyDraft})`
  return `${period[kind]} ${number}${colonIn(language)}${cell[standing]}${end}`
}

/** The cells of one State; sessions of which nothing is known stand together: "sessions 84–90: unknown". */
export function cellLines(cells: readonly Cell[], language: WindowLanguage): string[] {
  const { sessions, cell } = textWords[language].coverage
  const isOpen = ({ kind, standing, draft, document }: Cell) =>
    kind === 'session' && standing === 'unknown' && draft === undefined && document === undefined
  const open = cells.filter(isOpen).map(({ number }) => number)
  if (open.length < 2) return cells.map((one) => cellLine(one, language))
  const runs = inRuns([...open].sort((a, b) => a - b)).join(', ')
  return [
    ...cells.filter((one) => !isOpen(one)).map((one) => cellLine(one, language)),
    `${sessions} ${runs}${colonIn(language)}${cell.unknown}`,
  ]
}

/** Why a document is missing: in English with what the reader said, else by its kind. */
export const gapReason = ({ kind, reason }: Gap, language: WindowLanguage): string =>
  language === 'en' ? reason : sourcesWords[language].gap[kind]
