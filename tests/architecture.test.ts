// Holds the code against the table of rooms in README.md: who may import whom, no cycles, no file too long.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => join(folder, f).replaceAll('\\', '/'))

const files = ['src', 'db', 'scrapers'].flatMap(filesIn)

/** What each room may import besides itself. `composition` joins them all; nothing imports it. */
const rooms: Record<string, string[]> = {
  domain: [],
  scrapers: ['domain'],
  db: ['domain'],
  pipeline: ['scrapers', 'db', 'domain'],
  cite: ['db', 'domain'],
  alerts: ['db', 'domain', 'feeds'],
  feeds: ['db', 'domain'],
  api: ['db', 'cite', 'feeds', 'domain'],
  web: ['db', 'cite', 'domain'],
  composition: ['domain', 'scrapers', 'db', 'pipeline', 'cite', 'alerts', 'feeds', 'api', 'web'],
}

function roomOf(file: string): string {
  const [top, second = ''] = file.split('/')
  if (top !== 'src') return top!
  return second in rooms && second !== 'composition' ? second : 'composition'
}

const importsOf = new Map(
  files.map((file) => {
    const found = [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
      (m) => m[1]!,
    )
    return [file, found.map((to) => relative(root, join(root, dirname(file), to)).replaceAll('\\', '/'))]
  }),
)

describe('the rooms', () => {
  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file)
    for (const target of importsOf.get(file)!) {
      const other = roomOf(target)
      if (other !== room) expect(rooms[room], `${file} → ${target}`).toContain(other)
    }
  })

  it('imports nothing in circles', () => {
    const done = new Set<string>()
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) throw new Error(`circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
      if (done.has(file)) return
      for (const target of importsOf.get(file) ?? []) walk(target, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
  })

  it('keeps SQL and the engine inside db/', () => {
    for (const file of files.filter((f) => !f.startsWith('db/')))
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/from '(drizzle-orm|better-sqlite3)/)
  })

  it('reads the environment and the clock only in the composition', () => {
    for (const file of files.filter((f) => roomOf(f) === 'domain'))
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(
        /process\.env|Date\.now\(\)|new Date\(\)|from 'node:(fs|net|http)/,
      )
  })

  /** Tables of data may be long; everything else is split by what it knows. */
  const tables = /(table|alias|members|others|lexicon|lookups|rules|words|schema)[^/]*\.ts$|\/(en|fr|es)\//
  it.each(files.filter((f) => !tables.test(f)))('%s is at most 350 lines', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(350)
  })

  it.each(files)('%s begins with a sentence that says what it is for', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/^\/\/ \S.*|^\/\*\* \S/)
  })
})
