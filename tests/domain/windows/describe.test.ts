// Windows in words: labels beside every date, estimates as months, no countdown for what is not a day.
import { describe, expect, it } from 'vitest'
import { describeWindow, staleNote } from '../../../src/domain/windows/describe.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { session, windowsOf } from './build.ts'

const base = windowsOf({
  sessions: [session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })],
}).find(({ rule }) => rule === 'C2')!
const make = (rest: Partial<ReviewWindow>): ReviewWindow => ({ ...base, ...rest })
const day = (certainty: ReviewWindow['certainty'], dueOn: string | null, rest: Partial<ReviewWindow> = {}) =>
  make({ certainty, dueOn, precision: dueOn === null ? null : dueOn.length === 10 ? 'day' : 'month', ...rest })

describe('describeWindow', () => {
  it.each([
    [day('official', '2026-05-13'), 'Periodic report due: by 13 May 2026 (official date)'],
    [day('rule', '2026-05-13'), 'Periodic report due: by 13 May 2026 (computed from a rule, confirm it)'],
    [
      day('estimate', '2027-04', { opensOn: '2027-03' }),
      'Periodic report due: between March and April 2027, estimated',
    ],
    [day('estimate', '2027-04', { opensOn: '2027-04' }), 'Periodic report due: in April 2027, estimated'],
    [
      day('estimate', '2027-02', { opensOn: '2026-11' }),
      'Periodic report due: between November 2026 and February 2027, estimated',
    ],
    // a day that slipped into an estimate is not shown
    [
      day('estimate', '2027-04-02', { opensOn: '2027-03-05' }),
      'Periodic report due: between March and April 2027, estimated',
    ],
    [
      make({ certainty: 'estimate', opensOn: '2027-11', dueOn: null, precision: 'month' }),
      'Periodic report due: not before November 2027, no end known, estimated',
    ],
    [day('unknown', null), 'Periodic report due: not announced; check the official page'],
    [
      day('cancelled_or_moved', null, { supersedes: { opensOn: null, dueOn: '2026-05-13', certainty: 'official' } }),
      'Periodic report due: moved or cancelled; replaces: by 13 May 2026 (official date)',
    ],
    [
      make({ rule: 'U1', kind: 'review_session', certainty: 'official', opensOn: '2025-01-20', dueOn: '2025-01-31' }),
      'Session of the Working Group that reviews the State: from 20 to 31 January 2025 (official date)',
    ],
    [
      make({ rule: 'C9', kind: 'concluding_observations_published', certainty: 'rule', dueOn: '2026-05-01' }),
      'Concluding observations published: on 1 May 2026 (computed from a rule, confirm it)',
    ],
  ])('%#', (window, line) => expect(describeWindow(window, 'en').line).toBe(line))

  it.each([
    ['en', '2025-11-03', '2025-11-14', 'from 3 to 14 November 2025'],
    ['fr', '2025-12-01', '2025-12-12', 'du 1er au 12 décembre 2025'],
    ['es', '2025-11-03', '2025-11-14', 'del 3 al 14 de noviembre de 2025'],
    ['es', '2025-10-27', '2025-11-07', 'del 27 de octubre al 7 de noviembre de 2025'],
    ['fr', '2025-12-29', '2026-01-09', 'du 29 décembre 2025 au 9 janvier 2026'],
  ] as const)('says what two days share once (%s, %s)', (language, opensOn, dueOn, when) => {
    const session = { rule: 'U1', kind: 'review_session', certainty: 'official', opensOn, dueOn } as const
    expect(describeWindow(make(session), language).when).toBe(when)
  })

  it.each([
    ['fr', 'Rapport périodique attendu : entre mars et avril 2027, estimation'],
    ['es', 'Presentación del informe periódico: entre marzo y abril de 2027, estimación'],
  ] as const)('in %s', (language, line) =>
    expect(describeWindow(day('estimate', '2027-04', { opensOn: '2027-03' }), language).line).toBe(line),
  )

  it('names a label in each language for each certainty', () => {
    for (const language of ['en', 'fr', 'es'] as const)
      for (const certainty of ['official', 'rule', 'estimate', 'unknown', 'cancelled_or_moved'] as const)
        expect(describeWindow(day(certainty, null), language).label).toMatch(/\p{L}{4}/u)
  })
})

