// Texts in other languages that say words which the leading text of their work does not.
import { type Matching, placesOfOthers, placesOfTwins } from './matching.ts'
import type { Db } from './open.ts'
import type { Turn } from './patient.ts'
import { prepared } from './prepared.ts'

/** Of a text in a work of several languages: what is the same in all of them, and its own; the empty text leads. */
type Twin = { twin: number; tongue: string }

/** Every such text by its place: one in twenty, and the same until the index changes. */
export type Twins = Map<number, Twin>

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

/**
 * Places of texts that do not lead and say the words, where no text before them in the same place of the work does: words
 * may be those of another language, and a paragraph that they meet only there is found there. Highest first.
 */
export function placesElsewhere(db: Db, one: Matching, known: Twins): number[] {
  const others = placesOfOthers(db, one).reverse()
  if (others.length === 0) return []
  const first = new Map<number, string>()
  /** Of texts in the same place of a work the first one counts. */
  const comesBefore = (place: number): boolean => {
    const twin = known.get(place)
    const held = twin && first.get(twin.twin)
    return twin !== undefined && held !== undefined && twin.tongue < held
  }
  const note = (place: number): void => {
    const twin = known.get(place)
    if (twin) first.set(twin.twin, twin.tongue)
  }
  for (const place of others) if (!first.has(known.get(place)?.twin ?? -1) || comesBefore(place)) note(place)
  for (const place of placesOfTwins(db, one)) if (comesBefore(place)) note(place)
  return others.filter((place) => {
    const twin = known.get(place)
    return twin === undefined || first.get(twin.twin) === twin.tongue
  })
}
