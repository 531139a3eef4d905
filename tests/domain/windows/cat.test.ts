// Windows of the Committee against Torture: C1 to C13.
import { describe, expect, it } from 'vitest'
import { announcement, brief, document, duty, only, party, session, visit, windowsOf } from './build.ts'

const held = session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })

describe('C1, initial report', () => {
  it.each([
    // Bangladesh: deposit 5 Oct 1998, in force 4 Nov 1998, due 4 Nov 1999 (PROCEDURES, C1)
    ['1998-10-05', '1999-01-01', '1999-11-04', 'rule'],
    // deposits before the Convention itself was in force on 26 June 1987
    ['1987-04-01', '1987-07-01', '1988-06-26', 'rule'],
    ['2024-01-30', '2026-11-21', '2025-02-28', 'rule'],
    // 31 January 2023 + 30 days = 2 March
    ['2023-01-31', '2026-11-21', '2024-03-02', 'rule'],
    // in force on 29 February 2024: a year later is 28 February
    ['2024-01-30', '2024-11-21', '2025-02-28', 'rule'],
  ])('deposit %s', (deposit, today, due, certainty) => {
    expect(brief(only(windowsOf({ parties: [party('KEN', deposit)] }, { today }), 'C1'))).toEqual([
      null,
      due,
      certainty,
    ])
  })

  it('gives months only where the year alone is known', () => {
    const parties = [party('KEN', '2024', { confidence: 'year sure' })]
    expect(brief(only(windowsOf({ parties }), 'C1'))).toEqual(['2025-01', '2026-01', 'estimate'])
  })

  it.each([['not party (Aug 2022)'], ['signatory']])('says of %s that it is not a party', (kind) => {
    const windows = windowsOf({ parties: [party('KEN', null, { kind, confidence: 'as of Aug 2022' })] })
    const window = only(windows, 'C1')
    expect(brief(window)).toEqual([null, null, 'unknown'])
    expect(window.reason).toMatch(/not a party to the Convention/)
    expect(windows.filter(({ rule }) => rule === 'C13')).toEqual([])
  })
})

