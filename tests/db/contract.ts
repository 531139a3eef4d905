// What every store must do, whatever engine is behind it. Run it against each.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaptureRow, Label, NewCapture, Store } from '../../db/store.ts'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { inventedObservations, inventedReport, unit } from '../support/parsed.ts'

const at = (day: number) => `2099-06-${String(day).padStart(2, '0')}T00:00:00.000Z`

export const capture = (over: Partial<NewCapture> = {}): NewCapture => ({
  sourceId: 'cat-concluding-observations',
  key: 'CAT/C/XVD/CO/3 en',
  address: 'https://example.org/a.html',
  route: 'first',
  symbol: 'CAT/C/XVD/CO/3',
  mediaType: 'text/html',
  sha256: 'a'.repeat(64),
  size: 10,
  etag: '"1"',
  lastModified: null,
  headers: {},
  listing: { key: 'x' },
  retrievedAt: at(1),
  invented: false,
  ...over,
})

const flag: Label = {
  scheme: 'topic',
  label: 'criminalisation',
  evidence: [],
  rules: ['r'],
  vetoes: [],
  doubtful: false,
  method: 'rules v1',
}

export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`store: ${name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(async () => store.close())

    async function put(parsed: ParsedDocument, over: Partial<NewCapture> = {}, day = 1): Promise<CaptureRow> {
      const key = `${parsed.symbol} ${parsed.language}`
      const { id } = await store.captures.add(capture({ key, symbol: parsed.symbol, retrievedAt: at(day), ...over }))
      const row = (await store.captures.get(id))!
      await store.documents.save(parsed, row, 1, at(day))
      return row
    }

    it('adds the same bytes once and lists what is not parsed yet', async () => {
      const first = await store.captures.add(capture())
      const again = await store.captures.add(capture({ retrievedAt: at(2) }))
      expect([first.created, again.created, again.id]).toEqual([true, false, first.id])
      expect((await store.captures.unparsed('cat-concluding-observations', 1)).map((c) => c.id)).toEqual([first.id])
      await store.documents.save(inventedObservations(), (await store.captures.get(first.id))!, 1, at(2))
      expect(await store.captures.unparsed('cat-concluding-observations', 1)).toEqual([])
      expect(await store.captures.unparsed('cat-concluding-observations', 2)).toHaveLength(1)
    })

    it('keeps ids and changes nothing when the same document is saved again', async () => {
      const row = await put(inventedObservations())
      const before = await store.recommendations.find({ states: ['XVD'] }, { limit: 10 })
      const changes = await store.changes.since(0, 100)
      expect(await store.documents.save(inventedObservations(), row, 2, at(3))).toMatchObject({
        outcome: 'unchanged',
        changedUnits: 0,
      })
      expect(await store.recommendations.find({ states: ['XVD'] }, { limit: 10 })).toEqual(before)
      expect(await store.changes.since(0, 100)).toEqual(changes)
      expect(before.rows.map((r) => r.path)).toEqual(['11(a)', '11(b)', '20'])
      expect(before.rows[0]).toMatchObject({
        stem: 'The State party should:',
        document: { sha256: 'a'.repeat(64), symbol: 'CAT/C/XVD/CO/3' },
      })
    })

    it('gives a printed day of follow-up to the windows, and never a computed one', async () => {
      const duty = { paragraph: '30', due: '2100-05-11', quote: 'within one year', paragraphs: [] }
      await put(inventedObservations({ followUp: { ...duty, dueRule: 'one year after the adoption on 2099-05-11' } }))
      expect((await store.documents.dates())[0]?.followUp).toMatchObject({ paragraph: '30', due: null })
    })

    it('marks what a new version changed and withdraws what it no longer holds', async () => {
      await put(inventedObservations())
      const [first] = (await store.recommendations.find({}, { limit: 10 })).rows
      const units = [
        unit('11(a)', 'Amend the Penal Code so that torture is an offence of its own;', {
          stem: 'The State party should:',
          concern: '10',
        }),
        unit('20', 'The State party should register every detention at once.', { heading: ['Safeguards'] }),
      ]
      await put(inventedObservations({ units, version: 'reissued' }), { sha256: 'b'.repeat(64) }, 2)
      const now = await store.recommendations.find({}, { limit: 10 })
      expect(now.rows.map((r) => [r.path, r.id === first!.id])).toEqual([
        ['11(a)', true],
        ['20', false],
      ])
      const changes = (await store.changes.since(0, 100)).filter((c) => c.at === at(2))
      expect(changes.map((c) => [c.kind, c.subject]).sort()).toEqual([
        ['updated', 'document'],
        ['updated', 'unit'],
        ['withdrawn', 'unit'],
        ['withdrawn', 'unit'],
      ])
      const detail = await store.documents.get('CAT/C/XVD/CO/3')
      expect(detail!.versions.map((v) => [v.version, v.current])).toEqual([
        ['official', false],
        ['reissued', true],
      ])
    })

    it('never lets an advance version displace a final one', async () => {
      await put(inventedObservations())
      await put(
        inventedObservations({ version: 'advance_unedited', units: [unit('11', 'Other words.')] }),
        { sha256: 'c'.repeat(64) },
        3,
      )
      expect((await store.documents.get('CAT/C/XVD/CO/3'))!.version).toBe('official')
      expect((await store.recommendations.find({}, { limit: 10 })).total).toBe(3)
    })

    it('does not turn back to an older capture when everything is parsed again', async () => {
      const old = await put(inventedObservations())
      await put(
        inventedObservations({ units: [unit('11', 'Newer words of the same symbol.')] }),
        { sha256: 'b'.repeat(64) },
        2,
      )
      expect((await store.documents.save(inventedObservations(), old, 2, at(3))).outcome).toBe('kept_current')
      expect((await store.recommendations.find({}, { limit: 10 })).rows.map((r) => r.text)).toEqual([
        'Newer words of the same symbol.',
      ])
    })

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
      ['hostile query is only words', { q: 'torture" AND facets : sXVD NEAR(' }, []],
      ['unit types', { unitTypes: ['concern'] }, ['10']],
      ['another State', { states: ['XVE'] }, []],
    ]
    it.each(filters)('finds by %s', async (_, filter, expected) => {
      await put(inventedObservations())
      await put(inventedReport())
      const [first] = (await store.recommendations.find({}, { limit: 1 })).rows
      await store.labels.replace([{ unitId: first!.id, labels: [flag] }], '1')
      const page = await store.recommendations.find(filter, { limit: 10 })
      expect(page.rows.map((r) => r.path)).toEqual(expected)
      expect(page.total).toBe(expected.length)
    })

    it('pages without losing or doubling a row, with an exact total, and streams the same', async () => {
      await put(inventedObservations())
      await put(inventedReport())
      const seen: string[] = []
      let after: string | null = null
      do {
        const page = await store.recommendations.find({}, { limit: 2, after })
        expect(page.total).toBe(5)
        seen.push(...page.rows.map((r) => r.path!))
        after = page.next
      } while (after)
      expect(seen).toEqual(['11(a)', '11(b)', '20', '140.1', '141.1'])
      const streamed: string[] = []
      for await (const row of store.recommendations.stream({})) streamed.push(row.path!)
      expect(streamed).toEqual(seen)
      await expect(store.recommendations.find({}, { limit: 2, after: 'nonsense' })).rejects.toThrow(/cursor/)
    })

    it('leaves invented rows out unless their State is asked for, and removes them without a trace', async () => {
      await put(inventedObservations(), { invented: true, sourceId: 'cat-concluding-observations' })
      expect((await store.recommendations.find({}, { limit: 10 })).total).toBe(0)
      expect((await store.recommendations.find({ q: 'torture' }, { limit: 10 })).total).toBe(0)
      expect((await store.recommendations.find({ states: ['XVD'] }, { limit: 10 })).total).toBe(3)
      expect(await store.states.counts()).toEqual([])
      expect(await store.changes.since(0, 10)).toEqual([])
      expect(await store.removeExamples()).toEqual({ documents: 1, captures: 1, unusedSha256: ['a'.repeat(64)] })
      expect((await store.recommendations.find({ states: ['XVD'] }, { limit: 10 })).total).toBe(0)
      expect(Object.values(await store.meta.counts()).every((n) => n === 0)).toBe(true)
    })

    it('labels what is not labelled at this version, and finds by the new labels', async () => {
      await put(inventedObservations())
      expect(await store.labels.countUnclassified('1')).toBe(4)
      const waiting = await store.labels.unclassified('1', 10)
      await store.labels.replace(
        waiting.map((u) => ({ unitId: u.id, labels: u.path === '20' ? [flag] : [] })),
        '1',
      )
      expect(await store.labels.countUnclassified('1')).toBe(0)
      expect(await store.labels.countUnclassified('2')).toBe(4)
      expect(
        (await store.recommendations.find({ topics: ['criminalisation'] }, { limit: 10 })).rows.map((r) => r.path),
      ).toEqual(['20'])
      expect(await store.states.counts()).toEqual([
        { state: 'XVD', mechanism: 'CAT', documents: 1, recommendations: 3, criminalisation: 1 },
      ])
    })

    it('joins a review once, and again after one of its documents changed', async () => {
      await put(inventedReport())
      const none = new Set<string>()
      expect(await store.reviews.unjoined(none)).toEqual(['A/HRC/990/15'])
      const units = (await store.reviews.documents('A/HRC/990/15'))[0]!.units
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
      const join = { report: 'A/HRC/990/15', adopted: false, units: answers, totals: { noted: 2 }, warnings: [] }
      expect(await store.reviews.saveJoin(join, at(2))).toBe(2)
      expect(await store.reviews.unjoined(none)).toEqual([])
      expect(await store.reviews.unjoined(new Set(['A/HRC/990/15'])), 'an adopted outcome is joined anew').toHaveLength(
        1,
      )
      expect(await store.reviews.saveJoin(join, at(3))).toBe(0)
      expect((await store.recommendations.find({ positions: ['noted'] }, { limit: 10 })).total).toBe(2)
      expect((await store.reviews.get('A/HRC/990/15'))!.totals).toEqual({ noted: 2 })
      // the report's own words are still what a second join starts from
      const again = await store.reviews.documents('A/HRC/990/15')
      expect(again[0]!.units.map((u) => u.positions[0]!.value)).toEqual(['supported', 'pending'])
    })

    it('keeps windows with a rising sequence when they move', async () => {
      const window: ReviewWindow = {
        key: 'XVD:CAT:follow_up_due:CO/3',
        state: 'XVD',
        mechanism: 'CAT',
        kind: 'follow_up_due',
        rule: 'C10',
        occasion: 'CO/3',
        opensOn: null,
        dueOn: '2100-05-13',
        precision: 'day',
        certainty: 'official',
        basis: 'para. 30',
        basisSymbol: 'CAT/C/XVD/CO/3',
        basisParagraph: '30',
        quote: null,
        source: 'CAT/C/XVD/CO/3',
        readOn: '2099-06-01',
        officialPage: 'https://example.org',
        reason: null,
        supersedes: null,
        invented: false,
      }
      const sequence = async () =>
        (await store.windows.calendar({ states: ['XVD'] })).map((row) => [row.sequence, row.changedAt, row.withdrawn])
      await store.windows.replace([window], [], at(1))
      await store.windows.replace([{ ...window, readOn: '2099-06-02' }], [], at(2))
      expect(await sequence()).toEqual([[0, at(1), false]])
      await store.windows.replace([{ ...window, dueOn: '2100-06-13' }], [], at(3))
      expect(await sequence()).toEqual([[1, at(3), false]])
      expect((await store.windows.find({ states: ['XVD'], dueFrom: '2100-06-01' }, { limit: 5 })).total).toBe(1)
      expect((await store.windows.find({ mechanisms: ['UPR'] }, { limit: 5 })).total).toBe(0)
      const cancelled = {
        at: at(4),
        kind: 'cancelled' as const,
        subject: 'window' as const,
        subjectId: window.key,
        state: 'XVD',
        mechanism: 'CAT',
        symbol: null,
        before: window,
        after: null,
        invented: false,
      }
      await store.windows.replace([], [cancelled], at(4))
      expect(await store.windows.all()).toEqual([])
      expect(await sequence(), 'its calendar entry stays, cancelled').toEqual([[2, at(4), true]])
      await store.windows.replace([window], [], at(5))
      expect(await sequence(), 'and counts on when it comes back').toEqual([[3, at(5), false]])
      await store.windows.replace([], [], at(6))
      expect(await sequence(), 'one that ran out is simply gone').toEqual([])
    })

    it('tells what the lists announced last, apart from imports and examples', async () => {
      const one = await put(inventedObservations())
      await store.captures.add(capture({ key: 'import x', route: 'import', listing: null, sha256: 'b'.repeat(64) }))
      await store.captures.add(capture({ key: 'example', invented: true, sha256: 'c'.repeat(64) }))
      expect(await store.captures.liveKeys(one.sourceId)).toEqual([one.key])
      expect(await store.captures.liveKeys(one.sourceId, true)).toEqual(['example'])
      await store.captures.withdrawMissing(one.sourceId, new Set(), at(5))
      expect(await store.captures.liveKeys(one.sourceId)).toEqual([])
    })

    it('forgets a capture with its document and every trace, and reads the other files of the symbol again', async () => {
      const [good, wrong] = ['a'.repeat(64), 'b'.repeat(64)]
      const other = await put(inventedObservations(), { sha256: good })
      const imported = { key: 'import b', sha256: wrong, route: 'import', listing: null }
      const bad = await put(inventedObservations(), imported, 2)
      expect((await store.captures.named('CAT/C/XVD/CO/3')).map(({ id }) => id)).toEqual([other.id, bad.id])
      expect((await store.captures.named('bbbbbbbb')).map(({ id }) => id)).toEqual([bad.id])
      expect((await store.documents.get('CAT/C/XVD/CO/3'))!.sha256).toBe(wrong)
      expect(await store.forget([bad.id])).toEqual({ documents: 1, captures: 1, unusedSha256: [wrong] })
      expect(await store.captures.named('bbbbbbbb')).toEqual([])
      expect(await store.documents.get('CAT/C/XVD/CO/3')).toBeNull()
      expect((await store.recommendations.find({ q: 'torture' }, { limit: 10 })).total).toBe(0)
      expect(await store.changes.since(0, 10)).toEqual([])
      const [again] = await store.captures.unparsed(other.sourceId, 1)
      expect(again!.id).toBe(other.id)
      await store.documents.save(inventedObservations(), again!, 1, at(3))
      expect((await store.documents.get('CAT/C/XVD/CO/3'))!.sha256).toBe(good)
      expect((await store.recommendations.find({}, { limit: 10 })).total).toBe(3)
      expect(await store.check()).toEqual([])
    })

    it('withdraws a vanished listing and takes it back when it returns', async () => {
      const row = await put(inventedObservations())
      expect(await store.captures.withdrawMissing(row.sourceId, new Set(), at(5))).toEqual([row.key])
      expect((await store.recommendations.find({}, { limit: 10 })).total).toBe(0)
      expect((await store.documents.get('CAT/C/XVD/CO/3'))!.withdrawnAt).toBe(at(5))
      await store.captures.add(capture({ retrievedAt: at(6) }))
      const [again] = await store.captures.unparsed(row.sourceId, 1)
      await store.documents.save(inventedObservations(), again!, 1, at(6))
      expect((await store.recommendations.find({}, { limit: 10 })).total).toBe(3)
    })

    it('remembers runs, and the newest that was not red', async () => {
      const outcome = { finishedAt: at(1), counts: { listings: 3 }, faults: [], routes: {} }
      await store.runs.finish(await store.runs.start('s', 'collect', at(1)), { ...outcome, result: 'green' })
      await store.runs.finish(await store.runs.start('s', 'collect', at(2)), {
        ...outcome,
        finishedAt: at(2),
        result: 'red',
      })
      expect((await store.runs.latest()).map((r) => [r.last.result, r.lastSuccess])).toEqual([['red', at(1)]])
      expect((await store.runs.previous('s', 'collect'))!.result).toBe('green')
    })

    it('loads facts once and reads them back', async () => {
      const facts = {
        sessions: [],
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
        uprTurns: [],
        uprReports: [],
        visits: [],
        announcements: [],
      }
      expect([await store.facts.load(facts, 'h1'), await store.facts.load(facts, 'h1')]).toEqual([true, false])
      expect(await store.facts.read()).toEqual(facts)
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
      const collected = async () => (await store.facts.read()).announcements.map(({ state }) => state)
      await store.facts.collected('calendar:one', [row('XVE'), row('XVD')])
      await store.facts.collected('calendar:two', [row('XVF')])
      expect(await collected()).toEqual(['XVE', 'XVD', 'XVF'])
      await store.facts.load({ ...facts, announcements: [row('XVG')] }, 'h2')
      expect(await collected(), 'those of the files first').toEqual(['XVG', 'XVE', 'XVD', 'XVF'])
      await store.facts.collected('calendar:one', [row('XVH')])
      expect(await collected()).toEqual(['XVG', 'XVH', 'XVF'])
      expect(await store.facts.readCollected('calendar:one')).toEqual([row('XVH')])
    })

    it('lets rows of the register stand in for a text until it is collected', async () => {
      const row = {
        symbol: 'A/HRC/990/15',
        number: '140.1',
        part: 0,
        number_status: 'printed' as const,
        state: 'FRA',
        cycle: 2,
        session: 15,
        date: '2098-12-14',
        recommending_states: ['ESP'],
        position: 'noted' as const,
        topics: ['criminalisation'],
        criminalisation: 'yes' as const,
        subtags: ['penalties'],
        certainty: 'test',
      }
      expect([await store.register.load([row], 'h1', at(1)), await store.register.load([row], 'h1', at(1))]).toEqual([
        1, 0,
      ])
      const [found] = (
        await store.recommendations.find({ recommendingStates: ['ESP'], topics: ['criminalisation'] }, { limit: 5 })
      ).rows
      expect(found).toMatchObject({
        text: null,
        path: '140.1',
        position: 'noted',
        document: { sha256: null, symbol: 'A/HRC/990/15' },
      })
      expect(await store.labels.countUnclassified('v')).toBe(0)
      await put(inventedReport())
      const now = await store.recommendations.get(found!.id)
      expect(now).toMatchObject({
        text: 'Criminalize torture in the penal code',
        position: 'supported',
        document: { sha256: 'a'.repeat(64) },
      })
      expect(
        await store.register.load([{ ...row, number: '9.9' }], 'h2', at(2)),
        'a collected text is not touched',
      ).toBe(0)
    })

    it('passes its own check', async () => {
      await put(inventedObservations())
      expect(await store.check()).toEqual([])
    })
  })
}
