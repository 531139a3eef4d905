// Exactly once, proved: the stages are killed before and after every write and send, with clock jumps, the change to
// summer time and doubled cron; no alert is missing, and none is doubled but the message in flight, under its own id.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createAlertsStore } from '../../db/sqlite/alerts.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { createBench, noteCreated, putWindows, subscribe, windowOf } from './support/fixtures.ts'
import { createSaboteur, Killed } from './support/saboteur.ts'

const hook = 'https://hooks.ngo.org/'
const first = windowOf({ dueOn: '2027-04-27' })
const second = windowOf({ state: 'XVE', dueOn: '2027-04-04' })
const far = windowOf({ state: 'XVF', dueOn: '2027-09-01' })
const soon = windowOf({ state: 'XVG', dueOn: '2027-04-09' })
const moved = { ...first, dueOn: '2027-05-20' }
const gone = { ...second, dueOn: null, precision: null, certainty: 'cancelled_or_moved' as const }

/** The world before the first step, as bytes: every run begins with the same. */
async function prepare(): Promise<Buffer> {
  const opened = openDatabase(':memory:')
  const bench = createBench({}, opened)
  bench.at('2027-03-20T06:00:00Z')
  await subscribe(bench, { cadence: 'at_once', leads: [30, 7, 1, 0] })
  await subscribe(bench, { cadence: 'at_once', leads: [30, 7], states: ['XVE'] })
  await subscribe(bench, { cadence: 'daily', leads: [30, 14, 7, 1] })
  await subscribe(bench, { cadence: 'weekly', leads: [14, 7] })
  await subscribe(bench, { cadence: 'at_once', leads: [30, 7] }, { hook: `${hook}a` })
  await subscribe(bench, { cadence: 'daily', leads: [7, 1] }, { hook: `${hook}b` })
  await subscribe(bench, { cadence: 'at_once', leads: [], topics: ['criminalisation'] })
  // the first mail, and the monthly letter
  await subscribe(bench, { cadence: 'weekly', leads: [7], planning: true }, { overview: true })
  putWindows(opened.raw, [first, second])
  const bytes = opened.raw.serialize()
  opened.raw.close()
  return bytes
}

/** [instant, what has happened in the world before it] */
const steps: [string, ((raw: Database.Database) => void)?][] = [
  ['2027-03-20T06:00:00Z'],
  // doubled cron
  ['2027-03-20T06:00:00Z'],
  // the night in which Geneva goes from 02:00 to 03:00: before, in and after it
  ['2027-03-28T00:59:59Z'],
  ['2027-03-28T01:00:00Z'],
  ['2027-03-28T22:30:00Z'],
  ['2027-03-29T05:00:00Z'],
  // a clock that jumps ahead and back
  ['2027-04-25T06:00:00Z'],
  ['2027-03-30T06:00:00Z'],
  ['2027-03-31T06:00:00Z', (raw) => noteChange(raw, 'cancelled', second, gone, '2027-03-31T05:00:00Z')],
  // a document arrives, and its labels a week later
  ['2027-04-06T06:00:00Z', (raw) => arrive(raw)],
  // a date is announced, and one that falls before the next weekly digest
  ['2027-04-07T06:00:00Z', (raw) => announce(raw)],
  ['2027-04-13T06:00:00Z', (raw) => void raw.exec("update units set classified_version = '1'")],
  ['2027-04-20T06:00:00Z', (raw) => noteChange(raw, 'moved', first, moved, '2027-04-20T05:00:00Z')],
  ['2027-04-21T06:00:00Z'],
  ['2027-05-06T06:00:00Z'],
  ['2027-05-13T06:00:00Z'],
  ['2027-05-19T06:00:00Z'],
  ['2027-05-20T06:00:00Z'],
  // what was in flight is taken up when its lease has ended
  ['2027-05-20T08:00:00Z'],
  ['2027-05-24T08:00:00Z'],
]

function announce(raw: Database.Database) {
  for (const window of [far, soon])
    if (!raw.prepare('select 1 from changes where subject_id = ?').get(window.key)) {
      putWindows(raw, [window])
      noteCreated(raw, window, '2027-04-07T05:00:00Z')
    }
}

function arrive(raw: Database.Database) {
  if (raw.prepare("select 1 from documents where id = 'd1'").get()) return
  raw.exec(`
    insert into documents (id, symbol, language, source_id, mechanism, type, version, state, distribution_date, parser_version,
      parsed, unit_count, recommendation_count, invented, created_at, updated_at)
    values ('d1', 'CAT/C/XVD/CO/3', 'en', 's', 'CAT', 'concluding_observations', 'official', 'XVD', '2027-04-01', 1,
      '{"title":"Concluding observations on Valdoria"}', 1, 1, 0, '', '');
    insert into document_states (document_id, state) values ('d1', 'XVD');
    insert into units (row, id, document_id, ordinal, part, number_status, heading, text, unit_type, recommends, rest, positions,
      day, invented, created_at, updated_at)
    values (1, 'u1', 'd1', 1, 1, 'printed', '[]', 'x', 'recommendation', 1, '{}', '[]', '', 0, '', '');
    insert into labels (unit_row, scheme, label, evidence, rules, vetoes, doubtful, method) select row, 'topic', 'criminalisation', '[]', '[]', '[]', 0, 'rules' from units;
    insert into changes (at, kind, subject, subject_id, state, mechanism, invented)
    values ('2027-04-06T00:00:00Z', 'created', 'document', 'd1', 'XVD', 'CAT', 0)`)
}

