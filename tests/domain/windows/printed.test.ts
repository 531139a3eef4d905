// What documents print against official dates: the official date stays, both are shown, and the run is yellow.
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/domain/facts.ts'
import type { DocumentDates } from '../../../src/domain/windows.ts'
import { announcement, brief, document, only, session, visit, windowsOf } from './build.ts'

const dialogue = {
  session: 84,
  state: 'KEN',
  from: '2026-04-21',
  to: '2026-04-22',
  hours: null,
  source: 'page of the session',
  confidence: 'sure',
  readOn: '2026-11-01',
  evidence: 'official' as const,
}
const facts: Partial<Facts> = {
  sessions: [session('CAT', 84, { opens: '2026-04-13', closes: '2026-05-01', states: ['KEN'] })],
  dialogues: [dialogue],
}
const observations = document('CAT/C/KEN/CO/9', {
  session: 84,
  sessionOpens: '2026-04-13',
  sessionCloses: '2026-05-01',
  consideredOn: ['2026-04-21', '2026-04-22'],
  adoptionDates: ['2026-04-30'],
  distributionDate: '2026-05-29',
})
const read = (rest: Partial<DocumentDates>, given: Partial<Facts> = facts) =>
  windowsOf(given, { documents: [{ ...observations, ...rest }], today: '2026-11-28' })
const said = (words: string) => [{ words, source: 'CAT/C/KEN/CO/9', readOn: '2026-11-01' }]

describe('concluding observations', () => {
  it('that agree raise no alarm', () =>
    expect(read({}).filter(({ contradictedBy = [] }) => contradictedBy.length > 0)).toEqual([]))

  it('that an earlier reader read, without the days of the meetings, raise none', () =>
    expect(
      read({ consideredOn: undefined, adoptionDates: undefined }).filter(({ contradictedBy }) => contradictedBy),
    ).toEqual([]))

  it.each([
    ['two other days', ['2026-04-14', '2026-04-15'], 'dialogue from 2026-04-14 to 2026-04-15'],
    ['one day of the two', ['2026-04-22'], 'dialogue on 2026-04-22'],
    ['a third day', ['2026-04-21', '2026-04-22', '2026-04-23'], 'dialogue from 2026-04-21 to 2026-04-23'],
  ])('that print %s of the dialogue', (_, consideredOn, words) => {
    const window = only(read({ consideredOn }), 'C8')
    expect(brief(window)).toEqual(['2026-04-21', '2026-04-22', 'official'])
    expect(window.contradictedBy).toEqual(said(words))
    expect(window.basis).toContain(`sources disagree: ${words} (CAT/C/KEN/CO/9, read on 2026-11-01)`)
  })

  it('are held against days that were announced too', () => {
    const announced = announcement('CAT', 'review_day', {
      state: 'KEN',
      session: 84,
      opensOn: '2026-04-21',
      dueOn: '2026-04-22',
    })
    const given = { sessions: facts.sessions!, announcements: [announced] }
    const window = only(read({ consideredOn: ['2026-04-14', '2026-04-15'] }, given), 'C8')
    expect(window).toMatchObject({
      certainty: 'official',
      contradictedBy: said('dialogue from 2026-04-14 to 2026-04-15'),
    })
  })

  it.each([
    ['another last day of the session', { sessionCloses: '2026-05-08' }, ['session from 2026-04-13 to 2026-05-08']],
    ['another first day', { sessionOpens: '2026-04-20' }, ['session from 2026-04-20 to 2026-05-01']],
    [
      'a dialogue before the session',
      { consideredOn: ['2026-03-21'] },
      ['review on 2026-03-21, outside its session of 2026-04-13 to 2026-05-01'],
    ],
    [
      'an adoption after it',
      { adoptionDates: ['2026-05-20'] },
      ['concluding observations adopted on 2026-05-20, outside their session of 2026-04-13 to 2026-05-01'],
    ],
    [
      'a day on the cover before the dialogue',
      { distributionDate: '2026-04-15' },
      ['concluding observations distributed on 2026-04-15, before what they report on (2026-04-22)'],
    ],
  ] as const)('that print %s: the last day of the session stays official', (_, rest, words) => {
    const window = only(read(rest as Partial<DocumentDates>), 'C9')
    expect(brief(window)).toEqual([null, '2026-05-01', 'rule'])
    expect(window.contradictedBy).toEqual(words.flatMap(said))
  })

  it('are one voice in two languages', () => {
    const both = [observations, { ...observations, readOn: '2026-11-02' }].map((one) => ({
      ...one,
      consideredOn: ['2026-04-14'],
    }))
    const windows = windowsOf(facts, { documents: both, today: '2026-11-28' })
    expect(only(windows, 'C8').contradictedBy).toHaveLength(1)
  })

  it('contradict no day that is not official', () => {
    const sessions = [
      { ...facts.sessions![0]!, opensEvidence: 'estimate' as const, closesEvidence: 'estimate' as const },
    ]
    const given = { sessions, dialogues: [{ ...dialogue, evidence: 'estimate' as const }] }
    const windows = read({ consideredOn: ['2026-03-14'], sessionCloses: '2026-05-08' }, given)
    expect(windows.filter(({ contradictedBy = [] }) => contradictedBy.length > 0)).toEqual([])
  })
})

