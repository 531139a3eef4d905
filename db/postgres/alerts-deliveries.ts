// Deliveries: one row a message on one channel, claimed by one worker of however many.
import { type AlertsStore, askedKinds, type DeliveryRow, type NewDelivery } from '../alerts-store.ts'
import { alertRows, atomic, cursorOf, deliveryColumns, type LoggedAlert, numberOf, setCursor } from './alerts-rows.ts'
import type { Db, Queries } from './db.ts'

/** True when the slot was free. */
export const insertDelivery = async (db: Queries, d: NewDelivery): Promise<boolean> =>
  (await db.run(
    `insert into deliveries (id, subscription, channel, kind, slot, state, attempts, next_at, replay_of, created_at)
     values ($1, $2, $3, $4, $5, 'queued', 0, $6, $7, $6) on conflict do nothing`,
    [d.id, d.subscription, d.channel, d.kind, d.slot, d.createdAt, d.replayOf ?? null],
  )) === 1

const open = "state in ('queued', 'sending')"

export function createDeliveries(db: Db): AlertsStore['deliveries'] {
  const finish = async (set: string, id: string, claim: string, ...values: unknown[]): Promise<boolean> =>
    (await db.run(`update deliveries set claim = null, ${set} where id = $1 and claim = $2 and state = 'sending'`, [
      id,
      claim,
      ...values,
    ])) === 1
  return {
    add: (delivery) => insertDelivery(db, delivery),
    claim: async (channel, now, latest, leaseEnd, claim) => {
      // rows that another worker is taking are passed over: it has them, or they are still due at the next question
      const take = (due: string, ...days: string[]) =>
        db.get<DeliveryRow>(
          `update deliveries set state = 'sending', claim = $1, next_at = $2, attempts = attempts + 1
           where id = (select id from deliveries where channel = $3 and ${open} and ${due}
             order by next_at limit 1 for update skip locked)
           returning ${deliveryColumns}`,
          [claim, leaseEnd, channel, ...days],
        )
      return (await take('next_at <= $4', now)) ?? (await take('next_at > $4', latest)) ?? null
    },
    alerts: (delivery) => db.all<LoggedAlert>(`${alertRows} where a.delivery = $1 order by a.number`, [delivery]),
    sent: (id, claim, at) => finish("state = 'sent', sent_at = $3, error = null", id, claim, at),
    retry: (id, claim, nextAt, error, counted) =>
      finish(
        "state = 'queued', next_at = $3, error = $4, attempts = attempts - $5::integer",
        id,
        claim,
        nextAt,
        error,
        counted ? 0 : 1,
      ),
    failed: (id, claim, error) => finish("state = 'failed', error = $3", id, claim, error),
    get: async (id) =>
      (await db.get<DeliveryRow>(`select ${deliveryColumns} from deliveries where id = $1`, [id])) ?? null,
    recent: (subscription, limit) =>
      db.all<DeliveryRow>(
        `select ${deliveryColumns} from deliveries where subscription = $1 order by created_at desc, id limit $2`,
        [subscription, limit],
      ),
    plan: (month, letter) =>
      atomic(db, async (tx) => {
        const at = Number(month.replace('-', ''))
        // the same month, not an earlier one: a clock that had jumped ahead takes no letter away
        if ((await cursorOf(tx, 'planned')) === at) return 0
        await setCursor(tx, 'planned', at)
        const rows = await tx.all<{ subscription: number }>(
          `select m.subscription from subscription_matches m
           join subscriptions s on s.number = m.subscription and s.status = 'active' and s.channel = 'mail'
           where m.lead = -3 and m.state = '*' and m.kind = 'planning' order by m.subscription`,
        )
        let queued = 0
        for (const { subscription } of rows) if (await insertDelivery(tx, letter(subscription))) queued += 1
        return queued
      }),
    replays: (subscription, since) =>
      numberOf(
        db,
        `select count(*) as n from subscriptions s join subscriptions o on o.number = s.number or o.hook_host = s.hook_host
         join deliveries d on d.subscription = o.number
         where s.number = $1 and d.kind in ('replay', 'test') and d.created_at >= $2`,
        [subscription, since],
      ),
    waitsAfterFailure: async () =>
      (await db.get(
        `select 1 from deliveries where channel = 'mail' and ${open} and error is not null and kind <> all($1) limit 1`,
        [[...askedKinds]],
      )) !== undefined,
    counts: async () =>
      Object.fromEntries(
        (await db.all<{ state: string; n: number }>('select state, count(*) as n from deliveries group by state')).map(
          ({ state, n }) => [state, n],
        ),
      ),
  }
}
