// The records of the index: taken in, written, compared and read back.
import type { Language } from '../../src/domain/mechanisms.ts'
import type { UhriRecord } from '../../src/domain/uhri/record.ts'
import { toComparison } from '../shared/uhri.ts'
import type { UhriStore } from '../uhri-store.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'
import { applyStaged, standAgain } from './uhri-apply.ts'
import { createUhriRead } from './uhri-read.ts'
import { createStaging, readImport, writeImport } from './uhri-staging.ts'

type Waiting = { symbol: string; documentId: string; language: Language; reading: string }
type Compare = UhriStore['compare']
type OurRow = Parameters<Parameters<Compare>[2]>[0][number]

/** Documents that are read here, whose reading or whose records are others than those compared. */
const waiting = `select u.symbol, u.document_id as documentId, d.language, d.capture_id || ' ' || d.updated_at || ' ' || ? as reading
  from uhri_documents u join documents d on d.id = u.document_id
  where d.capture_id is not null and u.compared_with is not (d.capture_id || ' ' || d.updated_at || ' ' || ?)
  order by u.symbol limit ?`

const statesOf = (db: Db, documentId: string): string =>
  prepared<{ state: string }>(db, 'select state from document_states where document_id = ? order by state')
    .all(documentId)
    .map(({ state }) => state)
    .join(' ')

function compareDocument(
  db: Db,
  { symbol, documentId, language, reading }: Waiting,
  rule: Parameters<Compare>[2],
): void {
  const units = prepared<OurRow & { row: number }>(
    db,
    `select "row", id, path, stem, text, unit_type as unitType from units
      where document_id = ? and withdrawn_at is null and text is not null order by ordinal, part`,
  ).all(documentId)
  const rows = prepared<{ row: number; body: string }>(
    db,
    'select "row", body from uhri_records where symbol = ? and withdrawn_at is null order by id',
  ).all(symbol)
  const all = rows.map(({ body }) => JSON.parse(body) as UhriRecord)
  const rowOfRecord = new Map(all.map(({ annotationId }, at) => [annotationId, rows[at]!.row]))
  // what names another State is of another document, whatever its symbol says
  const ours = statesOf(db, documentId)
  const records = all.filter(({ states }) => [...states].sort().join(' ') === ours)
  const rowOfUnit = new Map(units.map(({ id, row }) => [id, row]))
  const { paragraphs, links } = rule(units, records, language)
  const unlink = prepared(db, 'delete from uhri_links where record_row = ?')
  const link = prepared(
    db,
    'insert into uhri_links (unit_row, record_row, agreement) values (?, ?, ?) on conflict do nothing',
  )
  for (const { row } of rows) unlink.run(row)
  for (const { unit, record, agreement } of links) link.run(rowOfUnit.get(unit)!, rowOfRecord.get(record)!, agreement)
  const { same, differs, onlyIndex, onlyOurs, disagreements } = toComparison(paragraphs)
  prepared(
    db,
    `update uhri_documents set compared_with = ?, same = ?, differs = ?, only_index = ?, only_ours = ?, disagreements = ?
      where symbol = ?`,
  ).run(reading, same, differs, onlyIndex, onlyOurs, JSON.stringify(disagreements), symbol)
}

export function createUhri(db: Db): UhriStore {
  return {
    ...createStaging(db),
    ...createUhriRead(db),
    apply: async (at, isInvented) =>
      db.transaction(() => {
        const done = applyStaged(db, { at, isInvented })
        const read = readImport(db)
        if (done === null && read !== null && !read.applied) writeImport(db, { ...read, applied: true })
        return done
      }),
    standAgain: async (at, isInvented) => standAgain(db, { at, isInvented }),
    countOf: async (symbol) =>
      prepared<{ n: number }>(
        db,
        'select count(*) as n from uhri_records where symbol = ? and withdrawn_at is null',
      ).get(symbol)!.n,
    compare: async (version, limit, rule) =>
      db.transaction(() => {
        const found = prepared<Waiting>(db, waiting).all(version, version, limit)
        for (const one of found) compareDocument(db, one, rule)
        return found.length
      }),
  }
}
