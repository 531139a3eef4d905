// A page with the oldest document first, each document in its own order, from an index that is walked by place either way.
import { documentAt, firstDatedDocument, firstPlaceOf } from '../../src/domain/keeping/place.ts'
import type { Order } from '../rows.ts'

/** The order of a page: by relevance only with words, and by days where nothing else is said. */
export const orderOf = ({ order }: { order?: Order }, isRanked: boolean): Order =>
  isRanked ? 'relevance' : order === 'oldest' ? 'oldest' : 'newest'

type Walk = (from: number, limit: number) => number[] | Promise<number[]>
/** At most `limit` places that match, from `from` on: `down` the highest first, `up` the lowest. */
export type Walks = { down: Walk; up: Walk }

/** The first `limit` places behind `after`, or of all for null. What has no day comes last here too. */
export async function oldestFirst({ down, up }: Walks, after: number | null, limit: number): Promise<number[]> {
  const found: number[] = []
  /** the rest of a document, from a place of it on */
  const finish = async (document: number, from: number) => {
    const places = await down(from, limit - found.length)
    found.push(...places.filter((place) => place >= firstPlaceOf(document)))
  }
  const rise = async (first: number, end: number) => {
    for (let next = first; found.length < limit && next < end; ) {
      const places = (await up(firstPlaceOf(next), limit - found.length)).filter((place) => documentAt(place) < end)
      const last = places.at(-1)
      if (last === undefined) return
      // the last document may go on above: it is read from its beginning
      const document = documentAt(last)
      found.push(...eachFromItsBeginning(places.filter((place) => place < firstPlaceOf(document))))
      await finish(document, firstPlaceOf(document + 1) - 1)
      next = document + 1
    }
  }
  const begun = after === null ? null : documentAt(after)
  if (after !== null && begun !== null) await finish(begun, after - 1)
  if (begun === null || begun >= firstDatedDocument)
    await rise(begun === null ? firstDatedDocument : begun + 1, Number.POSITIVE_INFINITY)
  await rise(begun !== null && begun < firstDatedDocument ? begun + 1 : 0, firstDatedDocument)
  return found
}

/** Documents as they come, the first unit of each, which stands highest, before the others. */
const eachFromItsBeginning = (places: readonly number[]): number[] =>
  [...places].sort((a, b) => documentAt(a) - documentAt(b) || b - a)
