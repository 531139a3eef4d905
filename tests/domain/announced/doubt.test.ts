// What hangs on a session that is called off or moved: the Council's, a State taken off, and dates whose session moved.
import { describe, expect, it } from 'vitest'
import { changeEvent } from '../../../src/alerts/events.ts'
import { staleNote } from '../../../src/domain/windows/describe.ts'
import { diffWindows } from '../../../src/domain/windows/diff.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { announcement, brief, only, session, turn, windowsOf } from '../windows/build.ts'

type Row = ReturnType<typeof announcement>
/** Of the cycle that is under way: the next one has a lower bound only. */
const now = (windows: ReviewWindow[], rule: string) =>
  only(
    windows.filter(({ occasion }) => occasion === 'cycle-4'),
    rule,
  )

describe('a session of the Council', () => {
  const facts = {
    sessions: [
      session('UPR', 53, { opens: '2026-11-30', closes: '2026-12-11', adoptingCouncilSession: 64 }),
      session('HRC', 64, { opens: '2027-02-22', closes: '2027-03-26' }),
    ],
    uprTurns: [turn('KEN', 4, 53)],
  }
  const council = (rest: Partial<Row>): Row =>
    ({ ...announcement('UPR', 'session', { session: 64, ...rest }), mechanism: 'HRC' }) as Row
  const windows = (...announcements: Row[]) => windowsOf({ ...facts, announcements })

  it('that is called off takes with it the adoption and the positions, and leaves the review', () => {
    expect(brief(only(windows(), 'U10'))).toEqual(['2027-02-22', '2027-03-26', 'rule'])
    const off = windows(council({ status: 'cancelled' }))
    expect(only(off, 'U10')).toMatchObject({ certainty: 'cancelled_or_moved', supersedes: { dueOn: '2027-03-26' } })
    expect(only(off, 'U9').certainty).toBe('cancelled_or_moved')
    expect(now(off, 'U1').certainty).toBe('official')
  })

  it('that moves moves them, with the days before', () => {
    const moved = windows(council({ status: 'moved', opensOn: '2027-03-01', dueOn: '2027-04-02' }))
    expect(brief(only(moved, 'U10'))).toEqual(['2027-03-01', '2027-04-02', 'rule'])
    expect(only(moved, 'U10').supersedes).toMatchObject({ dueOn: '2027-03-26' })
  })
})

