// Columns of the alert tables as they are told, and the transactions of the alerts.
import type { AlertRow } from '../alerts-store.ts'
import { type Db, holdAlone, type Tx } from './db.ts'

/**
 * One transaction; of all programs, one at a time writes what alerts are raised from, as on SQLite. Deliveries are claimed
 * without it.
 */
export const atomic = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    await holdAlone(tx, ['alerts'])
    return work(tx)
  })

export const subscriptionColumns = `number, id, channel, mail_sealed, hook_sealed, status, choice, cadence, secret_version,
  secret_rotations, revision, note, created_at, confirmed_at`

export const deliveryColumns =
  'id, subscription, channel, kind, slot, state, attempts, next_at, error, replay_of, created_at, sent_at'

/** An alert with its event, and the window as it stands now. */
export const alertRows = `select a.number, a.event, a.lead, a.due_on, a.raised_on, a.delivery, e.body, w.body as current
  from alerts a
  join alert_events e on e.id = a.event and e.due_on = a.due_on
  left join review_windows w on w.key = e.body #>> '{window,key}'`
export type LoggedAlert = AlertRow & { delivery: string | null }

/** `n` of the one row of a question. */
export const numberOf = async (db: Pick<Tx, 'get'>, text: string, values: unknown[] = []): Promise<number> =>
  (await db.get<{ n: number }>(text, values))!.n

/** Sets a cursor of the alerts. */
export const setCursor = (db: Pick<Tx, 'run'>, name: string, value: number): Promise<number> =>
  db.run(
    'insert into alert_cursors (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
    [name, value],
  )

/** Returns a cursor of the alerts; undefined where it was never set. */
export const cursorOf = async (db: Pick<Tx, 'get'>, name: string): Promise<number | undefined> =>
  (await db.get<{ value: number }>('select value from alert_cursors where name = $1', [name]))?.value
