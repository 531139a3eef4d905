// What is removed leaves no trace: every column of every table is read, and the bytes of the file itself.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { Label, Store } from '../../db/store.ts'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { capture } from '../support/capture.ts'
import { norlandWindow } from '../support/fill.ts'
import { indexAll } from '../support/index-all.ts'
import { inventedObservations, inventedReport, unit } from '../support/parsed.ts'
import { addRun } from '../support/run.ts'
import { ask } from './contract/alerts-support.ts'
import { at } from './contract/support.ts'

/** Every value of every table that holds the mark, as `table.column`; the shadow tables of the index are among them. */
function tracesIn(path: string, mark: string): string[] {
  const raw = new Database(path, { readonly: true })
  try {
    const tables = raw.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[]
    return tables.flatMap((table) => {
      const rows = raw.prepare(`select * from "${table}"`).all() as Record<string, unknown>[]
      const places = rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) => {
          const text = Buffer.isBuffer(value) ? value.toString('latin1') : String(value)
          return text.toLowerCase().includes(mark) ? [`${table}.${column}`] : []
        }),
      )
      return [...new Set(places)]
    })
  } finally {
    raw.close()
  }
}
const isInFile = (path: string, mark: string): boolean =>
  readFileSync(path).toString('latin1').toLowerCase().includes(mark)

const label: Label = {
  scheme: 'topic',
  label: 'criminalisation',
  evidence: [{ start: 0, end: 7, text: 'zymurgy' }],
  rules: ['zymurgy'],
  vetoes: [],
  doubtful: false,
  method: 'rules v1',
}

