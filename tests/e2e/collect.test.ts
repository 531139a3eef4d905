// The command itself, end to end against a replica: all stages, a second run for nothing, closed routes, coverage.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SourceStatus } from '../../src/reading/status.ts'
import { createReplica, type Replica } from '../support/replica/index.ts'
import { createFolder, databaseIn, run, runHere } from './support/command.ts'
import { rowsOf } from './support/rows.ts'

type Run = {
  sourceId: string
  stage: string
  result: string
  counts: Record<string, number>
  faults: { fault: string; message: string; where: string }[]
}

const root = mkdtempSync(join(tmpdir(), 'mw-e2e-'))
const folder = join(root, 'all')
const documents = 12
const three = ['cat-concluding-observations', 'upr-outcomes', 'special-rapporteur-visits']
let replica: Replica
let first: Run[]

/** As a process of its own where that is asked for by `how`: its start, and that of its readers, takes most of its time. */
const collect = async (words: string[], into = folder, how: typeof runHere = runHere): Promise<Run[]> => {
  const { out, err } = await how(['collect', ...words, '--json'], { folder: into, replica })
  if (!out.startsWith('{')) throw new Error(`no JSON: ${out}${err}`)
  return (JSON.parse(out) as { runs: Run[] }).runs
}
const status = async (into = folder): Promise<SourceStatus[]> => {
  const { out, err, code } = await runHere(['status', '--json'], { folder: into, replica })
  expect(code, err).toBe(0)
  return (JSON.parse(out) as { sources: SourceStatus[] }).sources
}
const of = (runs: Run[], sourceId: string, stage: string): Run => {
  const found = runs.find((one) => one.sourceId === sourceId && one.stage === stage)
  if (!found) throw new Error(`no run ${stage} of ${sourceId}`)
  return found
}

beforeAll(async () => {
  replica = await createReplica({ documents })
  await createFolder(folder)
  first = await collect(three, folder, run)
}, 240_000)
afterAll(async () => {
  await replica.close()
  rmSync(root, { recursive: true, force: true })
})

describe('collect, of all three sources', () => {
  test('archives, reads, joins, classifies and computes windows', () => {
    expect(of(first, 'cat-concluding-observations', 'collect')).toMatchObject({
      result: 'green',
      counts: { listings: documents, new: documents },
    })
    expect(of(first, 'cat-concluding-observations', 'parse')).toMatchObject({
      result: 'green',
      counts: { created: documents },
    })
    // the replica has 5 reports with addenda and 5 visits; what else the facts know is not there
    expect(of(first, 'upr-outcomes', 'collect').counts['new']).toBe(10)
    expect(of(first, 'upr-outcomes', 'parse')).toMatchObject({ result: 'green', counts: { created: 10 } })
    expect(of(first, 'special-rapporteur-visits', 'collect').counts['new']).toBe(5)
    expect(of(first, 'special-rapporteur-visits', 'parse')).toMatchObject({ result: 'green', counts: { created: 5 } })
    expect(of(first, 'upr-reviews', 'join')).toMatchObject({ result: 'green', counts: { reviews: 5 } })
    expect(of(first, 'classifier', 'classify').counts['labels']).toBeGreaterThan(0)
    expect(of(first, 'windows', 'windows').counts['windows']).toBeGreaterThan(0)
  })

  test('a document that only the facts know is a gap with its reason, and no silence', () => {
    const { result, faults, counts } = of(first, 'upr-outcomes', 'collect')
    expect(result).toBe('yellow')
    expect(counts['failed']).toBeGreaterThan(100)
    expect(faults.some(({ fault }) => fault === 'not_found')).toBe(true)
  })

  test('a second run over the unchanged site fetches no document and changes nothing', {
    timeout: 240_000,
  }, async () => {
    const before = rowsOf(databaseIn(folder))
    replica.forget()
    const second = await collect(three)
    expect(replica.documentsSent()).toBe(0)
    expect(of(second, 'cat-concluding-observations', 'collect')).toMatchObject({
      result: 'green',
      counts: { known: documents },
    })
    expect(rowsOf(databaseIn(folder))).toEqual(before)
    const full = await collect(['cat-concluding-observations', '--full'])
    // asked for conditionally, answered with 304
    expect(of(full, 'cat-concluding-observations', 'collect').counts['not_modified']).toBe(documents)
    expect(replica.documentsSent()).toBe(0)
    expect(rowsOf(databaseIn(folder))).toEqual(before)
  })

  test('status tells counts, routes and faults', async () => {
    const sources = await status()
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(three))
    const [observations, outcomes] = [three[0], three[1]].map((id) => sources.find((one) => one.id === id))
    expect(observations).toMatchObject({ result: 'green', captures: documents, faults: [], unread: [] })
    expect(observations?.against[0]).toMatchObject({ counted: 'listings', count: documents, verdict: 'within' })
    expect(observations!.lastSuccess).not.toBeNull()
    expect(observations!.routes.length).toBeGreaterThan(1)
    expect(outcomes).toMatchObject({ result: 'yellow' })
    for (const fault of outcomes!.faults) expect(fault.remedy.length).toBeGreaterThan(10)
  })
})

test('a challenged route is closed, the next one is tried, and the status says what a person can do', async () => {
  const into = join(root, 'challenged')
  await createFolder(into)
  const before = replica.site.answers.length
  // the documents service challenges; the download page of the database has the files
  replica.site.answers.push((place, _, response) => {
    if (place.kind !== 'symbol') return false
    response.status(403).set('cf-mitigated', 'challenge').end('x')
    return true
  })
  replica.forget()
  const runs = await collect(['cat-concluding-observations'], into)
  replica.site.answers.splice(before)
  const collected = of(runs, 'cat-concluding-observations', 'collect')
  // documents that the download page has too are there all the same
  expect(collected).toMatchObject({ result: 'yellow' })
  expect(collected.counts['new']).toBe(documents)
  expect(of(runs, 'cat-concluding-observations', 'parse').counts['created']).toBe(documents)
  // one challenge closes the path: it is not asked again
  expect(replica.asked.filter(({ kind }) => kind === 'symbol')).toHaveLength(1)
  const source = (await status(into)).find(({ id }) => id === three[0])
  const fault = source!.faults.find((one) => one.fault === 'challenged')
  expect(fault?.meaning).toContain('proof that a person is reading')
  expect(fault?.remedy).toContain('mechanism-watch import')
  const told = await runHere(['status'], { folder: into, replica })
  expect(told.out).toContain('mechanism-watch import')
  // and it stays closed for the next process
  replica.forget()
  await collect(['cat-concluding-observations', '--full'], into, run)
  expect(replica.asked.filter(({ kind }) => kind === 'symbol')).toHaveLength(0)
})