// a source that was not read for a week is doubted in the last seven days before a day that counts down
describe('the last week', () => {
  it.each([
    ['rule', '2026-11-29', 'day', false],
    ['rule', '2026-11-28', 'day', true],
    ['official', '2026-11-28', 'day', true],
    ['rule', '2026-11-21', 'day', true],
    // past
    ['rule', '2026-11-20', 'day', false],
    // no countdown
    ['estimate', '2026-11', 'month', false],
    ['estimate', '2026-12', 'month', false],
    ['cancelled_or_moved', '2026-11-25', 'day', false],
    ['unknown', null, null, false],
  ] as const)('%s %s', (certainty, dueOn, precision, doubted) => {
    const window = make({ certainty, dueOn, precision, readOn: '2026-11-13' })
    expect(staleNote(window, '2026-11-21', 'en', {}) !== null).toBe(doubted)
    expect(staleNote({ ...window, readOn: '2026-11-14' }, '2026-11-21', 'en', {})).toBeNull()
  })

  it.each([
    // over the change of the clocks, and over a leap day
    ['2026-10-22', '2026-10-29', true],
    ['2028-02-23', '2028-03-01', true],
    ['2028-02-22', '2028-03-01', false],
  ])('from %s to %s', (today, dueOn, doubted) => {
    const window = make({ certainty: 'rule', dueOn, precision: 'day', readOn: '2026-01-01' })
    expect(staleNote(window, today, 'en', {}) !== null).toBe(doubted)
  })
})

describe('staleNote', () => {
  const read = (readOn: string | null) => day('official', '2027-05-13', { readOn })
  it.each([
    ['2026-11-20', null, null],
    ['2026-09-22', null, null],
    ['2026-09-21', null, 'read on 21 September 2026; may have moved'],
    [null, null, 'day of reading not known; may have moved'],
    // read before the last session of the body closed
    ['2026-11-01', '2026-11-06', 'read on 1 November 2026; may have moved'],
    ['2026-11-07', '2026-11-06', null],
  ])('read on %s, last session closed %s', (readOn, closed, note) => {
    expect(staleNote(read(readOn), '2026-11-21', 'en', closed === null ? {} : { CAT: closed })).toBe(note)
  })
  it('says nothing of what is not official', () => {
    expect(staleNote(day('rule', '2027-05-13', { readOn: '2020-01-01' }), '2026-11-21', 'en', {})).toBeNull()
  })
})

describe('what makes a window one of its kind', () => {
  const said = (kind: string, rule: string) =>
    (['en', 'fr', 'es'] as const).map(
      (language) => describeWindow(make({ kind, rule, occasion: 'session-81' }), language).occasion,
    )
  it('is a visit, with the elision of French', () => {
    const visit = (month: string) =>
      describeWindow(make({ kind: 'visit_follow_up', rule: 'R6', occasion: `visit-2007-${month}` }), 'fr').occasion
    expect([visit('04'), visit('05')]).toEqual(['visite d’avril 2007', 'visite de mai 2007'])
  })
  it('is the review that it comes after, or that it belongs to', () => {
    expect(said('next_review', 'C13')).toEqual([
      'after the review of the 81st session',
      'après l’examen de la 81e session',
      'después del examen del 81.º período de sesiones',
    ])
    expect(said('periodic_report_due', 'C2')[0]).toBe('after the review of the 81st session')
    expect(said('review_submission', 'C6')[0]).toBe('review of the 81st session')
  })
})

it('what never comes has a label that does not repeat its sentence', () => {
  for (const language of ['en', 'fr', 'es'] as const) {
    const { when, label } = describeWindow(make({ certainty: 'unknown', absence: 'not_covered' }), language)
    expect(when).toContain(label)
    expect(when.length).toBeGreaterThan(label.length + 10)
  }
})
