// What comes next for a State, one answer a mechanism.
import { expect, it } from 'vitest'
import { nextFor } from '../../../src/domain/windows/next.ts'
import { announcement, session, turn, windowsOf } from './build.ts'

const sessions = [
  session('CAT', 84, { opens: '2026-04-13', closes: '2026-05-01', states: ['KEN'] }),
  session('UPR', 54, { opens: '2027-01-18', closes: '2027-01-29', adoptingCouncilSession: 65 }),
]
const uprTurns = [turn('KEN', 4, 54)]
const answers = (today = '2026-11-21') => nextFor(windowsOf({ sessions, uprTurns }, { today }), 'KEN', today)

it('answers for each mechanism, nearest first', () => {
  expect(answers().map(({ mechanism, next }) => [mechanism, next.kind, next.opensOn, next.dueOn])).toEqual([
    ['CAT', 'ngo_follow_up_report', '2027-03', '2027-07'],
    ['UPR', 'review_documents_online', '2026-11', '2026-12'],
    ['SRT', 'country_visit', null, null],
  ])
})

it('does not answer with what has passed', () => {
  for (const today of ['2026-11-21', '2027-02-01', '2027-08-01', '2031-01-01'])
    for (const { upcoming } of answers(today))
      for (const window of upcoming)
        expect((window.dueOn ?? '9999') >= today.slice(0, window.dueOn?.length ?? 10)).toBe(true)
})

it('puts the open-ended after the dated, and the unknown last', () => {
  const cat = answers()[0]!.upcoming.map(({ kind }) => kind)
  expect(cat.indexOf('next_review')).toBe(cat.indexOf('follow_up_assessment') - 1)
  expect(answers('2032-01-01')[0]!.next.kind).toBe('next_review')
})

it('shows a moved review without calling it the next date', () => {
  const moved = announcement('UPR', 'review_session', { state: 'KEN', session: 54, fromSession: 53, status: 'moved' })
  const all = [...sessions, session('UPR', 53, { opens: '2026-11-30', closes: '2026-12-11' })]
  const windows = windowsOf({ sessions: all, uprTurns: [turn('KEN', 4, 53)], announcements: [moved] })
  const upr = nextFor(windows, 'KEN', '2026-11-21')[1]!
  expect(upr.upcoming.map(({ kind }) => kind)).toContain('postponement')
  expect(upr.next.kind).not.toBe('postponement')
})

it('has no answer for a State without windows', () => {
  expect(nextFor([], 'KEN', '2026-11-21')).toEqual([])
})
