// kill -9 at many points of an import of the index: run again, it ends with the same rows as one that nobody disturbed. EVERY_POINT=1: at 20, and at 5 on PostgreSQL.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore as openPostgres } from '../../db/postgres/store.ts'
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { rawRecord, rawReview } from '../support/uhri.ts'
import { createFolder, databaseIn, letLockAge, run, runHere, withoutRegister } from './support/command.ts'

const preload = pathToFileURL(fileURLToPath(new URL('../support/kill-at.mjs', import.meta.url))).href
const isWhole = Boolean(process.env['EVERY_POINT'])

let root: string

/** Every row that an import leaves, without times, which differ from run to run, and row numbers beside their ids. */
const texts = [
  'select id, symbol, digest, body, withdrawn_at is not null as gone from uhri_records',
  'select id from uhri_staged',
  `select u.id as unit, r.id as record, l.agreement from uhri_links l
    join units u on u."row" = l.unit_row join uhri_records r on r."row" = l.record_row`,
  'select symbol, document_id, records, compared_with, same, differs, only_index, only_ours from uhri_documents',
  `select id, symbol, source_id, version, state, parsed, unit_count, recommendation_count, standing, place,
    withdrawn_at is not null as gone from documents`,
  `select id, document_id, ordinal, path, part, text, unit_type, rest, position, day, replaced_by,
    withdrawn_at is not null as gone from units`,
  'select u.id, s.place, s.facets, s.digest from search s join units u on u."row" = s."row"',
  'select u.id, l.scheme, l.label from labels l join units u on u."row" = l.unit_row',
  "select kind, subject, subject_id, before, after from changes where subject <> 'window'",
]
const sorted = (rows: readonly unknown[], table: number): string[] =>
  rows.map((row) => `${table} ${JSON.stringify(row)}`).sort()

/** What an import works on: a folder of its own, and a database in it or on a server. */
type Place = { folder: string; environment: Record<string, string>; holdsFirst?: boolean; rows(): Promise<string[]> }

async function onSqlite(name: string): Promise<Place> {
  const [folder, base] = [join(root, name), join(root, 'base')]
  const holdsFirst = existsSync(base)
  if (holdsFirst) cpSync(base, folder, { recursive: true })
  else await createFolder(folder)
  const rows = async () => {
    const database = new Database(databaseIn(folder), { readonly: true })
    try {
      return texts.flatMap((text, table) => sorted(database.prepare(text).all(), table))
    } finally {
      database.close()
    }
  }
  return { folder, environment: {}, holdsFirst, rows }
}

let server: TestPostgres | null = null

async function onPostgres(name: string): Promise<Place> {
  server ??= await startPostgres()
  const url = await server.createDatabase()
  const folder = join(root, name)
  mkdirSync(folder)
  const rows = async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      const all: string[] = []
      for (const [table, text] of texts.entries()) all.push(...sorted((await client.query(text)).rows, table))
      return all
    } finally {
      await client.end()
    }
  }
  const store = await openPostgres({ url })
  await withoutRegister(store)
  await store.close()
  return { folder, environment: { MECHANISM_WATCH_DATABASE: url }, rows }
}

const records = (wave: number) => [
  ...Array.from({ length: 60 }, (_, at) =>
    rawRecord(`1${at}`, { Text: `${at + 1}. The State party should act, part ${at === 7 ? wave : 0}.` }),
  ),
  ...Array.from({ length: 150 }, (_, at) =>
    rawReview(`2${at}`, {
      // some move to another document
      Symbol: `A/HRC/990/${wave === 1 && at % 50 === 3 ? 60 : 20 + (at % 30)}`,
      Text: `140.${at + 1} Act (Valdoria)`,
    }),
  ).slice(wave),
]

const importOf = (wave: number): string[] => ['import', join(root, `${wave}.json`), '--source', 'uhri']

/** An export is held already: what follows changes, ends and adds records. */
async function prepared(make: (name: string) => Promise<Place>, name: string): Promise<Place> {
  const place = await make(name)
  if (place.holdsFirst) return place
  const before = await runHere(importOf(0), place)
  expect(before.code, before.out + before.err).toBe(0)
  // the others are copies of the first; on a server each is made anew
  if (place.holdsFirst === false) cpSync(place.folder, join(root, 'base'), { recursive: true })
  return place
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mw-uhri-kill-'))
  for (const wave of [0, 1]) writeFileSync(join(root, `${wave}.json`), JSON.stringify(records(wave)))
})
afterAll(async () => {
  await server?.stop()
  rmSync(root, { recursive: true, force: true })
})

const engines = [
  { engine: 'SQLite', make: onSqlite, points: isWhole ? 20 : 2 },
  ...(isWhole && hasPostgres ? [{ engine: 'PostgreSQL', make: onPostgres, points: 5 }] : []),
]

it.each(engines)(
  'ends with the same rows on $engine, killed at $points points',
  { timeout: 2_000_000 },
  async ({ engine, make, points }) => {
    const whole = await prepared(make, `${engine} whole`)
    const counts = join(root, 'counts.json')
    const counting = { NODE_OPTIONS: `--import ${preload}`, KILL_COUNTS: counts }
    const ended = await run(importOf(1), { ...whole, environment: { ...whole.environment, ...counting } })
    expect(ended.code, ended.out + ended.err).toBe(0)
    const statements = JSON.parse(readFileSync(counts, 'utf8')).sql as number
    const truth = await whole.rows()
    expect(truth.length).toBeGreaterThan(500)
    expect(statements).toBeGreaterThan(points * 2)
    for (let point = 1; point <= points; point++) {
      const place = await prepared(make, `${engine} killed ${point}`)
      const at = Math.round((statements * point) / (points + 1))
      const killing = { NODE_OPTIONS: `--import ${preload}`, KILL_AT: `sql ${at}` }
      const killed = await run(importOf(1), { ...place, environment: { ...place.environment, ...killing } })
      expect(killed.signal, `at ${at} of ${statements}: ${killed.out}${killed.err}`).toBe('SIGKILL')
      letLockAge(place.folder)
      const again = await runHere(importOf(1), place)
      expect(again.code, again.out + again.err).toBe(0)
      expect(await place.rows(), `killed at ${at} of ${statements}`).toEqual(truth)
    }
  },
)
