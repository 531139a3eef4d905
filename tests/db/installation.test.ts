// A database that an installation of November 2026 left behind: it opens, its stages run, and it answers as before.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { RecommendationFilter, Store } from '../../db/store.ts'
import { sources } from '../../scrapers/index.ts'
import { searchVersion } from '../../src/domain/keeping/search-row.ts'
import { createArchive } from '../../src/pipeline/archive.ts'
import { classify } from '../../src/pipeline/classify.ts'
import { type PipelineContext, silent } from '../../src/pipeline/context.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { joinReviews } from '../../src/pipeline/join.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { classifier } from '../../src/run/classifier.ts'

const packed = new URL('./fixtures/installation-2026-11.sqlite.gz', import.meta.url)
const now = new Date('2026-11-27T12:00:00Z')

/** Each finds something in this database: an empty answer on both sides would prove nothing. */
const filters: [string, RecommendationFilter][] = [
  ['State', { states: ['XVD'] }],
  ['another State', { states: ['XVE'] }],
  ['mechanism', { states: ['XVD', 'XVE'], mechanisms: ['UPR'] }],
  ['topic', { states: ['XVD', 'XVE'], topics: ['criminalisation'] }],
  ['sub-tag', { states: ['XVD', 'XVE'], subtags: ['offence_art4', 'definition_art1', 'penalties'] }],
  ['position', { states: ['XVD', 'XVE'], positions: ['supported'] }],
  ['noted', { states: ['XVD', 'XVE'], positions: ['noted'] }],
  ['recommending State', { states: ['XVD', 'XVE'], recommendingStates: ['XVF', 'XVG', 'XVH', 'XVE', 'XVD'] }],
  ['language', { states: ['XVD', 'XVE'], languages: ['en'] }],
  ['words', { states: ['XVD', 'XVE'], q: 'torture' }],
  ['words of which one is excluded', { states: ['XVD', 'XVE'], q: 'torture -code' }],
  ['beginning or word', { states: ['XVD', 'XVE'], q: 'deten* OR prison' }],
  ['unit types', { states: ['XVD', 'XVE'], unitTypes: ['concern'] }],
]

/** Ids as the database itself gave them before any migration: the old index through its own tables. */
const oldRows = (raw: Database.Database) => ({
  documents: raw.prepare('select id from documents where withdrawn_at is null order by id').pluck().all(),
  units: raw.prepare('select id from units where withdrawn_at is null order by id').pluck().all(),
  subscriptions: raw.prepare('select id from subscriptions').pluck().all(),
  search: raw.prepare('select u.id from search s join units u on u.row = s.row order by u.id').all(),
})

const idsOf = async (store: Store, filter: RecommendationFilter): Promise<string[]> => {
  const { rows, total } = await store.recommendations.find(filter, { limit: 1000 })
  expect(total).toBe(rows.length)
  return rows.map(({ id }) => id)
}
const answers = async (store: Store) => {
  const found: Record<string, string[]> = {}
  for (const [name, filter] of filters) found[name] = await idsOf(store, filter)
  return found
}

describe('a database of an installation of November 2026', () => {
  let folder: string
  let path: string
  let ctx: PipelineContext
  let before: ReturnType<typeof oldRows>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mw-installation-'))
    path = join(folder, 'old.sqlite')
    writeFileSync(path, gunzipSync(readFileSync(packed)))
    const raw = new Database(path, { readonly: true })
    before = oldRows(raw)
    raw.close()
    ctx = {
      store: await openStore({ path }),
      archive: createArchive(join(folder, 'archive')),
      clock: { now: () => now },
      log: { info: () => undefined, warn: () => undefined },
      progress: silent,
    }
  })
  afterAll(async () => {
    await ctx.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is migrated with every row, and its index answers before any stage has run', async () => {
    expect(await ctx.store.check()).toEqual([])
    expect(await ctx.store.search.countUnindexed(searchVersion)).toBe(before.units.length)
    const found = await answers(ctx.store)
    for (const [name, ids] of Object.entries(found)) expect(ids.length, name).toBeGreaterThan(0)
    expect(found['State']!.length + found['another State']!.length).toBeLessThan(before.units.length)
  })

  it('answers the same after the stages ran over it, without its archive, and a second run writes nothing', async () => {
    const found = await answers(ctx.store)
    // rules of a later version may label anew, and then find by their labels what they did not find before
    const sameRules = (await ctx.store.labels.countUnclassified(classifier.version)) === 0
    for (const source of sources) await parse(ctx, source)
    await joinReviews(ctx)
    await classify(ctx, classifier)
    const indexed = await indexUnits(ctx)
    await updateWindows(ctx)
    expect(indexed).toMatchObject({ result: 'green', counts: { units: before.units.length } })
    expect(indexed.counts, 'every row gets the stems of its language').toMatchObject({ written: before.search.length })
    const { topic, 'sub-tag': tag, ...others } = await answers(ctx.store)
    expect(others).toEqual(Object.fromEntries(Object.keys(others).map((name) => [name, found[name]])))
    if (sameRules) expect([topic, tag]).toEqual([found['topic'], found['sub-tag']])
    expect((await indexUnits(ctx)).counts).toEqual({})
    const raw = new Database(path, { readonly: true })
    const after = oldRows(raw)
    raw.close()
    expect(after).toEqual(before)
    expect(await ctx.store.check()).toEqual([])
  })
})
