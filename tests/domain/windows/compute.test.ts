// The computation as a whole: what is kept, what is switched off, what is refused.
import { describe, expect, it } from 'vitest'
import { allStates } from '../../../src/domain/states/states.ts'
import { computeWindows } from '../../../src/domain/windows/compute.ts'
import { describeWindow } from '../../../src/domain/windows/describe.ts'
import { closedSessions, generalDates, internationalDay } from '../../../src/domain/windows/sessions.ts'
import { announcement, brief, document, duty, noFacts, only, party, session, turn, visit, windowsOf } from './build.ts'

const held = session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })

describe('the past', () => {
  const printed = document('CAT/C/KEN/CO/3', { session: 73, followUp: duty('45', '2023-11-21') })
  it.each([
    ['2026-11-21', true],
    ['2026-11-22', false],
  ])('a day three years back is listed on %s: %s', (today, listed) => {
    const windows = windowsOf({ sessions: [held] }, { documents: [printed], today })
    expect(windows.some(({ rule }) => rule === 'C10')).toBe(listed)
    // the open end stays
    expect(brief(only(windows, 'C13'))).toEqual(['2027-11', null, 'estimate'])
  })

  it.each(['2023-11-22', '2026-11-21', '2036-11-21'])('a report that is overdue does not vanish: %s', (today) => {
    const documents = [document('CAT/C/KEN/CO/3', { session: 73, nextReport: duty('46', '2023-11-21') })]
    expect(brief(only(windowsOf({ sessions: [held] }, { documents, today }), 'C2'))).toEqual([
      null,
      '2023-11-21',
      'official',
    ])
    const parties = [party('KEN', '1997-02-21')]
    expect(brief(only(windowsOf({ parties }, { today }), 'C1'))).toEqual([null, '1998-03-23', 'rule'])
  })

  it('the last review in the Universal Periodic Review stays, and no earlier one', () => {
    const sessions = [
      session('UPR', 33, { opens: '2019-05-06', closes: '2019-05-17' }),
      session('UPR', 41, { opens: '2022-11-07', closes: '2022-11-18' }),
    ]
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 3, 33), turn('KEN', 4, 41)] }, { today: '2027-03-01' })
    const dated = windows.filter(({ rule, dueOn }) => rule === 'U1' && dueOn !== null)
    expect(dated.map(brief)).toEqual([['2022-11-07', '2022-11-18', 'official']])
  })

  it('of two reports that are overdue only the last stays', () => {
    const documents = [
      document('CAT/C/KEN/CO/2', { session: 65, nextReport: duty('40', '2018-11-21') }),
      document('CAT/C/KEN/CO/3', { session: 73, nextReport: duty('46', '2023-11-21') }),
    ]
    const windows = windowsOf({ sessions: [held] }, { documents, today: '2030-01-01' })
    expect(brief(only(windows, 'C2'))[1]).toBe('2023-11-21')
  })

  it('leaves an answer even where all that was announced is over', () => {
    const announcements = [
      announcement('SRT', 'country_visit', { state: 'KEN', opensOn: '2015-03-02', dueOn: '2015-03-13' }),
    ]
    const window = only(windowsOf({ announcements }), 'R1')
    expect(brief(window)).toEqual([null, null, 'unknown'])
    expect(window.reason).toContain('2015-03')
  })
})

describe('States', () => {
  it('are the Members, the observers, and those of the documents', () => {
    const documents = [
      document('CAT/C/XVD/CO/2', { states: ['XVD'], invented: true, nextReport: duty('40', '2027-05-13') }),
    ]
    const windows = computeWindows({ facts: noFacts, documents, today: '2026-11-21' })
    const asked = allStates().filter(({ kind }) => kind === 'member' || kind === 'observer')
    expect(new Set(windows.map(({ state }) => state))).toEqual(new Set([...asked.map(({ iso3 }) => iso3), 'XVD']))
    for (const window of windows) expect(window.invented).toBe(window.state === 'XVD')
  })

  it('that are territories have only what their documents set', () => {
    const documents = [
      document('CAT/C/CHN-HKG/CO/5', { states: ['HKG'], session: 56, nextReport: duty('60', '2027-12-01') }),
    ]
    expect(windowsOf({}, { documents, state: 'HKG' }).map(({ mechanism }) => mechanism)).not.toContain('UPR')
  })

  it('share a session without mixing', () => {
    const sessions = [{ ...held, states: ['KEN', 'URY'] }]
    const documents = [
      document('CAT/C/KEN/CO/3', { session: 73, nextReport: duty('46', '2026-05-13') }),
      document('CAT/C/URY/CO/5-6', { session: 73, states: ['URY'], nextReport: duty('50', '2026-05-20') }),
    ]
    for (const [state, due] of [
      ['KEN', '2026-05-13'],
      ['URY', '2026-05-20'],
    ] as const)
      expect(only(windowsOf({ sessions }, { documents, state }), 'C2').dueOn).toBe(due)
  })

  it('take combined reports as one review', () => {
    const documents = [document('CAT/C/KEN/CO/5-6', { nextReport: duty('46', '2027-05-13') })]
    expect(only(windowsOf({}, { documents }), 'C2').key).toBe('KEN:CAT:periodic_report_due:CO/5-6')
  })
})

