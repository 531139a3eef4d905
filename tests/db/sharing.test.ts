// Work that is shared by several programs on one PostgreSQL: what each claims, who leads, and what is left of one that dies.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inWords } from '../../db/postgres/in-words.ts'
import { openStore } from '../../db/postgres/store.ts'
import type { Store } from '../../db/store.ts'
import { createHttp } from '../../scrapers/lib/http/index.ts'
import { createVault } from '../../src/alerts/vault.ts'
import { eachAlone } from '../../src/pipeline/claims.ts'
import { silent } from '../../src/pipeline/context.ts'
import { exclusively } from '../../src/pipeline/lock.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { createLeader } from '../../src/run/leader.ts'
import { notesOf, sharedHosts } from '../../src/run/shared-hosts.ts'
import { startServer } from '../scrapers/http/server.ts'
import { apart } from '../support/apart.ts'
import { capture } from '../support/capture.ts'
import { stoppedClock } from '../support/clock.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { claimed, workOn } from '../support/shared-work.ts'
import { ask, follow, match, putWindows, window } from './contract/alerts-support.ts'

const worker = fileURLToPath(new URL('../support/pg-worker.ts', import.meta.url))
const key = Buffer.alloc(32, 7).toString('base64')
const at = '2099-06-01T05:00:00.000Z'

const quiet = () => undefined
const quietly = {
  archive: null as never,
  clock: stoppedClock('2099-06-02T06:00:00.000Z'),
  log: { info: quiet, warn: quiet },
  progress: silent,
}

