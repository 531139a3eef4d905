// Takes out of windows, their changes and their alerts the quotations of a document that is forgotten.

import { eq } from 'drizzle-orm'
import { withoutQuotes } from '../shared/forgotten.ts'
import type { Tx } from './db.ts'
import { changes, reviewWindows, withdrawnWindows } from './schema.ts'
import { alertEvents } from './schema-alerts.ts'

/** The dates stay until they are computed again, with the symbol that they rest on and without its words. */
export function forgetQuotes(tx: Tx, forgotten: readonly string[]): void {
  const symbols = new Set<unknown>(forgotten)
  if (symbols.size === 0) return
  for (const table of [reviewWindows, withdrawnWindows])
    for (const { key, body } of tx.select({ key: table.key, body: table.body }).from(table).all()) {
      const kept = withoutQuotes(body, symbols)
      if (kept !== body) tx.update(table).set({ body: kept }).where(eq(table.key, key)).run()
    }
  for (const { id, before, after } of tx.select().from(changes).where(eq(changes.subject, 'window')).all()) {
    const kept = { before: withoutQuotes(before, symbols), after: withoutQuotes(after, symbols) }
    if (kept.before !== before || kept.after !== after) tx.update(changes).set(kept).where(eq(changes.id, id)).run()
  }
  for (const { id, body } of tx.select().from(alertEvents).all()) {
    const kept = withoutQuotes(body, symbols)
    if (kept !== body) tx.update(alertEvents).set({ body: kept }).where(eq(alertEvents.id, id)).run()
  }
}
