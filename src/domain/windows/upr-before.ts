// U1 to U8: the session of a review, and what comes before it.
import { impossibleDays } from '../review-days.ts'
import type { ReviewWindow } from '../windows.ts'
import { type Context, cited, isCalledOff, sessionKey } from './context.ts'
import { type Draft, dated, doubted, estimated, listedAt, overBy, restingOn, silenced, unknown } from './draft.ts'
import { ground, inRow, listed } from './grounds/ground.ts'
import type { Grounds } from './grounds/phrase.ts'
import { type Counted, isCounted } from './rule.ts'
import { uprRules } from './rules-upr.ts'
import { lastDayOf, opensOfficially, type Span, sessionSpan, shiftSpan, spanOf, spanOver } from './span.ts'
import { type UprTurn, uprSubject } from './upr-turns.ts'

/** U1 of a turn that the facts or a report know. */
function reviewSession(state: string, turn: UprTurn): Draft {
  const subject = uprSubject('U1', state, turn)
  if (turn.workingGroupSession === null) return unknown(subject, ground('noSessionOfCycle'), turn.origin)
  const basis = turn.reports[0]
    ? ground('groupShown', turn.workingGroupSession, turn.reports[0].symbol)
    : ground('groupInOrder', turn.workingGroupSession)
  if (turn.span === null) {
    const draft = unknown(subject, [...basis, ...ground('colonNoDays')], turn.origin)
    return turn.stateOfficial ? listedAt(draft, turn.workingGroupSession) : draft
  }
  const { first, last } = turn.span
  if (turn.daysOfficial)
    return dated(subject, {
      ...turn.origin,
      opensOn: first,
      dueOn: last,
      certainty: 'official',
      basis,
      contradictedBy: turn.contradictedBy,
    })
  return estimated(subject, turn.span, {
    ...turn.origin,
    basis,
    reason: listed(
      turn.stateOfficial ? null : ground('stateNotConfirmed'),
      ground('daysNotVerified'),
      turn.afterSession === null ? null : ground('fourteenLater', turn.afterSession),
      turn.outOfOrder && turn.afterSession === null ? ground('outOfOrder') : null,
    ),
  })
}

/** An announced day of the session as a whole: official where the State is known to be in it. */
function announced(context: Context, rule: string, state: string, turn: UprTurn, day: string): Draft {
  const subject = uprSubject(rule, state, turn)
  const read = turn.fact?.deadlineOrigin ?? turn.fact
  const origin = read === null ? turn.origin : { source: cited(read), readOn: read.readOn ?? turn.origin.readOn }
  const basis = ground('announcedFor', turn.workingGroupSession!)
  const known = turn.fact?.deadlineEvidence !== 'estimate'
  // the facts print it for the days that the session had before an announcement moved it
  const inDoubt = context.moved.has(sessionKey('UPR', turn.workingGroupSession!))
  if (turn.stateOfficial && known) {
    const said = inDoubt ? [...basis, ...ground('movedLater')] : basis
    const draft = dated(subject, { ...origin, dueOn: day, certainty: 'official', basis: said })
    return inDoubt ? doubted(draft) : draft
  }
  return estimated(
    subject,
    { first: day, last: day },
    {
      ...origin,
      basis,
      reason: ground(known ? 'stateNotConfirmed' : 'notRead'),
    },
  )
}

/** The days on which the session can open: its printed month, or any day where the State may be in one of two sessions. */
function openingOf({ fact }: UprTurn, span: Span): Span {
  const own = fact === null ? null : sessionSpan(fact)
  const isOwn = own !== null && own.first === span.first && own.last === span.last
  return isOwn ? spanOf((fact!.opens ?? fact!.closes)!) : span
}

/** The opening day is official, of the one session that the State can be in: sure, or by the order of review. */
const opensSurely = (turn: UprTurn, span: Span): boolean => {
  if (turn.daysOfficial) return true
  const opening = openingOf(turn, span)
  return turn.fact !== null && opensOfficially(turn.fact) && opening.first === opening.last
}

/** A row's own count: back from the opening day, and only once that day is official; after a closing, upr-after.ts. */
function countedDraft(context: Context, rule: string, state: string, turn: UprTurn, counted: Counted): Draft[] {
  const subject = uprSubject(rule, state, turn)
  if (counted.from === 'closing') return []
  const session = turn.workingGroupSession!
  if (counted.from === 'nothing') return [unknown(subject, [...inRow(counted.reason), ...ground('atSession', session)])]
  const { earliest, latest, cases } = counted
  if (turn.span === null || !opensSurely(turn, turn.span)) {
    const reason = [
      ...ground('notBeforeOpening', session),
      ...ground('raw', ' ('),
      ...inRow(cases),
      ...ground('raw', ')'),
    ]
    const draft = unknown(subject, reason)
    if (turn.span === null) return [draft]
    return [overBy(draft, shiftSpan(openingOf(turn, turn.span), earliest, latest), context.today)]
  }
  const { first } = turn.span
  const { fact } = turn
  return [
    estimated(subject, shiftSpan({ first, last: first }, earliest, latest), {
      // it is counted from the opening: what is cited is where that day was read
      ...(fact === null ? turn.origin : { source: cited(fact), readOn: fact.readOn ?? null }),
      basis: ground('backFromOpening', session, first),
      reason: turn.stateOfficial ? inRow(cases) : listed(ground('stateNotConfirmed'), inRow(cases)),
    }),
  ]
}

