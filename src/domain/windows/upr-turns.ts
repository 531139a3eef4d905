// The turns of a State in the UPR: session, days and how sure both are, from facts and from reports.
import type { SessionFact, UprTurnFact } from '../facts.ts'
import type { DocumentDates } from '../windows.ts'
import { type Context, cited, sessionKey, stateEvidence } from './context.ts'
import type { Origin, Subject } from './rule.ts'
import { closesOfficially, isSingleDay, opensOfficially, type Span, sessionSpan, spanOver, unionOf } from './span.ts'
import { cycleOfSession } from './upr-calendar.ts'
import { ordinal } from './words.ts'

export type UprTurn = {
  cycle: number
  session: number | null
  fact: SessionFact | null
  /** null when nothing is known of the days */
  span: Span | null
  /** the days are printed, and the State is known to be in the session */
  daysOfficial: boolean
  /** the State is known to be in the session */
  stateOfficial: boolean
  /** announced for the whole session */
  deadlines: { stakeholderDeadline: string | null; nationalReportDeadline: string | null }
  note: string | null
  reports: DocumentDates[]
  origin: Origin
  invented: boolean
}

function fromFact(context: Context, turn: UprTurnFact, reports: DocumentDates[]): UprTurn {
  const fact = turn.session === null ? null : (context.sessions.get(sessionKey('UPR', turn.session)) ?? null)
  // a report settles which of two sessions it was
  const other =
    turn.orSession && reports.length === 0 ? context.sessions.get(sessionKey('UPR', turn.orSession)) : undefined
  const own = turn.sessionOpens && turn.sessionCloses ? spanOver(turn.sessionOpens, turn.sessionCloses) : null
  let span = fact === null ? own : (sessionSpan(fact) ?? own)
  const otherSpan = other === undefined ? null : sessionSpan(other)
  if (span !== null && otherSpan !== null) span = unionOf(span, otherSpan)
  // a report of the Working Group shows that the review was held at that session
  const stateOfficial = (stateEvidence(context, turn) === 'official' || reports.length > 0) && !otherSpan
  const ownDays = [turn.sessionOpens, turn.sessionCloses].every((date) => date !== null && isSingleDay(date))
  const daysKnown = fact === null ? ownDays : opensOfficially(fact) && closesOfficially(fact)
  return {
    cycle: turn.cycle,
    session: turn.session,
    fact,
    span,
    daysOfficial: stateOfficial && daysKnown,
    stateOfficial,
    deadlines: {
      stakeholderDeadline: fact?.stakeholderDeadline ?? turn.stakeholderDeadline,
      nationalReportDeadline: fact?.nationalReportDeadline ?? null,
    },
    note: turn.note,
    reports,
    origin: { source: cited(turn), readOn: fact?.readOn ?? turn.readOn ?? null },
    invented: reports.some(({ invented }) => invented),
  }
}

/** A report without a turn among the facts (a fictional State, a turn that an operator took out) makes one. */
function turnOfReport(state: string, report: DocumentDates): UprTurnFact | null {
  const cycle = report.cycle ?? (report.session === null ? null : cycleOfSession(report.session))
  if (cycle === null) return null
  return {
    state,
    cycle,
    session: report.session,
    sessionOpens: report.sessionOpens,
    sessionCloses: report.sessionCloses,
    stakeholderDeadline: null,
    note: null,
    evidence: report.session === null ? 'unknown' : 'official',
    source: report.symbol,
    confidence: 'sure',
    readOn: report.readOn,
  }
}

/** Turns in the order of cycles. Where a report names another session than the facts, the report stands. */
export function uprTurns(context: Context, state: string): UprTurn[] {
  const reports = (context.documentsOf.get(state) ?? []).filter(
    ({ mechanism, type }) => mechanism === 'UPR' && type === 'report_of_the_working_group',
  )
  const byCycle = new Map<number, UprTurnFact>()
  for (const turn of context.turnsOf.get(state) ?? []) {
    const known = byCycle.get(turn.cycle)
    if (known === undefined || (turn.readOn ?? '') > (known.readOn ?? '')) byCycle.set(turn.cycle, turn)
  }
  const reportsOf = new Map<number, DocumentDates[]>()
  for (const report of reports) {
    const turn = turnOfReport(state, report)
    if (turn === null) continue
    reportsOf.set(turn.cycle, [...(reportsOf.get(turn.cycle) ?? []), report])
    const known = byCycle.get(turn.cycle)
    if (known === undefined || (report.session !== null && known.session !== report.session))
      byCycle.set(turn.cycle, turn)
  }
  return [...byCycle.values()]
    .sort((a, b) => a.cycle - b.cycle)
    .map((turn) => fromFact(context, turn, reportsOf.get(turn.cycle) ?? []))
}

export const uprSubject = (rule: string, state: string, turn: UprTurn): Subject => ({
  rule,
  state,
  occasion: `cycle-${turn.cycle}`,
  invented: turn.invented,
  session: turn.session === null ? null : sessionKey('UPR', turn.session),
})

export const nameOf = (turn: UprTurn): string => `the ${ordinal(turn.session ?? 0)} session of the Working Group`
