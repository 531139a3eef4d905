// The rows of a message: one a date, what can be acted on first, and nothing to do about what is over or called off.
import { describe, expect, it } from 'vitest'
import type { AlertRow, ChangeKind } from '../../db/alerts-store.ts'
import { type Choice, choiceSchema } from '../../src/alerts/choice.ts'
import { alertLetter } from '../../src/alerts/letters.ts'
import { viewAlerts } from '../../src/alerts/message-rows.ts'
import { wordsIn } from '../../src/alerts/words.ts'
import { kindsFor, purposeOf, purposes } from '../../src/domain/windows/purposes.ts'
import { isEvent, kinds, rules } from '../../src/domain/windows/rules.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { windowOf } from './support/fixtures.ts'

const now = { today: '2027-01-05', closed: {} }
const choice = choiceSchema.parse({}) as Choice
const inLanguage = (language: 'en' | 'fr' | 'es') => ({ ...choice, language })
let number = 0
const due = (window: ReviewWindow, lead: number): AlertRow => ({
  number: ++number,
  event: `due:${window.key}`,
  lead,
  dueOn: window.dueOn ?? '',
  raisedOn: now.today,
  body: { kind: 'due', window },
  current: window,
})
const changed = (kind: ChangeKind, window: ReviewWindow, before: Partial<ReviewWindow> = {}): AlertRow => ({
  ...due(window, -1),
  event: `change:${++number}`,
  dueOn: window.dueOn ?? '',
  body: {
    kind,
    window,
    before: { opensOn: null, dueOn: null, certainty: null, ...before },
    at: '2027-01-05T05:00:00Z',
  },
})
const submission = (over: Partial<ReviewWindow> = {}) =>
  windowOf({ kind: 'review_submission', rule: 'C6', occasion: 'session-90', dueOn: '2027-02-10', ...over })
const off = { dueOn: null, opensOn: null, precision: null, certainty: 'cancelled_or_moved' } as const

describe('a date of two days', () => {
  const visit = (opensOn: string, dueOn: string) =>
    windowOf({ mechanism: 'SRT', kind: 'country_visit', rule: 'S3', occasion: 'visit-2027', opensOn, dueOn })
  const before = { opensOn: '2027-03-01', dueOn: '2027-03-12', certainty: 'official' } as const
  const mail = (after: ReviewWindow, language: 'en' | 'fr' | 'es') =>
    viewAlerts([changed('moved', after, before)], inLanguage(language), now)[0]!
  const days = {
    en: ['1 March 2027', '12 March 2027', '16 March 2027', '3 March 2027', '19 March 2027'],
    fr: ['1er mars 2027', '12 mars 2027', '16 mars 2027', '3 mars 2027', '19 mars 2027'],
    es: [
      '1 de marzo de 2027',
      '12 de marzo de 2027',
      '16 de marzo de 2027',
      '3 de marzo de 2027',
      '19 de marzo de 2027',
    ],
  }
  it.each(['en', 'fr', 'es'] as const)('whose end alone moves: the first day is never called off (%s)', (language) => {
    const [first, last, later] = days[language]
    const { lines, short } = mail(visit('2027-03-01', '2027-03-16'), language)
    const { earlierPart } = wordsIn(language)
    expect(lines).toContain(earlierPart(`${first} – ${last}`, last!))
    expect(lines.join('\n')).toContain(later)
    expect(short).toContain(`${first} – ${later}`)
  })
  it.each(['en', 'fr', 'es'] as const)(
    'whose beginning alone, or both days move: what is gone is named (%s)',
    (language) => {
      const [first, last, , third, end] = days[language]
      const { earlier, earlierPart } = wordsIn(language)
      expect(mail(visit('2027-03-03', '2027-03-12'), language).lines).toContain(
        earlierPart(`${first} – ${last}`, first!),
      )
      expect(mail(visit('2027-03-03', '2027-03-19'), language).lines).toContain(earlier(`${first} – ${last}`))
      expect(mail(visit('2027-03-03', '2027-03-19'), language).short).toContain(`${third} – ${end}`)
    },
  )
  it.each(['en', 'fr', 'es'] as const)('that is called off: both days are named (%s)', (language) => {
    const gone = { ...visit('2027-03-01', '2027-03-12'), ...off }
    const [row] = viewAlerts([changed('cancelled', gone, before)], inLanguage(language), now)
    const [first, last] = days[language]
    expect(row!.lines).toContain(wordsIn(language).earlier(`${first} – ${last}`))
  })
  it('that is a deadline, and called off: its last day is named', () => {
    const gone = submission({ ...off })
    const [row] = viewAlerts([changed('cancelled', gone, before)], choice, now)
    expect(row!.lines).toContain('Earlier date: 12 March 2027. It no longer stands.')
  })
  it('that is a deadline: only the day that moved is gone', () => {
    const after = submission({ opensOn: '2027-02-01', dueOn: '2027-03-12' })
    const [row] = viewAlerts([changed('moved', after, before)], choice, now)
    expect(row!.lines[0]).toBe('Earlier: 1 March 2027 – 12 March 2027. Of this, 1 March 2027 no longer stands.')
  })
})

