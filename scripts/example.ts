// npm run example -- <source> <file…>: writes what a document or a listing page of a source's examples is read as.
// The test fails once after that, until a person has read it and put initials into "readBy".
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isListing, readExample } from '../tests/support/examples.ts'
import { makeFixtures } from './examples/recorded.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const usage = `usage: npm run example -- <source> <file…>
  <file>            a file of scrapers/<source>/examples; listing.html is read by the list of the source
  --recorded <dir>  answers that \`mechanism-watch doctor --live --record <dir>\` kept: fixtures for the replica of the tests,
                    in tests/support/replica/recorded (git leaves it out: pages of the UN are not ours to pass on), or --into <dir>
  --listing <file>  a page that you saved, such as the answer of the search form: copied to listing.html, then read`

const fail = (message: string): never => {
  console.error(message)
  process.exit(2)
}

const args = process.argv.slice(2)
const optionOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
if (args.includes('--recorded')) {
  const [recording, into] = [optionOf('--recorded'), optionOf('--into')]
  if (!recording || !existsSync(recording))
    fail(`There is no folder ${recording ?? ''}: name the one that --record wrote.`)
  const target = into ?? join(root, 'tests', 'support', 'replica', 'recorded')
  const { written, leftOut } = makeFixtures(recording!, target)
  console.log(`${written.length} answers are in ${target}. npx vitest run tests/e2e/recorded.test.ts reads them.`)
  for (const one of leftOut) console.log(`left out: ${one}`)
  process.exit(0)
}
const at = args.indexOf('--listing')
const [, saved] = at === -1 ? [] : args.splice(at, 2)
const [source, ...files] = args
if (!source || (at !== -1 && !saved) || (files.length === 0 && at === -1)) fail(usage)
const folder = join(root, 'scrapers', source!, 'examples')
if (!existsSync(folder)) fail(`There is no folder ${folder}: make it, and put the examples there.`)
if (saved !== undefined) {
  if (!existsSync(saved)) fail(`There is no file ${saved}.`)
  copyFileSync(saved, join(folder, 'listing.html'))
  const path = join(folder, 'origins.json')
  const origins = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  origins['listing.html'] = `saved by a person (${basename(saved)}): write the address and the day here`
  writeFileSync(path, `${JSON.stringify(origins, null, 2)}\n`)
  files.push('listing.html')
}
for (const file of new Set(files)) {
  if (!existsSync(join(folder, file))) fail(`There is no file ${join(folder, file)}.`)
  const target = join(folder, `${file}.expected.json`)
  let found: Awaited<ReturnType<typeof readExample>>
  try {
    found = await readExample(source!, file)
  } catch (error) {
    const kind = isListing(file) ? 'page' : 'document'
    fail(`${file} cannot be read as a ${kind} of ${source}: ${error instanceof Error ? error.message : error}`)
    break
  }
  const before = existsSync(target) ? JSON.parse(readFileSync(target, 'utf8')) : null
  const same = before !== null && JSON.stringify(before.found) === JSON.stringify(found)
  writeFileSync(target, `${JSON.stringify({ readBy: same ? before.readBy : null, found }, null, 1)}\n`)
  console.log(`${target}${same ? ': unchanged' : ': read it, then put your initials into "readBy"'}`)
}
