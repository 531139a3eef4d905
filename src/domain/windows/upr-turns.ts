// The turns of a State in the UPR: session, days and how sure both are, from facts and from reports.
import type { SessionFact, UprTurnFact } from '../facts.ts'
import { impossibleDays } from '../review-days.ts'
import type { Contradiction, DocumentDates } from '../windows.ts'
import { type Context, cited, rivalsOf, sessionKey, stateEvidence } from './context.ts'
import { ground } from './grounds/ground.ts'
import { contradicting } from './grounds/say.ts'
import type { Origin, Subject } from './rule.ts'
import { closesOfficially, isSingleDay, opensOfficially, type Span, sessionSpan, spanOver, unionOf } from './span.ts'
import { cycleOfSession } from './upr-calendar.ts'

export type UprTurn = {
  cycle: number
  workingGroupSession: number | null
  fact: SessionFact | null
  /** null when nothing is known of the days */
  span: Span | null
  /** the days are printed, and the State is known to be in the session */
  daysOfficial: boolean
  /** the State is known to be in the session */
  stateOfficial: boolean
  /** the facts name two sessions, and nothing settles which: a date of one of them is not the State's */
  eitherOfTwo: boolean
  /** announced for the whole session */
  deadlines: { stakeholderDeadline: string | null; nationalReportDeadline: string | null }
  note: string | null
  /** the turn of the cycle before, where this one is counted from it */
  afterSession: number | null
  /** it was moved from its place in the order of review */
  outOfOrder: boolean
  reports: DocumentDates[]
  /** what reports print against the official session or days */
  contradictedBy: Contradiction[]
  origin: Origin
  invented: boolean
}

function fromFact(
  context: Context,
  turn: UprTurnFact,
  reports: DocumentDates[],
  contradictedBy: Contradiction[],
): UprTurn {
  const fact =
    turn.workingGroupSession === null
      ? null
      : (context.sessions.get(sessionKey('UPR', turn.workingGroupSession)) ?? null)
  // a report settles which of two sessions it was
  const eitherOfTwo = Boolean(turn.orSession) && reports.length === 0
  const other = eitherOfTwo ? context.sessions.get(sessionKey('UPR', turn.orSession!)) : undefined
  const own = turn.sessionOpens && turn.sessionCloses ? spanOver(turn.sessionOpens, turn.sessionCloses) : null
  let span = fact === null ? own : (sessionSpan(fact) ?? own)
  const otherSpan = other === undefined ? null : sessionSpan(other)
  if (eitherOfTwo) span = span === null || otherSpan === null ? null : unionOf(span, otherSpan)
  // a report of the Working Group shows that the review was held at that session
  const stateOfficial = (stateEvidence(context, turn) === 'official' || reports.length > 0) && !eitherOfTwo
  const ownDays = [turn.sessionOpens, turn.sessionCloses].every((date) => date !== null && isSingleDay(date))
  const daysKnown = fact === null ? ownDays : opensOfficially(fact) && closesOfficially(fact)
  return {
    cycle: turn.cycle,
    workingGroupSession: turn.workingGroupSession,
    fact,
    span,
    daysOfficial: stateOfficial && daysKnown,
    stateOfficial,
    eitherOfTwo,
    deadlines: eitherOfTwo
      ? { stakeholderDeadline: null, nationalReportDeadline: null }
      : {
          stakeholderDeadline: fact?.stakeholderDeadline ?? turn.stakeholderDeadline,
          nationalReportDeadline: fact?.nationalReportDeadline ?? null,
        },
    note: turn.note,
    afterSession: null,
    outOfOrder: turn.outOfOrder ?? turn.note !== null,
    reports,
    contradictedBy: [...(fact === null ? [] : rivalsOf(fact)), ...contradictedBy],
    origin: { source: cited(turn), readOn: fact?.readOn ?? turn.readOn ?? null },
    invented: reports.some(({ invented }) => invented),
  }
}

