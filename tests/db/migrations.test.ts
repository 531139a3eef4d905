// Every step of the migrations, each from a database that stopped before it: it opens, keeps its rows, and ends as a new one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fillDigests, keepDigests } from '../../db/sqlite/row-digests.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { databaseAt, migrationsFolder as folder, steps } from '../support/database-at.ts'

const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
  entries: { idx: number; tag: string; when: number }[]
}
type Named = { type: string; name: string }
/** Tables with their columns, indexes and triggers, whatever the order in which they were made. */
function shapeOf(raw: Database.Database): Record<string, unknown> {
  const objects = raw
    .prepare("select type, name from sqlite_master where name not like 'sqlite_%' order by type, name")
    .all() as Named[]
  return Object.fromEntries(
    objects.map(({ type, name }) => {
      const rows = raw.pragma(`${type === 'index' ? 'index_xinfo' : 'table_xinfo'}('${name}')`) as { name: string }[]
      return [`${type} ${name}`, rows.map((row) => row.name).toSorted()]
    }),
  )
}

/** One row in every table, whatever its columns are; the database gives the number of a row that has one. */
function fillAll(raw: Database.Database): Map<string, number> {
  raw.pragma('foreign_keys = OFF')
  const tables = raw
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '!_!_%' escape '!' and name not like 'search_index%'",
    )
    .pluck()
    .all() as string[]
  for (const table of tables) {
    const all = raw.pragma(`table_info('${table}')`) as { name: string; type: string; pk: number }[]
    const isNumbered = all.filter(({ pk }) => pk > 0).length === 1
    const columns = all.filter(({ pk, type }) => !(isNumbered && pk === 1 && type.toLowerCase() === 'integer'))
    const values = columns.map(({ type }) => (/int/i.test(type) ? '1' : "'[]'"))
    raw.exec(
      `insert into "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${values.join(', ')})`,
    )
  }
  return countsOf(raw, tables)
}
const countsOf = (raw: Database.Database, tables: string[]): Map<string, number> =>
  new Map(tables.map((table) => [table, raw.prepare(`select count(*) from "${table}"`).pluck().get() as number]))

/** Makes the rows agree with themselves, and gives them the digests of their version. */
function asWritten(raw: Database.Database): void {
  raw.exec(`update units set text_hash = null;
    update review_windows set body = json_object('key', key, 'state', state, 'mechanism', mechanism, 'kind', kind,
      'certainty', certainty, 'opensOn', opens_on, 'dueOn', due_on)`)
  keepDigests(raw)
  if (raw.prepare("select 1 from pragma_table_info('units') where name = 'digest'").get())
    fillDigests(raw, true, () => {})
}

describe('migrations', () => {
  let path: string
  let home: string
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'mw-migrations-'))
    path = join(home, 'old.sqlite')
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  it('each have a snapshot that the generator of the next one can read, and that follows the one before', () => {
    const snapshots = journal.entries.map(
      ({ idx }) =>
        JSON.parse(readFileSync(join(folder, 'meta', `${String(idx).padStart(4, '0')}_snapshot.json`), 'utf8')) as {
          id: string
          prevId: string
        },
    )
    expect(snapshots.slice(1).map(({ prevId }) => prevId)).toEqual(snapshots.slice(0, -1).map(({ id }) => id))
  })
  it('are as many as their journal says, each later than the one before', () => {
    expect(steps.map(({ folderMillis }) => folderMillis)).toEqual(journal.entries.map(({ when }) => when))
    expect(journal.entries.map(({ tag }) => Number(tag.slice(0, 4)))).toEqual(steps.map((_, index) => index))
    const times = journal.entries.map(({ when }) => when)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it.each(journal.entries.map(({ tag }, index) => [tag, index] as const))(
    '%s brings an empty database of before to the shape of a new one',
    async (_, count) => {
      databaseAt(path, count).close()
      const fresh = join(home, 'new.sqlite')
      for (const file of [path, fresh]) await (await openStore({ path: file })).close()
      const [old, made] = [new Database(path, { readonly: true }), new Database(fresh, { readonly: true })]
      expect(shapeOf(old)).toEqual(shapeOf(made))
      old.close()
      made.close()
    },
  )

  it.each(journal.entries.slice(1).map(({ tag }, index) => [tag, index + 1] as const))(
    '%s keeps the rows of every table of before',
    async (_, count) => {
      const raw = databaseAt(path, count)
      const before = fillAll(raw)
      // a migration may have written a row of `meta` of its own
      expect([...before].filter(([table, n]) => n !== 1 && table !== 'meta')).toEqual([])
      asWritten(raw)
      raw.close()
      const store = await openStore({ path })
      expect(await store.meta.schemaVersion()).toBe(steps.length)
      await store.close()
      const after = new Database(path, { readonly: true })
      // `meta` also notes the versions of what is derived; what was withdrawn has left the index; totals are filled anew
      const derived = { meta: 1, search: 1, table_totals: 1 }
      expect({ ...Object.fromEntries(countsOf(after, [...before.keys()])), ...derived }).toEqual({
        ...Object.fromEntries(before),
        ...derived,
      })
      after.close()
    },
  )

  it('run once: a second opening writes nothing', async () => {
    await (await openStore({ path })).close()
    const before = new Database(path, { readonly: true })
    const version = before.pragma('schema_version', { simple: true })
    before.close()
    const store = await openStore({ path })
    expect(await store.check()).toEqual([])
    await store.close()
    const after = new Database(path, { readonly: true })
    expect(after.pragma('schema_version', { simple: true })).toBe(version)
    expect(after.prepare('select count(*) from __drizzle_migrations').pluck().get()).toBe(steps.length)
    after.close()
  })
})

it('the snapshots beside the migrations can be read and follow each other, so that the next one can be made', () => {
  const snapshots = journal.entries.map(
    ({ tag }) =>
      JSON.parse(readFileSync(join(folder, `meta/${tag.slice(0, 4)}_snapshot.json`), 'utf8')) as Record<
        'id' | 'prevId',
        string
      >,
  )
  expect(snapshots.slice(1).map(({ prevId }) => prevId)).toEqual(snapshots.slice(0, -1).map(({ id }) => id))
})
