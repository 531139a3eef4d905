// The same installation on both engines: the invented examples loaded by every stage, and the same answers from the server.
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { loadExamples } from '../../src/commands/up.ts'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { alert, createAlerting } from '../../src/run/alerting.ts'
import { derive } from '../../src/run/stages.ts'
import { stoppedClock } from '../support/clock.ts'
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { runHere, withoutRegister } from './support/command.ts'

const addresses = [
  '/api/v1/states',
  '/api/v1/states/XVD',
  '/api/v1/states/XVD/criminalisation',
  '/api/v1/states/XVE/criminalisation.csv',
  '/api/v1/recommendations?state=XVD&limit=100',
  '/api/v1/recommendations?state=XVE&limit=3&facets=mechanism,year,topic,position',
  '/api/v1/recommendations?state=XVD,XVE,XVF&q=torture',
  '/api/v1/recommendations?state=XVD,XVE,XVF&q=%22criminal+code%22+OR+deten*',
  '/api/v1/recommendations?state=XVE&position=noted',
  '/api/v1/documents?state=XVD',
  '/api/v1/documents?state=XVE',
  '/api/v1/documents/CAT%2FC%2FXVD%2FCO%2F3',
  '/api/v1/review-windows?state=XVD',
  '/api/v1/review-windows?state=KEN',
  '/api/v1/review-windows?limit=50',
  '/api/v1/criminalisation?state=XVD,XVE',
  '/api/v1/citations?symbol=CAT%2FC%2FXVD%2FCO%2F3',
  '/api/v1/sources',
  '/api/v1/openapi.json',
  '/world.json',
  '/feeds/calendar.ics?state=XVD',
  '/states/XVD',
  '/windows',
]

/** What names the database itself: the number of its migrations in the data version, the hash of a file with it, the signature of a cursor. */
const withoutMarks = (text: string): string =>
  text
    .replace(/(\.r\d+)\.s\d+/g, '$1')
    .replace(/"sha256":"[0-9a-f]{64}"\}\s*$/, '}')
    .replace(/(\bafter=[\w-]+)\.[\w-]+/g, '$1')
    .replace(/("next":"[\w-]+)\.[\w-]+/g, '$1')

type Answer = { status: number; body: string }

// the stages read records of the index, and pages look for damage
const isBuilt = !existsSync(new URL('../../db/postgres/not-yet.ts', import.meta.url))
if (!isBuilt) process.stderr.write('\nSKIPPED: parts of db/postgres are not built yet (db/postgres/not-yet.ts)\n\n')

describe.skipIf(!hasPostgres || !isBuilt)('the two engines', () => {
  let server: TestPostgres
  let folder: string
  const place = (name: string) => join(folder, name)
  const contexts = new Map<string, AppContext>()
  const answers = new Map<string, Map<string, Answer>>()
  let url: string

  beforeAll(async () => {
    server = await startPostgres()
    folder = mkdtempSync(join(tmpdir(), 'mw-engines-'))
    url = await server.createDatabase()
    for (const [name, database] of [
      ['sqlite', ''],
      ['postgres', url],
    ] as const) {
      const settings = readSettings({
        MECHANISM_WATCH_DATA: place(name),
        MECHANISM_WATCH_DATABASE: database,
        MECHANISM_WATCH_LOG: 'silent',
        MECHANISM_WATCH_LIMIT: 'off',
      })
      const ctx = await openContext(settings, { clock: stoppedClock('2026-11-27T12:00:00.000Z') })
      contexts.set(name, ctx)
      await withoutRegister(ctx.store)
      const alerting = createAlerting(ctx)
      const reports = [...(await loadExamples(ctx)), ...(await derive(ctx)), ...(await alert(ctx, alerting))]
      expect(reports.filter(({ result }) => result === 'red')).toEqual([])
      const listening = (await createApp(ctx, alerting)).listen(0, '127.0.0.1')
      await once(listening, 'listening')
      const { port } = listening.address() as AddressInfo
      const given = new Map<string, Answer>()
      for (const address of addresses) {
        const answer = await fetch(`http://127.0.0.1:${port}${address}`)
        given.set(address, { status: answer.status, body: withoutMarks(await answer.text()) })
      }
      listening.close()
      listening.closeAllConnections()
      alerting.close()
      answers.set(name, given)
    }
  })
  afterAll(async () => {
    for (const ctx of contexts.values()) await ctx.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(addresses)('%s is the same', (address) => {
    const [sqlite, postgres] = ['sqlite', 'postgres'].map((name) => answers.get(name)!.get(address)!)
    expect(sqlite!.status).toBe(200)
    expect(sqlite!.body.length).toBeGreaterThan(100)
    expect(postgres).toEqual(sqlite)
  })

  const commands = [
    ['search', 'torture', '--state', 'XVD', '--json'],
    ['export', '--state', 'XVE', '--format', 'csv'],
    ['cite', 'CAT/C/XVD/CO/3', '11'],
    ['announcements', 'list', '--json'],
    ['ledger', 'XVD'],
  ]

  it.each(commands)('`%s %s …` finds the database and says the same', async (...words) => {
    const on = async (name: string, database: string) =>
      runHere(words, { folder: place(name), environment: { MECHANISM_WATCH_DATABASE: database } }).then((ended) => ({
        ...ended,
        out: withoutMarks(ended.out),
      }))
    const sqlite = await on('sqlite', '')
    expect(sqlite.out.length, sqlite.err).toBeGreaterThan(20)
    expect(await on('postgres', url)).toEqual(sqlite)
  })
})
