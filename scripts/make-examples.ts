// Makes the example archive: fictional documents, served by the replica of the sites, collected once and recorded.
// `npm run examples:make` replaces the archive; with `-- --check` it changes nothing and fails where the archive is another.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeArchive } from './examples/archive.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scrapers = join(root, 'scrapers')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** Files of `made` that the repository lacks or holds with other bytes, and bodies that only the repository holds. */
function differences(made: string): string[] {
  const files = filesBelow(made)
  const other = files.filter((file) => {
    const held = filesHeld.has(file) ? readFileSync(join(scrapers, file)) : null
    return held === null || !held.equals(readFileSync(join(made, file)))
  })
  const left = [...filesHeld].filter((file) => file.startsWith('example-archive/') && !files.includes(file))
  return [...other, ...left].sort()
}
const filesHeld = new Set(filesBelow(scrapers))

/** Puts what was made in place. The archive changes by rename, so that a fault before leaves the old one whole. */
function replace(made: string): void {
  const archive = join(scrapers, 'example-archive')
  const old = join(made, 'old-archive')
  renameSync(archive, old)
  renameSync(join(made, 'example-archive'), archive)
  rmSync(old, { recursive: true })
  cpSync(made, scrapers, { recursive: true })
}

// beside the archive, so that a rename stays on one file system
mkdirSync(join(root, 'data'), { recursive: true })
const made = mkdtempSync(join(root, 'data', 'examples-'))
try {
  const counts = await makeArchive(made)
  const others = differences(made)
  const check = process.argv.includes('--check')
  if (!check) replace(made)
  console.log(check ? 'made, and compared with scrapers/:' : 'recorded into scrapers/example-archive:', counts)
  for (const file of others) console.log(`${check ? 'differs' : 'changed'}: scrapers/${file}`)
  if (check && others.length > 0) process.exitCode = 1
} finally {
  rmSync(made, { recursive: true, force: true })
}
