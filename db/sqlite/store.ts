// The store on SQLite: the nouns of db/store.ts over one database file.
import { sql } from 'drizzle-orm'
import { judgeClock } from '../../src/domain/trusted-clock.ts'
import { createCursors } from '../shared/cursor.ts'
import { clockKey, countedTables } from '../shared/meta-keys.ts'
import type { StateCounts, Store } from '../store.ts'
import { createAlertsStore } from './alerts.ts'
import { createAnnouncements } from './announcements.ts'
import { writeBackup } from './backup.ts'
import { createCaptures } from './captures.ts'
import { createChanges } from './changes.ts'
import { faultsIn } from './contents.ts'
import { createDocuments } from './documents.ts'
import { removeExamples } from './examples.ts'
import { createFacts } from './facts.ts'
import { forgetCaptures, forgetIndexed, forgetRefused } from './forget.ts'
import { inItsPlace, type Place, placeOf } from './in-place.ts'
import { revisionOf } from './kept-rows.ts'
import { createLabels } from './labels.ts'
import { beginEpoch, marksOf } from './marks.ts'
import { readMeta, writeMeta } from './notes.ts'
import { type Db, openDatabase, refuseRow } from './open.ts'
import { forServing, type Turn } from './patient.ts'
import { createRecommendations } from './recommendations.ts'
import { createRegister } from './register.ts'
import { coverAlerts } from './rehearsal.ts'
import { finishRemoval } from './removal.ts'
import { createReviews } from './reviews.ts'
import { hasDiskRoom } from './room.ts'
import { fillDigests } from './row-digests.ts'
import { createRuns } from './runs.ts'
import { createSearch } from './search.ts'
import { damageFor } from './stage-damage.ts'
import { createUhri } from './uhri.ts'
import { namingDamage } from './unreadable.ts'
import { createWindows } from './windows.ts'
import { settleAllWorks } from './works.ts'

function createStates(db: Db): Store['states'] {
  return {
    counts: async () =>
      db.all<StateCounts>(sql`
        select ds.state as state, d.mechanism as mechanism, count(distinct d.id) as documents,
          coalesce(sum(u.n), 0) as recommendations, coalesce(sum(f.n), 0) as criminalisation
        from documents d
        join document_states ds on ds.document_id = d.id
        left join (
          select document_id, count(*) as n from units where recommends = 1 and withdrawn_at is null group by document_id
        ) u on u.document_id = d.id
        left join (
          select units.document_id, count(*) as n from labels l join units on units.row = l.unit_row
          where l.scheme = 'topic' and l.label = 'criminalisation' and recommends = 1 and withdrawn_at is null
          group by units.document_id
        ) f on f.document_id = d.id
        where d.withdrawn_at is null and d.invented = 0 and d.standing = 'leading'
        group by ds.state, d.mechanism order by ds.state, d.mechanism`),
  }
}

function createMeta(
  db: Db,
  { schemaVersion, path, epoch, place }: { schemaVersion: number; path: string; epoch: string; place: Place },
): Store['meta'] {
  return {
    get: async (key) => readMeta(db, key),
    set: async (key, value) => writeMeta(db, key, value),
    newestInstant: async () =>
      readMeta(db, clockKey) ??
      db.get<{ at: string | null }>(
        sql`select max(at) as at from (select max(at) as at from changes
          union all select max(started_at) from runs union all select max(finished_at) from runs)`,
      )!.at,
    trustInstant: async (at) => writeMeta(db, clockKey, at),
    hasRoom: async () => hasDiskRoom(path),
    isInPlace: async () => place.isHere(),
    schemaVersion: async () => schemaVersion,
    epoch: async () => epoch,
    beginEpoch: async () => beginEpoch(db.$client),
    revision: async () => revisionOf(db),
    counts: async () =>
      Object.fromEntries(
        countedTables.map((t) => [t, db.get<{ n: number }>(sql.raw(`select count(*) as n from ${t}`))!.n]),
      ),
  }
}

/** What a new database in memory holds before its first row: a second one of this process is a copy, not twenty migrations. */
let emptyInMemory: Buffer | null = null

/**
 * Opens the file (or `:memory:`), migrating it to this version. `serving`: for a server that has
 * others to answer between two calls; its `turn` resolves when this one may go on. Throws DatabaseError for a newer or foreign file.
 */
export async function openStore(options: {
  path: string
  maxPages?: number
  serving?: { turn: Turn }
}): Promise<Store> {
  const { path, maxPages } = options
  const inMemory = path === ':memory:'
  const copied = inMemory ? emptyInMemory : null
  const { raw, db, schemaVersion, isMigrated } = openDatabase(path, maxPages, faultsIn, copied)
  try {
    fillDigests(raw, isMigrated, refuseRow(path))
  } catch (error) {
    raw.close()
    throw error
  }
  finishRemoval(raw)
  settleAllWorks(db)
  // before it gets marks of its own
  if (inMemory) emptyInMemory ??= raw.serialize()
  const marks = marksOf(raw)
  const cursors = createCursors(marks.cursorKey)
  const place = placeOf(raw, path)
  const close = async (): Promise<void> => {
    raw.pragma('busy_timeout = 10000')
    if (place.isHere()) raw.pragma('optimize')
    raw.close()
  }
  const store: Store = {
    alerts: createAlertsStore(raw),
    runs: createRuns(db),
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
    meta: createMeta(db, { schemaVersion, path, epoch: marks.epoch, place }),
    turns: null,
    removeExamples: async () => removeExamples(raw, db),
    forget: async (captureIds) => forgetCaptures(raw, db, captureIds),
    forgetIndexed: async (symbol) => forgetIndexed(raw, db, symbol),
    rehearseAlerts: async () => {
      coverAlerts(raw)
      return createAlertsStore(raw)
    },
    forgetRefused: async (sha256) => forgetRefused(raw, db, sha256),
    // of subscriptions each is mended, or stopped
    damage: async (stage) => damageFor(raw, stage, stage === 'subscribers' ? Number.MAX_SAFE_INTEGER : 5),
    backup: async (path) => {
      const { kind } = judgeClock(new Date().toISOString(), await store.meta.newestInstant())
      return writeBackup(raw, path, kind === 'right')
    },
    check: async () => faultsIn(raw),
    close,
  }
  // of alerts each subscription that does not read is stopped by itself
  const named: Store = inItsPlace({ ...namingDamage(store), alerts: store.alerts }, place, path)
  if (!options.serving) return named
  raw.pragma('busy_timeout = 0')
  // 8 MB instead of 16: a server reads most pages from the cache of the system at the price of a copy
  raw.pragma('cache_size = -8000')
  return { ...forServing(named, options.serving.turn), close }
}