describe('one row a date', () => {
  it('names the nearest lead time, and says a change and its reminder together', () => {
    const window = submission()
    const [row, ...more] = viewAlerts([due(window, 90), due(window, 30), due(window, 180)], choice, now)
    expect(more).toEqual([])
    expect(row!.lines.at(-1)).toContain('your subscription includes a reminder 30 days before, for')
    const moved = changed('moved', window, { dueOn: '2027-03-01', certainty: 'official' })
    const rows = viewAlerts([due(window, 30), moved, changed('announced', window)], choice, now)
    expect(rows).toHaveLength(1)
    expect(rows[0]!.heading).toMatch(/^NEW DATE: /)
    expect(rows[0]!.lines.join('\n')).toContain('Earlier date: 1 March 2027. It no longer stands.')
    expect(rows[0]!.lines.at(-1)).toContain('every change of a date and every new official date and a reminder 30 days')
  })
  // a reader is told what became of the date that stood when the last message went out; the days between are no news
  it.each([
    [
      'moved twice',
      [
        ['moved', 'a', 'b'],
        ['moved', 'b', 'c'],
      ],
      /^MOVED/,
      ['a'],
    ],
    [
      'moved, then confirmed',
      [
        ['moved', 'a', 'b'],
        ['confirmed', 'b', 'b'],
      ],
      /^MOVED/,
      ['a'],
    ],
    [
      'new, then moved',
      [
        ['announced', null, 'b'],
        ['moved', 'b', 'c'],
      ],
      /^NEW DATE/,
      [],
    ],
    [
      'new, then called off',
      [
        ['announced', null, 'b'],
        ['cancelled', 'b', null],
      ],
      /^CANCELLED/,
      ['b'],
    ],
    [
      'moved, then called off',
      [
        ['moved', 'a', 'b'],
        ['cancelled', 'b', null],
      ],
      /^CANCELLED/,
      ['a'],
    ],
    [
      'called off, then set anew',
      [
        ['cancelled', 'a', null],
        ['restored', 'a', 'a'],
      ],
      /^STANDS AGAIN/,
      [],
    ],
    [
      'called off, then set to another day',
      [
        ['cancelled', 'a', null],
        ['moved', 'a', 'c'],
      ],
      /^MOVED/,
      ['a'],
    ],
  ] as const)('says of a date that was %s one earlier date at most', (_, changes, heading, earlier) => {
    const days = { a: '2027-02-10', b: '2027-02-17', c: '2027-02-24' }
    const names = { a: '10 February 2027', b: '17 February 2027', c: '24 February 2027' }
    const rows = changes.map(([kind, from, to]) =>
      changed(
        kind,
        to === null ? submission(off) : submission({ dueOn: days[to] }),
        from === null ? {} : { dueOn: days[from], certainty: 'official' },
      ),
    )
    const views = viewAlerts(rows, choice, now)
    expect(views.map((view) => view.heading)).toEqual([expect.stringMatching(heading)])
    const said = views[0]!.lines.filter((line) => line.startsWith('Earlier date'))
    expect(said).toEqual(earlier.map((day) => `Earlier date: ${names[day]}. It no longer stands.`))
    // what was told in no earlier message is not taken back
    expect(views[0]!.lines.join()).not.toContain('That notice is withdrawn')
  })
  it('shows months that no longer stand as months, and as the estimate that they were', () => {
    const months = { opensOn: '2027-03', dueOn: '2027-04', certainty: 'estimate' } as const
    const [row] = viewAlerts([changed('cancelled', submission(off), months)], choice, now)
    expect(row!.lines).toContain('Earlier date: between March and April 2027, estimated. It no longer stands.')
  })
  it('tells windows of one title apart by their cycle', () => {
    const stakeholder = { kind: 'stakeholder_submission', rule: 'U2', mechanism: 'UPR' } as const
    const titles = viewAlerts(
      ['cycle-4', 'cycle-5'].map((occasion) => due(windowOf({ ...stakeholder, occasion }), 180)),
      choice,
      now,
    ).map(({ heading }) => heading)
    expect(titles.map((title) => /\((cycle \d)\)$/.exec(title)?.[1])).toEqual(['cycle 4', 'cycle 5'])
  })
})

