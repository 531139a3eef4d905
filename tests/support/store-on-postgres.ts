// Stands in for db/sqlite/store.ts where the tests run on PostgreSQL: what is opened in memory is a database of a server.
import { openStore as openSqlite } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { sharedPostgres } from './postgres.ts'

type Options = Parameters<typeof openSqlite>[0]

/** A file stays one of SQLite: its test is about files. */
export const openStore = async (options: Options): Promise<Store> =>
  options.path === ':memory:' && options.maxPages === undefined
    ? (await sharedPostgres()).openStore()
    : openSqlite(options)
