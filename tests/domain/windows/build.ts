// Facts and documents for the tests of windows: only what a test speaks of is written out.
import {
  type AnnouncementFact,
  noFacts as emptyFacts,
  type Facts,
  type PartyFact,
  type SessionFact,
  type UprTurnFact,
  type VisitFact,
} from '../../../src/domain/facts.ts'
import { computeWindows } from '../../../src/domain/windows/compute.ts'
import type { DocumentDates, ReviewWindow } from '../../../src/domain/windows.ts'

export const noFacts: Facts = emptyFacts()

export const session = (
  mechanism: SessionFact['mechanism'],
  ordinal: number,
  rest: Partial<SessionFact>,
): SessionFact => ({
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
  source: 'page of the session',
  confidence: 'sure',
  readOn: '2026-11-01',
  ...rest,
})

export const turn = (
  state: string,
  cycle: number,
  number: number | null,
  rest: Partial<UprTurnFact> = {},
): UprTurnFact => ({
  state,
  cycle,
  workingGroupSession: number,
  sessionOpens: null,
  sessionCloses: null,
  stakeholderDeadline: null,
  note: null,
  source: 'calendar',
  confidence: 'sure',
  readOn: '2026-11-01',
  ...rest,
})

export const party = (state: string, date: string | null, rest: Partial<PartyFact> = {}): PartyFact => ({
  treaty: 'CAT',
  state,
  date,
  kind: 'accession',
  npm: null,
  source: 'treaty collection',
  confidence: 'sure',
  readOn: '2026-11-01',
  ...rest,
})

export const visit = (
  state: string,
  from: string | null,
  to: string | null,
  rest: Partial<VisitFact> = {},
): VisitFact => ({
  state,
  from,
  to,
  reportSymbol: null,
  mandateHolder: null,
  remark: null,
  kind: 'full',
  source: 'annual report',
  confidence: 'sure',
  readOn: '2026-11-01',
  ...rest,
})

export const announcement = (
  mechanism: AnnouncementFact['mechanism'],
  kind: string,
  rest: Partial<AnnouncementFact>,
): AnnouncementFact => ({
  mechanism,
  state: null,
  session: null,
  kind,
  status: 'announced',
  opensOn: null,
  dueOn: null,
  quote: null,
  readOn: '2026-11-10',
  source: 'page of the session',
  confidence: 'sure',
  ...rest,
})

export const document = (symbol: string, rest: Partial<DocumentDates>): DocumentDates => ({
  symbol,
  mechanism: 'CAT',
  type: 'concluding_observations',
  states: ['KEN'],
  distributionDate: null,
  session: null,
  sessionOpens: null,
  sessionCloses: null,
  workingGroupSession: null,
  workingGroupSessionOpens: null,
  workingGroupSessionCloses: null,
  reviewDates: [],
  followUp: null,
  nextReport: null,
  cycle: null,
  councilSession: null,
  visitTo: null,
  readOn: '2026-11-01',
  invented: false,
  ...rest,
})

export const duty = (paragraph: string, due: string | null) => ({
  paragraph,
  due,
  quote: `the day of paragraph ${paragraph}`,
})

/** Windows of one State on 21 November 2026, unless the test says otherwise. */
export const windowsOf = (
  facts: Partial<Facts>,
  rest: Partial<Omit<Parameters<typeof computeWindows>[0], 'facts'>> & { state?: string } = {},
): ReviewWindow[] => {
  const { state = 'KEN', ...input } = rest
  return computeWindows({
    facts: { ...noFacts, ...facts },
    documents: [],
    today: '2026-11-21',
    states: [state],
    ...input,
  })
}

/** The one window of a rule. Fails where there are none or several. */
export function only(windows: ReviewWindow[], rule: string, occasion?: string): ReviewWindow {
  const found = windows.filter(
    (window) => window.rule === rule && (occasion === undefined || window.occasion === occasion),
  )
  if (found.length !== 1)
    throw new Error(`${found.length} windows of ${rule}: ${found.map(({ key }) => key).join(', ')}`)
  return found[0]!
}

/** `[opensOn, dueOn, certainty]`, for tables. */
export const brief = ({ opensOn, dueOn, certainty }: ReviewWindow) => [opensOn, dueOn, certainty]
