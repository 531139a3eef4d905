// Windows from the facts on procedure: dialogue days, outcomes that the Council adopted, the lower bound of the fifth cycle.
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../../src/domain/days/days.ts'
import { phasesOf } from '../../../src/domain/phases/phase.ts'
import { sayPhase } from '../../../src/domain/phases/sentence.ts'
import { readFacts } from '../../../src/pipeline/read-facts.ts'
import { brief, only, session, turn, windowsOf } from './build.ts'

const read = { evidence: 'official' as const, source: 'release', confidence: 'sure', readOn: '2026-11-01' }

describe('a dialogue', () => {
  const days = { session: 87, state: 'KEN', from: '2027-07-20', to: '2027-07-21', hours: null }
  const sessions = [session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN'] })]

  it('has the days that the facts know', () => {
    expect(brief(only(windowsOf({ sessions, dialogues: [{ ...days, ...read }] }), 'C8'))).toEqual([
      '2027-07-20',
      '2027-07-21',
      'official',
    ])
  })

  it('known from another source alone is not announced', () => {
    const dialogues = [{ ...days, ...read, evidence: 'estimate' as const }]
    expect(only(windowsOf({ sessions, dialogues }), 'C8').certainty).toBe('unknown')
  })
})

describe('an outcome that was adopted', () => {
  const sessions = [session('UPR', 51, { opens: '2026-01-19', closes: '2026-01-30', adoptingCouncilSession: 62 })]
  const outcome = {
    symbol: 'A/HRC/DEC/62/101',
    state: 'KEN',
    cycle: 4,
    workingGroupSession: 51,
    councilSession: 62,
    adoptedOn: '2026-07-02',
  }

  it('has the day of the decision, and its symbol', () => {
    const window = only(
      windowsOf({ sessions, uprTurns: [turn('KEN', 4, 51)], uprOutcomes: [{ ...outcome, ...read }] }),
      'U10',
    )
    expect(window).toMatchObject({ dueOn: '2026-07-02', certainty: 'official', basisSymbol: 'A/HRC/DEC/62/101' })
  })

  it('of another cycle says nothing of this one', () => {
    const uprOutcomes = [{ ...outcome, ...read, cycle: 3 }]
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 51)], uprOutcomes })
    expect(only(windows, 'U10').certainty).toBe('estimate')
  })
})

describe('the fifth cycle', () => {
  const sessions = [session('UPR', 49, { opens: '2025-04-28', closes: '2025-05-09' })]
  const at = (rest: Parameters<typeof turn>[3], today = '2026-11-21') =>
    windowsOf({ sessions, uprTurns: [turn('KEN', 4, 49, rest)] }, { today }).find(
      ({ key }) => key === 'KEN:UPR:review_session:cycle-5',
    )!

  it('does not come before the order of review allows', () => {
    expect(brief(at({}))).toEqual(['2030-01', null, 'estimate'])
    expect(at({}).dueOn).toBeNull()
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 49)] }, { today: '2028-01-01' })
    const said = sayPhase(phasesOf(windows, [], 'KEN', '2028-01-01')[1]!, 'en', '2028-01-01')
    expect(said.next).toContain('not before January 2030')
  })

  it('is unknown for a State that was moved', () => {
    expect(brief(at({ outOfOrder: true }))).toEqual([null, null, 'unknown'])
  })

  it('has a bound that every past case keeps', async () => {
    const { sessions: all } = await readFacts(new URL('../../../db/facts', import.meta.url).pathname)
    const opens = new Map(
      all.flatMap((one) => (one.mechanism === 'UPR' && one.opens ? [[one.ordinal, one.opens]] : [])),
    )
    const pairs = [...opens].flatMap(([number, from]) =>
      opens.has(number + 14) ? [[from, opens.get(number + 14)!]] : [],
    )
    expect(pairs.length).toBe(40)
    for (const [from, to] of pairs)
      expect(to! >= addMonths(`${from!.slice(0, 7)}-01`, 57).slice(0, to!.length), `${from} ${to}`).toBe(true)
  })
})