function noteChange(raw: Database.Database, kind: string, before: typeof first, after: object, at: string) {
  const now = { ...before, ...after }
  if (raw.prepare('select 1 from changes where at = ?').get(at)) return
  putWindows(raw, [now])
  raw
    .prepare(
      `insert into changes (at, kind, subject, subject_id, state, mechanism, before, after, invented) values (?, ?, 'window', ?, ?, 'CAT', ?, ?, 0)`,
    )
    .run(at, kind, before.key, before.state, JSON.stringify(before), JSON.stringify(now))
}

type Outcome = {
  points: number
  killed: boolean
  sent: { id: string; channel: 'mail' | 'webhook' }[]
  alerts: string[]
  unsent: number
}

async function live(world: Buffer, killAt: number): Promise<Outcome> {
  const raw = new Database(world)
  raw.pragma('foreign_keys = ON')
  const sent: Outcome['sent'] = []
  let points = 0
  let killed = false
  const start = (at: number) => {
    const saboteur = createSaboteur(raw, at)
    const bench = createBench(
      {
        store: createAlertsStore(saboteur.raw),
        mail: {
          send: (mail) =>
            saboteur.send(
              () => void sent.push({ id: mail.messageId.slice(1, mail.messageId.indexOf('@')), channel: 'mail' }),
            ),
        },
        hooks: {
          post: ({ headers }) =>
            saboteur.send(() => void sent.push({ id: headers['webhook-id']!.slice(4), channel: 'webhook' })),
        },
      },
      { raw } as never,
    )
    return { saboteur, bench }
  }
  let machine = start(killAt)
  // a second process, as when cron starts the next run before the last has ended
  const other = start(0)
  for (const [instant, happened] of steps) {
    happened?.(raw)
    for (;;) {
      machine.bench.at(instant)
      other.bench.at(instant)
      const run = async ({ bench }: typeof machine) => {
        await runAlerts(bench.ctx)
        await runDeliveries(bench.ctx)
      }
      try {
        const both = await Promise.allSettled([run(machine), run(other)])
        for (const end of both) if (end.status === 'rejected') throw end.reason
        break
      } catch (error) {
        if (!(error instanceof Killed)) throw error
        killed = true
        points += machine.saboteur.points()
        machine = start(0)
      }
    }
  }
  points += machine.saboteur.points()
  const rows = raw
    .prepare(
      `select a.subscription || ' ' || a.event || ' ' || a.lead || ' ' || a.due_on as alert, a.delivery, d.state
       from alerts a left join deliveries d on d.id = a.delivery order by 1`,
    )
    .all() as { alert: string; delivery: string | null; state: string | null }[]
  const ids = new Set(sent.map((s) => s.id))
  raw.close()
  return {
    points,
    killed,
    sent,
    alerts: rows.map((r) => r.alert),
    unsent: rows.filter((r) => r.delivery === null || r.state !== 'sent' || !ids.has(r.delivery)).length,
  }
}

/** Every fourth point by day; all of them with EVERY_POINT=1. */
const stride = process.env.EVERY_POINT ? 1 : 4

describe('exactly once', () => {
  it('at every point at which the stages can be killed', async () => {
    const world = await prepare()
    const calm = await live(world, 0)
    expect(calm.unsent).toBe(0)
    expect(new Set(calm.sent.map((s) => s.id)).size).toBe(calm.sent.length)
    expect(calm.alerts.length).toBeGreaterThan(25)
    let tried = 0
    let doubledMails = 0
    let doubledHooks = 0
    for (let killAt = 1; killAt <= calm.points; killAt += stride) {
      const outcome = await live(world, killAt)
      expect(outcome.killed, `point ${killAt}`).toBe(true)
      tried++
      // none missing, none raised twice (the row is the same), each in one message that went out
      expect(outcome.alerts, `point ${killAt}`).toEqual(calm.alerts)
      expect(outcome.unsent, `point ${killAt}`).toBe(0)
      const times = new Map<string, number>()
      for (const { id } of outcome.sent) times.set(id, (times.get(id) ?? 0) + 1)
      const twice = outcome.sent.filter(({ id }) => times.get(id)! > 1)
      const mails = new Set(twice.filter((s) => s.channel === 'mail').map((s) => s.id))
      const hooks = new Set(twice.filter((s) => s.channel === 'webhook').map((s) => s.id))
      expect(Math.max(0, ...times.values()), `point ${killAt}`).toBeLessThanOrEqual(2)
      // the one mail in flight, under the same Message-ID; a second message never has another id
      expect(mails.size, `point ${killAt}`).toBeLessThanOrEqual(1)
      expect(times.size, `point ${killAt}`).toBe(calm.sent.length)
      doubledMails += mails.size
      doubledHooks += hooks.size
    }
    console.log(
      `killed at ${tried} of ${calm.points} points: 0 missing; sent twice under the same id: ${doubledMails} mails, ${doubledHooks} webhooks`,
    )
    expect(tried).toBeGreaterThanOrEqual(200)
  }, 600_000)
})
