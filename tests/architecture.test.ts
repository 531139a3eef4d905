// Holds the code against the table of rooms in README.md. Each test names every offender at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { files, filesIn, imports, importsIn, longestChain, roomOf, root, textOf } from './support/code.ts'
import { exportsForTests } from './support/exports.ts'

/** What each room may import besides itself, from the bottom to the top: no arrow leads back up. */
const rooms: Record<string, string[]> = {
  domain: [],
  scrapers: ['domain'],
  db: ['domain'],
  reading: ['db', 'domain'],
  http: ['reading', 'domain'],
  pipeline: ['scrapers', 'db', 'domain'],
  cite: ['db', 'domain'],
  feeds: ['http', 'cite', 'reading', 'db', 'domain'],
  alerts: ['feeds', 'http', 'db', 'domain'],
  api: ['http', 'cite', 'feeds', 'reading', 'db', 'domain'],
  web: ['http', 'cite', 'reading', 'db', 'domain'],
  mcp: ['cite', 'reading', 'db', 'domain'],
  base: ['pipeline', 'scrapers', 'reading', 'db', 'domain'],
  run: ['base', 'alerts', 'pipeline', 'scrapers', 'reading', 'db', 'domain'],
  publish: ['server', 'run', 'base', 'api', 'web', 'feeds', 'cite', 'http', 'scrapers', 'reading', 'db', 'domain'],
  server: ['run', 'base', 'api', 'web', 'feeds', 'alerts', 'http', 'scrapers', 'reading', 'db', 'domain'],
  commands: [
    'publish',
    'server',
    'mcp',
    'api',
    'run',
    'base',
    'alerts',
    'cite',
    'pipeline',
    'scrapers',
    'reading',
    'db',
    'domain',
  ],
  main: ['commands', 'base', 'domain'],
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

  it('names the State of a row by a name that never throws', () => {
    // What to do instead: `nameOrCode`, `sortedNames`. One row with a code that no table has must not take a page, a feed or a
    // mail away; only what writes a row from a table of ours may ask for a name or throw.
    const writers = /^(?:scrapers|src\/domain\/(?:states|symbols|keeping))\//
    const imported = /import \{[^}]*\bstateName\b[^}]*\} from/
    expect(imported.test("import { nameOrCode, stateName } from './states.ts'")).toBe(true)
    expect(files.filter((file) => !writers.test(file) && imported.test(textOf(file)))).toEqual([])
  })

  it('exports nothing for its tests alone', () => {
    // What to do instead: test through what is shipped; give a recogniser that deserves a table a file of its own
    expect(exportsForTests()).toEqual([])
  })

  it('decides by kinds, never by the wording of a message, a reason, a note, a basis or a method', () => {
    // What to do instead: give the error, skip, fault or label a field (`kind`, `fault`, `parameter`, `maker`) and read
    // that; ask a class of ours with instanceof; of an error of a library read its code (`errorCode`), once, at the border.
    const allowed: Record<string, string> = {
      'db/sqlite/unreadable.ts': 'SQLite gives a JSON text that does not read no code of its own, only these words',
      'src/domain/fault-words.ts': 'withPlace: for the eye alone, so that a sentence does not name its place twice',
      'src/domain/label-makers.ts': 'writes and reads the text of a method that is stored: a format in one file',
    }
    const wordings = 'message|reason|note|basis|method|slot|fault'
    const calls = 'includes|startsWith|endsWith|match|search'
    const forbidden = [
      // `error.message.includes('…')`, `note?.startsWith('…')`, `(reason ?? '').match(/…/)`
      new RegExp(`\\b(?:${wordings})(?: \\?\\? '')?\\)?[?!]?\\.(?:${calls}|indexOf)\\(`),
      // `/…/.test(error.message)`, `pattern.exec(basis)`, `pattern.test(String(reason))`
      new RegExp(`\\.(?:test|exec)\\((?:String\\()?(?:\\w+[?!]?\\.)*(?:${wordings})\\b(?![(.])`),
      // `({ reason }) => pattern.test(…)` is met above; `row.reason === 'stands in a table'` here
      /\.(?:message|reason|note|basis|slot) [!=]== ['`][^'`]/,
      /\blabel[?!]?\.method [!=]== /,
      // `error.name === 'AbortError'`, `error.constructor.name === …`, `['A', 'B'].includes(error.name)`
      /\b(?:error|err|cause|fault|exception|reason)[?!]?\.(?:constructor\.)?name (?:[!=]==|in )/,
      /\.(?:includes|has|test|exec|startsWith)\((?:error|err|cause|fault|exception|reason)[?!]?\.(?:constructor\.)?name\b/,
      /\bswitch \((?:\w+[?!]?\.)?(?:message|reason|note|error\.name|err\.name)\)/,
    ]
    const samples = [
      "error.message.includes('x')",
      "error.message.startsWith('x')",
      'fault.message.match(/x/)',
      '/x/.test(error.message)',
      '/x/.test(message)',
      "error.name === 'CursorError'",
      "row.reason === 'stands in a table'",
      "label.method.startsWith('corrected by')",
      '({ reason }) => !outOfScope.test(reason)',
      "window.note?.includes('moved')",
      "basis.startsWith('rule')",
      "delivery.slot.startsWith('alert:')",
      "fault.startsWith('unknown_')",
    ]
    const caught = (line: string) => forbidden.some((pattern) => pattern.test(line))
    expect(samples.filter((line) => !caught(line))).toEqual([])
    const innocent = [
      "req.method === 'GET'",
      "error.fault === 'challenged'",
      "source.name === 'x'",
      'row.reason === null',
      "fields.basis === ''",
    ]
    expect(innocent.filter(caught)).toEqual([])
    // a call that the formatter broke over lines is read as one: `pattern.test(⏎ error.message`, `message⏎ .includes(`
    const whole = (text: string) => text.replace(/\s*\n\s*(?=[.?]\.?\w)/g, '').replace(/\(\s*\n\s*/g, '(')
    const lines = files.flatMap((file) =>
      whole(textOf(file))
        .split('\n')
        .map((line) => ({ file, line: line.trim() })),
    )
    const offenders = lines.filter(({ file, line }) => !(file in allowed) && !line.startsWith('//') && caught(line))
    expect(offenders.map(({ file, line }) => `${file}: ${line}`)).toEqual([])
    // an allowance that nothing needs any more goes
    expect(Object.keys(allowed).filter((file) => !lines.some((one) => one.file === file && caught(one.line)))).toEqual(
      [],
    )
  })
})
