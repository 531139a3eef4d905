// Opens the PostgreSQL database behind the store. What is not built yet says so.
import { createCursors } from '../shared/cursor.ts'
import type { Store } from '../store.ts'
import { createAlertsStore } from './alerts.ts'
import { createDb } from './db.ts'
import { inWords } from './in-words.ts'
import { createMeta, marksOf } from './meta.ts'
import { notYet, refuseNotYet } from './not-yet.ts'
import { openDatabase } from './open.ts'
import { coverAlerts } from './rehearsal.ts'

/** Connects to the database at `url` (postgres://…), bringing its tables to this version. Throws DatabaseError in words. */
export async function openStore(options: { url: string }): Promise<Store> {
  const { db, schemaVersion } = await openDatabase(options.url)
  const marks = await marksOf(db).catch(async (error: unknown) => {
    await db.close()
    throw inWords(error, options.url)
  })
  const cursors = createCursors(marks.cursorKey)
  void cursors
  return {
    alerts: createAlertsStore(db),
    runs: notYet('runs'),
    captures: notYet('captures'),
    documents: notYet('documents'),
    reviews: notYet('reviews'),
    recommendations: notYet('recommendations'),
    labels: notYet('labels'),
    search: notYet('search'),
    windows: notYet('windows'),
    facts: notYet('facts'),
    announcements: notYet('announcements'),
    register: notYet('register'),
    uhri: notYet('uhri'),
    changes: notYet('changes'),
    states: notYet('states'),
    meta: createMeta(db, schemaVersion, marks.epoch),
    removeExamples: async () => refuseNotYet('removeExamples'),
    forget: async () => refuseNotYet('forget'),
    forgetIndexed: async () => refuseNotYet('forgetIndexed'),
    forgetRefused: async () => refuseNotYet('forgetRefused'),
    rehearseAlerts: async () => {
      const rehearsed = createDb(options.url, { one: true })
      await coverAlerts(rehearsed)
      return createAlertsStore(rehearsed)
    },
    damage: async () => refuseNotYet('damage'),
    backup: async () => refuseNotYet('backup'),
    check: async () => refuseNotYet('check'),
    close: () => db.close(),
  }
}
