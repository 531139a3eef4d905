// What a calendar page said before and what it says now → the announcements that are kept: moved dates keep the old one.
import type { AnnouncementFact } from './facts.ts'

export type Collected = {
  rows: AnnouncementFact[]
  /** how many dates are new, moved, back on the page, or gone from it before their day; each with its last row */
  added: AnnouncementFact[]
  moved: AnnouncementFact[]
  returned: AnnouncementFact[]
  unlisted: AnnouncementFact[]
  /** dates still to come that the page named at the reading before */
  awaited: number
}

/** What a row speaks of, whatever its date. A page names each once. */
const keyOf = ({ mechanism, state, session, kind }: AnnouncementFact): string =>
  [mechanism, state ?? '', session ?? '', kind].join(':')

/** The last day of a row; null for one that only says that a State is in a session. */
const dayOf = ({ opensOn, dueOn }: AnnouncementFact): string | null => dueOn ?? opensOn

/** Still to come, or without a day of its own. */
const isToCome = (row: AnnouncementFact, today: string): boolean => (dayOf(row) ?? today) >= today

function groupByKey(rows: readonly AnnouncementFact[]): Map<string, AnnouncementFact[]> {
  const groups = new Map<string, AnnouncementFact[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

/**
 * Takes a new reading of a page into what was kept of it. Nothing is deleted: that a row is gone announces nothing.
 * - the same date again: read today;
 * - another date: the old row stays, the new one follows with the status `moved`;
 * - gone before its day: it stays with its old date, and `unlistedOn` says since when; gone after its day: it stays;
 * - a new date for what ran out and was off the page at the reading before: the next one of its kind, not a move.
 * `mayStand`: the page has a row that does not read and may be this one, so that it is not gone.
 * `before` in the order in which it was given back; `read` as announced on `today`. Pure, and safe to repeat.
 * @throws RangeError when the page names one thing twice
 */
export function mergeCollected(
  before: readonly AnnouncementFact[],
  read: readonly AnnouncementFact[],
  today: string,
  mayStand: (row: AnnouncementFact) => boolean = () => false,
): Collected {
  const histories = groupByKey(before)
  const news = groupByKey(read)
  const lastReading = before
    .map(({ readOn }) => readOn)
    .sort()
    .at(-1)
  const merged: Collected = { rows: [], added: [], moved: [], returned: [], unlisted: [], awaited: 0 }
  for (const [key, history] of histories) {
    const last = history.at(-1)!
    const earlier = history.slice(0, -1)
    const [now, twice] = news.get(key) ?? []
    if (twice) throw new RangeError(`the page names ${key} twice`)
    news.delete(key)
    const awaited = last.readOn === lastReading && !last.unlistedOn && isToCome(last, today)
    if (now === undefined && mayStand(last)) {
      merged.rows.push(...history)
      continue
    }
    if (awaited) merged.awaited += 1
    if (now === undefined) {
      const gone = !last.unlistedOn && isToCome(last, today)
      const kept = gone ? { ...last, unlistedOn: today } : last
      if (gone) merged.unlisted.push(kept)
      merged.rows.push(...earlier, kept)
      continue
    }
    const same = last.opensOn === now.opensOn && last.dueOn === now.dueOn
    if (same || last.readOn === now.readOn) {
      // a second reading on one day replaces the first: the order of readings is one of days
      const kept = { ...now, status: last.status, ...(last.movedFrom ? { movedFrom: last.movedFrom } : {}) }
      if (!same) merged.moved.push(kept)
      else if (last.unlistedOn) merged.returned.push(kept)
      merged.rows.push(...earlier, kept)
    } else if (!isToCome(last, today) && last.readOn !== lastReading) {
      merged.added.push(now)
      merged.rows.push(now)
    } else {
      const moved = { ...now, status: 'moved' as const, movedFrom: { opensOn: last.opensOn, dueOn: last.dueOn } }
      merged.moved.push(moved)
      merged.rows.push(...history, moved)
    }
  }
  for (const [key, [now, twice]] of news) {
    if (twice) throw new RangeError(`the page names ${key} twice`)
    merged.added.push(now!)
    merged.rows.push(now!)
  }
  return merged
}
