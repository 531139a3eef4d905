// Commands that only read dates, under a clock that cannot be believed: they give none, unless a day is named.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { createFolder, runHere } from '../e2e/support/command.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-clock-reads-'))
  await createFolder(folder)
  const store = await openStore({ path: join(folder, 'mechanism-watch.sqlite') })
  await store.meta.trustInstant('2099-01-01T06:00:00.000Z')
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['windows', '--state', 'KEN'],
  ['windows', '--all', '--json'],
  ['alerts', '--dry-run'],
])('%s %s says what to do, and gives no date', async (...command) => {
  const done = await runHere(command, { folder })
  expect([done.code === 0, done.out]).toEqual([false, ''])
  expect(done.err).toContain('Set the clock of this machine')
  expect((await runHere([...command, '--today', '2026-11-28'], { folder })).code).toBe(0)
})
