// `db copy` of a database that a disk or somebody changed: what would get fresh digests in the copy is not copied.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { createArchive } from '../../src/pipeline/archive.ts'
import { runHere } from '../e2e/support/command.ts'
import { toldDatabase } from '../support/told-database.ts'

let root: string
let folder: string
let whole: Buffer
const path = () => join(folder, 'mechanism-watch.sqlite')
beforeAll(async () => {
  whole = await toldDatabase()
})
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mw-copy-'))
  folder = join(root, 'data')
  mkdirSync(folder)
  writeFileSync(path(), whole)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const copy = () => runHere(['db', 'copy', '--to', join(root, 'there')], { folder })
function edit(sql: string): void {
  const raw = new Database(path())
  raw.exec(sql)
  raw.close()
}

it.each([
  [
    'a text that a disk changed',
    "update units set text = 'Another.' where rowid = 1",
    /text of a paragraph is not the one.*db check/,
  ],
  ['rows that are gone', 'delete from announcements', /announcements .*missing.*db check/],
  ['JSON that does not read', `update units set positions = '{oops' where rowid = 1`, /units does not read.*db check/],
  [
    'a trigger',
    'create trigger evil after insert on runs begin delete from meta; end',
    /trigger evil.*remove what was/,
  ],
  ['a newer version', "insert into __drizzle_migrations (hash, created_at) values ('f', 9e12)", /newer.*update/],
])('%s is not copied, and it says what to do', async (_, sql, message) => {
  edit(sql)
  expect(await copy()).toMatchObject({ code: 3, err: expect.stringMatching(/nothing was copied/) })
  expect((await copy()).err).toMatch(message)
  expect(existsSync(join(root, 'there'))).toBe(false)
})

it('without an archived file no database is there, and with it the copy is whole', async () => {
  expect(await copy()).toMatchObject({
    code: 3,
    err: expect.stringMatching(/no database was copied.*put the file back from your copy of the archive/),
  })
  expect(readdirSync(join(root, 'there')).filter((name) => name.includes('sqlite'))).toEqual([])
  const { sha256 } = await createArchive(join(folder, 'archive')).put(new TextEncoder().encode('a report'))
  const { raw } = openDatabase(path())
  raw.prepare('update captures set sha256 = ?').run(sha256)
  raw.close()
  expect(await copy()).toMatchObject({ code: 0, out: expect.stringMatching(/1 archived file/) })
  expect(inspectDatabase(join(root, 'there', 'mechanism-watch.sqlite'))).toMatchObject({ kind: 'sound', faults: [] })
})
