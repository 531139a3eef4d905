// What holds for the store as a whole.
import { describe, expect, it } from 'vitest'
import { inventedObservations } from '../../support/parsed.ts'
import { type OpenStore, openEach } from './support.ts'

export function wholeContract(open: OpenStore): void {
  describe('whole', () => {
    const its = openEach(open)

    it('passes its own check', async () => {
      await its.put(inventedObservations())
      expect(await its.store.check()).toEqual([])
    })
  })
}
