// Two marks of this database alone: the epoch of its numbers of changes, and the key that its page cursors are signed with.
import { randomBytes, randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import { cursorKey, epochKey } from '../shared/meta-keys.ts'

/** What is stored under the key, made and stored where nothing is. A full disk must not keep a database from being read. */
function kept(raw: Database.Database, key: string, make: () => string): string {
  const read = () => raw.prepare<[string], string>('select value from meta where key = ?').pluck().get(key)
  const held = read()
  if (held !== undefined) return held
  const made = make()
  try {
    raw.prepare('insert or ignore into meta (key, value) values (?, ?)').run(key, made)
    return read() ?? made
  } catch {
    return made
  }
}

export type Marks = { epoch: string; cursorKey: Buffer }

/** Returns the marks of a database, which are made when it is opened for the first time. */
export const marksOf = (raw: Database.Database): Marks => ({
  epoch: kept(raw, epochKey, randomUUID),
  cursorKey: Buffer.from(
    kept(raw, cursorKey, () => randomBytes(32).toString('base64url')),
    'base64url',
  ),
})

/** Begins another epoch: a restored backup counts its changes from an earlier day. */
export function beginEpoch(raw: Database.Database): void {
  raw
    .prepare('insert into meta (key, value) values (?, ?) on conflict do update set value = excluded.value')
    .run(epochKey, randomUUID())
}
