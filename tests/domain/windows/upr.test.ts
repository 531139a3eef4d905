// Windows of the Universal Periodic Review: U1 to U12.
import { describe, expect, it } from 'vitest'
import {
  addendumDay,
  councilMonths,
  councilSessionFor,
  cycleOfSession,
} from '../../../src/domain/windows/upr-calendar.ts'
import { announcement, brief, document, only, session, turn, windowsOf } from './build.ts'

const days = { opens: '2025-01-20', closes: '2025-01-31' }

describe('sessions and their offsets', () => {
  it.each([
    // Working Group session, cycle, Council session (PROCEDURES, U10)
    [1, 1, 8],
    [7, 1, 14],
    [12, 1, 19],
    [13, 2, 21],
    [20, 2, 28],
    [26, 2, 34],
    [27, 3, 36],
    [35, 3, 44],
    [36, 3, 46],
    [40, 3, 50],
    [41, 4, 52],
    [48, 4, 59],
    [49, 4, 60],
    [52, 4, 63],
    [54, 4, 65],
    [55, 5, null],
  ])('session %i', (number, cycle, council) => {
    expect([cycleOfSession(number), councilSessionFor(number)]).toEqual([cycle, council])
  })

  it.each([
    ['2026-11-02', '2027-02', '2027-04'],
    ['2027-01-18', '2027-06', '2027-07'],
    ['2026-05-04', '2026-09', '2026-10'],
    ['2024-04-29', '2024-09', '2024-10'],
  ])('the Council after %s', (opens, from, to) => {
    const { first, last } = councilMonths(opens)
    expect([first.slice(0, 7), last.slice(0, 7)]).toEqual([from, to])
  })

  it.each([
    ['2022-12-12 / 2023-02-13', '2023-02-13'],
    ['2023-07-07', '2023-07-07'],
    ['Dec 2023 / Feb 2024 (tentative)', null],
    [null, null],
  ])('the addendum day of %s', (printed, day) => expect(addendumDay(printed)).toBe(day))
})

describe('U1', () => {
  it('is official with official days and a State that is known to be in the session', () => {
    const windows = windowsOf({ sessions: [session('UPR', 48, days)], uprTurns: [turn('KEN', 4, 48)] })
    expect(brief(only(windows, 'U1', 'cycle-4'))).toEqual(['2025-01-20', '2025-01-31', 'official'])
  })

  it.each([
    ['the State is only likely', { confidence: 'likely' }, {}],
    ['the days are not verified', {}, { opensEvidence: 'estimate' as const }],
    ['only the month is known', {}, { opens: '2025-01', closes: '2025-01' }],
  ])('is an estimate of months where %s', (_, ofTurn, ofSession) => {
    const windows = windowsOf({
      sessions: [session('UPR', 48, { ...days, ...ofSession })],
      uprTurns: [turn('KEN', 4, 48, ofTurn)],
    })
    expect(brief(only(windows, 'U1', 'cycle-4'))).toEqual(['2025-01', '2025-01', 'estimate'])
  })

  it('computes + 14 from cycle 2 on, as an estimate', () => {
    const sessions = [
      session('UPR', 40, { opens: '2022-01-24', closes: '2022-02-04' }),
      session('UPR', 54, { opens: '2027-01', closes: '2027-02' }),
    ]
    const window = only(windowsOf({ sessions, uprTurns: [turn('KEN', 3, 40)] }), 'U1', 'cycle-4')
    expect(brief(window)).toEqual(['2027-01', '2027-02', 'estimate'])
    expect(window.reason).toContain('14 sessions after the 40th')
  })

  it.each([
    ['from cycle 1', turn('KEN', 1, 8), /order of the first cycle/],
    ['for a State that was moved', turn('KEN', 2, 17, { note: 'slot 15 held at 17' }), /was moved or is unclear/],
    ['from a turn without a session', turn('KEN', 2, null), /was moved or is unclear/],
    ['into cycle 5', turn('KEN', 4, 48), /fifth cycle/],
  ])('computes nothing %s', (_, known, reason) => {
    const window = only(windowsOf({ uprTurns: [known] }), 'U1', `cycle-${known.cycle + 1}`)
    expect(window.certainty).toBe('unknown')
    expect(window.reason).toMatch(reason)
  })

  it('covers both sessions where the sources allow two', () => {
    const sessions = [
      session('UPR', 53, { opens: '2026-11', closes: '2026-11' }),
      session('UPR', 54, { opens: '2027-01', closes: '2027-02' }),
    ]
    const windows = windowsOf(
      { sessions, uprTurns: [turn('SDN', 4, 54, { orSession: 53, confidence: 'uncertain (53 or 54)' })] },
      { state: 'SDN' },
    )
    expect(brief(only(windows, 'U1', 'cycle-4'))).toEqual(['2026-11', '2027-02', 'estimate'])
    expect(brief(only(windows, 'U10'))).toEqual(['2027-02', '2027-07', 'estimate'])
  })

  it('says why an observer has none', () => {
    expect(only(windowsOf({}, { state: 'VAT' }), 'U1').reason).toMatch(/not a Member/)
  })

  it('believes the report of the Working Group over the order of review', () => {
    const report = document('A/HRC/59/15', {
      mechanism: 'UPR',
      type: 'report_of_the_working_group',
      workingGroupSession: 48,
      cycle: 4,
      councilSession: 59,
    })
    const facts = { sessions: [session('UPR', 48, days)], uprTurns: [turn('KEN', 4, 47, { confidence: 'likely' })] }
    const windows = windowsOf(facts, { documents: [report] })
    expect(brief(only(windows, 'U1', 'cycle-4'))).toEqual(['2025-01-20', '2025-01-31', 'official'])
    expect(only(windows, 'U10').basis).toContain('Council session 59, named in A/HRC/59/15')
  })
})

