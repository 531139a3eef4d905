// Answers of addenda that name no numbers ("notes all other recommendations"), given to the recommendations that they mean.
import type { CollectiveAnswer } from './documents.ts'
import type { Position, PositionValue } from './units.ts'

export type Spoken = CollectiveAnswer & { symbol: string }
/** `report`: what the report itself answers, where it does so plainly. `isNamed`: an addendum speaks of it by its number. */
export type Asked = { path: string | null; report: PositionValue | null; isNamed: boolean }

/** `position`: null where the report answers by itself. `doubt`: the answer is not plain, or another than that of the report. */
export type Given = { position: Position | null; doubt: string | null }

const leadOf = (path: string | null): string => /^\d+/.exec(path ?? '')?.[0] ?? ''

/** Stored documents of an earlier reading have the words alone. */
const listsOf = ({ lists }: Spoken): readonly string[] => lists ?? []

const reaches = (one: Spoken, { path }: Asked): boolean =>
  listsOf(one).length === 0 || listsOf(one).includes(leadOf(path))

const isOpen = ({ report, isNamed }: Asked): boolean => report === null && !isNamed

const countOf = (some: readonly Asked[]): number => new Set(some.map(({ path }) => path)).size

/** Is it plain which recommendations it means? A count that is another than ours, or a rest of nothing, is not. */
const isPlain = (one: Spoken, all: readonly Spoken[], asked: readonly Asked[], supportsSome: boolean): boolean => {
  if ((one.value ?? null) === null) return false
  const own = asked.filter((other) => reaches(one, other))
  const listed = one.rest ? all.filter((other) => other !== one).flatMap(listsOf) : []
  const left = countOf(own.filter((other) => isOpen(other) && !listed.includes(leadOf(other.path))))
  if (one.rest) return countOf(own) > left && (one.count === null || one.count === left)
  // "takes note of all recommendations" before it supports some by their numbers
  if (one.value === 'noted' && supportsSome) return false
  return one.count === null || one.count === left || one.count === countOf(own)
}

const placeOf = ({ symbol, paragraph }: Spoken): string => `${symbol}${paragraph ? `, para. ${paragraph}` : ''}`

const doubtOf = (one: Spoken): string =>
  `${placeOf(one)} answers recommendations without naming their numbers: ${JSON.stringify(one.words)}`

const positionOf = (one: Spoken, value: PositionValue): Position => ({
  value,
  words: one.words,
  rule: null,
  alreadyImplemented: value === 'supported' && one.alreadyImplemented === true,
  sourceSymbol: one.symbol,
  sourceParagraph: one.paragraph,
  appliesTo: null,
})

/** Lists that are answered and that the report has not. */
export const listsUnknown = (spoken: readonly Spoken[], asked: readonly Asked[]): string[] => {
  const leads = new Set(asked.map(({ path }) => leadOf(path)))
  return spoken.flatMap((one) =>
    listsOf(one)
      .filter((lead) => !leads.has(lead))
      .map(
        (lead) => `${placeOf(one)} answers the recommendations of paragraph ${lead}, which the report does not have`,
      ),
  )
}

/**
 * What answers without numbers give to each recommendation. An answer to its list holds over one to all, a number over both;
 * the rest is what neither the report nor a number answers. Answers that differ, or of which nobody can tell what they mean,
 * leave it unclear in their words.
 */
export const collectiveAnswers = (
  spoken: readonly Spoken[],
  asked: readonly Asked[],
  supportsSome: boolean,
): ((one: Asked) => Given | null) => {
  const plain = new Set(spoken.filter((one) => isPlain(one, spoken, asked, supportsSome)))
  return (one) => {
    const all = spoken.filter((other) => reaches(other, one))
    const own = all.filter((other) => listsOf(other).length > 0)
    const meant = own.length > 0 ? own : all
    const [first] = meant
    if (first === undefined || one.isNamed) return null
    const values = new Set(meant.map((other) => (plain.has(other) ? other.value : null)))
    const [value] = values.size === 1 ? [...values] : [null]
    if (one.report !== null) {
      const isOther = !first.rest && value !== null && value !== undefined && value !== one.report
      return isOther ? { position: null, doubt: doubtOf(first) } : null
    }
    if (value === null || value === undefined) return { position: positionOf(first, 'unclear'), doubt: doubtOf(first) }
    return { position: positionOf(first, value), doubt: null }
  }
}
