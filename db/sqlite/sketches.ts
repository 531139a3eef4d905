// Sketches of the rows that were compared last, as numbers side by side: the next search for the same texts reads none of them.
import { numbersIn, readSketch, type Sketches } from '../../src/domain/search/sketch.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/** 8 MB: some 30,000 texts. */
const usual = 2 ** 21

/** Returns a reader of sketches by place, for one state of the index; it begins anew when more than `most` numbers are kept. */
export function keepSketches(db: Db, most = usual): (places: readonly number[]) => Sketches {
  let numbers = new Uint32Array(0)
  const startOf = new Map<number, number>()
  // the first of all says nothing: of a place where no text stands
  let end = readSketch('', make(2 ** 16), 0)

  function make(length: number): Uint32Array {
    const wider = new Uint32Array(length)
    wider.set(numbers.subarray(0, Math.min(length, numbers.length)))
    numbers = wider
    return numbers
  }
  const add = (rows: readonly { place: number; sketch: string }[]): void => {
    const needed = end + rows.reduce((sum, { sketch }) => sum + numbersIn(sketch), 0)
    if (needed > numbers.length) make(Math.max(needed, Math.min(most, 2 * numbers.length)))
    for (const { place, sketch } of rows) {
      startOf.set(place, end)
      end = readSketch(sketch, numbers, end)
    }
  }
  return (places) => {
    if (end > most) {
      startOf.clear()
      end = readSketch('', make(2 ** 16), 0)
    }
    const missing = places.filter((place) => !startOf.has(place))
    if (missing.length > 0) {
      const text = 'select s.place, s.sketch from json_each(?) p join search s on s.place = p.value'
      add(prepared<{ place: number; sketch: string }>(db, text).all(JSON.stringify(missing)))
    }
    return { numbers, starts: places.map((place) => startOf.get(place) ?? 0) }
  }
}
