// What readings ask of the store: nothing that runs every few minutes loads documents, and an answer is kept until a write.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import request from 'supertest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { createReading, type Reading } from '../../src/reading/reading.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { type Calls, countedStore } from '../support/counted-store.ts'
import { cards, fill } from '../support/fill.ts'

let inner: Store
let store: Store
let taken: () => Calls
let reading: Reading
const at = '2099-06-12T08:00:00.000Z'

beforeEach(async () => {
  inner = await fill()
  ;({ store, taken } = countedStore(inner))
  reading = createReading(store)
})
afterEach(() => inner.close())

/** One run, as the deliveries leave one every five minutes. */
const write = async () => {
  const id = await inner.runs.start('alerts', 'deliveries', at)
  await inner.runs.finish(id, { finishedAt: at, result: 'green', counts: {}, faults: [], routes: {} })
}
const without = ({ 'meta.revision': _, ...others }: Calls): Calls => others

describe('what runs every five minutes', () => {
  const foot = () => Promise.all([reading.dataVersion(), reading.staleSources(cards, stoppedClock().now())])

  it('asks for the last change and the last runs, and for no document', async () => {
    await foot()
    expect(without(taken())).toEqual({
      'changes.newest': 1,
      'runs.latest': 1,
      'runs.count': 1,
      'meta.schemaVersion': 1,
    })
  })

  it('asks nothing again until something is written, then once', async () => {
    await foot()
    taken()
    await foot()
    expect(without(taken())).toEqual({})
    await write()
    await foot()
    expect(without(taken())).toEqual({
      'changes.newest': 1,
      'runs.latest': 1,
      'runs.count': 1,
      'meta.schemaVersion': 1,
    })
  })

  const addresses: [address: string, asks: Calls][] = [
    ['/healthz', {}],
    [
      '/readyz',
      {
        'meta.schemaVersion': 1,
        'meta.revision': 1,
        'meta.newestInstant': 1,
        'meta.get': 2,
        'meta.hasRoom': 1,
        'meta.isInPlace': 1,
        'runs.latest': 1,
      },
    ],
  ]
  it.each(addresses)('%s asks %j', async (address, asks) => {
    const app = createServer({ store, clock: stoppedClock(), version: '9.9', baseUrl: '', sources: cards })
    await request(app).get(address).expect(200)
    expect(taken()).toEqual(asks)
  })
})

describe('an answer', () => {
  const questions: [what: string, ask: () => Promise<unknown>, asks: string][] = [
    ['the edition', () => reading.edition(), 'documents.find'],
    ['the coverage', () => reading.coverage('2026-11-27'), 'documents.inventory'],
    ['the ledger of a State', () => reading.ledger('XVE'), 'recommendations.stream'],
  ]
  it.each(questions)('is kept until a write: %s', async (_what, ask, asks) => {
    const first = await ask()
    expect(taken()[asks]).toBeGreaterThan(0)
    expect(await ask()).toBe(first)
    expect(without(taken())).toEqual({})
    await write()
    await ask()
    expect(taken()[asks]).toBeGreaterThan(0)
  })

  it('is shared by requests that arrive together', async () => {
    await Promise.all([reading.coverage('2026-11-27'), reading.coverage('2026-11-27'), reading.coverage('2026-11-27')])
    expect(taken()['documents.inventory']).toBe(1)
  })

  it('lets each who waited for it go on in a turn of their own', async () => {
    const waiting: (() => void)[] = []
    const sharing = createReading(store, () => new Promise((resolve) => waiting.push(resolve)))
    let told = 0
    const ask = async () => {
      await sharing.once('shared', () => setImmediate('an answer'))
      told += 1
    }
    const all = [ask(), ask(), ask()]
    // who made it has it at once
    await all[0]
    await setImmediate()
    for (const already of [1, 2]) {
      expect(told).toBe(already)
      waiting.shift()!()
      await setImmediate()
    }
    await Promise.all(all)
    // nobody waits for what is there
    await ask()
  })

  it('is not kept where it failed', async () => {
    let tries = 0
    const ask = () =>
      reading.once('fails once', async () => {
        tries += 1
        if (tries === 1) throw new Error('invented')
        return tries
      })
    await expect(ask()).rejects.toThrow('invented')
    expect(await ask()).toBe(2)
  })

  it('of a State is dropped for the ledgers asked for after it', async () => {
    await reading.ledger('XVE')
    for (let i = 0; i < 20; i++) await reading.ledger(`X${String.fromCharCode(65 + i)}X`)
    taken()
    await reading.ledger('XVE')
    expect(taken()['recommendations.stream']).toBe(3)
  })

  it('is asked anew after another process wrote, or forgot a file without a run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mw-reading-'))
    const path = join(folder, 'shared.sqlite')
    const [here, there] = [await openStore({ path }), await openStore({ path })]
    try {
      const before = await here.meta.revision()
      expect(await here.meta.revision()).toBe(before)
      await there.meta.set('note', 'of another process')
      expect(await here.meta.revision()).not.toBe(before)
    } finally {
      await here.close()
      await there.close()
      rmSync(folder, { recursive: true })
    }
  })

  it('for the status page counts documents inside the store', async () => {
    await reading.sources(cards)
    expect(Object.keys(taken()).filter((name) => name.startsWith('documents.'))).toEqual([
      'documents.recommendationCounts',
    ])
  })
})
