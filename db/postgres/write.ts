// Adds and changes rows: a row travels as JSON, so that each column takes its own type from it.
import type { Given, TableName } from '../tables.ts'
import type { Queries } from './db.ts'
import { jsonText } from './json-text.ts'

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const quoted = (name: string): string => `"${snake(name)}"`

type Row = Record<string, unknown>

const asJson = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]))

const namesOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== undefined))),
]

/** Adds rows in their order, which name the same columns; `returning` is what is told of each. */
export async function insertRows<N extends TableName, Told = unknown>(
  db: Queries,
  table: N,
  rows: readonly Given<N>[],
  { conflict = '', returning = '' } = {},
): Promise<Told[]> {
  if (rows.length === 0) return []
  const columns = namesOf(rows as readonly Row[])
    .map(quoted)
    .join(', ')
  return db.all<Told>(
    `insert into ${quoted(table)} (${columns}) select ${columns} from json_populate_recordset(null::${quoted(table)}, $1::json)
     ${conflict} ${returning && `returning ${returning}`}`,
    [jsonText((rows as readonly Row[]).map(asJson))],
  )
}

/** Adds one row; `returning` is the column that is told of it. */
export async function insertRow<N extends TableName, Told = void>(
  db: Queries,
  table: N,
  row: Given<N>,
  returning = '',
): Promise<Told> {
  const [told] = await insertRows<N, Record<string, Told>>(db, table, [row], { returning })
  return (told === undefined ? undefined : told[returning.replaceAll('"', '')]) as Told
}

/** Changes the columns that are given of the rows where the column `key` has a value; returns how many. */
export function updateRows<N extends TableName>(
  db: Queries,
  table: N,
  changes: Partial<Given<N>>,
  [key, value]: [column: string, value: string | number],
): Promise<number> {
  const names = namesOf([changes as Row])
  const set = names.map((name) => `${quoted(name)} = given.${quoted(name)}`).join(', ')
  return db.run(
    `update ${quoted(table)} as held set ${set} from json_populate_record(null::${quoted(table)}, $1::json) as given
     where held.${quoted(key)} = $2`,
    [jsonText(asJson(changes as Row)), value],
  )
}
