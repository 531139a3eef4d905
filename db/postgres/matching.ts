// From a filter to what the index is asked: words as one tsquery, facets as arrays, days as a range of places.
import { askedBy, type WordsRead } from '../shared/asked.ts'
import type { AnyOf } from '../shared/facet-tokens.ts'
import type { RecommendationFilter } from '../store.ts'
import type { Queries } from './db.ts'
import { queryOf } from './vectors.ts'
import { conditions, type Where } from './where.ts'

export type Matching = {
  /** a condition on rows of the index `s`, to which more may be added */
  where(): Where
  /** facets alone, where it asks for no words */
  groups: AnyOf[] | null
  words: WordsRead | null
  low: number
  high: number
  /** the rows that it names beside the index; the empty text where it names none */
  named: string
  /** the same words in texts that do not lead, and in all texts of works that are held in several languages */
  elsewhere: { others(): Where; twins(): Where } | null
}

export function matchingOf(filter: RecommendationFilter): Matching {
  const { asked, own, words, low, high, elsewhere } = askedBy(filter)
  const groups = [...asked, ...own]
  const query = words === null ? null : queryOf(words)
  const { symbol, ids } = filter
  const asking = (of: readonly AnyOf[]): Where => {
    const where = conditions()
    for (const group of of) where.add('s.facets && ?::text[]', group)
    if (query !== null) where.add('s.said @@ ?::tsquery', query)
    return where
  }
  // a condition that all rows meet would be asked of each
  const within = (where: Where): Where => {
    if (low > 0) where.add('s.place >= ?', low)
    if (high < Number.MAX_SAFE_INTEGER) where.add('s.place <= ?', high)
    return where
  }
  return {
    where: () => {
      const where = within(asking(groups))
      if (symbol !== undefined)
        where.add(
          's."row" in (select u."row" from units u join documents d on d.id = u.document_id where d.symbol = ?)',
          symbol,
        )
      if (ids !== undefined) where.add('s."row" in (select "row" from units where id = any(?))', ids)
      return where
    },
    groups: words === null ? groups : null,
    words,
    low,
    high,
    named: JSON.stringify([symbol, ids]) === '[null,null]' ? '' : JSON.stringify([symbol, ids]),
    elsewhere: elsewhere && {
      others: () => within(asking([...asked, ...elsewhere.others])),
      twins: () => asking([...asked, ...elsewhere.twins]),
    },
  }
}

/** The places of the rows that a condition meets, from `high` down, at most `limit`; all for null. */
export async function placesOf(db: Queries, where: Where, high: number, limit: number | null): Promise<number[]> {
  if (high < Number.MAX_SAFE_INTEGER) where.add('s.place <= ?', high)
  const rows = await db.all<{ place: number }>(
    `select s.place from search s where ${where.text()} order by s.place desc limit ${where.bind(limit)}`,
    where.values,
  )
  return rows.map(({ place }) => place)
}

/** The same from `low` up, lowest first. */
export async function placesUp(db: Queries, where: Where, low: number, limit: number): Promise<number[]> {
  where.add('s.place >= ?', low)
  const rows = await db.all<{ place: number }>(
    `select s.place from search s where ${where.text()} order by s.place limit ${where.bind(limit)}`,
    where.values,
  )
  return rows.map(({ place }) => place)
}

export const countOf = async (db: Queries, { where }: Matching): Promise<number> => {
  const all = where()
  return (await db.get<{ n: number }>(`select count(*) as n from search s where ${all.text()}`, all.values))!.n
}
