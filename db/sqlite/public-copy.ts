// Writes a database for the public: the tables and columns that it is given, and nothing of ours. The same rows give the same bytes.
import Database from 'better-sqlite3'
import { errorCode } from '../../src/domain/error-code.ts'
import { DatabaseError } from '../database-error.ts'

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

/** Does what writes the copy: its disk is another than that of the database. */
function inWords<T>(path: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const code = errorCode(error)
    if (!code.startsWith('SQLITE_')) throw error
    throw new DatabaseError(
      `${path} could not be written (${code}), so nothing was: make room on its disk, or raise the limit of file sizes (ulimit -f), and run it again`,
      { cause: error },
    )
  }
}

/** Creates the file at `path`, which must not be there. Throws DatabaseError where it cannot be written. */
export function createPublicCopy(path: string): PublicCopy {
  const copy = inWords(path, () => createCopy(path))
  return {
    table: (name, columns) => {
      const add = inWords(path, () => copy.table(name, columns))
      return (values) => inWords(path, () => add(values))
    },
    close: () => inWords(path, () => copy.close()),
  }
}

function createCopy(path: string): PublicCopy {
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
