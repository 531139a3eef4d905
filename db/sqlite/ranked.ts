// Lists by relevance: the newest that say the words are ranked; what is older than those follows, newest first.
import { createRelevance, type Relevance, type Sketches } from '../../src/domain/search/relevance.ts'
import type { Matching } from './matching.ts'
import type { Db } from './open.ts'
import type { Turn } from './patient.ts'
import { prepared } from './prepared.ts'
import { keepSketches } from './sketches.ts'

/** Reading and scoring costs a microsecond or two a row; who looks among more than this many wants other words. */
const most = 2000
/** Texts among which it is counted how many say a word: some 3 MB. */
const sampleSize = 8000

/** A prime above the size of a sample: its multiples are all places of it, in an order like none. */
const stride = 10_007

/** Sketches that are read in one turn of a server: some 6 ms. */
const sketchesPerTurn = 2000

/** What texts are ranked by, of one state of the index. */
export type Ranking = { relevance: Relevance; sketches(places: readonly number[]): Sketches }

/** Reads sketches of units at even distances, whatever was asked, in pieces; `turn` comes between. */
export async function readRanking(db: Db, turn: Turn): Promise<Ranking> {
  const last = prepared<number>(db, 'select coalesce(max("row"), 0) from search').pluck().get() as unknown as number
  const size = Math.min(sampleSize, last)
  const rows = Array.from({ length: size }, (_, i) => Math.ceil((((i * stride) % size) + 1) * (last / size)))
  const next = prepared<string>(db, 'select sketch from search where "row" in (select value from json_each(?))').pluck()
  const sample: string[] = []
  for (let at = 0; at < size; at += sketchesPerTurn) {
    if (at > 0) await turn()
    sample.push(...(next.all(JSON.stringify(rows.slice(at, at + sketchesPerTurn))) as string[]))
  }
  return { relevance: createRelevance(sample), sketches: keepSketches(db) }
}

type Scored = [place: number, score: number]

/**
 * By the sketches of the rows, and not by bm25 of the index: that counts the rows of every token in the expression, filters
 * among them, at each call.
 */
function scored({ words }: Matching, places: readonly number[], { relevance, sketches }: Ranking): Scored[] {
  if (words === null) return places.map((place) => [place, 0])
  const scores = relevance.scores(words.query, words.languages, sketches(places))
  return places.map((place, i) => [place, scores[i]!])
}

const inOrder = (a: Scored, b: Scored): number => b[1] - a[1] || b[0] - a[0]

/** `walk` returns at most `limit` places from `high` down; `count` all of them. */
type Found = { walk(high: number, limit: number): number[]; count(): number; ranking: Ranking }

/** A page of places: `after` holds phase (0: ranked, 1: those behind), score and place of the last row. */
export function rankedPage(
  one: Matching,
  { walk, count, ranking }: Found,
  page: { after: readonly number[] | null; limit: number },
): { places: number[]; total: number; next: number[] | null } {
  const after = page.after as [number, number, number] | null
  const newest = walk(one.high, most)
  const isWhole = newest.length < most
  const left = after?.[0] === 1 ? [] : scored(one, newest, ranking).sort(inOrder)
  const from = after ? left.findIndex((row) => inOrder(row, [after[2], after[1]]) > 0) : 0
  const shown: [phase: 0 | 1, score: number, place: number][] = (from < 0 ? [] : left.slice(from))
    .slice(0, page.limit + 1)
    .map(([place, score]) => [0, score, place])
  if (!isWhole && shown.length <= page.limit) {
    const last = after?.[0] === 1 ? after[2] : newest.at(-1)!
    const behind = walk(last - 1, page.limit + 1 - shown.length)
    shown.push(...behind.map((place) => [1, 0, place] as [1, number, number]))
  }
  const rows = shown.slice(0, page.limit)
  return {
    places: rows.map(([, , place]) => place),
    total: isWhole ? newest.length : count(),
    next: shown.length > page.limit ? rows.at(-1)! : null,
  }
}
