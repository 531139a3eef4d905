// A State that is listed for a session without days: its review is at that session, and no longer "not announced".
import { describe, expect, it } from 'vitest'
import { describeWindow } from '../../../src/domain/windows/describe.ts'
import { announcement, document, party, session, windowsOf } from './build.ts'

const sessions = [session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })]
const listed = announcement('CAT', 'session', { session: 86, state: 'KEN', readOn: '2026-11-20' })

describe('a row that lists a State for a session without days', () => {
  it.each([
    ['en', 'at the 86th session, days not announced'],
    ['fr', 'à la 86e session, jours non annoncés'],
    ['es', 'en el 86.º período de sesiones, días no anunciados'],
  ] as const)('says so (%s)', (language, when) => {
    const parties = [party('KEN', '1997-02-21')]
    const window = windowsOf({ sessions, parties, announcements: [listed] }).find(
      ({ kind, occasion }) => kind === 'next_review' && occasion === 'session-73',
    )!
    expect(describeWindow(window, language, '2026-11-27').when).toBe(when)
    expect(window.reason).toContain('listed for the 86th session')
  })
})

describe('a review that a document shows, at a session whose list does not name the State', () => {
  const days = { opens: '2026-04-13', closes: '2026-05-01' }
  const sessions = [session('CAT', 84, { ...days, states: ['GAB'] })]
  const held = (rest: object) => [document('CAT/C/KEN/CO/9', { session: 84, distributionDate: '2026-06-10', ...rest })]
  const review = (documents: ReturnType<typeof held>) =>
    windowsOf({ sessions, parties: [party('KEN', '1997-02-21')] }, { documents }).find(
      ({ kind, opensOn }) => kind === 'next_review' && opensOn === days.opens,
    )
  it('rests on that document, and on no list', () => {
    const window = review(held({ sessionOpens: days.opens, sessionCloses: days.closes }))
    expect(window).toMatchObject({ dueOn: days.closes, certainty: 'official', source: 'CAT/C/KEN/CO/9' })
    expect(window!.basis).toBe('the 84th session, as CAT/C/KEN/CO/9 shows')
  })
  it('has its days from the page of the session where the document prints none', () => {
    const window = review(held({}))
    expect(window).toMatchObject({ dueOn: days.closes, source: 'page of the session' })
    expect(window!.basis).toBe('the 84th session, as CAT/C/KEN/CO/9 shows')
  })
})
