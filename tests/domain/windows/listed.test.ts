// A State that is listed for a session without days: its review is at that session, and no longer "not announced".
import { describe, expect, it } from 'vitest'
import { describeWindow } from '../../../src/domain/windows/describe.ts'
import { announcement, party, session, windowsOf } from './build.ts'

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
