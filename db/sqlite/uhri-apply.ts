// Writes what was staged of the index, document by document: records, and units that stand in for a text that was not read.
import { eq } from 'drizzle-orm'
import { documentId } from '../../src/domain/keeping/ids.ts'
import {
  languageOfRecords,
  type Stood,
  successorOf,
  type UhriDocument,
  uhriDocument,
  uhriSource,
  unitsNamed,
  untold,
} from '../../src/domain/keeping/uhri.ts'
import { type Noted, planUnits, type UnitChange } from '../../src/domain/keeping/units.ts'
import type { Language } from '../../src/domain/mechanisms.ts'
import type { UhriRecord } from '../../src/domain/uhri/record.ts'
import { recordsOfItsStates } from '../../src/domain/uhri/states-of-symbol.ts'
import { headValues, notedOf, type Staged } from '../shared/uhri-apply.ts'
import type { Db, Tx } from './db.ts'
import { insertRow } from './one-row.ts'
import { unfindDocument, unindexDocument } from './out-of-date.ts'
import { prepared } from './prepared.ts'
import { applyUnits, readHeld } from './save.ts'
import { changes, documentStates, documents } from './schema.ts'
import { withoutStandIn } from './uhri-forget.ts'
import { keysOf, settleWorks } from './works.ts'

type Held = { row: number; body: string }
type Given = { at: string; isInvented: (state: string) => boolean }

type Written = {
  /** the other symbols under which one of the records stood before */
  symbols: Set<string>
  /** those records, by the unit that stood for each there */
  moved: Map<string, string>
  /** what the index changed of records that were held */
  noted: Noted[]
}

/** The units that stand for a record in a document that is not read. */
const standingFor = (db: Db, record: number): string[] =>
  prepared<{ id: string }>(
    db,
    `select u.id from uhri_links l join units u on u."row" = l.unit_row
      where l.record_row = ? and l.agreement = 'alone' and u.withdrawn_at is null`,
  )
    .all(record)
    .map(({ id }) => id)

function writeRecords(db: Db, symbol: string, staged: readonly Staged[], at: string): Written {
  const written: Written = { symbols: new Set(), moved: new Map(), noted: [] }
  const held = prepared<{ row: number; symbol: string; digest: string; body: string; withdrawn: number }>(
    db,
    'select "row", symbol, digest, body, withdrawn_at is not null as withdrawn from uhri_records where id = ?',
  )
  for (const { id, digest, body } of staged) {
    const known = held.get(id)
    if (known !== undefined && known.symbol !== symbol) {
      written.symbols.add(known.symbol)
      for (const unit of standingFor(db, known.row)) written.moved.set(unit, id)
    }
    if (known !== undefined) {
      const noted = notedOf({ ...known, withdrawn: known.withdrawn === 1 }, { id, digest, body })
      if (noted !== null) written.noted.push(noted)
    }
    if (body === null)
      prepared(db, 'update uhri_records set withdrawn_at = ?, updated_at = ? where id = ?').run(at, at, id)
    else if (known === undefined)
      prepared(
        db,
        'insert into uhri_records (id, symbol, digest, body, created_at, updated_at) values (?, ?, ?, ?, ?, ?)',
      ).run(id, symbol, digest, body, at, at)
    else
      prepared(
        db,
        'update uhri_records set symbol = ?, digest = ?, body = ?, withdrawn_at = null, updated_at = ? where "row" = ?',
      ).run(symbol, digest, body, at, known.row)
  }
  return written
}

function writeHead(tx: Tx, made: UhriDocument, { at, isInvented }: Given, isNew: boolean): boolean {
  const { id, head } = made
  const values = { ...headValues(made, isInvented), updatedAt: at }
  if (isNew)
    tx.insert(documents)
      .values({ ...values, id, createdAt: at })
      .run()
  else tx.update(documents).set(values).where(eq(documents.id, id)).run()
  tx.delete(documentStates).where(eq(documentStates.documentId, id)).run()
  for (const one of head.states) tx.insert(documentStates).values({ documentId: id, state: one }).run()
  return values.invented
}

function link(db: Db, made: UhriDocument, rowOf: ReadonlyMap<string, number>): void {
  const insert = prepared(
    db,
    `insert into uhri_links (unit_row, record_row, agreement) select "row", ?, 'alone' from units where id = ?`,
  )
  for (const { id, annotationId } of made.units) {
    insert.run(rowOf.get(annotationId)!, id)
  }
}

/** Changes of the records that no unit tells, and where the units that stood are now. */
type Moving = { noted: readonly Noted[]; stood: Stood }

