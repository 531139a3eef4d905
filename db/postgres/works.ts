// Settles which documents stand for their works, and notes each that another was issued in place of.
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import { planWork, workKey, worksVersion } from '../../src/domain/keeping/works.ts'
import type { NewChange } from '../rows.ts'
import { worksKey } from '../shared/meta-keys.ts'
import { type SettledRow, standingChange, toVersion } from '../shared/works.ts'
import type { Kept } from '../tables.ts'
import { type Db, holdAlone, type Tx } from './db.ts'
import { readMeta, writeMeta } from './notes.ts'
import { unindexDocuments } from './out-of-date.ts'
import { updateRows } from './write.ts'

const columns =
  'id, symbol, language, capture_id, version, withdrawn_at, standing, replaced_by, state, mechanism, invented'

/** Until the transaction ends no other one writes documents of these works. */
export const holdWorks = (tx: Tx, keys: Iterable<string>): Promise<void> =>
  holdAlone(
    tx,
    [...keys].map((key) => `work ${key}`),
  )

/** Settles the works with these keys; returns what changed, as it is to be noted under `at`. */
export async function settleWorks(tx: Tx, keys: Iterable<string>, at: string): Promise<NewChange[]> {
  const noted: NewChange[] = []
  for (const key of new Set(keys)) {
    const rows = await tx.all<SettledRow>(
      `select ${columns} from documents where work = $1 order by id for no key update`,
      [key],
    )
    const held = new Map(rows.map((row) => [row.id, row]))
    const plan = planWork(rows.map(toVersion))
    // its units are found by their standing, and by that of the same text in other languages
    if (plan.some(({ id, standing }) => held.get(id)!.standing !== standing))
      await unindexDocuments(tx, [...held.keys()])
    for (const { id, standing, replacedBy } of plan) {
      const before = held.get(id)!
      if (before.standing === standing && before.replacedBy === replacedBy) continue
      await updateRows(tx, 'documents', { standing, replacedBy }, ['id', id])
      if (before.replacedBy !== replacedBy)
        noted.push(standingChange(before, held.get(replacedBy ?? ''), { at, replacedBy }))
    }
  }
  return noted
}

/** Keys of the works of these documents, to settle after they are gone. */
export const keysOf = async (tx: Tx, ids: readonly string[]): Promise<string[]> =>
  (await tx.all<{ work: string }>('select distinct work from documents where id = any($1)', [ids])).map(
    ({ work }) => work,
  )

/** A database that another version of the rules settled, or none: each document gets its key, and each work its leader. */
export async function settleAllWorks(db: Db): Promise<void> {
  const isSettled = async (of: Db | Tx) => (await readMeta(of, worksKey)) === String(worksVersion)
  if (await isSettled(db)) return
  await db.transaction(async (tx) => {
    await holdAlone(tx, ['works'])
    if (await isSettled(tx)) return
    const rows = await tx.all<Kept<'documents'>>('select id, symbol, type, state, cycle, review from documents')
    for (const row of rows)
      await updateRows(
        tx,
        'documents',
        { work: workKey(row), review: row.review === null ? null : baseSymbol(row.review) },
        ['id', row.id],
      )
    await settleWorks(tx, rows.map(workKey), '')
    await writeMeta(tx, worksKey, String(worksVersion))
  })
}
