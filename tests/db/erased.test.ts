// Erasing is immediate in every file of the data folder, the write-ahead log among them; a reader only delays it.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { createVault } from '../../src/alerts/vault.ts'
import { openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'

const vault = createVault(Buffer.alloc(32, 7).toString('base64'))
const createdAt = '2027-01-05T06:00:00.000Z'
let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-erased-'))
  store = await openStore({ path: join(folder, 'mechanism-watch.sqlite') })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const traces = (...marks: string[]) =>
  readdirSync(folder).filter((name) => marks.some((mark) => readFileSync(join(folder, name)).includes(mark)))

async function subscribe(id: string) {
  const lookup = vault.lookup('mail', `${id}@ngo.example.org`, null)
  const mailSealed = vault.seal(`${id}@ngo.example.org`, id)
  const address = vault.lookup('mail', `other-${id}@ngo.example.org`, null)
  const mailbox = vault.mark('mailbox', `${id}@ngo.example.org`)
  await store.alerts.subscriptions.add(
    {
      ...{ id, lookup, address, mailbox, hookHost: null, channel: 'mail', mailSealed, hookSealed: null },
      ...{ choice: {}, cadence: 'weekly', createdAt },
    },
    { id: `m-${id}`, channel: 'mail', kind: 'confirm', slot: `confirm:${id}`, createdAt },
    { since: createdAt, each: 9, all: 99 },
  )
  return { number: (await store.alerts.subscriptions.byId(id))!.number, marks: [lookup, address, mailbox, mailSealed] }
}

it('nothing of a subscriber is left after leaving, nor after the time to confirm', async () => {
  const one = await subscribe('one')
  const other = await subscribe('other')
  expect(traces(...one.marks)).not.toEqual([])
  await store.alerts.subscriptions.erase(one.number)
  expect(traces(...one.marks)).toEqual([])
  expect(traces(...other.marks), 'the others stay').not.toEqual([])
  expect(await store.alerts.subscriptions.erasePending('2027-02-01T00:00:00.000Z')).toBe(1)
  expect(traces(...other.marks)).toEqual([])
  expect(await store.alerts.subscriptions.clearErased()).toBe(true)
})

it('a reader that holds the log delays it, is waited for by nobody, and the next run does it', async () => {
  const one = await subscribe('one')
  const reader = new Database(join(folder, 'mechanism-watch.sqlite'), { readonly: true })
  reader.exec('begin')
  reader.prepare('select count(*) from subscriptions').get()
  await store.alerts.subscriptions.erase(one.number)
  expect(await store.alerts.subscriptions.clearErased(), 'it says so').toBe(false)
  reader.exec('commit')
  reader.close()
  expect(await store.alerts.subscriptions.clearErased()).toBe(true)
  expect(traces(...one.marks)).toEqual([])
})

it('the data folder and the files of the database are for their owner alone, whatever their history', async () => {
  await subscribe('one')
  chmodSync(folder, 0o755)
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644)
  const ctx = await openContext(readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'silent' }))
  expect((statSync(folder).mode & 0o777).toString(8)).toBe('700')
  for (const name of readdirSync(folder))
    expect((statSync(join(folder, name)).mode & 0o777).toString(8), name).toBe('600')
  await ctx.close()
})