describe('C2 and C10, from the closing day of the session', () => {
  const printed = document('CAT/C/KEN/CO/3', {
    distributionDate: '2022-05-30',
    session: 73,
    nextReport: duty('46', '2026-05-13'),
    followUp: duty('44', '2023-05-13'),
  })

  it('takes the printed days, with paragraph and quote', () => {
    const windows = windowsOf({ sessions: [held] }, { documents: [printed], today: '2023-01-01' })
    const report = only(windows, 'C2')
    expect(brief(report)).toEqual([null, '2026-05-13', 'official'])
    expect(report).toMatchObject({
      basisSymbol: 'CAT/C/KEN/CO/3',
      basisParagraph: '46',
      quote: 'the day of paragraph 46',
    })
    expect(brief(only(windows, 'C10'))).toEqual([null, '2023-05-13', 'official'])
  })

  it('computes from the closing day, not from adoption or distribution', () => {
    const silent = { ...printed, nextReport: null, followUp: duty('44', null) }
    const windows = windowsOf({ sessions: [held] }, { documents: [silent], today: '2023-01-01' })
    expect(brief(only(windows, 'C2'))).toEqual([null, '2026-05-13', 'rule'])
    expect(brief(only(windows, 'C10'))).toEqual([null, '2023-05-13', 'rule'])
    expect(only(windows, 'C2').basis).toContain('closing of the 73rd session on 2022-05-13')
  })

  it('uses the closing day that the document prints when no session is known', () => {
    const own = { ...printed, session: null, sessionCloses: '2022-05-13', nextReport: null }
    expect(brief(only(windowsOf({}, { documents: [own] }), 'C2'))).toEqual([null, '2026-05-13', 'rule'])
  })

  it('is an estimate of months where the closing day is not verified', () => {
    const sessions = [{ ...held, confidence: 'likely', closesEvidence: 'estimate' as const }]
    const window = only(windowsOf({ sessions }), 'C2')
    expect(brief(window)).toEqual(['2026-05', '2026-05', 'estimate'])
    expect(window.basis).not.toContain('2022-05-13')
  })

  it('is unknown, with the reason, without any closing day', () => {
    const bare = document('CAT/C/KEN/CO/3', { distributionDate: '2025-05-30' })
    expect(only(windowsOf({}, { documents: [bare] }), 'C2').reason).toMatch(/closing day of the session is not known/)
  })

  it.each([
    // closing day, + 4 years, + 1 year
    ['2024-02-29', '2028-02-29', '2025-02-28'],
    ['2025-12-31', '2029-12-31', '2026-12-31'],
    ['2025-01-31', '2029-01-31', '2026-01-31'],
    ['2025-11-30', '2029-11-30', '2026-11-30'],
  ])('clamps month ends: closing %s', (closes, report, followUp) => {
    const windows = windowsOf({ sessions: [session('CAT', 80, { opens: '2024-01-01', closes, states: ['KEN'] })] })
    expect([only(windows, 'C2').dueOn, only(windows, 'C10').dueOn]).toEqual([report, followUp])
  })

  it('matches a document to its session by its days when it names none', () => {
    const windows = windowsOf({ sessions: [held] }, { documents: [{ ...printed, session: null }] })
    expect(only(windows, 'C2').key).toBe('KEN:CAT:periodic_report_due:session-73')
  })

  it('keeps two printed days that disagree, and shows the newer reading', () => {
    const other = { ...printed, nextReport: duty('47', '2026-05-31'), readOn: '2026-11-05' }
    for (const documents of [
      [printed, other],
      [other, printed],
    ]) {
      const window = only(windowsOf({ sessions: [held] }, { documents }), 'C2')
      expect(window.dueOn).toBe('2026-05-31')
      expect(window.basis).toMatch(/sources disagree: 2026-05-13/)
    }
  })

  it('keeps the dates of a part of the State apart', () => {
    const documents = ['CHN', 'CHN-HKG', 'CHN-MAC'].map((place, at) =>
      document(`CAT/C/${place}/CO/5`, { states: ['CHN'], session: 56, nextReport: duty('60', `2027-12-0${at + 1}`) }),
    )
    const due = windowsOf({}, { documents, state: 'CHN' }).filter(({ rule }) => rule === 'C2')
    expect(due.map(({ occasion, dueOn }) => [occasion, dueOn])).toEqual([
      ['session-56', '2027-12-01'],
      ['session-56-CHN-HKG', '2027-12-02'],
      ['session-56-CHN-MAC', '2027-12-03'],
    ])
  })

  it('counts the final observations of the next session, not the provisional ones', () => {
    const sessions = [
      session('CAT', 74, { opens: '2022-07-12', closes: '2022-07-29', states: ['KEN'] }),
      session('CAT', 75, { opens: '2022-10-31', closes: '2022-11-25' }),
    ]
    const documents = [{ ...printed, session: 75, nextReport: duty('50', '2026-11-25') }]
    expect(
      windowsOf({ sessions }, { documents })
        .filter(({ rule }) => rule === 'C2')
        .map(({ occasion }) => occasion),
    ).toEqual(['session-75'])
  })

  it('asks for no follow-up from before the procedure existed', () => {
    const old = document('CAT/C/XXV/Concl.2', { sessionCloses: '2000-11-24' })
    expect(windowsOf({}, { documents: [old], today: '2001-01-01' }).map(({ rule }) => rule)).not.toContain('C10')
  })
})