describe('announcements for a whole session', () => {
  const likely = session('CAT', 80, {
    opens: '2027-07-08',
    closes: '2027-07-26',
    states: ['KEN'],
    statesEvidence: 'estimate',
  })
  const deadline = announcement('CAT', 'review_submission', { session: 80, dueOn: '2027-06-10' })

  it('are no official date for a State that is only likely to be in it', () => {
    const window = only(windowsOf({ sessions: [likely], announcements: [deadline] }), 'C6')
    expect(brief(window)).toEqual(['2027-06', '2027-06', 'estimate'])
    expect(window.reason).toMatch(/not confirmed/)
  })

  it('become one once the State is listed', () => {
    const listed = announcement('CAT', 'session', { session: 80, state: 'KEN', readOn: '2026-11-15' })
    expect(brief(only(windowsOf({ sessions: [likely], announcements: [deadline, listed] }), 'C6'))).toEqual([
      null,
      '2027-06-10',
      'official',
    ])
  })

  it('say that the session has moved since', () => {
    const moved = announcement('CAT', 'session', {
      session: 80,
      status: 'moved',
      opensOn: '2027-10-04',
      dueOn: '2027-10-22',
      readOn: '2026-11-18',
    })
    const sessions = [{ ...likely, statesEvidence: 'official' as const }]
    expect(only(windowsOf({ sessions, announcements: [deadline, moved] }), 'C6').basis).toMatch(/may have moved too/)
  })
})

it('takes the positions from the addendum that is held', () => {
  const facts = {
    sessions: [session('UPR', 52, { opens: '2026-05-04', closes: '2026-05-15' })],
    uprTurns: [turn('KEN', 4, 52)],
  }
  const report = document('A/HRC/63/12', {
    mechanism: 'UPR',
    type: 'report_of_the_working_group',
    workingGroupSession: 52,
    cycle: 4,
  })
  const addendum = document('A/HRC/63/12/Add.1', { mechanism: 'UPR', type: 'addendum', distributionDate: '2026-09-01' })
  const window = only(windowsOf(facts, { documents: [addendum, report] }), 'U9')
  expect(brief(window)).toEqual([null, '2026-09-01', 'official'])
  expect(window.basisSymbol).toBe('A/HRC/63/12/Add.1')
  // a day on which the answer was given is not due
  for (const language of ['en', 'fr', 'es'] as const)
    expect(describeWindow(window, language).title).not.toMatch(/due|attendue|debida/)
})

describe('general dates', () => {
  const facts = {
    ...noFacts,
    sessions: [
      held,
      session('UPR', 54, { opens: '2027-01', closes: '2027-02', confidence: 'likely' }),
      session('CAT', 85, {}),
    ],
    announcements: [
      announcement('CAT', 'session', { session: 87, opensOn: '2027-07-12', dueOn: '2027-08-06' }),
      announcement('SRT', 'thematic_call', { dueOn: '2027-10-31' }),
    ],
  }
  it('are the sessions whose days are known, and calls that concern all', () => {
    expect(generalDates(facts).map(({ key, opensOn, dueOn, certainty }) => [key, opensOn, dueOn, certainty])).toEqual([
      ['CAT:session:73', '2022-04-19', '2022-05-13', 'official'],
      ['CAT:session:87', '2027-07-12', '2027-08-06', 'official'],
      ['SRT:thematic_call:2027-10-31', '2027-10-31', '2027-10-31', 'official'],
      ['UPR:session:54', '2027-01', '2027-02', 'estimate'],
    ])
    expect(generalDates(facts)[1]!.title.en).toBe('Committee against Torture, 87th session')
  })
  it('know the last session that has closed', () => {
    expect(closedSessions(facts, '2027-07-20')).toEqual({ CAT: '2022-05-13', UPR: '2027-02-28' })
    expect(closedSessions(facts, '2027-08-06')).toEqual({ CAT: '2022-05-13', UPR: '2027-02-28' })
    expect(closedSessions(facts, '2027-08-07')).toEqual({ CAT: '2027-08-06', UPR: '2027-02-28' })
    expect(closedSessions(noFacts, '2027-08-07')).toEqual({})
  })
  it('include 26 June', () =>
    expect(internationalDay(2027)).toMatchObject({ opensOn: '2027-06-26', certainty: 'official' }))
})

it.each([
  ['today', { today: '2026-02-30' }],
  ['today', { today: '21.11.2026' }],
])('refuses a wrong %s', (_, input) => expect(() => windowsOf({}, input)).toThrow(RangeError))

it.each([
  ['a session', { sessions: [{ ...held, closes: '2022-02-30' }] }],
  ['a deposit', { parties: [party('KEN', '2022-13')] }],
  ['a visit', { visits: [visit('KEN', 'spring 2022', null)] }],
])('refuses %s with a date that does not exist, rather than guess', (_, facts) =>
  expect(() => windowsOf(facts)).toThrow(RangeError),
)
