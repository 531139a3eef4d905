// What the sources are given in tests: the replica's sites, and facts as a test wants them.

import { exampleGiven } from '../../scrapers/example-given.ts'
import type { Given } from '../../scrapers/source.ts'
import { noFacts, type SessionFact, type UprReportFact, type VisitFact } from '../../src/domain/facts.ts'
import type { Replica } from './replica/index.ts'

const fictional = { source: 'test', confidence: 'fictional' }

/** What the facts know: sessions of the Council that adopted outcomes, UPR reports and visit reports by symbol. */
export type Known = {
  councilSessions?: number[]
  reports?: { symbol: string; state: string; date: string | null }[]
  visits?: { symbol: string; state: string }[]
}

const session = (council: number): SessionFact => ({
  ...exampleGiven.facts.sessions[0]!,
  ordinal: council - 11,
  opens: '2099-01-01',
  adoptingCouncilSession: council,
})
const report = (one: NonNullable<Known['reports']>[number]): UprReportFact => ({
  ...fictional,
  ...one,
  cycle: 4,
  workingGroupSession: 41,
})
const visit = ({ symbol, state }: NonNullable<Known['visits']>[number]): VisitFact => ({
  ...fictional,
  state,
  from: null,
  to: null,
  reportSymbol: symbol,
  mandateHolder: null,
  remark: null,
})

export const givenOf = (replica: Replica, known: Known = {}, over: Partial<Given> = {}): Given => ({
  bases: replica.bases,
  facts: {
    ...noFacts(),
    sessions: (known.councilSessions ?? []).map(session),
    uprReports: (known.reports ?? []).map(report),
    visits: (known.visits ?? []).map(visit),
  },
  today: '2099-06-01',
  ...over,
})
