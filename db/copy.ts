// Moves every row of an installation from one engine to the other, and proves that both hold the same.
import { createHash } from 'node:crypto'
import { DatabaseError } from './database-error.ts'
import { type CopiedRow, type CopiedTable, copiedTables } from './shared/copied-tables.ts'

/** One state of a database, whatever is written to it meanwhile. */
export type CopiedFrom = {
  count(table: CopiedTable): Promise<number>
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

/** How far the work is: each row of a table counts when it was copied, and when it was compared. */
export type CopyTold = {
  begin(table: string, total: number): void
  tick(rows: number): void
  done(count: CopiedCount): void
}
const quiet: CopyTold = { begin() {}, tick() {}, done() {} }

/** Reads a table, hands each part to `work`, and returns what was read. */
async function countOf(
  from: CopiedFrom,
  table: CopiedTable,
  work: (rows: CopiedRow[]) => Promise<void> | void,
): Promise<CopiedCount> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const some of from.rows(table)) {
    rows += some.length
    for (const row of some) hash.update(asText(table, row))
    await work(some)
  }
  return { table: table.name, rows, sha256: hash.digest('hex') }
}

/**
 * Copies every row into an empty database, reads all of them again there, and keeps nothing unless they are the same.
 * Throws DatabaseError where rows stand in it already.
 */
export const copyRows = (source: Copyable, target: Copyable, tell: CopyTold = quiet): Promise<CopiedCount[]> =>
  source.read((from) =>
    target.write(async (to) => {
      for (const table of copiedTables.filter((one) => !isNote(one)))
        for await (const rows of to.rows(table))
          if (rows.length > 0)
            throw new DatabaseError(`rows stand in the other database (${table.name}): name an empty one`)
      const counts: CopiedCount[] = []
      for (const table of copiedTables) {
        if (isNote(table)) await to.remove(table)
        tell.begin(table.name, 2 * (await from.count(table)))
        const sent = await countOf(from, table, async (rows) => {
          await to.add(table, rows)
          tell.tick(rows.length)
        })
        await to.renumber(table)
        const held = await countOf(to, table, (rows) => tell.tick(rows.length))
        if (held.rows !== sent.rows || held.sha256 !== sent.sha256)
          throw new DatabaseError(
            `${table.name} is not the same in both databases (${sent.rows} and ${held.rows} rows): nothing was kept of the copy. See \`mechanism-watch db check\``,
          )
        counts.push(sent)
        tell.done(sent)
      }
      return counts
    }),
  )
