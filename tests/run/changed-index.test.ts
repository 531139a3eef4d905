// One bit of the search index that a disk changed: exports and totals would change, and SQLite calls the file whole.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { indexKey } from '../../db/shared/meta-keys.ts'
import { writeBackup } from '../../db/sqlite/backup.ts'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { searchRow, searchVersion } from '../../src/domain/keeping/search-row.ts'
import { indexUnits, makeIndexAnew } from '../../src/pipeline/index-units.ts'
import { readHeldBack } from '../../src/reading/held.ts'
import { checkDatabase } from '../../src/run/check.ts'
import { capture } from '../support/capture.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

let folder: string
let path: string
let ctx: TestPipeline
const put = async (from: number, symbol?: string) => {
  const { id } = await ctx.store.captures.add(capture(symbol === undefined ? {} : { symbol, key: symbol }))
  const units = Array.from({ length: 400 }, (_, i) =>
    unit(`${from + i}`, `Register every detention, part ${from + i}.`),
  )
  const parsed = inventedObservations({ units, ...(symbol === undefined ? {} : { symbol }) })
  await ctx.store.documents.save(parsed, (await ctx.store.captures.get(id))!, 1, '2099-06-02T00:00:00.000Z')
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-index-'))
  path = join(folder, 'mechanism-watch.sqlite')
  ctx = await testPipeline({ path })
  await put(1)
  expect((await indexUnits(ctx)).result).toBe('green')
})
afterEach(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

function change(work: (raw: Database.Database) => void): void {
  const raw = new Database(path)
  raw.unsafeMode()
  work(raw)
  raw.close()
}
const flip = (table: string, column: string, key: string, id: unknown, at: number, bit: number) =>
  change((raw) => {
    const read = raw.prepare(`select ${column} from ${table} where ${key} = ?`).pluck()
    const block = Buffer.from(read.get(id) as Buffer)
    block[at]! ^= bit
    raw.prepare(`update ${table} set ${column} = ? where ${key} = ?`).run(block, id)
  })
const blocks = (): { id: number; bytes: number }[] => {
  const raw = new Database(path, { readonly: true })
  const all = raw.prepare('select id, length(block) as bytes from search_index_data').all()
  raw.close()
  return all as { id: number; bytes: number }[]
}
const held = async () => {
  ctx.clock.set('2099-06-03T00:00:00.000Z')
  const latest = await ctx.store.runs.latest()
  return (await readHeldBack(ctx.store, latest, ctx.clock)).map(({ fault }) => fault)
}
const message = 'the search index is not the one that was written'

describe('a sound index', () => {
  it('is called sound, and so it is after every kind of write', async () => {
    const sound = async () => {
      expect((await checkDatabase(ctx as never)).faults).toEqual([])
      expect(inspectDatabase(path).faults).toEqual([])
    }
    await sound()
    await put(1, 'CAT/C/XVD/CO/7')
    await sound()
    expect((await indexUnits(ctx)).result).toBe('green')
    await sound()
    let at = 0
    const rowOf: typeof searchRow = (one) => (at++ % 3 === 0 ? null : searchRow(one))
    expect((await indexUnits(ctx, { version: searchVersion + 1, rowOf })).result).toBe('green')
    await sound()
    expect((await indexUnits(ctx)).result).toBe('green')
    await sound()
  })

  it('has a sum again after a program that ended before it was made', async () => {
    await ctx.store.search.index(searchVersion + 1, 50, searchRow)
    expect(await ctx.store.search.isSound()).toBe(true)
    await indexUnits(ctx)
    flip('search_index_data', 'block', 'id', blocks().at(-1)!.id, 40, 1)
    expect(await ctx.store.search.isSound()).toBe(false)
  })
})

it('a sum that an earlier version made in another way says nothing, and the next run makes its own', async () => {
  await ctx.store.meta.set(indexKey, '31219.287915343622040841999397')
  expect(await ctx.store.search.isSound()).toBe(true)
  expect(inspectDatabase(path).faults).toEqual([])
  expect((await indexUnits(ctx)).result).toBe('green')
  expect(await ctx.store.meta.get(indexKey)).toMatch(/^2\.\d+\.[\w-]{43}$/)
  flip('search_index_data', 'block', 'id', blocks().at(-1)!.id, 40, 1)
  expect(await ctx.store.search.isSound()).toBe(false)
})

describe('a changed bit', () => {
  it('of any block is found, though SQLite finds few of them', async () => {
    const found = blocks()
    expect(found.length).toBeGreaterThan(5)
    let unseen = 0
    for (const [at, { id, bytes }] of found.entries()) {
      const [place, bit] = [(at * 37) % bytes, 1 << (at % 8)]
      flip('search_index_data', 'block', 'id', id, place, bit)
      change((raw) => {
        const [row] = raw.pragma('integrity_check', { simple: false }) as { integrity_check: string }[]
        if (row?.integrity_check === 'ok') unseen++
      })
      expect(inspectDatabase(path).kind, `block ${id}, byte ${place}, bit ${bit}`).toBe('damaged')
      flip('search_index_data', 'block', 'id', id, place, bit)
    }
    expect(unseen).toBeGreaterThan(0)
    expect(inspectDatabase(path).kind).toBe('sound')
  })

  it.each([
    ['a row of our own', "update search set facets = 'kconcern' where place = (select max(place) from search)"],
    ['a row that is gone', 'delete from search where place = (select max(place) from search)'],
    [
      'a size',
      "update search_index_docsize set sz = x'01010101' where id = (select max(id) from search_index_docsize)",
    ],
    ['a pointer', 'update search_index_idx set pgno = pgno + 2'],
  ])('in %s is found, and nothing is written over it or backed up', async (_what, statement) => {
    change((raw) => {
      expect(raw.prepare(statement).run().changes).toBeGreaterThan(0)
    })
    expect(inspectDatabase(path).faults.join()).toMatch(/search index|malformed|fts5|not the one/i)
    const checked = await checkDatabase(ctx as never)
    expect([checked.result, checked.faults[0]?.fault]).toEqual(['red', 'database_damaged'])
    expect(await indexUnits(ctx, { version: searchVersion + 1, rowOf: searchRow })).toMatchObject({
      result: 'red',
      faults: [{ fault: 'database_damaged', message }],
    })
    expect((await held()).join()).toContain('database_damaged')
    const raw = new Database(path)
    await expect(writeBackup(raw, join(folder, 'b'), true)).rejects.toThrow('no backup was written')
    raw.close()
    expect(existsSync(join(folder, 'b'))).toBe(false)
  })
})

describe('a damaged index', () => {
  const seen = async () => [
    await ctx.store.recommendations.find({}, { limit: 1000 }),
    await ctx.store.recommendations.facets({}, ['mechanism', 'topic']),
    (await ctx.store.recommendations.find({ q: 'register 7' }, { limit: 1000 })).total,
  ]
  it('is made anew from the rest, whatever block of it changed, and is sound again', async () => {
    const before = await seen()
    for (const [at, { id, bytes }] of blocks().entries()) {
      flip('search_index_data', 'block', 'id', id, (at * 37) % bytes, 1 << (at % 8))
      const found = inspectDatabase(path)
      expect(found, `block ${id}: ${found.faults}`).toMatchObject({ kind: 'damaged', ofIndex: found.faults.length })
      expect(await makeIndexAnew(ctx)).toMatchObject({ result: 'green', counts: { units: 400 } })
      expect(inspectDatabase(path)).toMatchObject({ kind: 'sound', ofIndex: 0 })
    }
    expect(await seen()).toEqual(before)
  })

  it.each(['search_index_data', 'search_index_idx', 'search_index_docsize', 'search'])(
    'is found, and made anew or told as damage, where pages of the tree of %s are no pages any more',
    async (table) => {
      await ctx.close()
      const raw = new Database(path)
      const pages = raw.prepare('select pageno from dbstat where name = ? order by pageno').pluck().all(table)
      const size = raw.pragma('page_size', { simple: true }) as number
      raw.close()
      const whole = readFileSync(path)
      const chosen = [...new Set([pages[0], pages[pages.length >> 1], pages.at(-1)])] as number[]
      for (const page of chosen)
        for (const fill of [0, 0xff, 0x5a]) {
          for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
          const broken = Buffer.from(whole)
          broken.fill(fill, (page - 1) * size, page * size)
          writeFileSync(path, broken)
          const place = `page ${page} of ${table}, filled with ${fill}`
          expect(inspectDatabase(path).kind, place).toBe('damaged')
          const opened = await testPipeline({ path }).catch((error: Error) => error)
          if (opened instanceof Error) {
            expect(opened.message, place).toContain('db restore FILE')
            continue
          }
          ctx = opened
          const { result, faults } = await makeIndexAnew(ctx)
          await ctx.close()
          // a tree that SQLite cannot even clear is told as damage, and a backup is restored
          if (result === 'red') expect(faults, place).toMatchObject([{ fault: 'database_damaged' }])
          expect(inspectDatabase(path).kind, place).toBe(result === 'green' ? 'sound' : 'damaged')
        }
      writeFileSync(path, whole)
      for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
      ctx = await testPipeline({ path })
    },
  )

  it('is told on pages from the run that found it until it was made anew', async () => {
    flip('search_index_data', 'block', 'id', blocks().at(-1)!.id, 40, 1)
    expect(await held()).toEqual([])
    expect((await indexUnits(ctx, { version: searchVersion + 1, rowOf: searchRow })).result).toBe('red')
    expect(await held()).toEqual(['database_damaged'])
    expect((await makeIndexAnew(ctx)).result).toBe('green')
    expect(await held()).toEqual([])
  })

  it('is of another state than any before, so that nothing stays in use that was made of it', async () => {
    const stateOf = () => {
      const raw = new Database(path, { readonly: true })
      const state = raw.prepare('select hex(block) from search_index_data where id = 10').pluck().get()
      raw.close()
      return state
    }
    const states = new Set([stateOf()])
    for (let time = 0; time < 3; time++) {
      await makeIndexAnew(ctx)
      states.add(stateOf())
    }
    expect(states.size).toBe(4)
  })

  it('is not read where nothing waits: an hourly run costs no look at all of it', async () => {
    ctx.store.search.isSound = () => Promise.reject(new Error('was read'))
    expect((await indexUnits(ctx)).result).toBe('green')
    expect((await indexUnits(ctx, { version: searchVersion + 1, rowOf: searchRow })).result).toBe('red')
  })
})

it('damage of the rest is not called damage of the index', () => {
  change((raw) => void raw.prepare("update units set text = text || 'x' where ordinal = 1").run())
  expect(inspectDatabase(path)).toMatchObject({ kind: 'damaged', ofIndex: 0 })
})
