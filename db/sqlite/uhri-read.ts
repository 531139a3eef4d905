// What the index says of units and documents, as pages and answers show it.
import type { Agreement } from '../../src/domain/uhri/agreement.ts'
import type { UhriRecord } from '../../src/domain/uhri/record.ts'
import type { Position } from '../../src/domain/units.ts'
import type { UhriLink } from '../rows.ts'
import { toLink, unitWithWords, withPositions } from '../shared/uhri.ts'
import type { AgreementCounts, Disagreement, UhriStore } from '../uhri-store.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

type Row = { unitRow: number; agreement: UhriLink['agreement']; body: string }

/** What the index says of each of these units: a page of rows asks once. */
export function uhriByUnit(db: Db, unitRows: readonly number[]): Map<number, UhriLink[]> {
  const found = new Map<number, UhriLink[]>()
  if (unitRows.length === 0) return found
  const text = `select l.unit_row as unitRow, l.agreement, r.body from uhri_links l join uhri_records r on r."row" = l.record_row
    where l.unit_row in (select value from json_each(?)) and r.withdrawn_at is null order by l.unit_row, r.id`
  for (const { unitRow, agreement, body } of prepared<Row>(db, text).all(JSON.stringify(unitRows))) {
    const own = found.get(unitRow) ?? []
    found.set(unitRow, own)
    own.push(toLink(JSON.parse(body) as UhriRecord, agreement))
  }
  return found
}

/** Units with what the index says of the State's answer, where its records of the paragraph say one thing; no earlier word of it stays. */
export function withIndexPositions<U extends { positions: Position[] }>(
  db: Db,
  rows: readonly { row: number; unit: U }[],
): U[] {
  const text = `select l.unit_row as unitRow, json_extract(r.body, '$.position') as position
    from uhri_links l join uhri_records r on r."row" = l.record_row
    where l.unit_row in (select value from json_each(?)) and r.withdrawn_at is null order by r.id`
  const found = prepared<{ unitRow: number; position: string | null }>(db, text).all(
    JSON.stringify(rows.map(({ row }) => row)),
  )
  const said = found.map(({ unitRow, position }) => ({
    unitRow,
    position: position === null ? null : (JSON.parse(position) as UhriRecord['position']),
  }))
  return withPositions(rows, said)
}

const counted = `select case when d.capture_id is null then null else d.source_id end as sourceId, count(*) as documents,
    sum(u.records) as records, sum(u.same) as same, sum(u.differs) as differs, sum(u.only_index) as only_index,
    sum(u.only_ours) as only_ours
  from uhri_documents u join documents d on d.id = u.document_id
  where d.invented = 0 and d.withdrawn_at is null and (d.capture_id is null or u.compared_with is not null)
  group by 1 order by 1`

export function createUhriRead(db: Db): Pick<UhriStore, 'agreement' | 'disagreements' | 'heldBack' | 'unitOf'> {
  return {
    agreement: async () => prepared<AgreementCounts>(db, counted).all(),
    disagreements: async (limit) =>
      prepared<{ symbol: string; sourceId: string; agreement: Agreement; paragraph: string | null }>(
        db,
        `select u.symbol, d.source_id as sourceId, json_extract(p.value, '$.agreement') as agreement,
            json_extract(p.value, '$.paragraph') as paragraph
          from uhri_documents u join documents d on d.id = u.document_id, json_each(u.disagreements) p
          where d.invented = 0 and d.withdrawn_at is null and d.capture_id is not null and u.compared_with is not null
          order by d.source_id, u.symbol, p.key limit ?`,
      ).all(limit) satisfies Disagreement[],
    heldBack: async (limit) => {
      const rows = prepared<{ total: number; symbol: string; records: number; example: string; body: string }>(
        db,
        `select r.symbol, count(*) as records, min(r.id) as example, r.body, sum(count(*)) over () as total from uhri_records r
          join uhri_documents u on u.symbol = r.symbol
          left join documents d on d.id = u.document_id and d.withdrawn_at is null
          where r.withdrawn_at is null and not exists (select 1 from uhri_links l where l.record_row = r."row")
            and (d.id is null or (select group_concat(state, ' ') from (select state from document_states
                where document_id = d.id order by state)) is not (select group_concat(value, ' ') from (select value
                from json_each(r.body, '$.states') order by value)))
          group by r.symbol order by records desc, r.symbol limit ?`,
      ).all(limit)
      return {
        records: rows[0]?.total ?? 0,
        symbols: rows.map(({ symbol, records, example, body }) => ({
          symbol,
          records,
          example,
          states: (JSON.parse(body) as UhriRecord).states,
        })),
      }
    },
    unitOf: async (annotationId) => {
      const linked = prepared<{ id: string; text: string | null; said: string }>(
        db,
        `select u.id, u.text, json_extract(r.body, '$.text') as said
          from uhri_records r join uhri_links l on l.record_row = r."row" join units u on u."row" = l.unit_row
          where r.id = ? order by u.withdrawn_at is not null, u.ordinal, u.part`,
      ).all(annotationId)
      return unitWithWords(linked)
    },
  }
}
