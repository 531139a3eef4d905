// Holds the code against the table of rooms in README.md. Each test names every offender at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { files, filesIn, imports, importsIn, longestChain, roomOf, root, textOf } from './support/code.ts'

/** What each room may import besides itself. `top` and `commands` join them all; nothing imports them but each other. */
const rooms: Record<string, string[]> = {
  domain: [],
  scrapers: ['domain'],
  db: ['domain'],
  reading: ['db', 'domain'],
  http: ['reading', 'domain'],
  pipeline: ['scrapers', 'db', 'domain'],
  cite: ['db', 'domain'],
  feeds: ['http', 'cite', 'reading', 'db', 'domain', 'base'],
  alerts: ['feeds', 'http', 'db', 'domain'],
  api: ['http', 'cite', 'feeds', 'reading', 'db', 'domain'],
  web: ['http', 'cite', 'reading', 'db', 'domain'],
  base: ['pipeline', 'scrapers', 'db', 'domain'],
  run: ['base', 'alerts', 'pipeline', 'scrapers', 'reading', 'db', 'domain'],
  top: ['commands', 'run', 'base', 'api', 'web', 'feeds', 'alerts', 'http', 'scrapers', 'reading', 'db', 'domain'],
  commands: ['top', 'run', 'base', 'alerts', 'pipeline', 'scrapers', 'reading', 'db', 'domain'],
}

/** Folders of the domain that are entered by one file. */
const closed = ['states', 'symbols', 'pinpoints', 'days', 'announced']

const arrows = files.flatMap((file) => imports.get(file)!.map((to) => ({ file, to, arrow: `${file} → ${to}` })))

describe('the house', () => {
  it('has arrows only where the table of rooms allows them', () => {
    const offenders = arrows.filter(({ file, to }) => {
      const [from, into] = [roomOf(file), roomOf(to)]
      return from !== into && !rooms[from]?.includes(into)
    })
    expect(offenders.map(({ arrow }) => arrow)).toEqual([])
  })

  it('has no circle, and no chain of more than eight files inside a room', () => {
    const long = files.map((file) => longestChain(file)).filter((chain) => chain.length > 8)
    expect(long.map((chain) => chain.join(' → '))).toEqual([])
  })

  it('keeps sources apart: none imports another, no stage imports one, and a closed folder has one door', () => {
    const sourceOf = (file: string): string | null => {
      const [top, folder, rest] = file.split('/')
      return top === 'scrapers' && rest !== undefined && folder !== 'lib' ? folder! : null
    }
    const offenders = arrows.filter(({ file, to }) => {
      const into = sourceOf(to)
      if (into !== null && into !== sourceOf(file)) return file !== 'scrapers/index.ts'
      const folder = closed.find((name) => to.startsWith(`src/domain/${name}/`))
      return (
        folder !== undefined &&
        !file.startsWith(`src/domain/${folder}/`) &&
        to !== `src/domain/${folder}/${folder}.ts` &&
        to !== 'src/domain/states/regions.ts'
      )
    })
    expect(offenders.map(({ arrow }) => arrow)).toEqual([])
  })

  it('keeps the engine in db/, the environment and the clock out of the domain, and declares every package', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const others = ['tests', 'bench', 'scripts'].flatMap(filesIn)
    const offenders = [
      ...files.filter((file) => !file.startsWith('db/') && /from '(drizzle-orm|better-sqlite3)/.test(textOf(file))),
      ...files.filter(
        (file) =>
          roomOf(file) === 'domain' &&
          /process\.env|Date\.now\(\)|new Date\(\)|from 'node:(fs|net|http)/.test(textOf(file)),
      ),
      ...files.flatMap((file) =>
        importsIn(file)
          .packages.filter((name) => !(name in dependencies))
          .map((name) => `${file}: ${name} is not among the dependencies`),
      ),
      ...others.flatMap((file) =>
        importsIn(file)
          .packages.filter((name) => !(name in dependencies) && !(name in devDependencies))
          .map((name) => `${file}: ${name} is not declared`),
      ),
    ]
    expect(offenders).toEqual([])
  })

  it('has no file over 350 lines but tables, and each begins with a sentence that says what it is for', () => {
    const tables = /(table|alias|members|others|lexicon|lookups|rules|words|schema)[^/]*\.ts$|\/(en|fr|es)\//
    expect(files.filter((file) => !tables.test(file) && textOf(file).split('\n').length > 351)).toEqual([])
    expect(files.filter((file) => !/^\/\/ \S|^\/\*\* \S/.test(textOf(file)))).toEqual([])
  })
})
