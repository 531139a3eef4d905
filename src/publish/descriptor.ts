// The description of a data package by the Data Package specification (datapackage.json), and its citation file.
import { stringify } from 'yaml'
import type { SourceCard } from '../domain/source-card.ts'
import { type ColumnType, columnsOf, type TableName, tableNames } from '../domain/tables/tables.ts'
import { tableWords } from '../domain/tables/words.ts'
import type { Edition } from '../reading/edition.ts'
import type { FileSum } from './folder.ts'
import { filesOfTable, keys } from './table-files.ts'

export type PackageFacts = { edition: Edition; day: string; version: string; cards: readonly SourceCard[] }

const fieldTypes: Record<ColumnType, { type: string; format?: string }> = {
  string: { type: 'string' },
  list: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  // with milliseconds, which the default form does not have
  instant: { type: 'datetime', format: 'any' },
}

const { tables, columns, licence } = tableWords.en

const schemaOf = (table: TableName) => ({
  fields: columnsOf(table).map(([name, type]) => ({ name, ...fieldTypes[type], description: columns[name] })),
  missingValues: [''],
  ...(keys[table] ? { primaryKey: keys[table] } : {}),
})

const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  jsonl: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

function resourceOf(sum: FileSum) {
  const format = endingOf(sum.path)
  const table = tableNames.find((name) => Object.values(filesOfTable(name)).includes(sum.path))
  const base = sum.path.slice(sum.path.lastIndexOf('/') + 1, -format.length - 1)
  return {
    name: `${base}${format === 'csv' ? '' : `-${format}`}`,
    path: sum.path,
    ...(table ? { title: tables[table].title, description: tables[table].line } : {}),
    format,
    mediatype: mediaTypes[format],
    bytes: sum.bytes,
    hash: `sha256:${sum.sha256}`,
    ...(table && format === 'csv'
      ? { profile: 'tabular-data-resource', encoding: 'utf-8', schema: schemaOf(table) }
      : { profile: 'data-resource' }),
  }
}

const title = 'Mechanism Watch: recommendations of United Nations mechanisms on torture, and review windows'

/** `sums`: the files of data that are described. */
export const describePackage = ({ edition, day, version, cards }: PackageFacts, sums: readonly FileSum[]) => ({
  profile: 'data-package',
  name: 'mechanism-watch',
  title,
  description: licence.join('\n'),
  version: edition.version,
  created: `${day}T00:00:00Z`,
  keywords: ['human rights', 'torture', 'United Nations', 'treaty bodies', 'Universal Periodic Review'],
  licenses: [
    { name: 'Apache-2.0', title: 'What Mechanism Watch adds', path: 'https://www.apache.org/licenses/LICENSE-2.0' },
    { title: 'Texts of the United Nations: terms of use', path: 'https://www.un.org/en/about-us/terms-of-use' },
  ],
  sources: cards.map((card) => ({ title: `${card.publisher}: ${card.title}`, path: card.url })),
  contributors: [{ title: `Mechanism Watch ${version}`, role: 'publisher' }],
  resources: sums.filter(({ path }) => endingOf(path) in mediaTypes).map(resourceOf),
})

/** How to cite the package (Citation File Format 1.2.0). */
export const citationFile = ({ edition, day }: PackageFacts): string =>
  stringify({
    'cff-version': '1.2.0',
    message:
      'Cite the documents of the United Nations themselves; cite this package as the place where you found them.',
    type: 'dataset',
    title,
    authors: [{ name: 'Mechanism Watch' }],
    version: edition.version,
    'date-released': day,
    license: 'Apache-2.0',
  })
