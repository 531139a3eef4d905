// One announcement of a date: which window it speaks of, and what it makes of it.
import { compareCertainty } from '../certainty.ts'
import { addMonths } from '../days.ts'
import type { AnnouncementFact } from '../facts.ts'
import type { ReviewWindow } from '../windows.ts'
import {
  type Context,
  cited,
  isFictional,
  listsOfficially,
  opensOfficially,
  sessionKey,
  sessionSpan,
} from './context.ts'
import { datesOf, sameDates } from './dates.ts'
import { type Draft, dated, estimated, type Subject, windowKey } from './draft.ts'
import { ruleOfKind } from './rules.ts'
import { lastDayOf, spanOver } from './span.ts'
import { cycleOfSession, stateEvidence } from './upr-turns.ts'

const printed = ({ opensOn, dueOn }: { opensOn: string | null; dueOn: string | null }): string =>
  opensOn !== null && dueOn !== null && opensOn !== dueOn ? `${opensOn} to ${dueOn}` : `${dueOn ?? opensOn}`

/** Occasion by the announcement alone; null where it names neither session nor date. */
function occasionOf(row: AnnouncementFact, visit: number | undefined): string | null {
  if (visit !== undefined) return `announced-${visit}`
  if (row.session !== null)
    return row.mechanism === 'UPR' ? `cycle-${cycleOfSession(row.session)}` : `session-${row.session}`
  const day = row.dueOn ?? row.opensOn
  return day === null ? null : `announced-${day.slice(0, 4)}`
}

/** Reports fall due every four years: a day this much before the one known is that of the report before. */
const monthsApart = 24

/** Without a session: the window that had the day already, or the day that moved; else the State's latest of the kind. */
function byDate(row: AnnouncementFact, drafts: readonly Draft[]): Draft | undefined {
  const sortDate = ({ window }: Draft) => lastDayOf(window.dueOn ?? window.opensOn ?? '9999')
  const told = row.movedFrom ?? row
  const same = drafts.find(({ window }) => datesOf(window) !== null && sameDates(window, told))
  const latest = [...drafts].sort((a, b) => (sortDate(a) < sortDate(b) ? -1 : 1)).at(-1)
  const day = row.dueOn ?? row.opensOn
  // an estimate gives way to any date
  const isFirm = latest !== undefined && compareCertainty(latest.window.certainty, 'estimate') > 0
  const known = isFirm && datesOf(latest.window) !== null ? sortDate(latest) : null
  const isNew = row.status === 'announced' || row.status === 'confirmed'
  const isOlder = isNew && day !== null && known !== null && addMonths(day, monthsApart) < known
  return same ?? (isOlder ? undefined : latest)
}

/** The window that a row speaks of: by its occasion, by its session, by its date, else the State's latest of that kind. */
export function subjectOf(
  row: AnnouncementFact,
  state: string,
  drafts: readonly Draft[],
  visit?: number,
): Subject | null {
  const { id: rule } = ruleOfKind(row.mechanism, row.kind)
  const session = row.session === null ? null : sessionKey(row.mechanism, row.session)
  const occasion = occasionOf(row, visit)
  const known =
    drafts.find(({ window }) => window.occasion === occasion) ??
    (visit !== undefined
      ? undefined
      : session !== null
        ? drafts.find((draft) => draft.session === session)
        : byDate(row, drafts))
  if (known)
    return { rule, state, occasion: known.window.occasion, invented: known.window.invented, session: known.session }
  return occasion === null ? null : { rule, state, occasion, invented: isFictional(state), session }
}

