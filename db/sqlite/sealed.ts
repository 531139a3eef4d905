// Reads what a key can be tried on, in a file that is not opened for anything else.
import type Database from 'better-sqlite3'
import { keyMarkName } from '../shared/meta-keys.ts'

export type Sealed = { /** null: none was noted */ mark: string | null; rows: { id: string; mailSealed: string }[] }

/** Returns the mark, and the oldest and newest sealed addresses, so many of each. */
export function readSealed(raw: Database.Database, each: number): Sealed {
  const mark = raw.prepare('select value from meta where key = ?').pluck().get(keyMarkName)
  const rows = raw
    .prepare(
      `select id, mail_sealed as mailSealed from subscriptions
       where number in (select number from subscriptions where number > 0 order by number limit @each)
          or number in (select number from subscriptions where number > 0 order by number desc limit @each)`,
    )
    .all({ each })
  return { mark: (mark as string | undefined) ?? null, rows: rows as Sealed['rows'] }
}
