// Words asked of the index alone, once; which of the texts that say them are meant, the table of facets in memory tells.
import { bitsOf, type FacetTable } from '../shared/facet-table.ts'
import type { AnyOf } from '../shared/facet-tokens.ts'
import type { Db } from './db.ts'
import { matchOf } from './facets.ts'
import { index, isWholeRange, type Matching, numbers, type Parts, placesOfOthers, placesOfTwins } from './matching.ts'

/** A token that so small a part of all rows has makes the index find fewer; of others a walk costs more than it saves. */
const selective = 1 / 16
/** Places that are taken in one turn of a server: some 10 ms. */
const placesPerTurn = 50_000
/** Of each row, whether it is meant. Kept for the combinations of marks, of which there are few. */
const is = { own: 1, others: 2, twins: 4 }
const mostKinds = 16

type Kinds = Pick<Parts, 'own' | 'elsewhere'>
type Wanted = { bits: Uint32Array; all: number; kinds: Uint8Array }

function kindsOf(table: FacetTable, { own, elsewhere }: Kinds): Uint8Array {
  const { starts, tokens, places } = table
  const wanted = [
    { ...bitsOf(table, own), bit: is.own },
    ...(elsewhere
      ? [
          { ...bitsOf(table, elsewhere.others), bit: is.others },
          { ...bitsOf(table, elsewhere.twins), bit: is.twins },
        ]
      : []),
  ]
  const kinds = new Uint8Array(places.length)
  for (const { bits, all, bit } of wanted)
    for (let row = 0; row < kinds.length; row++) {
      let met = 0
      for (let at = starts[row]!; at < starts[row + 1]!; at++) met |= bits[tokens[at]!]!
      if (met === all) kinds[row]! |= bit
    }
  return kinds
}

const known = new WeakMap<FacetTable, Map<string, Uint8Array>>()
function keptKinds(table: FacetTable, kinds: Kinds): Uint8Array {
  const own = known.get(table) ?? new Map<string, Uint8Array>()
  known.set(table, own)
  const key = JSON.stringify([kinds.own, kinds.elsewhere])
  const made = own.get(key) ?? kindsOf(table, kinds)
  if (!own.has(key) && own.size >= mostKinds) own.clear()
  own.set(key, made)
  return made
}

/** Rows of a stretch: the first places of all stretches stay near the processor, and within one rows are looked at one by one. */
const stretch = 64

/** The first place of each stretch. */
const stretches = new WeakMap<FacetTable, Float64Array>()
function stretchesOf(table: FacetTable): Float64Array {
  const { places } = table
  const made =
    stretches.get(table) ??
    Float64Array.from({ length: Math.ceil(places.length / stretch) }, (_, i) => places[i * stretch]!)
  stretches.set(table, made)
  return made
}

/** Rows of the table, lowest first; `last`: that of the last place. */
type Sorted = { own: number[]; others: number[]; twins: number[]; last: number }

/**
 * Sorts the rows at these places, lowest first, by what they are; those that lack a token of what was asked for are nothing.
 * Null where a place is not in the table: the index has changed since.
 */
function sorted(table: FacetTable, wanted: readonly number[], given: Wanted & { first: number }): Sorted | null {
  const { places, starts, tokens } = table
  const { bits, all, kinds } = given
  const found: Sorted = { own: [], others: [], twins: [], last: given.first }
  const { own, others, twins } = found
  const { length } = places
  const firsts = stretchesOf(table)
  let row = given.first
  for (let i = 0; i < wanted.length; i++) {
    const place = wanted[i]!
    if (row < length && places[row]! < place) {
      let at = Math.floor(row / stretch)
      while (at + 1 < firsts.length && firsts[at + 1]! <= place) at += 1
      row = Math.max(row, at * stretch)
      while (row < length && places[row]! < place) row += 1
    }
    if (places[row] !== place) return null
    const kind = kinds[row]!
    if (kind === 0) continue
    if (all !== 0) {
      let met = 0
      for (let at = starts[row]!; at < starts[row + 1]!; at++) met |= bits[tokens[at]!]!
      if (met !== all) continue
    }
    if (kind & is.own) own.push(row)
    if (kind & is.others) others.push(row)
    if (kind & is.twins) twins.push(row)
  }
  return { ...found, last: row }
}

/** above every tongue */
const nobody = 0xff

/** Of texts in other languages those that no text before them says, in the same paragraph of the work. */
function firstOfEach({ twins, tongues, twinsInAll }: FacetTable, others: number[], same: readonly number[]): number[] {
  const first = new Uint8Array(twinsInAll).fill(nobody)
  for (const rows of [others, same])
    for (const row of rows) if (tongues[row]! < first[twins[row]!]!) first[twins[row]!] = tongues[row]!
  return others.filter((row) => twins[row] === 0 || first[twins[row]!] === tongues[row])
}

