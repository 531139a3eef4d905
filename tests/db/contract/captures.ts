// Captures: kept once, listed until parsed, withdrawn, taken back and forgotten.
import { describe, expect, it } from 'vitest'
import { capture } from '../../support/capture.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedObservations } from '../../support/parsed.ts'
import { at, type OpenStore, openEach } from './support.ts'

export function capturesContract(open: OpenStore): void {
  describe('captures', () => {
    const its = openEach(open)

    it('adds the same bytes once and lists what is not parsed yet', async () => {
      const first = await its.store.captures.add(capture())
      const again = await its.store.captures.add(capture({ retrievedAt: at(2) }))
      expect([first.created, again.created, again.id]).toEqual([true, false, first.id])
      expect((await its.store.captures.unparsed('cat-concluding-observations', 1)).map((c) => c.id)).toEqual([first.id])
      await its.store.documents.save(inventedObservations(), (await its.store.captures.get(first.id))!, 1, at(2))
      expect(await its.store.captures.unparsed('cat-concluding-observations', 1)).toEqual([])
      expect(await its.store.captures.unparsed('cat-concluding-observations', 2)).toHaveLength(1)
    })

    it('tells what the lists announced last, apart from imports and examples', async () => {
      const one = await its.put(inventedObservations())
      await its.store.captures.add(capture({ key: 'import x', route: 'import', listing: null, sha256: 'b'.repeat(64) }))
      await its.store.captures.add(capture({ key: 'example', invented: true, sha256: 'c'.repeat(64) }))
      const keys = async (invented?: boolean) =>
        (await its.store.captures.live(one.sourceId, invented)).map(({ key }) => key)
      expect(await its.store.captures.live(one.sourceId)).toEqual([{ key: one.key, listing: one.listing }])
      expect(await keys(true)).toEqual(['example'])
      await its.store.captures.withdrawMissing(one.sourceId, new Set(), at(5))
      expect(await keys()).toEqual([])
    })

    it('forgets a capture with its document and every trace, and reads the other files of the symbol again', async () => {
      const [good, wrong] = ['a'.repeat(64), 'b'.repeat(64)]
      const other = await its.put(inventedObservations(), { sha256: good })
      const imported = { key: 'import b', sha256: wrong, route: 'import', listing: null }
      const bad = await its.put(inventedObservations(), imported, 2)
      expect((await its.store.captures.named('CAT/C/XVD/CO/3')).map(({ id }) => id)).toEqual([other.id, bad.id])
      expect((await its.store.captures.named('bbbbbbbb')).map(({ id }) => id)).toEqual([bad.id])
      expect((await its.store.documents.get('CAT/C/XVD/CO/3'))!.sha256).toBe(wrong)
      expect(await its.store.forget([bad.id])).toEqual({ documents: 1, captures: 1, unusedSha256: [wrong] })
      expect(await its.store.captures.named('bbbbbbbb')).toEqual([])
      expect(await its.store.documents.get('CAT/C/XVD/CO/3')).toBeNull()
      expect((await its.store.recommendations.find({ q: 'torture' }, { limit: 10 })).total).toBe(0)
      expect(await its.store.changes.since(0, 10)).toEqual([])
      const [again] = await its.store.captures.unparsed(other.sourceId, 1)
      expect(again!.id).toBe(other.id)
      await its.store.documents.save(inventedObservations(), again!, 1, at(3))
      await indexAll(its.store)
      expect((await its.store.documents.get('CAT/C/XVD/CO/3'))!.sha256).toBe(good)
      expect((await its.store.recommendations.find({}, { limit: 10 })).total).toBe(3)
      expect(await its.store.check()).toEqual([])
    })

    it('withdraws a vanished listing and takes it back when it returns', async () => {
      const row = await its.put(inventedObservations())
      expect(await its.store.captures.withdrawMissing(row.sourceId, new Set(), at(5))).toEqual([row.key])
      expect((await its.store.recommendations.find({}, { limit: 10 })).total).toBe(0)
      expect((await its.store.documents.get('CAT/C/XVD/CO/3'))!.withdrawnAt).toBe(at(5))
      await its.store.captures.add(capture({ retrievedAt: at(6) }))
      const [again] = await its.store.captures.unparsed(row.sourceId, 1)
      await its.store.documents.save(inventedObservations(), again!, 1, at(6))
      await indexAll(its.store)
      expect((await its.store.recommendations.find({}, { limit: 10 })).total).toBe(3)
    })
  })
}
