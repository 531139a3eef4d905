// Texts in other languages that say words which the leading text of their work does not.
import { firstElsewhere, type Twin, type Twins } from '../shared/elsewhere.ts'
import type { Db } from './db.ts'
import { type Matching, placesOfOthers, placesOfTwins } from './matching.ts'
import type { Turn } from './patient.ts'
import { prepared } from './prepared.ts'

/** Rows that are read in one turn of a server: some 8 ms. */
const rowsPerTurn = 5000

/** Reads them in pieces; `turn` comes between. */
export async function readTwins(db: Db, turn: Turn): Promise<Twins> {
  const next = prepared<Twin & { place: number }>(
    db,
    `select place, twin, tongue from search where twin is not null and place > ? order by place limit ${rowsPerTurn}`,
  )
  const twins: Twins = new Map()
  for (let last = -1; ; await turn()) {
    const rows = next.all(BigInt(last))
    for (const { place, ...twin } of rows) twins.set(place, twin)
    if (rows.length < rowsPerTurn) return twins
    last = rows.at(-1)!.place
  }
}

/** Places of texts that do not lead and say the words, where no text before them in the same place of the work does. Highest first. */
export function placesElsewhere(db: Db, one: Matching, known: Twins): number[] {
  const others = placesOfOthers(db, one).reverse()
  return others.length === 0 ? [] : firstElsewhere(others, placesOfTwins(db, one), known)
}
