// Notes by key, and the revision of the database.
import type { Queries } from './db.ts'

/** Returns the note under a key; null where there is none. */
export const readMeta = async (db: Queries, key: string): Promise<string | null> =>
  (await db.get<{ value: string }>('select value from meta where key = $1', [key]))?.value ?? null

export async function writeMeta(db: Queries, key: string, value: string): Promise<void> {
  await db.run('insert into meta (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value', [
    key,
    value,
  ])
}

/**
 * Differs after every commit of whoever: it names the first transaction that has not begun, and those that go on
 * (https://www.postgresql.org/docs/15/functions-info.html#FUNCTIONS-PG-SNAPSHOT). A replica leaves those that go on out of
 * it: there, the place in the log up to which it was replayed, which is told only after what stands before it is seen.
 */
export const revisionOf = async (db: Queries): Promise<string> =>
  (await db.get<{ state: string }>(`select case when pg_is_in_recovery() then 'replica ' || pg_last_wal_replay_lsn()
    else pg_current_snapshot()::text end as state`))!.state

/** Differs after every transaction that changed the index. */
export const indexStateOf = async (db: Queries): Promise<string> =>
  String((await db.get<{ n: number }>('select coalesce(sum(n), 0) as n from search_writes'))!.n)
