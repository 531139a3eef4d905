// One announcement of a date: what it makes of the window that it speaks of.
import { compareCertainty } from '../certainty.ts'
import { type AnnouncementFact, evidenceOf } from '../facts.ts'
import { type Context, cited, listsOfficially, sessionKey } from '../windows/context.ts'
import { datesOf, datesSaid, sameDates } from '../windows/dates.ts'
import { type Draft, dated, estimated, windowKey } from '../windows/draft.ts'
import { ground } from '../windows/grounds/ground.ts'
import type { Grounds } from '../windows/grounds/phrase.ts'
import { sayGrounds } from '../windows/grounds/say.ts'
import type { Subject } from '../windows/rule.ts'
import { ruleById, ruleOfKind, rules } from '../windows/rules.ts'
import { opensOfficially, sessionSpan, spanOver } from '../windows/span.ts'
import { cycleOfMove } from '../windows/upr-calendar.ts'
import { uprTurns } from '../windows/upr-turns.ts'
import type { ReviewWindow } from '../windows.ts'

/** What a later reading makes of the window as it stands. `caveat` is added to the basis. */
export function amend(
  subject: Subject,
  now: ReviewWindow | undefined,
  row: AnnouncementFact,
  caveat: Grounds = [],
): Draft {
  const origin = { source: cited(row), readOn: row.readOn, quote: row.quote }
  const old = now === undefined ? null : datesOf(now)
  const about = [...ground('announcement', row.readOn), ...caveat]
  if (row.status === 'cancelled' || (row.opensOn === null && row.dueOn === null))
    return dated(subject, {
      ...origin,
      dueOn: null,
      certainty: 'cancelled_or_moved',
      basis: [...about, ...ground(row.status === 'cancelled' ? 'cancelled' : 'movedNoDate')],
      supersedes: old ?? now?.supersedes ?? null,
    })
  const fresh = { opensOn: row.opensOn, dueOn: row.dueOn }
  const replaced = old !== null && !sameDates(old, fresh)
  const clash = replaced && row.status !== 'moved' && now!.certainty === 'official'
  // an estimate that becomes a date was not moved, nor was an official date that nobody took back: both stand
  const supersedes =
    replaced && !clash && compareCertainty(old.certainty, 'estimate') > 0 ? old : (now?.supersedes ?? null)
  return dated(subject, {
    ...origin,
    ...fresh,
    certainty: 'official',
    basis: about,
    contradictedBy: clash
      ? [{ words: sayGrounds(datesSaid(old), 'en'), said: datesSaid(old), source: now!.source, readOn: now!.readOn }]
      : [],
    supersedes,
  })
}

/**
 * A date of a whole session, for a State that is only likely to be in it, or one whose announcement was not read: months,
 * and never over a better date.
 */
export function amendLikely(subject: Subject, now: ReviewWindow | undefined, row: AnnouncementFact): Draft | null {
  const day = row.dueOn ?? row.opensOn
  // for an event that is never estimated it stays unknown
  if (!ruleOfKind(row.mechanism, row.kind).gives.includes('estimate')) return null
  if (day === null || (now !== undefined && compareCertainty(now.certainty, 'estimate') > 0)) return null
  return estimated(subject, spanOver(row.opensOn ?? day, day), {
    basis: ground(row.state === null ? 'announcementOfSession' : 'announcementOf', row.readOn),
    reason: ground(evidenceOf(row) === 'official' ? 'notConfirmedThere' : 'notRead'),
    source: cited(row),
    readOn: row.readOn,
  })
}

/** Rows for a whole session speak of each State in it; `sure` where it is known to be. */
export function statesOf(context: Context, row: AnnouncementFact): { state: string; sure: boolean }[] {
  if (row.state !== null) return [{ state: row.state, sure: true }]
  if (row.session === null) return []
  if (row.mechanism === 'CAT' && ruleOfKind(row.mechanism, row.kind).ofList)
    return [...context.listsOf].flatMap(([state, lists]) =>
      lists
        .filter(({ session }) => session === row.session)
        .map(({ evidence }) => ({ state, sure: evidence === 'official' })),
    )
  if (row.mechanism === 'CAT') {
    const session = context.sessions.get(sessionKey('CAT', row.session))
    return (session?.states ?? []).map((state) => ({ state, sure: listsOfficially(context, session!, state) }))
  }
  // a State that may be in one of two sessions keeps the months of both
  return [...context.turnsOf.keys()].flatMap((state) =>
    uprTurns(context, state)
      .filter(({ workingGroupSession, eitherOfTwo }) => workingGroupSession === row.session && !eitherOfTwo)
      .map(({ stateOfficial }) => ({ state, sure: stateOfficial })),
  )
}

/** U12, and the old days of a review that was moved from one session to another. */
export function postponed(context: Context, row: AnnouncementFact, drafts: Map<string, Draft>): void {
  const state = row.state!
  const cycle = cycleOfMove(row)
  const from = row.fromSession ? context.sessions.get(sessionKey(row.mechanism, row.fromSession)) : undefined
  const span = from === undefined ? null : sessionSpan(from)
  const supersedes =
    from && span
      ? {
          opensOn: from.opens,
          dueOn: from.closes,
          certainty: opensOfficially(from) ? ('official' as const) : ('estimate' as const),
        }
      : (drafts.get(windowKey(state, row.mechanism, row.kind, `cycle-${cycle}`))?.window.supersedes ?? null)
  const target = [...drafts.values()].find(
    ({ window, session }) =>
      window.state === state &&
      ruleById(window.rule).review &&
      session === (row.session === null ? null : sessionKey(row.mechanism, row.session)),
  )
  if (target && row.status === 'moved' && supersedes && target.window.supersedes === null)
    drafts.set(target.window.key, { ...target, window: { ...target.window, supersedes } })
  const postponement = rules.find(({ mechanism, standsFor }) => mechanism === row.mechanism && standsFor === row.kind)
  if (postponement === undefined) return
  const moved = row.status === 'moved'
  const subject = { rule: postponement.id, state, occasion: `cycle-${cycle}`, invented: false }
  const draft = dated(subject, {
    dueOn: null,
    certainty: 'cancelled_or_moved',
    basis: moved
      ? ground('reviewMoved', row.fromSession ?? 0, row.session ?? 0)
      : ground('reviewNotHeld', row.session ?? 0),
    quote: row.quote,
    source: cited(row),
    readOn: row.readOn,
    supersedes,
  })
  drafts.set(draft.window.key, draft)
}
