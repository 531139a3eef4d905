// A crowd of requests is many short turns of the event loop, never one long one.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import express from 'express'
import { expect, it } from 'vitest'
import { inTurns, takeTurns, turn } from '../../src/http/turns.ts'

/** Counts the turns of the event loop until it is stopped. */
function countTurns() {
  let turns = 0
  let isStopped = false
  const go = async () => {
    while (!isStopped) {
      await setImmediate()
      turns++
    }
  }
  void go()
  return {
    turns: () => turns,
    stop: () => {
      isStopped = true
    },
  }
}

it('gives each its own turn, in the order of asking', async () => {
  const loop = countTurns()
  const begun: [string, number][] = []
  await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map(async (name) => {
      await turn()
      begun.push([name, loop.turns()])
    }),
  )
  loop.stop()
  expect(begun.map(([name]) => name).join('')).toBe('abcde')
  expect(new Set(begun.map(([, at]) => at)).size).toBe(5)
})

it('long pieces of work take turns with each other', async () => {
  const order: string[] = []
  function* steps(name: string) {
    for (let step = 0; step < 6; step++) {
      order.push(name)
      yield step
    }
  }
  const [a, b] = await Promise.all([inTurns(steps('a'), 2), inTurns(steps('b'), 2)])
  expect(a).toEqual([0, 1, 2, 3, 4, 5])
  expect(b).toEqual(a)
  expect(order.join('')).toBe('aabbaabbaabb')
})

it('no two requests are begun in one turn, however many arrive together', async () => {
  const loop = countTurns()
  const begun: number[] = []
  const app = express()
  app.use(takeTurns)
  app.get('/', (_req, res) => {
    begun.push(loop.turns())
    res.send('x')
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const answers = await Promise.all(Array.from({ length: 30 }, () => fetch(address)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  loop.stop()
  server.close()
  expect(begun).toHaveLength(30)
  expect(new Set(begun).size).toBe(30)
})
