// U9, U10, and what the rows of the table count from the closing (U11): what follows a review in the Working Group.
import type { DocumentDates } from '../windows.ts'
import { type Context, cited, sessionKey } from './context.ts'
import { type Draft, dated, estimated, unknown } from './draft.ts'
import { ground, inRow } from './grounds/ground.ts'
import type { Grounds } from './grounds/phrase.ts'
import type { Origin, Subject } from './rule.ts'
import { uprRules } from './rules-upr.ts'
import { closesOfficially, opensOfficially, sessionSpan, shiftSpan, unionOf } from './span.ts'
import { addendumDay, councilMonths, councilSessionFor } from './upr-calendar.ts'
import { type UprTurn, uprSubject } from './upr-turns.ts'
import { spanInNumbers } from './words.ts'

type Council = Origin & { number: number; basis: Grounds }

/** The report names its Council session; else the facts, else the offset of the cycle. */
function councilOf(turn: UprTurn): Council | null {
  const named = turn.reports.find(({ councilSession }) => councilSession !== null)
  if (named?.councilSession) {
    const { councilSession: number, symbol, readOn } = named
    return { number, basis: ground('councilNamed', number, symbol), source: symbol, readOn }
  }
  const { fact } = turn
  if (fact?.adoptingCouncilSession)
    return {
      number: fact.adoptingCouncilSession,
      basis: ground(
        fact.councilEvidence === 'estimate' ? 'councilOffset' : 'councilKnown',
        fact.adoptingCouncilSession,
      ),
      source: cited(fact),
      readOn: fact.readOn ?? null,
    }
  const number = turn.workingGroupSession === null ? null : councilSessionFor(turn.workingGroupSession)
  return number === null ? null : { number, basis: ground('councilOffset', number), source: 'rule U10', readOn: null }
}

/** A date at the Council session: a rule once its days are official, else the months of the pattern. */
function atCouncil(context: Context, subject: Subject, turn: UprTurn, council: Council, asDeadline: boolean): Draft {
  const draft = countedAt(context, subject, turn, council, asDeadline)
  return { ...draft, council: sessionKey('HRC', council.number) }
}

function countedAt(context: Context, subject: Subject, turn: UprTurn, council: Council, asDeadline: boolean): Draft {
  const session = context.sessions.get(sessionKey('HRC', council.number))
  const span = session === undefined ? null : sessionSpan(session)
  const { basis } = council
  if (session && span && opensOfficially(session) && closesOfficially(session) && turn.stateOfficial)
    return dated(subject, {
      opensOn: asDeadline ? null : span.first,
      dueOn: span.last,
      certainty: 'rule',
      basis: [...basis, ...ground('raw', ' ('), ...ground('fromTo', span.first, span.last), ...ground('raw', ')')],
      basisSymbol: turn.reports[0]?.symbol ?? null,
      source: cited(session),
      readOn: session.readOn ?? null,
    })
  if (turn.span === null) return unknown(subject, [...basis, ...ground('neitherDays', turn.workingGroupSession!)])
  return estimated(subject, span ?? unionOf(councilMonths(turn.span.first), councilMonths(turn.span.last)), {
    basis,
    basisSymbol: turn.reports[0]?.symbol ?? null,
    reason: ground('councilPattern'),
    source: council.source,
    readOn: council.readOn,
  })
}

/** The addendum in which the State gives its positions (`A/HRC/59/15/Add.1`), where it is held. */
function addendumOf(context: Context, state: string, turn: UprTurn): DocumentDates | undefined {
  return (context.documentsOf.get(state) ?? []).find(
    ({ mechanism, type, cycle, symbol }) =>
      mechanism === 'UPR' &&
      type === 'addendum' &&
      (cycle === turn.cycle || turn.reports.some((report) => symbol.startsWith(`${report.symbol}/Add.`))),
  )
}

export function afterUprReview(context: Context, state: string, turn: UprTurn): Draft[] {
  if (turn.workingGroupSession === null || turn.span === null) return []
  const council = councilOf(turn)
  const drafts: Draft[] = []
  const given = addendumOf(context, state, turn)
  const day = addendumDay(turn.fact?.addendumDeadline ?? null)
  if (given?.distributionDate)
    drafts.push(
      dated(uprSubject('U9', state, turn), {
        dueOn: given.distributionDate,
        certainty: 'official',
        basis: ground('givenIn', given.symbol),
        basisSymbol: given.symbol,
        source: given.symbol,
        readOn: given.readOn,
      }),
    )
  else if (day !== null && turn.fact && turn.stateOfficial)
    drafts.push(
      dated(uprSubject('U9', state, turn), {
        dueOn: day,
        certainty: 'official',
        basis: ground('announcedFor', turn.workingGroupSession),
        quote: turn.fact.addendumDeadline,
        source: cited(turn.fact),
        readOn: turn.origin.readOn,
      }),
    )
  else if (council !== null) drafts.push(atCouncil(context, uprSubject('U9', state, turn), turn, council, true))
  const adoption = uprSubject('U10', state, turn)
  const decided = context.outcomes.get(`${state}:${turn.cycle}`)
  if (decided?.evidence === 'official')
    drafts.push(
      dated(adoption, {
        opensOn: decided.adoptedOn,
        dueOn: decided.adoptedOn,
        certainty: 'official',
        basis: ground('adoptedBy', decided.symbol),
        basisSymbol: decided.symbol,
        source: cited(decided),
        readOn: decided.readOn,
      }),
    )
  else if (council !== null) drafts.push(atCouncil(context, adoption, turn, council, false))
  else drafts.push(unknown(adoption, ground('councilNotKnown', turn.workingGroupSession)))
  for (const { id, counted } of uprRules)
    if (counted.from === 'closing') {
      const { low, high, unit } = spanInNumbers(counted.earliest, counted.latest)
      drafts.push(
        estimated(uprSubject(id, state, turn), shiftSpan(turn.span, counted.earliest, counted.latest), {
          ...turn.origin,
          basis: ground('afterGroup', low, high, unit, turn.workingGroupSession),
          reason: inRow(counted.cases),
        }),
      )
    }
  return drafts
}
