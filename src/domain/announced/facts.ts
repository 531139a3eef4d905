// Announcements that change the facts themselves: days of sessions, States listed for them, visits.
import type { AnnouncementFact, Facts, SessionFact, UprTurnFact } from '../facts.ts'
import { sessionKey, stableText } from '../windows/context.ts'
import { cycleOfSession } from '../windows/upr-turns.ts'
import { withAnnouncedVisits } from './visits.ts'

export type AppliedFacts = {
  facts: Facts
  /** the same before the last change of each session's days; null where none changed */
  before: Facts | null
  /** `CAT:85:KEN`: an announcement names the State for the session */
  listed: ReadonlySet<string>
  /** sessions that were cancelled, or moved to days not announced, by the announcement that says so */
  dropped: ReadonlyMap<string, AnnouncementFact>
  /** sessions whose days changed, with the day on which that was read */
  moved: ReadonlyMap<string, string>
  /** announcement of a visit → number of the visit of its State that it speaks of */
  visitNumbers: ReadonlyMap<AnnouncementFact, number>
}

/** Oldest reading first; a cancellation read on the same day comes after what it cancels. */
export const byReading = (a: AnnouncementFact, b: AnnouncementFact): number => {
  const rank = (row: AnnouncementFact) => ['announced', 'confirmed', 'moved', 'cancelled'].indexOf(row.status)
  const [x, y] = [stableText(a), stableText(b)]
  if (a.readOn !== b.readOn) return a.readOn < b.readOn ? -1 : 1
  return rank(a) - rank(b) || (x < y ? -1 : x > y ? 1 : 0)
}

const emptySession = (mechanism: 'CAT' | 'UPR', ordinal: number): SessionFact => ({
  mechanism,
  ordinal,
  opens: null,
  closes: null,
  states: [],
  stakeholderDeadline: null,
  stakeholderDeadlineEstimate: null,
  nationalReportDeadline: null,
  addendumDeadline: null,
  adoptingCouncilSession: null,
  source: 'announcement',
  confidence: 'sure',
})

function withDays(session: SessionFact, row: AnnouncementFact): SessionFact {
  if (row.status === 'cancelled') return { ...session, status: 'cancelled', readOn: row.readOn }
  const { opensOn, dueOn } = row
  if (opensOn === null && dueOn === null)
    return row.status === 'moved' ? { ...session, status: 'moved', readOn: row.readOn } : session
  const clash =
    row.status !== 'moved' &&
    session.status === undefined &&
    session.opensEvidence === 'official' &&
    ((opensOn !== null && session.opens !== opensOn) || (dueOn !== null && session.closes !== dueOn))
  const { status: _, ...rest } = session
  return {
    ...rest,
    opens: opensOn ?? session.opens,
    closes: dueOn ?? session.closes,
    ...(opensOn === null ? {} : { opensEvidence: 'official' as const }),
    ...(dueOn === null ? {} : { closesEvidence: 'official' as const }),
    source: row.source,
    confidence: row.confidence,
    readOn: row.readOn,
    note: row.unlistedOn
      ? `no longer on that page on ${row.unlistedOn}: check it`
      : clash
        ? `sources disagree: ${session.opens} to ${session.closes} (${session.source})`
        : (session.note ?? null),
  }
}

/** Announcements of these kinds say that the State is in the session. */
const listingKinds: Record<string, readonly string[]> = {
  CAT: ['session', 'next_review', 'review_day', 'review_submission', 'list_of_issues_input', 'attendance_registration'],
  UPR: ['session', 'review_session', 'working_group_review', 'stakeholder_submission', 'national_report_due'],
}

const lists = (row: AnnouncementFact): boolean =>
  row.state !== null &&
  row.session !== null &&
  row.status !== 'cancelled' &&
  (listingKinds[row.mechanism] ?? []).includes(row.kind)

function listTurn(turns: UprTurnFact[], row: AnnouncementFact): void {
  const [state, session] = [row.state!, row.session!]
  const cycle = cycleOfSession(session)
  const at = turns.findIndex((turn) => turn.state === state && turn.cycle === cycle)
  const known = turns[at]
  if (known?.session === session) return
  // a deadline named for a session that is not the State's turn does not move the turn
  if (known?.session && !['session', 'review_session'].includes(row.kind)) return
  const turn: UprTurnFact = {
    state,
    cycle,
    session,
    sessionOpens: null,
    sessionCloses: null,
    stakeholderDeadline: null,
    note: known?.session ? `moved from session ${known.session}` : null,
    evidence: 'official',
    orSession: null,
    source: row.source,
    confidence: row.confidence,
    readOn: row.readOn,
  }
  if (at < 0) turns.push(turn)
  else turns[at] = turn
}

/** Facts with every announcement taken in, in the order in which they were read. */
export function applyAnnouncements(facts: Facts): AppliedFacts {
  const rows = [...facts.announcements].sort(byReading)
  const sessions = new Map(facts.sessions.map((session) => [sessionKey(session.mechanism, session.ordinal), session]))
  const earlier = new Map(sessions)
  const dropped = new Map<string, AnnouncementFact>()
  const listed = new Set<string>()
  const uprTurns = [...facts.uprTurns]
  const moved = new Map<string, string>()
  for (const row of rows) {
    if (row.session === null || row.mechanism === 'SRT') continue
    const key = sessionKey(row.mechanism, row.session)
    const session = sessions.get(key) ?? emptySession(row.mechanism, row.session)
    if (row.kind === 'session' && row.state === null) {
      const now = withDays(session, row)
      if (now.opens !== session.opens || now.closes !== session.closes || now.status !== session.status) {
        if (session.opens !== null || session.closes !== null) moved.set(key, row.readOn)
        earlier.set(key, session)
      }
      if (now.status === undefined) dropped.delete(key)
      else dropped.set(key, row)
      sessions.set(key, now)
    } else if (lists(row)) {
      const state = row.state!
      listed.add(`${key}:${state}`)
      if (row.mechanism === 'UPR') listTurn(uprTurns, row)
      if (!session.states.includes(state)) {
        // one State announced does not make the rest of an unverified list sure
        const now = { ...session, states: [...session.states, state].sort() }
        sessions.set(key, now)
        if (earlier.has(key)) earlier.set(key, { ...earlier.get(key)!, states: now.states })
      }
      const from = row.fromSession ? sessionKey(row.mechanism, row.fromSession) : null
      const left = from === null ? undefined : sessions.get(from)
      if (from !== null && left) sessions.set(from, { ...left, states: left.states.filter((code) => code !== state) })
    }
  }
  const { visits, numbers } = withAnnouncedVisits(facts.visits, rows)
  const whole = { ...facts, uprTurns, visits, sessions: [...sessions.values()] }
  return {
    facts: whole,
    before: moved.size > 0 ? { ...whole, sessions: [...earlier.values()] } : null,
    listed,
    dropped,
    moved,
    visitNumbers: numbers,
  }
}
