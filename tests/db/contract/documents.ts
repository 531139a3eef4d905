// Documents: ids that last, versions, and what may displace what.
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../support/capture.ts'
import { inventedObservations, unit } from '../../support/parsed.ts'
import { at, type OpenStore, openEach } from './support.ts'

export function documentsContract(open: OpenStore): void {
  describe('documents', () => {
    const its = openEach(open)

    it('keeps ids and changes nothing when the same document is saved again', async () => {
      const row = await its.put(inventedObservations())
      const before = await its.store.recommendations.find({ states: ['XVD'] }, { limit: 10 })
      const changes = await its.store.changes.since(0, 100)
      expect(await its.store.documents.save(inventedObservations(), row, 2, at(3))).toMatchObject({
        outcome: 'unchanged',
        changedUnits: 0,
      })
      expect(await its.store.recommendations.find({ states: ['XVD'] }, { limit: 10 })).toEqual(before)
      expect(await its.store.changes.since(0, 100)).toEqual(changes)
      expect(before.rows.map((r) => r.path)).toEqual(['11(a)', '11(b)', '20'])
      expect(before.rows[0]).toMatchObject({
        stem: 'The State party should:',
        document: { sha256: sha256Of('CAT/C/XVD/CO/3 en'), symbol: 'CAT/C/XVD/CO/3' },
      })
    })

    it('tells which documents were read from the same bytes, in each language', async () => {
      const bytes = { sha256: 'c'.repeat(64) }
      const english = await its.put(inventedObservations(), bytes)
      const french = await its.put(inventedObservations({ language: 'fr', version: 'restricted' }), bytes, 2)
      await its.put(inventedObservations({ symbol: 'CAT/C/XVD/CO/4' }))
      const read = await its.store.documents.readFrom(bytes.sha256)
      expect(read.map(({ captureId, version }) => [captureId, version])).toEqual([
        [english.id, 'official'],
        [french.id, 'restricted'],
      ])
      const detail = await its.store.documents.get(read[1]!.documentId)
      expect([detail?.language, await its.store.documents.readFrom('d'.repeat(64))]).toEqual(['fr', []])
    })

    it('marks what a new version changed and withdraws what it no longer holds', async () => {
      await its.put(inventedObservations())
      const [first] = (await its.store.recommendations.find({}, { limit: 10 })).rows
      const units = [
        unit('11(a)', 'Amend the Penal Code so that torture is an offence of its own;', {
          stem: 'The State party should:',
          concern: '10',
        }),
        unit('20', 'The State party should register every detention at once.', { heading: ['Safeguards'] }),
      ]
      await its.put(inventedObservations({ units, version: 'reissued' }), { sha256: 'b'.repeat(64) }, 2)
      const now = await its.store.recommendations.find({}, { limit: 10 })
      expect(now.rows.map((r) => [r.path, r.id === first!.id])).toEqual([
        ['11(a)', true],
        ['20', false],
      ])
      const changes = (await its.store.changes.since(0, 100)).filter((c) => c.at === at(2))
      expect(changes.map((c) => [c.kind, c.subject]).sort()).toEqual([
        ['updated', 'document'],
        ['updated', 'unit'],
        ['withdrawn', 'unit'],
        ['withdrawn', 'unit'],
      ])
      const detail = await its.store.documents.get('CAT/C/XVD/CO/3')
      expect(detail!.versions.map((v) => [v.version, v.current])).toEqual([
        ['official', false],
        ['reissued', true],
      ])
    })

    it('never lets an advance version displace a final one', async () => {
      await its.put(inventedObservations())
      await its.put(
        inventedObservations({ version: 'advance_unedited', units: [unit('11', 'Other words.')] }),
        { sha256: 'c'.repeat(64) },
        3,
      )
      expect((await its.store.documents.get('CAT/C/XVD/CO/3'))!.version).toBe('official')
      expect((await its.store.recommendations.find({}, { limit: 10 })).total).toBe(3)
    })

    const orders: [string, string[]][] = [
      ['before', ['reissued', 'official']],
      ['after', ['official', 'reissued']],
    ]
    it.each(orders)('keeps the reissue where it is imported %s the first issue', async (_, order) => {
      for (const [n, version] of order.entries()) {
        const isReissue = version === 'reissued'
        const words = isReissue ? 'Words put right.' : 'Words of the first issue.'
        const symbolAsPrinted = `CAT/C/XVD/CO/3${isReissue ? '*' : ''}`
        await its.put(
          inventedObservations({
            version: isReissue ? 'reissued' : 'official',
            symbolAsPrinted,
            units: [unit('11', words)],
          }),
          { sha256: String(n).repeat(64), key: `import ${n}` },
          n + 1,
        )
      }
      const { rows } = await its.store.recommendations.find({}, { limit: 10 })
      expect(rows.map(({ text }) => text)).toEqual(['Words put right.'])
      const held = (await its.store.documents.get('CAT/C/XVD/CO/3'))!
      expect(held.versions.find(({ current }) => current)).toMatchObject({ version: 'reissued' })
    })

    it('does not turn back to an older capture when everything is parsed again', async () => {
      const old = await its.put(inventedObservations())
      await its.put(
        inventedObservations({ units: [unit('11', 'Newer words of the same symbol.')] }),
        { sha256: 'b'.repeat(64) },
        2,
      )
      expect((await its.store.documents.save(inventedObservations(), old, 2, at(3))).outcome).toBe('kept_current')
      expect((await its.store.recommendations.find({}, { limit: 10 })).rows.map((r) => r.text)).toEqual([
        'Newer words of the same symbol.',
      ])
    })

    it('gives a printed day of follow-up to the windows, and never a computed one', async () => {
      const duty = { paragraph: '30', due: '2100-05-11', quote: 'within one year', paragraphs: [] }
      await its.put(
        inventedObservations({ followUp: { ...duty, dueRule: 'one year after the adoption on 2099-05-11' } }),
      )
      expect((await its.store.documents.dates())[0]?.followUp).toMatchObject({ paragraph: '30', due: null })
    })
  })
}
