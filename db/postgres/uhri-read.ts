// What the index says of units and documents, as pages and answers show it.
import type { UhriRecord } from '../../src/domain/uhri/record.ts'
import type { Position } from '../../src/domain/units.ts'
import type { UhriLink } from '../rows.ts'
import { type SaidByIndex, toLink, unitWithWords, withPositions } from '../shared/uhri.ts'
import type { AgreementCounts, Disagreement, UhriStore } from '../uhri-store.ts'
import type { Queries } from './db.ts'

/** What the index says of each of these units: a page of rows asks once. */
export async function uhriByUnit(db: Queries, unitRows: readonly number[]): Promise<Map<number, UhriLink[]>> {
  const found = new Map<number, UhriLink[]>()
  if (unitRows.length === 0) return found
  const rows = await db.all<{ unitRow: number; agreement: UhriLink['agreement']; body: string }>(
    `select l.unit_row, l.agreement, r.body from uhri_links l join uhri_records r on r."row" = l.record_row
      where l.unit_row = any($1) and r.withdrawn_at is null order by l.unit_row, r.id`,
    [unitRows],
  )
  for (const { unitRow, agreement, body } of rows) {
    const own = found.get(unitRow) ?? []
    found.set(unitRow, own)
    own.push(toLink(JSON.parse(body) as UhriRecord, agreement))
  }
  return found
}

/** Units with what the index says of the State's answer, where its records of the paragraph say one thing; no earlier word of it stays. */
export async function withIndexPositions<U extends { positions: Position[] }>(
  db: Queries,
  rows: readonly { row: number; unit: U }[],
): Promise<U[]> {
  const said = await db.all<SaidByIndex>(
    `select l.unit_row, r.body::json -> 'position' as position
      from uhri_links l join uhri_records r on r."row" = l.record_row
      where l.unit_row = any($1) and r.withdrawn_at is null order by r.id`,
    [rows.map(({ row }) => row)],
  )
  return withPositions(rows, said)
}

const counted = `select case when d.capture_id is null then null else d.source_id end as source_id, count(*) as documents,
    sum(u.records) as records, sum(u.same) as same, sum(u.differs) as differs, sum(u.only_index) as "only_index",
    sum(u.only_ours) as "only_ours"
  from uhri_documents u join documents d on d.id = u.document_id
  where d.invented = false and d.withdrawn_at is null and (d.capture_id is null or u.compared_with is not null)
  group by 1 order by 1 nulls first`

/** Live records that stand nowhere, for they name other States than their document. */
const held = `select r.symbol, count(*) as records, min(r.id) as example, sum(count(*)) over () as total
  from uhri_records r join uhri_documents u on u.symbol = r.symbol
  left join documents d on d.id = u.document_id and d.withdrawn_at is null
  where r.withdrawn_at is null and not exists (select 1 from uhri_links l where l.record_row = r."row")
    and (d.id is null or (select string_agg(state, ' ' order by state) from document_states where document_id = d.id)
      is distinct from (select string_agg(value, ' ' order by value collate "C")
        from json_array_elements_text(r.body::json -> 'states') as value))
  group by r.symbol order by records desc, r.symbol limit $1`

export function createUhriRead(db: Queries): Pick<UhriStore, 'agreement' | 'disagreements' | 'heldBack' | 'unitOf'> {
  return {
    agreement: async () => {
      type Counted = Omit<AgreementCounts, 'only_index' | 'only_ours'> & { onlyIndex: number; onlyOurs: number }
      const rows = await db.all<Counted>(counted)
      return rows.map(({ onlyIndex, onlyOurs, ...row }) => ({
        ...row,
        only_index: onlyIndex,
        only_ours: onlyOurs,
      })) as AgreementCounts[]
    },
    disagreements: (limit) =>
      db.all<Disagreement>(
        `select u.symbol, d.source_id, p.value ->> 'agreement' as agreement, p.value ->> 'paragraph' as paragraph
          from uhri_documents u join documents d on d.id = u.document_id,
            json_array_elements(u.disagreements) with ordinality as p(value, at)
          where d.invented = false and d.withdrawn_at is null and d.capture_id is not null and u.compared_with is not null
          order by d.source_id, u.symbol, p.at limit $1`,
        [limit],
      ),
    heldBack: async (limit) => {
      const rows = await db.all<{ total: number; symbol: string; records: number; example: string }>(held, [limit])
      const bodies = await db.all<{ id: string; body: string }>(
        'select id, body from uhri_records where id = any($1)',
        [rows.map(({ example }) => example)],
      )
      const statesOf = new Map(bodies.map(({ id, body }) => [id, (JSON.parse(body) as UhriRecord).states]))
      return {
        records: rows[0]?.total ?? 0,
        symbols: rows.map(({ total: _, ...row }) => ({ ...row, states: statesOf.get(row.example) ?? [] })),
      }
    },
    unitOf: async (annotationId) =>
      unitWithWords(
        await db.all<{ id: string; text: string | null; said: string | null }>(
          `select u.id, u."text", r.body::json ->> 'text' as said
            from uhri_records r join uhri_links l on l.record_row = r."row" join units u on u."row" = l.unit_row
            where r.id = $1 order by u.withdrawn_at is not null, u.ordinal, u.part`,
          [annotationId],
        ),
      ),
  }
}
