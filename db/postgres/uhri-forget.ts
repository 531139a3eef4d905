// Takes records of the index out again, and lets it stand in for a document whose file was taken out.
import { uhriSource } from '../../src/domain/keeping/uhri.ts'
import { registerKey, uhriKeys } from '../shared/meta-keys.ts'
import type { Queries, Tx } from './db.ts'
import { settleWorks } from './works.ts'

/** The changes of these documents and of their units. */
export async function forgetChanges(tx: Tx, documentIds: readonly string[]): Promise<void> {
  await tx.run(
    `delete from changes where subject_id = any($1)
      or subject_id in (select id from units where document_id = any($1))`,
    [documentIds],
  )
}

/** The records of these symbols, with what an import brought of them; returns how many there were. */
export async function forgetRecords(tx: Tx, symbols: readonly string[]): Promise<number> {
  const gone = await tx.all<{ id: string }>('delete from uhri_records where symbol = any($1) returning id', [symbols])
  await tx.run('delete from uhri_staged where symbol = any($1)', [symbols])
  await tx.run('delete from uhri_documents where symbol = any($1)', [symbols])
  await tx.run('delete from changes where subject_id = any($1)', [gone.map(({ id }) => id)])
  // what comes next is no longer measured by an export of which nothing is left
  if (gone.length > 0 && !(await tx.get('select 1 as left_over from uhri_records limit 1')))
    await tx.run('delete from meta where key = any($1)', [uhriKeys])
  return gone.length
}

/** What came of comparing the records of these symbols with a reading that is gone. */
export async function forgetComparison(tx: Tx, symbols: readonly string[]): Promise<void> {
  await tx.run(
    `update uhri_documents set compared_with = null, same = 0, differs = 0, only_index = 0, only_ours = 0,
      disagreements = '[]' where symbol = any($1)`,
    [symbols],
  )
}

/** The records of one symbol and the units that stand for them; our own reading of the document stays. */
export async function forgetStandIn(tx: Tx, symbol: string, at: string): Promise<number> {
  const held = await tx.all<{ id: string; work: string }>(
    'select id, work from documents where symbol = $1 and source_id = $2 and capture_id is null order by id',
    [symbol, uhriSource],
  )
  const ids = held.map(({ id }) => id)
  await forgetChanges(tx, ids)
  await tx.run('delete from documents where id = any($1)', [ids])
  await settleWorks(
    tx,
    held.map(({ work }) => work),
    at,
  )
  // a row of the register may stand in again
  if (held.length > 0) await tx.run('delete from meta where key = $1', [registerKey])
  return forgetRecords(tx, [symbol])
}

/** Symbols whose records stand nowhere: their document was taken out, or only a row of the register is in its place. */
export const withoutStandIn = async (db: Queries, limit: number): Promise<string[]> =>
  (
    await db.all<{ symbol: string }>(
      `select u.symbol from uhri_documents u where u.records > 0 and not exists
        (select 1 from documents d where d.id = u.document_id and (d.capture_id is not null or d.source_id <> 'register'))
        order by u.symbol limit $1`,
      [limit],
    )
  ).map(({ symbol }) => symbol)
