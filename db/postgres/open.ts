// Connects to the database: migrations, and a refusal in words of one that cannot be used.
import { DatabaseError } from '../database-error.ts'
import { createDb, type Db } from './db.ts'
import { inWords, placeOf } from './in-words.ts'
import { migrate } from './migrate.ts'

export type { Db, Queries, Tx } from './db.ts'

/** Connects and brings the tables to this version. Throws DatabaseError in words. */
export async function openDatabase(url: string): Promise<{ db: Db; schemaVersion: number }> {
  const db = createDb(url)
  try {
    const encoding = await db.get<{ serverEncoding: string }>('show server_encoding')
    if (encoding?.serverEncoding !== 'UTF8')
      throw new DatabaseError(
        `the PostgreSQL database ${placeOf(url)} keeps texts as ${encoding?.serverEncoding}: make one with \`createdb --encoding=UTF8 --template=template0\``,
      )
    return { db, schemaVersion: await migrate(db) }
  } catch (error) {
    await db.close()
    throw inWords(error, url)
  }
}
