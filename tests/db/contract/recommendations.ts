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
