// Writes a database for the public: the tables and columns that it is given, and nothing of ours. The same rows give the same bytes.
import Database from 'better-sqlite3'

export type PublicColumn = { name: string; type: 'text' | 'integer'; isKey: boolean }

export type PublicCopy = {
  /** Makes a table; returns what adds a row to it, with one value a column. */
  table(name: string, columns: readonly PublicColumn[]): (values: readonly (string | number | null)[]) => void
  /** Ends the file; it is whole then, and needs no log beside it. */
  close(): void
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Rows that one transaction holds. */
const rowsPerTransaction = 5000

/** Creates the file at `path`, which must not be there. */
export function createPublicCopy(path: string): PublicCopy {
  const raw = new Database(path)
  raw.pragma('page_size = 4096')
  raw.pragma('journal_mode = OFF')
  raw.pragma('synchronous = OFF')
  let rows = 0
  raw.exec('begin')
  return {
    table(name, columns) {
      const parts = columns.map(
        (column) => `${quoted(column.name)} ${column.type}${column.isKey ? ' primary key not null' : ''}`,
      )
      raw.exec(`create table ${quoted(name)} (${parts.join(', ')})`)
      const insert = raw.prepare(`insert into ${quoted(name)} values (${columns.map(() => '?').join(', ')})`)
      return (values) => {
        insert.run(...values)
        rows += 1
        if (rows % rowsPerTransaction === 0) raw.exec('commit; begin')
      }
    },
    close() {
      raw.exec('commit')
      raw.close()
    },
  }
}
