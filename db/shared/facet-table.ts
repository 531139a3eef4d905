// The facets of every row of the index, in memory, for counting them.
import type { AnyOf } from './facet-tokens.ts'

/** Row `i` stands at `places[i]` and has `tokens[starts[i]]` up to `tokens[starts[i + 1]]`, as numbers into `names`. */
export type FacetTable = { places: Float64Array; starts: Uint32Array; tokens: Uint16Array; names: string[] }
export type Counts = Map<string, number>

/** An array of numbers that grows; `done` cuts it to what it holds. */
function growing<T extends Float64Array | Uint32Array | Uint16Array>(make: (length: number) => T) {
  let held = make(1024)
  let length = 0
  return {
    push: (value: number): void => {
      if (length === held.length) {
        const wider = make(length * 2)
        wider.set(held)
        held = wider
      }
      held[length++] = value
    },
    length: (): number => length,
    done: (): T => held.slice(0, length) as T,
  }
}

/** Returns a table that rows are added to, lowest place first. */
export function createFacetTable() {
  const places = growing((length) => new Float64Array(length))
  const starts = growing((length) => new Uint32Array(length))
  const tokens = growing((length) => new Uint16Array(length))
  const numbers = new Map<string, number>()
  return {
    add(place: number, given: Iterable<string>): void {
      places.push(place)
      starts.push(tokens.length())
      for (const token of new Set(given)) {
        const number = numbers.get(token) ?? numbers.size
        numbers.set(token, number)
        tokens.push(number)
      }
    },
    done(): FacetTable {
      starts.push(tokens.length())
      return { places: places.done(), starts: starts.done(), tokens: tokens.done(), names: [...numbers.keys()] }
    },
  }
}

const named = ({ names }: FacetTable, counts: Uint32Array): Counts =>
  new Map(names.flatMap((name, number): [string, number][] => (counts[number]! > 0 ? [[name, counts[number]!]] : [])))

/** Returns how many of the rows from `low` to `high` that have a token of each group have each token. */
export function countWhere(table: FacetTable, groups: readonly AnyOf[], low: number, high: number): Counts {
  const { places, starts, tokens, names } = table
  const counts = new Uint32Array(names.length)
  const all = 2 ** groups.length - 1
  const bits = Uint32Array.from(names, (name) =>
    groups.reduce((sum, group, i) => sum + (group.includes(name) ? 2 ** i : 0), 0),
  )
  for (let row = 0; row < places.length; row++) {
    if (places[row]! < low || places[row]! > high) continue
    let met = 0
    for (let at = starts[row]!; at < starts[row + 1]!; at++) met |= bits[tokens[at]!]!
    if (met === all) for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[tokens[at]!]! += 1
  }
  return named(table, counts)
}

/** Returns how many of the rows at these places, highest first, have each token. */
export function countAt(table: FacetTable, wanted: readonly number[]): Counts {
  const { places, starts, tokens, names } = table
  const counts = new Uint32Array(names.length)
  let row = places.length - 1
  for (const place of wanted) {
    // steps that double, then halve: wanted rows may be neighbours, or far apart
    let step = 1
    while (row - step >= 0 && places[row - step]! >= place) {
      row -= step
      step *= 2
    }
    for (; step >= 1; step /= 2) if (row - step >= 0 && places[row - step]! >= place) row -= step
    if (places[row] !== place) continue
    for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[tokens[at]!]! += 1
  }
  return named(table, counts)
}