describe('without a trace', () => {
  let folder: string
  let path: string
  let store: Store
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mw-traces-'))
    path = join(folder, 'a.sqlite')
    store = await openStore({ path })
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A document with the mark in every text, collected, labelled and indexed. */
  const put = async (parsed: ParsedDocument, key: string, invented: boolean): Promise<number> => {
    const { id } = await store.captures.add(
      capture({ key, symbol: parsed.symbol, address: `https://example.org/${key}`, retrievedAt: at(1), invented }),
    )
    const saved = await store.documents.save(parsed, (await store.captures.get(id))!, 1, at(1))
    const units = await store.documents.units(saved.id)
    await store.labels.replace(
      units.map((row) => ({ unitId: row.id, labels: /zymurgy/i.test(row.text ?? '') ? [label] : [] })),
      '1',
    )
    await indexAll(store)
    return id
  }
  const marked = (over: object = {}): ParsedDocument =>
    inventedObservations({
      symbol: 'CAT/C/XVE/CO/8',
      title: 'Zymurgy',
      states: ['XVE'],
      units: [unit('1', 'Zymurgy should be taught.', { heading: ['Zymurgy'], footnotes: ['zymurgy'] })],
      ...over,
    })
  const markedReport = (): ParsedDocument =>
    inventedReport({
      symbol: 'A/HRC/990/88',
      title: 'Zymurgy',
      units: [unit('1.1', 'Teach zymurgy', { unitType: 'upr_recommendation' })],
    })
  const join_ = async () => {
    const report = 'A/HRC/990/88'
    const [one] = (await store.reviews.documents(report))[0]!.units
    const answer = { unitId: one!.id, position: 'noted' as const, positions: [], official: null, warnings: ['zymurgy'] }
    await store.reviews.saveJoin({ report, standing: '', units: [answer], totals: {}, warnings: ['zymurgy'] }, at(2))
    await indexAll(store)
  }

  it('goes a capture that is forgotten, with all that was read of it, and nothing else', async () => {
    await put(inventedObservations(), 'kept', false)
    const ids = [await put(marked(), 'zymurgy-1', false), await put(markedReport(), 'zymurgy-2', false)]
    await join_()
    await store.captures.failed(ids[0]!, 1, { fault: 'not_parsed', message: 'zymurgy' })
    const quoted = { fault: 'doubtful', where: 'CAT/C/XVE/CO/8', message: 'para. 1: "Zymurgy"' }
    const refused = { fault: 'import_not_parsed', where: 'imported file', message: 'x', file: 'zymurgy-1.pdf' }
    const others = [
      { fault: 'doubtful', where: 'CAT/C/XVE/CO/81', message: 'another document' },
      { fault: 'timeout', where: 'https://example.org', message: 'late' },
    ]
    for (const faults of [
      [quoted, others[0]!],
      [{ ...refused, sha256: (await store.captures.get(ids[0]!))!.sha256 }, others[1]!],
    ])
      await addRun(store, { sourceId: 'a', stage: 'parse', at: at(2), result: 'yellow', faults })
    expect(tracesIn(path, 'zymurgy')).toContain('runs.faults')
    expect(tracesIn(path, 'zymurgy').length, 'it was everywhere').toBeGreaterThan(8)
    const before = await store.meta.counts()
    expect(await store.forget(ids)).toMatchObject({ documents: 2, captures: 2 })
    expect(tracesIn(path, 'zymurgy')).toEqual([])
    expect(isInFile(path, 'zymurgy')).toBe(false)
    expect(
      (await store.runs.latest()).map(({ last }) => last.faults),
      'faults of others stay',
    ).toEqual([[others[1]]])
    expect((await store.recommendations.find({ q: 'zymurgy' }, { limit: 5 })).total).toBe(0)
    expect((await store.recommendations.find({ q: 'torture' }, { limit: 5 })).total).toBe(2)
    const after = await store.meta.counts()
    expect([before['documents'], after['documents'], after['units'], after['captures']]).toEqual([3, 1, 4, 1])
    expect(await store.check()).toEqual([])
  })

  it('go the invented examples, their runs, windows and notes among them, and nothing else', async () => {
    await put(inventedObservations(), 'kept', false)
    await put(marked(), 'zymurgy-1', true)
    await put(markedReport(), 'zymurgy-2', true)
    await join_()
    const shown = norlandWindow({ occasion: 'zymurgy', invented: true })
    const cancelled = {
      at: at(2),
      kind: 'cancelled' as const,
      subject: 'window' as const,
      subjectId: shown.key,
      state: 'XVE',
      mechanism: 'CAT',
      symbol: 'zymurgy',
      before: shown,
      after: null,
      invented: true,
    }
    const buried = norlandWindow({ occasion: 'zymurgy-gone', invented: true })
    await store.windows.replace([norlandWindow(), shown, buried], [], at(1))
    await store.windows.replace(
      [norlandWindow(), shown],
      [{ ...cancelled, subjectId: buried.key, before: buried }],
      at(2),
    )
    await store.runs.start('examples:zymurgy', 'import', at(1))
    await store.meta.set('misses examples:a', 'zymurgy')
    await store.meta.set('examples', 'zymurgy')
    expect(tracesIn(path, 'zymurgy').length).toBeGreaterThan(12)
    expect(await store.removeExamples()).toMatchObject({ documents: 2, captures: 2 })
    expect(tracesIn(path, 'zymurgy')).toEqual([])
    expect(isInFile(path, 'zymurgy')).toBe(false)
    expect(await store.windows.all({ invented: true })).toEqual([norlandWindow()])
    expect((await store.recommendations.find({}, { limit: 9 })).total).toBe(3)
    expect(await store.removeExamples(), 'again').toEqual({ documents: 0, captures: 0, records: 0, unusedSha256: [] })
    expect(await store.check()).toEqual([])
  })

  it('goes a subscription, with its messages and what waited for it', async () => {
    const kept = await ask(store.alerts, 'kept')
    const number = await ask(store.alerts, 'zymurgy', { choice: { states: ['zymurgy'] } })
    expect(tracesIn(path, 'zymurgy')).not.toEqual([])
    expect(await store.alerts.subscriptions.erase(number)).toBe(true)
    expect(tracesIn(path, 'zymurgy')).toEqual([])
    expect(await store.alerts.subscriptions.erase(number), 'again').toBe(false)
    expect((await store.alerts.subscriptions.byNumber(kept))!.id).toBe('kept')
  })
})
