// A review entered for a session in which the order of review does not have the State is doubtful.
import { describe, expect, it } from 'vitest'
import { senseOf } from '../../../src/domain/keeping/sense.ts'
import { announcement, noFacts, turn } from '../windows/build.ts'

const facts = { ...noFacts, uprTurns: [turn('KEN', 4, 49), turn('TGO', 4, 54), turn('SDN', 4, 54, { orSession: 53 })] }
const doubts = (state: string, session: number, rest: Parameters<typeof announcement>[2] = {}) =>
  senseOf(
    announcement('UPR', 'working_group_review', {
      state,
      session,
      dueOn: '2027-01-27',
      readOn: '2026-11-27',
      source: 'https://example.org/upr',
      ...rest,
    }),
    { facts, after: facts, known: [], today: '2026-11-27' },
  ).map(({ level, column }) => `${level} ${column}`)

describe('the turn of a State', () => {
  it('is doubtful in a session that the order of review does not give', () => {
    expect(doubts('KEN', 54)).toEqual(['doubtful session'])
  })
  it.each([
    ['its session', 'TGO', 54],
    ['one of the two that it may be in', 'SDN', 53],
    ['fourteen sessions later', 'KEN', 63],
  ])('is not in %s', (_, state, number) => expect(doubts(state, number)).toEqual([]))
  it('is not where the Council moved it', () => {
    expect(doubts('KEN', 54, { status: 'moved' })).toEqual([])
  })
})
