// One value that a disk changed in a row that leads to a message or a quotation: found by its digest, not backed up, not told.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { keepDigests } from '../../db/sqlite/row-digests.ts'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { machineFault } from '../../src/domain/machine-fault.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { alert } from '../../src/run/alerting.ts'
import { changeWindow, createBench, putWindows, subscribe, windowOf } from '../alerts/support/fixtures.ts'
import { keep, norlandWindow } from '../support/fill.ts'
import { inventedReport } from '../support/parsed.ts'
import { testPipeline } from '../support/pipeline.ts'

let folder: string
let path: string
const announced = { mechanism: 'SRT', state: 'XVE', kind: 'country_visit', opensOn: '2027-03-01', dueOn: '2027-03-12' }
let whole: Buffer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-digests-'))
  path = join(folder, 'a.sqlite')
  const store = await openStore({ path })
  await keep(store, inventedReport(), false)
  const entry = { row: announced, by: 'hand', file: null, corrects: null, heldBackBy: null }
  await store.announcements.enter([entry as never], '2026-11-01T06:00:00.000Z')
  await store.windows.replace([norlandWindow()], [], '2026-11-01T06:00:00.000Z')
  await store.close()
  const opened = openDatabase(path)
  keepDigests(opened.raw)
  const bench = createBench({}, opened)
  const old = windowOf({ dueOn: '2027-03-12' })
  putWindows(opened.raw, [old])
  changeWindow(opened.raw, 'moved', old, windowOf({ dueOn: '2027-04-12' }), '2026-11-02T06:00:00.000Z')
  await subscribe(bench, { states: ['XVE'] })
  await subscribe(bench, { states: ['XVF'] })
  opened.raw.exec("insert into alert_cursors (name, value) values ('changes', 0)")
  opened.raw.exec("insert into alert_events (id, due_on, body) values ('due:1', '2027-03-12', '{}')")
  opened.raw.exec(
    "insert into labels (unit_row, scheme, label, evidence, rules, vetoes, doubtful, method) select row, 'topic', 'detention', '[]', '[]', '[]', 0, 'rules' from units limit 1",
  )
  opened.raw.pragma('journal_mode = DELETE')
  opened.raw.close()
  whole = readFileSync(path)
  rmSync(folder, { recursive: true })
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

/** What the digests were made of before they covered the cursors of the alerts (0014). */
const firstDigests = '160d0a661473447b2b60475c026cc6530b59dfea54c68a4153a712e895f1c872'

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

/** Changes bytes of the page on which a table or an index begins: the rows of this file fill no second one. */
function changePage(name: string, edit: (page: Buffer) => void): void {
  const raw = new Database(path, { readonly: true })
  const size = raw.pragma('page_size', { simple: true }) as number
  const root = raw.prepare('select rootpage from sqlite_master where name = ?').pluck().get(name) as number
  raw.close()
  const file = readFileSync(path)
  const page = file.subarray((root - 1) * size, root * size)
  expect(page[0], 'a leaf').toBeGreaterThanOrEqual(10)
  edit(page)
  writeFileSync(path, file)
}
/** Of the number of cells on it: the last row is gone. */
const loseCell = (page: Buffer) => page.writeUInt16BE(page.readUInt16BE(3) - 1, 3)
/** One bit of a word in it. */
const flip = (word: string) => (page: Buffer) => {
  const at = page.lastIndexOf(word)
  expect(at).toBeGreaterThan(0)
  page[at] = page[at]! ^ 1
}

it.each([
  ['announcements_standing', loseCell],
  ['announcements', loseCell],
  ['review_windows_due', flip('20')],
])('a date that %s has lost is not called cancelled, and its lead time is not passed over', async (name, edit) => {
  changePage(name, edit)
  const ctx = await testPipeline({ path })
  ctx.clock.set((await ctx.store.meta.newestInstant())!)
  expect(await updateWindows(ctx)).toMatchObject({ result: 'red', faults: [{ fault: 'database_damaged' }] })
  await ctx.close()
})

it.each([
  ['subscription_matches_asked', flip('XVE')],
  ['subscription_matches_asked', loseCell],
  ['review_windows_due', flip('20')],
  ['changes', loseCell],
])('a change is not passed over in silence where %s lost it', async (name, edit) => {
  changePage(name, edit)
  const { raised, mails } = await alerts()
  expect(raised).toMatchObject({ result: 'red', faults: [{ fault: 'database_damaged' }] })
  expect(mails).toEqual([])
})

it('a paragraph that the index of its document lost is a fault, and never one that the document does not have', async () => {
  const [id] = rowsOf('select id from documents') as string[]
  const read = async () => {
    const store = await openStore({ path })
    return store.documents.units(id!).finally(() => store.close())
  }
  expect((await read()).length).toBeGreaterThan(1)
  changePage('units_document', flip(id!))
  const error = await read().catch((found: unknown) => found)
  expect(machineFault(error, true)).toBe('database_damaged')
})

it('a place in the list of changes that a disk moved is not believed', async () => {
  change(changes.find(([table]) => table === 'alert_cursors')![1])
  expect((await alerts()).raised).toMatchObject({ result: 'red', faults: [{ fault: 'database_damaged' }] })
})

it('an update that covers a further table fills its digests alone: what was damaged before stays found', async () => {
  const raw = new Database(path)
  raw.exec("update review_windows set state = 'XVG'")
  const first = raw.prepare("select value from meta where key = 'row digests'").pluck().get()
  raw.exec('update alert_cursors set digest = null')
  raw.prepare("update meta set value = ? where key = 'row digests'").run(firstDigests)
  raw.close()
  await (await openStore({ path })).close()
  expect(rowsOf("select value from meta where key = 'row digests'")).toEqual([first])
  expect(rowsOf('select digest from alert_cursors')).toEqual([expect.any(Number)])
  expect(inspectDatabase(path).faults.join()).toContain('a row of review_windows')
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
