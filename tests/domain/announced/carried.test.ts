// A date that moved, or was called off, takes with it what is counted from it.
import { describe, expect, it } from 'vitest'
import { announcement, brief, session, turn, windowsOf } from '../windows/build.ts'

const held = session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })
const report = announcement('CAT', 'periodic_report_due', { state: 'KEN', status: 'moved', dueOn: '2027-05-13' })
const cat = (announcements: (typeof report)[], rule: string) =>
  // a list of the past that nobody announced is left out: here it is still to come
  windowsOf({ sessions: [held], announcements }, { today: '2024-11-21' }).find(
    (window) => window.rule === rule && window.opensOn !== held.opens,
  )!

describe('a report whose day moves', () => {
  it('moves the list before it and the review after it', () => {
    expect(brief(cat([], 'C3'))).toEqual(['2024-07', '2025-06', 'estimate'])
    expect(brief(cat([report], 'C3'))).toEqual(['2025-07', '2026-06', 'estimate'])
    expect(brief(cat([], 'C13'))).toEqual(['2027-11', null, 'estimate'])
    expect(brief(cat([report], 'C13'))).toEqual(['2028-11', null, 'estimate'])
  })

  it('to no day puts both in doubt, with the dates before', () => {
    const off = { ...report, dueOn: null }
    expect(cat([off], 'C13')).toMatchObject({
      certainty: 'cancelled_or_moved',
      supersedes: { opensOn: '2027-11', dueOn: null },
    })
    expect(cat([off], 'C3')).toMatchObject({ certainty: 'cancelled_or_moved', supersedes: { dueOn: '2025-06' } })
  })
})

describe('the portal for submissions', () => {
  const facts = {
    sessions: [session('UPR', 53, { opens: '2027-11-01', closes: '2027-11-12' })],
    uprTurns: [turn('KEN', 4, 53)],
  }
  const deadline = announcement('UPR', 'stakeholder_submission', { state: 'KEN', session: 53, dueOn: '2027-06-15' })
  const portal = (announcements: (typeof deadline)[]) =>
    windowsOf({ ...facts, announcements }).find(({ key }) => key === 'KEN:UPR:submission_portal:cycle-4')!

  it('opens about five weeks before the deadline that was announced', () => {
    expect(brief(portal([]))).toEqual(['2027-01', '2027-03', 'estimate'])
    expect(brief(portal([deadline]))).toEqual(['2027-05', '2027-05', 'estimate'])
  })

  it('that was announced itself stays', () => {
    const own = announcement('UPR', 'submission_portal', {
      state: 'KEN',
      session: 53,
      opensOn: '2027-05-20',
      dueOn: '2027-05-20',
    })
    expect(brief(portal([deadline, own]))[2]).toBe('official')
  })
})
