// A page by relevance holds what sorting every row that matches would give, however it was scored.
import { describe, expect, it } from 'vitest'
import { beginPage, endPage, mostRanked } from '../../db/shared/ranking.ts'

/** Numbers below `limit`, the same at each run. */
function createNumbers(): (limit: number) => number {
  let state = 7
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

type Row = { place: number; score: number }
const sortedAll = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => b.score - a.score || b.place - a.place)

/** All pages one after the other, as somebody reads them. */
function pagesOf(rows: readonly Row[], limit: number): number[][] {
  const pages: number[][] = []
  const places = rows.map(({ place }) => place)
  const scores = rows.map(({ score }) => score)
  for (let after: number[] | null = null; ; ) {
    const { shown, behind } = beginPage(places, scores, { after, limit })
    expect(behind).toBeNull()
    const page = endPage(shown, [], limit)
    pages.push(page.places)
    if (page.next === null) return pages
    after = page.next
  }
}

describe('pages by relevance', () => {
  it.each([
    ['few scores, many alike', 3],
    ['scores of all kinds', 1000],
    ['one score', 1],
  ])('%s: the pages together are all rows in order', (_name, kinds) => {
    const next = createNumbers()
    for (let turn = 0; turn < 20; turn++) {
      const count = 1 + next(300)
      const rows = Array.from({ length: count }, (_, i) => ({ place: 10 * (count - i), score: next(kinds) / 7 }))
      for (const limit of [1, 7, 50, 400]) {
        const pages = pagesOf(rows, limit)
        expect(pages.flat()).toEqual(sortedAll(rows).map(({ place }) => place))
        expect(pages.slice(0, -1).every(({ length }) => length === limit)).toBe(true)
      }
    }
  })
  it('goes on behind the ranked ones where those are as many as are ranked', () => {
    const places = Array.from({ length: mostRanked }, (_, i) => 5000 - i)
    const scores = places.map((place) => (place % 2 === 0 ? 1 : 0))
    const first = beginPage(places, scores, { after: null, limit: 50 })
    expect(first.behind).toBeNull()
    expect(first.shown.slice(0, 2)).toEqual([
      [0, 1, 5000],
      [0, 1, 4998],
    ])
    const last = beginPage(places, scores, { after: [0, 0, 3003], limit: 50 })
    expect(last).toEqual({ shown: [[0, 0, 3001]], behind: { high: 3000, limit: 50 } })
    const further = beginPage(places, [], { after: [1, 0, 2990], limit: 50 })
    expect(further).toEqual({ shown: [], behind: { high: 2989, limit: 51 } })
  })
})
