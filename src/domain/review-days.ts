// Whether the days of a review agree: it lies inside its session, so does the adoption, and no text is older than both.
import { ground } from './windows/grounds/ground.ts'
import type { Grounds } from './windows/grounds/phrase.ts'

/** Days as a report or concluding observations print them; empty or null where they print none. */
export type ReviewDays = {
  reviewDates: readonly string[]
  /** days on which the body adopted the text */
  adoptionDates?: readonly string[]
  distributionDate: string | null
}

/** What is said of the text that tells of the review. */
const texts = {
  report: { adopted: 'adoptionOutside', tooOld: 'reportTooOld' },
  observations: { adopted: 'observationsOutside', tooOld: 'observationsTooOld' },
} as const

/** Describes each day that cannot be right beside the first and last day of the session of the body. */
export function impossibleDays(
  { reviewDates, adoptionDates = [], distributionDate }: ReviewDays,
  session: { first: string | null; last: string | null },
  text: keyof typeof texts = 'report',
): Grounds[] {
  const { first, last } = session
  const { adopted, tooOld } = texts[text]
  const isOutside = (day: string): boolean => (first !== null && day < first) || (last !== null && day > last)
  const found = reviewDates.filter(isOutside).map((day) => ground('reviewOutside', day, first, last))
  found.push(...adoptionDates.filter(isOutside).map((day) => ground(adopted, day, first, last)))
  const reported = [...reviewDates, ...(first === null ? [] : [first])].sort().at(-1)
  if (distributionDate !== null && reported !== undefined && distributionDate < reported)
    found.push(ground(tooOld, distributionDate, reported))
  return found
}
