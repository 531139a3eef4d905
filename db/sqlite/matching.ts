// From a filter to what the index is asked: words and tokens as one expression, days as a range of places. A count is the index alone.

import { placesWithin } from '../../src/domain/keeping/place.ts'
import { type FacetName, facetTable, type Mark } from '../../src/domain/keeping/search-row.ts'
import type { RecommendationFilter } from '../store.ts'
import { type AnyOf, anyOf, matchOf } from './facets.ts'
import { asksForInvented } from './invented.ts'
import type { Db } from './open.ts'
import { prepared } from './prepared.ts'
import { asksForRest, readTyped, type WordsRead, wordsClause } from './words.ts'

const names = (Object.keys(facetTable) as FacetName[]).filter((name) => name !== 'unitType')

export type Matching = {
  /** the expression, and its tokens alone where it asks for no words */
  match: string
  groups: AnyOf[] | null
  words: WordsRead | null
  low: number
  high: number
  /** condition on the places beside the index: `symbol` and `ids` name few rows */
  named: string
  values: string[]
  /** the same words in texts that do not lead, and in all texts of works that are held in several languages */
  elsewhere: { others: string; twins: string } | null
  /** the same in parts, for who knows the tokens of each row; null where the words ask for all but some, or rows are named */
  parts: Parts | null
}

/** The expression of the words alone, the tokens of what was asked for, and those of what is found: in the index, or elsewhere. */
export type Parts = {
  words: string
  asked: AnyOf[]
  own: AnyOf[]
  elsewhere: { others: AnyOf[]; twins: AnyOf[] } | null
}

const marked = (...marks: Mark[]): AnyOf => anyOf('mark', marks)

/** A work is counted once, by its leading version. Who names a document, or a recommendation, gets it whatever has taken its place. */
export function matchingOf(filter: RecommendationFilter): Matching {
  const words = filter.q?.trim() ? readTyped(filter.q, filter.languages) : null
  const expression = (groups: AnyOf[]): string => matchOf(words && wordsClause(words, matchOf(null, groups)), groups)
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
  const own = isUsual ? [marked('shown')] : [types, ...real, ...standing]
  const groups = [...asked, ...own]
  const elsewhere =
    words === null || isNamed || inLanguages
      ? null
      : {
          // of an AND the index walks every token: one that few texts have is found at once
          others: isUsual ? [marked('elsewhere')] : [types, ...real, marked('other_language')],
          twins: isUsual ? [marked('twin')] : [types, marked('in_languages')],
        }
  const [low, high] = placesWithin(filter)
  const named: string[] = []
  if (filter.symbol !== undefined)
    named.push('select "row" from units where document_id in (select id from documents where symbol = ?)')
  if (filter.ids !== undefined) named.push('select "row" from units where id in (select value from json_each(?))')
  return {
    match: expression(groups),
    groups: words === null ? groups : null,
    words,
    low,
    high,
    named: named.map((rows) => ` and f.rowid in (select place from search where "row" in (${rows}))`).join(''),
    values: [
      ...(filter.symbol === undefined ? [] : [filter.symbol]),
      ...(filter.ids === undefined ? [] : [JSON.stringify(filter.ids)]),
    ],
    elsewhere: elsewhere && {
      others: expression([...asked, ...elsewhere.others]),
      twins: expression([...asked, ...elsewhere.twins]),
    },
    parts:
      words === null || isNamed || asksForRest(words.query)
        ? null
        : { words: wordsClause(words, ''), asked, own, elsewhere },
  }
}

/** Rows of an expression within two places. */
export const index = 'from search_index f where f.search_index match ? and f.rowid between ? and ?'

/** Numbers of one column: an object for each would cost more than the index itself. */
export const numbers = (db: Db, text: string, ...values: unknown[]): number[] =>
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

/** Places of the texts in other languages that say the words; lowest first. */
export const placesOfOthers = (db: Db, { elsewhere, low, high }: Matching): number[] =>
  elsewhere === null
    ? []
    : numbers(db, `select f.rowid ${index} order by f.rowid`, elsewhere.others, BigInt(low), BigInt(high))

/** Places of all texts that say the words in works of several languages, whatever their day; lowest first. */
export const placesOfTwins = (db: Db, { elsewhere }: Matching): number[] =>
  elsewhere === null
    ? []
    : numbers(db, 'select f.rowid from search_index f where f.search_index match ? order by f.rowid', elsewhere.twins)

const [lowest, highest] = placesWithin({})
export const isWholeRange = ({ low, high }: Matching): boolean => low === lowest && high === highest
