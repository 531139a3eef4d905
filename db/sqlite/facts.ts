// The facts that the project carries, as loaded from its CSV files.
import { asc, eq } from 'drizzle-orm'
import type { Facts } from '../../src/domain/facts.ts'
import type { Store } from '../store.ts'
import type { Db } from './open.ts'
import { meta, facts as t } from './schema.ts'

/** Every kind, empty: a kind that is added to Facts must be added here (the type says so). */
const noFacts = (): Facts => ({
  sessions: [],
  parties: [],
  uprTurns: [],
  uprReports: [],
  visits: [],
  announcements: [],
})

export function createFacts(db: Db): Store['facts'] {
  return {
    load: async (facts, hash) =>
      db.transaction((tx) => {
        if (tx.select().from(meta).where(eq(meta.key, 'facts')).get()?.value === hash) return false
        tx.delete(t).run()
        for (const kind of Object.keys(noFacts()) as (keyof Facts)[])
          for (const [ordinal, body] of facts[kind].entries()) tx.insert(t).values({ kind, ordinal, body }).run()
        tx.insert(meta)
          .values({ key: 'facts', value: hash })
          .onConflictDoUpdate({ target: meta.key, set: { value: hash } })
          .run()
        return true
      }),
    read: async () => {
      const facts = noFacts()
      for (const row of db.select().from(t).orderBy(asc(t.kind), asc(t.ordinal)).all())
        (facts[row.kind as keyof Facts] as unknown[]).push(row.body)
      return facts
    },
  }
}
