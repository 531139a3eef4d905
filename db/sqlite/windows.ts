// Review windows: the present ones, each with how often it changed.
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { Store, WindowFilter } from '../store.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { asksForInvented } from './documents.ts'
import type { Db } from './open.ts'
import { changes, reviewWindows as t } from './schema.ts'

const conditions = (filter: WindowFilter): (SQL | undefined)[] => [
  filter.invented || asksForInvented(filter.states) ? undefined : eq(t.invented, false),
  filter.states?.length ? inArray(t.state, filter.states) : undefined,
  filter.mechanisms?.length ? inArray(t.mechanism, filter.mechanisms) : undefined,
  filter.kinds?.length ? inArray(t.kind, filter.kinds) : undefined,
  filter.certainties?.length ? inArray(t.certainty, filter.certainties) : undefined,
  filter.dueFrom ? sql`${t.dueOn} >= ${filter.dueFrom}` : undefined,
  filter.dueTo ? sql`${t.dueOn} <= ${filter.dueTo}` : undefined,
]

export function createWindows(db: Db): Store['windows'] {
  // rows with no day come last
  const day = sql<string>`coalesce(${t.dueOn}, ${t.opensOn}, '9999')`
  const list = (filter: WindowFilter, after: (string | number)[] | null, limit: number) =>
    db
      .select()
      .from(t)
      .where(and(...conditions(filter), after ? sql`(${day}, ${t.key}) > (${after[0]}, ${after[1]})` : undefined))
      .orderBy(asc(day), asc(t.key))
      .limit(limit)
      .all()
      .map((row) => row.body as ReviewWindow)
  return {
    all: async (filter = {}) => list(filter, null, -1),
    find: async (filter, page) => {
      const total =
        db
          .select({ n: sql<number>`count(*)` })
          .from(t)
          .where(and(...conditions(filter)))
          .get()?.n ?? 0
      const rows = list(filter, readCursor(page.after, 2), page.limit + 1)
      const shown = rows.slice(0, page.limit)
      const last = shown.at(-1)
      return {
        rows: shown,
        total,
        next: rows.length > page.limit && last ? writeCursor([last.dueOn ?? last.opensOn ?? '9999', last.key]) : null,
      }
    },
    replace: async (windows, noted, at) =>
      db.transaction((tx) => {
        const known = new Map(
          tx
            .select()
            .from(t)
            .all()
            .map((row) => [row.key, row]),
        )
        for (const window of windows) {
          const before = known.get(window.key)
          known.delete(window.key)
          const values = {
            key: window.key,
            state: window.state,
            mechanism: window.mechanism,
            kind: window.kind,
            certainty: window.certainty,
            opensOn: window.opensOn,
            dueOn: window.dueOn,
            body: window as unknown,
            invented: window.invented,
            updatedAt: at,
          }
          if (!before)
            tx.insert(t)
              .values({ ...values, sequence: 0 })
              .run()
          else if (JSON.stringify(before.body) !== JSON.stringify(window)) {
            const moved =
              before.opensOn !== window.opensOn ||
              before.dueOn !== window.dueOn ||
              before.certainty !== window.certainty
            tx.update(t)
              .set({ ...values, sequence: before.sequence + (moved ? 1 : 0) })
              .where(eq(t.key, window.key))
              .run()
          }
        }
        for (const key of known.keys()) tx.delete(t).where(eq(t.key, key)).run()
        for (const change of noted) tx.insert(changes).values(change).run()
      }),
    sequences: async () =>
      new Map(
        db
          .select({ key: t.key, sequence: t.sequence })
          .from(t)
          .all()
          .map((row) => [row.key, row.sequence]),
      ),
  }
}
