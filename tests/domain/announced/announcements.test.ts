// Announcements: sessions and dates that appear, move, are cancelled, confirmed, or disagree.
import { describe, expect, it } from 'vitest'
import type { AnnouncementFact } from '../../../src/domain/facts.ts'
import { announcement, brief, only, session, turn, windowsOf } from '../windows/build.ts'

const appear = announcement('CAT', 'session', {
  session: 87,
  opensOn: '2027-07-12',
  dueOn: '2027-08-06',
  readOn: '2026-10-01',
})
const listed = announcement('CAT', 'session', { session: 87, state: 'KEN', readOn: '2026-10-01' })
const first = { ...appear, status: 'moved' as const, opensOn: '2027-10-11', dueOn: '2027-11-05', readOn: '2026-10-10' }
const second = { ...first, opensOn: '2027-11-08', dueOn: '2027-12-03', readOn: '2026-10-20' }
const gone = { ...appear, status: 'cancelled' as const, opensOn: null, dueOn: null, readOn: '2026-11-01' }

const C6 = (announcements: AnnouncementFact[]) => brief(only(windowsOf({ announcements }), 'C6'))
const C13 = (announcements: AnnouncementFact[]) => only(windowsOf({ announcements }), 'C13')

describe('a session that is announced', () => {
  it('brings the review, its deadline as an estimate, and what is unknown', () => {
    expect(brief(C13([appear, listed]))).toEqual(['2027-07-12', '2027-08-06', 'official'])
    expect(C6([appear, listed])).toEqual(['2027-06', '2027-06', 'estimate'])
  })

  it('moves once, and what hangs on it moves with it', () => {
    const windows = windowsOf({ announcements: [first, listed, appear] })
    expect(only(windows, 'C13')).toMatchObject({
      opensOn: '2027-10-11',
      supersedes: { opensOn: '2027-07-12', certainty: 'official' },
    })
    expect(only(windows, 'C9')).toMatchObject({
      dueOn: '2027-11-05',
      supersedes: { dueOn: '2027-08-06', certainty: 'rule' },
    })
  })

  it('moves twice: the last days stand, the ones before them are kept', () => {
    for (const announcements of [
      [appear, listed, first, second],
      [second, first, listed, appear],
    ]) {
      expect(C13(announcements)).toMatchObject({
        opensOn: '2027-11-08',
        dueOn: '2027-12-03',
        supersedes: { opensOn: '2027-10-11', dueOn: '2027-11-05' },
      })
    }
  })

  it('is cancelled: every date that hung on it is, and keeps its old days', () => {
    const windows = windowsOf({ announcements: [appear, listed, gone] })
    for (const rule of ['C6', 'C9', 'C13']) {
      const window = only(windows, rule)
      expect([rule, window.certainty, window.dueOn]).toEqual([rule, 'cancelled_or_moved', null])
      expect(window.supersedes, rule).not.toBeNull()
    }
  })

  it('is moved to days that are not announced', () => {
    const open = { ...first, opensOn: null, dueOn: null }
    expect(C13([appear, listed, open])).toMatchObject({
      certainty: 'cancelled_or_moved',
      basis: expect.stringMatching(/the new date is not announced/),
      supersedes: { opensOn: '2027-07-12' },
    })
  })

  it('is dated again after it was cancelled', () => {
    const again = { ...appear, opensOn: '2028-01-10', dueOn: '2028-02-04', readOn: '2026-11-15' }
    expect(C13([appear, listed, gone, again])).toMatchObject({ certainty: 'official', opensOn: '2028-01-10' })
  })

  it('keeps both of two announcements that disagree, and shows the newer', () => {
    const other = { ...appear, opensOn: '2027-07-19', readOn: '2026-10-05', source: 'press release' }
    const window = C13([other, appear, listed])
    expect(window.opensOn).toBe('2027-07-19')
    expect(window.basis).toMatch(/sources disagree: 2027-07-12 to 2027-08-06 \(page of the session\)/)
  })
})

