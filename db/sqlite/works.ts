// Settles which documents stand for their works, and notes each that another was issued in place of.

import { eq, inArray } from 'drizzle-orm'
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import { planWork, workKey, worksVersion } from '../../src/domain/keeping/works.ts'
import { worksKey } from '../shared/meta-keys.ts'
import { type SettledRow, standingChange, toVersion } from '../shared/works.ts'
import type { Db, Tx } from './db.ts'
import { readMeta, writeMeta } from './notes.ts'
import { unindexDocument } from './out-of-date.ts'
import { prepared } from './prepared.ts'
import { changes, documents } from './schema.ts'

/** Without what was parsed, which is large; asked at every document that is stored. */
const versionsOf = `select id, symbol, language, capture_id as captureId, version, withdrawn_at as withdrawnAt, standing,
    replaced_by as replacedBy, state, mechanism, invented
  from documents where work = ?`

/** Settles the works with these keys, inside the transaction that is open. Where `at` is given, what changed is noted under that instant. */
export function settleWorks(db: Db, keys: Iterable<string>, at: string | null): void {
  for (const key of new Set(keys)) {
    const rows = prepared<Omit<SettledRow, 'invented'> & { invented: 0 | 1 }>(db, versionsOf)
      .all(key)
      .map((row) => ({ ...row, invented: row.invented === 1 }))
    const held = new Map(rows.map((row) => [row.id, row]))
    const plan = planWork(rows.map(toVersion))
    // its units are found by their standing, and by that of the same text in other languages
    if (plan.some(({ id, standing }) => held.get(id)!.standing !== standing))
      for (const { id } of rows) unindexDocument(db, id)
    for (const { id, standing, replacedBy } of plan) {
      const before = held.get(id)!
      if (before.standing === standing && before.replacedBy === replacedBy) continue
      db.update(documents).set({ standing, replacedBy }).where(eq(documents.id, id)).run()
      if (at === null || before.replacedBy === replacedBy) continue
      db.insert(changes)
        .values(standingChange(before, held.get(replacedBy ?? ''), { at, replacedBy }))
        .run()
    }
  }
}

/** Keys of the works of these documents, to settle after they are gone. */
export const keysOf = (tx: Tx, ids: readonly string[]): string[] =>
  tx
    .selectDistinct({ work: documents.work })
    .from(documents)
    .where(inArray(documents.id, [...ids]))
    .all()
    .map(({ work }) => work)

/** A database that another version of the rules settled, or none: each document gets its key, and each work its leader. */
export function settleAllWorks(db: Db): void {
  if (readMeta(db, worksKey) === String(worksVersion)) return
  db.transaction(
    (tx) => {
      const { id, symbol, type, state, cycle, review } = documents
      const rows = tx.select({ id, symbol, type, state, cycle, review }).from(documents).all()
      for (const row of rows) {
        const values = { work: workKey(row), review: row.review === null ? null : baseSymbol(row.review) }
        tx.update(documents).set(values).where(eq(documents.id, row.id)).run()
      }
      settleWorks(db, rows.map(workKey), null)
      writeMeta(db, worksKey, String(worksVersion))
    },
    { behavior: 'immediate' },
  )
}
