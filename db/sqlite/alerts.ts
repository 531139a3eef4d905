// The alerts' side of the store on SQLite: three nouns over prepared statements, since each runs once a row.
import type { AlertsStore } from '../alerts-store.ts'
import { createDeliveries } from './alerts-deliveries.ts'
import { createGathering } from './alerts-gather.ts'
import { createOutbox } from './alerts-outbox.ts'
import type { Raw } from './alerts-rows.ts'
import { createSubscriptionRows } from './alerts-subscriptions.ts'

export type { Raw } from './alerts-rows.ts'

export const createAlertsStore = (raw: Raw): AlertsStore => ({
  subscriptions: createSubscriptionRows(raw),
  alerts: { ...createOutbox(raw), ...createGathering(raw) },
  deliveries: createDeliveries(raw),
})
