// Symbols, titles and States made to leave the folder, to be a device, to break a file or to be run: the edition and the package hold them as text.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import type { AppContext } from '../../src/context.ts'
import { writeEdition } from '../../src/publish/edition/edition.ts'
import { writePackage } from '../../src/publish/package.ts'
import { runHere } from '../e2e/support/command.ts'
import { openInstallation } from './installation.ts'

/** In place of the symbol of a document, as a database could hold it that somebody else made. */
const symbols = [
  '../../../../../../evil',
  '/etc/cron.d/evil',
  'CON/NUL.txt',
  `A/${'LONG-é'.repeat(80)}`,
  'C:\\evil\u202e\u0007\u0001',
]
const title = '=HYPERLINK("http://evil.example","\u0000\u0001\u202egnp")\r\n@SUM(1+1)*cmd|\' /C calc\'!A0'

let ctx: AppContext
let folder: string
beforeAll(async () => {
  ;({ ctx, folder } = await openInstallation())
  const { raw } = openDatabase(join(folder, 'mechanism-watch.sqlite'))
  const ids = raw.prepare('select id from documents order by id').pluck().all() as string[]
  for (const [at, symbol] of symbols.entries())
    raw
      .prepare("update documents set symbol = ?, parsed = json_set(parsed, '$.title', ?) where id = ?")
      .run(symbol, title, ids[at])
  raw.close()
})
afterAll(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

const filesIn = (of: string): string[] =>
  readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(of, name)).isFile())
/** What no file may hold raw: what a terminal obeys, what turns text around, and what XML forbids. */
const raw = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Bidi_Control}/u
const device = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i

it('the static edition stays in its folder, under names that every file system takes', async () => {
  const before = readdirSync(folder).sort()
  const out = join(folder, 'edition')
  await writeEdition(ctx, out, { states: ['XVD', 'XVE'] })
  const names = filesIn(out)
  expect(names.filter((name) => name.includes('evil')).length).toBeGreaterThan(0)
  for (const name of names) {
    expect(name).not.toMatch(/\.\.|[\\:*?"<>|\s]|[^\x20-\x7e]/)
    expect(name).not.toMatch(device)
    for (const part of name.split('/')) expect(part.length, name).toBeLessThan(200)
  }
  for (const name of names.filter((one) => /\.(html|json|xml|atom|ics|csv|jsonl)$/.test(one)))
    expect(readFileSync(join(out, name), 'utf8'), name).not.toMatch(raw)
  expect(readdirSync(folder).sort()).toEqual([...before, 'edition', 'editions'].sort())
  expect(existsSync('/etc/cron.d/evil')).toBe(false)
})

it('the package is the same: nothing in its tables is run, and each line reads', async () => {
  const out = join(folder, 'package')
  await writePackage(ctx, out, { examples: true })
  for (const name of filesIn(out).filter((one) => one.endsWith('.csv'))) {
    const text = readFileSync(join(out, name), 'utf8')
    expect(text, name).not.toMatch(raw)
    for (const cells of parse(text) as string[][]) for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r]/)
  }
  for (const name of filesIn(out).filter((one) => one.endsWith('.jsonl')))
    for (const line of readFileSync(join(out, name), 'utf8').split('\n').slice(0, -1))
      expect(() => JSON.parse(line), name).not.toThrow()
})

it.each(['csv', 'jsonl', 'xlsx', 'docx', 'html', 'md', 'ris', 'bib', 'csl-json'])(
  'an export as %s is a sound file in which nothing is run',
  async (format) => {
    const file = join(folder, `out.${format}`)
    const done = await runHere(['export', '--format', format, '--state', 'XVD', '--out', file], { folder })
    expect(done.err, done.err).not.toMatch(/mechanism-watch:/)
    const bytes = readFileSync(file)
    if (format !== 'xlsx' && format !== 'docx') {
      expect(bytes.toString('utf8')).not.toMatch(raw)
      return
    }
    const zip = await JSZip.loadAsync(bytes)
    for (const [name, part] of Object.entries(zip.files)) {
      expect(name).not.toMatch(/\.\.|\\/)
      const text = await part.async('string')
      expect(text, name).not.toMatch(raw)
      // no formula, no link to a place of the document's choice
      expect(text, name).not.toMatch(/<f>|Target="http:\/\/evil/)
    }
  },
)