it('a State that is taken off a session is told, and the others are not', () => {
  const facts = {
    sessions: [session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN', 'TGO'] })],
  }
  const off = announcement('CAT', 'session', { state: 'KEN', session: 87, status: 'cancelled' })
  const options = { states: ['KEN', 'TGO'] }
  const { events } = diffWindows(windowsOf(facts, options), windowsOf({ ...facts, announcements: [off] }, options))
  const ends = events.filter(({ kind }) => kind === 'cancelled')
  expect(ends.map(({ key }) => key)).toContain('KEN:CAT:next_review:first-known')
  expect(new Set(ends.map(({ state }) => state))).toEqual(new Set(['KEN']))
})

it('what is called off with a State names the days that stood, as sure as they were', () => {
  const at = { session: 87, state: 'KEN' }
  const rows = [
    announcement('CAT', 'session', { session: 87, opensOn: '2027-07-12', dueOn: '2027-08-06', readOn: '2026-11-02' }),
    announcement('CAT', 'session', { ...at, readOn: '2026-11-02' }),
    announcement('CAT', 'review_submission', { ...at, dueOn: '2027-06-14', readOn: '2026-11-02' }),
    announcement('CAT', 'session', {
      session: 87,
      status: 'moved',
      opensOn: '2027-07-19',
      dueOn: '2027-08-13',
      readOn: '2026-11-02',
    }),
  ]
  const off = announcement('CAT', 'session', { ...at, status: 'cancelled', readOn: '2026-11-02' })
  const [before, after] = [windowsOf({ announcements: rows }), windowsOf({ announcements: [...rows, off] })]
  for (const rule of ['C6', 'C9']) {
    const stood = only(before, rule)
    expect(stood.certainty).toBe(rule === 'C6' ? 'official' : 'rule')
    expect(only(after, rule)).toMatchObject({
      certainty: 'cancelled_or_moved',
      supersedes: { opensOn: stood.opensOn, dueOn: stood.dueOn, certainty: stood.certainty },
    })
  }
})

describe('a deadline whose session moved after it was announced', () => {
  const facts = { sessions: [session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN'] })] }
  const at = { session: 87, state: 'KEN' }
  const submission = announcement('CAT', 'review_submission', { ...at, dueOn: '2027-06-14', readOn: '2026-11-02' })
  const registration = announcement('CAT', 'attendance_registration', {
    ...at,
    dueOn: '2027-07-01',
    readOn: '2026-11-02',
  })
  const move = announcement('CAT', 'session', {
    session: 87,
    status: 'moved',
    opensOn: '2027-07-19',
    dueOn: '2027-08-13',
    readOn: '2026-11-10',
  })
  const windows = (...announcements: Row[]) => windowsOf({ ...facts, announcements })
  const [before, after] = [windows(submission, registration), windows(submission, registration, move)]

  it('stays, and says that it may have moved', () => {
    expect(only(before, 'C6').inDoubt).toBeUndefined()
    expect(only(after, 'C6')).toMatchObject({ dueOn: '2027-06-14', certainty: 'official', inDoubt: true })
    expect(staleNote(only(after, 'C6'), '2026-11-21', 'fr', {})).toMatch(/a pu changer/)
  })

  it('is in doubt on the day of its own reading too, unless it was entered after the move', () => {
    const sameDay = { ...move, readOn: submission.readOn }
    expect(only(windows(submission, sameDay), 'C6').inDoubt).toBe(true)
    expect(only(windows(sameDay, submission), 'C6').inDoubt).toBeUndefined()
  })

  it('is one event for the State, of the nearest', () => {
    const { events } = diffWindows(before, after, '2026-11-21')
    const doubts = events.filter(({ kind }) => kind === 'in_doubt')
    expect(doubts.map(({ key }) => key)).toEqual(['KEN:CAT:review_submission:session-87'])
    expect(diffWindows(after, after, '2026-11-21').events).toEqual([])
  })

  it('is an alert, and none once it is past', () => {
    const { events } = diffWindows(before, after, '2026-11-21')
    const doubt = events.find(({ kind }) => kind === 'in_doubt')!
    const change = {
      id: 1,
      at: '2026-11-21T08:00:00.000Z',
      kind: 'in_doubt' as const,
      subject: 'window' as const,
      subjectId: doubt.key,
      state: 'KEN',
      mechanism: 'CAT',
      symbol: null,
      before: doubt.before,
      after: doubt.after,
      invented: false,
    }
    expect(changeEvent(change, doubt.after, '2026-11-21')?.body.kind).toBe('in_doubt')
    expect(diffWindows(before, after, '2027-07-02').events.filter(({ kind }) => kind === 'in_doubt')).toEqual([])
  })

  it('is confirmed once it is announced anew', () => {
    const again = { ...submission, readOn: '2026-11-12' }
    const { events } = diffWindows(after, windows(again, registration, move), '2026-11-21')
    expect(events.map(({ kind, key }) => [kind, key])).toEqual([['confirmed', 'KEN:CAT:review_submission:session-87']])
  })

  it('of the UPR, printed for the whole session among the facts, is in doubt too', () => {
    const upr = {
      sessions: [session('UPR', 53, { opens: '2027-11-01', closes: '2027-11-12', stakeholderDeadline: '2027-04-01' })],
      uprTurns: [turn('KEN', 4, 53)],
    }
    const moved = announcement('UPR', 'session', {
      session: 53,
      status: 'moved',
      opensOn: '2027-11-08',
      dueOn: '2027-11-19',
    })
    expect(now(windowsOf(upr), 'U2').inDoubt).toBeUndefined()
    expect(now(windowsOf({ ...upr, announcements: [moved] }), 'U2')).toMatchObject({
      dueOn: '2027-04-01',
      inDoubt: true,
    })
  })
})

it.each([
  ['names where it was', 54],
  ['does not', undefined],
])('a review that moves over the border of a cycle keeps its cycle: the row %s', (_, fromSession) => {
  const facts = {
    sessions: [
      session('UPR', 54, { opens: '2027-01-18', closes: '2027-01-29' }),
      session('UPR', 55, { opens: '2027-11-01', closes: '2027-11-12' }),
    ],
    uprTurns: [turn('KEN', 4, 54)],
  }
  const moved = announcement('UPR', 'review_session', {
    state: 'KEN',
    session: 55,
    status: 'moved',
    ...(fromSession === undefined ? {} : { fromSession }),
  })
  const dated = windowsOf({ ...facts, announcements: [moved] }).filter(
    ({ rule, dueOn }) => rule === 'U1' && dueOn !== null,
  )
  expect(dated.map(({ key, ...rest }) => [key, ...brief(rest as never)])).toEqual([
    ['KEN:UPR:review_session:cycle-4', '2027-11-01', '2027-11-12', 'official'],
  ])
})
