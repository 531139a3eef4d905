// What holds for every history of sessions, documents and announcements, on any day: one function a promise, which throws.
import { expect } from 'vitest'
import { addDays, addYears } from '../../../src/domain/days/days.ts'
import type { Facts } from '../../../src/domain/facts.ts'
import { describeWindow } from '../../../src/domain/windows/describe.ts'
import { diffWindows } from '../../../src/domain/windows/diff.ts'
import { ruleById } from '../../../src/domain/windows/rules.ts'
import { lastDayOf, spanOver } from '../../../src/domain/windows/span.ts'
import { announcement } from './build.ts'
import { compute, factsOf, states, type World } from './worlds.ts'

/** `days` pass; `stream` gives an order. */
type Holds = (of: World, days: number, stream: Iterator<number>) => void

const sound: Holds = (of) => {
  for (const window of compute(of)) {
    const { opensOn, dueOn, certainty, precision } = window
    if (opensOn !== null && dueOn !== null)
      expect(spanOver(opensOn, opensOn).first <= lastDayOf(dueOn), window.key).toBe(true)
    expect(window.basis && window.source && window.officialPage, window.key).toBeTruthy()
    const dates = [opensOn, dueOn].filter((date) => date !== null)
    if (!['unknown', 'cancelled_or_moved'].includes(certainty))
      expect(ruleById(window.rule).gives, window.key).toContain(certainty)
    if (certainty === 'unknown') expect([dates, precision, !!window.reason], window.key).toEqual([[], null, true])
    if (certainty === 'estimate')
      expect([precision, dates.every((date) => date.length === 7)], window.key).toEqual(['month', true])
    if (certainty === 'official' || certainty === 'rule')
      expect([precision, dates.every((date) => date.length === 10)], window.key).toEqual(['day', true])
    if (certainty === 'estimate') expect(describeWindow(window, 'en').when).not.toMatch(/\b\d{1,2} [A-Z]/)
  }
}

const answered: Holds = (of) => {
  const told = new Set(compute(of).map((window) => `${window.state} ${window.mechanism}`))
  for (const code of states)
    for (const mechanism of ['CAT', 'UPR', 'SRT']) expect(told).toContain(`${code} ${mechanism}`)
}

