// The table of facets is read in pieces, so that a server answers meanwhile, and counts what a walk of all rows counts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countAt, countWhere, type FacetTable } from '../../db/shared/facet-table.ts'
import { readFacetTable } from '../../db/sqlite/facet-table.ts'
import { type Opened, openDatabase } from '../../db/sqlite/open.ts'

const size = 4500
/** Places with gaps that grow, and a few tokens of each kind. */
const rows = Array.from({ length: size }, (_, i) => ({
  place: i * i + 7,
  tokens: [`s${i % 11}`, `y${i % 3}`, ...(i % 2 === 0 ? ['zshown'] : [])],
}))

let opened: Opened
let table: FacetTable
let turns = 0
beforeAll(async () => {
  opened = openDatabase(':memory:')
  opened.raw.pragma('foreign_keys = OFF')
  const insert = opened.raw.prepare(
    `insert into search (place, "row", facets, tongue, digest) values (?, ?, ?, '', '')`,
  )
  for (const [i, { place, tokens }] of rows.entries()) insert.run(place, i + 1, ` ${tokens.join(' ')} `)
  table = await readFacetTable(opened.db, async () => {
    turns += 1
  })
})
afterAll(() => opened.raw.close())

function slowly(wanted: (row: (typeof rows)[number]) => boolean): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { tokens } of rows.filter(wanted)) for (const token of tokens) counts[token] = (counts[token] ?? 0) + 1
  return counts
}

describe('the table of facets', () => {
  it('lets others have a turn between its pieces', () => expect(turns).toBe(2))

  it('counts the rows that have a token of each group, within two places', () => {
    const groups = [['s3', 's4'], ['zshown']]
    const [low, high] = [rows[100]!.place, rows[4000]!.place]
    expect(Object.fromEntries(countWhere(table, groups, low, high))).toEqual(
      slowly(
        ({ place, tokens }) =>
          place >= low && place <= high && groups.every((of) => of.some((t) => tokens.includes(t))),
      ),
    )
    expect(countWhere(table, [['nobody']], 0, Number.MAX_SAFE_INTEGER)).toEqual(new Map())
  })

  it.each([
    ['all', () => true],
    ['every seventh', (i: number) => i % 7 === 0],
    ['neighbours far apart', (i: number) => i < 3 || (i > 2000 && i < 2010) || i === size - 1],
    ['none', () => false],
  ])('counts the rows at given places: %s', (_, isWanted) => {
    const wanted = rows.filter((_row, i) => isWanted(i)).map(({ place }) => place)
    const places = new Set(wanted)
    // one that nobody stands at is passed over
    expect(
      Object.fromEntries(
        countAt(
          table,
          [...wanted, 1].sort((a, b) => b - a),
        ),
      ),
    ).toEqual(slowly(({ place }) => places.has(place)))
  })
})
