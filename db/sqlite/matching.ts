// From a filter to what the index is asked: words and tokens as one expression, days as a range of places. A count is the index alone.
import { placesWithin } from '../../src/domain/keeping/place.ts'
import { type Asked, askedBy, type WordsRead } from '../shared/asked.ts'
import type { AnyOf } from '../shared/facet-tokens.ts'
import type { RecommendationFilter } from '../store.ts'
import type { Db } from './db.ts'
import { matchOf } from './facets.ts'
import { prepared } from './prepared.ts'
import { asksForRest, wordsClause } from './words.ts'

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

/** The expression of the words alone, and the tokens. */
export type Parts = Pick<Asked, 'asked' | 'own' | 'elsewhere'> & { words: string }

export function matchingOf(filter: RecommendationFilter): Matching {
  const { asked, own, words, low, high, elsewhere } = askedBy(filter)
  const groups = [...asked, ...own]
  const expression = (of: AnyOf[]): string => matchOf(words && wordsClause(words, matchOf(null, of)), of)
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
      words === null || named.length > 0 || asksForRest(words.query)
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

/** The same from `low` up, lowest first. */
export const placesUp = (db: Db, one: Matching, low: number, limit: number): number[] =>
  numbers(
    db,
    `select f.rowid ${index}${one.named} order by f.rowid limit ?`,
    one.match,
    BigInt(low),
    BigInt(one.high),
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
