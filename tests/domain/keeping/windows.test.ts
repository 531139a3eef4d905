// Sequence and tombstones of review windows: what a calendar is told, without a store.
import { describe, expect, it } from 'vitest'
import { planWindows } from '../../../src/domain/keeping/windows.ts'
import { norlandWindow } from '../../support/fill.ts'

const at = '2099-06-30T12:00:00.000Z'
const window = norlandWindow()
const { key } = window
type Held = Parameters<typeof planWindows>[0]
const none: Held = { windows: [], tombstones: [] }
const holds = (sequence: number): Held => ({ windows: [{ window, sequence }], tombstones: [] })

/** each: what is held, what is computed, what is called off → [change, sequence] */
const cases: [string, Held, (typeof window)[], string[], unknown[]][] = [
  ['a new window begins at 0', none, [window], [], [['create', 0]]],
  [
    'the same in another order of keys is no change',
    holds(2),
    [Object.fromEntries(Object.entries(window).reverse()) as typeof window],
    [],
    [],
  ],
  ['another reading day is no move', holds(2), [{ ...window, readOn: '2099-06-29' }], [], [['update', 2]]],
  ['another last day is a move', holds(2), [{ ...window, dueOn: '2103-06-13' }], [], [['move', 3]]],
  ['another first day is a move', holds(2), [{ ...window, opensOn: '2103-01-01' }], [], [['move', 3]]],
  ['another certainty is a move', holds(2), [{ ...window, certainty: 'rule' }], [], [['move', 3]]],
  [
    'one that is called off stays as cancelled',
    holds(2),
    [],
    [key],
    [
      ['remove', key],
      ['bury', 3],
    ],
  ],
  ['one that ran out leaves no trace', holds(2), [], [], [['remove', key]]],
  [
    'one that comes back counts on',
    { windows: [], tombstones: [{ key, sequence: 3 }] },
    [window],
    [],
    [
      ['revive', key],
      ['create', 4],
    ],
  ],
]
describe('review windows', () => {
  it.each(cases)('%s', (_, held, computed, cancelled, expected) => {
    const plan = planWindows(held, computed, new Set(cancelled), at)
    expect([
      ...plan.revive.map((one) => ['revive', one]),
      ...plan.create.map(({ sequence }) => ['create', sequence]),
      ...plan.update.map(({ sequence, moved }) => [moved ? 'move' : 'update', sequence]),
      ...plan.remove.map((one) => ['remove', one]),
      ...plan.bury.map(({ sequence }) => ['bury', sequence]),
    ]).toEqual(expected)
  })

  it('forgets a cancelled one after 180 days', () => {
    expect(planWindows(none, [], new Set(), at).forgetBefore).toBe('2099-01-01T12:00:00.000Z')
  })
})
