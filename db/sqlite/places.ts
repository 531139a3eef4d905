// Gives units their places in the index: each document one of its day, each unit one of its document.
import { documentPlace, isOfDay, nextDocumentPlace, unitPlace } from '../../src/domain/keeping/place.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/** `day`: of the document. */
export type ToPlace = { row: number; documentId: string; ordinal: number; part: number; day: string }
export type Placed = { row: number; place: number }

/** The place of a document stays while its day does; ids that would have the same one stand next to each other. */
function placeDocument(db: Db, id: string, day: string): number {
  const held = prepared<{ place: number | null }>(db, 'select place from documents where id = ?').get(id)!.place
  if (held !== null && isOfDay(held, day)) return held
  const taken = prepared(db, 'select 1 from documents where place = ?')
  let place = documentPlace(day, id)
  while (taken.get(BigInt(place)) !== undefined) place = nextDocumentPlace(place)
  prepared(db, 'update documents set place = ? where id = ?').run(BigInt(place), id)
  return place
}

/** Who stands at places by rows that are not out of date: asked of all that are wished for at once, of others as they come. */
function standingAt(db: Db, wished: readonly number[]): (place: number) => number | undefined {
  const standing = (places: string) =>
    `select s.place, s."row" from search s join units u on u."row" = s."row" where s.place ${places} and u.indexed_version > 0`
  const held = prepared<[place: number, row: number]>(db, standing('in (select value from json_each(?))')).raw()
  const known = new Map(held.all(JSON.stringify(wished)))
  const asked = new Set(wished)
  const one = prepared<[place: number, row: number]>(db, standing('= ?')).raw()
  return (place) => (asked.has(place) ? known.get(place) : one.get(BigInt(place))?.[1])
}

/** Each unit of a document in its order. Two that ask for one place, of which no reader makes any, stand next to each other. */
export function placeUnits(db: Db, units: readonly ToPlace[]): Placed[] {
  const documents = new Map<string, number>()
  const wished = units.map(({ documentId, ordinal, part, day }) => {
    const document = documents.get(documentId) ?? placeDocument(db, documentId, day)
    documents.set(documentId, document)
    return unitPlace(document, { ordinal, part })
  })
  const used = new Set<number>()
  const rowAt = standingAt(db, wished)
  const rows = new Set(units.map(({ row }) => row))
  return units.map(({ row }, at) => {
    let place = wished[at]!
    for (;;) {
      const other = used.has(place) ? -1 : (rowAt(place) ?? row)
      if (other === row || rows.has(other)) break
      place -= 1
    }
    used.add(place)
    return { row, place }
  })
}
