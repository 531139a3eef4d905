// Review windows: the present ones, each with how often it changed.

import { and, asc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { planWindows } from '../../src/domain/keeping/windows.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { Cursors } from '../shared/cursor.ts'
import { asksForInvented } from '../shared/invented.ts'
import { columnsOf, isAskedFor, windowPage } from '../shared/windows.ts'
import type { Store, WindowFilter } from '../store.ts'
import { assertAsWritten } from './as-written.ts'
import { insertRows, noteChanges } from './bulk.ts'
import { contradictingWindows } from './contents.ts'
import type { Db } from './db.ts'
import { reviewWindows as t, withdrawnWindows } from './schema.ts'

const conditions = (filter: WindowFilter): (SQL | undefined)[] => [
  filter.invented || asksForInvented(filter.states) ? undefined : eq(t.invented, false),
  filter.states?.length ? inArray(t.state, filter.states) : undefined,
  filter.mechanisms?.length ? inArray(t.mechanism, filter.mechanisms) : undefined,
  filter.kinds?.length ? inArray(t.kind, filter.kinds) : undefined,
  filter.certainties?.length ? inArray(t.certainty, filter.certainties) : undefined,
  // a month is due on its last day
  filter.dueFrom ? sql`(${t.dueOn} >= ${filter.dueFrom} or ${t.dueOn} = ${filter.dueFrom.slice(0, 7)})` : undefined,
  filter.dueTo ? sql`${t.dueOn} <= ${filter.dueTo}` : undefined,
]

export function createWindows(db: Db, cursors: Cursors): Store['windows'] {
  // rows with no day come last
  const day = sql<string>`coalesce(${t.dueOn}, ${t.opensOn}, '9999')`
  const sound = <Row extends { key: string }>(rows: Row[], table = 'review_windows'): Row[] => {
    assertAsWritten(
      db,
      table,
      'key',
      rows.map(({ key }) => key),
    )
    return rows
  }
  const list = (filter: WindowFilter, after: (string | number)[] | null, limit: number) =>
    sound(
      db
        .select()
        .from(t)
        .where(and(...conditions(filter), after ? sql`(${day}, ${t.key}) > (${after[0]}, ${after[1]})` : undefined))
        .orderBy(asc(day), asc(t.key))
        .limit(limit)
        .all(),
    ).map((row) => row.body as ReviewWindow)
  return {
    all: async (filter = {}) => list(filter, null, -1),
    contradicting: async () => db.all<{ key: string }>(sql.raw(contradictingWindows)).map(({ key }) => key),
    find: async (filter, page) => {
      const total =
        db
          .select({ n: sql<number>`count(*)` })
          .from(t)
          .where(and(...conditions(filter)))
          .get()?.n ?? 0
      const rows = list(filter, cursors.read(page.after, ['windows', filter]), page.limit + 1)
      return windowPage(rows, total, page.limit, (place) => cursors.write(place, ['windows', filter]))
    },
    replace: async (windows, noted, at) =>
      db.transaction((tx) => {
        const held = tx.select().from(t).all()
        const plan = planWindows(
          {
            windows: held.map((row) => ({ window: row.body as ReviewWindow, sequence: row.sequence })),
            tombstones: tx.select().from(withdrawnWindows).all(),
          },
          windows,
          new Set(
            noted
              .filter((change) => change.kind === 'cancelled' && change.after === null)
              .map((change) => change.subjectId),
          ),
          at,
        )
        for (const key of plan.revive) tx.delete(withdrawnWindows).where(eq(withdrawnWindows.key, key)).run()
        const created = plan.create.map(({ window, sequence }) => ({
          ...columnsOf(window, at),
          sequence,
          changedAt: at,
        }))
        insertRows(db, t, created)
        for (const { window, sequence, moved } of plan.update)
          tx.update(t)
            .set({ ...columnsOf(window, at), sequence, ...(moved ? { changedAt: at } : {}) })
            .where(eq(t.key, window.key))
            .run()
        for (const key of plan.remove) tx.delete(t).where(eq(t.key, key)).run()
        for (const { window, sequence } of plan.bury)
          tx.insert(withdrawnWindows)
            .values({ key: window.key, body: window, invented: window.invented, sequence, withdrawnAt: at })
            .run()
        tx.delete(withdrawnWindows).where(lt(withdrawnWindows.withdrawnAt, plan.forgetBefore)).run()
        noteChanges(db, noted)
      }),
    calledOff: async () =>
      db
        .all<{ body: string }>(
          sql`select before as body from changes
            where id in (select max(id) from changes where subject = 'window' group by subject_id)
              and after is null and before is not null and kind in ('cancelled', 'superseded')
            order by id`,
        )
        .map(({ body }) => JSON.parse(body) as ReviewWindow),
    calendar: async (filter) => {
      const rows = db
        .select()
        .from(t)
        .where(and(...conditions(filter)))
        .orderBy(asc(t.key))
        .all()
      const gone = db.select().from(withdrawnWindows).orderBy(asc(withdrawnWindows.key)).all()
      sound(gone, 'withdrawn_windows')
      return [
        ...sound(rows).map((row) => ({
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
          .filter((row) => isAskedFor(row.window, filter)),
      ]
    },
  }
}
