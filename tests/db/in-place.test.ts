// A database file that is moved, removed or replaced while a program has it open: nothing is written to it that the next start would not find.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import request from 'supertest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'

let folder: string
let store: Store
const path = () => join(folder, 'data', 'mechanism-watch.sqlite')
const beside = (name: string) => join(folder, name)
/** Longer than between two looks. */
const untilSeen = () => pause(250)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mechanism-watch-place-'))
  mkdirSync(join(folder, 'data'))
  store = await openStore({ path: path() })
  await store.meta.set('a', '1')
})
afterEach(async () => {
  await store.close().catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

const attacks: [what: string, act: () => void | Promise<void>][] = [
  ['removed', () => rmSync(path())],
  ['moved', () => renameSync(path(), beside('away'))],
  ['in a folder that was renamed', () => renameSync(join(folder, 'data'), beside('elsewhere'))],
  ['without its log', () => rmSync(`${path()}-wal`)],
  ['without the index of its log', () => rmSync(`${path()}-shm`)],
  [
    'replaced by another',
    async () => {
      await (await openStore({ path: beside('other') })).close()
      renameSync(beside('other'), path())
    },
  ],
]

describe.each(attacks)('a database that is %s', (_what, act) => {
  it('takes no write, by rows or by alerts, says what to do, and is read on', async () => {
    await act()
    await untilSeen()
    const said = { code: 'SQLITE_READONLY_DBMOVED', message: expect.stringMatching(/put it back.*db restore FILE/) }
    await expect(store.meta.set('a', '2')).rejects.toMatchObject(said)
    await expect(store.runs.start('a', 'collect', '2027-01-05T06:00:00.000Z')).rejects.toMatchObject(said)
    await expect(store.alerts.subscriptions.erase(1)).rejects.toMatchObject(said)
    expect(await store.meta.get('a')).toBe('1')
    expect(await store.meta.isInPlace()).toBe(false)
  })

  it('is not ready, and says why', async () => {
    const app = createServer({ store, clock: stoppedClock(), version: '9.9', baseUrl: '', sources: [] })
    await request(app).get('/readyz').expect(200)
    await act()
    await untilSeen()
    const { body } = await request(app).get('/readyz').expect(503)
    expect(body).toMatchObject({ type: '/problems/not-ready', detail: expect.stringContaining('moved or replaced') })
    const { body: sources } = await request(app).get('/api/v1/sources').expect(200)
    expect(sources.heldBack).toMatchObject([{ fault: 'database_moved' }])
  })
})

it('that was put back takes writes again, and nothing of it is lost', async () => {
  for (const end of ['', '-wal', '-shm']) renameSync(path() + end, beside(`away${end}`))
  await untilSeen()
  await expect(store.meta.set('a', '2')).rejects.toThrow(/moved/)
  for (const end of ['', '-wal', '-shm']) renameSync(beside(`away${end}`), path() + end)
  await untilSeen()
  await store.meta.set('a', '3')
  await store.close()
  store = await openStore({ path: path() })
  expect(await store.meta.get('a')).toBe('3')
})

it('what stood in a log that was removed is brought into the file', async () => {
  rmSync(`${path()}-wal`)
  await untilSeen()
  expect(await store.meta.isInPlace()).toBe(false)
  await store.close()
  store = await openStore({ path: path() })
  expect(await store.meta.get('a')).toBe('1')
})

it('that was moved is closed without a trace on the files of the one in its place', async () => {
  renameSync(join(folder, 'data'), beside('elsewhere'))
  mkdirSync(join(folder, 'data'))
  const other = await openStore({ path: path() })
  await other.meta.set('a', 'of the other')
  await untilSeen()
  await store.close()
  expect(existsSync(`${path()}-wal`)).toBe(true)
  await other.close()
  store = await openStore({ path: join(folder, 'elsewhere', 'mechanism-watch.sqlite') })
  expect(await store.meta.get('a')).toBe('1')
})

/** Locks of this process on a file, as the system lists them. */
const locksOn = (file: string): number => {
  const { ino } = statSync(file)
  const lines = readFileSync('/proc/locks', 'utf8').split('\n')
  return lines.filter((line) => line.includes(` ${process.pid} `) && line.includes(`:${ino} `)).length
}

it.skipIf(!existsSync('/proc/locks'))('holds the lock on the index of its log after it was looked at', async () => {
  // without it the next program to open the database takes the index for left behind, and cuts it to three bytes
  expect(locksOn(`${path()}-shm`)).toBeGreaterThan(0)
  const second = openDatabase(path()).raw
  expect(locksOn(`${path()}-shm`)).toBeGreaterThan(0)
  second.close()
})
