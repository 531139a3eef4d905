// From a filter to what the index is asked: words and tokens as one expression, days as a range of places. A count is the index alone.

import { placesWithin } from '../../src/domain/keeping/place.ts'
import { type FacetName, facetTable, type Mark } from '../../src/domain/keeping/search-row.ts'
import type { RecommendationFilter } from '../store.ts'
import { type AnyOf, anyOf, matchOf } from './facets.ts'
import { asksForInvented } from './invented.ts'
import type { Db } from './open.ts'
import { prepared } from './prepared.ts'
import { wordsClause } from './words.ts'

const names = (Object.keys(facetTable) as FacetName[]).filter((name) => name !== 'unitType')

export type Matching = {
  /** the expression, and its tokens alone where it asks for no words */
  match: string
  groups: AnyOf[] | null
  low: number
  high: number
  /** condition on the places beside the index: `symbol` and `ids` name few rows */
  named: string
  values: string[]
  /** the same words in texts that do not lead, and in all texts of works that are held in several languages */
  elsewhere: { others: string; twins: string } | null
}

const marked = (...marks: Mark[]): AnyOf => anyOf('mark', marks)

/** A work is counted once, by its leading version. Who names a document, or a recommendation, gets it whatever has taken its place. */
export function matchingOf(filter: RecommendationFilter): Matching {
  const typed = filter.q?.trim() ? filter.q : null
  const expression = (groups: AnyOf[]): string =>
    matchOf(typed === null ? null : wordsClause(typed, matchOf(null, groups), filter.languages), groups)
  const asked = names.flatMap((name): AnyOf[] => {
    const values = filter[facetTable[name].filter]
    return values?.length ? [anyOf(name, values)] : []
  })
  const isNamed = filter.symbol !== undefined || filter.ids !== undefined
  const types = anyOf('unitType', filter.unitTypes ?? ['recommends'])
  const real = isNamed || asksForInvented(filter.states) ? [] : [marked('real')]
  const inLanguages = (filter.languages?.length ?? 0) > 0
  const isUsual = real.length > 0 && !inLanguages && filter.unitTypes === undefined
  const standing = isNamed ? [] : [inLanguages ? marked('leading', 'other_language') : marked('leading')]
  const groups = [...asked, ...(isUsual ? [marked('shown')] : [types, ...real, ...standing])]
  const [low, high] = placesWithin(filter)
  const named: string[] = []
  if (filter.symbol !== undefined)
    named.push('select "row" from units where document_id in (select id from documents where symbol = ?)')
  if (filter.ids !== undefined) named.push('select "row" from units where id in (select value from json_each(?))')
  return {
    match: expression(groups),
    groups: typed === null ? groups : null,
    low,
    high,
    named: named.map((rows) => ` and f.rowid in (select place from search where "row" in (${rows}))`).join(''),
    values: [
      ...(filter.symbol === undefined ? [] : [filter.symbol]),
      ...(filter.ids === undefined ? [] : [JSON.stringify(filter.ids)]),
    ],
    elsewhere:
      typed === null || isNamed || inLanguages
        ? null
        : {
            others: expression([...asked, types, ...real, marked('other_language')]),
            twins: expression([...asked, types, marked('in_languages')]),
          },
  }
}

const index = 'from search_index f where f.search_index match ? and f.rowid between ? and ?'

/** Numbers of one column: an object for each would cost more than the index itself. */
const numbers = (db: Db, text: string, ...values: unknown[]): number[] =>
  prepared(db, text)
    .pluck()
    .all(...values) as number[]

/** The places of a list from `high` down to `low`, at most `limit`; all for -1. */
export const placesOf = (db: Db, one: Matching, high: number, limit: number): number[] =>
  numbers(
    db,
    `select f.rowid ${index}${one.named} order by f.rowid desc limit ?`,
    one.match,
    BigInt(one.low),
    BigInt(high),
    ...one.values,
    limit,
  )

export const countOf = (db: Db, one: Matching): number =>
  numbers(db, `select count(*) ${index}${one.named}`, one.match, BigInt(one.low), BigInt(one.high), ...one.values)[0]!

/** Of a text in a work of several languages: what is the same in all of them, and its own; the empty text leads. */
export type Twin = { twin: number; tongue: string }

/** Every such text by its place: one in twenty, and the same until something is written. */
export function readTwins(db: Db): Map<number, Twin> {
  const rows = prepared<Twin & { place: number }>(
    db,
    'select place, twin, tongue from search where twin is not null',
  ).all()
  return new Map(rows.map(({ place, ...twin }) => [place, twin]))
}

/**
 * Places of texts that do not lead and say the words, where no text before them in the same place of the work does: words
 * may be those of another language, and a paragraph that they meet only there is found there. Highest first.
 */
export function placesElsewhere(db: Db, one: Matching, twins: () => Map<number, Twin>): number[] {
  if (one.elsewhere === null) return []
  const [low, high] = [BigInt(one.low), BigInt(one.high)]
  const others = numbers(db, `select f.rowid ${index} order by f.rowid desc`, one.elsewhere.others, low, high)
  if (others.length === 0) return []
  const known = twins()
  const first = new Map<number, string>()
  for (const place of others) {
    const twin = known.get(place)
    if (twin) first.set(twin.twin, twin.tongue)
  }
  const same = 'select f.rowid from search_index f where f.search_index match ?'
  for (const place of numbers(db, same, one.elsewhere.twins)) {
    const twin = known.get(place)
    const held = twin && first.get(twin.twin)
    if (twin && held !== undefined && twin.tongue < held) first.set(twin.twin, twin.tongue)
  }
  return others.filter((place) => {
    const twin = known.get(place)
    return twin === undefined || first.get(twin.twin) === twin.tongue
  })
}
