// Lists by relevance: the newest that say the words are ranked; what is older than those follows, newest first.
import type { PageRequest } from '../rows.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { countOf, type Matching, placesOf } from './matching.ts'
import type { Db } from './open.ts'
import { prepared } from './prepared.ts'

/** Ranking costs a microsecond or two a row; who looks among more than this many wants other words. */
const most = 10_000

/** bm25 by column: headings, stems, the words as typed (which are there beside their stems), and no filter at all. */
const weights = '3.0, 1.0, 0.7, 0.0'

/** Lower scores come first, as bm25 gives them. */
type Scored = [place: number, score: number]

const scored = (db: Db, match: string, low: number, high: number, named: string, values: string[]): Scored[] =>
  prepared(
    db,
    `select f.rowid, bm25(search_index, ${weights}) from search_index f
      where f.search_index match ? and f.rowid between ? and ?${named} order by f.rowid desc limit ${most}`,
  )
    .raw()
    .all(match, BigInt(low), BigInt(high), ...values) as Scored[]

const inOrder = (a: Scored, b: Scored): number => a[1] - b[1] || b[0] - a[0]

/** A page of places: `after` holds phase (0: ranked, 1: those behind), score and place of the last row. */
export function rankedPage(
  db: Db,
  one: Matching,
  elsewhere: readonly number[],
  page: PageRequest,
): { places: number[]; total: number; next: string | null } {
  const after = readCursor(page.after, 3)?.map(Number) as [number, number, number] | undefined
  const own = scored(db, one.match, one.low, one.high, one.named, one.values)
  const isWhole = own.length < most
  const total = (isWhole ? own.length : countOf(db, one)) + elsewhere.length
  const floor = own.at(-1)?.[0] ?? one.low
  const others = new Set(elsewhere)
  const beside =
    one.elsewhere === null || others.size === 0
      ? []
      : scored(db, one.elsewhere.others, one.low, one.high, '', []).filter(([place]) => others.has(place))
  const left: Scored[] = after?.[0] === 1 ? [] : [...own, ...beside].sort(inOrder)
  const from = after ? left.findIndex((row) => inOrder(row, [after[2], after[1]]) > 0) : 0
  const shown: [phase: 0 | 1, score: number, place: number][] = (from < 0 ? [] : left.slice(from))
    .slice(0, page.limit + 1)
    .map(([place, score]) => [0, score, place])
  if (!isWhole && shown.length <= page.limit) {
    const high = after?.[0] === 1 ? after[2] - 1 : floor - 1
    const behind = placesOf(db, one, high, page.limit + 1 - shown.length)
    shown.push(...behind.map((place) => [1, 0, place] as [1, number, number]))
  }
  const rows = shown.slice(0, page.limit)
  return {
    places: rows.map(([, , place]) => place),
    total,
    next: shown.length > page.limit ? writeCursor(rows.at(-1)!) : null,
  }
}
