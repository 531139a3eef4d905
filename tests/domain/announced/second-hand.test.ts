// Announcements that nobody read at their source: never official, never over a better date; and lists that are not whole.
import { describe, expect, it } from 'vitest'
import { generalDates } from '../../../src/domain/windows/sessions.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { announcement, brief, noFacts, only, session, turn, windowsOf } from '../windows/build.ts'

const days = { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN'], statesEvidence: 'official' as const }
const inCycle4 = (windows: ReviewWindow[]) => windows.filter(({ occasion }) => occasion === 'cycle-4')
const secondHand = { evidence: 'estimate' as const, confidence: 'secondary (a bulletin)' }

describe('an announcement known from another source', () => {
  it('of a deadline is an estimate in months', () => {
    const row = announcement('CAT', 'review_submission', {
      session: 87,
      state: 'KEN',
      dueOn: '2027-06-21',
      ...secondHand,
    })
    const window = only(windowsOf({ sessions: [session('CAT', 87, { opens: '2027-07' })], announcements: [row] }), 'C6')
    expect(brief(window)).toEqual(['2027-06', '2027-06', 'estimate'])
    expect(window.sourceNote).toContain('secondary (a bulletin)')
    const read = { ...row, evidence: 'official' as const }
    expect(brief(only(windowsOf({ announcements: [read] }), 'C6'))).toEqual([null, '2027-06-21', 'official'])
  })

  it('of a whole session is one for each State in it', () => {
    const row = announcement('CAT', 'review_submission', { session: 87, dueOn: '2027-06-21', ...secondHand })
    expect(brief(only(windowsOf({ sessions: [session('CAT', 87, days)], announcements: [row] }), 'C6'))[2]).toBe(
      'estimate',
    )
  })

  it('takes no official date away', () => {
    const official = announcement('CAT', 'review_submission', { session: 87, state: 'KEN', dueOn: '2027-06-14' })
    const later = { ...official, dueOn: '2027-06-21', readOn: '2026-11-20', ...secondHand }
    const announcements = [official, later]
    expect(brief(only(windowsOf({ sessions: [session('CAT', 87, days)], announcements }), 'C6'))).toEqual([
      null,
      '2027-06-14',
      'official',
    ])
  })

  it('gives a session days that are estimates, and takes no official days away', () => {
    const row = announcement('CAT', 'session', {
      session: 87,
      opensOn: '2027-07-12',
      dueOn: '2027-08-06',
      ...secondHand,
    })
    const listed = announcement('CAT', 'session', { session: 87, state: 'KEN' })
    expect(brief(only(windowsOf({ announcements: [row, listed] }), 'C13'))).toEqual(['2027-07', '2027-08', 'estimate'])
    const known = [session('CAT', 87, days)]
    const other = { ...row, opensOn: '2027-10-11', dueOn: '2027-11-05' }
    expect(brief(only(windowsOf({ sessions: known, announcements: [other] }), 'C13'))).toEqual([
      '2027-07-12',
      '2027-08-06',
      'official',
    ])
  })

  it('does not make it sure that the State is in the session', () => {
    const sessions = [session('UPR', 53, { opens: '2027-01-18', closes: '2027-01-29' })]
    const move = announcement('UPR', 'review_session', { session: 53, state: 'KEN', status: 'moved', fromSession: 50 })
    const of = (row: typeof move) =>
      inCycle4(windowsOf({ sessions, uprTurns: [turn('KEN', 4, 50)], announcements: [row] }))
    expect(only(of(move), 'U1').certainty).toBe('official')
    expect(only(of({ ...move, ...secondHand }), 'U1').certainty).toBe('estimate')
  })

  it('of a call that concerns all States is a month', () => {
    const call = announcement('SRT', 'thematic_call', { dueOn: '2027-06-21', ...secondHand })
    expect(generalDates({ ...noFacts, announcements: [call] })).toMatchObject([
      { opensOn: '2027-06', dueOn: '2027-06', certainty: 'estimate' },
    ])
  })
})

describe('a deadline of a session of the Working Group', () => {
  it.each(['official', 'estimate'] as const)('is %s as it was read', (deadlineEvidence) => {
    const sessions = [
      session('UPR', 53, {
        opens: '2027-01-18',
        closes: '2027-01-29',
        stakeholderDeadline: '2026-12-10',
        deadlineEvidence,
      }),
    ]
    expect(only(inCycle4(windowsOf({ sessions, uprTurns: [turn('KEN', 4, 53)] })), 'U2').certainty).toBe(
      deadlineEvidence,
    )
  })
})

describe('a list of a session that names one State', () => {
  it('is not whole: others may be in that session', () => {
    const last = { opens: '2026-04-13', closes: '2026-05-01', states: ['GAB'], statesEvidence: 'official' as const }
    const reason = (statesList: 'whole' | 'part') => {
      const sessions = [
        session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] }),
        session('CAT', 84, { ...last, statesList }),
      ]
      return only(windowsOf({ sessions }), 'C13').reason
    }
    expect(reason('part')).toContain('the States of the 84th session are not known here, or not all')
    expect(reason('whole')).not.toContain('not known here')
  })
})
