// Search rows: what is out of date waits, is written once, and is never found when it is withdrawn.
import { describe, expect, it } from 'vitest'
import type { Store } from '../../../db/store.ts'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { type DocumentToIndex, searchRow, searchVersion } from '../../../src/domain/keeping/search-row.ts'
import { capture } from '../../support/capture.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedObservations, inventedReport, unit } from '../../support/parsed.ts'
import { at, flag, type Its, type OpenStore, openEach } from './support.ts'

const words = (text: string) => inventedObservations({ units: [unit('11', text)] })
const first = async (store: Store) => (await store.recommendations.find({}, { limit: 1 })).rows[0]!
const countOf = async (store: Store, filter: Parameters<Store['recommendations']['find']>[0]) =>
  (await store.recommendations.find(filter, { limit: 10 })).total

/** each: what happened, what it does, how many units wait for it, a filter and how many it finds once they are indexed */
const stale: [string, (its: Its) => Promise<unknown>, number, Parameters<typeof countOf>[1], number][] = [
  [
    'another text',
    async ({ store }) => {
      const { id } = await store.captures.add(capture({ sha256: 'b'.repeat(64), retrievedAt: at(2) }))
      await store.documents.save(words('Publish the register of detention.'), (await store.captures.get(id))!, 1, at(2))
    },
    // three that are withdrawn are taken out, one is new, and the concern is withdrawn too
    5,
    { q: 'publish' },
    1,
  ],
  [
    'other labels',
    async ({ store }) => store.labels.replace([{ unitId: (await first(store)).id, labels: [flag] }], '1'),
    1,
    { topics: ['criminalisation'] },
    1,
  ],
  [
    'its first reading by the rules, which found nothing',
    async ({ store }) => store.labels.replace([{ unitId: (await first(store)).id, labels: [] }], '2'),
    1,
    { readings: ['no'] },
    1,
  ],
  [
    'the same labels again',
    async ({ store }) => {
      const { id } = await first(store)
      await store.labels.replace([{ unitId: id, labels: [] }], '2')
      await indexAll(store)
      await store.labels.replace([{ unitId: id, labels: [] }], '3')
    },
    0,
    { topics: ['criminalisation'] },
    0,
  ],
  [
    'a document that its list no longer names',
    async ({ store }) => store.captures.withdrawMissing('cat-concluding-observations', new Set(), at(5)),
    4,
    { mechanisms: ['CAT'] },
    0,
  ],
  [
    'another title of the document, which no unit is found by',
    async ({ store }) => {
      const [row] = await store.captures.named('CAT/C/XVD/CO/3')
      await store.documents.save(inventedObservations({ title: 'Another title' }), row!, 2, at(2))
    },
    0,
    { states: ['XVD'] },
    3,
  ],
]

/** Every field of a document that its units are found by, but its language: a text in another language is another document. */
const documentFields: Record<Exclude<keyof DocumentToIndex, 'language'>, (parsed: ParsedDocument) => ParsedDocument> = {
  states: (parsed) => ({ ...parsed, states: [...parsed.states, 'XVE'] }),
  mechanism: (parsed) => ({ ...parsed, mechanism: 'SRT' }),
  type: (parsed) => ({ ...parsed, type: 'other' }),
  version: (parsed) => ({ ...parsed, version: 'restricted' }),
  cycle: (parsed) => ({ ...parsed, review: { ...parsed.review!, cycle: 8 } }),
}

const said = [
  'Ratify the OP-CAT and protect women’s rights.',
  'Women rights groups ask for the OPCAT.',
  'UN experts met minorities; policies on access.',
  'A minor saw the police; NPMs exist.',
]
/** each: what is typed, and which of the texts it finds */
const typed: [string, number[]][] = [
  ['OPCAT', [0, 1]],
  ['OP CAT', [0, 1]],
  ['"OPCAT"', [1]],
  ['"OP-CAT"', [0]],
  ['"CAT"', [0]],
  ['optional protocol to the convention against torture', [0, 1]],
  ['OPCAT NEAR/5 "women’s rights"', [0]],
  ['"women’s rights"', [0]],
  ['‘women rights’', [1]],
  ['womenʼs', [0, 1]],
  ['minorities', [2]],
  ['juvenile', [3]],
  ['policies', [2]],
  ['ratify', [0]],
  ['ONU', [2]],
  ['UN', [2]],
  ['-UN', [0, 1, 3]],
  ['national preventive mechanism', [3]],
]

