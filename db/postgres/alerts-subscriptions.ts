// Subscriptions: asked for, confirmed, changed, disabled, erased.

import {
  type AlertsStore,
  askedKinds,
  type Match,
  type NewDelivery,
  type NoticeLimit,
  type SubscriptionRow,
} from '../alerts-store.ts'
import { sendOn } from '../shared/alerts-days.ts'
import { keyMarkName } from '../shared/meta-keys.ts'
import { insertDelivery } from './alerts-deliveries.ts'
import { atomic, cursorOf, numberOf, setCursor, subscriptionColumns } from './alerts-rows.ts'
import type { Db, Queries, Tx } from './db.ts'
import { jsonText } from './json-text.ts'
import { readMeta, writeMeta } from './notes.ts'
import { insertRows } from './write.ts'

const select = (where: string): string => `select ${subscriptionColumns} from subscriptions where ${where}`

async function replaceMatches(tx: Tx, number: number, matches: Match[]): Promise<void> {
  await tx.run('delete from subscription_matches where subscription = $1', [number])
  await insertRows(
    tx,
    'subscriptionMatches',
    matches.map((match) => ({ subscription: number, ...match })),
  )
}

/** What was not sent yet goes; the alerts stay as a record that they were raised. */
async function dropWaiting(tx: Tx, number: number): Promise<void> {
  await tx.run('delete from alerts where subscription = $1 and delivery is null', [number])
  await tx.run(
    "update deliveries set state = 'failed', error = 'stopped' where subscription = $1 and state in ('queued', 'sending')",
    [number],
  )
}

/** Written out: the planner takes a partial index only for a condition that it can prove before it knows the values. */
const isAsked = `d.kind in (${askedKinds.map((kind) => `'${kind}'`).join(', ')})`

/** Whether one more message about a subscription may go to a mailbox: counted by what was queued, so that no restart forgets it. */
async function hasRoom(tx: Tx, mailbox: string, { since, each, all }: NoticeLimit): Promise<boolean> {
  const own = await numberOf(
    tx,
    `select count(*) as n from subscriptions s join deliveries d on d.subscription = s.number
     where s.mailbox = $1 and ${isAsked} and d.created_at >= $2`,
    [mailbox, since],
  )
  return own < each && (await noticesSince(tx, since)) < all
}

const noticesSince = (db: Queries, since: string): Promise<number> =>
  numberOf(db, `select count(*) as n from deliveries d where ${isAsked} and d.created_at >= $1`, [since])

/**
 * Whether a row may be sealed with a key, asked in the transaction that adds it: of two processes that begin with different
 * keys, the first to add a subscription decides.
 */
async function isKeyOf(tx: Tx, mark: string | undefined): Promise<boolean> {
  const held = await readMeta(tx, keyMarkName)
  if (mark === undefined || held === mark) return true
  if (held !== null && (await tx.get('select 1 from subscriptions limit 1')) !== undefined) return false
  await writeMeta(tx, keyMarkName, mark)
  return true
}

/** Cursor that stands while what was erased may still lie in the pages of the tables. */
const erasedNote = 'erased'
const erasedFrom = ['subscriptions', 'subscription_matches', 'alerts', 'deliveries']

/**
 * Writes the tables anew without what was erased (https://www.postgresql.org/docs/15/sql-vacuum.html). The log of the server
 * keeps it until its segments are used again: docs/scale.md.
 */
async function clearErased(db: Db): Promise<boolean> {
  if ((await cursorOf(db, erasedNote)) !== 1) return true
  // not in one transaction: VACUUM takes none
  await db.run('delete from alert_cursors where name = $1', [erasedNote])
  await db.run(`vacuum (full) ${erasedFrom.join(', ')}`)
  return true
}

