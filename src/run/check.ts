// Checks a data folder without writing to it: the database, every body of the archive, and that each names the other.
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { isOfIndex } from '../../db/store.ts'
import type { AppContext } from '../context.ts'
import { lostChangesKey } from '../domain/lost-changes.ts'
import { databaseCheck } from '../domain/run-ids.ts'
import { type Database, openStore } from '../open-store.ts'
import { type Archive, ArchiveError } from '../pipeline/archive.ts'
import { type RunReport, recordRun } from '../pipeline/run.ts'
import { assertClock, readClock } from '../pipeline/trusted-clock.ts'
import { whereOfSubscriptions } from '../reading/held.ts'

/** A body younger than this may belong to a run that has not written its capture yet. */
const graceMs = 3600 * 1000

const advice = {
  sound: '',
  damaged: ': stop the server, and restore a backup with `mechanism-watch db restore FILE`',
  newer: ': update Mechanism Watch',
  foreign: ': stop the server, and remove what you added, or restore a backup with `mechanism-watch db restore FILE`',
}

/** Orphans that are removed without being asked twice: so many, or this share of the named files if that is more. */
const sweepLimits = { files: 20, share: 0.1 }

export type Checked = {
  faults: string[]
  /** how many of them are of the search index alone, which can be made anew from the rest */
  ofIndex: number
  /** sha256 of old bodies that no capture names */
  orphans: string[]
  /** how many bodies that no capture names are younger: of a run that goes on, or of one that was killed just now */
  young: number
  /** a removal was killed before its end */
  removing: boolean
  /** bodies that captures name */
  captures: number
  /** false: the database cannot be read */
  isRead: boolean
}

type Inspected = Pick<ReturnType<typeof inspectDatabase>, 'kind' | 'faults' | 'ofIndex' | 'captures' | 'removing'>

/** Returns what is wrong in a database, and which bodies it names. A file of SQLite is looked at without being opened; a server is asked. */
export async function inspect(database: Database): Promise<Inspected> {
  if (database.url === null) return inspectDatabase(database.path)
  const store = await openStore(database)
  try {
    const found = await store.check()
    const faults = found.map(({ message }) => message)
    const captures: Inspected['captures'] = []
    for await (const { symbol, key, sha256 } of store.captures.all()) captures.push({ name: symbol ?? key, sha256 })
    return {
      kind: faults.length > 0 ? 'damaged' : 'sound',
      faults,
      ofIndex: found.filter(isOfIndex).length,
      captures,
      removing: false,
    }
  } finally {
    await store.close()
  }
}

/** Returns what is wrong in an installation; the archive is read to its end, also where the database cannot be read. */
export async function checkInstallation(archive: Archive, database: Database, now: Date): Promise<Checked> {
  // bodies first: a capture that arrives meanwhile names a body that was there before
  const bodies: string[] = []
  for await (const sha256 of archive.list()) bodies.push(sha256)
  const { kind, faults: wrong, ofIndex, captures, removing } = await inspect(database)
  const faults = wrong.map((fault) => (kind === 'damaged' && captures !== null ? fault : fault + advice[kind]))
  const names = new Map((captures ?? []).map(({ sha256, name }) => [sha256, name]))
  for (const sha256 of new Set([...bodies, ...names.keys()]))
    await archive.get(sha256).catch((error: Error) => {
      // its store is away: nothing is known of any file
      if (error instanceof ArchiveError && error.kind === 'away') throw error
      faults.push(`${names.get(sha256) ?? 'a body that no capture names'}: ${error.message}`)
    })
  const orphans: string[] = []
  let young = 0
  if (captures !== null)
    for (const sha256 of bodies) {
      if (names.has(sha256)) continue
      if ((await archive.age(sha256, now)) >= graceMs) orphans.push(sha256)
      else young += 1
    }
  return { faults, ofIndex, orphans, young, removing, captures: names.size, isRead: captures !== null }
}

/** Throws ClockError where the clock cannot be believed: a file of a run that goes on would look old. */
async function assertClockOf(database: Database, now: Date): Promise<void> {
  // opening also brings a removal to its end that was killed
  const store = await openStore(database)
  try {
    assertClock(await readClock({ store, clock: { now: () => now } }))
  } finally {
    await store.close()
  }
}

/**
 * Removes the orphans that still are: asked again of the database, right before. Returns how many went. Throws ClockError
 * under a clock that cannot be believed.
 */
export async function sweepOrphans(archive: Archive, database: Database, now: Date, force = false): Promise<number> {
  const { orphans, captures, isRead } = await checkInstallation(archive, database, now)
  // an empty database beside bodies is damage, or not theirs: nothing tells which of them are waste
  if (orphans.length > 0 && captures === 0)
    throw new Error(
      'the database names no archived file at all, so nothing was swept: restore a backup with `mechanism-watch db restore FILE`, or move the archive away',
    )
  // opening what is no database of ours, or was cut to nothing, would make one of it; and nothing there says that the clock is right
  if (!isRead) return 0
  await assertClockOf(database, now)
  await archive.sweep(now)
  if (!force && orphans.length > Math.max(sweepLimits.files, captures * sweepLimits.share))
    throw new Error(
      `${orphans.length} archived files are named by nothing, beside ${captures} that are named, so nothing was swept: see whether this is the right database, then use --sweep --force`,
    )
  for (const sha256 of orphans) if ((await archive.age(sha256, now)) >= graceMs) await archive.remove(sha256)
  return orphans.length
}

/**
 * Sweeps the same beside a running server: by names alone, without reading a body or checking the database. A clock that
 * cannot be believed sweeps nothing, for a young body would look old.
 */
export async function sweepQuietly(ctx: AppContext): Promise<RunReport> {
  const { archive } = ctx
  return recordRun(ctx, 'archive', 'sweep', async (run) => {
    assertClock(run.clock)
    const now = ctx.clock.now()
    const unfinished = await archive.sweep(now)
    const bodies: string[] = []
    for await (const sha256 of archive.list()) bodies.push(sha256)
    const named = new Set(await ctx.store.captures.hashes())
    let swept = 0
    for (const sha256 of bodies) {
      if (named.has(sha256) || (await archive.age(sha256, now)) < graceMs) continue
      await archive.remove(sha256)
      swept += 1
    }
    if (swept > 0) run.count('swept', swept)
    if (unfinished > 0) run.count('unfinished', unfinished)
  })
}

/** Tables that no reader is shown a row of. */
const ofSubscriptions: ReadonlySet<string> = new Set([
  'subscriptions',
  'subscription_matches',
  'alerts',
  'alert_events',
  'alert_cursors',
  'alert_documents',
  'deliveries',
  'window_marks',
])

/** Records that a person goes on although changes are lost, and checks the whole: what was held back by them is not any more. */
export async function acceptLosses(ctx: AppContext): Promise<RunReport> {
  await ctx.store.meta.set(lostChangesKey, '')
  return checkDatabase(ctx)
}

/** Checks every page and row of the database, and leaves a run that `/sources`, `status` and `/readyz` tell of. Reads no archived file. */
export async function checkDatabase(ctx: AppContext): Promise<RunReport> {
  return recordRun(ctx, databaseCheck.sourceId, databaseCheck.stage, async (run) => {
    for (const { message, table } of await ctx.store.check()) {
      const where = table !== null && ofSubscriptions.has(table) ? whereOfSubscriptions : 'database'
      run.red({ fault: 'database_damaged', where, message })
    }
  })
}
