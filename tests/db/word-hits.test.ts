// Words are found by the table of facets in memory as by the index alone: the same rows in the same order, of works in several languages too.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedDocuments } from '../../bench/scale/documents.ts'
import { readFacetTable } from '../../db/sqlite/facet-table.ts'
import { matchingOf } from '../../db/sqlite/matching.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { keepSketches } from '../../db/sqlite/sketches.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { hitsOf, isQuicker } from '../../db/sqlite/word-hits.ts'
import type { RecommendationFilter, Store } from '../../db/store.ts'
import { capture } from '../support/capture.ts'
import { indexAll } from '../support/index-all.ts'

const home = mkdtempSync(join(tmpdir(), 'mw-word-hits-'))
const path = join(home, 'one.sqlite')
/** `alone` has no table until facets are counted, and none are */
let alone: Store
let byTable: Store

beforeAll(async () => {
  alone = await openStore({ path })
  for (const parsed of inventedDocuments(700)) {
    const { id } = await alone.captures.add(
      capture({ key: `${parsed.symbol} ${parsed.language}`, symbol: parsed.symbol }),
    )
    await alone.documents.save(parsed, (await alone.captures.get(id))!, 1, '2026-11-01T00:00:00.000Z')
  }
  await indexAll(alone)
  byTable = await openStore({ path })
  await byTable.recommendations.facets({}, ['year'])
})
afterAll(async () => {
  await alone.close()
  await byTable.close()
  rmSync(home, { recursive: true, force: true })
})

const filters: RecommendationFilter[] = [
  {},
  { mechanisms: ['CAT'] },
  { mechanisms: ['UPR', 'CAT'], cycles: [1] },
  { states: ['AFG', 'AGO'] },
  { languages: ['fr'] },
  { languages: ['en', 'es'] },
  { unitTypes: ['concern'] },
  { from: '2008-01-21' },
  { from: '2008-01-15', to: '2008-02-10', mechanisms: ['CAT'] },
]
const words = [
  ...['torture', 'rights', 'detention', 'tortura', 'détention', 'droits', '"human rights"', 'crimin*', 'NPM'],
  ...['torture OR housing', 'rights -torture', '-rights', 'prison NEAR/5 children', 'cárceles', 'nobodysaysthis'],
]

const pages = async (store: Store, filter: RecommendationFilter, order: 'relevance' | 'newest' | 'oldest') => {
  const found: unknown[] = []
  for (let after: string | null = null; ; ) {
    const page = await store.recommendations.find(filter, { after, limit: 40, order })
    found.push(page.total, ...page.rows.map(({ id }) => id))
    after = page.next
    if (after === null || found.length > 80) return [...found, after]
  }
}

describe('words found by the table', () => {
  it.each(words)('%s', async (q) => {
    for (const [i, filter] of filters.entries()) {
      const order = (['relevance', 'oldest', 'newest'] as const)[i % 3]!
      const found = await pages(byTable, { q, ...filter }, order)
      expect(found, JSON.stringify(filter)).toEqual(await pages(alone, { q, ...filter }, order))
    }
  })

  it('meets texts that only another language says, and counts a work once', async () => {
    const total = async (filter: RecommendationFilter) =>
      (await byTable.recommendations.find(filter, { limit: 1 })).total
    expect(await total({ q: 'cárceles' })).toBeGreaterThan(0)
    expect(await total({ q: 'detention' })).toBeLessThan(
      (await total({ q: 'detention', languages: ['en'] })) + (await total({ q: 'detention', languages: ['fr', 'es'] })),
    )
  })

  it('knows nothing where the index has changed meanwhile', async () => {
    const opened = openDatabase(path)
    const table = await readFacetTable(opened.db, async () => {})
    const one = matchingOf({ q: 'torture' })
    const ask = (given: typeof table, isCurrent: boolean) =>
      hitsOf(opened.db, one, one.parts!, { table: given, turn: async () => {}, isCurrent: () => isCurrent })
    expect((await ask(table, true))!.count()).toBe(
      (await alone.recommendations.find({ q: 'torture' }, { limit: 1 })).total,
    )
    expect(await ask(table, false)).toBe(null)
    // without its last rows
    expect(await ask({ ...table, places: table.places.slice(0, 50) }, true)).toBe(null)
    opened.raw.close()
  })

  it('is quicker for few texts, or few that have what was asked for', async () => {
    const opened = openDatabase(path)
    const table = await readFacetTable(opened.db, async () => {})
    opened.raw.close()
    const wide = { ...table, places: new Float64Array(400_000) }
    const { parts } = matchingOf({ q: 'torture', states: ['AFG'] })
    expect(isQuicker({ ...parts!, asked: [] }, wide, () => 0.05)).toBe(true)
    expect(isQuicker({ ...parts!, asked: [] }, wide, () => 0.3)).toBe(false)
    expect(isQuicker(parts!, wide, () => 0.3)).toBe(true)
  })

  it('compares the sketches that are kept, those that were let go, and none where no text stands', async () => {
    const opened = openDatabase(path)
    const { places } = await readFacetTable(opened.db, async () => {})
    const [kept, few] = [keepSketches(opened.db), keepSketches(opened.db, 100)]
    const read = (of: typeof kept, wanted: number[]): number[][] => {
      const { numbers, starts } = of(wanted)
      return starts.map((start) => [...numbers.slice(start, start + numbers[start]!)])
    }
    const all = [...places]
    for (const wanted of [all.slice(0, 20), all.slice(10, 200), [1, all[0]!], all]) {
      expect(read(few, wanted)).toEqual(read(kept, wanted))
      expect(read(kept, wanted).map(({ length }) => length > 4)).toEqual(wanted.map((place) => place !== 1))
    }
    opened.raw.close()
  })
})
