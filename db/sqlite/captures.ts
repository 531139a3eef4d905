// Captures: which bytes came from where, when, and whether they have been parsed.
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, like, ne, or, sql } from 'drizzle-orm'
import { importRoute } from '../../src/domain/imported.ts'
import { isExamplesRun } from '../../src/domain/run-ids.ts'
import { withdrawalOf } from '../shared/documents.ts'
import type { CaptureRow, NewCapture, Store } from '../store.ts'
import type { Db } from './db.ts'
import { insertRow, readRows } from './one-row.ts'
import { unfindDocument } from './out-of-date.ts'
import { captures, changes, documents, runs } from './schema.ts'
import { settleWorks } from './works.ts'

const toCapture = (row: typeof captures.$inferSelect): CaptureRow => row as CaptureRow

/** A whole hash is found by its index, the beginning of one by looking at all. */
const namedBy = (name: string) => {
  if (/^[0-9a-f]{64}$/.test(name)) return eq(captures.sha256, name)
  return /^[0-9a-f]{8,63}$/.test(name) ? like(captures.sha256, `${name}%`) : eq(captures.symbol, name)
}

export function createCaptures(db: Db): Store['captures'] {
  const newest = (sourceId: string, key: string) =>
    db
      .select()
      .from(captures)
      .where(and(eq(captures.sourceId, sourceId), eq(captures.key, key)))
      .orderBy(desc(captures.lastSeenAt), desc(captures.id))
      .limit(1)
      .get()

  return {
    find: async (sourceId, key) => {
      const row = newest(sourceId, key)
      return row ? toCapture(row) : null
    },
    add: async (capture: NewCapture) =>
      db.transaction((tx) => {
        const named = [capture.sourceId, capture.key, capture.sha256]
        const [same] = readRows(db, captures, 'source_id = ? and key = ? and sha256 = ?', named)
        if (same) {
          // bytes that come back after others stood in their place must be read again, to be current again
          const returned = newest(capture.sourceId, capture.key)?.id !== same.id
          // a person who imports what was set aside wants it read; a site that shows it again says nothing new
          const wanted = same.parseFault === 'set_aside' && capture.route === importRoute
          tx.update(captures)
            .set({
              lastSeenAt: capture.retrievedAt,
              etag: capture.etag,
              lastModified: capture.lastModified,
              listing: capture.listing,
              withdrawnAt: null,
              ...(returned || wanted || same.withdrawnAt ? { parsedVersion: null } : {}),
            })
            .where(eq(captures.id, same.id))
            .run()
          return { id: same.id, created: false }
        }
        return { id: insertRow(db, captures, { ...capture, lastSeenAt: capture.retrievedAt }), created: true }
      }),
    seen: async (id, at, listing) => {
      db.update(captures)
        // said to be another, or back on the list: what it is must be held against the document again
        .set({ lastSeenAt: at, ...(listing === undefined ? {} : { listing, withdrawnAt: null, parsedVersion: null }) })
        .where(eq(captures.id, id))
        .run()
    },
    get: async (id) => {
      const [row] = readRows(db, captures, 'id = ?', [id])
      return row ? toCapture(row) : null
    },
    unparsed: async (sourceId, parserVersion) =>
      db
        .select()
        .from(captures)
        .where(
          and(
            eq(captures.sourceId, sourceId),
            isNull(captures.withdrawnAt),
            or(isNull(captures.parsedVersion), ne(captures.parsedVersion, parserVersion)),
          ),
        )
        .orderBy(asc(captures.lastSeenAt), asc(captures.id))
        .all()
        .map(toCapture),
    attempt: async (id) => {
      db.update(captures)
        .set({ attempts: sql`${captures.attempts} + 1` })
        .where(eq(captures.id, id))
        .run()
    },
    release: async (id) => {
      db.update(captures).set({ attempts: 0 }).where(eq(captures.id, id)).run()
    },
    failed: async (id, parserVersion, { fault, message, symbol }) => {
      db.update(captures)
        .set({
          parsedVersion: parserVersion,
          parseError: message,
          parseFault: fault,
          attempts: 0,
          ...(symbol ? { symbol } : {}),
        })
        .where(eq(captures.id, id))
        .run()
    },
    accept: async (ids, at) => {
      db.update(captures)
        .set({ acceptedAt: at, parsedVersion: null })
        .where(inArray(captures.id, [...ids]))
        .run()
    },
    markInvented: async (id) => {
      db.update(captures).set({ invented: true }).where(eq(captures.id, id)).run()
    },
    failures: async (sourceId) =>
      db
        .select()
        .from(captures)
        .where(and(isNotNull(captures.parseError), sourceId ? eq(captures.sourceId, sourceId) : undefined))
        .orderBy(asc(captures.id))
        .all()
        .map(toCapture),
    live: async (sourceId, invented = false) => {
      const rows = db
        .select({ key: captures.key, listing: captures.listing })
        .from(captures)
        .where(
          and(
            eq(captures.sourceId, sourceId),
            eq(captures.invented, invented),
            isNull(captures.withdrawnAt),
            isNotNull(captures.listing),
          ),
        )
        .orderBy(asc(captures.key), asc(captures.id))
        .all()
      return [...new Map(rows.map((row) => [row.key, row])).values()]
    },
    withdrawMissing: async (sourceId, keys, at, invented = false) =>
      db.transaction((tx) => {
        const gone = tx
          .select()
          .from(captures)
          .where(and(eq(captures.sourceId, sourceId), isNull(captures.withdrawnAt)))
          .all()
          .filter((row) => row.invented === invented && row.listing !== null && !keys.has(row.key))
        for (const row of gone) {
          tx.update(captures).set({ withdrawnAt: at }).where(eq(captures.id, row.id)).run()
          const held = tx
            .select()
            .from(documents)
            .where(and(eq(documents.captureId, row.id), isNull(documents.withdrawnAt)))
            .all()
          for (const document of held) {
            tx.update(documents).set({ withdrawnAt: at, updatedAt: at }).where(eq(documents.id, document.id)).run()
            unfindDocument(db, document.id)
            tx.insert(changes).values(withdrawalOf(document, at)).run()
            settleWorks(db, [document.work], at)
          }
        }
        return [...new Set(gone.map((row) => row.key))]
      }),
    named: async (name) =>
      db.select().from(captures).where(namedBy(name)).orderBy(asc(captures.id)).all().map(toCapture),
    ofImport: async (run) =>
      db.select().from(captures).where(eq(captures.importRun, run)).orderBy(asc(captures.id)).all().map(toCapture),
    lastImport: async () =>
      db
        .selectDistinct({ id: runs.id, sourceId: runs.sourceId })
        .from(captures)
        .innerJoin(runs, eq(captures.importRun, runs.id))
        .orderBy(desc(runs.id))
        .all()
        .find(({ sourceId }) => !isExamplesRun(sourceId))?.id ?? null,
    count: async (sourceId) =>
      db
        .select({ n: count() })
        .from(captures)
        .where(and(eq(captures.sourceId, sourceId), eq(captures.invented, false)))
        .get()?.n ?? 0,
    hashes: async () =>
      db
        .selectDistinct({ sha256: captures.sha256 })
        .from(captures)
        .all()
        .map(({ sha256 }) => sha256),
    async *all() {
      for (const row of db.select().from(captures).orderBy(asc(captures.id)).all()) yield toCapture(row)
    },
  }
}