/** A report without a turn among the facts (a fictional State, a turn that an operator took out) makes one. */
function turnOfReport(state: string, report: DocumentDates): UprTurnFact | null {
  const { workingGroupSession } = report
  const cycle = report.cycle ?? (workingGroupSession === null ? null : cycleOfSession(workingGroupSession))
  if (cycle === null) return null
  return {
    state,
    cycle,
    workingGroupSession,
    sessionOpens: report.workingGroupSessionOpens,
    sessionCloses: report.workingGroupSessionCloses,
    stakeholderDeadline: null,
    note: null,
    evidence: workingGroupSession === null ? 'unknown' : 'official',
    source: report.symbol,
    confidence: 'sure',
    readOn: report.readOn,
  }
}

/** The official days of a session of the Working Group; null where they are not official. */
function officialDays(context: Context, session: number | null): Span | null {
  const fact = session === null ? undefined : context.sessions.get(sessionKey('UPR', session))
  return fact && opensOfficially(fact) && closesOfficially(fact) ? sessionSpan(fact) : null
}

/** What a report prints against the official days of the session of its review. */
function contradictions(context: Context, { workingGroupSession, ...report }: DocumentDates): Contradiction[] {
  const official = officialDays(context, workingGroupSession)
  if (official === null) return []
  const { workingGroupSessionOpens: opens, workingGroupSessionCloses: closes } = report
  const differs = (opens !== null && opens !== official.first) || (closes !== null && closes !== official.last)
  const found = [...(differs ? [ground('sessionPrinted', opens, closes)] : []), ...impossibleDays(report, official)]
  return found.map((said) => contradicting(said, report))
}

/**
 * Turns in the order of cycles. Where a report names another session than the facts, the report stands, unless the
 * session of the facts is official: that stays, and the report contradicts it.
 */
export function uprTurns(context: Context, state: string): UprTurn[] {
  const reports = (context.documentsOf.get(state) ?? []).filter(
    ({ mechanism, type }) => mechanism === 'UPR' && type === 'report_of_the_working_group',
  )
  const byCycle = new Map<number, UprTurnFact>()
  for (const turn of context.turnsOf.get(state) ?? []) {
    const known = byCycle.get(turn.cycle)
    if (known === undefined || (turn.readOn ?? '') > (known.readOn ?? '')) byCycle.set(turn.cycle, turn)
  }
  const official = new Set([...byCycle.values()].filter((turn) => stateEvidence(context, turn) === 'official'))
  const reportsOf = new Map<number, DocumentDates[]>()
  const against = new Map<number, Contradiction[]>()
  for (const report of reports) {
    const turn = turnOfReport(state, report)
    if (turn === null) continue
    const known = byCycle.get(turn.cycle)
    const isOther =
      known !== undefined &&
      report.workingGroupSession !== null &&
      known.workingGroupSession !== report.workingGroupSession
    const found = contradictions(context, report)
    if (isOther && official.has(known)) {
      found.unshift(contradicting(ground('group', report.workingGroupSession!), report))
    } else {
      reportsOf.set(turn.cycle, [...(reportsOf.get(turn.cycle) ?? []), report])
      if (known === undefined || isOther) byCycle.set(turn.cycle, turn)
    }
    against.set(turn.cycle, [...(against.get(turn.cycle) ?? []), ...found])
  }
  return [...byCycle.values()]
    .sort((a, b) => a.cycle - b.cycle)
    .map((turn) => fromFact(context, turn, reportsOf.get(turn.cycle) ?? [], against.get(turn.cycle) ?? []))
}

export const uprSubject = (rule: string, state: string, turn: UprTurn): Subject => ({
  rule,
  state,
  occasion: `cycle-${turn.cycle}`,
  invented: turn.invented,
  session: turn.workingGroupSession === null ? null : sessionKey('UPR', turn.workingGroupSession),
})
