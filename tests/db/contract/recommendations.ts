// Recommendations: filters, search, pages and streams over the search rows.
import { describe, expect, it } from 'vitest'
import type { Store } from '../../../db/store.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedObservations, inventedReport } from '../../support/parsed.ts'
import { flag, type OpenStore, openEach } from './support.ts'

export function recommendationsContract(open: OpenStore): void {
  describe('recommendations', () => {
    const its = openEach(open)

    const filters: [string, Parameters<Store['recommendations']['find']>[0], string[]][] = [
      ['all, newest first, in the order of the document', {}, ['11(a)', '11(b)', '20', '140.1', '141.1']],
      ['mechanism', { mechanisms: ['UPR'] }, ['140.1', '141.1']],
      ['position', { positions: ['pending'] }, ['141.1']],
      ['recommending State', { recommendingStates: ['XVF'] }, ['140.1']],
      ['cycle', { cycles: [9] }, ['140.1', '141.1']],
      ['from', { from: '2099-01-01' }, ['11(a)', '11(b)', '20']],
      ['to', { to: '2098-12-31' }, ['140.1', '141.1']],
      ['symbol', { symbol: 'A/HRC/990/15' }, ['140.1', '141.1']],
      ['topic', { topics: ['criminalisation'] }, ['11(a)']],
      ['stemmed word', { q: 'penal criminalizing' }, ['140.1']],
      ['two words', { q: 'torture bill' }, ['141.1']],
      ['phrase', { q: '"penal code"' }, ['140.1']],
      ['beginning', { q: 'detent*' }, ['20']],
      ['excluded word', { q: 'torture -bill', mechanisms: ['UPR'] }, ['140.1']],
      ['either', { q: 'bill OR detention' }, ['20', '141.1']],
      ['word of the heading', { q: 'safeguards' }, ['20']],
      ['hostile query is only words', { q: '"torture" facets : sXVD "NEAR("' }, []],
      ['the text held', { textStatuses: ['verbatim'] }, ['11(a)', '11(b)', '20', '140.1', '141.1']],
      ['no text copied', { textStatuses: ['index_copy', 'not_collected'] }, []],
      ['unit types', { unitTypes: ['concern'] }, ['10']],
      ['another State', { states: ['XVE'] }, []],
    ]
    it.each(filters)('finds by %s', async (_, filter, expected) => {
      await its.put(inventedObservations())
      await its.put(inventedReport())
      const [first] = (await its.store.recommendations.find({}, { limit: 1 })).rows
      await its.store.labels.replace([{ unitId: first!.id, labels: [flag] }], '1')
      await indexAll(its.store)
      const page = await its.store.recommendations.find(filter, { limit: 10 })
      expect(page.rows.map((r) => r.path)).toEqual(expected)
      expect(page.total).toBe(expected.length)
    })

    it('pages without losing or doubling a row, with an exact total, and streams the same', async () => {
      await its.put(inventedObservations())
      await its.put(inventedReport())
      const seen: string[] = []
      let after: string | null = null
      do {
        const page = await its.store.recommendations.find({}, { limit: 2, after })
        expect(page.total).toBe(5)
        seen.push(...page.rows.map((r) => r.path!))
        after = page.next
      } while (after)
      expect(seen).toEqual(['11(a)', '11(b)', '20', '140.1', '141.1'])
      const streamed: string[] = []
      for await (const row of its.store.recommendations.stream({})) streamed.push(row.path!)
      expect(streamed).toEqual(seen)
      await expect(its.store.recommendations.find({}, { limit: 2, after: 'nonsense' })).rejects.toThrow(/cursor/)
    })

    it.each([1, 2, 3, 10])('pages of %d with the oldest document first, each in its own order', async (limit) => {
      await its.put(inventedObservations())
      await its.put(inventedReport())
      // of the day of the report, and without a day
      const other = { symbolAsPrinted: 'CAT/C/XVE/CO/4', states: ['XVE'], stateAsPrinted: 'Norland' }
      await its.put(
        inventedObservations({
          ...other,
          symbol: 'CAT/C/XVE/CO/4',
          distributionDate: inventedReport().distributionDate,
        }),
      )
      await its.put(
        inventedObservations({
          ...{
            symbol: 'CAT/C/XVF/CO/4',
            symbolAsPrinted: 'CAT/C/XVF/CO/4',
            states: ['XVF'],
            stateAsPrinted: 'Kestria',
          },
          distributionDate: null,
        }),
      )
      const { recommendations } = its.store
      const all = (await recommendations.find({}, { limit: 20 })).rows
      const daysOf = (rows: typeof all) => rows.map(({ document }) => document.distributionDate ?? '9999')
      // the documents of the other order, turned around, but the one without a day
      const documents = [...new Set(all.map(({ documentId }) => documentId))]
      const turned = [...documents.slice(0, -1).reverse(), documents.at(-1)]
      const expected = turned.flatMap((id) => all.filter(({ documentId }) => documentId === id))
      const filters: Parameters<typeof recommendations.find>[0][] = [
        ...[{}, { mechanisms: ['CAT' as const] }, { q: 'torture' }, { symbol: 'CAT/C/XVE/CO/4' }],
        ...[{ from: '2099-01-01' }, { to: '2098-12-31' }],
      ]
      for (const filter of filters) {
        const meant = new Set((await recommendations.find(filter, { limit: 20 })).rows.map(({ id }) => id))
        const seen: typeof all = []
        for (let after: string | null = null; ; ) {
          const page = await recommendations.find(filter, { limit, after, order: 'oldest' })
          expect(page.total).toBe(meant.size)
          seen.push(...page.rows)
          after = page.next
          if (after === null) break
        }
        expect(meant.size).toBeGreaterThan(1)
        expect(seen.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).filter((id) => meant.has(id)))
        expect(daysOf(seen)).toEqual(daysOf(seen).sort())
      }
    })

    it('leaves invented rows out unless their State is asked for, and removes them without a trace', async () => {
      const { sha256 } = await its.put(inventedObservations(), {
        invented: true,
        sourceId: 'cat-concluding-observations',
      })
      expect((await its.store.recommendations.find({}, { limit: 10 })).total).toBe(0)
      expect((await its.store.recommendations.find({ q: 'torture' }, { limit: 10 })).total).toBe(0)
      expect((await its.store.recommendations.find({ states: ['XVD'] }, { limit: 10 })).total).toBe(3)
      expect(await its.store.states.counts()).toEqual([])
      expect(await its.store.changes.since(0, 10)).toEqual([])
      expect(await its.store.removeExamples()).toEqual({
        documents: 1,
        captures: 1,
        records: 0,
        unusedSha256: [sha256],
      })
      expect((await its.store.recommendations.find({ states: ['XVD'] }, { limit: 10 })).total).toBe(0)
      expect(Object.values(await its.store.meta.counts()).every((n) => n === 0)).toBe(true)
    })
  })
}
