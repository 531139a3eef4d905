// Reviews: joined once, and again after a change.
import { describe, expect, it } from 'vitest'
import { indexAll } from '../../support/index-all.ts'
import { inventedReport } from '../../support/parsed.ts'
import { at, type OpenStore, openEach } from './support.ts'

export function reviewsContract(open: OpenStore): void {
  describe('reviews', () => {
    const its = openEach(open)

    it('joins a review once, and again after one of its documents changed', async () => {
      await its.put(inventedReport())
      const none = new Map<string, string>()
      expect(await its.store.reviews.unjoined(none)).toEqual(['A/HRC/990/15'])
      const units = (await its.store.reviews.documents('A/HRC/990/15'))[0]!.units
      const noted = {
        value: 'noted' as const,
        words: 'are noted',
        rule: null,
        alreadyImplemented: false,
        sourceSymbol: 'A/HRC/990/15/Add.1',
        sourceParagraph: '3',
        appliesTo: null,
      }
      const answers = units.map((u) => ({
        unitId: u.id,
        position: 'noted' as const,
        positions: [noted],
        official: null,
        warnings: [],
      }))
      const join = { report: 'A/HRC/990/15', standing: '', units: answers, totals: { noted: 2 }, warnings: [] }
      expect(await its.store.reviews.saveJoin(join, at(2))).toBe(2)
      expect(await its.store.reviews.unjoined(none)).toEqual([])
      expect(
        await its.store.reviews.unjoined(new Map([['A/HRC/990/15', 'adopted']])),
        'an adopted outcome is joined anew',
      ).toHaveLength(1)
      expect(await its.store.reviews.saveJoin(join, at(3))).toBe(0)
      await indexAll(its.store)
      expect((await its.store.recommendations.find({ positions: ['noted'] }, { limit: 10 })).total).toBe(2)
      expect((await its.store.reviews.get('A/HRC/990/15'))!.totals).toEqual({ noted: 2 })
      // the report's own words are still what a second join starts from
      const again = await its.store.reviews.documents('A/HRC/990/15')
      expect(again[0]!.units.map((u) => u.positions[0]!.value)).toEqual(['supported', 'pending'])
    })
  })
}