/** A record without a number has one id wherever it stands: where it comes from another document its unit goes with it. */
function comeFromElsewhere(db: Db, change: UnitChange): UnitChange {
  if (change.kind !== 'create' || change.unit.path !== null) return change
  const isHeld = prepared(db, 'select 1 from units where id = ?').get(change.id) !== undefined
  return isHeld ? { ...change, kind: 'update' } : change
}

/** Writes the units that stand in for a document; the ids of those that have a number are the ones its own text will have. */
function writeStandIn(
  db: Db,
  tx: Tx,
  made: UhriDocument,
  rowOf: ReadonlyMap<string, number>,
  { row, noted, stood, ...given }: Given & Moving & { row: typeof documents.$inferSelect | undefined },
): void {
  const { id, head, units } = made
  const isNew = row === undefined
  // of a new one nothing is held that could be asked for
  const heldUnits = isNew ? [] : readHeld(tx, id).units
  const before = isNew ? [] : [row.work]
  const ids = units.map((one) => one.id)
  const plan = planUnits(
    heldUnits,
    {
      symbol: head.symbol,
      language: head.language,
      distributionDate: head.distributionDate,
      units: units.map(({ unit }) => unit),
    },
    { idOf: ({ ordinal }) => ids[ordinal]!, successorOf: successorOf(stood) },
  )
  const wasRegister = row?.sourceId !== uhriSource
  const invented = writeHead(tx, made, given, isNew)
  const day = head.distributionDate ?? ''
  const moved = plan.changes.map((change) => comeFromElsewhere(db, change))
  applyUnits(db, moved, { documentId: id, day, invented, at: given.at })
  if (!isNew) unindexDocument(db, id)
  link(db, made, rowOf)
  // what comes for the first time, or takes the place of a row of the register, is no change of the index but of its records
  for (const one of wasRegister ? noted : plan.noted) note(db, one, head, invented, given.at)
  settleWorks(db, [...before, ...keysOf(tx, [id])], null)
}

function note(
  db: Db,
  noted: Noted,
  { states, mechanism, symbol }: { states: readonly string[]; mechanism: string; symbol: string },
  invented: boolean,
  at: string,
): void {
  insertRow(db, changes, { at, state: states[0]!, mechanism, symbol, ...noted, invented })
}

type Gone = { at: string; stood: Stood; made: UhriDocument | null }

/** What stood in for a document goes, and nothing of it is deleted. `made` stands in its place; null where no record is left. */
function withdrawStandIn(db: Db, tx: Tx, id: string, { at, stood, made }: Gone): void {
  const row = tx.select().from(documents).where(eq(documents.id, id)).get()
  if (row === undefined || row.sourceId !== uhriSource || row.captureId !== null || row.withdrawnAt !== null) return
  const ids = made?.units.map((one) => one.id) ?? []
  const plan = planUnits(
    readHeld(tx, id).units,
    {
      symbol: row.symbol,
      language: row.language as Language,
      distributionDate: null,
      units: made?.units.map(({ unit }) => unit) ?? [],
    },
    { idOf: ({ ordinal }) => ids[ordinal]!, standsIn: made !== null, successorOf: successorOf(stood) },
  )
  const withdrawn = plan.changes.filter(({ kind }) => kind === 'withdraw')
  applyUnits(db, withdrawn, { documentId: id, day: '', invented: row.invented, at })
  // of another language by our reading alone: no change of the index
  if (made === null) for (const noted of plan.noted) note(db, noted, { ...row, states: [row.state] }, row.invented, at)
  tx.update(documents).set({ withdrawnAt: at, updatedAt: at }).where(eq(documents.id, id)).run()
  unfindDocument(db, id)
  settleWorks(db, [row.work], null)
}

/** Where the units that stood for the records of a symbol, or for records that left it, are now. */
function stoodIn(
  db: Db,
  tx: Tx,
  given: {
    rows: readonly Held[]
    records: readonly UhriRecord[]
    moved: ReadonlyMap<string, string>
    made: UhriDocument | null
    read: string | null
    readElsewhere: string | null
  },
): Stood {
  const recordOf = new Map(given.moved)
  for (const [at, { row }] of given.rows.entries())
    for (const unit of standingFor(db, row)) recordOf.set(unit, given.records[at]!.annotationId)
  const unitOf = new Map<string, string>()
  const heldOf = prepared<Held>(db, 'select "row", body from uhri_records where id = ?')
  const moved = [...given.moved.values()].map((record) => ({ record, ...heldOf.get(record)! }))
  for (const { record, row } of moved) for (const unit of standingFor(db, row)) unitOf.set(record, unit)
  if (given.readElsewhere !== null && moved.length > 0) {
    const records = moved.map(({ body }) => JSON.parse(body) as UhriRecord)
    for (const [record, unit] of unitsNamed(records, readHeld(tx, given.readElsewhere).units)) unitOf.set(record, unit)
  }
  for (const { annotationId, id } of given.made?.units ?? []) unitOf.set(annotationId, id)
  return { recordOf, unitOf, read: given.read === null ? [] : readHeld(tx, given.read).units }
}

