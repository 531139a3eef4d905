// Writes into a database file as a disk would, past the program: the digest beside a row stays as it was.
import Database from 'better-sqlite3'
import { expect } from 'vitest'

/** Runs with `change` (`column = … where …`) made in a table, which must change a row, and puts the column back. */
export async function withChange(
  file: string,
  table: string,
  change: string,
  values: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  const raw = new Database(file)
  const column = change.split(' ')[0]!
  const before = raw.prepare(`select rowid as row, ${column} as value from ${table}`).all()
  const made = raw.prepare(`update ${table} set ${change}`).run(...values)
  expect(made.changes, 'the attack changed nothing').toBeGreaterThan(0)
  try {
    await run()
  } finally {
    const back = raw.prepare(`update ${table} set ${column} = @value where rowid = @row`)
    for (const one of before) back.run(one)
    raw.close()
  }
}
