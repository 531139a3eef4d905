// npm run example -- <source> <file…>: writes what a document or listing of a source's examples is read as.
// The test fails once after that, until a person has read it and put initials into "readBy".
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readExample } from '../tests/support/examples.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [source, ...files] = process.argv.slice(2)
if (!source || files.length === 0) {
  console.error('usage: npm run example -- <source> <file…>   (a file of scrapers/<source>/examples)')
  process.exit(2)
}
for (const file of files) {
  const folder = join(root, 'scrapers', source, 'examples')
  if (!existsSync(join(folder, file))) {
    console.error(`there is no ${join(folder, file)}`)
    process.exit(2)
  }
  const target = join(folder, `${file}.expected.json`)
  const found = await readExample(source, file)
  const before = existsSync(target) ? JSON.parse(readFileSync(target, 'utf8')) : null
  const same = before !== null && JSON.stringify(before.found) === JSON.stringify(found)
  writeFileSync(target, `${JSON.stringify({ readBy: same ? before.readBy : null, found }, null, 1)}\n`)
  console.log(`${target}${same ? ': unchanged' : ': read it, then put your initials into "readBy"'}`)
}
