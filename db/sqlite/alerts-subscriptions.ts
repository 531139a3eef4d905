// Subscriptions: asked for, confirmed, changed, disabled, erased.
import type { AlertsStore, Match, NewDelivery } from '../alerts-store.ts'
import { insertDelivery } from './alerts-deliveries.ts'
import {
  createStatements,
  type Raw,
  type Statements,
  type StoredSubscription,
  subscriptionColumns,
  toSubscription,
} from './alerts-rows.ts'
import { clearErased, noteErased } from './erasing.ts'

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

export function createSubscriptionRows(raw: Raw): AlertsStore['subscriptions'] {
  const db = createStatements(raw)
  /** One transaction, then the log is cut. */
  const erased = (erase: () => number): number => {
    const gone = db.atomic(() => {
      const changes = erase()
      if (changes > 0) noteErased(raw)
      return changes
    })
    if (gone > 0) clearErased(raw)
    return gone
  }
  return {
    add: async (s, confirmation) =>
      db.atomic(() => {
        const { changes, lastInsertRowid } = db.run(
          `insert into subscriptions (id, lookup, channel, mail_sealed, hook_sealed, status, choice, cadence, secret_version,
             revision, expanded, notices, notices_since, created_at)
           values (?, ?, ?, ?, ?, 'pending', ?, ?, 1, 1, 0, 1, ?, ?) on conflict do nothing`,
          s.id,
          s.lookup,
          s.channel,
          s.mailSealed,
          s.hookSealed,
          JSON.stringify(s.choice),
          s.cadence,
          s.createdAt,
          s.createdAt,
        )
        if (changes === 0) return false
        insertDelivery(db, { ...confirmation, subscription: lastInsertRowid })
        return true
      }),
    byLookup: async (lookup) => read(db.get<StoredSubscription>(select('lookup = ?'), lookup)),
    byId: async (id) => read(db.get<StoredSubscription>(select('id = ?'), id)),
    byNumber: async (number) => read(db.get<StoredSubscription>(select('number = ?'), number)),
    changePending: async (number, choice, cadence) => {
      db.run(
        "update subscriptions set choice = ?, cadence = ? where number = ? and status = 'pending'",
        JSON.stringify(choice),
        cadence,
        number,
      )
    },
    notice: async (delivery, limit) =>
      db.atomic(() => {
        db.run(
          'update subscriptions set notices = 0, notices_since = ? where number = ? and notices_since < ?',
          delivery.createdAt,
          delivery.subscription,
          limit.since,
        )
        const counted = db.run(
          'update subscriptions set notices = notices + 1 where number = ? and notices < ?',
          delivery.subscription,
          limit.most,
        )
        return counted.changes === 1 && insertDelivery(db, delivery)
      }),
    activate: async (number, matches, at) =>
      db.atomic(() => {
        const { changes } = db.run(
          `update subscriptions set status = 'active', note = null, revision = revision + 1, confirmed_at = coalesce(confirmed_at, ?)
           where number = ? and status <> 'active'`,
          at,
          number,
        )
        if (changes === 1) replaceMatches(db, number, matches)
        return changes === 1
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
            'update alerts set send_on = ? where subscription = ? and +delivery is null',
            cadence === 'weekly' ? days.monday : days.today,
            number,
          )
      }),
    rotateSecret: async (number, at) => {
      db.run(
        'update subscriptions set secret_version = secret_version + 1, secret_rotated_at = ? where number = ?',
        at,
        number,
      )
    },
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
    unexpanded: async (limit) =>
      db
        .all<StoredSubscription>(
          `${select("status = 'active' and expanded < revision")} order by number limit ?`,
          limit,
        )
        .map(toSubscription),
    counts: async () =>
      Object.fromEntries(
        db
          .all<{ status: string; n: number }>('select status, count(*) as n from subscriptions group by status')
          .map((r) => [r.status, r.n]),
      ),
  }
}
