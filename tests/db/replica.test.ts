// A streaming replica of PostgreSQL: what is read from it, what never is, and what is left when the primary is killed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../db/database-error.ts'
import { openShown, openStore } from '../../db/postgres/store.ts'
import type { NewChange, Shown, Store } from '../../db/store.ts'
import { createApp, openServing } from '../../src/app.ts'
import { readSettings } from '../../src/env.ts'
import { createAlerting } from '../../src/run/alerting.ts'
import { stoppedClock } from '../support/clock.ts'
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { killServer, standbyName, startReplica, type TestReplica } from '../support/postgres-replica.ts'
import { addRun } from '../support/run.ts'
import { ask, delivery, follow, later, latest, match, now, window } from './contract/alerts-support.ts'

const at = '2099-06-01T05:00:00.000Z'
const change: NewChange = {
  ...{ at, kind: 'created', subject: 'window', subjectId: window().key, state: 'XVE', mechanism: 'CAT' },
  ...{ symbol: null, before: null, after: null, invented: false },
}
const pace = { everyMs: 50, patienceMs: 2000, behindMs: 500 }

const asking = async (url: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  // a server that is killed breaks it
  client.on('error', () => {})
  await client.connect()
  return (await client.query(text).finally(() => client.end())).rows
}
const until = async (is: () => boolean | Promise<boolean>) => {
  while (!(await is())) await sleep(10)
}