const nothing: Pick<Written, 'noted' | 'moved'> = { noted: [], moved: new Map() }

/**
 * Brings the units of one symbol in line with the records that the index has of it now; returns the document where it is read.
 * `readElsewhere` is the one that records moved to.
 */
function writeDocument(
  db: Db,
  tx: Tx,
  symbol: string,
  { noted, moved }: Pick<Written, 'noted' | 'moved'>,
  { readElsewhere = null, ...given }: Given & { readElsewhere?: string | null },
): string | null {
  const rows = prepared<Held>(
    db,
    'select "row", body from uhri_records where symbol = ? and withdrawn_at is null order by id',
  ).all(symbol)
  const records = rows.map(({ body }) => JSON.parse(body) as UhriRecord)
  const standing = recordsOfItsStates(symbol, records)
  const before = prepared<{ id: string }>(db, 'select document_id as id from uhri_documents where symbol = ?').get(
    symbol,
  )?.id
  // the document itself where it is read in the language of its records, else what stands in for it
  const id = standing.length === 0 && before ? before : documentId(symbol, languageOfRecords(standing))
  const held = tx.select().from(documents).where(eq(documents.id, id)).get()
  const isRead = held !== undefined && held.captureId !== null
  // our own reading stands; what the index says of it is compared anew
  prepared(
    db,
    `insert into uhri_documents (symbol, document_id, records, disagreements) values (?, ?, ?, '[]')
      on conflict (symbol) do update set records = excluded.records, document_id = excluded.document_id, compared_with = null`,
  ).run(symbol, id, isRead ? rows.length : standing.length)
  const made = isRead || standing.length === 0 ? null : uhriDocument(standing)
  const read = isRead && before !== id ? id : null
  const stood = stoodIn(db, tx, { rows, records, moved, made, read, readElsewhere: isRead ? id : readElsewhere })
  if (before !== undefined && before !== id) withdrawStandIn(db, tx, before, { at: given.at, stood, made })
  if (isRead) {
    for (const one of untold(noted, moved, stood))
      note(db, one, { ...held, states: [held.state] }, held.invented, given.at)
    return id
  }
  for (const { row } of rows) prepared(db, 'delete from uhri_links where record_row = ?').run(row)
  if (made === null) {
    withdrawStandIn(db, tx, id, { at: given.at, stood, made: null })
    return null
  }
  const rowOf = new Map(records.map(({ annotationId }, at) => [annotationId, rows[at]!.row]))
  writeStandIn(db, tx, made, rowOf, { ...given, row: held, noted: untold(noted, moved, stood), stood })
  return null
}

/** Lets the records of some documents stand again where nothing else does; returns how many documents. */
export const standAgain = (db: Db, given: Given): number =>
  db.transaction((tx) => {
    const symbols = withoutStandIn(db, 20)
    for (const symbol of symbols) writeDocument(db, tx, symbol, nothing, given)
    return symbols.length
  })

/** Some documents in one transaction, each whole; returns null where nothing is staged. */
export function applyStaged(db: Db, given: Given): { documents: number; records: number } | null {
  return db.transaction((tx) => {
    const waiting = prepared<{ symbol: string; n: number }>(
      db,
      'select symbol, count(*) as n from uhri_staged group by symbol order by symbol limit 20',
    ).all()
    if (waiting.length === 0) return null
    let [done, records] = [0, 0]
    for (const { symbol, n } of waiting) {
      // a few large ones are enough for one transaction
      if (done > 0 && records + n > 1500) break
      const staged = prepared<Staged>(db, 'select id, digest, body from uhri_staged where symbol = ? order by id').all(
        symbol,
      )
      const { symbols, ...written } = writeRecords(db, symbol, staged, given.at)
      const readElsewhere = writeDocument(db, tx, symbol, written, given)
      // those that they came from lead to where they stand now
      for (const one of symbols) writeDocument(db, tx, one, { ...written, noted: [] }, { ...given, readElsewhere })
      prepared(db, 'delete from uhri_staged where symbol = ?').run(symbol)
      done += 1
      records += n
    }
    return { documents: done, records }
  })
}
