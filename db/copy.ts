// Moves every row of an installation from one engine to the other, and proves that both hold the same.
import { createHash } from 'node:crypto'
import { DatabaseError } from './database-error.ts'
import { type CopiedRow, type CopiedTable, copiedTables } from './shared/copied-tables.ts'

/** One state of a database, whatever is written to it meanwhile. */
export type CopiedFrom = {
  /** rows of a table in its order, some at a time */
  rows(table: CopiedTable): AsyncIterable<CopiedRow[]>
}
/** An open transaction on an empty database. */
export type CopiedTo = CopiedFrom & {
  add(table: CopiedTable, rows: CopiedRow[]): Promise<void>
  /** the next row that the database numbers comes after those that were added */
  renumber(table: CopiedTable): Promise<void>
  remove(table: CopiedTable): Promise<void>
}
/** Both run `work` in one transaction: all or nothing. */
export type Copyable = {
  read<T>(work: (from: CopiedFrom) => Promise<T>): Promise<T>
  write<T>(work: (to: CopiedTo) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type CopiedCount = { table: string; rows: number; sha256: string }

const asText = ({ columns }: CopiedTable, row: CopiedRow): string =>
  `${JSON.stringify(columns.map(({ name }) => row[name] ?? null))}\n`

/** Notes of the database about itself, which opening it writes. */
const isNote = (table: CopiedTable): boolean => table.name === 'meta'

async function countOf(from: CopiedFrom, table: CopiedTable): Promise<CopiedCount> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const some of from.rows(table)) {
    rows += some.length
    for (const row of some) hash.update(asText(table, row))
  }
  return { table: table.name, rows, sha256: hash.digest('hex') }
}

/**
 * Copies every row into an empty database, reads all of them again there, and keeps nothing unless they are the same.
 * Throws DatabaseError where rows stand in it already. `tell` is called after each table.
 */
export const copyRows = (
  source: Copyable,
  target: Copyable,
  tell: (done: CopiedCount) => void = () => {},
): Promise<CopiedCount[]> =>
  source.read((from) =>
    target.write(async (to) => {
      for (const table of copiedTables.filter((one) => !isNote(one)))
        for await (const rows of to.rows(table))
          if (rows.length > 0)
            throw new DatabaseError(`rows stand in the other database (${table.name}): name an empty one`)
      const counts: CopiedCount[] = []
      for (const table of copiedTables) {
        if (isNote(table)) await to.remove(table)
        const hash = createHash('sha256')
        let count = 0
        for await (const rows of from.rows(table)) {
          for (const row of rows) hash.update(asText(table, row))
          count += rows.length
          await to.add(table, rows)
        }
        await to.renumber(table)
        const sent = { table: table.name, rows: count, sha256: hash.digest('hex') }
        const held = await countOf(to, table)
        if (held.rows !== sent.rows || held.sha256 !== sent.sha256)
          throw new DatabaseError(
            `${table.name} is not the same in both databases (${sent.rows} and ${held.rows} rows): nothing was kept of the copy. See \`mechanism-watch db check\``,
          )
        counts.push(sent)
        tell(sent)
      }
      return counts
    }),
  )