describe('a report on a visit', () => {
  const visits = [visit('KEN', '2026-01-25', '2026-02-03', { reportSymbol: 'A/HRC/64/99/Add.1' })]
  const report = (rest: Partial<DocumentDates>) =>
    document('A/HRC/64/99/Add.1', {
      mechanism: 'SRT',
      type: 'country_visit_report',
      visitFrom: '2026-01-25',
      visitTo: '2026-02-03',
      distributionDate: '2026-10-30',
      ...rest,
    })
  const findings = (rest: Partial<DocumentDates>, given = visits) =>
    windowsOf({ visits: given }, { documents: [report(rest)] }).filter(({ rule }) => rule === 'R3')

  it.each([
    ['the same days', {}, []],
    ['no first day', { visitFrom: null }, []],
    ['another first day', { visitFrom: '2026-01-26' }, ['visit from 2026-01-26 to 2026-02-03']],
    ['another last day', { visitTo: '2026-02-05' }, ['visit from 2026-01-25 to 2026-02-05']],
    [
      'a visit of another year',
      { visitFrom: '2025-01-25', visitTo: '2025-02-03' },
      ['visit from 2025-01-25 to 2025-02-03'],
    ],
  ])('that prints %s', (_, rest, words) => {
    const [window, ...others] = findings(rest)
    expect(others).toEqual([])
    expect(window).toMatchObject({ dueOn: '2026-02-03', certainty: 'rule' })
    expect((window!.contradictedBy ?? []).map((one) => one.words)).toEqual(words)
  })

  it('is the one of a visit that it shares a day with, though the facts name no report: one visit, not two', () => {
    const [window, ...others] = findings({ visitTo: '2026-02-05' }, [visit('KEN', '2026-01-25', '2026-02-03')])
    expect(others).toEqual([])
    expect(window!.contradictedBy).toMatchObject([{ words: 'visit from 2026-01-25 to 2026-02-05' }])
  })

  it('contradicts no month that holds its days', () => {
    const [window] = findings({}, [visit('KEN', '2026-01', '2026-02-03', { reportSymbol: 'A/HRC/64/99/Add.1' })])
    expect(window).not.toHaveProperty('contradictedBy')
  })
})

it('a report of the Working Group that was adopted outside its official session raises the alarm', () => {
  const given = {
    sessions: [session('UPR', 48, { opens: '2025-01-20', closes: '2025-01-31' })],
    uprTurns: [
      {
        state: 'KEN',
        cycle: 4,
        workingGroupSession: 48,
        sessionOpens: null,
        sessionCloses: null,
        stakeholderDeadline: null,
        note: null,
        source: 'calendar',
        confidence: 'sure',
        readOn: '2026-11-01',
      },
    ],
  }
  const report = document('A/HRC/59/15', {
    mechanism: 'UPR',
    type: 'report_of_the_working_group',
    workingGroupSession: 48,
    cycle: 4,
    adoptionDates: ['2025-02-07'],
  })
  expect(only(windowsOf(given, { documents: [report] }), 'U1', 'cycle-4').contradictedBy).toMatchObject([
    { words: 'report adopted by the Working Group on 2025-02-07, outside its session of 2025-01-20 to 2025-01-31' },
  ])
})
