// Coverage in English words, for the status, programs and assistants; pages say it in the language of the reader.
import { type CellStanding, type Coverage, exceptedOf, gapCounts, type Period, unmetOf } from './coverage.ts'

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** What is not known is said in so many words: no list of ours is whole (SAFETY, N2). */
const limitWords = (row: Coverage): string => {
  const { knownFrom } = row
  if (knownFrom === null) return 'expected: unknown'
  const { kind, number } = knownFrom
  const excepted = exceptedOf(row)
  if (excepted.length > 0)
    return `expected: known from ${kind} ${number} on, except ${excepted.join(', ')}; otherwise unknown`
  return number > 1 ? `expected: known from ${kind} ${number} on, unknown before` : `expected: known by ${kind}`
}

/** "2 documents held; 1 known by its symbol and not held; expected: unknown". Never a share of a whole that nobody has counted. */
export const coverageWords = (row: Coverage): string => {
  const { copied, other } = gapCounts(row)
  const unmet = unmetOf(row)
  return [
    row.held === 0 ? 'no document held' : `${count(row.held, 'document')} held`,
    ...(copied > 0 ? [`${copied} copied from the Universal Human Rights Index, not read here`] : []),
    ...(other > 0 ? [`${other} known by symbol and not held`] : []),
    ...(unmet > 0
      ? [
          unmet === 1
            ? 'outcome of 1 past review or visit not held'
            : `outcomes of ${unmet} past reviews or visits not held`,
        ]
      : []),
    limitWords(row),
  ].join('; ')
}

const standingWords: Record<CellStanding, string> = {
  held: 'held',
  missing: 'expected but not held',
  unknown: 'unknown',
}

/** "session 60: 5 held, 1 expected but not held, list of States not whole". */
export const periodWords = (period: Period): string => {
  const parts = (['held', 'missing', 'unknown'] as const).filter((standing) => period[standing] > 0)
  const counts = parts.map((standing) => `${period[standing]} ${standingWords[standing]}`)
  return `${period.kind} ${period.number}: ${[...counts, ...(period.listWhole ? [] : ['list of States not whole'])].join(', ')}`
}
