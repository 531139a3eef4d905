// The facts that the project carries, as loaded from its CSV files.
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { type AnnouncementFact, type Facts, noFacts } from '../../src/domain/facts.ts'
import { besideOperators } from '../../src/domain/keeping/entered.ts'
import { factsDigest, factsDigestKey } from '../shared/facts.ts'
import type { Store } from '../store.ts'
import { standingAnnouncements } from './announcements.ts'
import { assertAllAsWritten } from './as-written.ts'
import { insertRows } from './bulk.ts'
import { factRows } from './contents.ts'
import type { Db } from './db.ts'
import { readMeta, writeMeta } from './notes.ts'
import { facts as t } from './schema.ts'

/** Kind of the rows of one calendar page; they are of no file, so that loading the files leaves them alone. */
const collectedKind = (pageId: string): string => `collected:${pageId}`
const isCollected = (kind: string): boolean => !(kind in noFacts())

const rowsOf = (kind: string, bodies: readonly unknown[]) => bodies.map((body, ordinal) => ({ kind, ordinal, body }))

/** What an operator contradicted counts as read before, on a page and in a release. */
const withPages = (rows: AnnouncementFact[], pages: AnnouncementFact[]): AnnouncementFact[] =>
  besideOperators(rows, [...rows, ...pages])

export function createFacts(db: Db): Store['facts'] {
  const digest = () => factsDigest(db.all(sql.raw(factRows)))
  // rows that a disk changed are loaded again
  const holds = (hash: string) => readMeta(db, 'facts') === hash && readMeta(db, factsDigestKey) === digest()
  return {
    holds: async (hash) => holds(hash),
    load: async (facts, hash) =>
      db.transaction((tx) => {
        if (holds(hash)) return false
        tx.delete(t)
          .where(inArray(t.kind, Object.keys(noFacts())))
          .run()
        for (const kind of Object.keys(noFacts()) as (keyof Facts)[]) insertRows(db, t, rowsOf(kind, facts[kind]))
        writeMeta(db, 'facts', hash)
        writeMeta(db, factsDigestKey, digest())
        return true
      }),
    read: async (files) => {
      assertAllAsWritten(db, 'facts')
      const rows = db.select().from(t).orderBy(asc(t.kind), asc(t.ordinal)).all()
      const pages = rows.filter((row) => isCollected(row.kind)).map((row) => row.body as AnnouncementFact)
      if (files !== undefined) return { ...files, announcements: withPages(files.announcements, pages) }
      const facts = noFacts()
      for (const row of rows) if (!isCollected(row.kind)) (facts[row.kind as keyof Facts] as unknown[]).push(row.body)
      const entered = standingAnnouncements(db).map(({ row }) => row)
      return { ...facts, announcements: withPages([...facts.announcements, ...entered], pages) }
    },
    readPages: async () =>
      db
        .select()
        .from(t)
        .orderBy(asc(t.kind), asc(t.ordinal))
        .all()
        .filter((row) => isCollected(row.kind))
        .map((row) => row.body as AnnouncementFact),
    collected: async (pageId, rows) =>
      db.transaction((tx) => {
        const kind = collectedKind(pageId)
        tx.delete(t).where(eq(t.kind, kind)).run()
        insertRows(db, t, rowsOf(kind, rows))
      }),
    readCollected: async (pageId) =>
      db
        .select()
        .from(t)
        .where(eq(t.kind, collectedKind(pageId)))
        .orderBy(asc(t.ordinal))
        .all()
        .map((row) => row.body as AnnouncementFact),
  }
}
