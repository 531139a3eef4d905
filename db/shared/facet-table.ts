// The facets of every row of the index side by side in memory, so that counting them reads no row: some 50 bytes a row.
import { languages } from '../../src/domain/mechanisms.ts'
import type { AnyOf } from './facet-tokens.ts'

/**
 * Row `i` stands at `places[i]` and has `tokens[starts[i]]` up to `tokens[starts[i + 1]]`, as numbers into `names`.
 * `twins[i]` is the same for a paragraph in every language of its work, 0 for one that is held in one alone; of its texts
 * that with the lowest `tongues[i]` comes first, and 0 is the one that leads.
 */
export type FacetTable = {
  places: Float64Array
  starts: Uint32Array
  tokens: Uint16Array
  names: string[]
  /** rows that have the token */
  sizes: Uint32Array
  numberOf: ReadonlyMap<string, number>
  twins: Uint32Array
  tongues: Uint8Array
  /** how many twins there are; each is below it */
  twinsInAll: number
}
export type Counts = Map<string, number>

/** An array of numbers that grows; `done` cuts it to what it holds. */
function growing<T extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(make: (length: number) => T) {
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

/** The order of texts of one paragraph: the one that leads has no tongue, the others by the name of theirs. */
const inOrder: readonly string[] = ['', ...languages.toSorted()]
const rankOf = (tongue: string): number => inOrder.indexOf(tongue)

/** What the table holds of a row; `twin` and `tongue` as the index keeps them. */
export type FacetRow = { place: number; tokens: Iterable<string>; twin: number | null; tongue: string }

/** Returns a table that rows are added to, lowest place first. */
export function createFacetTable() {
  const places = growing((length) => new Float64Array(length))
  const starts = growing((length) => new Uint32Array(length))
  const tokens = growing((length) => new Uint16Array(length))
  const numbers = new Map<string, number>()
  const twins = growing((length) => new Uint32Array(length))
  const twinNumbers = new Map<number | null, number>([[null, 0]])
  const tongues = growing((length) => new Uint8Array(length))
  return {
    add(row: FacetRow): void {
      places.push(row.place)
      starts.push(tokens.length())
      for (const token of new Set(row.tokens)) {
        const number = numbers.get(token) ?? numbers.size
        numbers.set(token, number)
        tokens.push(number)
      }
      const twin = twinNumbers.get(row.twin) ?? twinNumbers.size
      twinNumbers.set(row.twin, twin)
      twins.push(twin)
      tongues.push(rankOf(row.tongue))
    },
    done(): FacetTable {
      starts.push(tokens.length())
      const all = tokens.done()
      const sizes = new Uint32Array(numbers.size)
      for (const token of all) sizes[token]! += 1
      return {
        places: places.done(),
        starts: starts.done(),
        tokens: all,
        names: [...numbers.keys()],
        sizes,
        numberOf: numbers,
        twins: twins.done(),
        tongues: tongues.done(),
        twinsInAll: twinNumbers.size,
      }
    },
  }
}

const named = ({ names }: FacetTable, counts: Uint32Array): Counts =>
  new Map(names.flatMap((name, number): [string, number][] => (counts[number]! > 0 ? [[name, counts[number]!]] : [])))

/** Of each token the groups that it is of, a bit for each; who has them all has a token of each group. */
export function bitsOf({ names, numberOf }: FacetTable, groups: readonly AnyOf[]): { bits: Uint32Array; all: number } {
  const bits = new Uint32Array(names.length)
  for (const [i, group] of groups.entries())
    for (const name of group) {
      const number = numberOf.get(name)
      if (number !== undefined) bits[number]! |= 2 ** i
    }
  return { bits, all: 2 ** groups.length - 1 }
}

/** Returns how many of the rows from `low` to `high` that have a token of each group have each token. */
export function countWhere(table: FacetTable, groups: readonly AnyOf[], low: number, high: number): Counts {
  const { places, starts, tokens, names } = table
  const counts = new Uint32Array(names.length)
  const { bits, all } = bitsOf(table, groups)
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
