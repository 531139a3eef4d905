// Subscriptions: asked for, confirmed, changed, disabled, erased.
import type { AlertsStore, Match, NewDelivery, NoticeLimit } from '../alerts-store.ts'
import { sendOn } from '../shared/alerts-days.ts'
import { keyMarkName } from '../shared/meta-keys.ts'
import { insertDelivery } from './alerts-deliveries.ts'
import {
  createStatements,
  type Raw,
  type Statements,
  type StoredSubscription,
  subscriptionColumns,
  toSubscription,
} from './alerts-rows.ts'
import { clearErased, clearErasedSoon, noteErased } from './erasing.ts'
import { countTotal } from './table-totals.ts'

const read = (row: StoredSubscription | undefined) => (row ? toSubscription(row) : null)
const select = (where: string) => `select ${subscriptionColumns} from subscriptions where ${where}`

function replaceMatches(db: Statements, number: number, matches: Match[]) {
  db.run('delete from subscription_matches where subscription = ?', number)
  for (const m of matches)
    db.run(
      'insert into subscription_matches (subscription, lead, told, state, kind, mechanism) values (?, ?, ?, ?, ?, ?)',
      number,
      m.lead,
      m.told,
      m.state,
      m.kind,
      m.mechanism,
    )
}

/** What was not sent yet goes; the alerts stay as a record that they were raised. */
function dropWaiting(db: Statements, number: number) {
  db.run('delete from alerts where subscription = ? and +delivery is null', number)
  db.run(
    "update deliveries set state = 'failed', error = 'stopped' where subscription = ? and state in ('queued', 'sending')",
    number,
  )
}

/** Whether one more message about a subscription may go to a mailbox: counted by what was queued, so that no restart forgets it. */
function hasRoom(db: Statements, mailbox: string, { since, each, all }: NoticeLimit): boolean {
  const kinds = "d.kind in ('confirm', 'known', 'resend') and d.created_at >= ?"
  const count = (sql: string, ...values: string[]) => db.get<{ n: number }>(sql, ...values)!.n
  return (
    count(
      `select count(*) as n from subscriptions s join deliveries d on d.subscription = s.number where s.mailbox = ? and ${kinds}`,
      mailbox,
      since,
    ) < each && count(`select count(*) as n from deliveries d where ${kinds}`, since) < all
  )
}

/**
 * Whether a row may be sealed with a key, asked in the transaction that adds it: of two processes that begin with different
 * keys, the first to add a subscription decides.
 */
function isKeyOf(db: Statements, mark: string | undefined): boolean {
  const held = db.get<{ value: string }>('select value from meta where key = ?', keyMarkName)?.value
  if (mark === undefined || held === mark) return true
  if (held !== undefined && db.get('select 1 from subscriptions limit 1') !== undefined) return false
  noteKey(db, mark)
  return true
}

const noteKey = (db: Statements, mark: string): void =>
  void db.run(
    'insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
    keyMarkName,
    mark,
  )

