// The register of facts: rows whose document is not collected yet stand in for it.
import { planRegister, type StandIn } from '../../src/domain/keeping/register.ts'
import { registerKey } from '../shared/meta-keys.ts'
import { standInValues } from '../shared/save.ts'
import type { Store } from '../store.ts'
import type { Kept } from '../tables.ts'
import { type Db, holdAlone, type Tx } from './db.ts'
import { readMeta, writeMeta } from './notes.ts'
import { insertUnits, writeStates } from './save.ts'
import { holdWorks, keysOf, settleWorks } from './works.ts'
import { insertRow, insertRows } from './write.ts'

async function writeStandIn(tx: Tx, standIn: StandIn, at: string): Promise<void> {
  const { id, head, units: own } = standIn
  const values = standInValues(standIn)
  await insertRow(tx, 'documents', { ...values, createdAt: at, updatedAt: at })
  await writeStates(tx, id, [values.state])
  const common = { documentId: id, day: head.distributionDate ?? '', invented: false, createdAt: at, updatedAt: at }
  const rows = await insertUnits(
    tx,
    own.map(({ id: unitId, unit }) => ({ unit, values: { ...common, id: unitId } })),
  )
  const given = own.flatMap(({ labels }, n) => labels.map((label) => ({ ...label, unitRow: rows[n]! })))
  await insertRows(
    tx,
    'labels',
    given.map((label) => ({ ...label, evidence: [], rules: [], vetoes: [] })),
  )
}

export function createRegister(db: Db): Store['register'] {
  return {
    load: (rows, hash, at) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, ['register'])
        if ((await readMeta(tx, registerKey)) === hash) return 0
        const plan = planRegister(
          rows,
          await tx.all<Pick<Kept<'documents'>, 'id' | 'sourceId' | 'captureId'>>(
            'select id, source_id, capture_id from documents order by id',
          ),
        )
        const before = await keysOf(tx, plan.remove)
        await holdWorks(tx, [...before, ...plan.create.map((standIn) => standInValues(standIn).work)])
        await tx.run('delete from documents where id = any($1)', [plan.remove])
        for (const standIn of plan.create) await writeStandIn(tx, standIn, at)
        const after = await keysOf(
          tx,
          plan.create.map((standIn) => standIn.id),
        )
        await settleWorks(tx, [...before, ...after], at)
        await writeMeta(tx, registerKey, hash)
        return plan.create.reduce((n, standIn) => n + standIn.units.length, 0)
      }),
  }
}
