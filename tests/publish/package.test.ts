// The data package: valid, whole, the same each time, read by foreign programs, and nothing of a subscriber in it.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Validator } from '@cfworker/json-schema'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { AppContext } from '../../src/context.ts'
import { snippets } from '../../src/domain/tables/snippets.ts'
import { columnsOf, tableNames } from '../../src/domain/tables/tables.ts'
import { writeEdition } from '../../src/publish/edition/edition.ts'
import { type PackageReport, writePackage } from '../../src/publish/package.ts'
import { openInstallation } from './installation.ts'

let ctx: AppContext
let folder: string
let out: string
let report: PackageReport
beforeAll(async () => {
  ;({ ctx, folder } = await openInstallation())
  out = join(folder, 'mechanism-watch')
  report = await writePackage(ctx, out, { examples: true })
})
afterAll(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

const files = (of = out): string[] =>
  readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(of, name)).isFile())
const text = (name: string): string => readFileSync(join(out, name), 'utf8')
const csvRows = (name: string): Record<string, string>[] => parse(text(name), { columns: true })

describe('the package', () => {
  it('is valid by the schemas of its specification, and describes each file of data with its size and hash', () => {
    const schema = (name: string) =>
      JSON.parse(gunzipSync(readFileSync(new URL(`./profiles/${name}.json.gz`, import.meta.url))).toString())
    const described = JSON.parse(text('datapackage.json'))
    const errors = (name: string, value: unknown) => new Validator(schema(name), '4').validate(value).errors
    expect(errors('data-package', described)).toEqual([])
    expect(errors('data-package', { ...described, resources: [] })).not.toEqual([])
    const tabular = described.resources.filter((one: { profile: string }) => one.profile === 'tabular-data-resource')
    expect(tabular).toHaveLength(tableNames.length)
    for (const resource of tabular) {
      expect(errors('tabular-data-resource', resource)).toEqual([])
      expect(Object.keys(csvRows(resource.path)[0] ?? {})).toEqual(
        csvRows(resource.path).length === 0 ? [] : resource.schema.fields.map((field: { name: string }) => field.name),
      )
    }
    for (const { path, bytes } of described.resources) expect(statSync(join(out, path)).size, path).toBe(bytes)
  })

  it('has the same rows in CSV, JSON Lines, Parquet and SQLite', async () => {
    const db = new Database(join(out, 'mechanism-watch.sqlite'), { readonly: true })
    for (const table of tableNames) {
      const csv = csvRows(`data/${table}.csv`)
      expect(csv.length, table).toBe(report.rows[table])
      const lines = text(`data/${table}.jsonl`).split('\n').slice(0, -1)
      const jsonl: Record<string, unknown>[] = lines.map((line) => JSON.parse(line))
      const file = await asyncBufferFromFile(join(out, `data/${table}.parquet`))
      const parquet = await parquetReadObjects({ file })
      const sqlite = db.prepare(`select * from ${table}`).all() as Record<string, unknown>[]
      expect([jsonl.length, parquet.length, sqlite.length], table).toEqual([csv.length, csv.length, csv.length])
      for (const [name, type] of columnsOf(table)) {
        const values = jsonl.map((row) => row[name])
        const asText = (value: unknown) =>
          value instanceof Date ? value.toISOString().slice(0, type === 'date' ? 10 : undefined) : value
        expect(
          parquet.map((row) => asText(row[name]) ?? null),
          `${table}.${name}`,
        ).toEqual(values)
        const flat = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value)
        expect(
          sqlite.map((row) => row[name]),
          `${table}.${name}`,
        ).toEqual(values.map(flat))
      }
    }
    db.close()
    expect(report.rows.recommendations).toBeGreaterThan(20)
    expect(report.rows.documents).toBeGreaterThan(3)
    expect(report.rows.states).toBeGreaterThan(190)
  })

  it('holds nothing of subscribers, of runs, or of the machine', () => {
    const raw = new Database(join(folder, 'mechanism-watch.sqlite'), { readonly: true })
    const subscribers = raw.prepare('select * from subscriptions').all() as Record<string, unknown>[]
    const keys = raw.prepare('select key, address from captures').all() as { key: string; address: string }[]
    raw.close()
    expect(subscribers.length).toBeGreaterThan(0)
    const secrets = subscribers.flatMap((row) =>
      Object.values(row).filter((value): value is string => typeof value === 'string' && value.length >= 16),
    )
    expect(secrets.length).toBeGreaterThan(0)
    const imported = keys.filter(({ address }) => address.startsWith('import:')).map(({ key }) => key)
    const all = files().map((name) => ({ name, bytes: readFileSync(join(out, name)).toString('latin1') }))
    for (const { name, bytes } of all) {
      for (const secret of [...secrets, ...imported, folder]) expect(bytes.includes(secret), name).toBe(false)
      expect(bytes, name).not.toMatch(/\b(subscriptions|deliveries|mailbox|captures)\b/)
    }
    const db = new Database(join(out, 'mechanism-watch.sqlite'), { readonly: true })
    const names = db.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all()
    db.close()
    expect(names).toEqual([...tableNames, 'dictionary'].sort())
  })

  it('is the same bytes for the same edition, and its checksums hold', async () => {
    const again = join(folder, 'again')
    await writePackage(ctx, again, { examples: true })
    expect(files(again).sort()).toEqual(files().sort())
    expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(text('SHA256SUMS'))
    expect(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: again }).status).toBe(0)
    expect(text('SHA256SUMS').split('\n')).toHaveLength(files().length)
  })

  it('is not made, and neither is the static edition, of a text or an index that a disk changed', async () => {
    const changes = [
      // a text that the UN never wrote; and an index that no longer knows of a paragraph, so that counts are others
      `update units set text = replace(text, 'should', 'need not') where text like '%should%'`,
      `delete from units where document_id in (select id from documents limit 1)`,
    ]
    for (const sql of changes) {
      const { ctx: other, folder: there } = await openInstallation()
      const raw = new Database(join(there, 'mechanism-watch.sqlite'))
      raw.pragma('foreign_keys = OFF')
      expect(raw.prepare(sql).run().changes).toBeGreaterThan(0)
      raw.close()
      const writeFew: typeof writePackage = async (...given) =>
        (await writeEdition(given[0], given[1], { states: ['KEN'] })) as never
      for (const write of [writePackage, writeFew])
        await expect(write(other, join(there, 'out')), sql).rejects.toThrow(/is damaged \(.*restore a sound backup/)
      expect(existsSync(join(there, 'out'))).toBe(false)
      await other.close()
      rmSync(there, { recursive: true })
    }
  })

  it('replaces what it wrote before, and refuses a folder of somebody else', async () => {
    const again = join(folder, 'again')
    writeFileSync(join(again, 'stale.txt'), 'left by an earlier version')
    await writePackage(ctx, again)
    expect(existsSync(join(again, 'stale.txt'))).toBe(false)
    const theirs = join(folder, 'theirs')
    mkdirSync(theirs)
    writeFileSync(join(theirs, 'thesis.docx'), 'words')
    await expect(writePackage(ctx, theirs)).rejects.toThrow(/name a new or empty folder/)
    await expect(writePackage(ctx, join(theirs, 'thesis.docx'))).rejects.toThrow(/name a folder/)
    expect(readFileSync(join(theirs, 'thesis.docx'), 'utf8')).toBe('words')
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
    // without the examples no row is fictional
    const rows: Record<string, string>[] = parse(readFileSync(join(again, 'data/documents.csv')), { columns: true })
    expect(rows.filter((row) => row['invented'] !== '')).toEqual([])
  })

  it('says how to cite it, what is held, and what may be done with it', () => {
    const cff = parseYaml(text('CITATION.cff'))
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', version: report.edition })
    expect(text('LICENCE.md')).toMatch(/terms of use[\s\S]*conditions d’utilisation[\s\S]*condiciones de uso/)
    expect(csvRows('coverage.csv').length).toBeGreaterThan(0)
    expect(text('METHOD.md')).toContain('Committee against Torture')
  })
})

const isThere = (tool: string, args: string[]): boolean => spawnSync(tool, args).status === 0
const tools = {
  python: { run: ['python3', '-'], there: isThere('python3', ['--version']) },
  pandas: { run: ['python3', '-'], there: isThere('python3', ['-c', 'import pandas']) },
  r: { run: ['Rscript', '-'], there: isThere('Rscript', ['--version']) },
  duckdb: { run: ['duckdb'], there: isThere('duckdb', ['--version']) },
  sqlite: { run: ['sqlite3', 'mechanism-watch/mechanism-watch.sqlite'], there: isThere('sqlite3', ['--version']) },
} as const

describe('the snippets of the page', () => {
  for (const [name, { run, there }] of Object.entries(tools))
    it.skipIf(!there)(`${name} loads the package`, () => {
      const [program, ...args] = run
      const input = snippets[name as keyof typeof snippets]
      const said = execFileSync(program, args, { cwd: folder, input, encoding: 'utf8' })
      const rows = String(report.rows.recommendations)
      if (name !== 'sqlite' && name !== 'duckdb') expect(said.split('\n')[0]).toContain(rows)
      else expect(said.trim().split('\n').length).toBeGreaterThan(1)
    })
})
