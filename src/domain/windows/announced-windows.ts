// Announcements of single dates: which window each one speaks of, and what it does to it.
import { compareCertainty } from '../certainty.ts'
import type { AnnouncementFact } from '../facts.ts'
import type { ReviewWindow } from '../windows.ts'
import { byReading } from './announced-facts.ts'
import { type Context, cited, isFictional, sessionKey, sessionSpan } from './context.ts'
import { type Draft, dated, type Subject, windowKey } from './draft.ts'
import { ruleOfKind } from './rules.ts'
import { lastDayOf } from './span.ts'
import { cycleOfSession } from './upr-turns.ts'

export const datesOf = (window: ReviewWindow): ReviewWindow['supersedes'] =>
  window.opensOn === null && window.dueOn === null
    ? null
    : { opensOn: window.opensOn, dueOn: window.dueOn, certainty: window.certainty }

export const sameDates = (
  a: { opensOn: string | null; dueOn: string | null },
  b: { opensOn: string | null; dueOn: string | null },
): boolean => a.opensOn === b.opensOn && a.dueOn === b.dueOn

const printed = ({ opensOn, dueOn }: { opensOn: string | null; dueOn: string | null }): string =>
  opensOn !== null && dueOn !== null && opensOn !== dueOn ? `${opensOn} to ${dueOn}` : `${dueOn ?? opensOn}`

/** Occasion by the announcement alone; null where it names neither session nor date. */
function occasionOf(row: AnnouncementFact): string | null {
  if (row.mechanism === 'SRT' && row.kind === 'country_visit') return 'next'
  if (row.session !== null)
    return row.mechanism === 'UPR' ? `cycle-${cycleOfSession(row.session)}` : `session-${row.session}`
  const day = row.dueOn ?? row.opensOn
  return day === null ? null : `announced-${day.slice(0, 4)}`
}

/** The window that a row speaks of: by its occasion, by its session, else the State's latest of that kind. */
function subjectOf(row: AnnouncementFact, state: string, drafts: readonly Draft[]): Subject | null {
  const { id: rule } = ruleOfKind(row.mechanism, row.kind)
  const session = row.session === null ? null : sessionKey(row.mechanism, row.session)
  const occasion = occasionOf(row)
  const sortDate = ({ window }: Draft) => lastDayOf(window.dueOn ?? window.opensOn ?? '9999')
  const known =
    drafts.find(({ window }) => window.occasion === occasion) ??
    (session !== null
      ? drafts.find((draft) => draft.session === session)
      : [...drafts].sort((a, b) => (sortDate(a) < sortDate(b) ? -1 : 1)).at(-1))
  if (known)
    return { rule, state, occasion: known.window.occasion, invented: known.window.invented, session: known.session }
  return occasion === null ? null : { rule, state, occasion, invented: isFictional(state), session }
}

/** What a later reading makes of the window as it stands. */
function amend(subject: Subject, now: ReviewWindow | undefined, row: AnnouncementFact): Draft {
  const origin = { source: cited(row), readOn: row.readOn, quote: row.quote }
  const old = now === undefined ? null : datesOf(now)
  const about = `announcement read on ${row.readOn}`
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
    basis: clash ? `${about}; sources disagree: ${printed(old)} (${now!.source}, read on ${now!.readOn})` : about,
    supersedes,
  })
}

/** Rows for a whole session speak of each State in it. */
function statesOf(context: Context, row: AnnouncementFact): string[] {
  if (row.state !== null) return [row.state]
  if (row.session === null) return []
  if (row.mechanism === 'CAT') return context.sessions.get(sessionKey('CAT', row.session))?.states ?? []
  return [...context.turnsOf].flatMap(([state, turns]) =>
    turns.some(({ session }) => session === row.session) ? [state] : [],
  )
}

/** U12, and the old days of a review that was moved from one session to another. */
function postponed(context: Context, row: AnnouncementFact, drafts: Map<string, Draft>): void {
  const state = row.state!
  const cycle = cycleOfSession(row.session ?? row.fromSession!)
  const from = row.fromSession ? context.sessions.get(sessionKey(row.mechanism, row.fromSession)) : undefined
  const span = from === undefined ? null : sessionSpan(from)
  const supersedes =
    from && span
      ? { opensOn: from.opens, dueOn: from.closes, certainty: 'official' as const }
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
  const where = row.fromSession ? ` from session ${row.fromSession}` : ''
  const subject = { rule: 'U12', state, occasion: `cycle-${cycle}`, invented: isFictional(state) }
  const draft = dated(subject, {
    dueOn: null,
    certainty: 'cancelled_or_moved',
    basis:
      row.status === 'cancelled'
        ? 'review not held as planned'
        : `review moved${where}${row.session ? ` to session ${row.session}` : ''}`,
    quote: row.quote,
    source: cited(row),
    readOn: row.readOn,
    supersedes,
  })
  drafts.set(draft.window.key, draft)
}

/** Takes every announcement of a single date into the windows, in the order of reading. Changes `drafts`. */
export function foldAnnouncements(
  context: Context,
  announcements: readonly AnnouncementFact[],
  dropped: ReadonlyMap<string, AnnouncementFact>,
  drafts: Map<string, Draft>,
): void {
  const events: { row: AnnouncementFact; keys: string[] | null }[] = announcements
    .filter(({ kind }) => kind !== 'session')
    .map((row) => ({ row, keys: null }))
  for (const [session, row] of dropped) {
    const keys = [...drafts.values()]
      .filter((draft) => draft.session === session && datesOf(draft.window) !== null)
      .map(({ window }) => window.key)
    events.push({ row: { ...row, opensOn: null, dueOn: null }, keys })
  }
  for (const { row, keys } of events.sort((a, b) => byReading(a.row, b.row))) {
    if (keys !== null) {
      for (const key of keys) {
        const { window, session } = drafts.get(key)!
        const subject = { rule: window.rule, state: window.state, occasion: window.occasion, invented: window.invented }
        drafts.set(key, amend({ ...subject, session }, window, row))
      }
      continue
    }
    if (row.kind === 'postponement' || row.kind === 'thematic_call') {
      if (
        row.kind === 'postponement' &&
        row.state !== null &&
        context.states.includes(row.state) &&
        (row.session ?? row.fromSession)
      )
        postponed(context, row, drafts)
      continue
    }
    const silent = row.opensOn === null && row.dueOn === null && ['announced', 'confirmed'].includes(row.status)
    const byListing = row.fromSession && row.status === 'moved' && row.opensOn === null && row.dueOn === null
    for (const state of silent || byListing ? [] : statesOf(context, row)) {
      if (!context.states.includes(state)) continue
      const mine = [...drafts.values()].filter(
        ({ window }) => window.state === state && window.mechanism === row.mechanism && window.kind === row.kind,
      )
      const subject = subjectOf(row, state, mine)
      if (subject === null) continue
      const key = windowKey(state, row.mechanism, row.kind, subject.occasion)
      drafts.set(key, amend(subject, drafts.get(key)?.window, row))
    }
    const review = ['review_session', 'next_review'].includes(row.kind)
    if (
      review &&
      row.state !== null &&
      context.states.includes(row.state) &&
      ['moved', 'cancelled'].includes(row.status) &&
      (row.session ?? row.fromSession)
    )
      postponed(context, row, drafts)
  }
}
