// Reads rows of the alert tables, and prepares each statement once.

import type Database from 'better-sqlite3'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { AlertEvent, AlertRow, SubscriptionRow } from '../alerts-store.ts'

/** The two calls of better-sqlite3 that are used: tests put a saboteur between. */
export type Raw = Pick<Database.Database, 'prepare' | 'transaction'>

type Value = string | number | null
export type Statements = {
  run(sql: string, ...values: Value[]): { changes: number; lastInsertRowid: number }
  get<T>(sql: string, ...values: Value[]): T | undefined
  all<T>(sql: string, ...values: Value[]): T[]
  /** takes the write lock at once, so that two runs never upgrade against each other */
  atomic<T>(work: () => T): T
}

export function createStatements(raw: Raw): Statements {
  const known = new Map<string, ReturnType<Raw['prepare']>>()
  const prepared = (sql: string) => {
    const found = known.get(sql) ?? raw.prepare(sql)
    known.set(sql, found)
    return found
  }
  return {
    run: (sql, ...values) => {
      const { changes, lastInsertRowid } = prepared(sql).run(...values)
      return { changes, lastInsertRowid: Number(lastInsertRowid) }
    },
    get: <T>(sql: string, ...values: Value[]) => prepared(sql).get(...values) as T | undefined,
    all: <T>(sql: string, ...values: Value[]) => prepared(sql).all(...values) as T[],
    atomic: (work) => raw.transaction(work).immediate(),
  }
}

export const subscriptionColumns = `number, id, channel, mail_sealed as mailSealed, hook_sealed as hookSealed, status, choice,
  cadence, secret_version as secretVersion, secret_rotations as secretRotations, revision, note,
  created_at as createdAt, confirmed_at as confirmedAt`
export type StoredSubscription = Omit<SubscriptionRow, 'choice' | 'secretRotations'> & {
  choice: string
  secretRotations: string
}
export const toSubscription = (row: StoredSubscription): SubscriptionRow => ({
  ...row,
  choice: JSON.parse(row.choice) as unknown,
  secretRotations: JSON.parse(row.secretRotations) as string[],
})

export const deliveryColumns = `id, subscription, channel, kind, slot, state, attempts, next_at as nextAt, error,
  replay_of as replayOf, created_at as createdAt, sent_at as sentAt`

/** An alert with its event, and the window as it stands now. */
export const alertRows = `select a.number, a.event, a.lead, a.due_on as dueOn, a.raised_on as raisedOn, a.delivery,
    e.body, w.body as current
  from alerts a
  join alert_events e on e.id = a.event and e.due_on = a.due_on
  left join review_windows w on w.key = json_extract(e.body, '$.window.key')`
type StoredAlert = Omit<AlertRow, 'body' | 'current'> & {
  body: string
  current: string | null
  delivery: string | null
}
export const toAlert = (row: StoredAlert): AlertRow & { delivery: string | null } => ({
  ...row,
  body: JSON.parse(row.body) as AlertEvent,
  current: row.current === null ? null : (JSON.parse(row.current) as ReviewWindow),
})
export type { StoredAlert }
