// Gives units their places in the index: each document one of its day, each unit one of its document.
import { documentPlace, isOfDay, nextDocumentPlace, unitPlace } from '../../src/domain/keeping/place.ts'
import type { UnitRead } from '../shared/search-values.ts'
import type { Tx } from './db.ts'

/** The place of a document stays while its day does; ids that would have the same one stand next to each other. */
async function placeDocument(tx: Tx, id: string, day: string): Promise<number> {
  const held = await tx.get<{ place: number | null }>('select place from documents where id = $1', [id])
  if (held!.place !== null && isOfDay(held!.place, day)) return held!.place
  let place = documentPlace(day, id)
  while (await tx.get('select 1 as taken from documents where place = $1', [place])) place = nextDocumentPlace(place)
  await tx.run('update documents set place = $1 where id = $2', [place, id])
  return place
}

/** Rows that stand at these places and are up to date, by place. */
async function standingAt(tx: Tx, places: readonly number[]): Promise<Map<number, number>> {
  const rows = await tx.all<{ place: number; row: number }>(
    'select s.place, s."row" from search s join units u on u."row" = s."row" where s.place = any($1) and u.indexed_version > 0',
    [places],
  )
  return new Map(rows.map(({ place, row }) => [place, row]))
}

/** Each unit of a document in its order, by its row. Two that ask for one place, of which no reader makes any, stand next to each other. */
export async function placeUnits(tx: Tx, units: readonly UnitRead[]): Promise<Map<number, number>> {
  const documents = new Map<string, number>()
  for (const { documentId, unit } of units)
    if (!documents.has(documentId)) documents.set(documentId, await placeDocument(tx, documentId, unit.day))
  const wanted = units.map(({ documentId, ordinal, part }) => unitPlace(documents.get(documentId)!, { ordinal, part }))
  const current = await standingAt(tx, wanted)
  const rows = new Set(units.map(({ row }) => row))
  const used = new Map<number, number>()
  for (const [at, { row }] of units.entries()) {
    let place = wanted[at]!
    for (;;) {
      const other = used.get(place) ?? current.get(place) ?? row
      if (other === row || (!used.has(place) && rows.has(other))) break
      place -= 1
      for (const [beside, holder] of await standingAt(tx, [place])) current.set(beside, holder)
    }
    used.set(place, row)
  }
  return new Map([...used].map(([place, row]) => [row, place]))
}
