// Exactly once with three workers on one PostgreSQL, of which one is killed at points between and within its questions.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAlertsStore } from '../../db/postgres/alerts.ts'
import { createDb, type Db } from '../../db/postgres/db.ts'
import { openStore } from '../../db/postgres/store.ts'
import type { NewChange, Store } from '../../db/store.ts'
import { type Choice, choiceSchema, spread } from '../../src/alerts/choice.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { roomy, subscription } from '../db/contract/alerts-support.ts'
import { capture } from '../support/capture.ts'
import { inventedObservations } from '../support/parsed.ts'
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { createBench, vault, windowOf } from './support/fixtures.ts'
import { createPgSaboteur } from './support/pg-saboteur.ts'
import { Killed } from './support/saboteur.ts'

const first = windowOf({ dueOn: '2027-04-27' })
const second = windowOf({ state: 'XVE', dueOn: '2027-04-04' })
const soon = windowOf({ state: 'XVG', dueOn: '2027-04-09' })
const moved = { ...first, dueOn: '2027-05-20' }
const gone = { ...second, dueOn: null, precision: null, certainty: 'cancelled_or_moved' as const }

const changed = (kind: NewChange['kind'], at: string, before: ReviewWindow | null, after: ReviewWindow): NewChange => ({
  ...{ at, kind, subject: 'window', subjectId: after.key, state: after.state, mechanism: after.mechanism },
  ...{ symbol: null, before, after, invented: false },
})

const hook = 'https://hooks.ngo.org/'
const people: [Partial<Choice>, string?][] = [
  [{ cadence: 'at_once', leads: [30, 7, 1, 0] }],
  [{ cadence: 'daily', leads: [30, 14, 7, 1] }],
  [{ cadence: 'weekly', leads: [14, 7], planning: true }],
  [{ cadence: 'at_once', leads: [30, 7] }, `${hook}a`],
  [{ cadence: 'at_once', leads: [], topics: ['criminalisation'] }],
]

async function prepare(store: Store): Promise<void> {
  for (const [n, [given, posted]] of people.entries()) {
    const choice = choiceSchema.parse(given)
    const id = `p${n}`
    const sealed = { mailSealed: vault.seal(`${id}@ngo.example.org`, id) }
    const channel = posted === undefined ? ('mail' as const) : ('webhook' as const)
    const of = { ...sealed, channel, hookSealed: posted === undefined ? null : vault.seal(posted, id) }
    const row = subscription(id, { ...of, choice, cadence: choice.cadence, keyMark: vault.keyMark() })
    const confirmation = {
      id: `c${n}`,
      channel: 'mail',
      kind: 'confirm',
      slot: 'confirm',
      createdAt: '2027-03-20T05:00:00Z',
    } as const
    await store.alerts.subscriptions.add(row, confirmation, roomy)
    const { number } = (await store.alerts.subscriptions.byId(id))!
    await store.alerts.subscriptions.activate(number, spread(choice), '2027-03-20T05:30:00Z')
  }
  await store.windows.replace([first, second], [], '2027-03-20T05:00:00Z')
}

/** A document of a fictional State that counts, with a label. */
async function arrive(store: Store): Promise<void> {
  const at = '2027-04-06T00:00:00.000Z'
  const { id } = await store.captures.add(capture({ invented: false }))
  await store.documents.save(inventedObservations(), (await store.captures.get(id))!, 1, at)
  await store.labels.label('1', 100, async (units) =>
    units.map(() => [
      {
        ...{ scheme: 'topic', label: 'criminalisation', evidence: [], rules: ['definition'], vetoes: [] },
        ...{ doubtful: false, method: 'rule set v1' },
      },
    ]),
  )
}

/** [instant, what has happened before it] */
const steps: [string, ((store: Store) => Promise<unknown>)?][] = [
  ['2027-03-20T06:00:00Z'],
  // a clock that jumps ahead and back
  ['2027-04-25T06:00:00Z'],
  ['2027-03-30T06:00:00Z'],
  [
    '2027-03-31T06:00:00Z',
    ({ windows }) => {
      const at = '2027-03-31T05:00:00.000Z'
      return windows.replace([first, gone], [changed('cancelled', at, second, gone)], at)
    },
  ],
  ['2027-04-06T06:00:00Z', arrive],
  [
    '2027-04-07T06:00:00Z',
    ({ windows }) => {
      const at = '2027-04-07T05:00:00.000Z'
      return windows.replace([first, gone, soon], [changed('created', at, null, soon)], at)
    },
  ],
  [
    '2027-04-20T06:00:00Z',
    ({ windows }) => {
      const at = '2027-04-20T05:00:00.000Z'
      return windows.replace([moved, gone, soon], [changed('moved', at, first, moved)], at)
    },
  ],
  ['2027-05-13T06:00:00Z'],
  // what was in flight is taken up when its lease has ended
  ['2027-05-13T08:00:00Z'],
  ['2027-05-17T08:00:00Z'],
  ['2027-05-17T10:00:00Z'],
]

