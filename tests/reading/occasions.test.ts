// Which reviews are known to be over, in small worlds: expected, postponed, taken off a session, of a cycle that has ended.
import { expect, it } from 'vitest'
import { applyAnnouncements } from '../../src/domain/announced/announced.ts'
import type { AnnouncementFact, SessionFact, UprTurnFact } from '../../src/domain/facts.ts'
import { noFacts } from '../../src/domain/facts.ts'
import { occasionsOf } from '../../src/reading/occasions.ts'

const sourced = { source: 'invented', confidence: 'sure', readOn: '2024-01-01' }
const session = (mechanism: 'UPR' | 'CAT', ordinal: number, year: number, states: string[] = []): SessionFact =>
  ({
    ...sourced,
    mechanism,
    ordinal,
    states,
    statesList: 'whole',
    statesEvidence: 'official',
    opens: `${year}-05-01`,
    closes: `${year}-05-20`,
    stakeholderDeadline: null,
    nationalReportDeadline: null,
  }) as unknown as SessionFact
const turn = (over: Partial<UprTurnFact> = {}): UprTurnFact => ({
  ...sourced,
  state: 'XVD',
  cycle: 4,
  workingGroupSession: 48,
  sessionOpens: null,
  sessionCloses: null,
  stakeholderDeadline: null,
  note: null,
  evidence: 'official',
  ...over,
})
const sessions = [40, 41, 48, 49, 50].map((ordinal) => session('UPR', ordinal, 2020 + (ordinal - 40) / 2))
const announced = (row: Partial<AnnouncementFact>): AnnouncementFact =>
  ({
    ...sourced,
    mechanism: 'UPR',
    kind: 'session',
    state: 'XVD',
    status: null,
    readOn: '2024-02-01',
    ...row,
  }) as AnnouncementFact

const isOver = (uprTurns: UprTurnFact[], announcements: AnnouncementFact[] = [], today = '2024-08-01') =>
  occasionsOf(applyAnnouncements({ ...noFacts(), sessions, uprTurns, announcements }), today).map(
    ({ number, isOver: over }) => [number, over],
  )

it.each<[what: string, turn: UprTurnFact, over: boolean]>([
  ['an official one whose session has closed', turn(), true],
  ['one that is only expected in that session', turn({ evidence: 'estimate' }), false],
  ['one whose session is not known', turn({ workingGroupSession: null, evidence: 'unknown' }), false],
  ['one in either of two sessions, one of them to come', turn({ orSession: 50 }), false],
  [
    'an expected one of a cycle that has ended',
    turn({ cycle: 3, workingGroupSession: 40, evidence: 'estimate' }),
    true,
  ],
])('%s', (_, one, over) => expect(isOver([one])).toEqual([[one.cycle, over]]))

it('an expected review whose report the facts name was held', () => {
  const report = { ...sourced, symbol: 'A/HRC/57/90', state: 'XVD', cycle: 4, session: 48, date: null }
  const facts = { ...noFacts(), sessions, uprTurns: [turn({ evidence: 'estimate' })], uprReports: [report] }
  const [only] = occasionsOf(applyAnnouncements(facts as never), '2024-08-01')
  expect(only).toMatchObject({ isOver: true, document: 'A/HRC/57/90' })
})

it('a review that was moved is not over before the session that it moved to', () => {
  const move = announced({ session: 50, fromSession: 48, evidence: 'official' } as never)
  expect(isOver([turn()], [move])).toEqual([[4, false]])
  expect(isOver([turn()], [move], '2025-08-01')).toEqual([[4, true]])
})

it('a review that was taken off its session, or whose session was called off, is not known to be over', () => {
  expect(isOver([turn()], [announced({ session: 48, status: 'cancelled' } as never)])).toEqual([[4, false]])
  expect(isOver([turn()], [announced({ session: 48, state: null, status: 'cancelled' } as never)])).toEqual([
    [4, false],
  ])
})

it('a State that was taken off a session of the Committee is not known to be reviewed', () => {
  const facts = { ...noFacts(), sessions: [session('CAT', 80, 2024, ['XVD', 'XVE'])] }
  const off = announced({ mechanism: 'CAT', session: 80, status: 'cancelled' } as never)
  const found = occasionsOf(applyAnnouncements({ ...facts, announcements: [off] }), '2024-08-01')
  expect(found.map(({ state, isOver: over }) => [state, over])).toEqual([
    ['XVD', false],
    ['XVE', true],
  ])
})
