// Filters, counts and pages against a slow evaluator: whatever is asked, the store finds exactly those rows in that order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentFilter, Page, PageRequest, RecommendationFilter } from '../../../db/store.ts'
import { facetTable } from '../../../src/domain/keeping/search-row.ts'
import { recommendationTypes } from '../../../src/domain/units.ts'
import { inventedObservations, unit } from '../../support/parsed.ts'
import { type OpenStore, openEach } from './support.ts'
import { type Entry, putWorld, rowsOf, slowDocuments, slowRecommendations, world } from './world.ts'

const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 })
const days = fc.constantFrom('2089-01-01', '2094-05-30', '2094-05-31', '2095-11-01', '2099-12-31')
const states = some('XVD', 'XVE', 'XVF', 'XVG')
const mechanisms = some('CAT', 'CCPR', 'UPR', 'SRT')
const languages = some('en', 'fr', 'es')
const cycles = some(3, 4, 5)

const filters = fc.record<RecommendationFilter, never>(
  {
    states,
    mechanisms,
    languages,
    cycles,
    topics: some('criminalisation', 'death_penalty', 'nhri'),
    subtags: some('penalties', 'offence_art4'),
    positions: some('supported', 'noted', 'pending'),
    recommendingStates: some('XVE', 'XVF', 'XVG'),
    unitTypes: some('concern', 'recommendation', 'upr_recommendation', 'positive_aspect'),
    from: days,
    to: days,
    symbol: fc.constantFrom('CAT/C/XVD/CO/2', 'A/HRC/990/20', 'CAT/C/XVF/CO/4', 'CAT/C/XVZ/CO/1'),
    q: fc.constantFrom('alpha', 'alpha bravo', 'alpha -bravo', 'delta OR bravo', 'torture', 'zulu'),
  } as never,
  { requiredKeys: [] },
)
const documentFilters = fc.record<DocumentFilter, never>(
  {
    states,
    mechanisms,
    languages,
    cycles,
    types: some('concluding_observations', 'report_of_the_working_group'),
    from: days,
    to: days,
  } as never,
  { requiredKeys: [] },
)

/** Values of the world; a State that is fictional, or a language, changes which documents are looked among. */
const facetValues = {
  mechanism: ['CAT', 'CCPR', 'UPR', 'SRT'],
  topic: ['criminalisation', 'death_penalty', 'nhri'],
  subtag: ['penalties', 'offence_art4'],
  position: ['supported', 'noted', 'pending'],
  recommendingState: ['XVE', 'XVF', 'XVG'],
  cycle: [3, 4, 5],
}
const facetNames = Object.keys(facetValues) as (keyof typeof facetValues)[]

