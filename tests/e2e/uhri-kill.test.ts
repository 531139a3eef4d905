// kill -9 at many points of an import of the index: run again, it ends with the same rows as one that nobody disturbed. EVERY_POINT=1: at 20.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rawRecord, rawReview } from '../support/uhri.ts'
import { createFolder, databaseIn, letLockAge, run, runHere } from './support/command.ts'

const preload = pathToFileURL(fileURLToPath(new URL('../support/kill-at.mjs', import.meta.url))).href
const points = process.env['EVERY_POINT'] ? 20 : 2

let root: string
let base: string
let words: string[]
let statements: number
let truth: string[]

/** Every row that an import leaves, without times, which differ from run to run, and row numbers beside their ids. */
function rowsOf(folder: string): string[] {
  const database = new Database(databaseIn(folder), { readonly: true })
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
  try {
    return texts.flatMap((text, table) =>
      database
        .prepare(text)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`)
        .sort(),
    )
  } finally {
    database.close()
  }
}

const records = (wave: number) => [
  ...Array.from({ length: 60 }, (_, at) =>
    rawRecord(`1${at}`, { Text: `${at + 1}. The State party should act, part ${at === 7 ? wave : 0}.` }),
  ),
  ...Array.from({ length: 150 }, (_, at) =>
    rawReview(`2${at}`, { Symbol: `A/HRC/990/${20 + (at % 30)}`, Text: `140.${at + 1} Act (Valdoria)` }),
  ).slice(wave),
]

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mw-uhri-kill-'))
  base = join(root, 'base')
  await createFolder(base)
  // an export is held already: what follows changes, ends and adds records
  for (const wave of [0, 1]) writeFileSync(join(root, `${wave}.json`), JSON.stringify(records(wave)))
  words = ['import', join(root, '1.json'), '--source', 'uhri']
  const before = await runHere(['import', join(root, '0.json'), '--source', 'uhri'], { folder: base })
  expect(before.code, before.out + before.err).toBe(0)
  const whole = join(root, 'whole')
  cpSync(base, whole, { recursive: true })
  const counts = join(root, 'counts.json')
  const environment = { NODE_OPTIONS: `--import ${preload}`, KILL_COUNTS: counts }
  const ended = await run(words, { folder: whole, environment })
  expect(ended.code, ended.out + ended.err).toBe(0)
  statements = JSON.parse(readFileSync(counts, 'utf8')).sql
  truth = rowsOf(whole)
  expect(truth.length).toBeGreaterThan(500)
}, 600_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

it(
  'ends with the same rows',
  async () => {
    expect(statements).toBeGreaterThan(points * 2)
    for (let point = 1; point <= points; point++) {
      const folder = join(root, `killed ${point}`)
      cpSync(base, folder, { recursive: true })
      const at = Math.round((statements * point) / (points + 1))
      const environment = { NODE_OPTIONS: `--import ${preload}`, KILL_AT: `sql ${at}` }
      const killed = await run(words, { folder, environment })
      expect(killed.signal, `at ${at} of ${statements}: ${killed.out}${killed.err}`).toBe('SIGKILL')
      letLockAge(folder)
      const again = await runHere(words, { folder })
      expect(again.code, again.out + again.err).toBe(0)
      expect(rowsOf(folder), `killed at ${at} of ${statements}`).toEqual(truth)
      rmSync(folder, { recursive: true })
    }
  },
  points * 60_000,
)
