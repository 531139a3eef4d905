// Takes announcements of single dates into the windows, in the order in which they were read.
import { type AnnouncementFact, evidenceOf } from '../facts.ts'
import { type Context, sessionKey } from '../windows/context.ts'
import { datesOf, sameDates } from '../windows/dates.ts'
import { type Draft, dated, doubted, windowKey } from '../windows/draft.ts'
import { ground } from '../windows/grounds/ground.ts'
import type { WindowRule } from '../windows/rule.ts'
import { ruleById, ruleOfKind } from '../windows/rules.ts'
import type { ReviewWindow } from '../windows.ts'
import { amend, amendLikely, postponed, statesOf } from './dates.ts'
import { type AppliedFacts, byReading } from './facts.ts'
import { subjectOf } from './subject.ts'

export { applyAnnouncements, byReading, withOrigins } from './facts.ts'

/** Drafts by State, mechanism and kind: an announcement looks at no others. */
function indexOf(drafts: Map<string, Draft>): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  for (const [key, { window }] of drafts) {
    const kind = `${window.state}:${window.mechanism}:${window.kind}`
    index.set(kind, (index.get(kind) ?? new Set()).add(key))
  }
  return index
}

/** The session was called off, or moved to days that nobody announced: so is every date that hangs on it. */
function dropSession(session: string, row: AnnouncementFact, drafts: Map<string, Draft>): void {
  for (const [key, { window, session: own, council, silent }] of drafts) {
    if (silent || (own !== session && council !== session) || datesOf(window) === null) continue
    // a State that is taken off a session has its own dates called off, and what a list adopted there hangs on stays
    if (row.state !== null && (window.state !== row.state || ruleById(window.rule).ofList)) continue
    const { rule, state, occasion, invented } = window
    const subject = { rule, state, occasion, invented, session: own }
    const dropped = amend(subject, window, { ...row, opensOn: null, dueOn: null })
    drafts.set(key, council === undefined ? dropped : { ...dropped, council })
  }
}

const hasNoDay = ({ opensOn, dueOn }: AnnouncementFact): boolean => opensOn === null && dueOn === null

/** Only the State's place changed, or nothing but the fact that it is listed: the facts say it already. */
function saysNoDate(row: AnnouncementFact): boolean {
  if (!hasNoDay(row)) return false
  return row.status === 'announced' || row.status === 'confirmed' || (row.status === 'moved' && row.fromSession != null)
}

/** The row of the table for a date of a State; null for the days of a whole session, and for what concerns all States. */
function ruleOf(row: AnnouncementFact): WindowRule | null {
  if (row.kind === 'session') return null
  const rule = ruleOfKind(row.mechanism, row.kind)
  return rule.concerns === 'all_states' ? null : rule
}

/** A review that was not held as planned (U12) is its own session, cancelled or moved. */
function asReview(row: AnnouncementFact, { standsFor }: WindowRule): AnnouncementFact {
  if (standsFor === undefined) return row
  return { ...row, kind: standsFor, status: row.status === 'moved' ? 'moved' : 'cancelled' }
}

/** What is counted from a window that announcements changed is counted again; without its date it is called off too. */
function carry(before: ReadonlyMap<string, ReviewWindow | undefined>, drafts: Map<string, Draft>): void {
  for (const [key, draft] of drafts) {
    const { rests, window } = draft
    const base = rests === undefined ? undefined : drafts.get(rests.on)?.window
    const old = rests === undefined ? undefined : before.get(rests.on)
    if (rests === undefined || base === undefined || old === undefined || sameDates(base, old)) continue
    const again = rests.again(base)
    const called = datesOf(again.window) === null && datesOf(window) !== null
    const { rule, state, occasion, invented } = window
    const now = called
      ? dated(
          { rule, state, occasion, invented, session: draft.session },
          {
            dueOn: null,
            certainty: 'cancelled_or_moved',
            basis: [...ground('countedFromLost'), ...(base.grounds?.basis ?? ground('raw', base.basis))],
            source: { source: base.source, note: base.sourceNote ?? null },
            readOn: base.readOn,
            supersedes: datesOf(window),
          },
        )
      : again
    drafts.set(key, draft.silent ? { ...now, silent: true } : now)
  }
}

