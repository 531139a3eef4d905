// Whether the days of a review in the UPR agree: a review lies inside its session, and a report is not older than it.
import { ground } from './windows/grounds/ground.ts'
import type { Grounds } from './windows/grounds/phrase.ts'

/** Days as a report prints them; null where it prints none. */
export type ReviewDays = {
  reviewDates: readonly string[]
  /** day on which the Working Group adopted the report */
  adoptionDate?: string | null
  distributionDate: string | null
}

/** Describes each day that cannot be right beside the first and last day of the session of the Working Group. */
export function impossibleDays(
  { reviewDates, adoptionDate = null, distributionDate }: ReviewDays,
  session: { first: string | null; last: string | null },
): Grounds[] {
  const { first, last } = session
  const isOutside = (day: string): boolean => (first !== null && day < first) || (last !== null && day > last)
  const found = reviewDates.filter(isOutside).map((day) => ground('reviewOutside', day, first, last))
  if (adoptionDate !== null && isOutside(adoptionDate)) found.push(ground('adoptionOutside', adoptionDate, first, last))
  const reported = [...reviewDates, ...(first === null ? [] : [first])].sort().at(-1)
  if (distributionDate !== null && reported !== undefined && distributionDate < reported)
    found.push(ground('reportTooOld', distributionDate, reported))
  return found
}
