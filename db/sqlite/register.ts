// The register: recommendations known from facts, standing in for a text until it is collected.
import { eq } from 'drizzle-orm'
import { planRegister, type StandIn } from '../../src/domain/keeping/register.ts'
import { registerKey } from '../shared/meta-keys.ts'
import { standInValues } from '../shared/save.ts'
import type { Store } from '../store.ts'
import { insertRows } from './bulk.ts'
import type { Db, Tx } from './db.ts'
import { readMeta, writeMeta } from './notes.ts'
import { insertUnits } from './save.ts'
import { documentStates, documents, labels } from './schema.ts'
import { keysOf, settleWorks } from './works.ts'

function writeStandIn(db: Db, tx: Tx, standIn: StandIn, at: string): void {
  const { id, head, units: own } = standIn
  const values = standInValues(standIn)
  tx.insert(documents)
    .values({ ...values, createdAt: at, updatedAt: at })
    .run()
  tx.insert(documentStates).values({ documentId: id, state: values.state }).run()
  const common = { documentId: id, day: head.distributionDate ?? '', invented: false, createdAt: at, updatedAt: at }
  const first = insertUnits(db, own, common)
  insertRows(
    db,
    labels,
    own.flatMap(({ labels: given }, n) =>
      given.map((label) => ({ ...label, unitRow: first + n, evidence: [], rules: [], vetoes: [] })),
    ),
  )
}

export function createRegister(db: Db): Store['register'] {
  return {
    load: async (rows, hash, at) =>
      db.transaction((tx) => {
        if (readMeta(db, registerKey) === hash) return 0
        const { id, sourceId, captureId } = documents
        const plan = planRegister(rows, tx.select({ id, sourceId, captureId }).from(documents).all())
        const before = keysOf(tx, plan.remove)
        for (const gone of plan.remove) tx.delete(documents).where(eq(documents.id, gone)).run()
        for (const standIn of plan.create) writeStandIn(db, tx, standIn, at)
        const after = keysOf(
          tx,
          plan.create.map((standIn) => standIn.id),
        )
        settleWorks(db, [...before, ...after], null)
        writeMeta(db, registerKey, hash)
        return plan.create.reduce((n, standIn) => n + standIn.units.length, 0)
      }),
  }
}