/** Every announcement but those of whole sessions' days, which the facts hold already. Changes `drafts`. */
export function foldAnnouncements(
  context: Context,
  announcements: readonly AnnouncementFact[],
  applied: Pick<AppliedFacts, 'dropped' | 'takenOff' | 'moved' | 'visitNumbers'>,
  drafts: Map<string, Draft>,
): void {
  const index = indexOf(drafts)
  const bases = new Map(
    [...drafts.values()].flatMap(({ rests }) =>
      rests === undefined ? [] : [[rests.on, drafts.get(rests.on)?.window] as const],
    ),
  )
  const dates = announcements.flatMap((row) => {
    const rule = ruleOf(row)
    return rule === null ? [] : [asReview(row, rule)]
  })
  // of two rows that were read on one day the one that was entered first was read first
  const order = new Map(announcements.map((row, at) => [row, at]))
  const isBefore = (row: AnnouncementFact, moved: AnnouncementFact): boolean =>
    row.readOn === moved.readOn ? (order.get(row) ?? 0) < (order.get(moved) ?? 0) : row.readOn < moved.readOn
  const last = new Map<string, string>()
  const dropped = new Map([...applied.dropped].map(([session, row]) => [row, session]))
  for (const [place, row] of applied.takenOff) dropped.set(row, place.slice(0, place.lastIndexOf(':')))
  const asked = new Set(context.states)
  for (const row of [...dates, ...dropped.keys()].sort(byReading)) {
    const session = dropped.get(row)
    if (session !== undefined) {
      dropSession(session, row, drafts)
      continue
    }
    // a deadline that was announced for other days of the session may have moved with them
    const moved = row.session === null ? undefined : applied.moved.get(sessionKey(row.mechanism, row.session))
    const inDoubt = moved !== undefined && isBefore(row, moved)
    const caveat = [
      ...(inDoubt ? ground('movedLater') : []),
      ...(row.unlistedOn ? ground('unlistedThere', row.unlistedOn) : []),
    ]
    for (const { state, sure } of saysNoDate(row) ? [] : statesOf(context, row)) {
      if (!asked.has(state)) continue
      const kind = `${state}:${row.mechanism}:${row.kind}`
      const keys = index.get(kind) ?? new Set<string>()
      const others = [...keys].map((key) => drafts.get(key)!)
      const found = subjectOf(context, row, state, others, {
        visit: applied.visitNumbers.get(row),
        last: last.get(kind),
      })
      const own = row.session === null ? null : sessionKey(row.mechanism, row.session)
      // called off at one session, it stands at the other where it was announced or moved to before
      if (found === null || (own !== null && found.session && found.session !== own && row.status === 'cancelled'))
        continue
      // a date hangs on the session that it was announced for, whichever is the State's: it is called off with that one
      const subject = { ...found, session: own ?? found.session ?? null }
      const key = windowKey(state, row.mechanism, row.kind, subject.occasion)
      // called off or moved to no day: it has no day that could be official
      const isOfficial = evidenceOf(row) === 'official' || row.status === 'cancelled' || hasNoDay(row)
      const draft =
        sure && isOfficial
          ? amend(subject, drafts.get(key)?.window, row, caveat)
          : amendLikely(subject, drafts.get(key)?.window, row)
      if (draft === null) continue
      drafts.set(key, inDoubt ? doubted(draft) : draft)
      index.set(kind, keys.add(key))
      last.set(kind, key)
    }
    const changes = row.status === 'moved' || row.status === 'cancelled'
    if (
      changes &&
      ruleOfKind(row.mechanism, row.kind).review &&
      row.state !== null &&
      asked.has(row.state) &&
      (row.session ?? row.fromSession)
    )
      postponed(context, row, drafts)
  }
  carry(bases, drafts)
}
