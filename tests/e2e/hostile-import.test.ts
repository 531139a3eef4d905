// import of files made to hold it up: each is answered, what is wrong is said, and the other files are taken.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toHtml } from '../support/replica/files.ts'
import { createSite } from '../support/replica/site.ts'
import { textOfDocument } from '../support/replica/texts.ts'
import { databaseIn, runHere } from './support/command.ts'
import { rowsOf } from './support/rows.ts'
import { shortenRegister } from './support/short-register.ts'

shortenRegister()

let folder: string
let files: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-hostile-e2e-'))
  files = mkdtempSync(join(tmpdir(), 'mw-files-'))
})
afterEach(() => {
  for (const path of [folder, files]) rmSync(path, { recursive: true, force: true })
})

const source = ['--source', 'cat-concluding-observations']
const { concludingObservations } = createSite(40)
const pageOf = (index: number, change = (text: string) => text): string => {
  const one = concludingObservations[index]!
  const { cover, body } = textOfDocument(one)
  const file = join(files, `${index}.html`)
  writeFileSync(file, toHtml(one, { cover, body: body.map(change) }))
  return file
}
const paths = () => rowsOf(databaseIn(folder)).documents.length

test('a head of XML with comments without end is answered and refused, and the file beside it is taken', async () => {
  const comments = join(files, 'comments.html')
  // the expression that once read it doubled its time with each comment
  writeFileSync(comments, `<?xml version="1.0"?>${'<!---->'.repeat(60)}1`)
  const longer = join(files, 'longer.html')
  writeFileSync(longer, `<?xml version="1.0"?>${'<!-- -->'.repeat(500_000)}<?x ${'<!---->'.repeat(100)}`)
  const done = await runHere(['import', comments, longer, pageOf(0), ...source], { folder })
  expect(done.code).toBe(0)
  for (const name of ['comments.html', 'longer.html'])
    expect(done.out).toMatch(new RegExp(`import_not_parsed: .*hold(?:s is nothing|s no text) \\(${name}\\)`))
  expect(paths()).toBe(1)
})

test('one unit of 100,000 characters is stored and not classified; the others are', async () => {
  let long = 0
  const file = pageOf(1, (text) => {
    if (!/should/.test(text) || long > 0) return text
    const whole = `${text} ${'The definition of torture in article 1 of the Convention should stand in the law. '.repeat(1250)}`
    long = whole.length
    return whole
  })
  expect((await runHere(['import', file, ...source], { folder })).code).toBe(0)
  expect(long).toBeGreaterThan(100_000)
  expect(paths()).toBe(1)
  const status = await runHere(['status', '--json'], { folder })
  expect(JSON.parse(status.out).notClassified).toEqual({ waiting: 0, too_long: 1, timed_out: 0 })
  expect((await runHere(['status'], { folder })).out).toContain(
    'Not classified: longer than 20000 characters, so the rules did not read it: 1 texts',
  )
})
