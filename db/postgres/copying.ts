// Rows of PostgreSQL as they are copied from one engine to the other.
import type { CopiedTo, Copyable } from '../copy.ts'
import type { CopiedRow, CopiedTable } from '../shared/copied-tables.ts'
import type { Tx } from './db.ts'
import { inWords } from './in-words.ts'
import { openDatabase } from './open.ts'

const rowsAtOnce = 500

const quoted = (name: string): string => `"${name}"`

function createSide(tx: Tx): CopiedTo {
  return {
    count: async ({ name, where }) =>
      (await tx.get<{ n: number }>(`select count(*) as n from ${quoted(name)} where ${where}`))!.n,
    async *rows(table) {
      const names = table.columns.map(({ name }) => quoted(name)).join(', ')
      const order = table.order.map(quoted).join(', ')
      // as JSON: the names of the columns stay as they are
      await tx.run(
        `declare copied no scroll cursor for
         select row_to_json(one) as row from (select ${names} from ${quoted(table.name)} where ${table.where} order by ${order}) one`,
      )
      try {
        for (;;) {
          const some = await tx.all<{ row: CopiedRow }>(`fetch ${rowsAtOnce} from copied`)
          if (some.length > 0) yield some.map(({ row }) => row)
          if (some.length < rowsAtOnce) return
        }
      } finally {
        // where the transaction is lost, so is the cursor
        await tx.run('close copied').catch(() => 0)
      }
    },
    add: async (table, rows) => {
      const names = table.columns.map(({ name }) => quoted(name)).join(', ')
      await tx.run(
        `insert into ${quoted(table.name)} (${names}) overriding system value
         select ${names} from json_populate_recordset(null::${quoted(table.name)}, $1::json)`,
        [JSON.stringify(rows)],
      )
    },
    renumber: async ({ name, numbered }: CopiedTable) => {
      if (numbered === null) return
      await tx.run(
        `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(numbered)}), 0) + 1, false) from ${quoted(name)}
         where pg_get_serial_sequence($1, $2) is not null`,
        [quoted(name), numbered],
      )
    },
    remove: async (table) => void (await tx.run(`delete from ${quoted(table.name)} where ${table.where}`)),
  }
}

/** Connects to the database at `url`, bringing it to this version, to copy from it or into it. Throws DatabaseError in words. */
export async function openCopyable(url: string): Promise<Copyable> {
  const { db } = await openDatabase(url)
  const told = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => Promise.reject(inWords(error, url)))
  return {
    read: (work) => told(db.view((tx) => work(createSide(tx)))),
    write: (work) => told(db.transaction((tx) => work(createSide(tx)))),
    close: () => db.close(),
  }
}
