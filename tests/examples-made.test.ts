// The examples that scripts/examples makes: the same bytes on every day, and the pages of the repository.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { sources } from '../scrapers/index.ts'
import { makeArchive } from '../scripts/examples/archive.ts'

const folders: string[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
const make = async (day: string): Promise<string> => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) })
  const folder = mkdtempSync(join(tmpdir(), 'examples-'))
  folders.push(folder)
  await makeArchive(folder)
  return folder
}
const hashes = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]
    })
    .sort()

it('are the same on another day, and listing.html is that of the repository', async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const [today, later] = [await make('2026-11-27T10:00:00Z'), await make('2031-02-03T04:05:06Z')]
  expect(hashes(later)).toEqual(hashes(today))
  // compressed files may differ from one machine to another; pages may not
  for (const { id } of sources) {
    const page = join(id, 'examples', 'listing.html')
    const [made, kept] = [readFileSync(join(today, page), 'utf8'), readFileSync(join('scrapers', page), 'utf8')]
    expect(made, `${page} is out of date: run npm run examples:make`).toBe(kept)
  }
})
