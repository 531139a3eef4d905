// A run whose process was killed is not shown as one that goes on.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { cards } from '../../scrapers/index.ts'
import { createReading } from '../../src/reading/reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-interrupted-'))
const path = join(folder, 'a.sqlite')
let store: Store
const id = 'cat-concluding-observations'
const begun = '2026-11-27T06:00:00.000Z'
const status = async () => (await createReading(store).sources([...cards])).find((row) => row.id === id)!
/** Gives the run to another process of this machine. */
const mark = (change: (words: string[]) => string[]) => {
  const raw = new Database(path)
  const { process: own } = raw.prepare('select process from runs order by id desc').get() as { process: string }
  raw.prepare('update runs set process = ?').run(change(own.split(' ')).join(' '))
  raw.close()
}
beforeAll(async () => {
  store = await openStore({ path })
  await store.runs.start(id, 'collect', begun)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

it('that goes on in a living process is running', async () => {
  expect((await status()).result).toBe('running')
  expect((await createReading(store).edition()).writing).toBe(true)
})
it('that another machine began is running: nothing is known of its processes', async () => {
  mark(([, ...rest]) => ['elsewhere', ...rest])
  expect((await status()).result).toBe('running')
})
it('ended without a word where its process is gone, with the instant at which it began', async () => {
  await store.runs.start(id, 'collect', begun)
  const { pid } = spawnSync(process.execPath, ['--version'])
  mark(([machine, , start]) => [machine!, String(pid), start!])
  const { result, faults, lastSuccess } = await status()
  expect({ result, lastSuccess }).toEqual({ result: 'red', lastSuccess: null })
  expect(faults).toMatchObject([{ fault: 'interrupted', message: expect.stringContaining(`began at ${begun} ended`) }])
  expect((await createReading(store).edition()).writing).toBe(false)
})
it('and where its number was given to another process', async () => {
  mark(([machine]) => [machine!, String(process.pid), '1'])
  expect((await status()).result).toBe('red')
})
