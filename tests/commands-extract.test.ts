// extract writes as it goes and begins again where it was stopped; long work outside a terminal leaves a line a minute.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../src/env.ts'
import { runHere } from './e2e/support/command.ts'

const examples = join(projectFolder, 'scrapers', 'cat-concluding-observations', 'examples')
let home = ''
const given = (name: string) => join(home, name)
const written = (name: string) => join(home, 'out', name)
const extract = () =>
  runHere(
    [
      'extract',
      given('a.html'),
      given('b.html'),
      '--source',
      'cat-concluding-observations',
      '--out',
      join(home, 'out'),
    ],
    { folder: join(home, 'none') },
  )

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mw-extract-'))
  copyFileSync(join(examples, 'CAT-C-XVD-CO-3.html'), given('a.html'))
  writeFileSync(given('b.html'), 'no document')
})
afterAll(() => rmSync(home, { recursive: true }))

describe('extract', () => {
  it('tells which sources there are and what they read', async () => {
    const told = await runHere(['extract', '--help'], { folder: join(home, 'none') })
    expect(told.out).toMatch(/\n {2}upr-outcomes {2,}Outcomes of the Universal Periodic Review \(English\)\n/)
    expect(told.out).toMatch(/\n {2}cat-concluding-observations {2,}.{30,90} \(English, French, Spanish\)\n/)
  })
  it('tells how many files of a folder it left out by their names', async () => {
    mkdirSync(given('folder'))
    copyFileSync(given('a.html'), given('folder/a.html'))
    copyFileSync(given('a.html'), given('folder/without-suffix'))
    const words = ['--source', 'cat-concluding-observations', '--out', given('out-of-folder')]
    const told = await runHere(['extract', given('folder'), ...words], { folder: join(home, 'none') })
    expect(told).toMatchObject({ code: 0, err: expect.stringContaining('1 other file of the folders left out') })
  })

  it('keeps what it read where a later file fails, reads only what is new or changed, and says so', async () => {
    expect(await extract()).toMatchObject({ code: 1, out: expect.stringMatching(/^1 of 2 documents read/) })
    const first = readFileSync(written('a.json'), 'utf8')
    const { ino } = statSync(written('a.json'))

    copyFileSync(given('a.html'), given('b.html'))
    const second = await extract()
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('2 of 2 documents read') })
    expect(second.out).toContain('1 of them were there already, of the same files')
    // written anew it would be another file
    expect(statSync(written('a.json')).ino).toBe(ino)

    // the page is written in UTF-16
    const changed = Buffer.concat([readFileSync(given('a.html')), Buffer.from('<!-- changed -->', 'utf16le')])
    writeFileSync(given('a.html'), changed)
    expect((await extract()).out).toContain('1 of them were there already')
    expect(readFileSync(written('a.json'), 'utf8')).not.toBe(first)
  })

  it('reads again what another version of the reader wrote, and never writes over a file of somebody else', async () => {
    const held = JSON.parse(readFileSync(written('b.json'), 'utf8'))
    writeFileSync(written('b.json'), JSON.stringify({ ...held, input: { ...held.input, parserVersion: 0 } }))
    await extract()
    expect(JSON.parse(readFileSync(written('b.json'), 'utf8')).input.parserVersion).toBeGreaterThan(0)
    writeFileSync(written('b.json'), 'notes of mine')
    expect(await extract()).toMatchObject({ code: 2, err: expect.stringContaining('this command did not write it') })
    expect(readFileSync(written('b.json'), 'utf8')).toBe('notes of mine')
  })
})
