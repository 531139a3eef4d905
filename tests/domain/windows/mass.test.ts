// Dates that end at once: few of them are news, a mass is a fault until a person accepts it.
import { describe, expect, it } from 'vitest'
import { diffWindows } from '../../../src/domain/windows/diff.ts'
import { massOfEnds, withoutEnds } from '../../../src/domain/windows/mass.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { windowOf } from '../../support/window.ts'

const many = (n: number, over: Partial<ReviewWindow> = {}) =>
  Array.from({ length: n }, (_, at) => windowOf({ occasion: `CO/${at}`, ...over }))
const massOf = (before: ReviewWindow[], after: ReviewWindow[]) =>
  massOfEnds(diffWindows(before, after, '2027-01-01').events, before)

describe('a mass of ends', () => {
  it.each([
    ['nine of nine', many(9), [], 0],
    ['ten of ten', many(10), [], 10],
    ['ten of a hundred', many(100), many(100).slice(10), 10],
    ['ten of a hundred and one', many(101), many(101).slice(10), 0],
    ['fifty of a thousand', many(1000), many(1000).slice(50), 50],
    ['estimates', many(30, { certainty: 'estimate' }), [], 0],
    ['invented ones', many(30, { invented: true }), [], 0],
    [
      'dates that are called off in so many words',
      many(10),
      many(10, { certainty: 'cancelled_or_moved', dueOn: null }),
      10,
    ],
    ['dates that are replaced', many(10), [windowOf({ occasion: 'another' })], 10],
    ['dates that move', many(30), many(30, { dueOn: '2027-06-01' }), 0],
    ['dates that ran out', many(30, { dueOn: '2026-12-01' }), [], 0],
  ])('%s', (_, before, after, n) => expect(massOf(before, after)).toBe(n))

  it('leaves the earlier dates as they were, once each, and takes what else changed', () => {
    const before = many(12)
    const after = [...many(1, { certainty: 'cancelled_or_moved', dueOn: null }), windowOf({ occasion: 'new' })]
    const { windows, events } = diffWindows(before, after, '2027-01-01')
    const kept = withoutEnds(windows, events)
    expect(kept).toHaveLength(13)
    expect(kept).toEqual(expect.arrayContaining(before))
    expect(diffWindows(kept, kept, '2027-01-01').events).toEqual([])
  })
})

describe('a window that is back after its end was told', () => {
  const held = windowOf()
  const off = windowOf({ certainty: 'cancelled_or_moved', dueOn: null, supersedes: { ...held, opensOn: null } })
  const unknown = windowOf({ certainty: 'unknown', dueOn: null, supersedes: { ...held, opensOn: null } })
  it.each([
    ['gone, and back', [], [held], [held], 'restored'],
    ['gone without a word', [], [held], [], 'new'],
    ['called off, and back on the same day', [off], [held], [], 'restored'],
    ['called off, and back on another day', [off], [windowOf({ dueOn: '2027-06-01' })], [], 'moved'],
    ['without a date for a time', [unknown], [held], [], 'restored'],
    ['gone, and back as called off', [], [off], [held], 'new'],
  ] as const)('%s', (_, before, after, calledOff, kind) =>
    expect(diffWindows(before, after, '2027-01-01', calledOff).events.map((event) => event.kind)).toEqual([kind]),
  )
})
