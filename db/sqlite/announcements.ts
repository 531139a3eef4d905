// Announcements that were entered: rows are added, and their standing moves; what they say is never changed.
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import type { Entered, Maker, Standing } from '../../src/domain/keeping/entered.ts'
import type { Store } from '../store.ts'
import { assertAllAsWritten } from './as-written.ts'
import type { Db } from './db.ts'
import { announcements as t } from './schema.ts'

const toEntered = ({ body, enteredBy, standing, ...row }: typeof t.$inferSelect): Entered => ({
  ...row,
  row: body as AnnouncementFact,
  by: enteredBy as Maker,
  standing: standing as Standing,
})

/** In the order in which they were entered. */
const readEntered = (db: Db, where?: SQL): Entered[] => {
  assertAllAsWritten(db, 'announcements')
  return db.select().from(t).where(where).orderBy(asc(t.id)).all().map(toEntered)
}

/** Those that count. */
export const standingAnnouncements = (db: Db): Entered[] => readEntered(db, eq(t.standing, 'stands'))

export function createAnnouncements(db: Db): Store['announcements'] {
  return {
    all: async () => readEntered(db),
    enter: async (entries, at) =>
      db.transaction((tx) =>
        entries.map(({ row, by, file, corrects, heldBackBy }) => {
          const { id } = tx
            .insert(t)
            .values({
              body: row,
              enteredBy: by,
              file,
              standing: heldBackBy === null ? 'stands' : 'held_back',
              other: heldBackBy,
              enteredAt: at,
            })
            .returning({ id: t.id })
            .get()
          if (corrects !== null) {
            tx.update(t).set({ standing: 'corrected', other: id, endedAt: at }).where(eq(t.id, corrects)).run()
            // what the slip held back, its correction holds back
            tx.update(t)
              .set({ other: id })
              .where(and(eq(t.standing, 'held_back'), eq(t.other, corrects)))
              .run()
          }
          return id
        }),
      ),
    withdraw: async (ids, at) =>
      db.transaction((tx) => {
        tx.update(t)
          .set({ standing: 'withdrawn', endedAt: at })
          .where(and(inArray(t.id, [...ids]), inArray(t.standing, ['stands', 'held_back'])))
          .run()
        tx.update(t)
          .set({ standing: 'stands', other: null })
          .where(and(eq(t.standing, 'held_back'), inArray(t.other, [...ids])))
          .run()
      }),
  }
}
