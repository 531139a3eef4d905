// The rows of a search by relevance: the newest of those that match are ranked, and those behind them follow by day.
import { createRelevance, type Relevance } from '../../src/domain/search/relevance.ts'
import type { Sketches } from '../../src/domain/search/sketch.ts'
import { beginPage, endPage, mostRanked, sampleOf } from '../shared/ranking.ts'
import type { Db } from './db.ts'
import type { Matching } from './matching.ts'
import type { Turn } from './patient.ts'
import { prepared } from './prepared.ts'
import { keepSketches } from './sketches.ts'

/** What texts are ranked by, of one state of the index. */
export type Ranking = { relevance: Relevance; sketches(places: readonly number[]): Sketches }

/** Reads the sketches of a sample, in pieces; `turn` comes between. */
export async function readRanking(db: Db, turn: Turn): Promise<Ranking> {
  const last = prepared<number>(db, 'select coalesce(max("row"), 0) from search').pluck().get() as unknown as number
  const text = 'select sketch from search where "row" in (select value from json_each(?)) order by "row"'
  const next = prepared<string>(db, text).pluck()
  const sample: string[] = []
  for (const [at, piece] of sampleOf(last).entries()) {
    if (at > 0) await turn()
    sample.push(...(next.all(JSON.stringify(piece)) as string[]))
  }
  return { relevance: createRelevance(sample), sketches: keepSketches(db) }
}

/**
 * By the sketches of the rows, and not by bm25 of the index: that counts the rows of every token in the expression, filters
 * among them, at each call.
 */
const scored = ({ words }: Matching, places: readonly number[], { relevance, sketches }: Ranking): number[] =>
  words === null ? [] : relevance.scores(words.query, words.languages, sketches(places))

/** `walk` returns at most `limit` places from `high` down; `count` all of them. */
type Found = { walk(high: number, limit: number): number[]; count(): number; ranking: Ranking }

/** A page of places: `after` holds phase (0: ranked, 1: those behind), score and place of the last row. */
export function rankedPage(
  one: Matching,
  { walk, count, ranking }: Found,
  page: { after: readonly number[] | null; limit: number },
): { places: number[]; total: number; next: number[] | null } {
  const newest = walk(one.high, mostRanked)
  // behind the ranked ones nothing is scored
  const scores = page.after?.[0] === 1 ? [] : scored(one, newest, ranking)
  const { shown, behind } = beginPage(newest, scores, page)
  const walked = behind === null ? [] : walk(behind.high, behind.limit)
  return {
    ...endPage(shown, walked, page.limit),
    total: newest.length < mostRanked ? newest.length : count(),
  }
}