const unordered: Holds = (of, _days, stream) => {
  const shuffled = <T>(rows: readonly T[]): T[] =>
    rows
      .map((row) => ({ row, at: stream.next().value as number }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row)
  const facts = Object.fromEntries(
    Object.entries(factsOf(of)).map(([name, rows]) => [name, shuffled<unknown>(rows)]),
  ) as unknown as Facts
  expect(compute(of, { facts, documents: shuffled(of.documents) })).toEqual(compute(of))
}

const printedDaysKept: Holds = (of) => {
  const windows = compute(of, { facts: { ...factsOf(of), announcements: [] } })
  const oldest = addYears(of.today, -3)
  for (const { symbol, mechanism, states: named, nextReport, followUp } of of.documents) {
    if (mechanism !== 'CAT') continue
    for (const [kind, printed] of [
      ['periodic_report_due', nextReport],
      ['follow_up_information_due', followUp],
    ] as const) {
      if (!printed?.due || printed.due < oldest) continue
      // a rival day that is long past takes the window with it
      const rivals = of.documents.map((other) => (kind === 'periodic_report_due' ? other.nextReport : other.followUp))
      if (rivals.some((rival) => rival?.due && rival.due < oldest)) continue
      const told = windows.filter((window) => window.state === named[0] && window.kind === kind)
      // as the date itself, or as the one that another document disagrees with
      const kept = told.some(({ dueOn, basis }) => dueOn === printed.due || basis.includes(printed.due!))
      expect(kept, `${symbol} ${kind} ${printed.due}`).toBe(true)
    }
  }
}

const repeatable: Holds = (of) => {
  const windows = compute(of)
  const keys = windows.map(({ key }) => key)
  expect(keys).toEqual([...new Set(keys)].sort())
  const again = diffWindows(windows, compute(of))
  expect(again.events).toEqual([])
  expect(again.windows).toEqual(windows)
}

const timeless: Holds = (of, days) => {
  const today = addDays(of.today, days)
  const { events } = diffWindows(compute(of), compute(of, { today }), today)
  const told = events.filter(({ before }) => before !== null)
  expect(told.map(({ kind, key }) => [kind, key])).toEqual([])
}

/**
 * A date is announced for a State after all else was read; it moves; it is cancelled: each is told, of the same window.
 * The order in which the three are told is that of the readings, hence three computations.
 */
const heard: Holds = (of, days) => {
  for (const base of of.announcements) {
    // an announcement of the days of a whole session, or that a State is in it, has promises of its own
    if (base.state === null || base.kind === 'session' || base.kind === 'postponement') continue
    const due = addDays(of.today, days)
    const first = { ...base, status: 'announced' as const, opensOn: null, dueOn: due, readOn: '2027-01-01' }
    const { movedFrom: _, unlistedOn: __, fromSession: ___, ...fresh } = first
    const moved = { ...fresh, status: 'moved' as const, dueOn: addDays(due, 3), readOn: '2027-01-02' }
    const off = { ...fresh, status: 'cancelled' as const, opensOn: null, dueOn: null, readOn: '2027-01-03' }
    const after = (...rows: (typeof base)[]) =>
      compute(of, { facts: { ...factsOf(of), announcements: [...of.announcements, ...rows] } })
    const announced = after(fresh)
    const there = announced.filter(({ dueOn, readOn }) => dueOn === due && readOn === fresh.readOn)
    const mine = there.filter(({ kind }) => kind === base.kind)
    expect(
      mine.map(({ certainty }) => certainty),
      base.kind,
    ).toEqual(['official'])
    const told = (before: typeof announced, now: typeof announced) =>
      diffWindows(before, now, of.today).events.map(({ kind, key }) => `${kind} ${key}`)
    const later = after(fresh, moved)
    expect(told(announced, later)).toContain(`moved ${mine[0]!.key}`)
    expect(told(later, after(fresh, moved, off))).toContain(`cancelled ${mine[0]!.key}`)
    expect(told(announced, after(fresh, off))).toContain(`cancelled ${mine[0]!.key}`)
  }
}

/** The days of a whole session are announced after all else was read; they move; it is cancelled: each review of it is told. */
const sessionHeard: Holds = (of, days) => {
  const opensOn = addDays(of.today, days)
  const row = (mechanism: 'CAT' | 'UPR', number: number, rest: Partial<World['announcements'][number]>) =>
    announcement(mechanism, 'session', { session: number, readOn: '2027-01-01', ...rest })
  for (const [mechanism, number, kind] of [
    ['CAT', 84, 'next_review'],
    ['UPR', 54, 'review_session'],
  ] as const) {
    const first = row(mechanism, number, { opensOn, dueOn: addDays(opensOn, 10) })
    const moved = row(mechanism, number, {
      status: 'moved',
      opensOn: addDays(opensOn, 60),
      dueOn: addDays(opensOn, 70),
      readOn: '2027-01-02',
    })
    const off = row(mechanism, number, { status: 'cancelled', readOn: '2027-01-03' })
    const after = (...rows: World['announcements']) =>
      compute(of, { facts: { ...factsOf(of), announcements: [...of.announcements, ...rows] } })
    const [announced, later] = [after(first), after(first, moved)]
    for (const [readOn, before, now] of [
      [first.readOn, announced, later],
      [first.readOn, announced, after(first, off)],
      [moved.readOn, later, after(first, moved, off)],
    ] as const) {
      const { events } = diffWindows(before, now, of.today)
      // where another review of the State takes its place, it moves to that one's days, or is superseded
      for (const { key } of before.filter((window) => window.kind === kind && window.readOn === readOn))
        expect(['moved', 'cancelled', 'superseded'], key).toContain(events.find((event) => event.key === key)?.kind)
    }
  }
}

export const promises: readonly (readonly [string, Holds])[] = [
  ['no window is due before it opens, and every date has label, basis, source and page', sound],
  ['every State has an answer for each of the three mechanisms', answered],
  ['the answer does not depend on the order of the inputs', unordered],
  ['no printed day is lost while it is not long past', printedDaysKept],
  ['keys are unique and sorted, and a second computation changes nothing', repeatable],
  ['the passing of time alone moves, cancels and replaces nothing', timeless],
  ['a date that is announced, moved or cancelled for a State is told each time, of one window', heard],
  ['a session that is announced, moved or cancelled is told each time, for each State of it', sessionHeard],
]
