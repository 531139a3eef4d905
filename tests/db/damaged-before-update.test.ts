// A file of an earlier version that a disk damaged is not updated: the update would give the damage fresh digests.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { fillDigests, keepDigests } from '../../db/sqlite/row-digests.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { databaseAt, steps } from '../support/database-at.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-update-'))
  path = join(folder, 'a.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const announced = '{"state":"XVE","dueOn":"2027-03-12"}'
const window = { key: 'k', state: 'XVE', mechanism: 'CAT', kind: 'visit', certainty: 'rule', dueOn: '2027-03-12' }

/** A file as the version with so many migrations left it: one announcement, one window, one paragraph. */
function writtenAt(count: number): void {
  const raw = databaseAt(path, count)
  keepDigests(raw)
  raw.exec(
    `insert into changes (at, subject, subject_id, kind, after, invented) values ('2026-11-01T06:00:00.000Z', 'window', 'k', 'created', '${announced}', 0)`,
  )
  raw
    .prepare(
      `insert into review_windows (key, state, mechanism, kind, certainty, due_on, body, sequence, invented, changed_at, updated_at)
       values (@key, @state, @mechanism, @kind, @certainty, @dueOn, @body, 0, 0, '', '')`,
    )
    .run({ ...window, body: JSON.stringify(window) })
  if (raw.prepare("select 1 from pragma_table_info('changes') where name = 'digest'").get())
    fillDigests(raw, true, () => {})
  raw.close()
}
/** As a disk would: past the connection that writes the digests. */
function damage(sql: string): void {
  const raw = new Database(path)
  expect(raw.prepare(sql).run().changes, sql).toBe(1)
  raw.close()
}

const moved = "update changes set after = replace(after, '2027-03-12', '2027-03-16')"
const cases: [what: string, migrations: number, sql: string][] = [
  ['a change of before the totals', 16, moved],
  ['a change of the first digests', 15, moved],
  [
    'a window of the first digests, in column and body alike',
    15,
    "update review_windows set due_on = '2027-03-16', body = json_set(body, '$.dueOn', '2027-03-16')",
  ],
  ['a window of before digests, against its body', 13, "update review_windows set due_on = '2027-03-16'"],
]
describe.each(cases)('%s (%i migrations)', (_, count, sql) => {
  it('is updated while it is sound', async () => {
    writtenAt(count)
    const store = await openStore({ path })
    expect(await store.meta.schemaVersion()).toBe(steps.length)
    expect(await store.check()).toEqual([])
    await store.close()
  })
  it('is refused once damaged, again and again, and its rows stay as they are', async () => {
    writtenAt(count)
    damage(sql)
    const before = inspectDatabase(path)
    expect(before.kind).toBe('damaged')
    for (let time = 0; time < 2; time++)
      await expect(openStore({ path })).rejects.toThrow(/earlier version and damaged.*Restore a backup/)
    expect(inspectDatabase(path)).toEqual(before)
    expect(inspectDatabase(path).faults.join()).toMatch(/a row of changes|a review window|a row of review_windows/)
  })
})

it('a row that vanished from a file with totals is missed before the next update', async () => {
  writtenAt(steps.length)
  const raw = new Database(path)
  raw.exec('delete from changes')
  raw.prepare('delete from __drizzle_migrations where created_at = ?').run(steps.at(-1)!.folderMillis)
  raw.close()
  await expect(openStore({ path })).rejects.toThrow('rows are missing')
})

describe('a file whose digests were made of other columns, by a version of the same schema', () => {
  /** As that version noted it: units without their heading. */
  const made = (sql?: string): void => {
    writtenAt(steps.length)
    const raw = new Database(path)
    const key = "key = 'row digests'"
    const note = JSON.parse(raw.prepare(`select value from meta where ${key}`).pluck().get() as string)
    const earlier = note.filter(([name]: [string]) => name !== 'units')
    keepDigests(raw)
    raw.prepare(`update meta set value = ? where ${key}`).run(JSON.stringify(earlier))
    raw.close()
    if (sql !== undefined) damage(sql)
  }
  const noted = (): string => {
    const raw = new Database(path)
    const value = raw.prepare("select value from meta where key = 'row digests'").pluck().get()
    raw.close()
    return String(value)
  }

  it('is compared by what it noted, and then gets digests of this version', async () => {
    made()
    expect(noted()).not.toContain('"units"')
    const store = await openStore({ path })
    expect(await store.check()).toEqual([])
    await store.close()
    expect(noted()).toContain('"units"')
  })

  it('is refused where it is damaged, and the damage gets no digest', async () => {
    made(moved)
    for (let time = 0; time < 2; time++)
      await expect(openStore({ path })).rejects.toThrow(/damaged.*a row of changes.*Restore a backup/s)
    expect(noted()).not.toContain('"units"')
    expect(inspectDatabase(path).faults.join()).toContain('a row of changes')
  })

  it('is damaged where the note was changed', async () => {
    made()
    damage("update meta set value = replace(value, '\"changes\"', '\"changed\"') where key = 'row digests'")
    expect(inspectDatabase(path).faults.join()).toContain('row digests')
  })
})
