// What happened and what comes to one State, as marks in time: documents, windows ahead, recommendations by year.
import type { Certainty } from './certainty.ts'
import type { VersionKind } from './mechanisms.ts'
import { firstDayOf, lastDayOf } from './windows/span.ts'
import type { ReviewWindow } from './windows.ts'

type DatedDocument = {
  symbol: string
  mechanism: string
  distributionDate: string | null
  sha256: string | null
  version: VersionKind
}

/** `held`: a text is here; `copied`: an index copied its paragraphs, and the document was not read; `known`: a document that facts name; a window by how sure its date is. */
export type Mark<D extends DatedDocument> = {
  mechanism: string
  /** days: an estimate, or a date of a month, covers its whole months */
  first: string
  last: string
} & (
  | { kind: 'held' | 'copied' | 'known'; document: D }
  | { kind: Exclude<Certainty, 'unknown' | 'cancelled_or_moved'>; window: ReviewWindow }
)

export type Timeline<D extends DatedDocument> = {
  /** years, both shown whole */
  from: number
  to: number
  /** null where it is far from all marks */
  today: string | null
  marks: Mark<D>[]
  /** year → recommendations on criminalisation */
  flagged: [year: number, count: number][]
}

/** Years that a timeline shows at least, so that one document does not fill it. */
const fewestYears = 8
/** Today is shown unless the first mark is further ahead than this. */
const mostYearsAhead = 20

const markOf = (window: ReviewWindow, today: string): Mark<never>[] => {
  const { certainty, dueOn, opensOn, mechanism } = window
  if (certainty === 'unknown' || certainty === 'cancelled_or_moved' || dueOn === null) return []
  const last = lastDayOf(dueOn)
  // a day that is over stays a fact; months that are over were only expected
  if (last < today && certainty === 'estimate') return []
  // what opens long before is a deadline: its last day counts. Months of an estimate are shown whole
  const first = certainty === 'estimate' ? firstDayOf(opensOn ?? dueOn) : firstDayOf(dueOn)
  return [{ mechanism, first, last, kind: certainty, window }]
}

const standingOf = ({ sha256, version }: DatedDocument) =>
  version === 'index_copy' ? 'copied' : sha256 === null ? 'known' : 'held'

/** Returns null where nothing has a date. `years`: recommendations on criminalisation by year and mechanism; `today`: a day; null where nobody knows it. */
export function timelineOf<D extends DatedDocument>(
  documents: readonly D[],
  windows: readonly ReviewWindow[],
  years: readonly { year: string; count: number }[],
  today: string | null,
): Timeline<D> | null {
  const past = documents.flatMap((document): Mark<D>[] => {
    const { mechanism, distributionDate: day } = document
    if (day === null) return []
    return [{ mechanism, first: firstDayOf(day), last: lastDayOf(day), kind: standingOf(document), document }]
  })
  const marks = [...past, ...(today === null ? [] : windows.flatMap((window) => markOf(window, today)))]
  if (marks.length === 0) return null
  marks.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
  const counts = new Map<number, number>()
  for (const { year, count } of years)
    if (/^\d{4}$/.test(year)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + count)
  const all = marks.flatMap(({ first, last }) => [Number(first.slice(0, 4)), Number(last.slice(0, 4))])
  const now = today === null ? null : Number(today.slice(0, 4))
  // the dates of fictional States lie generations ahead
  const near = now !== null && Math.min(...all) - now <= mostYearsAhead ? now : null
  const to = Math.max(...all, ...(near === null ? [] : [near + 1]))
  const from = Math.min(to - fewestYears + 1, ...all, ...counts.keys(), ...(near === null ? [] : [near]))
  return { from, to, today: near === null ? null : today, marks, flagged: [...counts].sort(([a], [b]) => a - b) }
}
