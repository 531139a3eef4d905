// A pipeline in a temporary folder, with a source and a web that the test decides about.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../db/sqlite/store.ts'
import { exampleGiven } from '../../scrapers/example-given.ts'
import type { Fetched, Http, Listing, Source } from '../../scrapers/source.ts'
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { FetchError } from '../../src/domain/errors.ts'
import { noFacts } from '../../src/domain/facts.ts'
import { createArchive } from '../../src/pipeline/archive.ts'
import { type CollectOptions, collect as collectGiven } from '../../src/pipeline/collect.ts'
import { type PipelineContext, silent } from '../../src/pipeline/context.ts'
import type { RunReport } from '../../src/pipeline/run.ts'
import { stoppedClock, type TestClock } from './clock.ts'
import { sharedPostgres } from './postgres.ts'

export type TestPipeline = PipelineContext & {
  folder: string
  clock: TestClock
  logged: object[]
  close(): Promise<void>
}

/** `MECHANISM_WATCH_TEST_ENGINE=postgres npx vitest run tests/pipeline` runs the stages on the other engine. */
const onPostgres = process.env['MECHANISM_WATCH_TEST_ENGINE'] === 'postgres'

export async function testPipeline(
  options: { path?: string; maxPages?: number; onDisk?: boolean } = {},
): Promise<TestPipeline> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-pipeline-'))
  const place = options.onDisk ? join(folder, 'test.sqlite') : ':memory:'
  const store =
    onPostgres && Object.keys(options).length === 0
      ? await (await sharedPostgres()).openStore()
      : await openStore({ path: options.path ?? place, maxPages: options.maxPages })
  const logged: object[] = []
  const note = (details: object) => void logged.push(details)
  return {
    folder,
    store,
    archive: createArchive(join(folder, 'archive')),
    clock: stoppedClock('2099-06-01T06:00:00.000Z'),
    logged,
    log: { info: note, warn: note },
    progress: silent,
    fictionalIsReal: true,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const listing = (symbol: string, over: Partial<Listing> = {}): Listing => ({
  key: `${symbol} en`,
  symbol,
  title: `Title of ${symbol}`,
  state: 'Valdoria',
  date: '2099-05-30',
  language: 'en',
  type: 'concluding_observations',
  routes: [{ id: 'first', address: `https://example.org/${encodeURIComponent(symbol)}` }],
  listedAt: 'https://example.org/list',
  ...over,
})

/** Collects a source that needs nothing from sites or facts. */
export const collect = (
  ctx: PipelineContext,
  source: Source,
  options: Omit<CollectOptions, 'given'>,
): Promise<RunReport> => collectGiven(ctx, source, { ...options, given: { ...exampleGiven, facts: noFacts() } })

export type Answer = { body?: string; fault?: ConstructorParameters<typeof FetchError>[0]; etag?: string }

/** A web of fixed answers by address, which counts what it is asked. */
export function fakeHttp(answers: Record<string, Answer>): Http & { asked: string[] } {
  const asked: string[] = []
  const get: Http['get'] = async (address, options = {}): Promise<Fetched> => {
    asked.push(address)
    const answer = answers[address] ?? { fault: 'not_found' as const }
    if (answer.fault) throw new FetchError(answer.fault, address, 'as the test wants it')
    const headers: Record<string, string> = answer.etag ? { etag: answer.etag } : {}
    const notModified = answer.etag !== undefined && options.etag === answer.etag
    const bytes = new TextEncoder().encode(notModified ? '' : (answer.body ?? ''))
    return {
      address,
      status: notModified ? 304 : 200,
      headers,
      bytes,
      mediaType: 'text/html',
      retrievedAt: '2099-06-01T06:00:00.000Z',
      notModified,
    }
  }
  return { asked, get, post: (address, _form, options) => get(address, options) }
}

/** A source whose documents are the words of their capture: `parse` decides what they become. */
export function fakeSource(
  over: Partial<Source> & { parse(words: Parameters<Source['parse']>[0]): Promise<ParsedDocumentInput> },
): Source {
  return {
    id: 'cat-concluding-observations',
    title: 'Test',
    publisher: 'Test',
    url: 'https://example.org',
    mechanism: 'CAT',
    schedule: '0 3 * * *',
    parserVersion: 1,
    languages: ['en'],
    expects: { listings: [1, 100], recommendations: [1, 50] },
    routes: [],
    async *list() {},
    ...over,
  }
}
