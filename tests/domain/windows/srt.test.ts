// Windows of the Special Rapporteur: only on invitation, never computed.
import { describe, expect, it } from 'vitest'
import { announcement, brief, document, only, visit, windowsOf } from './build.ts'

it('knows of no visit without an announcement, and says so', () => {
  const window = only(windowsOf({ visits: [visit('KEN', '1999-09-20', '1999-09-29')] }), 'R1')
  expect(brief(window)).toEqual([null, null, 'unknown'])
  expect(window.reason).toMatch(/only on invitation.*1999-09/)
})

describe('R3 and R4', () => {
  it.each([
    // end of the visit, + 6 and + 20 months
    ['2026-01-25', '2026-02-03', '2026-08', '2027-10'],
    ['2026-08-20', '2026-08-31', '2027-02', '2028-04'],
    ['2026-05', null, '2026-11', '2028-01'],
    ['2025', null, '2025-07', '2027-08'],
  ])('visit of %s to %s', (from, to, opensOn, dueOn) => {
    expect(brief(only(windowsOf({ visits: [visit('KEN', from, to)] }), 'R4'))).toEqual([opensOn, dueOn, 'estimate'])
  })

  it('has the preliminary findings on the last day', () => {
    expect(brief(only(windowsOf({ visits: [visit('KEN', '2026-01-25', '2026-02-03')] }), 'R3'))).toEqual([
      null,
      '2026-02-03',
      'rule',
    ])
  })

  it.each(['working', 'suspended', 'single_case'] as const)('expects no report of a %s visit', (kind) => {
    const windows = windowsOf({ visits: [visit('KEN', '2026-01-25', '2026-02-03', { kind })] })
    expect(windows.map(({ rule }) => rule)).not.toContain('R4')
  })

  it('expects none where the report is known, and takes its day where it is held', () => {
    const visits = [visit('KEN', '2026-01-25', '2026-02-03', { reportSymbol: 'A/HRC/64/99/Add.1' })]
    expect(windowsOf({ visits }).map(({ rule }) => rule)).not.toContain('R4')
    const report = document('A/HRC/64/99/Add.1', {
      mechanism: 'SRT',
      type: 'country_visit_report',
      distributionDate: '2026-10-30',
    })
    expect(brief(only(windowsOf({ visits }, { documents: [report] }), 'R4'))).toEqual([null, '2026-10-30', 'official'])
  })

  it('learns of a visit from its report alone', () => {
    const report = document('A/HRC/64/99/Add.2', {
      mechanism: 'SRT',
      type: 'country_visit_report',
      states: ['XVD'],
      visitTo: '2026-03-11',
      distributionDate: '2026-10-30',
      invented: true,
    })
    const windows = windowsOf({}, { documents: [report], state: 'XVD' })
    expect(only(windows, 'R3')).toMatchObject({ dueOn: '2026-03-11', invented: true })
    expect(windows.every(({ invented }) => invented)).toBe(true)
  })
})

describe('an announced visit', () => {
  const announced = announcement('SRT', 'country_visit', {
    state: 'KEN',
    opensOn: '2027-03-08',
    dueOn: '2027-03-19',
    readOn: '2026-11-02',
  })
  const moved = {
    ...announced,
    status: 'moved' as const,
    opensOn: '2027-06-07',
    dueOn: '2027-06-18',
    readOn: '2026-11-12',
  }

  it('is official, with its findings and its report', () => {
    const windows = windowsOf({ announcements: [announced] })
    expect(brief(only(windows, 'R1'))).toEqual(['2027-03-08', '2027-03-19', 'official'])
    expect(only(windows, 'R1').key).toBe('KEN:SRT:country_visit:announced-1')
    expect(brief(only(windows, 'R3'))).toEqual([null, '2027-03-19', 'rule'])
    expect(brief(only(windows, 'R4'))).toEqual(['2027-09', '2028-11', 'estimate'])
  })

  it('keeps its old days when it moves', () => {
    const window = only(windowsOf({ announcements: [moved, announced] }), 'R1')
    expect(brief(window)).toEqual(['2027-06-07', '2027-06-18', 'official'])
    expect(window.supersedes).toEqual({ opensOn: '2027-03-08', dueOn: '2027-03-19', certainty: 'official' })
  })

  it('keeps them when it is cancelled', () => {
    const cancelled = { ...announced, status: 'cancelled' as const, opensOn: null, dueOn: null, readOn: '2026-11-12' }
    const windows = windowsOf({ announcements: [announced, cancelled] })
    expect(only(windows, 'R1', 'next').certainty).toBe('unknown')
    expect(only(windows, 'R1', 'announced-1')).toMatchObject({
      certainty: 'cancelled_or_moved',
      dueOn: null,
      supersedes: { dueOn: '2027-03-19' },
    })
    expect(windows.map(({ rule }) => rule)).not.toContain('R3')
  })
})

it('tells a second visit from a newer reading of the first', () => {
  const first = announcement('SRT', 'country_visit', {
    state: 'KEN',
    opensOn: '2027-03-08',
    dueOn: '2027-03-19',
    readOn: '2026-11-02',
  })
  const again = { ...first, opensOn: '2027-03-15', dueOn: '2027-03-26', readOn: '2026-11-05' }
  const other = { ...first, opensOn: '2028-09-04', dueOn: '2028-09-15', readOn: '2026-11-09' }
  const windows = windowsOf({ announcements: [first, again, other] }).filter(({ rule }) => rule === 'R1')
  expect(windows.map(({ occasion, opensOn }) => [occasion, opensOn])).toEqual([
    ['announced-1', '2027-03-15'],
    ['announced-2', '2028-09-04'],
  ])
  expect(windows[0]!.basis).toContain('sources disagree')
})

it('keeps an announced visit after it ended, and knows of no next one', () => {
  const visit_ = announcement('SRT', 'country_visit', { state: 'KEN', opensOn: '2026-03-02', dueOn: '2026-03-13' })
  const windows = windowsOf({ announcements: [visit_] })
  expect(only(windows, 'R1', 'announced-1').dueOn).toBe('2026-03-13')
  expect(only(windows, 'R1', 'next').certainty).toBe('unknown')
})

it('takes a call for input only from an announcement', () => {
  const call = announcement('SRT', 'call_for_input', { state: 'KEN', dueOn: '2027-01-31' })
  expect(brief(only(windowsOf({ announcements: [call] }), 'R2'))).toEqual([null, '2027-01-31', 'official'])
})
