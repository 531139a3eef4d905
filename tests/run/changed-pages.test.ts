// One bit of an index page, a row that is gone, an impossible cursor: rows have their digests, and the run is red all the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { damageFor } from '../../db/sqlite/stage-damage.ts'
import { machineFault } from '../../src/domain/machine-fault.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { readHeldBack } from '../../src/reading/held.ts'
import { alert, deliver } from '../../src/run/alerting.ts'
import { checkDatabase } from '../../src/run/check.ts'
import { createBench } from '../alerts/support/fixtures.ts'
import { testPipeline } from '../support/pipeline.ts'
import { toldDatabase } from '../support/told-database.ts'

let folder: string
let path: string
let whole: Buffer
beforeAll(async () => {
  whole = await toldDatabase()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-pages-'))
  path = join(folder, 'a.sqlite')
  writeFileSync(path, whole)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function read<T>(work: (raw: Database.Database) => T): T {
  const raw = new Database(path)
  try {
    return work(raw)
  } finally {
    raw.close()
  }
}

type Edit = (page: Buffer) => void
/** One bit of the number of cells: the last row, or the last entry of an index, is not there any more. */
const cell: Edit = (page) => {
  const cells = page[4]!
  expect(cells).toBeGreaterThan(0)
  page[4] = cells & (cells - 1)
}
/** One bit of a word in it. */
const bitOf =
  (word: string): Edit =>
  (page) => {
    const at = page.lastIndexOf(word)
    expect(at).toBeGreaterThan(0)
    page[at]! ^= 1
  }

/** Changes the page on which a table or an index begins: the rows of this file fill no second one. */
function changePage(tree: string, edit: Edit): void {
  const page = read((raw) =>
    raw.prepare('select rootpage from sqlite_master where name = ?').pluck().get(tree),
  ) as number
  const bytes = Buffer.from(whole)
  edit(bytes.subarray((page - 1) * 4096, page * 4096))
  writeFileSync(path, bytes)
}

/** What each stage makes of the file: its runs, the mails, and how many changes there are before and after. */
async function runStages() {
  const ctx = await testPipeline({ path })
  ctx.clock.set((await ctx.store.meta.newestInstant())!)
  const bench = createBench({ store: ctx.store.alerts, clock: ctx.clock })
  const count = async () => (await ctx.store.meta.counts())['changes']
  const before = await count()
  const windows = await updateWindows(ctx)
  const changes = (await count())! - before!
  const [raised] = await alert(ctx as never, bench.ctx)
  const delivered = await deliver(ctx as never, bench.ctx)
  await ctx.close()
  return { windows, changes, raised: raised!, delivered, mails: bench.mails }
}
const isDamaged = { result: 'red', faults: [expect.objectContaining({ fault: 'database_damaged' })] }

it('a sound file is taken as sound by every stage', async () => {
  const { raised, delivered } = await runStages()
  for (const { faults } of [raised, delivered])
    expect(faults.filter(({ fault }) => fault === 'database_damaged')).toEqual([])
  expect(inspectDatabase(path)).toMatchObject({ kind: 'sound', faults: [] })
})

const trees: [tree: string, edit: Edit][] = [
  ['announcements_standing', cell],
  ['announcements', cell],
  ['documents_work', cell],
  ['review_windows_due', cell],
  ['review_windows_state', cell],
  ['changes_told', cell],
  ['subscription_matches_asked', cell],
  ['subscription_matches', cell],
  ['subscriptions_address', cell],
  ['alert_events', cell],
  ['captures_sha', cell],
  ['review_windows_due', bitOf('20')],
  ['subscription_matches_asked', bitOf('XVE')],
  ['changes', cell],
]
it.each(trees)('one bit of a page of %s is found before anything is told', async (tree, edit) => {
  changePage(tree, edit)
  const { raw } = openDatabase(path)
  const stages = ['windows', 'alerts', 'subscribers', 'deliveries'] as const
  const found = (await Promise.all(stages.map((stage) => damageFor(raw, stage, 5)))).flat()
  raw.close()
  expect(found.filter(({ kind }) => kind === 'pages')).not.toEqual([])
})

it('no date is called off, and nobody is told, where an index no longer shows an announcement', async () => {
  changePage('announcements_standing', cell)
  const { windows, changes, raised, mails } = await runStages()
  expect(windows).toMatchObject(isDamaged)
  expect(changes).toBe(0)
  expect(raised).toMatchObject(isDamaged)
  expect(mails).toEqual([])
})

const lost: [what: string, sql: string][] = [
  ['a cursor that no change can have reached', "update alert_cursors set value = value + 512 where name = 'changes'"],
  ['the newest change', 'delete from changes where id = (select max(id) from changes)'],
  ['a subscription', 'delete from subscriptions where number = 2'],
  ['a date', 'delete from review_windows where rowid = 1'],
  ['what digests are made of', "delete from meta where key = 'row digests'"],
  ['another value of it', "update meta set value = 'another' where key = 'row digests'"],
  ['a digest', "update review_windows set digest = null, body = json_set(body, '$.basis', 'another') where rowid = 1"],
  ['the state of a message', "update deliveries set state = 'queued'"],
  ['an earlier state of a message', "update deliveries set state = 'senu'"],
  ['the mark of the key', "delete from meta where key = 'key mark'"],
]
describe.each(lost)('%s', (_, sql) => {
  it('is found: the alerts are red, nobody is told, and no backup would be taken', async () => {
    expect(read((raw) => raw.prepare(sql).run().changes)).toBeGreaterThan(0)
    expect(inspectDatabase(path).kind).toBe('damaged')
    const { raised, delivered, mails } = await runStages()
    expect([raised, delivered]).toContainEqual(expect.objectContaining(isDamaged))
    expect(mails).toEqual([])
  })
})

it('a document of which an index shows a part is no document, and the check of the whole holds it back', async () => {
  const id = read((raw) => raw.prepare('select id from documents').pluck().get()) as string
  changePage('units_document', bitOf(id))
  const ctx = await testPipeline({ path })
  ctx.clock.set((await ctx.store.meta.newestInstant())!)
  const error = await ctx.store.documents.units(id).catch((found: unknown) => found)
  expect(machineFault(error, true)).toBe('database_damaged')
  const heldBack = async () =>
    (await readHeldBack(ctx.store, await ctx.store.runs.latest(), ctx.clock)).map(({ fault }) => fault)
  expect(await heldBack()).toEqual([])
  expect(await checkDatabase(ctx as never)).toMatchObject({ ...isDamaged, faults: expect.anything() })
  expect(await heldBack()).toEqual(['database_damaged'])
  await ctx.close()
})

it('the check of the whole finds nothing in a sound file', async () => {
  const ctx = await testPipeline({ path })
  ctx.clock.set((await ctx.store.meta.newestInstant())!)
  expect(await checkDatabase(ctx as never)).toMatchObject({ result: 'green', faults: [] })
  await ctx.close()
})
