// Deliveries: one row a message on one channel, claimed by an update that must change one row.
import { type AlertsStore, askedKinds, type DeliveryRow, type NewDelivery } from '../alerts-store.ts'
import {
  alertRows,
  createStatements,
  deliveryColumns,
  type Raw,
  type Statements,
  type StoredAlert,
  toAlert,
} from './alerts-rows.ts'

/** True when the slot was free. */
export const insertDelivery = (db: Statements, d: NewDelivery): boolean =>
  db.run(
    `insert into deliveries (id, subscription, channel, kind, slot, state, attempts, next_at, replay_of, created_at)
     values (?, ?, ?, ?, ?, 'queued', 0, ?, ?, ?) on conflict do nothing`,
    d.id,
    d.subscription,
    d.channel,
    d.kind,
    d.slot,
    d.createdAt,
    d.replayOf ?? null,
    d.createdAt,
  ).changes === 1

const open = "state in ('queued', 'sending')"

export function createDeliveries(raw: Raw): AlertsStore['deliveries'] {
  const db = createStatements(raw)
  const finish = (set: string, ...values: (string | number | null)[]) =>
    db.run(`update deliveries set claim = null, ${set} where id = ? and claim = ? and state = 'sending'`, ...values)
      .changes === 1
  return {
    add: async (delivery) => insertDelivery(db, delivery),
    claim: async (channel, now, latest, leaseEnd, claim) => {
      const due =
        db.get<{ id: string }>(
          `select id from deliveries where channel = ? and ${open} and next_at <= ? order by next_at limit 1`,
          channel,
          now,
        ) ??
        db.get<{ id: string }>(
          `select id from deliveries where channel = ? and ${open} and next_at > ? order by next_at limit 1`,
          channel,
          latest,
        )
      if (!due) return null
      const { changes } = db.run(
        `update deliveries set state = 'sending', claim = ?, next_at = ?, attempts = attempts + 1
         where id = ? and ${open} and (next_at <= ? or next_at > ?)`,
        claim,
        leaseEnd,
        due.id,
        now,
        latest,
      )
      // somebody else took it between the two statements: ask again
      if (changes !== 1) return createDeliveries(raw).claim(channel, now, latest, leaseEnd, claim)
      return db.get<DeliveryRow>(`select ${deliveryColumns} from deliveries where id = ?`, due.id)!
    },
    alerts: async (delivery) =>
      db.all<StoredAlert>(`${alertRows} where a.delivery = ? order by a.number`, delivery).map(toAlert),
    sent: async (id, claim, at) => finish("state = 'sent', sent_at = ?, error = null", at, id, claim),
    retry: async (id, claim, nextAt, error, counted) =>
      finish(
        "state = 'queued', next_at = ?, error = ?, attempts = attempts - ?",
        nextAt,
        error,
        counted ? 0 : 1,
        id,
        claim,
      ),
    failed: async (id, claim, error) => finish("state = 'failed', error = ?", error, id, claim),
    get: async (id) => db.get<DeliveryRow>(`select ${deliveryColumns} from deliveries where id = ?`, id) ?? null,
    recent: async (subscription, limit) =>
      db.all<DeliveryRow>(
        `select ${deliveryColumns} from deliveries where subscription = ? order by created_at desc, id limit ?`,
        subscription,
        limit,
      ),
    plan: async (month, letter) =>
      db.atomic(() => {
        const at = Number(month.replace('-', ''))
        // the same month, not an earlier one: a clock that had jumped ahead takes no letter away
        if (db.get<{ value: number }>("select value from alert_cursors where name = 'planned'")?.value === at) return 0
        db.run(
          "insert into alert_cursors (name, value) values ('planned', ?) on conflict do update set value = excluded.value",
          at,
        )
        const rows = db.all<{ subscription: number }>(
          `select m.subscription from subscription_matches m
           join subscriptions s on s.number = m.subscription and s.status = 'active' and s.channel = 'mail'
           where m.lead = -3 and m.state = '*' and m.kind = 'planning'`,
        )
        return rows.filter(({ subscription }) => insertDelivery(db, letter(subscription))).length
      }),
    replays: async (subscription, since) =>
      db.get<{ n: number }>(
        `select count(*) as n from subscriptions s join subscriptions o on o.number = s.number or o.hook_host = s.hook_host
         join deliveries d on d.subscription = o.number where s.number = ? and d.kind in ('replay', 'test') and d.created_at >= ?`,
        subscription,
        since,
      )!.n,
    waitsAfterFailure: async () =>
      db.get<{ n: number }>(
        `select exists (select 1 from deliveries where channel = 'mail' and ${open} and error is not null
           and kind not in (${askedKinds.map((kind) => `'${kind}'`).join(', ')})) as n`,
      )!.n === 1,
    counts: async () =>
      Object.fromEntries(
        db
          .all<{ state: string; n: number }>('select state, count(*) as n from deliveries group by state')
          .map((r) => [r.state, r.n]),
      ),
  }
}
