// The days of a session reach every State that the order of review has there; each date cites where its own base was read.
import { describe, expect, it } from 'vitest'
import { announcement, session, turn, windowsOf } from '../windows/build.ts'

const sessions = [
  session('UPR', 53, { opens: '2026-11', closes: '2026-11', confidence: 'likely' }),
  session('UPR', 54, {
    opens: '2027-01',
    closes: '2027-02',
    confidence: 'likely',
    stakeholderDeadline: '2026-07-17',
    deadlineEvidence: 'estimate',
    source: 'https://example.org/deadlines',
    readOn: '2026-11-20',
  }),
]
const uprTurns = [
  turn('TGO', 4, 54, { confidence: 'likely', source: 'order' }),
  turn('SDN', 4, 54, { confidence: 'uncertain', orSession: 53, source: 'order' }),
]
const days = announcement('UPR', 'session', {
  session: 54,
  opensOn: '2027-01-25',
  dueOn: '2027-02-05',
  source: 'https://example.org/upr-main',
  readOn: '2026-11-27',
})
const windowOf = (state: string, kind: string, announcements = [days]) =>
  windowsOf({ sessions, uprTurns, announcements }, { today: '2026-11-27', state }).find(
    (window) => window.kind === kind && window.occasion === 'cycle-4',
  )!

describe('the days of a session of the UPR', () => {
  it('let what is counted from its opening be estimated for a State that is there by the order of review', () => {
    expect(windowOf('TGO', 'pre_session', []).certainty).toBe('unknown')
    expect(windowOf('TGO', 'pre_session')).toMatchObject({
      certainty: 'estimate',
      opensOn: '2026-12',
      dueOn: '2026-12',
      source: 'https://example.org/upr-main',
      readOn: '2026-11-27',
    })
    expect(windowOf('TGO', 'pre_session').reason).toContain('not confirmed')
    expect(windowOf('TGO', 'review_session').certainty).toBe('estimate')
  })

  it('settle nothing for a State that may be in another session', () => {
    expect(windowOf('SDN', 'pre_session').certainty).toBe('unknown')
    expect(windowOf('SDN', 'review_session')).toMatchObject({ opensOn: '2026-11', dueOn: '2027-02' })
  })

  it.each(['stakeholder_submission', 'submission_portal'])('are no source of %s, which was read elsewhere', (kind) => {
    expect(windowOf('TGO', kind)).toMatchObject({ source: 'https://example.org/deadlines', readOn: '2026-11-20' })
  })

  // the week of the 54th is not that of a State that may be in the 53rd
  it.each([
    ['review_session', { opensOn: '2027-01-25', dueOn: '2027-02-05' }],
    ['stakeholder_submission', { dueOn: '2026-07-20' }],
    ['pre_session', { opensOn: '2026-12-07', dueOn: '2026-12-11' }],
  ])('a row %s of the session alone leaves a State alone that may be in another', (kind, dates) => {
    const row = announcement('UPR', kind, { session: 54, ...dates, readOn: '2026-11-27' })
    expect(windowOf('SDN', kind, [row])).toEqual(windowOf('SDN', kind, []))
    expect(windowOf('TGO', kind, [row])).not.toEqual(windowOf('TGO', kind, []))
  })

  it('a deadline that the facts print for one of two sessions is not the State’s', () => {
    expect(windowOf('TGO', 'stakeholder_submission').dueOn).toBe('2026-07')
    expect(windowOf('SDN', 'stakeholder_submission')).toMatchObject({ certainty: 'unknown', dueOn: null })
  })

  it.each([
    [54, { opensOn: '2027-01-25', dueOn: '2027-02-05', certainty: 'official' }],
    [53, { opensOn: '2026-11', dueOn: '2026-11', certainty: 'estimate' }],
  ])('are those of a State once it is named for one of its two sessions (the %sth)', (number, dates) => {
    const row = { session: number, state: 'SDN', dueOn: '2026-07-20', readOn: '2026-11-25' }
    const named = announcement('UPR', 'stakeholder_submission', row)
    expect(windowOf('SDN', 'review_session', [named, days])).toMatchObject(dates)
  })
})
