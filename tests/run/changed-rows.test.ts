// One byte that a disk changed inside a row leaves the file whole: the check finds it, no backup takes it, no date moves by it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { noFacts } from '../../src/domain/facts.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { keep, norlandWindow } from '../support/fill.ts'
import { inventedObservations } from '../support/parsed.ts'
import { testPipeline } from '../support/pipeline.ts'

let folder: string
let path: string
const facts = { ...noFacts(), sessions: [{ session: 86, opensOn: '2027-04-12' }] } as never
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-rows-'))
  path = join(folder, 'a.sqlite')
  const store = await openStore({ path })
  await keep(store, inventedObservations(), false)
  await store.windows.replace([norlandWindow()], [], '2099-06-01T06:00:00.000Z')
  await store.facts.load(facts, 'hash of the files')
  await store.close()
  const raw = new Database(path)
  raw.pragma('journal_mode = DELETE')
  raw.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Changes what a statement reads, in the bytes of the file itself, as a disk would. Old pages may hold the same words. */
function flip(sql: string, change: (row: string) => string): void {
  const row = textIn(sql)
  for (let at = -1; textIn(sql) === row; ) {
    const bytes = readFileSync(path)
    at = bytes.indexOf(row, at + 1)
    expect(at, row).toBeGreaterThan(0)
    bytes.write(change(row), at)
    writeFileSync(path, bytes)
  }
}
const textIn = (sql: string): string => {
  const raw = new Database(path, { readonly: true })
  const text = raw.prepare(sql).pluck().get() as string
  raw.close()
  return text
}

const windowSql = 'select body from review_windows where length(due_on) = 10 limit 1'
const moveDay = (body: string) => body.replace(/("dueOn":"\d{4}-\d\d-\d)\d/, (_, start: string) => `${start}#`)

const rows: [what: string, sql: string, change: (row: string) => string, told: RegExp][] = [
  [
    'a letter of a recommendation',
    'select text from units where text is not null and length(text) > 40 limit 1',
    (text) => `${text.slice(0, 30)}#${text.slice(31)}`,
    /text of a paragraph is not the one that was read \(u\w+\)/,
  ],
  ['a day of a window', windowSql, moveDay, /review window says two things/],
  ['a day of the facts', 'select body from facts', (body) => body.replace('2027-04-12', '2027-04-19'), /facts are not/],
  ['a bracket', 'select body from facts', (body) => `${body.slice(0, -1)})`, /a row of facts does not read/],
]

describe.each(rows)('%s', (_, sql, change, told) => {
  it('is found, and no backup takes it', async () => {
    expect(inspectDatabase(path)).toMatchObject({ kind: 'sound', faults: [] })
    flip(sql, change)
    const raw = new Database(path, { readonly: true })
    expect(raw.pragma('integrity_check', { simple: true }), 'SQLite finds nothing').toBe('ok')
    raw.close()
    const { kind, faults } = inspectDatabase(path)
    expect(kind).toBe('damaged')
    expect(faults.join()).toMatch(told)
    const store = await openStore({ path })
    await expect(store.backup(join(folder, 'copy'))).rejects.toThrow('no backup was written')
    await store.close()
  })
})

it('facts that a disk changed are loaded again with the next run', async () => {
  flip('select body from facts', (row) => row.replace('2027-04-12', '2027-04-19'))
  const store = await openStore({ path })
  expect(await store.facts.load(facts, 'hash of the files')).toBe(true)
  expect(await store.facts.load(facts, 'hash of the files')).toBe(false)
  await store.close()
  expect(inspectDatabase(path).faults).toEqual([])
})

it('no date is called moved that a disk moved', async () => {
  flip(windowSql, moveDay)
  const ctx = await testPipeline({ path })
  ctx.clock.set((await ctx.store.meta.newestInstant())!)
  const changes = async () => (await ctx.store.meta.counts())['changes']
  const before = await changes()
  expect(await updateWindows(ctx)).toMatchObject({ result: 'red', faults: [{ fault: 'database_damaged' }] })
  expect(await changes()).toBe(before)
  await ctx.close()
})
