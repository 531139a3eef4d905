// A server that meets the lock of another process answers meanwhile, and writes once it is free.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'

let turns = 0
const turn = async (): Promise<void> => {
  turns++
}
let folder: string
let path: string
let server: Store
let other: Database.Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-patient-'))
  path = join(folder, 'a.sqlite')
  server = await openStore({ path, serving: { turn } })
  other = new Database(path, { timeout: 0 })
})
afterEach(async () => {
  other.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

it('a write waits for the lock of another, and the loop turns meanwhile', async () => {
  other.exec('begin immediate')
  let written = 0
  const writes = [
    server.meta.set('a', 'b'),
    server.alerts.subscriptions.rotateSecret(1, 1, ['2027-01-05T06:00:00.000Z']),
    server.runs.start('facts', 'facts', '2027-01-05T06:00:00.000Z'),
  ].map(async (write) => {
    await write
    written++
  })
  // a connection that sleeps in SQLite would not come here before the lock is free
  for (let turn = 0; turn < 20; turn++) await setImmediate()
  expect(written).toBe(0)
  expect(await server.meta.get('a'), 'a reader waits for nobody').toBeNull()
  other.exec('commit')
  await Promise.all(writes)
  expect(await server.meta.get('a')).toBe('b')
  expect(other.prepare('select count(*) as n from runs').get(), 'once').toEqual({ n: 1 })
})

it('an answer comes in a turn of its own, but for what is asked before each answer', async () => {
  turns = 0
  await server.facts.read()
  await server.alerts.subscriptions.byId('none')
  await expect(server.windows.find({}, { limit: 1, after: 'no cursor' })).rejects.toThrow()
  expect(turns).toBe(2)
  await server.meta.revision()
  expect(turns).toBe(2)
})

it('another error is no reason to ask again', async () => {
  await expect(server.windows.find({}, { limit: 1, after: 'no cursor' })).rejects.toThrow()
})

it('a transaction that reads before it writes has the lock from the beginning', () => {
  const { raw, db } = openDatabase(path)
  db.transaction((tx) => {
    tx.all(sql`select count(*) from meta`)
    expect(() => other.exec("insert into meta (key, value) values ('c', 'd')")).toThrow(/locked/)
    tx.run(sql`insert into meta (key, value) values ('e', 'f')`)
  })
  raw.close()
})

it('a log that another reads is cut once it lets go, without a further call', async () => {
  const raw = new Database(path, { timeout: 0 })
  other.exec('begin')
  other.prepare('select count(*) from subscriptions').get()
  raw
    .prepare(
      "insert into subscriptions (id, lookup, channel, mail_sealed, status, choice, cadence, secret_version, revision, expanded, created_at) values ('s', 's', 'mail', 's', 'pending', '{}', 'off', 1, 1, 0, '2027-01-05')",
    )
    .run()
  await server.alerts.subscriptions.erase(1)
  const noted = () => raw.prepare("select value from alert_cursors where name = 'erased'").get()
  expect(noted()).toEqual({ value: 1 })
  other.exec('commit')
  await expect.poll(noted, { timeout: 20_000 }).toBeUndefined()
  raw.close()
})
