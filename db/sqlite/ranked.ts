// The rows of a search by relevance: the newest of those that match are ranked, and those behind them follow by day.
import { createRelevance, type Relevance } from '../../src/domain/search/relevance.ts'
import { beginPage, endPage, mostRanked, sampleOf } from '../shared/ranking.ts'
import type { Db } from './db.ts'
import type { Matching } from './matching.ts'
import type { Turn } from './patient.ts'
import { prepared } from './prepared.ts'

/** Reads the sketches of a sample, in pieces; `turn` comes between. */
export async function readRelevance(db: Db, turn: Turn): Promise<Relevance> {
  const last = prepared<number>(db, 'select coalesce(max("row"), 0) from search').pluck().get() as unknown as number
  const text = 'select sketch from search where "row" in (select value from json_each(?)) order by "row"'
  const next = prepared<string>(db, text).pluck()
  const sample: string[] = []
  for (const [at, piece] of sampleOf(last).entries()) {
    if (at > 0) await turn()
    sample.push(...(next.all(JSON.stringify(piece)) as string[]))
  }
  return createRelevance(sample)
}

/**
 * By the sketches of the rows, and not by bm25 of the index: that counts the rows of every token in the expression, filters
 * among them, at each call.
 */
function scored(db: Db, { words }: Matching, places: readonly number[], relevance: Relevance): number[] {
  const sketches = prepared<string>(
    db,
    'select s.sketch from json_each(?) p join search s on s.place = p.value order by p.key',
  )
    .pluck()
    .all(JSON.stringify(places)) as string[]
  return words === null ? [] : relevance(words.query, words.languages, sketches)
}

/** `walk` returns at most `limit` places from `high` down; `count` all of them. */
type Found = { walk(high: number, limit: number): number[]; count(): number; relevance: Relevance }

/** A page of places: `after` holds phase (0: ranked, 1: those behind), score and place of the last row. */
export function rankedPage(
  db: Db,
  one: Matching,
  { walk, count, relevance }: Found,
  page: { after: readonly number[] | null; limit: number },
): { places: number[]; total: number; next: number[] | null } {
  const newest = walk(one.high, mostRanked)
  // behind the ranked ones nothing is scored
  const scores = page.after?.[0] === 1 ? [] : scored(db, one, newest, relevance)
  const { shown, behind } = beginPage(newest, scores, page)
  const walked = behind === null ? [] : walk(behind.high, behind.limit)
  return {
    ...endPage(shown, walked, page.limit),
    total: newest.length < mostRanked ? newest.length : count(),
  }
}
