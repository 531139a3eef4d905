// Who may begin, who waits and who is refused, in the order of a table; and that a place is always given back.
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createGate, type GateLimits, type Place } from '../../src/http/gate.ts'

const limits: GateLimits = { atOnce: 2, ofVisitor: 2, waiting: 4, waitingOfVisitor: 3 }

/** Visitors enter one after another as `a1`, `a2`, `b1`; `begun` names those who began, in their order. */
function crowd(over: Partial<GateLimits> = {}) {
  const gate = createGate({ ...limits, ...over })
  const begun: string[] = []
  const places = new Map<string, Place>()
  return {
    begun,
    enter(name: string): string {
      const place = gate.enter(name[0]!)
      if (typeof place === 'string') return place
      places.set(name, place)
      if (place.begin === null) begun.push(name)
      else void place.begin.then(() => begun.push(name))
      return place.begin === null ? 'begins' : 'waits'
    },
    async leave(...names: string[]) {
      for (const name of names) {
        places.get(name)!.leave()
        await setImmediate()
      }
    },
  }
}

describe('a gate', () => {
  it.each<[string, Partial<GateLimits>, string[], string[]]>([
    // [case, limits, who enters, what each is told]
    ['lets in so many', {}, ['a1', 'b1', 'c1'], ['begins', 'begins', 'waits']],
    ['lets in so many of one visitor', { ofVisitor: 1 }, ['a1', 'a2', 'b1'], ['begins', 'waits', 'begins']],
    [
      'refuses a visitor of whom too many wait',
      {},
      ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
      [...Array(2).fill('begins'), ...Array(3).fill('waits'), 'visitor'],
    ],
    [
      'refuses everybody beyond so many waiting',
      {},
      ['a1', 'a2', 'b1', 'c1', 'd1', 'e1', 'f1'],
      [...Array(2).fill('begins'), ...Array(4).fill('waits'), 'all'],
    ],
  ])('%s', (_, over, names, told) => {
    const { enter } = crowd(over)
    expect(names.map(enter)).toEqual(told)
  })

  it('serves visitors in turns, whoever has more waiting', async () => {
    const { enter, leave, begun } = crowd({ atOnce: 1 })
    for (const name of ['a1', 'a2', 'a3', 'a4', 'b1']) enter(name)
    await leave('a1', 'a2', 'b1', 'a3')
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'a4'])
  })

  it('passes over a visitor who has all that one may have', async () => {
    const { enter, leave, begun } = crowd({ ofVisitor: 1 })
    for (const name of ['a1', 'b1', 'a2', 'c1']) enter(name)
    await leave('b1')
    expect(begun).toEqual(['a1', 'b1', 'c1'])
    await leave('a1')
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2'])
  })

  it('forgets who went away while waiting, and counts a place once that is given back twice', async () => {
    const { enter, leave, begun } = crowd({ atOnce: 1, ofVisitor: 1 })
    for (const name of ['a1', 'b1', 'c1', 'd1']) enter(name)
    await leave('b1', 'b1', 'a1', 'a1')
    expect(begun).toEqual(['a1', 'c1'])
    await leave('c1', 'd1')
    expect(enter('e1')).toBe('begins')
    expect(enter('f1')).toBe('waits')
  })
})