/** Both in one, lowest first. */
function merged(a: number[], b: number[]): number[] {
  if (b.length === 0) return a
  const both: number[] = []
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; )
    both.push(j === b.length || (i < a.length && a[i]! < b[j]!) ? a[i++]! : b[j++]!)
  return both
}

/** How many rows have a token of the group, or more. */
const sizeOf = ({ sizes, numberOf }: FacetTable, group: AnyOf): number =>
  group.reduce((sum, name) => sum + (sizes[numberOf.get(name) ?? -1] ?? 0), 0)

type Given = {
  table: FacetTable
  turn(): Promise<void>
  /** whether the table is still that of the index */
  isCurrent(): boolean
}

/** Each place that is taken costs more than the index needs to find it: of so many, three walks of the index cost less. */
const mostPlaces = 25_000
const isFew = (table: FacetTable, group: AnyOf): boolean => sizeOf(table, group) <= table.places.length * selective

/** Whether `hitsOf` is quicker than the index alone; `share`: roughly which part of all texts says the words. */
export const isQuicker = ({ asked }: Parts, table: FacetTable, share: () => number): boolean =>
  asked.some((group) => isFew(table, group) && sizeOf(table, group) <= mostPlaces) ||
  table.places.length * share() <= mostPlaces

/** Rows that say the words and have what was asked for; null where the index has changed. */
async function rowsSaying(db: Db, one: Matching, parts: Parts, given: Given): Promise<Sorted | null> {
  const { table, turn, isCurrent } = given
  const few = parts.asked.filter((group) => isFew(table, group))
  const rest = parts.asked.filter((group) => !isFew(table, group))
  const match = few.length === 0 ? parts.words : matchOf(parts.words, few)
  const wanted = { ...bitsOf(table, rest), kinds: keptKinds(table, parts) }
  const text = `select f.rowid ${index} order by f.rowid limit ${placesPerTurn}`
  let found: Sorted | null = null
  for (let from = one.low; ; await turn()) {
    if (!isCurrent()) return null
    const said = numbers(db, text, match, BigInt(from), BigInt(one.high))
    const next: Sorted | null = sorted(table, said, { ...wanted, first: found?.last ?? 0 })
    if (next === null) return null
    found = found === null ? next : { ...bothOf(found, next), last: next.last }
    if (said.length < placesPerTurn) return found
    from = said.at(-1)! + 1
  }
}

const bothOf = (a: Sorted, b: Sorted) => ({
  own: [...a.own, ...b.own],
  others: [...a.others, ...b.others],
  twins: [...a.twins, ...b.twins],
})

/** Their rows, whatever they are. */
function twinsAt(table: FacetTable, wanted: readonly number[]): number[] | null {
  const kinds = new Uint8Array(table.places.length).fill(is.twins)
  return sorted(table, wanted, { bits: new Uint32Array(), all: 0, kinds, first: 0 })?.twins ?? null
}

/** The places of texts elsewhere, highest first, as the index alone tells them; null where the index has changed. */
export function elsewhereBy(db: Db, one: Matching, table: FacetTable): number[] | null {
  if (one.elsewhere === null) return []
  const others = twinsAt(table, placesOfOthers(db, one))
  if (others === null || others.length === 0) return others
  const same = twinsAt(table, placesOfTwins(db, one))
  return (
    same &&
    firstOfEach(table, others, same)
      .map((row) => table.places[row]!)
      .reverse()
  )
}

export type Hits = {
  count(): number
  /** at most `limit` places from `high` down, all for -1 */
  walk(high: number, limit: number): number[]
  /** at most `limit` places from `low` up */
  rise(low: number, limit: number): number[]
}

const toHits = ({ places }: FacetTable, rows: readonly number[]): Hits => {
  /** how many of the rows stand below a place */
  const countBelow = (place: number): number => {
    let [from, to] = [0, rows.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (places[rows[middle]!]! < place) from = middle + 1
      else to = middle
    }
    return from
  }
  return {
    count: () => rows.length,
    walk: (high, limit) => {
      const from = countBelow(high + 1)
      const length = limit < 0 ? from : Math.min(limit, from)
      return Array.from({ length }, (_, i) => places[rows[from - 1 - i]!]!)
    },
    rise: (low, limit) => {
      const from = countBelow(low)
      return rows.slice(from, from + limit).map((row) => places[row]!)
    },
  }
}

/**
 * Returns all that is found, texts in other languages among it: the same as asking the index for words and tokens together,
 * once for what counts and twice for texts elsewhere. Null where the index has changed meanwhile.
 */
export async function hitsOf(db: Db, one: Matching, parts: Parts, given: Given): Promise<Hits | null> {
  const { table } = given
  const found = await rowsSaying(db, one, parts, given)
  if (found === null) return null
  const { own, others } = found
  if (others.length === 0) return toHits(table, own)
  // of a part of all days the texts of another day that say the same are not among the rows
  const same = isWholeRange(one) ? found.twins : twinsAt(table, placesOfTwins(db, one))
  return same && toHits(table, merged(own, firstOfEach(table, others, same)))
}
