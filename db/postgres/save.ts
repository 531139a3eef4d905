// Saves a parsed document in one transaction: what is to change is decided by src/domain/keeping, and written here.
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { type HeldDocument, planDocument } from '../../src/domain/keeping/documents.ts'
import { documentId } from '../../src/domain/keeping/ids.ts'
import { type HeldUnit, recommendingCodes, type UnitChange } from '../../src/domain/keeping/units.ts'
import type { CaptureRow, SavedDocument } from '../rows.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import { documentValues, readColumns, toHeldDocument, toHeldUnit, workOf } from '../shared/save.ts'
import type { Given, Kept } from '../tables.ts'
import { noteChanges } from './changes.ts'
import { type Db, holdAlone, type Tx } from './db.ts'
import { unindexDocuments } from './out-of-date.ts'
import { withCaptures } from './rows.ts'
import { holdWorks, keysOf, settleWorks } from './works.ts'
import { insertRow, insertRows, updateRows } from './write.ts'

type NewUnit = {
  unit: Parameters<typeof readColumns>[0]
  values: Pick<Given<'units'>, 'id' | 'documentId' | 'day' | 'invented' | 'createdAt' | 'updatedAt'>
}

/** Writes units that are new, with the States that recommend; returns their rows, in their order. */
export async function insertUnits(tx: Tx, units: readonly NewUnit[]): Promise<number[]> {
  const rows = await insertRows<'units', { row: number }>(
    tx,
    'units',
    units.map(({ unit, values }) => ({ ...readColumns(unit), ...values })),
    { returning: '"row"' },
  )
  const states = units.flatMap(({ unit }, at) =>
    recommendingCodes(unit).map((state) => ({ unitRow: rows[at]!.row, state })),
  )
  await insertRows(tx, 'unitStates', states)
  return rows.map(({ row }) => row)
}

type Saved = { documentId: string; day: string; invented: boolean; at: string }

async function changeUnit(tx: Tx, change: Exclude<UnitChange, { kind: 'create' }>, saved: Saved): Promise<void> {
  const { at, ...document } = saved
  const ofId: [string, string] = ['id', change.id]
  switch (change.kind) {
    case 'update': {
      await updateRows(tx, 'units', { ...readColumns(change.unit), ...document, updatedAt: at }, ofId)
      const { row } = (await tx.get<{ row: number }>('select "row" from units where id = $1', [change.id]))!
      await tx.run('delete from unit_states where unit_row = $1', [row])
      const states = recommendingCodes(change.unit)
      await insertRows(
        tx,
        'unitStates',
        states.map((state) => ({ unitRow: row, state })),
      )
      return
    }
    case 'move': {
      const { ordinal, page, day } = change
      await updateRows(tx, 'units', { ordinal, page, day, ...outOfDate }, ofId)
      return
    }
    case 'withdraw':
      await updateRows(
        tx,
        'units',
        { withdrawnAt: at, replacedBy: change.replacedBy, updatedAt: at, ...outOfDate },
        ofId,
      )
      await tx.run('delete from search where "row" = (select "row" from units where id = $1)', [change.id])
  }
}

/** Writes what the rules decided of the units of a document. */
export async function applyUnits(tx: Tx, changes: readonly UnitChange[], saved: Saved): Promise<void> {
  for (const change of changes) if (change.kind !== 'create') await changeUnit(tx, change, saved)
  const { at, ...document } = saved
  const created = changes.flatMap((change) => (change.kind === 'create' ? [change] : []))
  await insertUnits(
    tx,
    created.map(({ id, unit }) => ({ unit, values: { ...document, id, createdAt: at, updatedAt: at } })),
  )
}