/** What a later reading makes of the window as it stands. `caveat` is added to the basis. */
export function amend(subject: Subject, now: ReviewWindow | undefined, row: AnnouncementFact, caveat = ''): Draft {
  const origin = { source: cited(row), readOn: row.readOn, quote: row.quote }
  const old = now === undefined ? null : datesOf(now)
  const about = `announcement read on ${row.readOn}${caveat}`
  if (row.status === 'cancelled' || (row.opensOn === null && row.dueOn === null))
    return dated(subject, {
      ...origin,
      dueOn: null,
      certainty: 'cancelled_or_moved',
      basis: `${about}: ${row.status === 'cancelled' ? 'cancelled' : 'moved, the new date is not announced'}`,
      supersedes: old ?? now?.supersedes ?? null,
    })
  const fresh = { opensOn: row.opensOn, dueOn: row.dueOn }
  const replaced = old !== null && !sameDates(old, fresh)
  const clash = replaced && row.status !== 'moved' && now!.certainty === 'official'
  // an estimate that becomes a date was not moved
  const supersedes = replaced && compareCertainty(old.certainty, 'estimate') > 0 ? old : (now?.supersedes ?? null)
  return dated(subject, {
    ...origin,
    ...fresh,
    certainty: 'official',
    basis: clash
      ? `${about}; sources disagree: ${printed(old)} (${now!.source}${now!.readOn === null ? '' : `, read on ${now!.readOn}`})`
      : about,
    supersedes,
  })
}

/** A date of a whole session, for a State that is only likely to be in it: months, and never over a better date. */
export function amendLikely(subject: Subject, now: ReviewWindow | undefined, row: AnnouncementFact): Draft | null {
  const day = row.dueOn ?? row.opensOn
  // for an event that is never estimated it stays unknown
  if (!ruleOfKind(row.mechanism, row.kind).gives.includes('estimate')) return null
  if (day === null || (now !== undefined && compareCertainty(now.certainty, 'estimate') > 0)) return null
  return estimated(subject, spanOver(row.opensOn ?? day, day), {
    basis: `announcement for the whole session, read on ${row.readOn}`,
    reason: 'it is not confirmed that the State is in that session',
    source: cited(row),
    readOn: row.readOn,
  })
}

/** Rows for a whole session speak of each State in it; `sure` where it is known to be. */
export function statesOf(context: Context, row: AnnouncementFact): { state: string; sure: boolean }[] {
  if (row.state !== null) return [{ state: row.state, sure: true }]
  if (row.session === null) return []
  if (row.mechanism === 'CAT') {
    const session = context.sessions.get(sessionKey('CAT', row.session))
    return (session?.states ?? []).map((state) => ({ state, sure: listsOfficially(context, session!, state) }))
  }
  return [...context.turnsOf].flatMap(([state, turns]) =>
    turns
      .filter(({ session }) => session === row.session)
      .map((turn) => ({ state, sure: stateEvidence(context, turn) === 'official' })),
  )
}

/** U12, and the old days of a review that was moved from one session to another. */
export function postponed(context: Context, row: AnnouncementFact, drafts: Map<string, Draft>): void {
  const state = row.state!
  const cycle = cycleOfSession(row.session ?? row.fromSession!)
  const from = row.fromSession ? context.sessions.get(sessionKey(row.mechanism, row.fromSession)) : undefined
  const span = from === undefined ? null : sessionSpan(from)
  const supersedes =
    from && span
      ? {
          opensOn: from.opens,
          dueOn: from.closes,
          certainty: opensOfficially(from) ? ('official' as const) : ('estimate' as const),
        }
      : (drafts.get(windowKey(state, 'UPR', 'review_session', `cycle-${cycle}`))?.window.supersedes ?? null)
  const target = [...drafts.values()].find(
    ({ window, session }) =>
      window.state === state &&
      ['review_session', 'next_review'].includes(window.kind) &&
      session === (row.session === null ? null : sessionKey(row.mechanism, row.session)),
  )
  if (target && row.status === 'moved' && supersedes && target.window.supersedes === null)
    drafts.set(target.window.key, { ...target, window: { ...target.window, supersedes } })
  if (row.mechanism !== 'UPR') return
  const moved = row.status === 'moved'
  const where = row.fromSession ? ` from session ${row.fromSession}` : ''
  const to = row.session ? ` to session ${row.session}` : ''
  const at = row.session ? ` at session ${row.session}` : ''
  const subject = { rule: 'U12', state, occasion: `cycle-${cycle}`, invented: isFictional(state) }
  const draft = dated(subject, {
    dueOn: null,
    certainty: 'cancelled_or_moved',
    basis: moved ? `review moved${where}${to}` : `review not held as planned${at}`,
    quote: row.quote,
    source: cited(row),
    readOn: row.readOn,
    supersedes,
  })
  drafts.set(draft.window.key, draft)
}
