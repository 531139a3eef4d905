// Tells a mass of dates that end at once, which is a fault of ours until a person says that it is true.
import type { ReviewWindow } from '../windows.ts'

/**
 * Dates of one day end together when a session is called off: some eight States of a Committee, with two dates each to
 * come. Ten dates that are a tenth of all, or fifty, are more than any announcement has done; a clock set to 2020 ended 46
 * of 134.
 */
const mass = { least: 10, share: 0.1, anyway: 50 }

type Ended = { kind: string; before: ReviewWindow | null; after: ReviewWindow | null; invented: boolean }

const isDated = ({ certainty, invented }: ReviewWindow): boolean =>
  !invented && (certainty === 'official' || certainty === 'rule')

/** Returns true for the end of a real date that subscribers would be told of as cancelled or replaced. */
export const endsDate = ({ kind, before, after }: Ended): boolean =>
  before !== null && isDated(before) && (kind === 'cancelled' || (kind === 'superseded' && after === null))

/** Returns how many dates end, where they are too many to be believed; else 0. `held` are the windows of before. */
export function massOfEnds(events: readonly Ended[], held: readonly ReviewWindow[]): number {
  const ends = events.filter(endsDate).length
  const dated = held.filter(isDated).length
  return ends >= mass.anyway || (ends >= mass.least && ends >= dated * mass.share) ? ends : 0
}

/** Returns the windows to keep while their end is held back: the earlier ones stay as they were. */
export function withoutEnds(windows: readonly ReviewWindow[], events: readonly Ended[]): ReviewWindow[] {
  const staying = new Map(events.filter(endsDate).map(({ before }) => [before!.key, before!]))
  const others = windows.filter(({ key }) => !staying.has(key))
  return [...others, ...staying.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}
