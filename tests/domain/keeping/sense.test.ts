// Slips of a person who types a date from a page: each is named with its column and what to do.
import { describe, expect, it } from 'vitest'
import type { AnnouncementFact, Facts } from '../../../src/domain/facts.ts'
import { senseOf } from '../../../src/domain/keeping/sense.ts'
import { announcement, noFacts, party, session } from '../windows/build.ts'

const today = '2026-11-27'
const facts: Facts = {
  ...noFacts,
  parties: [party('XVD', '1990-01-01'), party('XVE', null, { kind: 'not party (Feb 2026)' })],
  sessions: [
    session('CAT', 84, { opens: '2026-04-13', closes: '2026-05-01' }),
    session('CAT', 86, { opens: '2027-04-12', closes: '2027-05-07' }),
  ],
}
const address = { source: 'https://example.org/session-86', readOn: today }
const row = (kind: string, rest: Partial<AnnouncementFact>) =>
  announcement('CAT', kind, { ...address, session: 86, ...rest })
const submission = (rest: Partial<AnnouncementFact>) => row('review_submission', { dueOn: '2027-03-15', ...rest })

const senses = (one: AnnouncementFact, known: { row: AnnouncementFact; name: string }[] = []) =>
  senseOf(one, { facts, after: facts, known, today })

describe('an announcement that can be true', () => {
  it.each([
    ['a deadline before its session', submission({})],
    ['of a party', submission({ state: 'XVD' })],
    [
      'a day of dialogue inside the session',
      row('review_day', { state: 'XVD', opensOn: '2027-04-20', dueOn: '2027-04-21' }),
    ],
    ['that a State is in a session', row('session', { state: 'XVD' })],
    [
      'the days of a session that is not known',
      row('session', { session: 87, opensOn: '2027-07-12', dueOn: '2027-08-06' }),
    ],
    ['the same days again', row('session', { opensOn: '2027-04-12', dueOn: '2027-05-07' })],
    ['a session that moved', row('session', { status: 'moved', opensOn: '2027-04-19', dueOn: '2027-05-14' })],
    ['a cancellation', submission({ status: 'cancelled', dueOn: null })],
    ['a symbol for a source', submission({ source: 'CAT/C/86/1' })],
    [
      'a visit to a State that is no party',
      announcement('SRT', 'country_visit', { ...address, state: 'XVE', opensOn: '2027-02-01', dueOn: '2027-02-12' }),
    ],
  ])('%s', (_, one) => {
    expect(senses(one)).toEqual([])
  })
})

describe('a slip', () => {
  it.each([
    ['a day of reading in the future', submission({ readOn: '2026-11-28' }), 'wrong', 'read_on', /after today/],
    [
      'no source to look at',
      submission({ source: 'seen on the site' }),
      'wrong',
      'source',
      /neither an address nor a symbol/,
    ],
    ['no day', submission({ dueOn: null }), 'wrong', 'due_on', /no day/],
    ['a cancellation with a day', submission({ status: 'cancelled' }), 'wrong', 'status', /has no day/],
    ['a State that is none', submission({ state: 'ZZZ' }), 'wrong', 'state', /no State has the code ZZZ/],
    ['a State that is not a party', submission({ state: 'XVE' }), 'doubtful', 'state', /is not a party/],
    ['a State of which nothing is known', submission({ state: 'XVF' }), 'doubtful', 'state', /is not a party/],
    [
      'a year too late',
      submission({ session: null, state: 'XVD', dueOn: '2072-03-15' }),
      'doubtful',
      'due_on',
      /far from the day of reading/,
    ],
    ['a year too early', submission({ dueOn: '2026-03-15' }), 'doubtful', 'due_on', /was over when it was read/],
    ['a day after the session', submission({ dueOn: '2027-05-20' }), 'doubtful', 'due_on', /not before session 86/],
    ['a day within the session', submission({ dueOn: '2027-04-20' }), 'doubtful', 'due_on', /not before session 86/],
    [
      'a dialogue before the session',
      row('review_day', { state: 'XVD', dueOn: '2027-04-01' }),
      'doubtful',
      'due_on',
      /lies outside session 86/,
    ],
    [
      'a dialogue that ends after it',
      row('review_day', { state: 'XVD', opensOn: '2027-05-06', dueOn: '2027-05-10' }),
      'doubtful',
      'due_on',
      /lies outside/,
    ],
    [
      'a session that is over',
      submission({ session: 84 }),
      'doubtful',
      'session',
      /was over when it was read: it closed on 2026-05-01/,
    ],
    [
      'a State in a session that is over',
      row('session', { session: 84, state: 'XVD' }),
      'doubtful',
      'session',
      /was over/,
    ],
    [
      'a number that no session has',
      submission({ session: 860 }),
      'doubtful',
      'session',
      /last session known here is session 86/,
    ],
    [
      'other days of a known session',
      row('session', { opensOn: '2027-04-19', dueOn: '2027-05-07' }),
      'doubtful',
      'opens_on',
      /known to last from 2027-04-12/,
    ],
    [
      'a session before the one before it',
      row('session', { session: 87, opensOn: '2027-05-03', dueOn: '2027-05-28' }),
      'doubtful',
      'opens_on',
      /would not lie after session 86/,
    ],
    [
      'a Member that is none',
      announcement('UPR', 'stakeholder_submission', { ...address, session: 55, state: 'PSE', dueOn: '2027-03-15' }),
      'doubtful',
      'state',
      /no Member/,
    ],
  ])('%s', (_, one, level, column, message) => {
    const [first] = senses(one)
    expect(first).toMatchObject({ level, column, message: expect.stringMatching(message) })
    expect(first!.remedy).toMatch(/^(Check|Write|Copy|Leave|If) .*\.$/)
  })

  it('another date than the one that stands, without a word that it moved', () => {
    const known = [{ row: submission({ readOn: '2026-11-01' }), name: 'row 12' }]
    expect(senses(submission({ dueOn: '2027-03-22' }), known)).toEqual([
      {
        level: 'doubtful',
        column: 'status',
        message: 'row 12, read on 2026-11-01, says 2027-03-15',
        remedy: expect.stringContaining('moved'),
      },
    ])
    expect(senses(submission({ dueOn: '2027-03-22', status: 'moved' }), known)).toEqual([])
    expect(senses(submission({}), known)).toEqual([])
  })
})
