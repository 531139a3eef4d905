// A file that somebody else made is given to `db restore`: nothing in it runs, nothing is half put in place, nothing of a sound one is lost.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import { runHere } from '../e2e/support/command.ts'
import { createRandom } from '../support/damage.ts'
import { toldDatabase } from '../support/told-database.ts'

let root: string
let folder: string
let backup: string
let whole: Buffer
const present = () => join(folder, 'mechanism-watch.sqlite')
beforeAll(async () => {
  whole = await toldDatabase()
})
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mw-hostile-'))
  folder = join(root, 'data')
  backup = join(root, 'backup.sqlite')
  mkdirSync(folder)
  writeFileSync(backup, whole)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const restore = () => runHere(['db', 'restore', backup], { folder })
/** Restored, and told that the archived file of its one capture is not there: this test has none. */
const inPlace = { code: 1, out: expect.stringMatching(/no bytes/) }
/** Nothing of the restore is left, and no database came. */
const nothing = () => readdirSync(folder).filter((name) => name.includes('sqlite'))
function edit(work: (raw: Database.Database) => void, path = backup): void {
  const raw = new Database(path)
  work(raw)
  raw.close()
}
const rowsOf = (path: string, sql: string): unknown[] => {
  const raw = new Database(path, { readonly: true })
  const rows = raw.prepare(sql).pluck().all()
  raw.close()
  return rows
}

/** Writes into the list of tables itself, where SQLite believes any name. */
const hide = (type: string, name: string, table: string, sql: string) =>
  edit((raw) => {
    raw.unsafeMode()
    raw.pragma('writable_schema = ON')
    raw
      .prepare('insert into sqlite_master (type, name, tbl_name, rootpage, sql) values (?, ?, ?, 0, ?)')
      .run(type, name, table, sql)
  })
const steals = (name: string) => `CREATE TRIGGER ${name} AFTER INSERT ON runs BEGIN DELETE FROM subscriptions; END`

describe('nothing of a foreign schema is taken', () => {
  it.each(['sqlite_stat1x', 'sqlite_stat1', 'sqlite_sequence', 'sqlite_autoindex_runs_1'])(
    'a trigger under a name of SQLite’s own (%s)',
    async (name) => {
      hide('trigger', name, 'runs', steals(name))
      expect(await restore()).toMatchObject({ code: 3, err: expect.stringMatching(/trigger .* is not of Mechanism/) })
      expect(nothing()).toEqual([])
    },
  )
  it('a view under a name of SQLite’s own', async () => {
    hide('view', 'sqlite_stat4x', 'sqlite_stat4x', 'CREATE VIEW sqlite_stat4x AS SELECT 1')
    expect(await restore()).toMatchObject({ code: 3, err: expect.stringMatching(/view .* is not of Mechanism/) })
  })
  it.each([
    ['computed columns in the table of steps', 'CREATE TABLE __drizzle_migrations (hash, created_at as (1))'],
    ['a virtual table of steps', "CREATE VIRTUAL TABLE __drizzle_migrations USING fts5(hash, created_at, content='')"],
  ])('%s', async (_, sql) => {
    edit((raw) => raw.exec(`drop table __drizzle_migrations; ${sql}`))
    expect(await restore()).toMatchObject({ code: 3, err: expect.stringMatching(/refused|no sound backup/) })
    expect(nothing()).toEqual([])
  })
  it('steps that were not taken', async () => {
    edit((raw) => raw.exec('update __drizzle_migrations set created_at = created_at - 1 where rowid = 1'))
    expect(await restore()).toMatchObject({ code: 3, err: expect.stringMatching(/steps that it notes/) })
    expect(nothing()).toEqual([])
  })
})