export function createSubscriptionRows(db: Db): AlertsStore['subscriptions'] {
  const one = async (where: string, ...values: unknown[]): Promise<SubscriptionRow | null> =>
    (await db.get<SubscriptionRow>(select(where), values)) ?? null
  const erase = async (where: string, value: number | string): Promise<number> => {
    const gone = await atomic(db, async (tx) => {
      const erased = await tx.run(`delete from subscriptions where ${where}`, [value])
      if (erased > 0) await setCursor(tx, erasedNote, 1)
      return erased
    })
    if (gone > 0) await clearErased(db)
    return gone
  }
  return {
    add: (s, confirmation, limit) =>
      atomic(db, async (tx) => {
        if (!(await hasRoom(tx, s.mailbox, limit)) || !(await isKeyOf(tx, s.keyMark))) return false
        const added = await tx.get<{ number: number }>(
          `insert into subscriptions (id, lookup, address, mailbox, hook_host, channel, mail_sealed, hook_sealed, status,
             choice, cadence, secret_version, revision, expanded, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, 'pending', $9, $10, 1, 1, 0, $11) on conflict do nothing returning number`,
          [
            ...[s.id, s.lookup, s.address, s.mailbox, s.hookHost, s.channel, s.mailSealed, s.hookSealed],
            ...[jsonText(s.choice), s.cadence, s.createdAt],
          ],
        )
        if (added === undefined) return false
        await insertDelivery(tx, { ...confirmation, subscription: added.number })
        return true
      }),
    byLookup: (lookup) => one('lookup = $1', lookup),
    byId: (id) => one('id = $1', id),
    byNumber: (number) => one('number = $1', number),
    pending: (address) => db.all(`${select("address = $1 and status = 'pending'")} order by number`, [address]),
    unrenewed: (after, limit) =>
      db.all(`${select('(mailbox = address or hook_host = address) and number > $1')} order by number limit $2`, [
        after,
        limit,
      ]),
    renew: (number, { address, mailbox, hookHost }) =>
      atomic(db, async (tx) => {
        await tx.run(
          `update subscriptions set lookup = $1 where number = $2
             and not exists (select 1 from subscriptions o where o.lookup = $1 and o.number <> $2)`,
          [address, number],
        )
        await tx.run('update subscriptions set address = $1, mailbox = $2, hook_host = $3 where number = $4', [
          ...[address, mailbox, hookHost],
          number,
        ])
      }),
    notice: (delivery, limit) =>
      atomic(db, async (tx) => {
        const row = await tx.get<{ mailbox: string }>('select mailbox from subscriptions where number = $1', [
          delivery.subscription,
        ])
        return row !== undefined && (await hasRoom(tx, row.mailbox, limit)) && insertDelivery(tx, delivery)
      }),
    noticesSince: (at) => noticesSince(db, at),
    sameHost: (number) =>
      numberOf(
        db,
        `select count(*) as n from subscriptions s join subscriptions o on o.hook_host = s.hook_host
         where s.number = $1 and o.number <> s.number and o.status = 'active'`,
        [number],
      ),
    activate: (number, matches, at) =>
      atomic(db, async (tx) => {
        // the address may be taken by a request that was confirmed meanwhile
        const changed = await tx.run(
          `update subscriptions s set status = 'active', note = null, revision = revision + 1, lookup = address,
             confirmed_at = coalesce(confirmed_at, $2)
           where number = $1 and status <> 'active'
             and not exists (select 1 from subscriptions o where o.lookup = s.address and o.number <> s.number)`,
          [number, at],
        )
        if (changed !== 1) return false
        await tx.run(
          `delete from subscriptions where status = 'pending' and number <> $1
             and address = (select address from subscriptions where number = $1)`,
          [number],
        )
        await replaceMatches(tx, number, matches)
        return true
      }),
    change: (number, choice, cadence, matches, days) =>
      atomic(db, async (tx) => {
        await tx.run('update subscriptions set choice = $1, cadence = $2, revision = revision + 1 where number = $3', [
          jsonText(choice),
          cadence,
          number,
        ])
        await replaceMatches(tx, number, matches)
        if (cadence === 'off') return dropWaiting(tx, number)
        await tx.run(
          `update alerts set send_on = ${sendOn('$1::text', '$2::text', '$3::text')}
           where subscription = $4 and delivery is null`,
          [cadence, days.monday, days.today, number],
        )
      }),
    linesOf: (number) =>
      db.all<Match>('select lead, told, state, kind, mechanism from subscription_matches where subscription = $1', [
        number,
      ]),
    sealLines: async () =>
      void (await db.run(
        "delete from subscription_matches where subscription not in (select number from subscriptions where status = 'active')",
      )),
    rotateSecret: async (number, version, rotations) =>
      (await db.run(
        'update subscriptions set secret_version = secret_version + 1, secret_rotations = $1 where number = $2 and secret_version = $3',
        [jsonText(rotations), number, version],
      )) === 1,
    disable: (number, note, delivery: NewDelivery | null) =>
      atomic(db, async (tx) => {
        await tx.run("update subscriptions set status = 'disabled', note = $1 where number = $2", [note, number])
        await tx.run('delete from subscription_matches where subscription = $1', [number])
        await dropWaiting(tx, number)
        if (delivery) await insertDelivery(tx, delivery)
      }),
    erase: async (number) => (await erase('number = $1', number)) === 1,
    erasePending: (before) => erase("status = 'pending' and created_at < $1", before),
    clearErased: () => clearErased(db),
    list: (after, limit) => db.all(`${select('number > $1')} order by number limit $2`, [after, limit]),
    unexpanded: (limit) =>
      db.all(`${select("status = 'active' and expanded < revision")} order by number limit $1`, [limit]),
    following: (windows) =>
      numberOf(
        db,
        `select count(distinct m.subscription) as n
         from json_to_recordset($1::json) as w(state text, kind text, mechanism text, invented boolean)
         join subscription_matches m on m.lead = -1
           and (m.state = w.state or (m.state = '*' and not w.invented))
           and m.kind in (w.kind, '*') and m.mechanism in (w.mechanism, '*')
         join subscriptions s on s.number = m.subscription and s.status = 'active' and s.cadence <> 'off'
           and (s.channel = 'webhook' or not w.invented)`,
        [jsonText(windows.map(({ state, kind, mechanism, invented }) => ({ state, kind, mechanism, invented })))],
      ),
    sealed: (each) =>
      db.all(
        `select number, id, mail_sealed from subscriptions
         where number in (select number from subscriptions order by number limit $1)
            or number in (select number from subscriptions order by number desc limit $1)
         order by number`,
        [each],
      ),
    keyMark: () => readMeta(db, keyMarkName),
    noteKey: (mark) => writeMeta(db, keyMarkName, mark),
    counts: async () =>
      Object.fromEntries(
        (
          await db.all<{ status: string; n: number }>('select status, count(*) as n from subscriptions group by status')
        ).map(({ status, n }) => [status, n]),
      ),
  }
}
