// The files of facts that this code read before are not read again, and are wherever they, the code or what is held differs.

import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { AppContext } from '../../src/context.ts'
import { loadFacts } from '../../src/run/facts.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

let ctx: TestPipeline
let loads = 0
/** Loads the facts and tells whether their files were read. */
const load = async (code: string | null) => {
  const before = loads
  const store = {
    ...ctx.store,
    // the register is another file
    register: { ...ctx.store.register, load: async () => 0 },
    facts: {
      ...ctx.store.facts,
      // only facts that were read are handed over
      load: async (...given: Parameters<typeof ctx.store.facts.load>) => {
        loads++
        return ctx.store.facts.load(...given)
      },
    },
  }
  const report = await loadFacts({ ...ctx, store, code, settings: { announcements: null } } as unknown as AppContext)
  return { isRead: loads > before, report, facts: await ctx.store.facts.read() }
}

beforeEach(async () => {
  ctx = await testPipeline({ onDisk: true })
})
afterEach(() => ctx.close())

it('are not read again, and the run says the same', async () => {
  const first = await load('one')
  expect(first.isRead).toBe(true)
  expect(first.facts.announcements.length).toBeGreaterThan(0)
  const second = await load('one')
  expect(second.isRead).toBe(false)
  expect(second.facts).toEqual(first.facts)
  const anew = await load(null)
  expect(anew.isRead).toBe(true)
  expect(second.report).toEqual(anew.report)
})

it('are read again by other code, and by code of no sure name', async () => {
  await load('one')
  expect((await load('two')).isRead).toBe(true)
  expect((await load(null)).isRead).toBe(true)
})

it('are read again where the files were others', async () => {
  await load('one')
  const note = (await ctx.store.meta.get('facts files'))!
  await ctx.store.meta.set(
    'facts files',
    note.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  )
  expect((await load('one')).isRead).toBe(true)
  expect(await ctx.store.meta.get('facts files'), 'and noted').toBe(note)
})

it('are read again where a disk changed a row, or another release loaded its own', async () => {
  const { facts } = await load('one')
  const raw = new Database(join(ctx.folder, 'test.sqlite'))
  const row = raw.prepare("select rowid as id from facts where kind = 'sessions' limit 1").get() as { id: number }
  raw.prepare("update facts set body = json_set(body, '$.ordinal', 999) where rowid = ?").run(row.id)
  raw.close()
  const mended = await load('one')
  expect(mended.isRead).toBe(true)
  expect(mended.report.counts['loaded']).toBe(1)
  expect(mended.facts).toEqual(facts)
  await ctx.store.facts.load({ ...facts, announcements: [], sessions: [] }, 'other')
  expect((await load('one')).facts).toEqual(facts)
})