/** Every page in turn; each must tell the same total. */
async function paged<T>(find: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<T[]> {
  const rows: T[] = []
  let after: string | null = null
  const totals = new Set<number>()
  do {
    const page: Page<T> = await find({ limit, after })
    totals.add(page.total)
    rows.push(...page.rows)
    after = page.next
  } while (after !== null)
  expect([...totals]).toEqual([rows.length])
  return rows
}

export function oracleContract(open: OpenStore): void {
  describe('whatever is asked', () => {
    const its = openEach(open)

    it('finds exactly the recommendations that a slow evaluator finds, in pages and in a stream', async () => {
      await putWorld(its)
      expect(slowRecommendations({}).length).toBeGreaterThan(10)
      await fc.assert(
        fc.asyncProperty(filters, fc.integer({ min: 1, max: 7 }), async (filter, limit) => {
          const expected = slowRecommendations(filter)
          const rows = await paged((page) => its.store.recommendations.find(filter, page), limit)
          expect(rows.map((row) => `${row.document.symbol} ${row.path}`)).toEqual(expected)
          const streamed: string[] = []
          for await (const row of its.store.recommendations.stream(filter)) streamed.push(row.id)
          expect(streamed).toEqual(rows.map(({ id }) => id))
          const newest = await its.store.recommendations.newest(filter, 100)
          expect(newest.map(({ id }) => id).sort()).toEqual(streamed.toSorted())
          // few are looked for among the last arrivals by their tokens, all by the index
          const few = await its.store.recommendations.newest(filter, 2)
          expect(few.map(({ id }) => id)).toEqual(newest.slice(0, 2).map(({ id }) => id))
        }),
        { numRuns: 150, seed: 20990601 },
      )
    })

    it('finds each filter alone, and each finds something', async () => {
      await putWorld(its)
      const alone: RecommendationFilter[] = [
        { states: ['XVD'] },
        { states: ['XVE', 'XVF'] },
        { mechanisms: ['CCPR'] },
        { languages: ['fr'] },
        { cycles: [3] },
        { topics: ['death_penalty'] },
        { subtags: ['penalties'] },
        { positions: ['noted'] },
        { recommendingStates: ['XVF'] },
        { unitTypes: ['positive_aspect'] },
        { from: '2095-11-01' },
        { to: '2094-05-30' },
        { symbol: 'CAT/C/XVD/CO/2' },
        { q: 'alpha -bravo' },
      ]
      for (const filter of alone) {
        const { rows } = await its.store.recommendations.find(filter, { limit: 100 })
        expect(rows.length, JSON.stringify(filter)).toBeGreaterThan(0)
        expect(rows.map((row) => `${row.document.symbol} ${row.path}`)).toEqual(slowRecommendations(filter))
      }
    })

    it('counts each value of a facet as often as the slow evaluator finds it with that value alone', async () => {
      await putWorld(its)
      await fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          const counts = await its.store.recommendations.facets(filter, facetNames)
          for (const name of facetNames) {
            const values = facetValues[name]
            const expected = values.flatMap((value): [string, number][] => {
              const { length } = slowRecommendations({ ...filter, [facetTable[name].filter]: [value] })
              return length === 0 ? [] : [[String(value), length]]
            })
            expect(Object.fromEntries(counts[name]!.map(({ value, count }) => [value, count])), name).toEqual(
              Object.fromEntries(expected),
            )
          }
        }),
        { numRuns: 150 },
      )
    })

    it('finds exactly the documents that a slow evaluator finds', async () => {
      await putWorld(its)
      await fc.assert(
        fc.asyncProperty(documentFilters, fc.integer({ min: 1, max: 4 }), async (filter, limit) => {
          const rows = await paged((page) => its.store.documents.find(filter, page), limit)
          expect(rows.map(({ symbol }) => symbol)).toEqual(slowDocuments(filter))
        }),
        { numRuns: 100, seed: 20990602 },
      )
    })

    it('counts per State and mechanism what the slow evaluator counts; a document of two States for both', async () => {
      await putWorld(its)
      const counts = new Map<string, [documents: Set<string>, recommendations: number, flagged: number]>()
      for (const { parsed, invented, withdrawn, unit: one, labels } of rowsOf(world)) {
        if (invented || withdrawn) continue
        for (const state of parsed.states) {
          const key = `${state} ${parsed.mechanism}`
          const [documents, n, flagged] = counts.get(key) ?? [new Set<string>(), 0, 0]
          const asked = recommendationTypes.includes(one.unitType)
          const isFlagged = asked && labels.some(({ label }) => label === 'criminalisation')
          counts.set(key, [documents.add(parsed.symbol), n + Number(asked), flagged + Number(isFlagged)])
        }
      }
      const found = (await its.store.states.counts()).map((row) => [
        `${row.state} ${row.mechanism}`,
        [row.documents, row.recommendations, row.criminalisation],
      ])
      const expected = [...counts].map(([key, [documents, n, flagged]]) => [key, [documents.size, n, flagged]])
      expect(found).toEqual(expected.sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)))
    })

    it('sums up per source what is neither withdrawn nor invented, and lists for coverage what is not invented', async () => {
      await putWorld(its)
      const live = world.filter(({ invented, withdrawn }) => !invented && !withdrawn)
      const sizes = live.map(
        ({ parsed }) => parsed.units.filter((one) => recommendationTypes.includes(one.unitType)).length,
      )
      expect(await its.store.documents.recommendationCounts()).toEqual([
        {
          sourceId: 'cat-concluding-observations',
          recommendations: sizes.reduce((a, b) => a + b, 0),
          lowest: Math.min(...sizes),
          highest: Math.max(...sizes),
        },
      ])
      const real = world.filter(({ invented }) => !invented)
      const inventory = await its.store.documents.inventory()
      expect(inventory.map(({ symbol }) => symbol).sort()).toEqual(real.map(({ parsed }) => parsed.symbol).sort())
      // what left the official list is told, and held no more
      const standing = inventory.filter(({ held, withdrawn }) => held && !withdrawn)
      expect(standing.map(({ symbol }) => symbol).sort()).toEqual(live.map(({ parsed }) => parsed.symbol).sort())
      expect(inventory.every(({ held, withdrawn }) => held !== withdrawn)).toBe(true)
      const dates = await its.store.documents.dates()
      expect(dates.map(({ symbol }) => symbol).sort()).toEqual(
        world.flatMap(({ parsed, withdrawn }) => (withdrawn ? [] : [parsed.symbol])).sort(),
      )
    })
  })

  describe('pages while rows arrive', () => {
    const its = openEach(open)
    const late = (symbol: string, day: string | null): Entry => ({
      parsed: inventedObservations({ symbol, distributionDate: day, units: [unit('1', 'Late words.')] }),
      invented: false,
    })

    it('lose no row that was there, double none, and show what arrives behind the cursor', async () => {
      await putWorld(its)
      const before = slowRecommendations({})
      const arrivals = [
        late('CAT/C/XVD/CO/90', '2099-09-09'), // before the first page
        late('CAT/C/XVD/CO/91', '2094-05-30'), // a day that others have
        late('CAT/C/XVD/CO/92', '2080-01-01'),
        late('CAT/C/XVD/CO/93', null), // behind all
      ]
      const seen: string[] = []
      let after: string | null = null
      do {
        const page = await its.store.recommendations.find({}, { limit: 2, after })
        seen.push(...page.rows.map((row) => `${row.document.symbol} ${row.path}`))
        after = page.next
        const next = arrivals.shift()
        if (next) await putWorld(its, [next])
      } while (after !== null)
      expect(seen.filter((row) => before.includes(row))).toEqual(before)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.filter((row) => !before.includes(row))).toEqual(
        expect.arrayContaining(['CAT/C/XVD/CO/92 1', 'CAT/C/XVD/CO/93 1']),
      )
      expect(seen).not.toContain('CAT/C/XVD/CO/90 1')
    })

    it('go on behind a row that was withdrawn meanwhile', async () => {
      await putWorld(its)
      const first = await its.store.documents.find({}, { limit: 2 })
      const last = first.rows.at(-1)!
      const row = (await its.store.captures.named(last.symbol))[0]!
      const keys = (await its.store.captures.live(row.sourceId)).flatMap(({ key }) => (key === row.key ? [] : [key]))
      await its.store.captures.withdrawMissing(row.sourceId, new Set(keys), '2099-06-06T00:00:00.000Z')
      const second = await its.store.documents.find({}, { limit: 50, after: first.next })
      expect(second.rows.map(({ symbol }) => symbol)).toEqual(slowDocuments({}).slice(2))
      expect(second.total).toBe(slowDocuments({}).length - 1)
    })

    it.each([
      ['of another list', 'WyIyMDk0LTA1LTMwIiwiZDEiXQ'],
      ['that was cut', 'WyIyMDk0LTA1LTMw'],
      ['with something behind it', 'WyIyMDk0Il0=='],
      ['of another shape', Buffer.from('{"a":1}').toString('base64url')],
      ['with parts of other kinds', Buffer.from('[null,{},[],true]').toString('base64url')],
    ])('refuse a cursor %s', async (_, after) => {
      await expect(its.store.recommendations.find({}, { limit: 2, after })).rejects.toThrow(/cursor/)
    })
  })
}
