// Every command that writes an instant, under a clock that cannot be believed: nothing of what is held changes, and it says what to do.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { createFolder, runHere } from '../e2e/support/command.ts'

let folder: string
const file = (): string => join(folder, 'mechanism-watch.sqlite')
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-clocks-'))
  await createFolder(folder)
  const store = await openStore({ path: file() })
  await store.meta.trustInstant('2099-01-01T06:00:00.000Z')
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const held = ['announcements', 'changes', 'captures', 'documents', 'units', 'labels', 'review_windows', 'facts']
const rows = (): unknown[] => {
  const raw = new Database(file(), { readonly: true })
  const all = held.map((table) => raw.prepare(`select * from ${table}`).all())
  raw.close()
  return all
}

it.each([['parse'], ['classify'], ['index'], ['windows'], ['derive'], ['alerts'], ['collect']])(
  '%s is red, and changes nothing',
  async (...command) => {
    const before = rows()
    const done = await runHere(command, { folder })
    expect([done.code, done.out], done.err).toEqual([1, expect.stringContaining('Set the clock of this machine')])
    expect(rows()).toEqual(before)
  },
)