describe('order', () => {
  const rows = [
    due(windowOf({ state: 'XVF', dueOn: '2027-01-08' }), 7),
    due(submission({ state: 'XVE', dueOn: '2027-02-01' }), 30),
    changed('cancelled', submission({ state: 'XVG', ...off }), { dueOn: '2027-01-07', certainty: 'official' }),
    changed('moved', submission({ dueOn: '2027-06-10' }), { dueOn: '2027-02-10', certainty: 'official' }),
    changed('announced', submission({ state: 'XVF', dueOn: '2027-01-20' })),
  ]
  it('is what can be acted on, changes and new dates before reminders, by the nearest day', () => {
    const told = viewAlerts(rows, choice, now)
    expect(told.map(({ canAct, group, urgency }) => [canAct, group, urgency])).toEqual([
      [true, 'changed', '2027-01-20'],
      [true, 'changed', '2027-02-10'],
      [true, 'date', '2027-02-01'],
      [false, 'changed', '2027-01-07'],
      [false, 'date', '2027-01-08'],
    ])
    const { sections } = alertLetter('digest', rows, choice, now, { dataVersion: 'v', staleSources: [] })
    expect(sections.map(({ heading, blocks }) => [heading, blocks.length])).toEqual([
      ['You can act', 3],
      ['For your information', 2],
    ])
  })
})

describe('what is said', () => {
  const textOf = (row: AlertRow, language: 'en' | 'fr' | 'es' = 'en') =>
    viewAlerts([row], inLanguage(language), now)[0]!.lines.join('\n')
  it.each([
    ['cancelled', changed('cancelled', submission(off), { dueOn: '2027-02-10', certainty: 'official' })],
    ['replaced', changed('superseded', submission(off), { dueOn: '2027-02-10', certainty: 'official' })],
    ['past', due(submission({ dueOn: '2027-01-04' }), 1)],
  ])('of a %s date is not what to do', (_, row) => {
    expect(textOf(row)).not.toContain('What you can do')
    expect(textOf(row, 'fr')).not.toContain('Ce que vous pouvez faire')
    expect(viewAlerts([row], choice, now)[0]!.canAct).toBe(false)
  })
  it('of an event is never a last day, in any language', () => {
    const words = { en: 'Last day', fr: 'Dernier jour', es: 'Último día' } as const
    for (const rule of rules)
      for (const [language, last] of Object.entries(words) as ['en' | 'fr' | 'es', string][]) {
        const window = windowOf({ mechanism: rule.mechanism, kind: rule.kind, rule: rule.id, opensOn: '2027-02-01' })
        const text = textOf(due(window, 180), language)
        expect(text.includes(last), `${rule.kind} in ${language}`).toBe(!isEvent(rule.kind))
      }
  })
  it('of a visit is no day in Geneva', () => {
    const visit = { kind: 'country_visit', rule: 'R1', mechanism: 'SRT', state: 'KEN' } as const
    const text = textOf(due(windowOf({ ...visit, opensOn: '2027-05-02', dueOn: '2027-05-13' }), 180))
    expect(text).toContain('Opens: 2 May 2027')
    expect(text).toContain('Ends: 13 May 2027')
    expect(text).not.toContain('Geneva')
    expect(textOf(due(submission(), 90))).toContain('Geneva')
  })
})

describe('purposes', () => {
  it('cover every kind once, and a choice by purpose asks for its kinds', () => {
    const all = purposes.flatMap((purpose) => kindsFor([purpose]))
    expect(all.sort()).toEqual([...new Set([...kinds].map((kind) => kind.split(':')[1]!))].sort())
    expect(purposeOf('stakeholder_submission')).toBe('act')
    expect(purposeOf('periodic_report_due')).toBe('duties')
    expect(purposeOf('next_review')).toBe('sessions')
    for (const kind of kindsFor(['sessions', 'outcomes'])) expect(isEvent(kind) || kind === 'postponement').toBe(true)
  })
})
