// Notes by key.
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/** Returns the note under a key; null where there is none. Asked before each answer of a server. */
export const readMeta = (db: Db, key: string): string | null =>
  prepared<{ value: string }>(db, 'select value from meta where key = ?').get(key)?.value ?? null

export function writeMeta(db: Db, key: string, value: string): void {
  const text = 'insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value'
  prepared(db, text).run(key, value)
}
