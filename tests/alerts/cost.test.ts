// A run costs what is due: subscriptions with nothing due are not looked at. Counted in rows, not in time.
import { expect, it } from 'vitest'
import { measureAlerts } from '../../bench/alerts.ts'
import { createAlertsStore } from '../../db/sqlite/alerts.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { createBench, putWindows, subscribe, windowOf } from './support/fixtures.ts'

it('no statement of a run scans a table of subscriptions or alerts', async () => {
  const opened = openDatabase(':memory:')
  const statements = new Set<string>()
  const watched = {
    prepare: (sql: string) => {
      statements.add(sql)
      return opened.raw.prepare(sql)
    },
    transaction: opened.raw.transaction.bind(opened.raw),
  }
  const bench = createBench({ store: createAlertsStore(watched as never) }, opened)
  await subscribe(bench, { cadence: 'at_once', topics: ['criminalisation'] })
  await subscribe(bench, { cadence: 'weekly' })
  statements.clear()
  const again = createBench({ store: createAlertsStore(watched as never) }, opened)
  again.at('2027-05-10T06:00:00Z')
  putWindows(opened.raw, [windowOf()])
  await runAlerts(again.ctx)
  await runDeliveries(again.ctx)
  expect(statements.size).toBeGreaterThan(12)
  const scans: string[] = []
  for (const sql of statements) {
    const values = (sql.match(/\?/g) ?? []).map(() => null)
    const plan = opened.raw.prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[]
    for (const { detail } of plan)
      if (
        /^SCAN (s|a|m|n|d|subscriptions|subscription_matches|alerts|deliveries)\b(?!.*(alerts_waiting|subscriptions_unexpanded|subscriptions_pending|alert_documents))/.test(
          detail,
        )
      )
        scans.push(`${detail}: ${sql.replace(/\s+/g, ' ')}`)
  }
  expect(scans).toEqual([])
})

it('raises exactly for those who asked, among many who did not', async () => {
  const { due } = await measureAlerts(3000, 40)
  expect(due).toBe(40)
})
