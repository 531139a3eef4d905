// The register: its rows stand in for a text until it is collected.
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../support/capture.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedReport } from '../../support/parsed.ts'
import { at, type OpenStore, openEach } from './support.ts'

export function registerContract(open: OpenStore): void {
  describe('register', () => {
    const its = openEach(open)

    it('lets rows of the register stand in for a text until it is collected', async () => {
      const row = {
        symbol: 'A/HRC/990/15',
        number: '140.1',
        part: 0,
        number_status: 'printed' as const,
        state: 'FRA',
        cycle: 2,
        working_group_session: 15,
        date: '2098-12-14',
        recommending_states: ['ESP'],
        position: 'noted' as const,
        position_symbol: 'A/HRC/990/15/Add.1',
        position_paragraph: '7',
        topics: ['criminalisation'],
        criminalisation: 'yes' as const,
        subtags: ['penalties'],
        certainty: 'test',
      }
      expect([
        await its.store.register.load([row], 'h1', at(1)),
        await its.store.register.load([row], 'h1', at(1)),
      ]).toEqual([1, 0])
      await indexAll(its.store)
      const [found] = (
        await its.store.recommendations.find({ recommendingStates: ['ESP'], topics: ['criminalisation'] }, { limit: 5 })
      ).rows
      expect(found).toMatchObject({
        text: null,
        path: '140.1',
        position: 'noted',
        positions: [{ sourceSymbol: 'A/HRC/990/15/Add.1', sourceParagraph: '7', sourceKind: 'not_read_here' }],
        document: { sha256: null, symbol: 'A/HRC/990/15' },
      })
      expect(await its.store.labels.countUnclassified('v')).toBe(0)
      await its.put(inventedReport())
      const now = await its.store.recommendations.get(found!.id)
      expect(now).toMatchObject({
        text: 'Criminalize torture in the penal code',
        position: 'supported',
        document: { sha256: sha256Of('A/HRC/990/15 en') },
      })
      expect(
        await its.store.register.load([{ ...row, number: '9.9' }], 'h2', at(2)),
        'a collected text is not touched',
      ).toBe(0)
    })
  })
}