describe.skipIf(!hasPostgres)('several programs on one PostgreSQL', () => {
  let server: TestPostgres
  let folder: string
  const opened: Store[] = []
  beforeAll(async () => {
    server = await startPostgres()
    folder = mkdtempSync(join(tmpdir(), 'mw-sharing-'))
  })
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const open = async (url: string): Promise<Store> => {
    const store = await openStore({ url })
    opened.push(store)
    return store
  }
  const two = async () => {
    const url = await server.createDatabase()
    return [await open(url), await open(url), url] as const
  }
  const asking = async (url: string, text: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return (await client.query(text).finally(() => client.end())).rows
  }
  /** cuts the connections that hold the turns */
  const cut = (url: string) =>
    asking(
      url,
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
      where application_name = 'mechanism-watch turns' and datname = current_database()`,
    )

  it('collect one at a time; the second is told so, and one whose connection breaks stops', async () => {
    const [one, other, url] = await two()
    const place = (store: Store) => ({ folder, store })
    let isCut: Promise<unknown> = Promise.resolve()
    const broken = exclusively(place(one), 'collect', async () => {
      const second = exclusively(place(other), 'collect', async () => 'never')
      await expect(second).rejects.toThrow(/another run, here or on another machine, is busy with collect/)
      const own = exclusively(place(one), 'collect', async () => 'never')
      await expect(own, 'within one program too').rejects.toThrow(/is busy with collect/)
      expect(await exclusively(place(other), 'uhri', async () => 'beside'), 'of another name').toBe('beside')
      isCut = cut(url)
      await isCut
      return sleep(60_000)
    })
    await expect(broken).rejects.toThrow(/connection to PostgreSQL that kept collect .* run it again/)
    // a connection is told of its end a moment before the server lets go of what it held
    await isCut
    expect(await exclusively(place(other), 'collect', async () => 'free')).toBe('free')
    expect(await exclusively(place(one), 'collect', async () => 'again')).toBe('again')
  })

  it('ask a host one at a time, with the pause, the budget and the closures of all', async () => {
    const [one, other] = await two()
    let open = 0
    let most = 0
    const site = await startServer((request, response) => {
      most = Math.max(most, ++open)
      response.on('close', () => open--)
      if (request.url === '/robots.txt') return
      if (request.url === '/closed/a') return void response.writeHead(403, { 'cf-mitigated': 'challenge' }).end()
      setTimeout(() => response.setHeader('content-type', 'text/html').end('<!doctype html><p>rows'), 20)
    })
    // as each command makes its own, on whatever machine
    const httpOf = ({ turns, meta }: Store) =>
      createHttp({
        ...{ contact: 'test@example.org', intervalMs: 100, dailyBudget: 8, retries: 0, allowLocal: true },
        state: sharedHosts({ turns: turns!, notes: notesOf(meta) }),
      })
    const { asked } = site
    const clients = [httpOf(one), httpOf(other)]
    const get = (n: number, path: string) => clients[n]!.get(`${site.base}/${path}`, { accept: 'html' })
    await Promise.all([0, 1].map(async (n) => [await get(n, `source${n}/1`), await get(n, `source${n}/2`)]))
    // two readings of robots.txt, and two pages of each
    expect(asked).toHaveLength(6)
    expect(most, 'at the same time').toBe(1)
    expect(asked.at(-1)!.at - asked[0]!.at).toBeGreaterThan(400)
    await expect(get(0, 'closed/a')).rejects.toThrow()
    await expect(get(1, 'closed/b')).rejects.toMatchObject({
      fault: 'challenged',
    })
    expect(site.paths()).not.toContain('/closed/b')
    await get(1, 'source1/3')
    // eight of both together
    await expect(get(0, 'source0/3')).rejects.toThrow(/budget of 8 requests/)
    expect(asked).toHaveLength(8)
    await site.close()
  })

  it('have one leader of the schedule, and another as soon as it stops or is cut off', async () => {
    const [one, other, url] = await two()
    const [first, second] = [createLeader(one), createLeader(other)]
    expect([await first.leads(), await second.leads(), await first.leads()]).toEqual([true, false, true])
    await first.stop()
    expect([await second.leads(), await first.leads()]).toEqual([true, false])
    await cut(url)
    expect([await first.leads(), await second.leads()]).toEqual([true, false])
  })

  it('are given each item once, and those of a program that dies', async () => {
    const [one, other] = await two()
    const done = new Set<number>()
    const claims = { nameOf: String, again: async (item: number) => (done.has(item) ? null : item) }
    const numbers = Array.from({ length: 20 }, (_, n) => n)
    const kept = (await one.turns!.take('0'))!
    const given: number[] = []
    const work = async (store: Store) => {
      for await (const item of eachAlone(store, numbers, claims)) {
        given.push(item)
        done.add(item)
        if (given.length === 19) await kept.release()
        await sleep(1)
      }
    }
    await Promise.all([work(one), work(other)])
    expect(given.slice(0, 19), 'what another works on comes last').not.toContain(0)
    expect(given.sort((a, b) => a - b)).toEqual(numbers)
  })

  it('leave the run of another that lives, and mark that of one that died', async () => {
    const [one, other, url] = await two()
    const living = await one.runs.start('s', 'parse', at)
    // as if begun by another process, whose mark nobody holds
    const dead = await one.runs.start('s', 'collect', at)
    await asking(url, `update runs set process = 'abcabcabcabc 1 1' where id = ${dead}`)
    const mark = ((await asking(url, `select process from runs where id = ${living}`)) as { process: string }[])[0]!
      .process
    // the same process asks in this test: its own unfinished run is one that was given up
    await asking(url, `update runs set process = '${mark} of another' where id = ${living}`)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`select pg_advisory_lock_shared(hashtextextended('mechanism-watch turn ' || $1, 0))`, [
      `${mark} of another`,
    ])
    // before anybody begins the stage anew
    const shown = async (id: number) => (await other.runs.get(id))!
    expect([(await shown(living)).result, (await shown(dead)).result]).toEqual([null, 'red'])
    expect((await shown(dead)).faults).toMatchObject([{ fault: 'interrupted' }])
    const latest = (await other.runs.latest()).map(({ last }) => [last.stage, last.result])
    expect(latest.sort()).toEqual([
      ['collect', 'red'],
      ['parse', null],
    ])
    await other.runs.start('s', 'parse', at)
    await other.runs.start('s', 'collect', at)
    expect((await other.runs.get(living))!.result).toBeNull()
    expect((await other.runs.get(dead))!.result).toBe('red')
    await client.end()
    expect((await shown(living)).result, 'its machine was cut off').toBe('red')
  })

  it('is seen again after its connection broke, while nobody asks it for anything', async () => {
    const [one, other, url] = await two()
    const run = await one.runs.start('s', 'parse', at)
    // a run of another program: each leaves its own alone
    const asOther = () => asking(url, `select 1 from pg_locks where locktype = 'advisory' and mode = 'ShareLock'`)
    expect(await asOther()).toHaveLength(1)
    await cut(url)
    while ((await asOther()).length === 0) await sleep(50)
    expect((await other.runs.get(run))!.result).toBeNull()
  })

  it('read a text in its own language, where its document has another', async () => {
    const [one, , url] = await two()
    const { id } = await one.captures.add(capture())
    await one.documents.save(inventedObservations(), (await one.captures.get(id))!, 1, at)
    await asking(url, `update units set rest = (rest::jsonb || '{"language": "fr"}')::json`)
    const read: string[] = []
    await one.labels.label('9', 10, async (units) => {
      read.push(...units.map(({ language }) => language))
      return units.map(() => [])
    })
    expect(read).toEqual(['fr', 'fr', 'fr', 'fr'])
  })

  it('compare the windows with those of before one after the other: each change is noted once', async () => {
    const [one, other, url] = await two()
    const { id } = await one.captures.add(capture({ invented: false }))
    await one.documents.save(inventedObservations(), (await one.captures.get(id))!, 1, at)
    // what a disk changed has tests of its own
    const stage = (store: Store) => updateWindows({ ...quietly, store: { ...store, damage: async () => [] } })
    const reports = await Promise.all([stage(one), stage(other)])
    expect(reports.map(({ result }) => result)).toEqual(['green', 'green'])
    const noted = (await asking(url, "select subject_id from changes where subject = 'window'")) as {
      subject_id: string
    }[]
    expect(noted.length).toBeGreaterThan(0)
    expect(new Set(noted.map((row) => row.subject_id)).size).toBe(noted.length)
  })

  const fill = async (store: Store, units: number, people: number) => {
    const texts = Array.from({ length: units }, (_, n) =>
      unit(`${n + 1}`, `Amend the Criminal Code so that torture is an offence of its own, part ${n + 1}.`),
    )
    const parsed = inventedObservations({
      units: texts,
      followUp: null,
      nextReport: null,
    })
    const { id } = await store.captures.add(capture({ invented: false }))
    await store.documents.save(parsed, (await store.captures.get(id))!, 1, at)
    await putWindows(store, window())
    const vault = createVault(key)
    for (let n = 0; n < people; n++) {
      const name = `p${n}`
      const over = { mailSealed: vault.seal(`${name}@ngo.example.org`, name), choice: { states: ['XVE'] } }
      if (n % 2 === 0) await follow(store.alerts, name, [match()], over)
      else await ask(store.alerts, name, over)
    }
  }

  /** What is to be the same whoever did it. */
  const questions = [
    'select u.id, u.classified_version, u.indexed_version from units u order by u.id',
    'select u.id, l.scheme, l.label, l.evidence, l.rules from labels l join units u on u."row" = l.unit_row order by 1, 2, 3',
    'select place, facets, digest from search order by place',
    'select key, due_on, sequence from review_windows order by key',
    'select kind, subject, subject_id from changes order by subject, subject_id, kind',
    'select s.id, a.event, a.due_on, a.lead from alerts a join subscriptions s on s.number = a.subscription order by 1, 2, 3, 4',
    'select s.id, d.kind, d.state from deliveries d join subscriptions s on s.number = d.subscription order by 1, 2, 3',
  ]
  const rowsOf = async (url: string) => {
    const rows = []
    for (const question of questions) rows.push(await asking(url, question))
    return rows
  }

  it('do the work of one load, of which two are killed: the same rows as of one, each once, and one message twice', {
    timeout: 120_000,
  }, async () => {
    const begin = (url: string, log: string, how: string) => {
      appendFileSync(log, '')
      const child = spawn(process.execPath, [...apart, worker, url, log, key, how], { stdio: 'inherit' })
      return { child, ended: once(child, 'exit') }
    }
    const lines = (log: string) => readFileSync(log, 'utf8').split('\n')
    const until = async (is: () => boolean) => {
      while (!is()) await sleep(20)
    }
    const url = await server.createDatabase()
    const alone = await server.createDatabase()
    const all = 2 * claimed + 5
    for (const one of [url, alone]) await fill(await open(one), all, 20)
    const log = join(folder, 'log')
    const tell = (line: string) => appendFileSync(log, `${line}\n`)
    const ofKind = (kind: string) => lines(log).filter((line) => line.startsWith(`${kind} `))
    const victim = begin(url, log, 'stall')
    // begins its work when the first stalls; the third works here, and waits for what the others have claimed
    const dying = begin(url, log, 'die')
    const store = await open(url)
    await until(() => ofKind('unit').length > 0)
    let isGone = false
    void dying.ended.then(() => {
      isGone = true
    })
    const third = workOn(
      {
        ...store,
        // the one that dies is to have its two messages: this one takes none before
        alerts: {
          ...store.alerts,
          deliveries: {
            ...store.alerts.deliveries,
            claim: async (...given) => {
              await until(() => isGone)
              return store.alerts.deliveries.claim(...given)
            },
          },
        },
      },
      key,
      tell,
    )
    // all that the victim has not claimed
    await until(() => ofKind('unit').length === all - claimed)
    await sleep(100)
    expect(ofKind('sent')).toEqual([])
    victim.child.kill('SIGKILL')
    expect(await victim.ended).toEqual([null, 'SIGKILL'])
    expect(await dying.ended).toEqual([null, 'SIGKILL'])
    await third
    expect(ofKind('unit')).toHaveLength(all)
    expect(new Set(ofKind('unit')).size).toBe(all)
    // what was in flight waits for the end of its lease, and is sent again under its own id
    const messages = ofKind('sent')
    expect(messages.length).toBeGreaterThanOrEqual(20)
    expect(new Set(messages).size).toBe(messages.length)
    const at = '2099-06-02T08:00:00.000Z'
    await workOn(store, key, tell, { at })
    const again = ofKind('sent').slice(messages.length)
    expect(again).toHaveLength(1)
    expect(messages).toContain(again[0])
    const told: string[] = []
    await workOn(await open(alone), key, (line) => void told.push(line))
    await workOn(await open(alone), key, (line) => void told.push(line), { at })
    expect(messages.length).toBe(told.filter((line) => line.startsWith('sent ')).length)
    const [shared, one] = [await rowsOf(url), await rowsOf(alone)]
    expect(one.map((rows) => rows.length > 0)).toEqual(questions.map(() => true))
    expect(shared).toEqual(one)
  })
})

it('a file that is missing is told as that, and no socket of a server', () => {
  const error = (syscall: string) => Object.assign(new Error('no such file'), { code: 'ENOENT', syscall })
  expect(inWords(error('open'), 'postgres://host/name')).toEqual(error('open'))
  expect(String(inWords(error('connect'), 'postgres://host/name'))).toMatch(/host\/name does not answer/)
})
