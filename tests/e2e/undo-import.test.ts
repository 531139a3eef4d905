// A version with fewer recommendations waits for a person's word, and all that one import brought is taken back by one command.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { createArchive } from '../../src/pipeline/archive.ts'
import { toHtml } from '../support/replica/files.ts'
import { createSite } from '../support/replica/site.ts'
import { textOfDocument } from '../support/replica/texts.ts'
import { createFolder, databaseIn, runHere } from './support/command.ts'
import { rowsOf, strange } from './support/rows.ts'

// dates and the register have no part in it, and take longer than all that these tests do
vi.mock('../../src/run/facts.ts', async (original) => ({
  ...(await original<object>()),
  loadFacts: async () => ({ sourceId: 'facts', stage: 'facts', result: 'green', counts: {}, faults: [] }),
}))

let folder: string
let files: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-undo-'))
  files = mkdtempSync(join(tmpdir(), 'mw-files-'))
  await createFolder(folder)
})
afterEach(() => {
  for (const path of [folder, files]) rmSync(path, { recursive: true, force: true })
})

const { concludingObservations } = createSite(3)
const save = (name: string, index: number, change: (body: string[]) => string[] = (body) => body) => {
  const one = concludingObservations[index]!
  const { cover, body } = textOfDocument(one)
  const file = join(files, name)
  writeFileSync(file, toHtml(one, { cover, body: change(body) }))
  return { file, symbol: one.symbol }
}
const importing = (...paths: string[]) =>
  runHere(['import', ...paths, '--source', 'cat-concluding-observations'], { folder })
const ask = async <T>(question: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore({ path: databaseIn(folder) })
  try {
    return await question(store)
  } finally {
    await store.close()
  }
}
const countOf = (symbol: string) => ask(async (store) => (await store.documents.get(symbol))!.recommendationCount)
/** Without the last item of a list: the State party should do one thing less. */
const lessOne = (body: string[]) => {
  const last = body.findLastIndex((line) => /^\([b-z]\)/.test(line))
  return body.filter((_, at) => at !== last)
}

test('a version that lacks one recommendation leads nothing until it is accepted by its hash', async () => {
  const { file, symbol } = save('whole.html', 0)
  await importing(file)
  const count = await countOf(symbol)
  const poor = await importing(save('poor.html', 0, lessOne).file)
  expect(poor).toMatchObject({ code: 0, out: expect.stringMatching(/YELLOW parse/) })
  const [hash] = /(?<=--accept-fewer )[0-9a-f]{16}/.exec(poor.out)!
  expect(await countOf(symbol)).toBe(count)
  expect((await runHere(['status'], { folder })).out).toMatch(/not read: poor\.html: .*--accept-fewer/)
  const unread = await ask(async (store) => (await store.documents.get(symbol))!.unread)
  expect(unread).toMatchObject([{ fault: 'fewer_than_held', message: expect.stringContaining('doubtful version') }])
  expect(await runHere(['parse', '--accept-fewer', 'CAT/C/XVD/CO/77'], { folder })).toMatchObject({ code: 2 })
  expect(await runHere(['parse', '--accept-fewer', hash], { folder })).toMatchObject({ code: 0 })
  expect(await countOf(symbol)).toBe(count - 1)
  expect((await runHere(['parse', '--accept-fewer', hash], { folder })).err).toMatch(/no doubtful version/)
})

test('an import is shown, taken back by its number, and the versions before it stand again', async () => {
  const [first, kept] = [save('first.html', 0), save('kept.html', 2)]
  await importing(first.file, kept.file)
  const before = rowsOf(databaseIn(folder))
  const other = save('other.html', 1)
  const reworded = save('again.html', 0, (body) => body.map((line) => line.replace(/\.$/, ', zymurgy.')))
  await importing(reworded.file, other.file, kept.file)
  const during = rowsOf(databaseIn(folder))
  expect(strange(during, before, ['documents'])).toHaveLength(2)

  expect(await runHere(['db', 'forget', '--import', 'last', '--yes'], { folder })).toMatchObject({ code: 2 })
  expect(await runHere(['db', 'forget'], { folder })).toMatchObject({ code: 2 })
  expect(await runHere(['db', 'forget', '--import', '999999'], { folder })).toMatchObject({ code: 2 })
  const preview = await runHere(['db', 'forget', '--import', 'last'], { folder })
  expect(preview.out).toMatch(/brought 2 files: again\.html, other\.html/)
  expect(preview.out).toContain(`these documents would go: ${other.symbol}\n`)
  expect(preview.out).toContain(`would stand again: ${first.symbol}\n`)
  expect(rowsOf(databaseIn(folder))).toEqual(during)

  const [, number] = /--import (\d+) --yes/.exec(preview.out)!
  expect(await runHere(['db', 'forget', '--import', number!, '--yes'], { folder })).toMatchObject({ code: 0 })
  const after = rowsOf(databaseIn(folder))
  for (const table of ['documents', 'units', 'captures', 'windows'] as const)
    expect([strange(before, after, [table]), strange(after, before, [table])], table).toEqual([[], []])
  expect((await runHere(['db', 'check'], { folder })).out).toBe('sound\n')
  const bodies: string[] = []
  for await (const sha256 of createArchive(join(folder, 'archive')).list()) bodies.push(sha256)
  expect(bodies).toHaveLength(2)

  // said again it takes nothing more: the import before is another one
  expect((await runHere(['db', 'forget', '--import', number!, '--yes'], { folder })).out).toMatch(/nothing is held any/)
  expect(rowsOf(databaseIn(folder)).captures).toEqual(before.captures)

  // what a command that was killed had done: its rows gone, no stage run
  await importing(reworded.file)
  const last = await ask(async (store) => {
    const run = (await store.captures.lastImport())!
    await store.forget((await store.captures.ofImport(run)).map(({ id }) => id))
    return run
  })
  expect(strange(before, rowsOf(databaseIn(folder)), ['documents'])).toHaveLength(1)
  expect(await runHere(['db', 'forget', '--import', String(last), '--yes'], { folder })).toMatchObject({ code: 0 })
  expect(rowsOf(databaseIn(folder)).documents).toEqual(before.documents)
})
