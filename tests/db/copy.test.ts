// An installation that is copied from one engine to the other and back: the same rows, by their hashes, or nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Copyable, copyRows } from '../../db/copy.ts'
import { DatabaseError } from '../../db/database-error.ts'
import { openCopyable as openServer } from '../../db/postgres/copying.ts'
import { openCopyable as openFile } from '../../db/sqlite/copying.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { fill } from '../support/fill.ts'
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { ask, days, due, follow } from './contract/alerts-support.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-copy-'))
const path = (name: string) => join(folder, `${name}.sqlite`)
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  const store = await fill()
  await ask(store.alerts, 'one')
  const number = await follow(store.alerts, 'other')
  await store.alerts.alerts.raiseFor(number, 9, [{ ...due(), lead: 30 }], days, null)
  await store.backup(path('first'))
  await store.close()
})

const within = async <T>(one: Copyable, work: (one: Copyable) => Promise<T>): Promise<T> =>
  work(one).finally(() => one.close())

describe('a copy to another file', () => {
  it('has the same rows, which are sound and can be written to', async () => {
    const copied = await within(openFile(path('first')), (from) =>
      within(openFile(path('second')), (to) => copyRows(from, to)),
    )
    expect(copied.filter(({ rows }) => rows > 0).length).toBeGreaterThan(15)
    const again = await within(openFile(path('second')), (from) =>
      within(openFile(path('fifth')), (to) => copyRows(from, to)),
    )
    expect(again).toEqual(copied)
    const store = await openStore({ path: path('second') })
    expect(await store.check()).toEqual([])
    const before = await store.alerts.subscriptions.list(0, 10)
    expect(await ask(store.alerts, 'third')).toBeGreaterThan(Math.max(...before.map(({ number }) => number)))
    await store.close()
  })

  it('tells of each row when it was copied and when it was compared', async () => {
    const told: { table: string; total: number; ticks: number }[] = []
    const counts = await within(openFile(path('first')), (from) =>
      within(openFile(path('told')), (to) =>
        copyRows(from, to, {
          begin: (table, total) => void told.push({ table, total, ticks: 0 }),
          tick: (rows) => {
            told.at(-1)!.ticks += rows
          },
          done: ({ table }) => expect(table).toBe(told.at(-1)!.table),
        }),
      ),
    )
    expect(told).toEqual(counts.map(({ table, rows }) => ({ table, total: 2 * rows, ticks: 2 * rows })))
  })

  it('is refused where rows stand already', async () => {
    const again = within(openFile(path('first')), (from) =>
      within(openFile(path('second')), (to) => copyRows(from, to)),
    )
    await expect(again).rejects.toThrow(DatabaseError)
    await expect(again).rejects.toThrow(/name an empty one/)
  })

  it('keeps nothing where a row did not arrive as it was', async () => {
    const altered = async (from: Copyable, to: Copyable) =>
      copyRows(from, {
        ...to,
        write: (work) =>
          to.write((side) =>
            work({
              ...side,
              add: (table, rows) => side.add(table, table.name === 'labels' ? rows.slice(1) : rows),
            }),
          ),
      })
    const copy = within(openFile(path('first')), (from) => within(openFile(path('third')), (to) => altered(from, to)))
    await expect(copy).rejects.toThrow(/labels is not the same in both/)
    const store = await openStore({ path: path('third') })
    expect(new Set(Object.values(await store.meta.counts()))).toEqual(new Set([0]))
    await store.close()
  })
})

describe.skipIf(!hasPostgres)('a copy to PostgreSQL', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => server?.stop())

  it('and back has equal hashes, and goes on numbering', async () => {
    const url = await server.createDatabase()
    const there = await within(openFile(path('first')), async (from) =>
      within(await openServer(url), (to) => copyRows(from, to)),
    )
    const back = await within(await openServer(url), (from) =>
      within(openFile(path('fourth')), (to) => copyRows(from, to)),
    )
    expect(back).toEqual(there)
    const { openStore: openPostgres } = await import('../../db/postgres/store.ts')
    const store = await openPostgres({ url })
    const before = await store.alerts.subscriptions.list(0, 10)
    expect(await ask(store.alerts, 'fourth')).toBeGreaterThan(Math.max(...before.map(({ number }) => number)))
    await store.close()
  })
})
