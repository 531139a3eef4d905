// Stores one parsed document in one transaction: applies the changes that src/domain/keeping decided.

import { eq } from 'drizzle-orm'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { type HeldDocument, planDocument } from '../../src/domain/keeping/documents.ts'
import { documentId } from '../../src/domain/keeping/ids.ts'
import { type HeldUnit, recommendingCodes, type UnitChange } from '../../src/domain/keeping/units.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import { documentValues, readColumns, toHeldDocument, toHeldUnit, workOf } from '../shared/save.ts'
import type { CaptureRow, SavedDocument } from '../store.ts'
import type { Kept } from '../tables.ts'
import { insertRows, nextNumber, noteChanges } from './bulk.ts'
import type { Db, Tx } from './db.ts'
import { insertRow, updateRow } from './one-row.ts'
import { unindexDocument } from './out-of-date.ts'
import { prepared } from './prepared.ts'
import { captures, documentStates, documents, skipped, unitStates, units } from './schema.ts'
import { keysOf, settleWorks } from './works.ts'

/** Replaces the States that recommend. */
function writeUnitStates(db: Db, unitRow: number, states: readonly string[]): void {
  prepared(db, 'delete from unit_states where unit_row = ?').run(unitRow)
  insertRows(
    db,
    unitStates,
    states.map((state) => ({ unitRow, state })),
  )
}

/** A copy with another key of each would cost as much as the row. */
const withId = <T extends object>(row: T, id: string): T & { id: string } => Object.assign(row, { id })

type NewUnit = { id: string; unit: Parameters<typeof readColumns>[0] }

/** Writes units that are new, with the States that recommend; returns the row of the first, which those of the others follow. */
export function insertUnits(
  db: Db,
  fresh: readonly NewUnit[],
  values: Pick<Kept<'units'>, 'documentId' | 'day' | 'invented' | 'createdAt' | 'updatedAt'>,
): number {
  const first = nextNumber(db, units)
  const rows = fresh.map(({ id, unit }) => withId(readColumns(unit), id))
  insertRows(db, units, rows, { shared: values, first })
  const states = fresh.flatMap(({ unit }, at) =>
    recommendingCodes(unit).map((state) => ({ unitRow: first + at, state })),
  )
  insertRows(db, unitStates, states)
  return first
}

type Saved = { documentId: string; day: string; invented: boolean; at: string }

/** Writes what changes; units that are new go in together. */
export function applyUnits(db: Db, changes: readonly UnitChange[], { at, ...document }: Saved): void {
  const fresh = changes.flatMap((change) => (change.kind === 'create' ? [change] : []))
  insertUnits(db, fresh, { ...document, createdAt: at, updatedAt: at })
  for (const change of changes) if (change.kind !== 'create') applyUnit(db, change, { ...document, at })
}

function applyUnit(db: Db, change: Exclude<UnitChange, { kind: 'create' }>, { at, ...document }: Saved): void {
  const ofId = [units.id, change.id] as [typeof units.id, string]
  switch (change.kind) {
    case 'update': {
      const values = { ...readColumns(change.unit), ...document, updatedAt: at }
      updateRow(db, units, values, ofId)
      const { row } = prepared<{ row: number }>(db, 'select "row" from units where id = ?').get(change.id)!
      writeUnitStates(db, row, recommendingCodes(change.unit))
      return
    }
    case 'move': {
      const { ordinal, page, day } = change
      updateRow(db, units, { ordinal, page, day, ...outOfDate }, ofId)
      return
    }
    case 'withdraw':
      updateRow(db, units, { withdrawnAt: at, replacedBy: change.replacedBy, updatedAt: at, ...outOfDate }, ofId)
      prepared(db, 'delete from search where "row" = (select "row" from units where id = ?)').run(change.id)
  }
}

export function readHeld(tx: Tx, id: string): { document: HeldDocument | null; units: HeldUnit[] } {
  const row = tx
    .select()
    .from(documents)
    .leftJoin(captures, eq(documents.captureId, captures.id))
    .where(eq(documents.id, id))
    .get()
  if (!row) return { document: null, units: [] }
  const states = tx.select().from(documentStates).where(eq(documentStates.documentId, id)).all()
  return {
    document: toHeldDocument(
      row,
      states.map(({ state }) => state),
    ),
    units: tx.select().from(units).where(eq(units.documentId, id)).all().map(toHeldUnit),
  }
}

function writeDocument(
  db: Db,
  id: string,
  parsed: ParsedDocument,
  capture: CaptureRow,
  given: { parserVersion: number; at: string; created: boolean },
): void {
  const values = documentValues(parsed, capture, given.parserVersion)
  if (given.created) insertRow(db, documents, { ...values, id, createdAt: given.at, updatedAt: given.at })
  else updateRow(db, documents, values, [documents.id, id])
  if (!given.created)
    for (const table of ['document_states', 'skipped'])
      prepared(db, `delete from ${table} where document_id = ?`).run(id)
  for (const state of new Set(parsed.states)) insertRow(db, documentStates, { documentId: id, state })
  parsed.skipped.forEach((s, ordinal) => {
    insertRow(db, skipped, { documentId: id, ordinal, place: s.where, text: s.text, reason: s.reason })
  })
}

/** Keeps unit ids stable by (symbol, language, path, part); an earlier version stays in the archive and in `versions`. */
export function saveDocument(
  db: Db,
  parsed: ParsedDocument,
  capture: CaptureRow,
  parserVersion: number,
  at: string,
): SavedDocument {
  return db.transaction((tx): SavedDocument => {
    const id = documentId(parsed.symbol, parsed.language)
    const isHeld = prepared(db, 'select 1 from documents where id = ?').get(id) !== undefined
    const held = isHeld ? readHeld(tx, id) : { document: null, units: [] }
    const plan = planDocument(held.document, held.units, parsed, capture)
    const before = isHeld ? keysOf(tx, [id]) : []
    const read = {
      parsedVersion: parserVersion,
      parseError: null,
      parseFault: null,
      attempts: 0,
      symbol: parsed.symbol,
    }
    updateRow(db, captures, read, [captures.id, capture.id])
    if (plan.outcome !== 'kept_current')
      writeDocument(db, id, parsed, capture, { parserVersion, at, created: plan.outcome === 'created' })
    prepared(
      db,
      `insert into document_versions (document_id, capture_id, version, parsed_at) values (?, ?, ?, ?)
        on conflict (document_id, capture_id) do update set version = excluded.version`,
    ).run(id, capture.id, parsed.version, at)
    if (plan.outcome === 'kept_current') return { id, outcome: plan.outcome, changedUnits: 0 }
    const saved = { documentId: id, day: parsed.distributionDate ?? '', invented: capture.invented, at }
    applyUnits(db, plan.units, saved)
    if (plan.refind) unindexDocument(db, id)
    if (plan.outcome === 'updated') tx.update(documents).set({ updatedAt: at }).where(eq(documents.id, id)).run()
    const about = { at, state: parsed.states[0]!, mechanism: parsed.mechanism, symbol: parsed.symbol }
    const { invented } = capture
    noteChanges(db, plan.noted, { ...about, invented })
    settleWorks(db, [...before, workOf(parsed)], at)
    return { id, outcome: plan.outcome, changedUnits: plan.changedUnits }
  })
}