export function searchContract(open: OpenStore): void {
  describe('search', () => {
    const its = openEach(open)
    const waiting = () => its.store.search.countUnindexed(searchVersion)

    it.each(stale)('indexes anew after %s, and then no more', async (_, change, units, filter, found) => {
      await its.put(inventedObservations())
      expect(await waiting()).toBe(0)
      await change(its)
      expect(await waiting()).toBe(units)
      await indexAll(its.store)
      expect(await countOf(its.store, filter)).toBe(found)
      expect([await waiting(), await indexAll(its.store)]).toEqual([0, 0])
    })

    it.each(Object.entries(documentFields))('indexes anew after another %s of the document', async (_, change) => {
      const report = inventedReport()
      await its.put(report)
      const [row] = await its.store.captures.named(report.symbol)
      await its.store.documents.save(report, row!, 2, at(2))
      expect(await waiting()).toBe(0)
      await its.store.documents.save(change(report), row!, 3, at(3))
      expect(await waiting()).toBe(report.units.length)
    })

    it.each(typed)('finds what words say and no more: %s', async (q, found) => {
      await its.put(inventedObservations({ units: said.map((text, i) => unit(String(i + 11), text)) }))
      await indexAll(its.store)
      const { rows, total } = await its.store.recommendations.find({ q }, { limit: 10 })
      expect(total).toBe(found.length)
      expect(rows.map(({ text }) => said.indexOf(text!)).sort()).toEqual(found)
    })
    it('finds nothing by a short form of English texts where others alone are asked for', async () => {
      await its.put(inventedObservations({ units: [unit('11', 'UN experts met.')] }))
      await indexAll(its.store)
      expect(await countOf(its.store, { q: 'UN', languages: ['ru'] })).toBe(0)
    })

    it('is made anew from what is held, once for every unit, and what is withdrawn stays out', async () => {
      await its.put(inventedObservations())
      await its.put(inventedReport())
      const [row] = await its.store.captures.named(inventedReport().symbol)
      const [stays] = await its.store.captures.named('CAT/C/XVD/CO/3')
      await its.store.captures.withdrawMissing(row!.sourceId, new Set([stays!.key]), at(5))
      await indexAll(its.store)
      const seen = async () => [
        await its.store.recommendations.find({}, { limit: 10 }),
        await its.store.recommendations.facets({}, ['mechanism', 'topic']),
        await its.store.search.wordsBeginning('re'),
      ]
      const before = await seen()
      const told: number[] = []
      const done = await its.store.search.anew(searchVersion, 3, searchRow, (units) => void told.push(units))
      expect(told.reduce((sum, units) => sum + units, 0)).toBe(done.units)
      expect([told.length > 1, done.written > 0, done.written < done.units]).toEqual([true, true, true])
      expect(await seen()).toEqual(before)
      expect([await waiting(), await indexAll(its.store)]).toEqual([0, 0])
    })

    it('stays as it was where it cannot be made anew', async () => {
      await its.put(inventedObservations())
      const before = await countOf(its.store, {})
      const breaks = () => {
        throw new Error('as the test wants it')
      }
      await expect(its.store.search.anew(searchVersion, 3, breaks, () => {})).rejects.toThrow('as the test wants it')
      expect([await countOf(its.store, {}), await waiting()]).toEqual([before, 0])
    })

    it('indexes anew after an answer of the review', async () => {
      await its.put(inventedReport())
      const report = 'A/HRC/990/15'
      const [one] = (await its.store.reviews.documents(report))[0]!.units
      const answer = { unitId: one!.id, position: 'noted' as const, positions: [], official: null, warnings: [] }
      await its.store.reviews.saveJoin({ report, standing: '', units: [answer], totals: {}, warnings: [] }, at(2))
      expect(await waiting()).toBe(1)
      await indexAll(its.store)
      expect([
        await countOf(its.store, { positions: ['noted'] }),
        await countOf(its.store, { positions: ['supported'] }),
      ]).toEqual([1, 0])
    })

    it('never finds what is withdrawn, though its row was not taken out yet', async () => {
      await its.put(inventedObservations())
      await its.store.captures.withdrawMissing('cat-concluding-observations', new Set(), at(5))
      expect(await countOf(its.store, { mechanisms: ['CAT'] })).toBe(0)
      expect(await countOf(its.store, { q: 'torture' })).toBe(0)
    })

    it('goes through everything at another version, in batches, and writes only what is another', async () => {
      await its.put(inventedObservations())
      expect(await its.store.search.countUnindexed(searchVersion + 1)).toBe(4)
      expect(await its.store.search.index(searchVersion + 1, 3, searchRow)).toEqual({ units: 3, written: 0 })
      const renamed = (u: Parameters<typeof searchRow>[0]) => ({ ...searchRow(u)!, stems: 'enothing' })
      expect(await its.store.search.index(searchVersion + 1, 3, renamed)).toEqual({ units: 1, written: 1 })
      expect(await its.store.search.countUnindexed(searchVersion + 1)).toBe(0)
      // an older program that opens the file again brings it back to its own version
      expect(await waiting()).toBe(4)
    })
  })
}
