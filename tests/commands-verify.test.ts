// `verify FILE` and `archive --warc FILE`: an imported file is known by its bytes, and goes into no file for others.
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { createFolder, type Ended, runHere } from './e2e/support/command.ts'
import { scrapers } from './support/examples.ts'

const folder = mkdtempSync(join(tmpdir(), 'w-cite-'))
const data = join(folder, 'data')
const file = join(folder, 'my-own-name.html')
const run = (...words: string[]): Promise<Ended> => runHere(words, { folder: data })

beforeAll(async () => {
  await createFolder(data)
  copyFileSync(join(scrapers, 'cat-concluding-observations/examples/CAT-C-XVD-CO-3.html'), file)
  await run('import', '--source', 'cat-concluding-observations', file)
})

it('names document, version and capture, and not the name of the file that was imported', async () => {
  const { code, out } = await run('verify', file)
  expect(code).toBe(0)
  expect(out).toMatch(/^SHA-256 [0-9a-f]{64}\n/)
  expect(out).toContain('CAT/C/XVD/CO/3: Concluding observations on the third periodic report of Valdoria')
  expect(out).toContain('version: official, the one that is shown; captured ')
  expect(out).not.toContain('my-own-name')
})

it('a file with one other byte is none that is held', async () => {
  const other = join(folder, 'other.html')
  writeFileSync(other, `${readFileSync(file, 'utf8')} `)
  const { code, out } = await run('verify', other)
  expect([code, out.includes('No capture held here has these bytes.')]).toEqual([1, true])
  expect((await run('verify', join(folder, 'none.html'))).code).toBe(2)
})

it('the archive as a WARC file leaves imported files out, says so, and replaces no file', async () => {
  const warc = join(folder, 'all.warc.gz')
  const { code, out } = await run('archive', '--warc', warc)
  expect([code, out]).toEqual([
    0,
    `written: ${warc} (0 files with address and time)\n1 imported file was left out: no address is known\n`,
  ])
  expect((await run('archive', '--warc', warc)).code).toBe(2)
})
