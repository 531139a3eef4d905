// The data package, and lists as data, opened by databases and spreadsheets of others.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../src/env.ts'
import { notThere, rowOf } from '../tool.ts'
import type { Group, Row } from '../types.ts'

const duckdb = '@duckdb/node-api@1.5.6-r.1'
const countWithDuckdb = `
const { DuckDBInstance } = await import(process.argv[2])
const connection = await (await DuckDBInstance.create()).connect()
const count = async (from) => Number((await connection.runAndReadAll('select count(*) from ' + from)).getRows()[0][0])
const [parquet, csv, lines] = [await count("'data/recommendations.parquet'"), await count("read_csv('data/recommendations.csv', all_varchar = true)"), await count("'data/recommendations.jsonl'")]
if (parquet === 0 || parquet !== csv || parquet !== lines) throw new Error([parquet, csv, lines].join(' / ') + ' rows')
`

const sheets = `import sys
try:
  import openpyxl
except ImportError:
  sys.exit(${notThere})
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
rows = list(book.worksheets[0].iter_rows(values_only=True))
assert len(rows) > 1 and rows[0][0] == 'id', rows[:1]
paragraph = rows[0].index('paragraph')
assert all(row[paragraph] is None or isinstance(row[paragraph], str) for row in rows[1:])`

const command = (folder: string, ...words: string[]): void => {
  const env = { ...process.env, MECHANISM_WATCH_DATA: join(folder, 'data'), MECHANISM_WATCH_LOG: 'silent' }
  execFileSync(process.execPath, [join(projectFolder, 'bin', 'mechanism-watch.js'), ...words], { env, stdio: 'pipe' })
}

export const group: Group = {
  title: 'Data package',
  run: async ({ origin, folder }): Promise<Row[]> => {
    const out = join(folder, 'package')
    const book = join(folder, 'recommendations.xlsx')
    writeFileSync(book, new Uint8Array(await (await fetch(`${origin}/api/v1/recommendations.xlsx`)).arrayBuffer()))
    // the command holds this process up: a connection kept open would be stale afterwards
    command(folder, 'package', '--examples', '--out', out)
    const script = join(folder, 'count.mjs')
    writeFileSync(script, countWithDuckdb)
    const inPlace = `cd ${folder} && npm install --silent --no-save ${duckdb} && cd ${out} && node ${script} ${duckdb.replace(/@[^@]*$/, '')}`
    return [
      await rowOf('checksums of the data package', 'sha256sum', [
        'sh',
        '-c',
        `cd ${out} && sha256sum --check --quiet --strict SHA256SUMS`,
      ]),
      await rowOf('Parquet, CSV, JSON Lines of the data package', `DuckDB (${duckdb})`, ['sh', '-c', inPlace]),
      await rowOf('SQLite of the data package', 'sqlite3', [
        'sh',
        '-c',
        `test "$(sqlite3 ${out}/mechanism-watch.sqlite 'pragma integrity_check')" = ok`,
      ]),
      await rowOf('XLSX (ECMA-376)', 'openpyxl (Python)', ['python3', '-c', sheets, book]),
    ]
  },
}
