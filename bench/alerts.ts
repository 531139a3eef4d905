// What a run of the alert stages costs: by how much is due, and by how many subscriptions have nothing due.
import { randomBytes } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { createAlertsStore } from '../db/sqlite/alerts.ts'
import { openDatabase } from '../db/sqlite/open.ts'
import { choiceSchema, spread } from '../src/alerts/choice.ts'
import type { AlertsContext } from '../src/alerts/context.ts'
import { runDeliveries } from '../src/alerts/deliver.ts'
import { runAlerts } from '../src/alerts/raise.ts'
import { createVault, randomId } from '../src/alerts/vault.ts'
import { cpuMs } from './lib/cpu.ts'

export type AlertsBench = { subscriptions: number; due: number; idleMs: number; raiseMs: number; deliverMs: number }

const today = '2027-04-13'
const due = '2027-05-13'
const now = new Date(`${today}T06:00:00Z`)

/** `askers` subscriptions follow the State whose window enters its 30 days; all others follow other States. */
export async function measureAlerts(subscriptions: number, askers: number): Promise<AlertsBench> {
  const { raw } = openDatabase(':memory:')
  const vault = createVault(randomBytes(32).toString('base64'))
  const ctx: AlertsContext = {
    store: createAlertsStore(raw),
    clock: { now: () => now },
    vault,
    mail: { send: async () => undefined },
    hooks: { post: async () => undefined },
    baseUrl: 'https://dates.example.org',
    from: 'dates@dates.example.org',
    random: () => 0.5,
    dataVersion: async () => 'bench',
    closedSessions: async () => ({}),
    windows: async () => [],
    procedure: async () => ({ standings: [], howTo: [] }),
    hasRoom: async () => true,
    isInPlace: async () => true,
    isClockRight: async () => true,
    staleSources: async () => [],
    note: () => undefined,
  }
  const add = raw.prepare(
    `insert into subscriptions (id, lookup, channel, mail_sealed, status, choice, cadence, secret_version, revision, expanded,
       created_at, confirmed_at) values (?, ?, 'mail', ?, 'active', ?, 'at_once', 1, 1, 1, '', '')`,
  )
  const match = raw.prepare(
    'insert into subscription_matches (subscription, lead, told, state, kind, mechanism) values (?, ?, ?, ?, ?, ?)',
  )
  const others = ['KEN', 'TGO', 'MEX', 'THA', 'ALB', 'BHR', 'ISR', 'GAB']
  const choices = ['XVD', ...others].map((state) => choiceSchema.parse({ states: [state], cadence: 'at_once' }))
  raw.transaction(() => {
    for (let i = 0; i < subscriptions; i++) {
      const choice = choices[i < askers ? 0 : 1 + (i % others.length)]!
      const id = randomId()
      const { lastInsertRowid } = add.run(id, id, vault.seal(`p${i}@ngo.example.org`, id), JSON.stringify(choice))
      for (const m of spread(choice)) match.run(lastInsertRowid, m.lead, m.told, m.state, m.kind, m.mechanism)
    }
  })()
  const timed = async (work: () => Promise<unknown>) => {
    const started = cpuMs()
    await work()
    return cpuMs() - started
  }
  await runAlerts(ctx)
  const idleMs = await timed(async () => {
    await runAlerts(ctx)
    await runDeliveries(ctx)
  })
  const window = {
    key: 'XVD:CAT:periodic_report_due:CO/2',
    state: 'XVD',
    mechanism: 'CAT',
    kind: 'periodic_report_due',
    rule: 'C2',
    occasion: 'CO/2',
    opensOn: null,
    dueOn: due,
    precision: 'day',
    certainty: 'official',
    basis: 'paragraph 41 of the concluding observations',
    basisSymbol: null,
    basisParagraph: null,
    quote: null,
    source: 'https://docs.example.org/',
    readOn: today,
    officialPage: 'https://bodies.example.org/',
    reason: null,
    supersedes: null,
    invented: false,
  }
  raw
    .prepare(
      `insert into review_windows (key, state, mechanism, kind, certainty, opens_on, due_on, body, sequence, invented, updated_at, changed_at)
       values (?, 'XVD', 'CAT', ?, 'official', null, ?, ?, 0, 0, '', '')`,
    )
    .run(window.key, window.kind, due, JSON.stringify(window))
  let raised = 0
  const raiseMs = await timed(async () => {
    raised = (await runAlerts(ctx)).windows
  })
  if (raised !== askers) throw new Error(`${raised} alerts instead of ${askers}`)
  const deliverMs = await timed(() => runDeliveries(ctx))
  raw.close()
  return { subscriptions, due: askers, idleMs, raiseMs, deliverMs }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows: [number, number][] = [
    // the same is due, more have nothing due
    [1_000, 500],
    [10_000, 500],
    [100_000, 500],
    // more is due, the same have subscribed
    [20_000, 100],
    [20_000, 1_000],
    [20_000, 10_000],
  ]
  // the first run warms the code up
  await measureAlerts(500, 200)
  console.log('subscriptions     due  idle ms  raise ms  deliver ms  ms an alert')
  for (const [subscriptions, askers] of rows) {
    const r = await measureAlerts(subscriptions, askers)
    const each = (r.raiseMs + r.deliverMs) / r.due
    console.log(
      [r.subscriptions, r.due, r.idleMs.toFixed(1), r.raiseMs.toFixed(0), r.deliverMs.toFixed(0), each.toFixed(2)]
        .map((cell, i) => String(cell).padStart([13, 8, 9, 10, 12, 13][i]!))
        .join(''),
    )
  }
}
