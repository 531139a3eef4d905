// Statements that are made once for each database and run row by row.
import type Database from 'better-sqlite3'

const known = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/** Returns the statement of this text; it runs inside whatever transaction is open. */
export function prepared<Row = unknown>(
  db: { $client: Database.Database },
  text: string,
): Database.Statement<unknown[], Row> {
  const client = db.$client
  const own = known.get(client) ?? new Map<string, Database.Statement>()
  known.set(client, own)
  const statement = own.get(text) ?? client.prepare(text)
  own.set(text, statement)
  return statement as Database.Statement<unknown[], Row>
}
