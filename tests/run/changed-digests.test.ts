// One value that a disk changed in a row that leads to a message or a quotation: found by its digest, not backed up, not told.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { createReading } from '../../src/reading/reading.ts'
import { alert } from '../../src/run/alerting.ts'
import { makeWorld } from '../../src/run/world.ts'
import { createBench } from '../alerts/support/fixtures.ts'
import { keep, norlandWindow } from '../support/fill.ts'
import { inventedReport } from '../support/parsed.ts'
import { testPipeline } from '../support/pipeline.ts'
import { toldDatabase } from '../support/told-database.ts'

let folder: string
let path: string
let whole: Buffer
beforeAll(async () => {
  whole = await toldDatabase()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-digests-'))
  path = join(folder, 'a.sqlite')
  writeFileSync(path, whole)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** As a disk would: past the connection that writes the digests. */
function change(sql: string): void {
  const raw = new Database(path)
  expect(raw.prepare(sql).run().changes, sql).toBeGreaterThan(0)
  raw.close()
}

const changes: [table: string, sql: string][] = [
  ['announcements', `update announcements set body = replace(body, '2027-03-12', '2027-03-16')`],
  ['announcements', `update announcements set standing = 'stanls'`],
  ['review_windows', `update review_windows set body = json_set(body, '$.basis', 'another') where rowid = 1`],
  ['units', `update units set position = 'noted' where rowid = 1`],
  ['units', `update units set positions = '[{"position":"noted"}]' where rowid = 1`],
  ['units', `update units set stem = 'The State party need not:' where rowid = 1`],
  ['units', `update units set heading = '["Another"]' where rowid = 1`],
  ['units', `update units set path = '146.9' where rowid = 1`],
  ['units', `update units set number = '146.9' where rowid = 1`],
  ['unit_states', `update unit_states set state = 'XVG' where rowid = 1`],
  ['labels', `update labels set label = 'health'`],
  ['documents', `update documents set distribution_date = '2020-01-01'`],
  ['documents', `update documents set symbol = 'A/HRC/99/9'`],
  ['document_states', `update document_states set state = 'XVG' where rowid = 1`],
  ['captures', `update captures set address = 'https://other.example.org/'`],
  ['changes', `update changes set after = replace(after, '2027-04-12', '2027-04-13') where subject = 'window'`],
  ['subscriptions', `update subscriptions set choice = replace(choice, 'XVE', 'XVF') where number = 1`],
  ['subscription_matches', `update subscription_matches set state = 'XVG' where subscription = 1`],
  ['alert_events', `update alert_events set body = '{"a":1}'`],
  ['alert_cursors', `update alert_cursors set value = value + 512 where name = 'changes'`],
]

describe.each(changes)('in %s: %s', (table, sql) => {
  it('is found', async () => {
    expect(inspectDatabase(path)).toMatchObject({ kind: 'sound', faults: [] })
    change(sql)
    const { kind, faults } = inspectDatabase(path)
    expect(kind).toBe('damaged')
    expect(faults.join()).toContain(`a row of ${table} is not the one that was written`)
  })
})

it('a damaged row of a person’s announcement is not backed up, and no date is called moved by it', async () => {
  change(changes[0]![1])
  const store = await openStore({ path })
  await expect(store.backup(join(folder, 'copy'))).rejects.toThrow('no backup was written')
  await store.close()
  const ctx = await testPipeline({ path })
  ctx.clock.set((await ctx.store.meta.newestInstant())!)
  const told = async () => (await ctx.store.meta.counts())['changes']
  const before = await told()
  expect(await updateWindows(ctx)).toMatchObject({ result: 'red', faults: [{ fault: 'database_damaged' }] })
  expect(await told()).toBe(before)
  await ctx.close()
})

/** One run of the alerts over the file, with what subscriptions there are after it. */
async function alerts() {
  const ctx = await testPipeline({ path })
  ctx.clock.set((await ctx.store.meta.newestInstant())!)
  const bench = createBench({ store: ctx.store.alerts, clock: ctx.clock })
  const [raised] = await alert(ctx as never, bench.ctx)
  const people = await ctx.store.alerts.subscriptions.list(0, 10)
  await ctx.close()
  return { raised, mails: bench.mails, people }
}
const rowsOf = (sql: string): unknown[] => {
  const raw = new Database(path, { readonly: true })
  const rows = raw.prepare(sql).pluck().all()
  raw.close()
  return rows
}

it('a change that a disk altered is told to nobody', async () => {
  change(changes.find(([table]) => table === 'changes')![1])
  const { raised, mails } = await alerts()
  expect(raised).toMatchObject({ result: 'red', faults: [{ fault: 'database_damaged' }] })
  expect(mails).toEqual([])
  expect(rowsOf('select 1 from alerts')).toEqual([])
})

it('a damaged choice is stopped with its reason, and the other subscriptions go on', async () => {
  change(changes.find(([table]) => table === 'subscriptions')![1])
  const { raised, people } = await alerts()
  expect(raised!.faults.map(({ fault }) => fault)).toEqual(['subscription_damaged'])
  expect(people.map(({ status }) => status)).toEqual(['disabled', 'active'])
  expect(people[0]!.note).toContain('check it')
})

it('lines of a choice that a disk altered are made anew from it', async () => {
  const lines = 'select distinct state from subscription_matches where subscription = 1'
  change(changes.find(([table]) => table === 'subscription_matches')![1])
  expect(rowsOf(lines)).toEqual(['XVG'])
  const { raised, people } = await alerts()
  expect(raised!.faults.map(({ fault }) => fault)).toEqual([])
  expect(people.map(({ status }) => status)).toEqual(['active', 'active'])
  expect(rowsOf(lines)).toEqual(['XVE'])
  expect(inspectDatabase(path).faults).toEqual([])
})

const lostLines: [what: string, sql: string][] = [
  ['all lines of one choice are gone', 'delete from subscription_matches where subscription = 1'],
  ['one line is gone', 'delete from subscription_matches where subscription = 1 and lead = -1'],
  [
    'the total of the lines is another',
    'update table_totals set "rows" = "rows" + 1 where name = \'subscription_matches\'',
  ],
  ['more lines than are named at once were altered', "update subscription_matches set state = 'XVG'"],
  [
    'a line came back',
    `insert into subscription_matches (subscription, lead, told, state, kind, mechanism, digest)
     select subscription, lead, told, 'XVG', kind, mechanism, digest from subscription_matches where lead = -1`,
  ],
]
it.each(lostLines)('%s: made anew from the choice, and nobody is held back', async (_, sql) => {
  const lines = 'select subscription || state || lead from subscription_matches order by 1'
  const before = rowsOf(lines)
  change(sql)
  expect(inspectDatabase(path).kind).toBe('damaged')
  const { raised, people } = await alerts()
  expect(raised!.faults).toEqual([])
  expect(people.map(({ status }) => status)).toEqual(['active', 'active'])
  expect(rowsOf(lines)).toEqual(before)
  expect(inspectDatabase(path).faults).toEqual([])
})

it('no world file is made of a date, a change or a fact that a disk changed', async () => {
  const make = async () => {
    const ctx = await testPipeline({ path })
    ctx.clock.set((await ctx.store.meta.newestInstant())!)
    const made = makeWorld({ ...ctx, reading: createReading(ctx.store) } as never)
    return made.finally(() => ctx.close())
  }
  expect((await make()).windows).not.toEqual([])
  for (const [table, sql] of changes.filter(([name]) =>
    ['review_windows', 'changes', 'announcements'].includes(name),
  )) {
    writeFileSync(path, whole)
    for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
    change(sql)
    await expect(make(), table).rejects.toThrow(/is damaged \(.*restore a sound backup/)
  }
})

it('what this program itself changes is never taken for damage', async () => {
  const store: Store = await openStore({ path })
  await store.announcements.withdraw([1], '2026-11-03T06:00:00.000Z')
  await store.windows.replace([norlandWindow({ dueOn: '2099-09-09' })], [], '2026-11-03T06:00:00.000Z')
  await keep(store, inventedReport({ title: 'A later title' } as never), false)
  const { subscriptions } = store.alerts
  await subscriptions.change(1, { states: ['XVG'] }, 'daily', [], { today: '2026-11-03', monday: '2026-11-09' })
  await subscriptions.erase(2)
  await store.close()
  expect(inspectDatabase(path)).toMatchObject({ kind: 'sound', faults: [] })
})
