// import as a person uses it: a wrong file is taken out again, and a stop in the middle says so and leaves all whole.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { toDocx, toHtml } from '../support/replica/files.ts'
import { createSite } from '../support/replica/site.ts'
import { textOfDocument } from '../support/replica/texts.ts'
import { createFolder, databaseIn, run, runHere } from './support/command.ts'
import { rowsOf, strange } from './support/rows.ts'
import { shortenRegister } from './support/short-register.ts'

shortenRegister()

let folder: string
let files: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-import-e2e-'))
  files = mkdtempSync(join(tmpdir(), 'mw-files-'))
})
afterEach(() => {
  for (const path of [folder, files]) rmSync(path, { recursive: true, force: true })
})

const source = ['--source', 'cat-concluding-observations']
const { concludingObservations } = createSite(40)
const page = (index: number, change = (text: string) => text) => {
  const one = concludingObservations[index]!
  const { cover, body } = textOfDocument(one)
  const file = join(files, `${one.symbol.replaceAll('/', '-')}-${index}.html`)
  writeFileSync(file, toHtml(one, { cover, body: body.map(change) }))
  return { file, symbol: one.symbol }
}
const symbolsOf = () => rowsOf(databaseIn(folder)).documents.map((row) => JSON.parse(row).symbol as string)

test('db forget takes an import out with its document; what is left is as if it had never been', async () => {
  const [good, wrong] = [page(0), page(1)]
  await runHere(['import', good.file, ...source], { folder })
  const before = rowsOf(databaseIn(folder))
  await runHere(['import', wrong.file, ...source], { folder })
  expect(symbolsOf().sort()).toEqual([good.symbol, wrong.symbol].sort())
  const ended = await runHere(['db', 'forget', wrong.symbol], { folder })
  expect(ended).toMatchObject({ code: 0, out: expect.stringContaining('1 document read of it') })
  const after = rowsOf(databaseIn(folder))
  for (const table of ['documents', 'units', 'captures', 'windows'] as const)
    expect([strange(before, after, [table]), strange(after, before, [table])], table).toEqual([[], []])
  // who was told of the dates that rested on it is told that they are called off
  const added = after.changes.filter((row) => !before.changes.includes(row)).map((row) => JSON.parse(row))
  expect(new Set(added.map(({ subject }) => subject))).toEqual(new Set(['window']))
  expect((await runHere(['db', 'check'], { folder })).out).toBe('sound\n')
  expect(await runHere(['db', 'forget', wrong.symbol], { folder })).toMatchObject({ code: 2 })
  expect((await runHere(['db', 'forget', 'abc'], { folder })).err).toMatch(/no file has the symbol or sha256 abc/)
  // taken in again it is read again
  await runHere(['import', wrong.file, ...source], { folder })
  expect(symbolsOf()).toContain(wrong.symbol)
})

test('a wrong path beside a good file is named in full, marks no source, and the good file is kept', async () => {
  const [good, wrong] = [page(0), join(files, 'nope.html')]
  await createFolder(folder)
  const ended = await runHere(['import', good.file, wrong, ...source, '--json'], { folder })
  expect(ended).toMatchObject({
    code: 2,
    err: expect.stringContaining(`There is no file or folder ${wrong}. Check the`),
  })
  const runs: { stage: string; result: string }[] = JSON.parse(ended.out).runs
  expect(runs.find(({ stage }) => stage === 'import')).toMatchObject({ result: 'green', faults: [] })
  expect(symbolsOf()).toEqual([good.symbol])
  const extracted = await runHere(['extract', good.file, wrong, ...source, '--out', join(folder, 'out')], { folder })
  expect(extracted).toMatchObject({
    code: 2,
    err: expect.stringContaining(wrong),
    out: expect.stringMatching(/^1 of 1/),
  })
})

test('a stop in the middle says so, ends with 130 and leaves nothing half-written; the next run completes it', async () => {
  await createFolder(folder)
  const chosen = Array.from({ length: 30 }, (_, index) => page(index).file)
  for (const one of concludingObservations.slice(30))
    writeFileSync(join(files, `${one.symbol.replaceAll('/', '-')}.docx`), await toDocx(one))
  const started: number[] = []
  const running = run(['import', files, ...source, '--json'], { folder, onStart: (pid) => started.push(pid) })
  const isBegun = () => existsSync(join(folder, 'archive')) && readdirSync(join(folder, 'archive')).length > 3
  while (!isBegun()) await new Promise((resolve) => setTimeout(resolve, 5))
  process.kill(started[0]!, 'SIGINT')
  const ended = await running
  expect(ended).toMatchObject({ code: 130, signal: null, out: '' })
  expect(ended.err).toMatch(/mechanism-watch: stopped \(SIGINT\); what was done is kept whole, run it again/)
  expect((await runHere(['db', 'check'], { folder })).out).toBe('sound\n')
  expect(await runHere(['import', files, ...source], { folder })).toMatchObject({ code: 0 })
  expect(symbolsOf()).toHaveLength(chosen.length + 10)
})

test('a clock that cannot be believed: nothing is archived, and it says what to do', async () => {
  await createFolder(folder)
  const store = await openStore({ path: databaseIn(folder) })
  await store.meta.trustInstant('2099-01-01T06:00:00.000Z')
  await store.close()
  const ended = await runHere(['import', page(0).file, ...source], { folder })
  expect(ended).toMatchObject({ code: 1, out: expect.stringMatching(/clock_behind: .*--accept-clock/) })
  expect(rowsOf(databaseIn(folder)).captures).toEqual([])
  expect(existsSync(join(folder, 'archive'))).toBe(false)
  const world = await runHere(['world', '--out', join(folder, 'world.json')], { folder })
  expect(world.code).not.toBe(0)
  expect(world.err).toContain('--accept-clock')
  expect(existsSync(join(folder, 'world.json'))).toBe(false)
})