describe('a report against official facts', () => {
  const report = document('A/HRC/59/15', {
    mechanism: 'UPR',
    type: 'report_of_the_working_group',
    workingGroupSession: 48,
    workingGroupSessionOpens: '2025-01-20',
    workingGroupSessionCloses: '2025-01-31',
    reviewDates: ['2025-01-28'],
    distributionDate: '2025-03-14',
    cycle: 4,
  })
  const facts = {
    sessions: [session('UPR', 48, days), session('UPR', 49, { opens: '2025-04-28', closes: '2025-05-09' })],
    uprTurns: [turn('KEN', 4, 48)],
  }
  const u1 = (rest: object) => only(windowsOf(facts, { documents: [{ ...report, ...rest }] }), 'U1', 'cycle-4')

  it('that agrees raises no alarm', () => expect(u1({})).not.toHaveProperty('contradictedBy'))

  it.each([
    ['of one day', {}, [null, '2025-01-28', 'official']],
    ['and the adoption', { adoptionDates: ['2025-01-31'] }, ['2025-01-28', '2025-01-31', 'official']],
  ])('dates the review %s, as its days print it', (_, rest, dates) => {
    const window = only(windowsOf(facts, { documents: [{ ...report, ...rest }] }), 'U8', 'cycle-4')
    expect([...brief(window), window.source]).toEqual([...dates, 'A/HRC/59/15'])
  })

  it('dates no review by days that cannot be right', () => {
    const outside = { ...report, reviewDates: ['2025-02-03'] }
    for (const known of [facts, {}])
      expect(windowsOf(known, { documents: [outside] }).find(({ rule }) => rule === 'U8')?.dueOn ?? null).toBeNull()
  })

  it.each([
    [
      'another session',
      {
        workingGroupSession: 49,
        workingGroupSessionOpens: null,
        workingGroupSessionCloses: null,
        reviewDates: [],
        distributionDate: null,
      },
      ['the 49th session of the Working Group'],
    ],
    [
      'the days of the Council',
      { workingGroupSessionOpens: '2025-06-16', workingGroupSessionCloses: '2025-07-11' },
      ['session from 2025-06-16 to 2025-07-11'],
    ],
    [
      'a review on another day',
      { reviewDates: ['2025-02-03'] },
      ['review on 2025-02-03, outside its session of 2025-01-20 to 2025-01-31'],
    ],
    [
      'a day before the review',
      { distributionDate: '2024-03-14' },
      ['report distributed on 2024-03-14, before what it reports on (2025-01-28)'],
    ],
  ])('that prints %s: the official date stays, both are shown, and the alarm is raised', (_, rest, words) => {
    const window = u1(rest)
    expect(brief(window)).toEqual(['2025-01-20', '2025-01-31', 'official'])
    expect(window.contradictedBy).toEqual(
      words.map((said) => ({ words: said, source: 'A/HRC/59/15', readOn: '2026-11-01' })),
    )
    for (const said of words)
      expect(window.basis).toContain(`sources disagree: ${said} (A/HRC/59/15, read on 2026-11-01)`)
  })
})

