// A capture that kills what reads it: the reader alone, or the program, twice; it is set aside, and the rest is read.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ChildStartError } from '../../scrapers/lib/child/errors.ts'
import { callInChild, closePool } from '../../scrapers/lib/child/pool.ts'
import type { Source } from '../../scrapers/source.ts'
import { importFiles } from '../../src/pipeline/import.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { readSources } from '../../src/reading/status.ts'
import { apart } from '../support/apart.ts'
import { inventedObservations } from '../support/parsed.ts'
import { collect, fakeHttp, fakeSource, listing, type TestPipeline, testPipeline } from '../support/pipeline.ts'
import { pageWith } from '../support/replica/mutate.ts'

const symbol = (n: number) => `CAT/C/XVD/CO/${n}`
const deadly = symbol(2)
const listed = async function* () {
  for (const n of [1, 2, 3]) yield listing(symbol(n))
}
const http = fakeHttp(
  Object.fromEntries(
    [1, 2, 3].map((n) => [`https://example.org/${encodeURIComponent(symbol(n))}`, { body: symbol(n) }]),
  ),
)
const read: Source['parse'] = async (capture) => inventedObservations({ symbol: capture.symbol! })
const called = new URL('../scrapers/child/called.ts', import.meta.url)

let ctx: TestPipeline
afterEach(async () => {
  closePool()
  await ctx.close()
})
const collected = async () => {
  await collect(ctx, fakeSource({ list: listed, parse: read }), { http })
}
const unread = async () => {
  const [row] = await readSources(ctx.store, [fakeSource({ parse: read })])
  return row!.unread
}

describe('a document that kills its reader', () => {
  beforeEach(async () => {
    ctx = await testPipeline()
    await collected()
  })

  it.each(['abort', 'kill', 'fillHeap'])('by %s is set aside; the others are read', async (name) => {
    const source = fakeSource({
      parse: (capture) => (capture.symbol === deadly ? callInChild(called, name, []) : read(capture)),
    })
    const report = await parse(ctx, source)
    expect(report).toMatchObject({ result: 'yellow', counts: { documents: 2, failed: 1 } })
    expect(report.faults).toMatchObject([{ fault: 'set_aside', where: deadly }])
    expect(await unread()).toMatchObject([{ symbol: deadly, fault: 'set_aside' }])
    expect(await parse(ctx, source), 'not tried again by the same parser').toMatchObject({ counts: {} })
    expect(await parse(ctx, fakeSource({ parse: read, parserVersion: 2 }))).toMatchObject({ result: 'green' })
    expect(await unread()).toEqual([])
  })

  it('is not blamed where no reader could be started', async () => {
    const refusing = fakeSource({
      parse: async () => {
        throw new ChildStartError('no process left')
      },
    })
    for (let run = 0; run < 3; run++)
      expect(await parse(ctx, refusing)).toMatchObject({ result: 'red', faults: [{ fault: 'reader_not_started' }] })
    expect(await unread()).toEqual([])
    expect(await parse(ctx, fakeSource({ parse: read }))).toMatchObject({ counts: { documents: 3 } })
  })
})

describe('a document that kills the program', () => {
  beforeEach(async () => {
    ctx = await testPipeline({ onDisk: true })
  })
  /** Runs `parse` in a program of its own; returns null where that was killed. */
  const parseApart = async (data: string) => {
    const script = fileURLToPath(new URL('../support/deadly-parse.ts', import.meta.url))
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [...apart, script, data, deadly])
      return JSON.parse(stdout)
    } catch (error) {
      expect(error).toMatchObject({ signal: 'SIGKILL' })
      return null
    }
  }

  it('twice is set aside at the third start, and read again by a later version', async () => {
    const data = ctx.folder
    await collected()
    expect(await parseApart(data)).toBeNull()
    expect(await parseApart(data)).toBeNull()
    const third = await parseApart(data)
    expect(third).toMatchObject({ result: 'yellow', counts: { documents: 1, failed: 1 } })
    expect(third.faults).toMatchObject([{ fault: 'set_aside', where: deadly }])
    expect(await unread()).toMatchObject([{ symbol: deadly, fault: 'set_aside' }])
    expect(await ctx.store.documents.get(symbol(1))).not.toBeNull()
    expect(await ctx.store.documents.get(symbol(3))).not.toBeNull()
    expect(await parse(ctx, fakeSource({ parse: read }))).toMatchObject({ counts: {} })
    expect(await parse(ctx, fakeSource({ parse: read, parserVersion: 2 }))).toMatchObject({ result: 'green' })
    expect(await unread()).toEqual([])
  })
})

describe('a file that was set aside', () => {
  it('is read again when a person imports it again, and at no other time', async () => {
    ctx = await testPipeline()
    const file = join(ctx.folder, 'saved.html')
    writeFileSync(file, pageWith(symbol(1), `<p>${'1. The Committee considered the report. '.repeat(30)}</p>`))
    const dying = fakeSource({ parse: () => callInChild(called, 'leave', []) })
    const sound = fakeSource({ parse: async () => inventedObservations() })
    await importFiles(ctx, dying, [file])
    expect(await parse(ctx, dying)).toMatchObject({
      faults: [{ fault: 'set_aside', file: 'saved.html' }, { fault: 'no_import_parsed' }],
    })
    expect(await parse(ctx, sound)).toMatchObject({ counts: {} })
    await importFiles(ctx, sound, [file])
    expect(await parse(ctx, sound)).toMatchObject({ result: 'green', counts: { documents: 1 } })
  })
})