describe.skipIf(!hasPostgres)('a replica', () => {
  let server: TestPostgres
  let replica: TestReplica
  let url: string
  let readUrl: string
  let folder: string
  const closing: (() => Promise<void>)[] = []
  const open = async (): Promise<Store> => {
    const store = await openStore({ url })
    closing.push(() => store.close())
    return store
  }
  const shownBy = async (primary: Store, read = readUrl, told: string[] = []): Promise<Shown> => {
    const note = (from: string, why: string) => void told.push(`${from} ${why}`)
    const shown = await openShown({ url: read, primaryUrl: url, primary, note, pace })
    closing.push(() => shown.close())
    return shown
  }
  /** all that was committed until now is seen on the replica */
  const caughtUp = async () => {
    const [{ place } = {}] = await asking(url, 'select pg_current_wal_flush_lsn()::text as place')
    await until(async () => {
      const [row] = await asking(readUrl, `select pg_last_wal_replay_lsn() >= '${place}' as reached`)
      return row!.reached === true
    })
  }
  beforeAll(async () => {
    server = await startPostgres()
    folder = mkdtempSync(join(tmpdir(), 'mw-replica-'))
    url = await server.createDatabase()
    await (await openStore({ url })).close()
    // what the stages write waits for nobody
    await asking(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = local`)
    replica = startReplica(server)
    readUrl = replica.urlOf(url)
  })
  afterAll(async () => {
    for (const close of closing.reverse()) await close().catch(() => {})
    replica?.end()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives lists and pages, which may lag and say which state they are of; subscriptions read what was just written', async () => {
    const settings = readSettings({
      MECHANISM_WATCH_DATA: folder,
      MECHANISM_WATCH_DATABASE: url,
      MECHANISM_WATCH_DATABASE_READ: readUrl,
      MECHANISM_WATCH_KEY: Buffer.alloc(32, 7).toString('base64'),
      MECHANISM_WATCH_URL: 'https://dates.example.org',
      MECHANISM_WATCH_LOG: 'silent',
    })
    const ctx = await openServing(settings, { clock: stoppedClock(now) })
    const texts: string[] = []
    const mail = { send: async ({ text }: { text: string }) => void texts.push(text) }
    const app = await createApp(ctx, { ...createAlerting(ctx), mail })
    const list = () => request(app).get('/api/v1/review-windows?state=XVE').expect(200)
    await ctx.store.windows.replace([window()], [change], at)
    await addRun(ctx.store, { sourceId: 's', stage: 'collect', at })
    await caughtUp()
    const before = await list()
    expect(before.body.total).toBe(1)
    expect(before.headers['x-data-version']).toBe(await ctx.reading.dataVersion())
    await asking(readUrl, 'select pg_wal_replay_pause()')
    try {
      await ctx.store.windows.replace([], [{ ...change, kind: 'withdrawn', at: now }], now)
      const lagging = await list()
      expect(lagging.body).toEqual(before.body)
      expect(lagging.headers['x-data-version'], 'of what it shows').toBe(before.headers['x-data-version'])
      expect(await ctx.reading.dataVersion()).not.toBe(before.headers['x-data-version'])
      const page = await request(app).get('/windows?state=XVE').expect(200)
      expect(page.text).toContain(before.headers['x-data-version']!.split('.')[0])
      // asked for, confirmed and seen, while the replica knows nothing of it
      await request(app).post('/subscriptions').send({ mail: 'person@ngo.example.org' }).expect(202)
      await until(() => texts.length > 0)
      const token = /confirm\?token=([^\s&]+)/.exec(texts[0]!)![1]!
      const { body } = await request(app).post('/subscriptions/confirm').send({ token }).expect(200)
      const held = await request(app).get(`/subscriptions/export?token=${body.token}`).expect(200)
      expect(held.body).toMatchObject({ status: 'active', mail: 'person@ngo.example.org' })
      expect(await asking(readUrl, 'select 1 from subscriptions')).toEqual([])
    } finally {
      await asking(readUrl, 'select pg_wal_replay_resume()')
    }
    await caughtUp()
    const after = await list()
    expect(after.body.total).toBe(0)
    expect(after.headers['x-data-version']).toBe(await ctx.reading.dataVersion())
    // the message of the confirmation is on its way
    await until(async () => (await ctx.store.runs.latest()).every(({ last }) => last.finishedAt !== null))
    await ctx.close()
  })

  it('tells of every commit by another revision, though one that began before it goes on', async () => {
    const store = await open()
    const { store: shown } = await shownBy(store)
    const slow = new pg.Client({ connectionString: url })
    await slow.connect()
    await slow.query("begin; insert into meta (key, value) values ('slow', '1')")
    const early = new pg.Client({ connectionString: url })
    await early.connect()
    await early.query("begin; insert into meta (key, value) values ('early', '1')")
    await store.meta.set('late', '1')
    await caughtUp()
    const before = await shown.meta.revision()
    expect(before).toMatch(/^replica /)
    await early.query('commit')
    await caughtUp()
    expect(await shown.meta.get('early')).toBe('1')
    expect(await shown.meta.revision()).not.toBe(before)
    await slow.query('rollback')
    await early.end()
    await slow.end()
  })

  it('that is away, or far behind, is not asked until it is near again; that it is said once', async () => {
    const store = await open()
    const told: string[] = []
    const { store: shown, reads } = await shownBy(store, readUrl, told)
    await asking(readUrl, 'select pg_wal_replay_pause()')
    await store.meta.set('late', '2')
    expect(await shown.meta.get('late')).toBe('1')
    await until(() => reads().from === 'primary')
    expect(await shown.meta.get('late'), 'of the primary').toBe('2')
    await asking(readUrl, 'select pg_wal_replay_resume()')
    await until(() => reads().from === 'replica')
    expect(await shown.meta.get('late')).toBe('2')
    replica.stop()
    const asked = await Promise.all([shown.meta.get('late'), shown.windows.all(), shown.runs.count('none')])
    expect(asked).toEqual(['2', [], expect.any(Number)])
    replica.start()
    await until(() => reads().from === 'replica')
    expect(told).toEqual(['replica there', 'primary behind', 'replica there', 'primary away', 'replica there'])
  })

  it('is refused where it could never be read, in words that name the setting', async () => {
    const store = await open()
    const other = await server.createDatabase()
    await (await openStore({ url: other })).close()
    const refused = shownBy(store, other)
    await expect(refused).rejects.toThrow(DatabaseError)
    await expect(refused).rejects.toThrow(
      /is no replica of .* another installation: correct MECHANISM_WATCH_DATABASE_READ/,
    )
    await expect(shownBy(store, readUrl.replace(/\/t\d+\?/, '/none?'))).rejects.toThrow(
      /does not exist: .* correct MECHANISM_WATCH_DATABASE_READ/,
    )
  })

  it('shows as running only what somebody works on, though they work elsewhere', async () => {
    const store = await open()
    const { store: shown } = await shownBy(store)
    const living = await store.runs.start('s', 'parse', at)
    const dead = await store.runs.start('s', 'windows', at)
    await asking(url, `update runs set process = 'abcabcabcabc 1 1' where id = ${dead}`)
    await caughtUp()
    const results = async (one: Store) =>
      (await one.runs.latest()).flatMap(({ last }) => (last.id === living || last.id === dead ? [last.result] : []))
    expect(await results(store)).toEqual([null, 'red'])
    expect(await results(shown)).toEqual([null, 'red'])
  })

  it('loses nothing that was acknowledged when the primary is killed and it takes its place', {
    timeout: 60_000,
  }, async () => {
    const store = await open()
    const { store: shown, reads } = await shownBy(store)
    await asking(url, `alter system set synchronous_standby_names = 'FIRST 1 (${standbyName})'`)
    await asking(url, 'select pg_reload_conf()')
    await until(
      async () => (await asking(url, "select 1 from pg_stat_replication where sync_state = 'sync'")).length > 0,
    )
    // the replica receives nothing: whoever was told something waits, and a stage does not
    const [receiver] = await asking(readUrl, 'select pid from pg_stat_wal_receiver')
    process.kill(Number(receiver!.pid), 'SIGSTOP')
    let isAcknowledged = false
    const waiting = ask(store.alerts, 'waits').then(() => {
      isAcknowledged = true
    })
    await store.meta.set('late', '3')
    await sleep(100)
    expect(isAcknowledged).toBe(false)
    process.kill(Number(receiver!.pid), 'SIGCONT')
    await waiting
    const number = await follow(store.alerts, 'person', [match()])
    for (let n = 0; n < 40; n++) await store.alerts.deliveries.add(delivery(`message ${n}`, number))
    const said = { added: ['waits', 'person'], claimed: new Set<string>(), sent: new Set<string>() }
    const writing = async () => {
      for (let n = 0; ; n++) {
        await ask(store.alerts, `asked ${n}`)
        said.added.push(`asked ${n}`)
      }
    }
    const sending = async (worker: number) => {
      for (let n = 0; ; n++) {
        const claimed = await store.alerts.deliveries.claim('mail', now, latest, later, `claim ${worker} ${n}`)
        if (claimed === null) return sleep(60_000)
        said.claimed.add(claimed.id)
        if (await store.alerts.deliveries.sent(claimed.id, `claim ${worker} ${n}`, now)) said.sent.add(claimed.id)
      }
    }
    const broken = Promise.allSettled([writing(), writing(), Promise.race([sending(1), sending(2)])])
    await until(() => said.sent.size >= 8 && said.added.length >= 8)
    killServer(server)
    for (const end of (await broken) as PromiseRejectedResult[])
      expect(end.reason).toMatchObject({ code: expect.stringMatching(/^(08006|57P0\d)$/) })
    expect(reads().from).toBe('replica')
    expect(await shown.windows.all(), 'pages go on').toEqual([])
    await expect(ask(store.alerts, 'nobody')).rejects.toMatchObject({ code: '08006' })
    replica.promote()
    const after = await openStore({ url: readUrl })
    closing.push(() => after.close())
    const ids = new Set((await after.alerts.subscriptions.list(0, 10_000)).map(({ id }) => id))
    expect(said.added.filter((id) => !ids.has(id))).toEqual([])
    const states = await asking(readUrl, 'select id, state from deliveries')
    const stateOf = new Map(states.map((row) => [row.id, row.state]))
    for (const id of said.sent) expect(stateOf.get(id), id).toBe('sent')
    for (const id of said.claimed) expect(stateOf.get(id), 'nobody sends it again at once').not.toBe('queued')
    await ask(after.alerts, 'afterwards')
  })
})