describe('before a session', () => {
  const facts = {
    sessions: [session('UPR', 53, { opens: '2026-11-30', closes: '2026-12-11', adoptingCouncilSession: 64 })],
    uprTurns: [turn('KEN', 4, 53)],
  }
  // opening on 30 November 2026: 224 days before is 20 April, 188 days 26 May
  it.each([
    ['U2', '2026-04', '2026-05', 'estimate'],
    ['U3', '2026-02', '2026-04', 'estimate'],
    ['U4', '2026-08', '2026-09', 'estimate'],
    ['U5', '2026-10', '2026-10', 'estimate'],
    ['U6', '2026-10', '2026-11', 'estimate'],
    ['U8', null, null, 'unknown'],
    ['U9', '2027-02', '2027-04', 'estimate'],
    ['U10', '2027-02', '2027-04', 'estimate'],
    ['U11', '2028-11', '2029-06', 'estimate'],
  ])('%s of a session with official days', (rule, opensOn, dueOn, certainty) => {
    expect(brief(only(windowsOf(facts), rule, 'cycle-4'))).toEqual([opensOn, dueOn, certainty])
  })

  it('takes announced deadlines of the session', () => {
    const announced = [
      {
        ...facts.sessions[0]!,
        stakeholderDeadline: '2026-05-01',
        nationalReportDeadline: '2026-08-24',
        addendumDeadline: '2027-01-11 / 2027-02-15',
      },
    ]
    const windows = windowsOf({ ...facts, sessions: announced })
    expect(brief(only(windows, 'U2', 'cycle-4'))).toEqual([null, '2026-05-01', 'official'])
    expect(brief(only(windows, 'U3'))).toEqual(['2026-03', '2026-03', 'estimate'])
    expect(brief(only(windows, 'U4'))).toEqual([null, '2026-08-24', 'official'])
    expect(brief(only(windows, 'U9'))).toEqual([null, '2027-02-15', 'official'])
  })

  it('does not call a deadline official for a State that is only likely to be in the session', () => {
    const sessions = [{ ...facts.sessions[0]!, stakeholderDeadline: '2026-05-01' }]
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 53, { confidence: 'likely' })] })
    expect(brief(only(windows, 'U2', 'cycle-4'))).toEqual(['2026-05', '2026-05', 'estimate'])
  })

  it('estimates nothing while the days are not official, and says how it fell before', () => {
    const sessions = [
      session('UPR', 53, { opens: '2026-12', closes: '2026-12', stakeholderDeadlineEstimate: '2026-05' }),
    ]
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 53)] })
    for (const rule of ['U2', 'U3', 'U4', 'U5', 'U6'])
      expect(only(windows, rule, 'cycle-4').certainty, rule).toBe('unknown')
    expect(only(windows, 'U2', 'cycle-4').reason).toMatch(/188 to 224 days before/)
  })
})

describe('after a session', () => {
  const sessions = [
    session('UPR', 52, { opens: '2026-05-04', closes: '2026-05-15', adoptingCouncilSession: 63 }),
    session('HRC', 63, { opens: '2026-09-07', closes: '2026-10-09' }),
  ]
  it('computes positions and adoption once the days of the Council session are official', () => {
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 52)] })
    expect(brief(only(windows, 'U9'))).toEqual([null, '2026-10-09', 'rule'])
    expect(brief(only(windows, 'U10'))).toEqual(['2026-09-07', '2026-10-09', 'rule'])
  })

  it('takes the day of the adoption that is announced', () => {
    const announcements = [
      announcement('UPR', 'council_adoption', {
        state: 'KEN',
        session: 52,
        opensOn: '2026-09-25',
        dueOn: '2026-09-25',
      }),
    ]
    const window = only(windowsOf({ sessions, uprTurns: [turn('KEN', 4, 52)], announcements }), 'U10')
    expect(brief(window)).toEqual(['2026-09-25', '2026-09-25', 'official'])
    expect(window.supersedes).toMatchObject({ dueOn: '2026-10-09', certainty: 'rule' })
  })

  it('gives the mid-term months over a year end', () => {
    const windows = windowsOf({ sessions: [session('UPR', 48, days)], uprTurns: [turn('KEN', 4, 48)] })
    expect(brief(only(windows, 'U11'))).toEqual(['2027-01', '2027-07', 'estimate'])
  })
})