export function createSubscriptionRows(raw: Raw): AlertsStore['subscriptions'] {
  const db = createStatements(raw)
  /** One transaction, then the log is cut. */
  const erased = (erase: () => number): number => {
    const gone = db.atomic(() => {
      const changes = erase()
      if (changes > 0) noteErased(raw)
      return changes
    })
    if (gone > 0) clearErasedSoon(raw)
    return gone
  }
  return {
    add: async (s, confirmation, limit) =>
      db.atomic(() => {
        if (!hasRoom(db, s.mailbox, limit) || !isKeyOf(db, s.keyMark)) return false
        const { changes, lastInsertRowid } = db.run(
          `insert into subscriptions (id, lookup, address, mailbox, hook_host, channel, mail_sealed, hook_sealed, status,
             choice, cadence, secret_version, revision, expanded, created_at)
           values (?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?, 1, 1, 0, ?) on conflict do nothing`,
          s.id,
          s.lookup,
          s.address,
          s.mailbox,
          s.hookHost,
          s.channel,
          s.mailSealed,
          s.hookSealed,
          JSON.stringify(s.choice),
          s.cadence,
          s.createdAt,
        )
        if (changes === 0) return false
        insertDelivery(db, { ...confirmation, subscription: lastInsertRowid })
        return true
      }),
    byLookup: async (lookup) => read(db.get<StoredSubscription>(select('lookup = ?'), lookup)),
    unrenewed: async (after, limit) =>
      db
        .all<StoredSubscription>(
          `${select('(mailbox = address or hook_host = address) and number > ?')} order by number limit ?`,
          after,
          limit,
        )
        .map(toSubscription),
    renew: async (number, { address, mailbox, hookHost }) =>
      db.atomic(() => {
        db.run('update or ignore subscriptions set lookup = ? where number = ?', address, number)
        db.run(
          'update subscriptions set address = ?, mailbox = ?, hook_host = ? where number = ?',
          address,
          mailbox,
          hookHost,
          number,
        )
      }),
    byId: async (id) => read(db.get<StoredSubscription>(select('id = ?'), id)),
    byNumber: async (number) => read(db.get<StoredSubscription>(select('number = ?'), number)),
    pending: async (address) =>
      db
        .all<StoredSubscription>(`${select("address = ? and status = 'pending'")} order by number`, address)
        .map(toSubscription),
    notice: async (delivery, limit) =>
      db.atomic(() => {
        const row = db.get<{ mailbox: string }>(
          'select mailbox from subscriptions where number = ?',
          delivery.subscription,
        )
        return row !== undefined && hasRoom(db, row.mailbox, limit) && insertDelivery(db, delivery)
      }),
    noticesSince: async (at) =>
      db.get<{ n: number }>(
        "select count(*) as n from deliveries where kind in ('confirm', 'known', 'resend') and created_at >= ?",
        at,
      )!.n,
    sameHost: async (number) =>
      db.get<{ n: number }>(
        `select count(*) as n from subscriptions s join subscriptions o on o.hook_host = s.hook_host
         where s.number = ? and o.number <> s.number and o.status = 'active'`,
        number,
      )!.n,
    activate: async (number, matches, at) =>
      db.atomic(() => {
        // the address may be taken by a request that was confirmed meanwhile
        const { changes } = db.run(
          `update or ignore subscriptions set status = 'active', note = null, revision = revision + 1, lookup = address,
             confirmed_at = coalesce(confirmed_at, ?)
           where number = ? and status <> 'active'`,
          at,
          number,
        )
        if (changes !== 1) return false
        db.run(
          `delete from subscriptions where status = 'pending' and number <> ?
             and address = (select address from subscriptions where number = ?)`,
          number,
          number,
        )
        replaceMatches(db, number, matches)
        return true
      }),
    change: async (number, choice, cadence, matches, days) =>
      db.atomic(() => {
        db.run(
          'update subscriptions set choice = ?, cadence = ?, revision = revision + 1 where number = ?',
          JSON.stringify(choice),
          cadence,
          number,
        )
        replaceMatches(db, number, matches)
        if (cadence === 'off') dropWaiting(db, number)
        else
          db.run(
            `with d(cadence, monday, today) as (values (?, ?, ?))
             update alerts set send_on = (select ${sendOn('cadence', 'monday', 'today')} from d)
             where subscription = ? and +delivery is null`,
            cadence,
            days.monday,
            days.today,
            number,
          )
      }),
    linesOf: async (number) =>
      db.all<Match>(
        'select lead, told, state, kind, mechanism from subscription_matches where subscription = ?',
        number,
      ),
    sealLines: async () =>
      db.atomic(() => {
        db.run(
          "delete from subscription_matches where subscription not in (select number from subscriptions where status = 'active')",
        )
        countTotal(raw, 'subscription_matches')
      }),
    rotateSecret: async (number, version, rotations) =>
      db.run(
        'update subscriptions set secret_version = secret_version + 1, secret_rotations = ? where number = ? and secret_version = ?',
        JSON.stringify(rotations),
        number,
        version,
      ).changes === 1,
    disable: async (number, note, delivery: NewDelivery | null) =>
      db.atomic(() => {
        db.run("update subscriptions set status = 'disabled', note = ? where number = ?", note, number)
        db.run('delete from subscription_matches where subscription = ?', number)
        dropWaiting(db, number)
        if (delivery) insertDelivery(db, delivery)
      }),
    erase: async (number) => erased(() => db.run('delete from subscriptions where number = ?', number).changes) === 1,
    erasePending: async (before) =>
      erased(() => db.run("delete from subscriptions where status = 'pending' and created_at < ?", before).changes),
    clearErased: async () => clearErased(raw),
    list: async (after, limit) =>
      db.all<StoredSubscription>(`${select('number > ?')} order by number limit ?`, after, limit).map(toSubscription),
    unexpanded: async (limit) =>
      db
        .all<StoredSubscription>(
          `${select("status = 'active' and expanded < revision")} order by number limit ?`,
          limit,
        )
        .map(toSubscription),
    following: async (windows) =>
      db.get<{ n: number }>(
        `select count(distinct m.subscription) as n
         from json_each(?) w join subscription_matches m on m.lead = -1
           and (m.state = w.value ->> 'state' or (m.state = '*' and not (w.value ->> 'invented')))
           and m.kind in (w.value ->> 'kind', '*') and m.mechanism in (w.value ->> 'mechanism', '*')
         join subscriptions s on s.number = m.subscription and s.status = 'active' and s.cadence <> 'off'
           and (s.channel = 'webhook' or not (w.value ->> 'invented'))`,
        JSON.stringify(windows.map(({ state, kind, mechanism, invented }) => ({ state, kind, mechanism, invented }))),
      )!.n,
    sealed: async (each) =>
      db.all<{ number: number; id: string; mailSealed: string }>(
        `select number, id, mail_sealed as mailSealed from subscriptions
         where number in (select number from subscriptions where number > 0 order by number limit ?)
            or number in (select number from subscriptions where number > 0 order by number desc limit ?)`,
        each,
        each,
      ),
    keyMark: async () => db.get<{ value: string }>('select value from meta where key = ?', keyMarkName)?.value ?? null,
    noteKey: async (mark) => noteKey(db, mark),
    counts: async () =>
      Object.fromEntries(
        db
          .all<{ status: string; n: number }>('select status, count(*) as n from subscriptions group by status')
          .map((r) => [r.status, r.n]),
      ),
  }
}
