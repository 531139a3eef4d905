// Opens the PostgreSQL database behind the store. What is not built yet says so.
import { createCursors } from '../shared/cursor.ts'
import { processMark } from '../shared/process-mark.ts'
import type { Store } from '../store.ts'
import { createAlertsStore } from './alerts.ts'
import { createAnnouncements } from './announcements.ts'
import { createCaptures } from './captures.ts'
import { createChanges } from './changes.ts'
import { checkAll, damageFor } from './check.ts'
import { createDb } from './db.ts'
import { createDocuments } from './documents.ts'
import { removeExamples } from './examples.ts'
import { createFacts } from './facts.ts'
import { forgetCaptures, forgetIndexed, forgetRefused } from './forget.ts'
import { inWords } from './in-words.ts'
import { createLabels } from './labels.ts'
import { createMeta, marksOf } from './meta.ts'
import { openDatabase } from './open.ts'
import { createRecommendations } from './recommendations.ts'
import { refuseBackup } from './refused.ts'
import { createRegister } from './register.ts'
import { coverAlerts } from './rehearsal.ts'
import { createReviews } from './reviews.ts'
import { createRuns } from './runs.ts'
import { createSearch } from './search.ts'
import { createStates } from './states.ts'
import { createTurns } from './turns.ts'
import { createUhri } from './uhri.ts'
import { createWindows } from './windows.ts'
import { settleAllWorks } from './works.ts'

/** Connects to the database at `url` (postgres://…), bringing its tables to this version. Throws DatabaseError in words. */
export async function openStore(options: { url: string; serving?: { turn(): Promise<void> } }): Promise<Store> {
  const { db, schemaVersion } = await openDatabase(options.url)
  const prepare = async () => {
    await settleAllWorks(db)
    return marksOf(db)
  }
  const marks = await prepare().catch(async (error: unknown) => {
    await db.close()
    throw inWords(error, options.url)
  })
  const cursors = createCursors(marks.cursorKey)
  const turns = createTurns(options.url, processMark())
  return {
    turns,
    alerts: createAlertsStore(db),
    runs: createRuns(db, turns.isHere),
    captures: createCaptures(db),
    documents: createDocuments(db, cursors),
    reviews: createReviews(db),
    recommendations: createRecommendations(db, cursors, options.serving?.turn),
    labels: createLabels(db),
    search: createSearch(db),
    windows: createWindows(db, cursors),
    facts: createFacts(db),
    announcements: createAnnouncements(db),
    register: createRegister(db),
    uhri: createUhri(db),
    changes: createChanges(db),
    states: createStates(db),
    meta: createMeta(db, schemaVersion, marks.epoch),
    removeExamples: () => removeExamples(db),
    forget: (captureIds) => forgetCaptures(db, captureIds),
    forgetIndexed: (symbol) => forgetIndexed(db, symbol),
    forgetRefused: (sha256) => forgetRefused(db, sha256),
    rehearseAlerts: async () => {
      const rehearsed = createDb(options.url, { one: true })
      await coverAlerts(rehearsed)
      return createAlertsStore(rehearsed)
    },
    damage: (stage) => damageFor(db, stage),
    backup: async () => refuseBackup(),
    check: () => checkAll(db),
    close: async () => {
      await turns.close()
      await db.close()
    },
  }
}