describe.skipIf(!hasPostgres)('exactly once, with three workers', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => server?.stop())

  /** `alertOf`: subscription and alert; the message that holds it, and its state */
  type Row = { alert: string; delivery: string | null; state: string | null }

  async function live(killAt: number) {
    const url = await server.createDatabase()
    const store = await openStore({ url })
    await prepare(store)
    const pools: Db[] = []
    const sent: { id: string; isMail: boolean }[] = []
    const start = (at: number) => {
      const pool = createDb(url)
      pools.push(pool)
      const saboteur = createPgSaboteur(pool, at)
      const bench = createBench({
        store: createAlertsStore(saboteur.db),
        windows: async (states) =>
          (await store.windows.all(states === null ? {} : { states: [...states] })).filter((one) => !one.invented),
        mail: {
          send: ({ messageId }) =>
            saboteur.send(() => void sent.push({ id: messageId.slice(1, messageId.indexOf('@')), isMail: true })),
        },
        hooks: {
          post: ({ headers }) =>
            saboteur.send(() => void sent.push({ id: headers['webhook-id']!.slice(4), isMail: false })),
        },
      })
      return { saboteur, bench }
    }
    const workers = [start(killAt), start(0), start(0)]
    let points = 0
    let isKilled = false
    for (const [instant, happens] of steps) {
      await happens?.(store)
      const ended = await Promise.allSettled(
        workers.map(async ({ bench }) => {
          bench.at(instant)
          await runAlerts(bench.ctx)
          await runDeliveries(bench.ctx)
        }),
      )
      for (const end of ended) if (end.status === 'rejected' && !(end.reason instanceof Killed)) throw end.reason
      if (workers[0]!.saboteur.isKilled()) {
        isKilled = true
        workers[0] = start(0)
      }
      points = Math.max(points, workers[0]!.saboteur.points())
    }
    const rows = await pools[1]!.all<Row>(
      `select s.id || ' ' || a.event || ' ' || a.lead || ' ' || a.due_on as alert, a.delivery, d.state
       from alerts a join subscriptions s on s.number = a.subscription left join deliveries d on d.id = a.delivery order by 1`,
    )
    for (const pool of pools) await pool.close()
    await store.close()
    const ids = new Set(sent.map(({ id }) => id))
    const unsent = rows.filter(({ delivery, state }) => delivery === null || state !== 'sent' || !ids.has(delivery))
    return { points, isKilled, sent, alerts: rows.map(({ alert }) => alert), unsent }
  }

  /** Five points by day; forty with EVERY_POINT=1: of all 1,900 statements that three workers say, a day would not do. */
  const isWhole = Boolean(process.env.EVERY_POINT)
  const tries = isWhole ? 40 : 5
  /** eight times as many points */
  const limit = (isWhole ? 8 : 1) * 600_000
  /** how far it is, where it takes long */
  const tell = (words: string) => isWhole && process.stderr.write(`${words}\n`)

  it(
    'nothing is missing, and nothing is doubled but the one mail in flight, under its own id',
    async () => {
      const calm = await live(0)
      expect(calm.unsent).toEqual([])
      expect(calm.alerts.length).toBeGreaterThan(10)
      expect(new Set(calm.sent.map(({ id }) => id)).size).toBe(calm.sent.length)
      // by how the workers meet, one has more or less to do: the last points may not be reached
      const last = Math.floor(calm.points * 0.8)
      const wanted = tries
      let killed = 0
      for (let n = 0; n < wanted; n++) {
        const at = 1 + Math.floor((n * last) / wanted)
        const outcome = await live(at)
        killed += Number(outcome.isKilled)
        tell(`point ${at} of ${calm.points}: ${outcome.isKilled ? 'killed' : 'not reached'}`)
        expect(outcome.alerts, `point ${at}`).toEqual(calm.alerts)
        expect(outcome.unsent, `point ${at}`).toEqual([])
        const times = new Map<string, number>()
        for (const { id } of outcome.sent) times.set(id, (times.get(id) ?? 0) + 1)
        const twice = [...times].filter(([, n]) => n > 1)
        expect(Math.max(...times.values()), `point ${at}`).toBeLessThanOrEqual(2)
        const mails = new Set(outcome.sent.flatMap(({ id, isMail }) => (isMail ? [id] : [])))
        expect(twice.filter(([id]) => mails.has(id)).length, `point ${at}`).toBeLessThanOrEqual(1)
      }
      expect(killed).toBeGreaterThanOrEqual(Math.ceil(wanted * 0.6))
      console.log(`three workers, one killed at ${killed} of ${wanted} points: 0 missing`)
    },
    limit,
  )
})
