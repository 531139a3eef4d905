// Writes what was staged of the index, document by document: records, and units that stand in for a text that was not read.
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
import type { NewChange } from '../rows.ts'
import { type HeldRecord, headValues, notedOf, type Staged } from '../shared/uhri-apply.ts'
import type { Kept } from '../tables.ts'
import { noteChanges } from './changes.ts'
import type { Tx } from './db.ts'
import { unfindDocument, unindexDocuments } from './out-of-date.ts'
import { applyUnits, readHeld, writeStates } from './save.ts'
import { withoutStandIn } from './uhri-forget.ts'
import { holdWorks, keysOf, settleWorks } from './works.ts'
import { insertRow, insertRows, updateRows } from './write.ts'

export type Given = { at: string; isInvented: (state: string) => boolean }

const documentOf = (tx: Tx, id: string) => tx.get<Kept<'documents'>>('select * from documents where id = $1', [id])

type Link = { unit: string; record: string }

/** The units that stand for these records in documents that are not read. */
const standingFor = (tx: Tx, records: readonly string[]): Promise<Link[]> =>
  tx.all<Link>(
    `select u.id as unit, r.id as record from uhri_records r join uhri_links l on l.record_row = r."row"
      join units u on u."row" = l.unit_row
      where r.id = any($1) and l.agreement = 'alone' and u.withdrawn_at is null order by u.id`,
    [records],
  )

/** Changes of the records of a symbol, and which of them came from another, by the unit that stood for each there. */
type Written = { noted: readonly Noted[]; moved: ReadonlyMap<string, string> }
const nothing: Written = { noted: [], moved: new Map() }

/** Returns what the index changed of records that were held, and the other symbols under which one of them stood before. */
async function writeRecords(tx: Tx, symbol: string, staged: readonly Staged[], at: string) {
  const rows = await tx.all<HeldRecord & { id: string }>(
    `select id, "row", symbol, digest, body, withdrawn_at is not null as withdrawn from uhri_records
      where id = any($1) order by "row" for update`,
    [staged.map(({ id }) => id)],
  )
  const held = new Map(rows.map((row) => [row.id, row]))
  const elsewhere = rows.flatMap((row) => (row.symbol === symbol ? [] : [row.id]))
  const links = elsewhere.length === 0 ? [] : await standingFor(tx, elsewhere)
  const known = staged.flatMap((one) => (held.has(one.id) ? [{ one, before: held.get(one.id)! }] : []))
  const ended = staged.filter(({ body }) => body === null).map(({ id }) => id)
  await tx.run('update uhri_records set withdrawn_at = $1, updated_at = $1 where id = any($2)', [at, ended])
  for (const { one, before } of known)
    if (one.body !== null) {
      const { digest, body } = one
      await updateRows(tx, 'uhriRecords', { symbol, digest, body, withdrawnAt: null, updatedAt: at }, [
        'row',
        before.row,
      ])
    }
  await insertRows(
    tx,
    'uhriRecords',
    staged.flatMap(({ id, digest, body }) =>
      body === null || held.has(id) ? [] : [{ id, symbol, digest, body, createdAt: at, updatedAt: at }],
    ),
  )
  return {
    symbols: new Set(rows.map((row) => row.symbol).filter((one) => one !== symbol)),
    moved: new Map(links.map(({ unit, record }) => [unit, record])),
    noted: known.flatMap(({ one, before }) => notedOf(before, one) ?? []),
  }
}

const about = (
  noted: readonly Noted[],
  { state, mechanism, symbol, invented }: Pick<Kept<'documents'>, 'state' | 'mechanism' | 'symbol' | 'invented'>,
  at: string,
): NewChange[] => noted.map((one) => ({ at, state, mechanism, symbol, ...one, invented }))

/** Where the units that stood for the records of a symbol, or for records that left it, are now. */
async function stoodIn(
  tx: Tx,
  given: {
    records: readonly UhriRecord[]
    moved: ReadonlyMap<string, string>
    made: UhriDocument | null
    read: string | null
    readElsewhere: string | null
  },
): Promise<Stood> {
  const own = await standingFor(
    tx,
    given.records.map(({ annotationId }) => annotationId),
  )
  const moved = [...given.moved.values()]
  const now = moved.length === 0 ? [] : await standingFor(tx, moved)
  const named: [string, string][] = []
  if (given.readElsewhere !== null && moved.length > 0) {
    const rows = await tx.all<{ body: string }>('select body from uhri_records where id = any($1)', [moved])
    const records = rows.map(({ body }) => JSON.parse(body) as UhriRecord)
    named.push(...unitsNamed(records, (await readHeld(tx, given.readElsewhere)).units))
  }
  return {
    recordOf: new Map([...given.moved, ...own.map(({ unit, record }): [string, string] => [unit, record])]),
    unitOf: new Map([
      ...now.map(({ unit, record }): [string, string] => [record, unit]),
      ...named,
      ...(given.made?.units ?? []).map(({ annotationId, id }): [string, string] => [annotationId, id]),
    ]),
    read: given.read === null ? [] : (await readHeld(tx, given.read)).units,
  }
}

