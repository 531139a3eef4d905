// Announcements that change the facts themselves: days of sessions, States listed for them, visits.
import {
  type AnnouncementFact,
  dayEvidence,
  evidenceOf,
  type Facts,
  type SessionFact,
  type UprTurnFact,
} from '../facts.ts'
import { sessionKey, stableText } from '../windows/context.ts'
import { ruleOfKind } from '../windows/rules.ts'
import { closesOfficially, opensOfficially } from '../windows/span.ts'
import { cycleOfMove } from '../windows/upr-calendar.ts'
import { withAnnouncedVisits } from './visits.ts'

export type AppliedFacts = {
  facts: Facts
  /** the same before the last change of each session's days; null where none changed */
  before: Facts | null
  /** `CAT:85:KEN`: an announcement names the State for the session */
  listed: ReadonlySet<string>
  /** `CAT:85:KEN`: the State was taken off the session, by the announcement that says so */
  takenOff: ReadonlyMap<string, AnnouncementFact>
  /** sessions that were cancelled, or moved to days not announced, by the announcement that says so */
  dropped: ReadonlyMap<string, AnnouncementFact>
  /** sessions whose days changed, by the announcement that says so */
  moved: ReadonlyMap<string, AnnouncementFact>
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

const emptySession = (mechanism: SessionFact['mechanism'], ordinal: number): SessionFact => ({
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

/** What is doubtful about the days that a row gives, and nothing where neither it nor an earlier one is in doubt. */
function doubtOf(session: SessionFact, row: AnnouncementFact, clash: boolean): Pick<SessionFact, 'doubt'> {
  if (row.unlistedOn) return { doubt: { kind: 'unlisted', on: row.unlistedOn } }
  const { opens, closes, source } = session
  if (clash) return { doubt: { kind: 'disagreement', opens, closes, source } }
  return session.doubt ? { doubt: session.doubt } : {}
}

function withDays(session: SessionFact, row: AnnouncementFact): SessionFact {
  if (row.status === 'cancelled') return { ...session, status: 'cancelled', readOn: row.readOn }
  const { opensOn, dueOn } = row
  // what was not read in the announcement itself takes no official day away
  if (evidenceOf(row) === 'estimate' && (opensOfficially(session) || closesOfficially(session))) return session
  if (opensOn === null && dueOn === null)
    return row.status === 'moved' ? { ...session, status: 'moved', readOn: row.readOn } : session
  const clash =
    row.status !== 'moved' &&
    session.status === undefined &&
    session.opensEvidence === 'official' &&
    ((opensOn !== null && session.opens !== opensOn) || (dueOn !== null && session.closes !== dueOn))
  const { status: _, ...rest } = session
  const { source, sourceNote, confidence, readOn } = session
  return {
    ...rest,
    // its deadlines were read where the row of the facts says, not on the page of the days
    deadlineOrigin: session.deadlineOrigin ?? {
      source,
      ...(sourceNote === undefined ? {} : { sourceNote }),
      confidence,
      readOn: readOn ?? null,
    },
    opens: opensOn ?? session.opens,
    closes: dueOn ?? session.closes,
    ...(opensOn === null ? {} : { opensEvidence: dayEvidence(row, 'opens') }),
    ...(dueOn === null ? {} : { closesEvidence: dayEvidence(row, 'due') }),
    source: row.source,
    confidence: row.confidence,
    readOn: row.readOn,
    ...doubtOf(session, row, clash),
  }
}

/** What an announcement says of the State's place: a row for the session itself takes the turn there. */
const listingOf = (row: AnnouncementFact): 'names' | 'moves' | undefined =>
  row.kind === 'session' ? 'moves' : ruleOfKind(row.mechanism, row.kind).listing

/** It says that the State is in the session. */
const lists = (row: AnnouncementFact): boolean =>
  row.state !== null && row.session !== null && row.status !== 'cancelled' && listingOf(row) !== undefined

function listTurn(turns: UprTurnFact[], row: AnnouncementFact): void {
  const [state, session] = [row.state!, row.session!]
  // moved over the border of a cycle it has its turn there already
  const there = turns.findIndex((turn) => turn.state === state && turn.workingGroupSession === session)
  if (there >= 0) {
    // named for one of the two sessions that it could be in
    if (evidenceOf(row) === 'official' && turns[there]!.orSession)
      turns[there] = { ...turns[there]!, orSession: null, readOn: row.readOn }
    return
  }
  const cycle = cycleOfMove(row)
  const at = turns.findIndex((turn) => turn.state === state && turn.cycle === cycle)
  const known = turns[at]
  if (known?.workingGroupSession === session) return
  const isSettled = known?.orSession === session && evidenceOf(row) === 'official'
  // a deadline named for a session that is not the State's turn does not move the turn
  if (known?.workingGroupSession && listingOf(row) !== 'moves' && !isSettled) return
  const turn: UprTurnFact = {
    state,
    cycle,
    workingGroupSession: session,
    sessionOpens: null,
    sessionCloses: null,
    stakeholderDeadline: null,
    note: known?.workingGroupSession && !isSettled ? `moved from session ${known.workingGroupSession}` : null,
    evidence: evidenceOf(row),
    orSession: null,
    source: row.source,
    confidence: row.confidence,
    readOn: row.readOn,
  }
  if (at < 0) turns.push(turn)
  else turns[at] = turn
}

/**
 * Rows that move a review say where it was: the last turn of the State that was not held when the row was read. So a
 * review keeps its cycle also where the row names the new session alone.
 */
export function withOrigins(facts: Facts): Facts {
  const closing = new Map(
    facts.sessions.flatMap(({ mechanism, ordinal, closes }) =>
      mechanism === 'UPR' ? [[ordinal, closes] as const] : [],
    ),
  )
  const announcements = facts.announcements.map((row): AnnouncementFact => {
    if (row.mechanism !== 'UPR' || row.status !== 'moved' || row.state === null || row.session === null) return row
    if (row.fromSession != null || (row.kind !== 'session' && listingOf(row) !== 'moves')) return row
    const open = facts.uprTurns
      .filter(
        ({ state, workingGroupSession: session }) => state === row.state && session !== null && session < row.session!,
      )
      .filter(({ workingGroupSession: session }) => (closing.get(session!) ?? '9999') >= row.readOn)
    const last = open.sort((a, b) => a.cycle - b.cycle).at(-1)
    return last === undefined ? row : { ...row, fromSession: last.workingGroupSession }
  })
  return { ...facts, announcements }
}

/** Facts with every announcement taken in, in the order in which they were read. */
export function applyAnnouncements(facts: Facts): AppliedFacts {
  const rows = [...facts.announcements].sort(byReading)
  const sessions = new Map(facts.sessions.map((session) => [sessionKey(session.mechanism, session.ordinal), session]))
  const earlier = new Map(sessions)
  const dropped = new Map<string, AnnouncementFact>()
  const listed = new Set<string>()
  const takenOff = new Map<string, AnnouncementFact>()
  const uprTurns = [...facts.uprTurns]
  const moved = new Map<string, AnnouncementFact>()
  for (const row of rows) {
    if (row.session === null || row.mechanism === 'SRT') continue
    const key = sessionKey(row.mechanism, row.session)
    const session = sessions.get(key) ?? emptySession(row.mechanism, row.session)
    if (row.kind === 'session' && row.state === null) {
      const now = withDays(session, row)
      if (now.opens !== session.opens || now.closes !== session.closes || now.status !== session.status) {
        if (session.opens !== null || session.closes !== null) moved.set(key, row)
        earlier.set(key, session)
      }
      if (now.status === undefined) dropped.delete(key)
      else dropped.set(key, row)
      sessions.set(key, now)
    } else if (row.kind === 'session' && row.state !== null && row.status === 'cancelled') {
      // it stays among those listed: the days that it loses were as sure as they were
      takenOff.set(`${key}:${row.state}`, row)
    } else if (lists(row)) {
      const state = row.state!
      if (takenOff.delete(`${key}:${state}`)) listed.delete(`${key}:${state}`)
      if (evidenceOf(row) === 'official') listed.add(`${key}:${state}`)
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
    takenOff,
    dropped,
    moved,
    visitNumbers: numbers,
  }
}
