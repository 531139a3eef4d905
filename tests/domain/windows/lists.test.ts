// Lists of issues hang on the session that adopts them; a State taken off a session; what can never be announced.
import { describe, expect, it } from 'vitest'
import type { IssueListFact, StandingFact } from '../../../src/domain/procedure-facts.ts'
import { describeWindow } from '../../../src/domain/windows/describe.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { announcement, brief, only, party, session, turn, windowsOf } from './build.ts'

const list = (number: number, kind: IssueListFact['kind'], rest: Partial<IssueListFact> = {}): IssueListFact => ({
  session: number,
  kind,
  state: 'KEN',
  status: 'adopted',
  inputDue: null,
  evidence: 'official',
  source: 'release',
  confidence: 'sure',
  readOn: '2026-11-01',
  ...rest,
})
const adopting = session('CAT', 86, { opens: '2026-11-02', closes: '2026-11-27', states: ['TGO'] })
const reviewing = session('CAT', 87, { opens: '2027-04-12', closes: '2027-05-07', states: ['KEN'] })
const of = (windows: ReviewWindow[], rule: string) => windows.filter((window) => window.rule === rule)

describe('a list of issues', () => {
  it('is dated by the session that adopted it', () => {
    const facts = { sessions: [adopting, reviewing], issueLists: [list(86, 'list_of_issues')] }
    expect(brief(only(windowsOf(facts), 'C4'))).toEqual(['2026-11-02', '2026-11-27', 'official'])
    const planned = { ...facts, issueLists: [list(86, 'list_of_issues', { status: 'planned' })] }
    expect(brief(only(windowsOf(planned), 'C4'))).toEqual(['2026-11', '2026-11', 'estimate'])
    const secondary = { ...facts, issueLists: [list(86, 'list_of_issues', { evidence: 'estimate' })] }
    expect(brief(only(windowsOf(secondary), 'C4'))[2]).toBe('estimate')
  })

  it('prior to reporting follows the review before, and spares the list before the next one', () => {
    const before = session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })
    const windows = windowsOf({
      sessions: [before, adopting, session('CAT', 90, { opens: '2028-04-10', closes: '2028-05-05', states: ['KEN'] })],
      issueLists: [list(86, 'prior_to_reporting')],
    })
    expect(of(windows, 'C3').find(({ occasion }) => occasion === 'session-73')).toMatchObject({
      opensOn: '2026-11-02',
      dueOn: '2026-11-27',
      certainty: 'official',
    })
    expect(of(windows, 'C4')).toEqual([])
  })

  // Thailand: 63rd session for the 81st; Austria, Azerbaijan, Jordan, Liechtenstein likewise
  it('prior to reporting is that of the next review, however late it comes, and of no later one', () => {
    const sessions = [
      session('CAT', 80, { opens: '2026-07-06', closes: '2026-07-31' }),
      session('CAT', 81, { opens: '2026-11-02', closes: '2026-11-27', states: ['KEN'] }),
      session('CAT', 99, { opens: '2032-10-25', closes: '2032-11-19' }),
      session('CAT', 100, { opens: '2033-04-11', closes: '2033-05-06', states: ['KEN'] }),
    ]
    const windows = windowsOf({ sessions, issueLists: [list(63, 'prior_to_reporting')] }, { today: '2026-07-01' })
    expect(of(windows, 'C4').map(({ occasion }) => occasion)).toEqual(['session-100'])
  })

  it('is not expected where the State is known to use the simplified procedure by then', () => {
    const before = session('CAT', 86, { ...adopting, states: [] })
    const simplified = (time: Partial<StandingFact>): StandingFact => ({
      ...{ state: 'KEN', what: 'simplified_reporting', asOf: null, session: null, count: null },
      ...{ evidence: 'official', source: 'page', confidence: 'sure', readOn: '2026-11-01' },
      ...time,
    })
    const lists = (time: Partial<StandingFact>) =>
      of(windowsOf({ sessions: [before, reviewing], standings: [simplified(time)] }), 'C4').length
    expect([lists({ session: 80 }), lists({ asOf: '2024-07' }), lists({ session: 88 })]).toEqual([0, 0, 1])
  })

  it('that nobody read of is no event once its months are past', () => {
    const sessions = [{ ...adopting, states: [] }, reviewing]
    expect(brief(only(windowsOf({ sessions }), 'C4'))).toEqual(['2026-11', '2026-11', 'estimate'])
    expect(of(windowsOf({ sessions }, { today: '2026-11-30' }), 'C4')).toEqual([])
  })

  it('takes input by the States of that list, and never makes a review of them', () => {
    const input = announcement('CAT', 'list_of_issues_input', { session: 86, dueOn: '2026-12-20' })
    const facts = { sessions: [adopting], issueLists: [list(86, 'list_of_issues')], announcements: [input] }
    const windows = windowsOf(facts)
    expect(of(windows, 'C5').map(brief)).toEqual([[null, '2026-12-20', 'official']])
    for (const rule of ['C6', 'C8', 'C9']) expect(of(windows, rule), rule).toEqual([])
    expect(of(windowsOf(facts, { state: 'TGO' }), 'C5').filter(({ dueOn }) => dueOn !== null)).toEqual([])
    const named = { sessions: [adopting], announcements: [{ ...input, state: 'KEN' }] }
    expect(of(windowsOf(named), 'C5').map(brief)).toEqual([[null, '2026-12-20', 'official']])
    expect(of(windowsOf(named), 'C6')).toEqual([])
  })

  it('that a session was to adopt is called off with it', () => {
    const gone = announcement('CAT', 'session', { session: 86, status: 'cancelled' })
    const facts = { sessions: [adopting, reviewing], issueLists: [list(86, 'list_of_issues', { status: 'planned' })] }
    expect(only(windowsOf({ ...facts, announcements: [gone] }), 'C4')).toMatchObject({
      certainty: 'cancelled_or_moved',
      supersedes: { opensOn: '2026-11' },
    })
  })
})