describe('what follows from a review', () => {
  const windows = windowsOf({ sessions: [held] }, { today: '2022-06-01' })

  it.each([
    ['C3', '2024-07', '2025-06', 'estimate'],
    ['C9', null, '2022-05-13', 'rule'],
    ['C11', '2023-03', '2023-07', 'estimate'],
    ['C12', null, null, 'unknown'],
    ['C13', '2027-11', null, 'estimate'],
  ])('%s', (rule, opensOn, dueOn, certainty) => {
    expect(brief(only(windows, rule, 'session-73'))).toEqual([opensOn, dueOn, certainty])
  })

  it('says of every estimate which cases it rests on, and of every unknown why', () => {
    for (const window of windows)
      if (['estimate', 'unknown'].includes(window.certainty)) expect(window.reason).toBeTruthy()
  })

  it('opens the next review 15 to 34 months after a report is received', () => {
    const report = document('CAT/C/KEN/4', {
      type: 'state_report',
      receivedDate: '2026-06-10',
      distributionDate: '2026-08-01',
    })
    const window = only(windowsOf({ sessions: [held] }, { documents: [report] }), 'C13')
    expect(brief(window)).toEqual(['2027-09', '2029-04', 'estimate'])
    expect(window.basis).toContain('received on 2026-06-10')
  })

  it('takes the day of a list of issues that is issued', () => {
    const list = document('CAT/C/KEN/QPR/4', {
      type: 'list_of_issues_prior_to_reporting',
      distributionDate: '2025-08-20',
    })
    expect(brief(only(windowsOf({ sessions: [held] }, { documents: [list] }), 'C3'))).toEqual([
      null,
      '2025-08-20',
      'official',
    ])
  })

  it('names the reply that waits for its assessment', () => {
    const reply = document('CAT/C/KEN/FCO/3', { type: 'follow_up_reply', distributionDate: '2025-08-20' })
    const sessions = [session('CAT', 81, { opens: '2024-10-28', closes: '2024-11-22', states: ['KEN'] })]
    expect(only(windowsOf({ sessions }, { documents: [reply] }), 'C12').reason).toContain('CAT/C/KEN/FCO/3')
  })
})

describe('a review to come', () => {
  const before = session('CAT', 86, { opens: '2027-04-12', closes: '2027-05-07' })
  const next = session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN'] })

  it('is official in its session once days and list are', () => {
    const windows = windowsOf({ sessions: [held, before, next] })
    const review = only(windows, 'C13')
    expect(brief(review)).toEqual(['2027-07-12', '2027-08-06', 'official'])
    expect(review.key).toBe('KEN:CAT:next_review:session-73')
    expect(brief(only(windows, 'C4'))).toEqual(['2027-04', '2027-05', 'estimate'])
    expect(brief(only(windows, 'C6'))).toEqual(['2027-06', '2027-06', 'estimate'])
    expect(brief(only(windows, 'C9', 'session-87'))).toEqual([null, '2027-08-06', 'rule'])
    for (const rule of ['C5', 'C7', 'C8']) expect(only(windows, rule).certainty).toBe('unknown')
  })

  it('gives no estimate of the submissions before the days of the session are official', () => {
    const sessions = [held, { ...next, opens: '2027-07', closes: '2027-08', opensEvidence: 'estimate' as const }]
    const windows = windowsOf({ sessions })
    expect(brief(only(windows, 'C6'))).toEqual([null, null, 'unknown'])
    expect(brief(only(windows, 'C13'))).toEqual(['2027-07', '2027-08', 'estimate'])
  })

  it('counts the submissions from the opening of the session over a year end', () => {
    const sessions = [session('CAT', 88, { opens: '2027-01-11', closes: '2027-01-29', states: ['KEN'] })]
    expect(brief(only(windowsOf({ sessions }), 'C6'))).toEqual(['2026-12', '2026-12', 'estimate'])
  })

  it('takes the announced deadline', () => {
    const rows = [
      announcement('CAT', 'review_submission', { session: 87, dueOn: '2027-06-14', quote: 'by 14 June 2027' }),
    ]
    const window = only(windowsOf({ sessions: [held, next], announcements: rows }), 'C6')
    expect(brief(window)).toEqual([null, '2027-06-14', 'official'])
    expect(window).toMatchObject({ quote: 'by 14 June 2027', readOn: '2026-11-10', supersedes: null })
  })
})

it('answers for a State of which nothing is known', () => {
  const windows = windowsOf({ visits: [visit('TGO', '2007-04-11', '2007-04-17')] })
  expect(windows.map(({ rule, certainty }) => [rule, certainty])).toEqual([
    ['C1', 'unknown'],
    ['R1', 'unknown'],
    ['U1', 'unknown'],
  ])
  for (const window of windows) expect(window.officialPage).toMatch(/^https:\/\//)
})