describe('a database that was copied while it was in use', () => {
  it('is restored with what stands in its log alone', async () => {
    const { raw } = openDatabase(backup)
    raw.exec("insert into meta (key, value) values ('said-last', 'in the log')")
    const copy = join(root, 'copy.sqlite')
    for (const end of ['', '-wal']) copyFileSync(backup + end, copy + end)
    raw.close()
    expect(readFileSync(copy).includes('said-last')).toBe(false)
    backup = copy
    expect(await restore()).toMatchObject(inPlace)
    expect(rowsOf(present(), "select value from meta where key = 'said-last'")).toEqual(['in the log'])
  })
  it('is refused with a journal beside it, which could name any file', async () => {
    writeFileSync(`${backup}-journal`, Buffer.alloc(600, 1))
    expect(await restore()).toMatchObject({ code: 3, err: expect.stringMatching(/backup.sqlite-journal/) })
    expect(nothing()).toEqual([])
    expect(existsSync(`${backup}-journal`)).toBe(true)
  })
  it('is refused where the log is of another database', async () => {
    const other = join(root, 'other.sqlite')
    edit((raw) => {
      raw.pragma('journal_mode = WAL')
      raw.exec("create table t (a); insert into t values ('x')")
      copyFileSync(`${other}-wal`, `${backup}-wal`)
    }, other)
    expect(await restore()).toMatchObject({ code: 3 })
    expect(nothing()).toEqual([])
  })
})

describe('a database that is a link', () => {
  it.each(['there', 'nowhere'])('is not put aside with its file left behind: it leads %s', async (where) => {
    const real = join(root, 'real.sqlite')
    if (where === 'there') writeFileSync(real, whole)
    symlinkSync(real, present())
    expect(await restore()).toMatchObject({ code: 3, err: expect.stringMatching(/is a symbolic link, so nothing was/) })
    expect(nothing()).toEqual(['mechanism-watch.sqlite'])
    expect(existsSync(real) ? readFileSync(real) : null).toEqual(where === 'there' ? whole : null)
    rmSync(present())
    expect(await restore()).toMatchObject(inPlace)
  })
})

describe('a file of another form', () => {
  it.each([
    ['pages of 512 bytes', 'page_size = 512'],
    ['pages of 65,536 bytes', 'page_size = 65536'],
    ['pages that move', 'auto_vacuum = 1'],
  ])('with %s is restored with the same rows', async (_, pragma) => {
    edit((raw) => {
      raw.pragma(pragma)
      raw.exec('vacuum')
    })
    const rows = rowsOf(backup, 'select text from units order by row')
    expect(await restore()).toMatchObject(inPlace)
    expect(rowsOf(present(), 'select text from units order by row')).toEqual(rows)
  })
  it('cut off at any place is refused, and nothing is put in place', async () => {
    const random = createRandom(20261128)
    for (const at of [0, 1, 16, 99, 100, 4095, 4096, ...Array.from({ length: 12 }, () => random(whole.length))]) {
      writeFileSync(backup, whole.subarray(0, at))
      const { code, err } = await restore()
      expect([2, 3], `cut at ${at}: ${err}`).toContain(code)
      expect(err, `cut at ${at}`).toMatch(/nothing was restored|Name a file/)
      expect(nothing(), `cut at ${at}`).toEqual([])
    }
  })
  it('with a bit changed in its header is refused or restored whole', async () => {
    const rows = rowsOf(backup, 'select text from units order by row')
    for (let at = 16; at < 100; at += 1) {
      const bytes = Buffer.from(whole)
      bytes[at]! ^= 1 << (at % 8)
      writeFileSync(backup, bytes)
      const { code, err } = await restore()
      if (code === inPlace.code)
        expect(rowsOf(present(), 'select text from units order by row'), `byte ${at}`).toEqual(rows)
      else expect(err, `byte ${at}`).toMatch(/nothing was restored/)
      for (const name of nothing()) rmSync(join(folder, name))
    }
  })
})

it('a log that is left of a database that is gone is put aside, and not read as that of the backup', async () => {
  expect(await restore()).toMatchObject(inPlace)
  const { raw } = openDatabase(present())
  raw.prepare("insert into meta (key, value) values ('left', ?)").run('x'.repeat(9000))
  const log = readFileSync(`${present()}-wal`)
  raw.close()
  rmSync(present())
  writeFileSync(`${present()}-wal`, log)
  expect(await restore()).toMatchObject(inPlace)
  expect(rowsOf(present(), "select count(*) from meta where key = 'left'")).toEqual([0])
  expect(readdirSync(folder).some((name) => /\.before-\d+-wal$/.test(name))).toBe(true)
})
