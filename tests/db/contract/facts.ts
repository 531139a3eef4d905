// Facts: loaded once, with the rows of each calendar page after those of the files.
import { describe, expect, it } from 'vitest'
import { type AnnouncementFact, noFacts } from '../../../src/domain/facts.ts'
import { type OpenStore, openEach } from './support.ts'

export function factsContract(open: OpenStore): void {
  describe('facts', () => {
    const its = openEach(open)

    it('loads facts once and reads them back', async () => {
      const facts = {
        ...noFacts(),
        parties: [
          {
            treaty: 'CAT' as const,
            state: 'XVD',
            date: '1990',
            kind: null,
            npm: null,
            source: 's',
            confidence: 'sure',
          },
        ],
      }
      expect([await its.store.facts.load(facts, 'h1'), await its.store.facts.load(facts, 'h1')]).toEqual([true, false])
      expect(await its.store.facts.read()).toEqual(facts)
      const row = (state: string): AnnouncementFact => ({
        mechanism: 'CAT',
        state,
        session: null,
        kind: 'periodic_report_due',
        status: 'announced',
        opensOn: null,
        dueOn: '2099-05-13',
        quote: null,
        readOn: '2098-12-01',
        source: 's',
        confidence: 'sure',
      })
      const collected = async () => (await its.store.facts.read()).announcements.map(({ state }) => state)
      await its.store.facts.collected('calendar:one', [row('XVE'), row('XVD')])
      await its.store.facts.collected('calendar:two', [row('XVF')])
      expect(await collected()).toEqual(['XVE', 'XVD', 'XVF'])
      await its.store.facts.load({ ...facts, announcements: [row('XVG')] }, 'h2')
      expect(await collected(), 'those of the files first').toEqual(['XVG', 'XVE', 'XVD', 'XVF'])
      const files = { ...noFacts(), announcements: [row('XVG')] }
      const told = (await its.store.facts.read(files)).announcements.map(({ state }) => state)
      expect(told, 'files that are not loaded stand in').toEqual(['XVG', 'XVE', 'XVD', 'XVF'])
      expect((await its.store.facts.read({ ...files, parties: [] })).parties).toEqual([])
      await its.store.facts.collected('calendar:one', [row('XVH')])
      expect(await collected()).toEqual(['XVG', 'XVH', 'XVF'])
      expect(await its.store.facts.readCollected('calendar:one')).toEqual([row('XVH')])
    })
  })
}