/** A document and its units as the rules of keeping see them. */
export async function readHeld(tx: Tx, id: string): Promise<{ document: HeldDocument | null; units: HeldUnit[] }> {
  const row = await tx.get<Kept<'documents'>>('select * from documents where id = $1', [id])
  if (!row) return { document: null, units: [] }
  const [joined] = await withCaptures(tx, [row])
  const states = await tx.all<{ state: string }>(
    'select state from document_states where document_id = $1 order by state',
    [id],
  )
  const units = await tx.all<Kept<'units'>>('select * from units where document_id = $1 order by "row"', [id])
  return {
    document: toHeldDocument(
      joined!,
      states.map(({ state }) => state),
    ),
    units: units.map(toHeldUnit),
  }
}

/** Replaces the States of a document. */
export async function writeStates(tx: Tx, id: string, states: Iterable<string>): Promise<void> {
  await tx.run('delete from document_states where document_id = $1', [id])
  await insertRows(
    tx,
    'documentStates',
    [...new Set(states)].map((state) => ({ documentId: id, state })),
  )
}

async function writeDocument(tx: Tx, id: string, parsed: ParsedDocument, capture: CaptureRow, given: Writing) {
  const values = documentValues(parsed, capture, given.parserVersion)
  if (given.created) await insertRow(tx, 'documents', { ...values, id, createdAt: given.at, updatedAt: given.at })
  else await updateRows(tx, 'documents', values, ['id', id])
  await writeStates(tx, id, parsed.states)
  await tx.run('delete from skipped where document_id = $1', [id])
  await insertRows(
    tx,
    'skipped',
    parsed.skipped.map((s, ordinal) => ({ documentId: id, ordinal, place: s.where, text: s.text, reason: s.reason })),
  )
}
type Writing = { parserVersion: number; at: string; created: boolean }

/** Keeps unit ids stable by (symbol, language, path, part); an earlier version stays in the archive and in `versions`. */
export function saveDocument(
  db: Db,
  parsed: ParsedDocument,
  capture: CaptureRow,
  { parserVersion, at }: { parserVersion: number; at: string },
): Promise<SavedDocument> {
  const id = documentId(parsed.symbol, parsed.language)
  return db.transaction(async (tx): Promise<SavedDocument> => {
    // of one document first: which work it belongs to may be decided by whoever writes it now
    await holdAlone(tx, [`document ${id}`])
    const before = await keysOf(tx, [id])
    await holdWorks(tx, [...before, workOf(parsed)])
    const held = await readHeld(tx, id)
    const plan = planDocument(held.document, held.units, parsed, capture)
    const read = { parsedVersion: parserVersion, parseError: null, parseFault: null, attempts: 0 }
    await updateRows(tx, 'captures', { ...read, symbol: parsed.symbol }, ['id', capture.id])
    if (plan.outcome !== 'kept_current')
      await writeDocument(tx, id, parsed, capture, { parserVersion, at, created: plan.outcome === 'created' })
    await insertRows(
      tx,
      'documentVersions',
      [{ documentId: id, captureId: capture.id, version: parsed.version, parsedAt: at }],
      { conflict: 'on conflict (document_id, capture_id) do update set version = excluded.version' },
    )
    if (plan.outcome === 'kept_current') return { id, outcome: plan.outcome, changedUnits: 0 }
    const saved = { documentId: id, day: parsed.distributionDate ?? '', invented: capture.invented, at }
    await applyUnits(tx, plan.units, saved)
    if (plan.refind) await unindexDocuments(tx, [id])
    if (plan.outcome === 'updated') await updateRows(tx, 'documents', { updatedAt: at }, ['id', id])
    const about = { at, state: parsed.states[0]!, mechanism: parsed.mechanism, symbol: parsed.symbol }
    const own = plan.noted.map((noted) => ({ ...about, ...noted, invented: capture.invented }))
    const ofWorks = await settleWorks(tx, [...before, workOf(parsed)], at)
    await noteChanges(tx, [...own, ...ofWorks])
    return { id, outcome: plan.outcome, changedUnits: plan.changedUnits }
  })
}
