// The change log: what was created, updated, withdrawn, moved, cancelled or confirmed, and when. Its numbers are in the order of the commits.
import type { ChangeRow, NewChange, Store } from '../store.ts'
import { type Db, holdAlone, type Tx } from './db.ts'
import { insertRows } from './write.ts'

/**
 * Notes changes. Until the transaction ends no other one notes any: who reads on from a number must not miss a smaller
 * one that is committed later.
 */
export async function noteChanges(tx: Tx, rows: readonly NewChange[]): Promise<void> {
  if (rows.length === 0) return
  await holdAlone(tx, ['changes'])
  await insertRows(tx, 'changes', rows)
}

export function createChanges(db: Db): Store['changes'] {
  return {
    count: async (cursor, options) =>
      (await db.get<{ n: number }>('select count(*) as n from changes where id > $1 and (invented = false or $2)', [
        cursor,
        options?.invented ?? false,
      ]))!.n,
    since: (cursor, limit, options) =>
      db.all<ChangeRow>('select * from changes where id > $1 and (invented = false or $2) order by id limit $3', [
        cursor,
        options?.invented ?? false,
        limit,
      ]),
    newest: (filter) =>
      db.all<ChangeRow>(
        `select * from changes where ($1::text[] is null or state = any($1)) and ($2::text[] is null or mechanism = any($2))
          and ($3::text[] is null or coalesce(after ->> 'kind', before ->> 'kind') = any($3))
          and ($4::bigint is null or id < $4) and ($5::text is null or subject = $5) and (invented = false or $6)
          order by id desc limit $7`,
        [
          filter.states?.length ? filter.states : null,
          filter.mechanisms?.length ? filter.mechanisms : null,
          filter.windowKinds?.length ? filter.windowKinds : null,
          filter.before ?? null,
          filter.subject ?? null,
          filter.invented ?? false,
          filter.limit,
        ],
      ),
    add: (rows) => db.transaction((tx) => noteChanges(tx, rows)),
  }
}
