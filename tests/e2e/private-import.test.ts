// A private file that was imported by mistake: no page or answer quotes it, and `db forget` leaves no word of it.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { sources } from '../../scrapers/index.ts'
import { toHtml } from '../support/replica/files.ts'
import { createSite } from '../support/replica/site.ts'
import { textOfDocument } from '../support/replica/texts.ts'
import { openSite } from '../web/support/site.ts'
import { createFolder, databaseIn, runHere } from './support/command.ts'
import { shortenRegister } from './support/short-register.ts'

shortenRegister()

let folder: string
let files: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-private-'))
  files = mkdtempSync(join(tmpdir(), 'mw-private-files-'))
})
afterAll(() => {
  for (const path of [folder, files]) rmSync(path, { recursive: true, force: true })
})

const [site] = createSite(3).concludingObservations
/** Each holds the word of the witness: too short, another paper, no document at all, and a true one with a doubt. */
const written: Record<string, () => string | Buffer> = {
  'zymurgy-short.html': () => '<html><body><p>Zymurgy told us that</p></body></html>',
  'zymurgy-long.html': () =>
    `<html><head><title>Zymurgy</title></head><body>${'<p>1. Zymurgy told us of the night.</p>'.repeat(200)}</body></html>`,
  'zymurgy-wall.html': () => '<html><head><title>Sign in, Zymurgy</title></head><body><p>Sign in</p></body></html>',
  'zymurgy-doubt.html': () => {
    const { cover, body } = textOfDocument(site!)
    return toHtml(site!, { cover, body: body.map((line) => line.replace(/\.$/, ' zymurgy &amp;amp;.')) })
  },
}
const everywhere = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .filter((one) => /zymurgy/i.test(readFileSync(join(one.parentPath, one.name)).toString('latin1')))
    .map(({ name }) => name)

it('is found by its hash where nothing names it any more, and what a restore kept beside is named', async () => {
  const [data, copy] = [join(files, 'data'), join(files, 'copy.sqlite')]
  const run = (...words: string[]) => runHere(words, { folder: data })
  const secret = join(files, 'zymurgy-long.html')
  writeFileSync(secret, written['zymurgy-long.html']!())
  await createFolder(data)
  expect(await run('db', 'backup', copy)).toMatchObject({ err: '' })
  await run('import', secret, '--source', 'cat-concluding-observations')
  expect((await run('db', 'restore', copy)).out).toContain('.before-')
  const hash = createHash('sha256').update(readFileSync(secret)).digest('hex')
  const kept = () => readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(hash))
  expect(kept()).toHaveLength(1)
  const done = await run('db', 'forget', hash.slice(0, 10))
  expect(kept()).toEqual([])
  expect(done.out).toMatch(/forgotten: an archived file .*\n.*kept by a restore.*\.before-/)
  expect((await run('db', 'check')).out).toMatch(/kept by a restore.*\.before-/)
  expect((await run('db', 'forget', hash.slice(0, 10))).code, 'again').toBe(2)
  rmSync(data, { recursive: true })
})

it('is quoted to its operator alone, and forgotten as a whole', async () => {
  for (const [name, content] of Object.entries(written)) writeFileSync(join(files, name), content())
  const done = await runHere(['import', files, '--source', 'cat-concluding-observations'], { folder })
  expect(done.out).toMatch(/Zymurgy told us/)
  expect((await runHere(['status'], { folder })).out).toMatch(/zymurgy-short\.html.*Zymurgy told us/)
  const store = await openStore({ path: databaseIn(folder) })
  const { app } = await openSite({ store, sources: [...sources] })
  const stages = (await store.runs.latest()).map(({ last }) => last)
  const kinds = stages.flatMap(({ faults }) => faults.map(({ fault }) => fault))
  expect(kinds).toEqual(expect.arrayContaining(['not_a_document', 'import_not_parsed', 'doubtful']))
  const hashes: string[] = stages.flatMap(({ faults }) => faults).flatMap(({ sha256 }) => sha256 ?? [])
  expect(new Set(hashes).size).toBe(4)
  for (const address of [
    '/sources',
    '/api/v1/sources',
    '/',
    '/api/v1/readyz',
    '/feeds/windows.atom',
    '/api/v1/changes',
  ]) {
    const { text, status } = await request(app).get(address)
    expect(status, address).toBe(200)
    expect(text, address).not.toMatch(/zymurgy/i)
    // whoever holds a copy could show by it that this operator holds the file
    for (const hash of hashes) expect(text, address).not.toContain(hash.slice(0, 8))
  }
  const shown = await request(app).get('/api/v1/sources')
  expect(shown.text, 'the kind is told').toContain('import_not_parsed')
  const refused = stages.flatMap(({ faults }) => faults).filter(({ fault }) => fault === 'not_a_document')
  const bodies: string[] = [refused[0]!.sha256!]
  for await (const { sha256 } of store.captures.all()) bodies.push(sha256)
  await store.close()
  expect(bodies).toHaveLength(4)
  for (const hash of bodies)
    expect(await runHere(['db', 'forget', hash.slice(0, 10)], { folder })).toMatchObject({ err: '' })
  expect(everywhere(), 'quotations of windows among it').toEqual([])
})
