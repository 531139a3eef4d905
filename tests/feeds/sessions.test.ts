// A calendar on its days: one entry per session, computed dates named, the past cut at 12 months, ids that nobody can look up.
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { generalDates } from '../../src/domain/windows/sessions.ts'
import { windowsCalendar } from '../../src/feeds/calendar.ts'
import { noFacts, only, session, turn, windowsOf } from '../domain/windows/build.ts'

const facts = {
  sessions: [
    session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN', 'TGO', 'THA'] }),
    session('UPR', 53, { opens: '2026-11-30', closes: '2026-12-11' }),
    session('CAT', 80, { opens: '2024-07-08', closes: '2024-07-26', states: ['MEX'] }),
  ],
  uprTurns: [turn('KEN', 4, 53), turn('TGO', 4, 53), turn('THA', 4, 53), turn('MEX', 4, 53), turn('GAB', 4, 53)],
}
const today = '2026-11-27'
const windows = windowsOf(facts, { today, states: ['KEN', 'TGO', 'THA', 'MEX', 'GAB'] })
const rows = windows.map((window) => ({ window, sequence: 1, changedAt: '2026-11-20T08:00:00.000Z' }))
const sessions = generalDates({ ...noFacts, ...facts })
type Options = Parameters<typeof windowsCalendar>[1]
const write = (some: typeof rows, options: Partial<Options> = {}) =>
  windowsCalendar(some, { language: 'en', today, closed: {}, internationalDay: false, sessions, ...options })
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  return { calendar, events, titles: events.map(({ summary }) => summary) }
}
const of = (state: string) => rows.filter(({ window }) => window.state === state)

describe('one entry per session', () => {
  it('tells the reviews of a session together, names the States, and says what each of them is', () => {
    const { events } = read(write(rows))
    const together = events.filter(({ summary }) => summary.includes('87th session'))
    expect(together.map(({ summary }) => summary)).toEqual([
      'Committee against Torture, 87th session: Kenya, Thailand, Togo',
    ])
    expect(together[0]!.description).toContain('Togo: Next review')
    expect(String(together[0]!.startDate)).toBe('2027-07-12')
    expect(String(together[0]!.endDate)).toBe('2027-08-07')
  })

  it('gives a number where the names are many, and the names in the text', () => {
    const { events } = read(write(rows))
    const [upr, ...others] = events.filter(({ summary }) => summary.includes('53rd session'))
    expect(others).toEqual([])
    expect(upr!.summary).toBe('Working Group on the Universal Periodic Review, 53rd session: 5 States')
    for (const name of ['Gabon', 'Kenya', 'Mexico', 'Thailand', 'Togo']) expect(upr!.description).toContain(`${name}: `)
  })

  it('stands in for the session itself, under the same id', () => {
    const alone = read(write([], { general: sessions }))
    const both = read(write(rows, { general: sessions }))
    const uid = (events: ICAL.Event[]) => events.find(({ summary }) => summary.includes('87th session'))!.uid
    expect(uid(both.events)).toBe(uid(alone.events))
    expect(both.titles.filter((title) => title.includes('87th session'))).toHaveLength(1)
  })

  it('leaves the one review of a State its own entry', () => {
    expect(read(write(of('KEN'))).titles).toContain('Kenya: Next review')
  })

  it('does not tell together what falls on other days, or is called off', () => {
    const moved = rows.map((row) =>
      row.window.state === 'TGO' && row.window.rule === 'C13'
        ? { ...row, window: { ...row.window, opensOn: '2027-07-13' } }
        : row,
    )
    const { titles } = read(write(moved))
    expect(titles).toContain('Togo: Next review')
    expect(titles).toContain('Committee against Torture, 87th session: Kenya, Thailand')
  })
})

it.each([
  ['en', 'computed: Mexico: Periodic report due'],
  ['fr', 'calculé : Mexique : Rapport périodique attendu'],
  ['es', 'calculado: México: Presentación del informe periódico'],
] as const)('a computed date says so in its title (%s)', (language, title) => {
  expect(
    only(
      of('MEX').map(({ window }) => window),
      'C2',
    ).certainty,
  ).toBe('rule')
  expect(read(write(of('MEX'), { language })).titles).toContain(title)
})

describe('the past', () => {
  // closing of 26 July 2024 + 1 year: 16 months before
  const follow = /follow-up information due/
  it('ends after 12 months', () => {
    expect(read(write(of('MEX'))).titles.filter((title) => follow.test(title))).toEqual([])
    expect(read(write(of('MEX'), { today: '2026-07-26' })).titles.filter((title) => follow.test(title))).toHaveLength(1)
    expect(read(write([], { general: sessions })).titles.join()).not.toContain('80th session')
  })
  it('is there where all of it is asked for', () => {
    expect(read(write(of('MEX'), { past: true })).titles.filter((title) => follow.test(title))).toHaveLength(1)
    expect(read(write([], { general: sessions, past: true })).titles.join()).toContain('80th session')
  })
})

it('is asked for anew once a day', () => {
  const { calendar } = read(write(rows))
  const interval = calendar.getFirstProperty('refresh-interval')!
  expect(interval.type).toBe('duration')
  expect(String(interval.getFirstValue())).toBe('P1D')
})

it('with a secret, no id is one of the open calendar', () => {
  const open = new Set(read(write(rows)).events.map(({ uid }) => uid))
  const ids = (secret: string) => read(write(of('KEN'), { discreet: true, secret })).events.map(({ uid }) => uid)
  expect(ids('one').length).toBeGreaterThan(0)
  expect(ids('one').filter((uid) => open.has(uid))).toEqual([])
  expect(ids('one')).toEqual(ids('one'))
  expect(ids('two').filter((uid) => ids('one').includes(uid))).toEqual([])
})
