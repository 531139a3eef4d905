// The contract of the store on PostgreSQL, and what is of this engine alone: steps, tables, refusals.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../db/database-error.ts'
import { matchingOf } from '../../db/postgres/matching.ts'
import { openStore } from '../../db/postgres/store.ts'
import * as found from '../../db/sqlite/schema.ts'
import * as asked from '../../db/sqlite/schema-alerts.ts'
import type { NewChange, Store } from '../../db/store.ts'
import { searchRow, searchVersion } from '../../src/domain/keeping/search-row.ts'
import { capture } from '../support/capture.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { windowOf } from '../support/window.ts'
import { ask, days, delivery, due, follow, later, latest, now } from './contract/alerts-support.ts'
import { storeContract } from './contract/index.ts'

/** of the index, which each engine keeps in its own way, and of the digests of SQLite */
const ownTables = ['search']

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => server?.stop())

  storeContract('postgres', () => server.openStore())

  const asking = async <Row>(url: string, text: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(text)).rows as Row[]
    } finally {
      await client.end()
    }
  }

  it('keeps a document whose words hold NUL or half a character, with a sign in their place', async () => {
    const store = await server.openStore()
    const { id } = await store.captures.add(capture({ key: 'nul', symbol: 'CAT/C/XVD/CO/9', retrievedAt: now }))
    const text = 'The State party should \0 ensure \ud800 that, and print \\u0000 as it stands.'
    const parsed = inventedObservations({ symbol: 'CAT/C/XVD/CO/9', title: 'a\0b', units: [unit('8', text)] })
    const saved = await store.documents.save(parsed, (await store.captures.get(id))!, 1, now)
    const [kept] = await store.documents.units(saved.id)
    expect(kept?.text).toBe('The State party should \uFFFD ensure \uFFFD that, and print \\u0000 as it stands.')
    await store.close()
  })

  it('has the tables and columns of SQLite, with the same ones that may be empty', async () => {
    type Column = { table_name: string; column_name: string; is_nullable: string }
    const columns = await asking<Column>(
      await server.createDatabase(),
      `select table_name, column_name, is_nullable from information_schema.columns
       where table_schema = 'public' and table_name not like 'search%' and table_name <> 'schema_steps'`,
    )
    const here = columns.map((one) => `${one.table_name}.${one.column_name} ${one.is_nullable === 'YES'}`)
    const tables = [...Object.values(found), ...Object.values(asked)].filter((one) => is(one, SQLiteTable))
    const there = tables
      .map((table) => getTableConfig(table))
      .filter(({ name }) => !ownTables.includes(name))
      .flatMap(({ name, columns }) => columns.map((one) => `${name}.${one.name} ${!one.notNull}`))
    expect(here.sort()).toEqual(there.sort())
  })

  it('compares every text byte by byte, whatever the locale of the server', async () => {
    const others = await asking(
      await server.createDatabase(),
      `select table_name, column_name from information_schema.columns where table_schema = 'public'
       and data_type = 'text' and collation_name is distinct from 'C' and table_name <> 'schema_steps'`,
    )
    expect(others).toEqual([])
  })

  it('is made once by several programs that start at the same time, which share its marks', async () => {
    const url = await server.createDatabase()
    await asking(url, 'drop schema public cascade; create schema public')
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore({ url })))
    const epochs = await Promise.all(stores.map((store) => store.meta.epoch()))
    expect(new Set(epochs).size).toBe(1)
    expect(await asking(url, 'select name from schema_steps')).toHaveLength(await stores[0]!.meta.schemaVersion())
    await Promise.all(stores.map((store) => store.close()))
  })

  it('is refused with what to do where a newer version wrote it, or where it holds tables of others', async () => {
    const newer = await server.createDatabase()
    await asking(newer, "insert into schema_steps (name, hash) values ('9999_later.sql', 'of a later version')")
    const refused = openStore({ url: newer })
    await expect(refused).rejects.toThrow(DatabaseError)
    await expect(refused).rejects.toThrow(/another version .* update Mechanism Watch/)
    const foreign = await server.createDatabase()
    await asking(foreign, 'drop schema public cascade; create schema public; create table documents (a int)')
    await expect(openStore({ url: foreign })).rejects.toThrow(/not of Mechanism Watch .* name an empty database/)
    expect(await asking(foreign, "select 1 from pg_tables where schemaname = 'public'")).toHaveLength(1)
  })

  it('that does not answer is named without its password', async () => {
    const refused = openStore({ url: 'postgres://tests:secret@127.0.0.1:1/none' })
    await expect(refused).rejects.toThrow(/127\.0\.0\.1:1\/none does not answer: start PostgreSQL/)
    await expect(refused).rejects.not.toThrow(/secret/)
  })

  it('gives each message to one of several workers, and none twice', async () => {
    const url = await server.createDatabase()
    const workers = await Promise.all([1, 2, 3].map(() => openStore({ url })))
    const number = await ask(workers[0]!.alerts, 'one')
    for (let at = 0; at < 20; at++) await workers[0]!.alerts.deliveries.add(delivery(`message ${at}`, number))
    const claims = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        workers[at % 3]!.alerts.deliveries.claim('mail', now, latest, later, `claim ${at}`),
      ),
    )
    const taken = claims.flatMap((one) => (one === null ? [] : [one.id]))
    expect(taken.length).toBe(21)
    expect(new Set(taken).size).toBe(21)
    await Promise.all(workers.map((store) => store.close()))
  })

  it('rehearses alerts on what is there, and leaves no trace', async () => {
    const url = await server.createDatabase()
    const store = await openStore({ url })
    const number = await follow(store.alerts, 'one')
    const rehearsed = await store.rehearseAlerts()
    expect(await rehearsed.subscriptions.byId('one')).toEqual(await store.alerts.subscriptions.byId('one'))
    const other = await follow(rehearsed, 'other')
    expect(other).toBeGreaterThan(number)
    expect(await rehearsed.alerts.raiseFor(number, 9, [{ ...due(), lead: 30 }], days, null)).toBe(1)
    expect(await store.alerts.subscriptions.list(0, 10)).toHaveLength(1)
    expect((await store.alerts.subscriptions.byNumber(number))!.revision).toBe(2)
    expect(await store.alerts.alerts.waitingFor(number, days.today, latest.slice(0, 10))).toEqual([])
    await store.close()
  })

  it('tells of every commit by another revision, and of none by the same', async () => {
    const url = await server.createDatabase()
    const [one, other] = [await openStore({ url }), await openStore({ url })]
    const before = await one.meta.revision()
    expect(await one.meta.revision()).toBe(before)
    await other.meta.set('a', 'b')
    const after = await one.meta.revision()
    expect(after).not.toBe(before)
    expect(await other.meta.revision()).toBe(after)
    await one.close()
    await other.close()
  })

  it('indexes each unit once where two workers do it, and again what was saved meanwhile', async () => {
    const url = await server.createDatabase()
    const [one, other] = [await openStore({ url }), await openStore({ url })]
    const units = Array.from({ length: 60 }, (_, i) => ({
      ...inventedObservations().units[1]!,
      path: `${i + 1}`,
      number: `${i + 1}`,
      ordinal: i,
    }))
    const { id } = await one.captures.add(capture())
    const saved = (text: string) =>
      inventedObservations({ units: units.map((unit) => ({ ...unit, text: `${text} ${unit.path}` })) })
    await one.documents.save(saved('Early words'), (await one.captures.get(id))!, 1, '2099-06-01T00:00:00.000Z')
    const work = async (store: Store): Promise<number> => {
      let done = 0
      for (let read = -1; read !== 0; done += read) read = (await store.search.index(searchVersion, 7, searchRow)).units
      return done
    }
    expect((await Promise.all([work(one), work(other)])).reduce((a, b) => a + b)).toBe(60)
    const later = { ...(await one.captures.get(id))!, lastSeenAt: '2099-06-02T00:00:00.000Z' }
    await Promise.all([
      one.documents.save(saved('Later words'), later, 2, '2099-06-02T00:00:00.000Z'),
      one.search.index(searchVersion + 1, 30, searchRow),
      other.search.index(searchVersion + 1, 30, searchRow),
    ])
    await work(one)
    const filter = { states: ['XVD'] }
    const found = (q: string) => other.recommendations.find({ ...filter, q }, { limit: 5 })
    expect([(await found('"early words"')).total, (await found('"later words"')).total]).toEqual([0, 60])
    expect(await one.search.wordsBeginning('ear')).toEqual([])
    await one.close()
    await other.close()
  })

  it('meets words and facets in one walk of one index, and asks no row for a day where none was named', async () => {
    const { where } = matchingOf({ q: 'rights', states: ['KEN'] })
    const { text, values } = { text: where().text(), values: where().values }
    expect(text).not.toContain('place')
    const client = new pg.Client({ connectionString: await server.createDatabase() })
    await client.connect()
    try {
      await client.query('set enable_seqscan = off')
      // the size of the table decides whether an index is used, not which
      const bound = values.map((value) => client.escapeLiteral(Array.isArray(value) ? `{${value}}` : String(value)))
      const filled = text.replace(/\$(\d+)/g, (_, n) => bound[Number(n) - 1]!)
      const { rows } = await client.query(`explain select count(*) from search s where ${filled}`)
      const plan = rows.map((row) => row['QUERY PLAN'] as string)
      expect(plan.filter((step) => step.includes('Bitmap Index Scan'))).toHaveLength(1)
      expect(plan.find((step) => step.includes('Index Cond'))).toMatch(/facets &&.*facets &&.*said @@/)
    } finally {
      await client.end()
    }
  })

  it('numbers changes in the order of their commits, so that none is behind a cursor that has passed', async () => {
    const url = await server.createDatabase()
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ url })))
    const change = (subjectId: string): NewChange => ({
      at: '2099-06-01T00:00:00.000Z',
      kind: 'updated',
      subject: 'document',
      subjectId,
      state: null,
      mechanism: null,
      symbol: null,
      before: null,
      after: null,
      invented: false,
    })
    const written = stores.map(async ({ changes }, at) => {
      for (let i = 0; i < 25; i++) await changes.add([change(`${at} ${i}`), change(`${at} ${i} too`)])
    })
    let isDone = false
    const reading = async () => {
      const seen: string[] = []
      let cursor = 0
      for (let last = false; !last; ) {
        last = isDone
        const rows = await stores[0]!.changes.since(cursor, 1000)
        seen.push(...rows.map(({ subjectId }) => subjectId))
        cursor = rows.at(-1)?.id ?? cursor
      }
      return seen
    }
    const seen = reading()
    await Promise.all(written)
    isDone = true
    expect(new Set(await seen).size).toBe(200)
    await Promise.all(stores.map((store) => store.close()))
  })

  it('names the table of a page that the disk changed, before anything is told from it', async () => {
    const url = await server.createDatabase()
    const store = await openStore({ url })
    await store.windows.replace([windowOf()], [], '2099-06-01T00:00:00.000Z')
    expect(await store.damage('windows')).toEqual([])
    await store.close()
    const [file] = await asking<{ path: string }>(url, `select pg_relation_filepath('review_windows') as path`)
    await server.restart((data) => {
      const path = join(data, file!.path)
      const bytes = readFileSync(path)
      bytes[8000] = bytes[8000]! ^ 1
      writeFileSync(path, bytes)
    })
    const after = await openStore({ url })
    expect(await after.damage('windows')).toMatchObject([{ kind: 'pages', table: 'review_windows' }])
    expect(await after.damage('subscribers')).toEqual([])
    expect(await after.check()).toContainEqual({
      message: expect.stringMatching(/^review_windows: invalid page/),
      table: 'review_windows',
    })
    await after.close()
  })

  it('names rows that contradict themselves, and says of a backup how it is made', async () => {
    const url = await server.createDatabase()
    const store = await openStore({ url })
    await store.windows.replace([windowOf()], [], '2099-06-01T00:00:00.000Z')
    await asking(url, "update review_windows set due_on = '2099-01-01'")
    expect(await store.damage('alerts')).toEqual([{ kind: 'row', table: 'review_windows', row: windowOf().key }])
    await expect(store.backup('/nowhere')).rejects.toThrow(
      /pg_basebackup .* write-ahead log.*archive\/.*docs\/deploy\.md/,
    )
    await store.close()
  })

  it('finds each word of a paragraph that is longer than the positions of its index, and phrases of its beginning', async () => {
    const store = await server.openStore()
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(' ')
    const unit = { ...inventedObservations().units[1]!, text: `${words} ${'x'.repeat(5000)}'s \\ end` }
    const { id } = await store.captures.add(capture())
    const parsed = inventedObservations({ units: [unit] })
    await store.documents.save(parsed, (await store.captures.get(id))!, 1, '2099-06-01T00:00:00.000Z')
    while ((await store.search.index(searchVersion, 100, searchRow)).units > 0);
    const total = async (q: string) => (await store.recommendations.find({ states: ['XVD'], q }, { limit: 1 })).total
    expect(await total('word19999')).toBe(1)
    expect(await total('end')).toBe(1)
    expect(await total('"word7 word8"')).toBe(1)
    expect(await total('"word19998 word19999"')).toBe(0)
    expect(await total('"word8 word7"')).toBe(0)
    await store.close()
  })
})
