// Labels: replaced as a whole at a new version.
import { describe, expect, it } from 'vitest'
import type { Label } from '../../../db/store.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedObservations } from '../../support/parsed.ts'
import { flag, type OpenStore, openEach } from './support.ts'

const tooLong: Label = { ...flag, scheme: 'criminalisation', label: 'too_long', evidence: [] }

export function labelsContract(open: OpenStore): void {
  describe('labels', () => {
    const its = openEach(open)

    it('counts the texts that no rules have read: those that wait, and those set aside by kind', async () => {
      await its.put(inventedObservations())
      expect(await its.store.labels.countUnread()).toEqual({ waiting: 4, too_long: 0, timed_out: 0 })
      const waiting = await its.store.labels.unclassified('1', 10)
      const rows = waiting.map(({ id }, at) => ({ unitId: id, labels: [[tooLong], [flag], [], []][at]! }))
      await its.store.labels.replace(rows.slice(0, 3), '1')
      expect(await its.store.labels.countUnread()).toEqual({ waiting: 1, too_long: 1, timed_out: 0 })
      // an older version has read it: nothing is unread
      expect(await its.store.labels.countUnclassified('2')).toBe(4)
    })

    it('labels what is not labelled at this version, and finds by the new labels', async () => {
      await its.put(inventedObservations())
      expect(await its.store.labels.countUnclassified('1')).toBe(4)
      const waiting = await its.store.labels.unclassified('1', 10)
      await its.store.labels.replace(
        waiting.map((u) => ({ unitId: u.id, labels: u.path === '20' ? [flag] : [] })),
        '1',
      )
      await indexAll(its.store)
      expect(await its.store.labels.countUnclassified('1')).toBe(0)
      expect(await its.store.labels.countUnclassified('2')).toBe(4)
      expect(
        (await its.store.recommendations.find({ topics: ['criminalisation'] }, { limit: 10 })).rows.map((r) => r.path),
      ).toEqual(['20'])
      expect(await its.store.states.counts()).toEqual([
        { state: 'XVD', mechanism: 'CAT', documents: 1, recommendations: 3, criminalisation: 1 },
      ])
    })
  })
}
