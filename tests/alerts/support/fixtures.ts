// A fresh database, a clock that stands still, channels that remember, and invented windows of fictional States.
import { randomBytes } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { AlertsStore } from '../../../db/alerts-store.ts'
import { createAlertsStore } from '../../../db/sqlite/alerts.ts'
import { openDatabase } from '../../../db/sqlite/open.ts'
import { type Choice, choiceSchema, spread } from '../../../src/alerts/choice.ts'
import type { AlertsContext } from '../../../src/alerts/context.ts'
import { countedBy } from '../../../src/alerts/http/renew.ts'
import type { Mail } from '../../../src/alerts/mail/message.ts'
import { createVault, randomId } from '../../../src/alerts/vault.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { stoppedClock } from '../../support/clock.ts'
import { windowOf } from '../../support/window.ts'

export const key = randomBytes(32).toString('base64')
export const vault = createVault(key)

export type Bench = {
  ctx: AlertsContext
  raw: Database.Database
  store: AlertsStore
  mails: Mail[]
  posts: Parameters<AlertsContext['hooks']['post']>[0][]
  notes: string[]
  /** moves the clock */
  at(instant: string): Date
}

export function createBench(given: Partial<AlertsContext> = {}, opened = openDatabase(':memory:')): Bench {
  const store = given.store ?? createAlertsStore(opened.raw)
  const clock = stoppedClock('2027-01-04T07:00:00Z')
  const bench: Bench = {
    raw: opened.raw,
    store,
    mails: [],
    posts: [],
    notes: [],
    ctx: undefined as never,
    at: (instant) => {
      clock.set(instant)
      return clock.now()
    },
  }
  bench.ctx = {
    store,
    clock,
    vault,
    mail: { send: async (mail) => void bench.mails.push(mail) },
    hooks: { post: async (target) => void bench.posts.push(target) },
    baseUrl: 'https://dates.example.org',
    from: 'Dates <dates@dates.example.org>',
    random: () => 0.5,
    dataVersion: async () => '2027-01-04/7',
    closedSessions: async () => ({}),
    windows: async (states) =>
      (opened.raw.prepare('select body from review_windows').pluck().all() as string[])
        .map((body) => JSON.parse(body) as ReviewWindow)
        .filter(({ state, invented }) => !invented && (states === null || states.includes(state))),
    procedure: async () => ({ standings: [], howTo: [] }),
    hasRoom: async () => true,
    isInPlace: async () => true,
    isClockRight: async () => true,
    staleSources: async () => [],
    note: (event, counts) => void bench.notes.push(`${event} ${JSON.stringify(counts)}`),
    ...given,
  }
  return bench
}

export { windowOf }

/** Puts windows in place as the windows stage would. */
export function putWindows(raw: Database.Database, windows: ReviewWindow[]) {
  const put = raw.prepare(
    `insert into review_windows (key, state, mechanism, kind, certainty, opens_on, due_on, body, sequence, invented, updated_at, changed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '', '') on conflict (key) do update set certainty = excluded.certainty,
     opens_on = excluded.opens_on, due_on = excluded.due_on, body = excluded.body`,
  )
  raw.transaction(() => {
    for (const w of windows)
      put.run(
        w.key,
        w.state,
        w.mechanism,
        w.kind,
        w.certainty,
        w.opensOn,
        w.dueOn,
        JSON.stringify(w),
        Number(w.invented),
      )
  })()
}

/** The window changes, with its change row, in one transaction. */
export function changeWindow(
  raw: Database.Database,
  kind: string,
  before: ReviewWindow,
  after: ReviewWindow,
  at: string,
) {
  const dates = (w: ReviewWindow) => JSON.stringify({ opensOn: w.opensOn, dueOn: w.dueOn, certainty: w.certainty })
  raw.transaction(() => {
    putWindows(raw, [after])
    raw
      .prepare(
        `insert into changes (at, kind, subject, subject_id, state, mechanism, symbol, before, after, invented)
         values (?, ?, 'window', ?, ?, ?, null, ?, ?, ?)`,
      )
      .run(at, kind, after.key, after.state, after.mechanism, dates(before), dates(after), Number(after.invented))
  })()
}

/** The change row of a window that is new, as the windows stage notes it. */
export const noteCreated = (raw: Database.Database, window: ReviewWindow, at: string) =>
  raw
    .prepare(
      `insert into changes (at, kind, subject, subject_id, state, mechanism, before, after, invented)
       values (?, 'created', 'window', ?, ?, ?, null, ?, ?)`,
    )
    .run(at, window.key, window.state, window.mechanism, JSON.stringify(window), Number(window.invented))

let people = 0
export type Person = { number: number; id: string; mail: string; choice: Choice }

/** An active subscription, as if it had been confirmed. */
export async function subscribe(
  bench: Bench,
  choice: Partial<Choice> = {},
  options: { hook?: string; mail?: string; overview?: boolean } = {},
): Promise<Person> {
  const checked = choiceSchema.parse(choice)
  const id = randomId()
  const mail = options.mail ?? `person${people++}@ngo.example.org`
  const channel = options.hook ? 'webhook' : 'mail'
  const createdAt = bench.ctx.clock.now().toISOString()
  await bench.store.subscriptions.add(
    {
      id,
      lookup: vault.lookup(channel, mail, options.hook ?? null),
      address: vault.lookup(channel, mail, options.hook ?? null),
      ...countedBy(vault, mail, options.hook ?? null),
      channel,
      mailSealed: vault.seal(mail, id),
      hookSealed: options.hook ? vault.seal(options.hook, id) : null,
      choice: checked,
      cadence: checked.cadence,
      createdAt,
    },
    { id: randomId(), channel: 'mail', kind: 'confirm', slot: 'confirm', createdAt },
    { since: createdAt, each: 1000, all: 1_000_000 },
  )
  const row = (await bench.store.subscriptions.byId(id))!
  bench.raw.prepare('delete from deliveries where subscription = ?').run(row.number)
  // most tests are about what comes after the first mail
  if (!options.overview)
    bench.raw
      .prepare(
        `insert into deliveries (id, subscription, channel, kind, slot, state, attempts, next_at, created_at)
         values (?, ?, 'mail', 'overview', 'overview', 'sent', 1, '', ?)`,
      )
      .run(randomId(), row.number, createdAt)
  await bench.store.subscriptions.activate(row.number, spread(checked), createdAt)
  return { number: row.number, id, mail, choice: checked }
}
