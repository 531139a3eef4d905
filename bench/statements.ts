// What one small statement costs: prepared once by better-sqlite3, or built by drizzle at each call.
import { eq } from 'drizzle-orm'
import { createDeliveries } from '../db/sqlite/alerts-deliveries.ts'
import { openDatabase } from '../db/sqlite/open.ts'
import { deliveries } from '../db/sqlite/schema-alerts.ts'

const rounds = 20_000

const { raw, db } = openDatabase(':memory:')
raw
  .prepare(
    `insert into subscriptions (id, lookup, channel, mail_sealed, status, choice, cadence, secret_version, revision, expanded,
     created_at) values ('s', 's', 'mail', '', 'active', '{}', 'daily', 1, 1, 1, '')`,
  )
  .run()
const prepared = createDeliveries(raw)
await prepared.add({ id: 'd', subscription: 1, channel: 'mail', kind: 'alerts', slot: 'd', createdAt: '2027-01-01' })

async function microsecondsPerCall(work: () => unknown): Promise<number> {
  for (let i = 0; i < 1000; i++) await work()
  const started = performance.now()
  for (let i = 0; i < rounds; i++) await work()
  return ((performance.now() - started) * 1000) / rounds
}

const change = { nextAt: '2027-01-02', error: 'e' }
const update = raw.prepare('update deliveries set next_at = ?, error = ? where id = ?')
const figures = {
  'read one delivery, prepared': await microsecondsPerCall(() => prepared.get('d')),
  'read one delivery, drizzle': await microsecondsPerCall(() =>
    db.select().from(deliveries).where(eq(deliveries.id, 'd')).get(),
  ),
  'change one delivery, prepared': await microsecondsPerCall(() => update.run(change.nextAt, change.error, 'd')),
  'change one delivery, drizzle': await microsecondsPerCall(() =>
    db.update(deliveries).set(change).where(eq(deliveries.id, 'd')).run(),
  ),
}
for (const [what, us] of Object.entries(figures)) console.log(`${what.padEnd(32)} ${us.toFixed(1)} µs`)
raw.close()
