// Runs: what each stage did for each source, and how it ended.

import { and, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { processMark } from '../shared/process-mark.ts'
import { killedBefore, toRun } from '../shared/runs.ts'
import type { Store } from '../store.ts'
import type { Db } from './db.ts'
import { runs as t } from './schema.ts'

export function createRuns(db: Db): Store['runs'] {
  return {
    start: async (sourceId, stage, startedAt) => {
      // a run of the same stage that never ended was killed
      db.update(t)
        .set({ finishedAt: startedAt, result: 'red', faults: [killedBefore(sourceId)] })
        .where(and(eq(t.sourceId, sourceId), eq(t.stage, stage), isNull(t.finishedAt)))
        .run()
      return Number(
        db
          .insert(t)
          .values({ sourceId, stage, startedAt, counts: {}, faults: [], routes: {}, process: processMark() })
          .run().lastInsertRowid,
      )
    },
    finish: async (id, outcome) => {
      db.update(t).set(outcome).where(eq(t.id, id)).run()
    },
    latest: async () =>
      db
        .select({ sourceId: t.sourceId, stage: t.stage, id: sql<number>`max(${t.id})` })
        .from(t)
        .groupBy(t.sourceId, t.stage)
        .orderBy(t.sourceId, t.stage)
        .all()
        .map(({ sourceId, stage, id }) => ({
          last: toRun(db.select().from(t).where(eq(t.id, id)).get()!),
          lastSuccess:
            db
              .select({ at: t.finishedAt })
              .from(t)
              .where(and(eq(t.sourceId, sourceId), eq(t.stage, stage), isNotNull(t.result), ne(t.result, 'red')))
              .orderBy(desc(t.id))
              .limit(1)
              .get()?.at ?? null,
        })),
    get: async (id) => {
      const row = db.select().from(t).where(eq(t.id, id)).get()
      return row ? toRun(row) : null
    },
    count: async (except) =>
      db.select({ n: sql<number>`count(*)` }).from(t).where(ne(t.sourceId, except)).get()?.n ?? 0,
    previous: async (sourceId, stage) => {
      const row = db
        .select()
        .from(t)
        .where(and(eq(t.sourceId, sourceId), eq(t.stage, stage), isNotNull(t.finishedAt), ne(t.result, 'red')))
        .orderBy(desc(t.id))
        .limit(1)
        .get()
      return row ? toRun(row) : null
    },
  }
}