/** A record without a number has one id wherever it stands: where it comes from another document its unit goes with it. */
async function comeFromElsewhere(tx: Tx, planned: readonly UnitChange[]): Promise<UnitChange[]> {
  const asked = planned.flatMap((one) => (one.kind === 'create' && one.unit.path === null ? [one.id] : []))
  const rows = await tx.all<{ id: string }>('select id from units where id = any($1)', [asked])
  const held = new Set(rows.map(({ id }) => id))
  return planned.map((one) => (one.kind === 'create' && held.has(one.id) ? { ...one, kind: 'update' } : one))
}

/** Writes the units that stand in for a document; the ids of those that have a number are the ones its own text will have. */
async function writeStandIn(
  tx: Tx,
  made: UhriDocument,
  rowOf: ReadonlyMap<string, number>,
  { at, isInvented, noted, stood }: Given & { noted: readonly Noted[]; stood: Stood },
): Promise<NewChange[]> {
  const { id, head, units } = made
  const before = await keysOf(tx, [id])
  const values = headValues(made, isInvented)
  await holdWorks(tx, [...before, values.work])
  const held = await readHeld(tx, id)
  const ids = units.map((one) => one.id)
  const plan = planUnits(
    held.units,
    {
      symbol: head.symbol,
      language: head.language,
      distributionDate: head.distributionDate,
      units: units.map(({ unit }) => unit),
    },
    { idOf: ({ ordinal }) => ids[ordinal]!, successorOf: successorOf(stood) },
  )
  const wasRegister = (await documentOf(tx, id))?.sourceId !== uhriSource
  if (held.document === null) await insertRow(tx, 'documents', { ...values, id, createdAt: at, updatedAt: at })
  else await updateRows(tx, 'documents', { ...values, updatedAt: at }, ['id', id])
  await writeStates(tx, id, head.states)
  const { invented } = values
  const changes = await comeFromElsewhere(tx, plan.changes)
  await applyUnits(tx, changes, { documentId: id, day: head.distributionDate ?? '', invented, at })
  if (held.document !== null) await unindexDocuments(tx, [id])
  await tx.run(
    `insert into uhri_links (unit_row, record_row, agreement)
      select u."row", given.record, 'alone' from unnest($1::text[], $2::bigint[]) as given(unit, record)
        join units u on u.id = given.unit`,
    [ids, units.map(({ annotationId }) => rowOf.get(annotationId)!)],
  )
  await settleWorks(tx, [...before, values.work], at)
  // what comes for the first time, or takes the place of a row of the register, is no change of the index but of its records
  return about(wasRegister ? noted : plan.noted, values, at)
}

type Gone = { at: string; stood: Stood; made: UhriDocument | null }

/** What stood in for a document goes, and nothing of it is deleted. `made` stands in its place; null where no record is left. */
async function withdrawStandIn(tx: Tx, id: string, { at, stood, made }: Gone): Promise<NewChange[]> {
  const row = await documentOf(tx, id)
  if (row === undefined || row.sourceId !== uhriSource || row.captureId !== null || row.withdrawnAt !== null) return []
  const held = await readHeld(tx, id)
  const ids = made?.units.map((one) => one.id) ?? []
  const plan = planUnits(
    held.units,
    {
      symbol: row.symbol,
      language: row.language as Language,
      distributionDate: null,
      units: made?.units.map(({ unit }) => unit) ?? [],
    },
    { idOf: ({ ordinal }) => ids[ordinal]!, standsIn: made !== null, successorOf: successorOf(stood) },
  )
  const gone = plan.changes.filter(({ kind }) => kind === 'withdraw')
  await applyUnits(tx, gone, { documentId: id, day: '', invented: row.invented, at })
  await updateRows(tx, 'documents', { withdrawnAt: at, updatedAt: at }, ['id', id])
  await unfindDocument(tx, id)
  await settleWorks(tx, [row.work], at)
  // of another language by our reading alone: no change of the index
  return made === null ? about(plan.noted, row, at) : []
}

