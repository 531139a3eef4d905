// One work, several versions: a revision takes the place of its base, and whatever counts counts the work once.
import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { capture } from '../../support/capture.ts'
import { inventedObservations } from '../../support/parsed.ts'
import { at, flag, type OpenStore, openEach } from './support.ts'

const base = 'CAT/C/XVD/CO/3'
const revised = `${base}/Rev.1`
const filter = { states: ['XVD'] }

const inFrench = (): ParsedDocument => {
  const document = inventedObservations({ language: 'fr' })
  return {
    ...document,
    units: document.units.map((unit) => ({ ...unit, text: unit.text && `L’État partie devrait ${unit.text}` })),
  }
}

export function worksContract(open: OpenStore): void {
  describe('versions of one work', () => {
    const its = openEach(open)
    const totals = async (over: Record<string, unknown> = {}) => ({
      documents: (await its.store.documents.find({ ...filter, ...over }, { limit: 9 })).rows.map((row) => row.symbol),
      recommendations: (await its.store.recommendations.find({ ...filter, ...over }, { limit: 99 })).total,
    })
    const revise = () => its.put(inventedObservations({ symbol: revised, version: 'revised' }), {}, 2)

    it('name the corrigenda that are held to them, and to no other work', async () => {
      await its.put(inventedObservations())
      for (const [day, symbol] of [
        [2, `${base}/Corr.1`],
        [3, `${base}/Add.1/Corr.1`],
        [4, `${base}0/Corr.1`],
      ] as const) {
        const { id } = await its.store.captures.add(capture({ key: symbol, symbol: null, retrievedAt: at(day) }))
        await its.store.captures.failed(id, 1, { fault: 'corrigendum', message: `${symbol}: a corrigendum`, symbol })
      }
      expect((await its.store.documents.get(base))?.unread.map(({ message }) => message)).toEqual([
        `${base}/Corr.1: a corrigendum`,
      ])
    })

    it('are counted once: the revision stands for the work, the base is kept with a link both ways', async () => {
      await its.put(inventedObservations())
      const before = await totals()
      await revise()
      expect(await totals()).toEqual({ ...before, documents: [revised] })
      expect(await totals({ languages: ['en'] })).toEqual({ ...before, documents: [revised] })
      expect((await totals({ allVersions: true })).documents.sort()).toEqual([base, revised])
      const [old, present] = [(await its.store.documents.get(base))!, (await its.store.documents.get(revised))!]
      expect(old).toMatchObject({ standing: 'replaced', replacedBy: { id: present.id, symbol: revised }, replaces: [] })
      expect(present).toMatchObject({ standing: 'leading', replacedBy: null, replaces: [{ id: old.id, symbol: base }] })
      expect((await its.store.documents.related(revised)).map((row) => row.symbol)).toEqual([base, revised])
      expect((await its.store.documents.dates()).map((row) => row.symbol)).toEqual([revised])
      // who names the old text gets it
      const [unit] = await its.store.documents.units(old.id)
      expect(await its.store.recommendations.get(unit!.id)).toMatchObject({
        document: { replacedBy: { symbol: revised } },
      })
      expect((await its.store.recommendations.find({ symbol: base }, { limit: 99 })).total).toBe(before.recommendations)
      const changes = await its.store.changes.since(0, 99, { invented: true })
      expect(changes.filter(({ kind }) => kind === 'superseded')).toMatchObject([
        { subject: 'document', subjectId: old.id, after: { replacedBy: present.id, symbol: revised } },
      ])
    })

    it('are the same whichever came first, and the base comes back when the revision goes', async () => {
      const capture = await revise()
      await its.put(inventedObservations(), {}, 3)
      expect((await totals()).documents).toEqual([revised])
      await its.store.captures.withdrawMissing(capture.sourceId, new Set([`${base} en`]), at(4))
      expect((await totals()).documents).toEqual([base])
      expect(await its.store.documents.get(base)).toMatchObject({ standing: 'leading', replacedBy: null })
    })

    it('the base comes back when the revision is forgotten', async () => {
      await its.put(inventedObservations())
      const { id } = await revise()
      await its.store.forget([id])
      expect((await totals()).documents).toEqual([base])
    })

    it('in other languages are found by their language, or by words that only they have', async () => {
      await its.put(inventedObservations())
      const before = await totals()
      await its.put(inFrench(), {}, 2)
      expect(await totals()).toEqual(before)
      expect(await totals({ languages: ['fr'] })).toEqual(before)
      const search = async (q: string) =>
        (await its.store.recommendations.find({ ...filter, q }, { limit: 99 })).rows.map((row) => row.document.language)
      expect(new Set(await search('devrait'))).toEqual(new Set(['fr']))
      const english = (await its.store.recommendations.find(filter, { limit: 1 })).rows[0]!.text!
      expect(new Set(await search(english.split(' ')[0]!))).toEqual(new Set(['en']))
      expect((await its.store.documents.recommendationCounts()).length).toBeLessThan(2)
    })

    it('are news once: a revision is told as one, a further language not at all', async () => {
      const { alerts } = its.store.alerts
      const days = { today: '2099-06-05', monday: '2099-06-08' }
      const told = async () => {
        for (const { change } of await alerts.changes(99)) await alerts.raiseChange(change.id, null, days)
        const units = await its.store.labels.unclassified('1', 99)
        await its.store.labels.replace(
          units.map(({ id, unitType }) => ({ unitId: id, labels: unitType === 'recommendation' ? [flag] : [] })),
          '1',
        )
        const queue = await alerts.arrivals(9)
        for (const { documentId } of queue) await alerts.raiseArrivals(documentId, [], days)
        return queue.flatMap((one) => one.arrivals).map(({ symbol, replaces }) => [symbol, replaces])
      }
      await its.put(inventedObservations())
      expect(await told()).toEqual([[base, null]])
      await its.put(inFrench(), {}, 2)
      expect(await told()).toEqual([])
      await its.put(inventedObservations({ symbol: revised, version: 'revised' }), {}, 3)
      expect(await told()).toEqual([[revised, base]])
      // both before anybody was told: one document, and it is new
      expect(await told()).toEqual([])
    })
  })
}
