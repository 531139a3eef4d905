// Opens the PostgreSQL database behind the store, and what a server shows of it from a replica.
import { createCursors } from '../shared/cursor.ts'
import { processMark } from '../shared/process-mark.ts'
import type { NoteReads, Shown, Store, ToldStage } from '../store.ts'
import { createAlertsStore } from './alerts.ts'
import { createAnnouncements } from './announcements.ts'
import { createCaptures } from './captures.ts'
import { createChanges } from './changes.ts'
import { checkAll, damageFor } from './check.ts'
import { createDb, type Db } from './db.ts'
import { createDocuments } from './documents.ts'
import { removeExamples } from './examples.ts'
import { createFacts } from './facts.ts'
import { forgetCaptures, forgetIndexed, forgetRefused } from './forget.ts'
import { inWords } from './in-words.ts'
import { createLabels } from './labels.ts'
import { createMeta, type Marks, marksOf } from './meta.ts'
import { openDatabase } from './open.ts'
import { createRecommendations } from './recommendations.ts'
import { refuseBackup } from './refused.ts'
import { createRegister } from './register.ts'
import { coverAlerts } from './rehearsal.ts'
import { type Pace, readFromReplica, usualPace } from './replica.ts'
import { createReviews } from './reviews.ts'
import { createRuns } from './runs.ts'
import { createSearch } from './search.ts'
import { createStates } from './states.ts'
import { createTurns } from './turns.ts'
import { createUhri } from './uhri.ts'
import { createWindows } from './windows.ts'
import { settleAllWorks } from './works.ts'

type Serving = { turn(): Promise<void> }

/**
 * The nouns over `db`. What somebody was told is written by `firm`, whose commits a standby has too: subscriptions and
 * messages, dates that a person entered, and what was taken out. What the stages write they can write again.
 */
function nounsOf(given: {
  db: Db
  firm: Db
  marks: Marks
  schemaVersion: number
  isHere(): Promise<void>
  serving?: Serving | undefined
}) {
  const { db, firm, marks, schemaVersion, isHere, serving } = given
  const cursors = createCursors(marks.cursorKey)
  return {
    alerts: createAlertsStore(firm),
    runs: createRuns(db, isHere),
    captures: createCaptures(db),
    documents: createDocuments(db, cursors),
    reviews: createReviews(db),
    recommendations: createRecommendations(db, cursors, serving?.turn),
    labels: createLabels(db),
    search: createSearch(db),
    windows: createWindows(db, cursors),
    facts: createFacts(db),
    announcements: createAnnouncements(firm),
    register: createRegister(db),
    uhri: createUhri(db),
    changes: createChanges(db),
    states: createStates(db),
    meta: createMeta(db, schemaVersion, marks.epoch),
    removeExamples: () => removeExamples(db),
    forget: (captureIds: readonly number[]) => forgetCaptures(firm, captureIds),
    forgetIndexed: (symbol: string) => forgetIndexed(firm, symbol),
    forgetRefused: (sha256: string) => forgetRefused(firm, sha256),
    damage: (stage: ToldStage) => damageFor(db, stage),
    check: () => checkAll(db),
  }
}

/** Connects to the database at `url` (postgres://…), bringing its tables to this version. Throws DatabaseError in words. */
export async function openStore(options: { url: string; serving?: Serving }): Promise<Store> {
  const { db, schemaVersion } = await openDatabase(options.url)
  const prepare = async () => {
    await settleAllWorks(db)
    return marksOf(db)
  }
  const marks = await prepare().catch(async (error: unknown) => {
    await db.close()
    throw inWords(error, options.url)
  })
  const firm = createDb(options.url, { firm: true })
  const turns = createTurns(options.url, processMark())
  return {
    ...nounsOf({ db, firm, marks, schemaVersion, isHere: turns.isHere, serving: options.serving }),
    turns,
    rehearseAlerts: async () => {
      const rehearsed = createDb(options.url, { one: true })
      await coverAlerts(rehearsed)
      return createAlertsStore(rehearsed)
    },
    backup: async () => refuseBackup(),
    close: async () => {
      await turns.close()
      await firm.close()
      await db.close()
    },
  }
}

/**
 * Opens what a server shows: read from the replica at `url` while it answers, has the same tables and is not far behind;
 * else from `primary`, and `note` hears of it. Nothing is written through it. Throws DatabaseError in words where `url`
 * is none that ever could be read.
 */
export async function openShown(given: {
  url: string
  primaryUrl: string
  primary: Store
  serving?: Serving
  note: NoteReads
  pace?: Pace
}): Promise<Shown> {
  const { url, primary, serving, note, pace = usualPace } = given
  const primaryDb = createDb(given.primaryUrl, { one: true, patience: pace.patienceMs })
  const [schemaVersion, marks] = [await primary.meta.schemaVersion(), await marksOf(primaryDb)]
  const same = { epoch: marks.epoch, steps: schemaVersion }
  const open = (db: Db): Store => ({
    ...nounsOf({ db, firm: db, marks, schemaVersion, isHere: async () => {}, serving }),
    turns: null,
    rehearseAlerts: () => primary.rehearseAlerts(),
    backup: async () => refuseBackup(),
    close: () => db.close(),
  })
  return readFromReplica({ url, primary, primaryDb, open, same, note, pace })
}
