// What the index says of units and documents, as pages and answers show it.
import type { UhriRecord } from '../../src/domain/uhri/record.ts'
import type { Position } from '../../src/domain/units.ts'
import type { UhriLink } from '../rows.ts'
import { type SaidByIndex, toLink, withPositions } from '../shared/uhri.ts'
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
