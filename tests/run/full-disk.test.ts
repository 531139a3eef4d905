// A full or failing disk has a kind and advice of its own wherever it is met: in a run, a command, a page, an answer, the log.
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { type DeliveryFault, runDeliveries } from '../../src/alerts/deliver.ts'
import { createSubscriptions } from '../../src/alerts/http/index.ts'
import { pageWords } from '../../src/alerts/http/words.ts'
import { explain } from '../../src/context.ts'
import { ParseError } from '../../src/domain/errors.ts'
import { faultWords } from '../../src/domain/fault-words.ts'
import { machineFaults } from '../../src/domain/machine-fault.ts'
import { allStates } from '../../src/domain/states/states.ts'
import { readSettings } from '../../src/env.ts'
import { problemHandler } from '../../src/http/problem.ts'
import { recordRun } from '../../src/pipeline/run.ts'
import { type Bench, createBench, subscribe, vault } from '../alerts/support/fixtures.ts'
import { testPipeline } from '../support/pipeline.ts'

const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code })

describe('a run', () => {
  it.each<[code: string, hasRoom: boolean, fault: string]>([
    ['SQLITE_FULL', true, 'disk_full'],
    ['ENOSPC', true, 'disk_full'],
    ['EDQUOT', true, 'disk_full'],
    // a log that cannot grow
    ['SQLITE_IOERR_WRITE', false, 'disk_full'],
    ['SQLITE_IOERR_SHMSIZE', false, 'disk_full'],
    ['SQLITE_IOERR_READ', true, 'disk_failing'],
    ['SQLITE_IOERR', true, 'disk_failing'],
    ['EIO', true, 'disk_failing'],
    ['SQLITE_CORRUPT_INDEX', true, 'database_damaged'],
    ['SQLITE_BUSY_SNAPSHOT', true, 'database_busy'],
    ['EROFS', true, 'not_writable'],
    ['EMFILE', true, 'too_many_files'],
    ['EFBIG', true, 'file_limit'],
    ['SQLITE_READONLY_DBMOVED', true, 'database_moved'],
    ['SQLITE_CONSTRAINT', true, 'failed'],
  ])('that meets %s where the disk has room (%s) is red with %s', async (code, hasRoom, fault) => {
    const ctx = await testPipeline()
    const store = { ...ctx.store, meta: { ...ctx.store.meta, hasRoom: async () => hasRoom } }
    for (const error of [coded(code), new Error('a query failed', { cause: coded(code) })]) {
      const report = await recordRun({ ...ctx, store }, 'a', 'parse', () => Promise.reject(error))
      expect(report).toMatchObject({ result: 'red', faults: [{ fault }] })
    }
    // of a document it stays one of the document
    const unread = new ParseError('CAT/C/XVD/CO/2', 'text', 'x', { cause: coded(code) })
    const report = await recordRun({ ...ctx, store }, 'a', 'parse', () => Promise.reject(unread))
    expect(report.faults[0]).toMatchObject({ fault: 'not_parsed' })
    await ctx.close()
  })

  it.each(machineFaults)('says of %s what to do', (fault) => {
    expect(faultWords(fault).what).not.toContain('A fault named')
    expect(faultWords(fault).remedy).not.toMatch(/maintainers/)
  })
})

describe('a command', () => {
  const settings = () => readSettings({})
  it.each(['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])('that meets %s says to make room, and that work is saved', (code) => {
    const told = explain(Object.assign(new Error('write'), { code }), settings) as Error
    expect(told.message).toMatch(/disk.*is full.*[Mm]ake room.*Completed work is saved/)
  })
})

/** From now on the database takes no page more, as on a disk without room. */
const fill = ({ raw }: Bench) => {
  raw.exec('create table filler (x blob)')
  raw.pragma(`max_page_count = ${raw.pragma('page_count', { simple: true })}`)
  const put = raw.prepare('insert into filler values (zeroblob(2000))')
  expect(() => {
    for (;;) put.run()
  }).toThrow('full')
}

describe('a request that could not be stored', () => {
  const serve = async () => {
    const bench = createBench()
    const { id } = await subscribe(bench)
    const logged: object[] = []
    const app = express()
      .use('/subscriptions', createSubscriptions(bench.ctx))
      .use(problemHandler({ error: (entry: object) => void logged.push(entry) } as never))
    fill(bench)
    return { app, bench, logged, token: vault.token('manage', id) }
  }
  // so many lines of a choice find no room in the pages that are there
  const states = allStates()
    .slice(0, 150)
    .map(({ iso3 }) => iso3)

  it.each(['en', 'fr', 'es'] as const)('is a page in %s, and an error in the log', async (language) => {
    const { app, bench, token } = await serve()
    const answer = await request(app)
      .post('/subscriptions/change')
      .set('accept', 'text/html')
      .type('form')
      .send({ token, language, cadence: 'daily', states, understood: 'yes' })
    expect(answer.status).toBe(503)
    expect(answer.text).toContain(pageWords(language).notStored)
    expect(bench.notes.at(-1)).toBe('subscription request failed {"error":"SQLITE_FULL"}')
  })

  it('is a problem of its own kind to a program, with its code in the log', async () => {
    const { app, logged, token } = await serve()
    const answer = await request(app)
      .post('/subscriptions/change')
      .send({ token, cadence: 'daily', states, understood: true })
      .expect(503)
    expect(answer.body).toMatchObject({ type: '/problems/not-stored', detail: expect.stringContaining('full') })
    expect(logged).toMatchObject([{ error: { type: 'SqliteError', code: 'SQLITE_FULL' } }])
  })
})

it('a message that could not be made for it is a fault of that kind', async () => {
  const bench = createBench()
  await subscribe(bench, {}, { overview: true })
  const { number } = await subscribe(bench, { cadence: 'at_once' })
  await bench.store.deliveries.add({
    ...{ id: 'd', subscription: number, channel: 'mail', kind: 'alerts', slot: 'd' },
    createdAt: bench.ctx.clock.now().toISOString(),
  })
  const deliveries = { ...bench.store.deliveries, alerts: () => Promise.reject(coded('SQLITE_IOERR_READ')) }
  const told: DeliveryFault[] = []
  const ctx = { ...bench.ctx, store: { ...bench.store, deliveries } }
  await runDeliveries(ctx, undefined, (fault) => void told.push(fault))
  await runDeliveries(
    { ...ctx, hasRoom: async () => false },
    new Date('2027-01-05T07:00:00Z'),
    (f) => void told.push(f),
  )
  expect(told.map(({ fault }) => fault)).toEqual(['disk_failing', 'disk_full'])
})