/** U3. About five weeks before the stakeholder deadline. */
function portal(state: string, turn: UprTurn, deadline: ReviewWindow): Draft {
  const subject = uprSubject('U3', state, turn)
  const { opensOn, dueOn, source, readOn } = deadline
  if (dueOn === null) {
    const draft = unknown(subject, ground('portalNoDeadline'))
    const { over } = deadline
    // what came before a deadline that is over is over too
    return over === undefined
      ? draft
      : overBy(draft, shiftSpan(spanOver(over.from, over.to), { days: -35 }), lastDayOf(over.to))
  }
  const span = spanOver(opensOn ?? dueOn, dueOn)
  return estimated(subject, shiftSpan(span, { days: -35 }), {
    basis: ground('portal', dueOn),
    reason: ground('portalCase'),
    source,
    readOn,
  })
}

/** U8 where a report of the review is held: the days that it prints, unless they cannot be right. */
function reviewHeld(state: string, turn: UprTurn): Draft | null {
  const report = turn.reports.find(({ reviewDates }) => reviewDates.length > 0)
  if (report === undefined || turn.contradictedBy.length > 0) return null
  const { workingGroupSessionOpens, workingGroupSessionCloses } = report
  if (impossibleDays(report, { first: workingGroupSessionOpens, last: workingGroupSessionCloses }).length > 0)
    return null
  const days = [...report.reviewDates, ...(report.adoptionDates ?? [])].sort()
  const [first, last] = [days[0]!, days.at(-1)!]
  return dated(uprSubject('U8', state, turn), {
    source: report.symbol,
    readOn: report.readOn,
    opensOn: first === last ? null : first,
    dueOn: last,
    certainty: 'official',
    basis: ground('reviewDated', report.symbol),
    basisSymbol: report.symbol,
  })
}

/** What comes before the review of one turn. What stayed unknown of a session that has ended is silent. */
export function beforeUprReview(context: Context, state: string, turn: UprTurn): Draft[] {
  const session = reviewSession(state, turn)
  if (turn.workingGroupSession === null) return [session]
  const ended = turn.span !== null && turn.span.last < context.today
  const counted = uprRules.flatMap(({ id, counted: row, sessionFact }) => {
    const day = sessionFact === undefined ? null : turn.deadlines[sessionFact]
    if (day !== null) return [announced(context, id, state, turn, day)]
    const held = id === 'U8' ? reviewHeld(state, turn) : null
    if (held !== null) return [held]
    return isCounted(row) ? countedDraft(context, id, state, turn, row) : []
  })
  const submission = counted.find(({ window }) => window.rule === 'U2')!
  const drafts = [session, ...counted, restingOn(submission, (base) => portal(state, turn, base))]
  // nor does what was not announced yet come before a review that is called off
  const off = isCalledOff(context, turn.fact ?? undefined, state)
  return ended || off ? drafts.map(silenced) : drafts
}

/** U1 of the cycle after the last one known: + 14 from cycle 2 on, not for a State that was moved, not past the 54th. */
export const isReason = (next: UprTurn | Grounds): next is Grounds => Array.isArray(next)

export function nextTurn(context: Context, last: UprTurn): UprTurn | Grounds {
  const cycle = last.cycle + 1
  if (cycle >= 5) return cycle === 5 ? ground('fifthCycle') : ground('laterCycle', cycle)
  if (last.workingGroupSession === null || last.note !== null) return ground('turnMoved', last.cycle)
  if (last.cycle < 2) return ground('firstCycle')
  const session = last.workingGroupSession + 14
  const fact = context.sessions.get(`UPR:${session}`) ?? null
  const opens = fact?.opens ?? null
  const closes = fact?.closes ?? opens
  return {
    ...last,
    cycle,
    workingGroupSession: session,
    fact,
    span: opens === null || closes === null ? null : spanOver(opens, closes),
    daysOfficial: false,
    stateOfficial: false,
    eitherOfTwo: false,
    deadlines: {
      stakeholderDeadline: fact?.stakeholderDeadline ?? null,
      nationalReportDeadline: fact?.nationalReportDeadline ?? null,
    },
    reports: [],
    contradictedBy: [],
    note: null,
    afterSession: last.workingGroupSession,
    origin: { source: fact === null ? 'rule U1' : cited(fact), readOn: fact?.readOn ?? null },
  }
}
