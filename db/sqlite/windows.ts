// Review windows: the present ones, each with how often it changed.
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { Store, WindowFilter } from '../store.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { asksForInvented } from './documents.ts'
import type { Db } from './open.ts'
import { changes, reviewWindows as t, withdrawnWindows } from './schema.ts'

/** How long a window that is gone is remembered for the calendar (SAFETY, D5). */
const tombstoneDays = 180

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
          if (!before) {
            // one that comes back goes on counting where its cancelled entry stopped
            const gone = tx.select().from(withdrawnWindows).where(eq(withdrawnWindows.key, window.key)).get()
            tx.delete(withdrawnWindows).where(eq(withdrawnWindows.key, window.key)).run()
            tx.insert(t)
              .values({ ...values, changedAt: at, sequence: gone ? gone.sequence + 1 : 0 })
              .run()
          }
          if (before && JSON.stringify(before.body) !== JSON.stringify(window)) {
            const moved =
              before.opensOn !== window.opensOn ||
              before.dueOn !== window.dueOn ||
              before.certainty !== window.certainty
            tx.update(t)
              .set({ ...values, ...(moved ? { sequence: before.sequence + 1, changedAt: at } : {}) })
              .where(eq(t.key, window.key))
              .run()
          }
        }
        const called = new Set(
          noted
            .filter((change) => change.kind === 'cancelled' && change.after === null)
            .map((change) => change.subjectId),
        )
        for (const [key, row] of known) {
          tx.delete(t).where(eq(t.key, key)).run()
          if (!called.has(key)) continue
          const { body, invented } = row
          tx.insert(withdrawnWindows)
            .values({ key, body, invented, sequence: row.sequence + 1, withdrawnAt: at })
            .run()
        }
        const oldest = new Date(Date.parse(at) - tombstoneDays * 86_400_000).toISOString()
        tx.delete(withdrawnWindows).where(sql`${withdrawnWindows.withdrawnAt} < ${oldest}`).run()
        for (const change of noted) tx.insert(changes).values(change).run()
      }),
    calendar: async (filter) => {
      const rows = db
        .select()
        .from(t)
        .where(and(...conditions(filter)))
        .orderBy(asc(t.key))
        .all()
      const asked = (window: ReviewWindow) =>
        (!filter.states?.length || filter.states.includes(window.state)) &&
        (!filter.mechanisms?.length || filter.mechanisms.includes(window.mechanism)) &&
        (!filter.kinds?.length || filter.kinds.includes(window.kind)) &&
        (!window.invented || filter.invented === true || asksForInvented(filter.states))
      const gone = db.select().from(withdrawnWindows).orderBy(asc(withdrawnWindows.key)).all()
      return [
        ...rows.map((row) => ({
          window: row.body as ReviewWindow,
          sequence: row.sequence,
          changedAt: row.changedAt,
          withdrawn: false,
        })),
        ...gone
          .map((row) => ({
            window: row.body as ReviewWindow,
            sequence: row.sequence,
            changedAt: row.withdrawnAt,
            withdrawn: true,
          }))
          .filter((row) => asked(row.window)),
      ]
    },
  }
}
