// The alerts' side of the store on PostgreSQL.
import type { AlertsStore } from '../alerts-store.ts'
import { createDeliveries } from './alerts-deliveries.ts'
import { createGathering } from './alerts-gather.ts'
import { createOutbox } from './alerts-outbox.ts'
import { createSubscriptionRows } from './alerts-subscriptions.ts'
import type { Db } from './db.ts'

export const createAlertsStore = (db: Db): AlertsStore => ({
  subscriptions: createSubscriptionRows(db),
  alerts: { ...createOutbox(db), ...createGathering(db) },
  deliveries: createDeliveries(db),
})