describe('a State that is taken off a session', () => {
  const off = announcement('CAT', 'session', { session: 87, state: 'KEN', status: 'cancelled' })

  it('is told: its own dates there are called off, those of others stay', () => {
    const both = [session('CAT', 87, { ...reviewing, states: ['KEN', 'TGO'] })]
    for (const rule of ['C6', 'C9', 'C13']) {
      const window = only(windowsOf({ sessions: both, announcements: [off] }), rule)
      expect([rule, window.certainty, window.supersedes !== null]).toEqual([rule, 'cancelled_or_moved', true])
      const other = windowsOf({ sessions: both, announcements: [off] }, { state: 'TGO' })
      expect(only(other, rule).certainty).not.toBe('cancelled_or_moved')
    }
  })

  it('was not reviewed there when the session is over', () => {
    const windows = windowsOf({ sessions: [reviewing], announcements: [off] }, { today: '2027-06-01' })
    expect(of(windows, 'C2')).toEqual([])
  })

  it('stands again when it is listed again', () => {
    const again = announcement('CAT', 'session', { session: 87, state: 'KEN', readOn: '2026-11-15' })
    expect(only(windowsOf({ sessions: [reviewing], announcements: [off, again] }), 'C13').certainty).toBe('official')
  })

  it('of the Working Group has its review called off', () => {
    const sessions = [session('UPR', 53, { opens: '2027-01-18', closes: '2027-01-29' })]
    const taken = announcement('UPR', 'session', { session: 53, state: 'KEN', status: 'cancelled' })
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 53)], announcements: [taken] })
    expect(of(windows, 'U1').find(({ occasion }) => occasion === 'cycle-4')?.certainty).toBe('cancelled_or_moved')
  })
})

describe('a review that is moved over the border of a cycle', () => {
  it('keeps its cycle, and what is announced for its new session is of that cycle', () => {
    const move = announcement('UPR', 'review_session', { session: 55, state: 'KEN', status: 'moved', fromSession: 53 })
    const deadline = announcement('UPR', 'stakeholder_submission', {
      session: 55,
      state: 'KEN',
      dueOn: '2027-02-01',
      readOn: '2026-11-12',
    })
    const facts = {
      sessions: [session('UPR', 53, { opens: '2026-11-02', closes: '2026-11-13' })],
      uprTurns: [turn('KEN', 4, 53)],
    }
    const windows = windowsOf({ ...facts, announcements: [move, deadline] })
    expect(windows.find(({ key }) => key === 'KEN:UPR:stakeholder_submission:cycle-4')).toMatchObject({
      dueOn: '2027-02-01',
      certainty: 'official',
    })
    expect(of(windows, 'U12').map(({ occasion }) => occasion)).toEqual(['cycle-4'])
    const firm = windows.filter(({ occasion, certainty }) => occasion === 'cycle-5' && certainty !== 'unknown')
    expect(firm.map(({ key }) => key)).toEqual([])
  })
})

describe('what can never be announced', () => {
  it('is not "not announced"', () => {
    const parties = [party('KEN', null, { kind: 'not party (Feb 2026)' })]
    const window = only(windowsOf({ parties }), 'C1')
    expect(window.absence).toBe('not_a_party')
    for (const language of ['en', 'fr', 'es'] as const) {
      const { line, label } = describeWindow(window, language)
      expect(`${line} ${label}`).not.toMatch(/not announced|non annoncé|no anunciado/)
    }
    expect(describeWindow(window, 'en').line).toContain('not a party to the Convention')
  })

  it.each(['VAT', 'PSE'])('the Universal Periodic Review of %s', (state) => {
    const window = only(windowsOf({}, { state }), 'U1')
    expect(window).toMatchObject({ absence: 'not_covered', certainty: 'unknown' })
    expect(describeWindow(window, 'fr').line).toContain('seuls les Membres de l’ONU')
  })
})

describe('an open end whose beginning is past', () => {
  const held = session('CAT', 60, { opens: '2017-04-18', closes: '2017-05-12', states: ['KEN'] })
  it.each([
    ['en', 'could come at any session'],
    ['fr', 'à n’importe quelle session'],
    ['es', 'en cualquier período de sesiones'],
  ] as const)('says so in %s', (language, words) => {
    const window = only(windowsOf({ sessions: [held] }), 'C13')
    expect(brief(window)).toEqual(['2022-11', null, 'estimate'])
    expect(describeWindow(window, language, '2026-11-27').when).toContain(words)
    expect(describeWindow(window, language, '2022-11-30').when).not.toContain(words)
  })
})