describe('a date that is announced', () => {
  const sessions = [session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN'] })]
  const deadline = announcement('CAT', 'review_submission', {
    state: 'KEN',
    session: 87,
    dueOn: '2027-06-14',
    readOn: '2026-10-01',
  })
  const later = { ...deadline, dueOn: '2027-06-21', readOn: '2026-10-20' }
  const windowOf = (announcements: AnnouncementFact[]) => only(windowsOf({ sessions, announcements }), 'C6')

  it.each([
    ['moved', '2027-06-21', false],
    ['announced', '2027-06-21', true],
    ['confirmed', '2027-06-21', true],
  ] as const)('again, as %s, with another day', (status, due, disagree) => {
    const window = windowOf([{ ...later, status }, deadline])
    // only what is called moved replaces a day: else both stand, and it is told as in doubt
    const supersedes = disagree ? null : { dueOn: '2027-06-14' }
    expect(window).toMatchObject({ dueOn: due, certainty: 'official', supersedes })
    expect(JSON.stringify(window.contradictedBy ?? []).includes('2027-06-14')).toBe(disagree)
    expect(window.basis.includes('sources disagree')).toBe(disagree)
  })

  it('again with the same day: only the reading is newer', () => {
    const window = windowOf([deadline, { ...deadline, status: 'confirmed', readOn: '2026-11-20' }])
    expect(window).toMatchObject({ dueOn: '2027-06-14', readOn: '2026-11-20', supersedes: null })
  })

  it('an older reading never replaces a newer one', () => {
    expect(windowOf([later, deadline]).dueOn).toBe('2027-06-21')
  })

  it('names no session: it is the State’s open date of that kind', () => {
    expect(windowOf([{ ...deadline, session: null }]).key).toBe('KEN:CAT:review_submission:session-87')
  })

  describe('without a session', () => {
    const past = session('CAT', 70, { opens: '2020-11-09', closes: '2020-12-04', states: ['KEN'] })
    const report = announcement('CAT', 'periodic_report_due', { state: 'KEN', readOn: '2026-10-01' })
    const told = (rows: Partial<AnnouncementFact>[], today = '2026-11-21') =>
      windowsOf({ sessions: [past, ...sessions], announcements: rows.map((row) => ({ ...report, ...row })) }, { today })
        .filter(({ rule, certainty }) => rule === 'C2' && certainty !== 'rule')
        .map(({ occasion, dueOn, supersedes }) => [occasion, dueOn, supersedes?.dueOn ?? null])

    it.each([
      // [rows, [occasion, day, the day before]]: the report after session 70 was due on 4 December 2024
      ['near the day known', [{ dueOn: '2025-06-30' }], ['session-70', '2025-06-30', '2024-12-04']],
      ['of the report after a review to come', [{ dueOn: '2031-09-01' }], ['session-87', '2031-09-01', '2031-08-06']],
      ['of a report of which no review is known', [{ dueOn: '2028-06-01' }], ['announced-2028', '2028-06-01', null]],
      [
        'that moved, far from the day before',
        [{ dueOn: '2025-06-30' }, { status: 'moved', dueOn: '2028-06-30', readOn: '2026-10-02' }],
        ['session-70', '2028-06-30', '2025-06-30'],
      ],
      [
        'that was called off',
        [{ dueOn: '2025-06-30' }, { status: 'cancelled', readOn: '2026-10-02' }],
        ['session-70', null, '2025-06-30'],
      ],
      [
        'called off, of which nothing was announced',
        [{ status: 'cancelled', readOn: '2024-10-01' }],
        ['session-70', null, '2024-12-04'],
      ],
      [
        'called off when overdue, and a review is to come',
        [{ status: 'cancelled', readOn: '2026-10-01' }],
        ['session-70', null, '2024-12-04'],
      ],
    ] as const)('%s, on every day', (_case, rows, expected) => {
      // before session 87 opens, and after it has closed
      for (const today of ['2026-11-21', '2027-08-10']) expect(told([...rows], today), today).toEqual([expected])
    })
  })

  it('of the review at a session is no date of the review after that one', () => {
    const announcements = [
      announcement('CAT', 'next_review', { state: 'KEN', session: 87, opensOn: '2027-07-20', dueOn: '2027-07-21' }),
    ]
    const past = session('CAT', 70, { opens: '2020-11-09', closes: '2020-12-04', states: ['KEN'] })
    for (const today of ['2026-11-21', '2027-08-10']) {
      const windows = windowsOf({ sessions: [past, ...sessions], announcements }, { today })
      expect(brief(only(windows, 'C13', 'session-70')), today).toEqual(['2027-07-20', '2027-07-21', 'official'])
    }
  })

  it('concerns a kind of which no window stood before', () => {
    const call = announcement('CAT', 'attendance_registration', { state: 'KEN', session: 91, dueOn: '2029-06-14' })
    expect(brief(only(windowsOf({ announcements: [call] }), 'C7', 'session-91'))).toEqual([
      null,
      '2029-06-14',
      'official',
    ])
  })
})

describe('the UPR', () => {
  const sessions = [
    session('UPR', 50, { opens: '2025-11-03', closes: '2025-11-14' }),
    session('UPR', 53, { opens: '2026-12', closes: '2026-12' }),
  ]

  it('moves a review from one session to another', () => {
    const moved = announcement('UPR', 'review_session', { state: 'KEN', session: 53, fromSession: 50, status: 'moved' })
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 50)], announcements: [moved] })
    expect(only(windows, 'U1', 'cycle-4')).toMatchObject({
      opensOn: '2026-12',
      certainty: 'estimate',
      supersedes: { opensOn: '2025-11-03', dueOn: '2025-11-14', certainty: 'official' },
    })
    expect(only(windows, 'U12')).toMatchObject({
      certainty: 'cancelled_or_moved',
      basis: 'review moved from session 50 to session 53',
      supersedes: { dueOn: '2025-11-14' },
    })
  })

  const absent = announcement('UPR', 'postponement', { state: 'KEN', session: 50, readOn: '2025-11-08' })

  it('says that a review was not held, until the Council sets another session', () => {
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 50)], announcements: [absent] })
    expect(only(windows, 'U12').basis).toBe('review not held as planned at session 50')
    expect(only(windows, 'U1', 'cycle-4')).toMatchObject({
      certainty: 'cancelled_or_moved',
      supersedes: { dueOn: '2025-11-14' },
    })
  })

  it('does not call off the session that the review was moved to', () => {
    const moved = announcement('UPR', 'review_session', { state: 'KEN', session: 53, fromSession: 50, status: 'moved' })
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 50)], announcements: [moved, absent] })
    expect(only(windows, 'U1', 'cycle-4')).toMatchObject({ opensOn: '2026-12', certainty: 'estimate' })
    expect(only(windows, 'U12').basis).toBe('review moved from session 50 to session 53')
  })

  it('gives the fifth cycle as soon as it is announced', () => {
    const announcements = [
      announcement('UPR', 'session', { session: 57, opensOn: '2028-05-01', dueOn: '2028-05-12' }),
      announcement('UPR', 'review_session', { state: 'KEN', session: 57 }),
      announcement('UPR', 'stakeholder_submission', { session: 57, dueOn: '2027-10-11' }),
    ]
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 50)], announcements })
    expect(brief(only(windows, 'U1', 'cycle-5'))).toEqual(['2028-05-01', '2028-05-12', 'official'])
    expect(brief(only(windows, 'U2', 'cycle-5'))).toEqual([null, '2027-10-11', 'official'])
    expect(only(windows, 'U10', 'cycle-5').certainty).toBe('unknown')
  })

  it('calls a date off with the session that it was announced for, and with no other', () => {
    const uprTurns = [turn('KEN', 4, 50)]
    const deadline = announcement('UPR', 'stakeholder_submission', { state: 'KEN', session: 53, dueOn: '2026-06-01' })
    const off = (number: number) => ({
      ...deadline,
      session: number,
      status: 'cancelled' as const,
      dueOn: null,
      readOn: '2026-11-11',
    })
    const U2 = (...announcements: AnnouncementFact[]) =>
      brief(only(windowsOf({ sessions, uprTurns, announcements }), 'U2', 'cycle-4'))
    expect(U2(deadline)).toEqual([null, '2026-06-01', 'official'])
    expect(U2(deadline, off(50))).toEqual([null, '2026-06-01', 'official'])
    expect(U2(deadline, off(53))).toEqual([null, null, 'cancelled_or_moved'])
    const whole = announcement('UPR', 'session', { session: 53, status: 'cancelled', readOn: '2026-11-11' })
    expect(U2(deadline, whole)).toEqual([null, null, 'cancelled_or_moved'])
  })

  it('reaches each State of the session', () => {
    const announcements = [announcement('UPR', 'stakeholder_submission', { session: 53, dueOn: '2026-05-01' })]
    const uprTurns = [turn('KEN', 4, 53), turn('TGO', 4, 53), turn('SVN', 4, 48)]
    const due = (state: string) =>
      windowsOf({ sessions, uprTurns, announcements }, { state }).find(({ key }) => key.endsWith('submission:cycle-4'))
        ?.dueOn
    expect(['KEN', 'TGO', 'SVN'].map(due)).toEqual(['2026-05-01', '2026-05-01', null])
  })
})