/**
 * Brings the units of one symbol in line with the records that the index has of it now; returns what is to be noted, and the
 * document where it is read. `readElsewhere` is the one that records moved to.
 */
async function writeDocument(
  tx: Tx,
  symbol: string,
  { noted, moved }: Written,
  { readElsewhere = null, ...given }: Given & { readElsewhere?: string | null },
): Promise<{ changes: NewChange[]; read: string | null }> {
  const rows = await tx.all<{ row: number; body: string }>(
    'select "row", body from uhri_records where symbol = $1 and withdrawn_at is null order by id',
    [symbol],
  )
  const records = rows.map(({ body }) => JSON.parse(body) as UhriRecord)
  const standing = recordsOfItsStates(symbol, records)
  const before = (
    await tx.get<{ id: string }>('select document_id as id from uhri_documents where symbol = $1', [symbol])
  )?.id
  // the document itself where it is read in the language of its records, else what stands in for it
  const id = standing.length === 0 && before ? before : documentId(symbol, languageOfRecords(standing))
  const held = await documentOf(tx, id)
  const isRead = held !== undefined && held.captureId !== null
  // our own reading stands; what the index says of it is compared anew
  await tx.run(
    `insert into uhri_documents (symbol, document_id, records, disagreements) values ($1, $2, $3, '[]')
      on conflict (symbol) do update set records = excluded.records, document_id = excluded.document_id, compared_with = null`,
    [symbol, id, isRead ? rows.length : standing.length],
  )
  const made = isRead || standing.length === 0 ? null : uhriDocument(standing)
  const hasMoved = before !== undefined && before !== id
  const read = isRead && hasMoved ? id : null
  const stood = await stoodIn(tx, { records, moved, made, read, readElsewhere: isRead ? id : readElsewhere })
  const changes = hasMoved ? await withdrawStandIn(tx, before, { at: given.at, stood, made }) : []
  if (isRead) return { changes: [...changes, ...about(untold(noted, moved, stood), held, given.at)], read: id }
  await tx.run('delete from uhri_links where record_row = any($1)', [rows.map(({ row }) => row)])
  if (made === null) {
    changes.push(...(await withdrawStandIn(tx, id, { at: given.at, stood, made: null })))
    return { changes, read: null }
  }
  const rowOf = new Map(records.map(({ annotationId }, at) => [annotationId, rows[at]!.row]))
  const noting = untold(noted, moved, stood)
  changes.push(...(await writeStandIn(tx, made, rowOf, { ...given, noted: noting, stood })))
  return { changes, read: null }
}

/** Lets the records of some documents stand again where nothing else does; returns how many documents. */
export async function standAgain(tx: Tx, given: Given): Promise<number> {
  const symbols = await withoutStandIn(tx, 20)
  const noted: NewChange[] = []
  for (const symbol of symbols) noted.push(...(await writeDocument(tx, symbol, nothing, given)).changes)
  await noteChanges(tx, noted)
  return symbols.length
}

/** Some documents, each whole; returns null where nothing is staged. */
export async function applyStaged(tx: Tx, given: Given): Promise<{ documents: number; records: number } | null> {
  const waiting = await tx.all<{ symbol: string; n: number }>(
    'select symbol, count(*) as n from uhri_staged group by symbol order by symbol limit 20',
  )
  if (waiting.length === 0) return null
  let [done, records] = [0, 0]
  const changes: NewChange[] = []
  for (const { symbol, n } of waiting) {
    // a few large ones are enough for one transaction
    if (done > 0 && records + n > 1500) break
    const staged = await tx.all<Staged>('select id, digest, body from uhri_staged where symbol = $1 order by id', [
      symbol,
    ])
    const { symbols, ...written } = await writeRecords(tx, symbol, staged, given.at)
    const now = await writeDocument(tx, symbol, written, given)
    changes.push(...now.changes)
    // those that they came from lead to where they stand now
    for (const one of symbols) {
      const left = await writeDocument(tx, one, { ...written, noted: [] }, { ...given, readElsewhere: now.read })
      changes.push(...left.changes)
    }
    await tx.run('delete from uhri_staged where symbol = $1', [symbol])
    done += 1
    records += n
  }
  await noteChanges(tx, changes)
  return { documents: done, records }
}
