// The first sentence of a State whose review or visit was moved or called off says so, with the old days as sure as they were.
import { describe, expect, it } from 'vitest'
import type { AnnouncementFact } from '../../../src/domain/facts.ts'
import { phasesOf } from '../../../src/domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../../../src/domain/phases/sentence.ts'
import { announcement, party, session, turn, windowsOf } from '../windows/build.ts'

const today = '2026-11-27'
const old = '12 April to 7 May 2027'
const cat = [
  // the list of the session is not whole: an announcement names the State
  session('CAT', 67, { opens: '2019-07-22', closes: '2019-08-09', states: ['TGO'] }),
  session('CAT', 87, { opens: '2027-04-12', closes: '2027-05-07', statesEvidence: 'estimate' }),
]
const named = announcement('CAT', 'session', { session: 87, state: 'TGO', readOn: '2026-11-21' })
const facts = { sessions: cat, parties: [party('TGO', '1987-11-18')] }

/** The phase of a mechanism, its sentence, and its windows. */
function lead(at: 0 | 1 | 2, more: AnnouncementFact[], rest: Parameters<typeof windowsOf>[0] = facts) {
  const windows = windowsOf({ ...rest, announcements: more }, { today, state: 'TGO' })
  const phase = phasesOf(windows, [], 'TGO', today)[at]!
  return { phase, windows, ...sayPhase(phase, 'en', today) }
}

describe('a review by the Committee', () => {
  it.each([
    ['the State is taken off the session', { session: 87, state: 'TGO', status: 'cancelled' }],
    ['the session is cancelled', { session: 87, status: 'cancelled' }],
    ['the session is moved to no days', { session: 87, status: 'moved' }],
  ] as const)('that is called off: %s', (_, row) => {
    const off = announcement('CAT', 'session', { ...row, readOn: '2026-11-25' })
    const { phase, stands, now } = lead(0, [named, off])
    expect(phase.stage).toBe('postponed')
    expect(stands).toContain(`planned from ${old} (official date)`)
    expect(now).toBe(phaseWords.en.advice.postponed)
    for (const language of ['fr', 'es'] as const)
      expect(sayPhase(phase, language, today).stands).toContain(
        language === 'fr' ? 'du 12 avril au 7 mai 2027' : 'del 12 de abril al 7 de mayo de 2027',
      )
  })

  it('leaves nothing to do before it that was not announced yet', () => {
    const off = announcement('CAT', 'session', { session: 87, state: 'TGO', status: 'cancelled', readOn: '2026-11-25' })
    const unannounced = (rows: AnnouncementFact[]) =>
      lead(0, rows).windows.filter(({ occasion, certainty }) => occasion === 'session-87' && certainty === 'unknown')
    expect(unannounced([named]).length).toBeGreaterThan(1)
    expect(unannounced([named, off])).toEqual([])
  })

  it('shows each old day as sure as it was', () => {
    const off = announcement('CAT', 'session', { session: 87, state: 'TGO', status: 'cancelled', readOn: '2026-11-25' })
    const dates = lead(0, [named, off]).windows.flatMap(({ kind, supersedes }) =>
      supersedes === null ? [] : [[kind, supersedes.certainty]],
    )
    expect(Object.fromEntries(dates)).toMatchObject({
      next_review: 'official',
      concluding_observations_published: 'rule',
      review_submission: 'estimate',
    })
  })

  it('is spoken of no longer once the State was reviewed at a later session', () => {
    const later = session('CAT', 88, { opens: '2027-07-12', closes: '2027-08-06', states: ['TGO'] })
    const off = announcement('CAT', 'session', { session: 87, state: 'TGO', status: 'cancelled', readOn: '2026-11-25' })
    const on = '2027-09-01'
    const windows = windowsOf(
      { ...facts, sessions: [...cat, later], announcements: [named, off] },
      { today: on, state: 'TGO' },
    )
    expect(phasesOf(windows, [], 'TGO', on)[0]!.stage).toBe('observations_out')
  })

  it('that is moved to a session without days is coming, and says the days that no longer stand', () => {
    const move = { session: 88, fromSession: 87, state: 'TGO', status: 'moved' } as const
    const { phase, stands } = lead(0, [named, announcement('CAT', 'session', { ...move, readOn: '2026-11-25' })])
    expect(phase.stage).toBe('review_listed')
    expect(stands).toContain('at the 88th session, days not announced')
  })
})

describe('a review in the UPR', () => {
  const upr = {
    sessions: [
      session('UPR', 40, { opens: '2022-01-24', closes: '2022-02-04' }),
      session('UPR', 54, { opens: '2027-01-25', closes: '2027-02-05' }),
    ],
    uprTurns: [turn('TGO', 3, 40), turn('TGO', 4, 54, { confidence: 'likely' })],
  }
  const listed = announcement('UPR', 'session', { session: 54, state: 'TGO', readOn: '2026-11-21' })
  const taken = announcement('UPR', 'session', { session: 54, state: 'TGO', status: 'cancelled', readOn: '2026-11-25' })

  it('that is called off says so, and brings back no review of an earlier cycle', () => {
    const { phase, stands, windows } = lead(1, [listed, taken], upr)
    expect(phase.stage).toBe('postponed')
    expect(stands).toContain('from 25 January to 5 February 2027 (official date)')
    expect(windows.filter(({ occasion, certainty }) => occasion === 'cycle-4' && certainty === 'unknown')).toEqual([])
    const before = lead(1, [listed], upr).windows.map(({ key }) => key)
    expect(windows.filter(({ key }) => !before.includes(key)).map(({ key }) => key)).toEqual([])
  })

  it('that is moved to a session without days is not past', () => {
    const move = { session: 55, fromSession: 54, state: 'TGO', status: 'moved' } as const
    const row = announcement('UPR', 'review_session', { ...move, readOn: '2026-11-25' })
    const { phase, stands } = lead(1, [listed, row], upr)
    expect(phase.stage).toBe('review_listed')
    expect(stands).toContain('at the 55th session, days not announced')
    expect(stands).toContain('25 January to 5 February 2027')
  })
})

it('a visit that is called off says so', () => {
  const days = { state: 'TGO', opensOn: '2027-02-01', dueOn: '2027-02-10', readOn: '2026-11-10' }
  const visit = announcement('SRT', 'country_visit', days)
  const off = announcement('SRT', 'country_visit', { state: 'TGO', status: 'cancelled', readOn: '2026-11-26' })
  const { phase, stands } = lead(2, [visit, off], {})
  expect(phase).toMatchObject({ stage: 'visit_postponed', can: { kind: 'always' } })
  expect(stands).toContain('1 to 10 February 2027')
})
