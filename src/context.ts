// The composition: store, archive, clock, log and settings, opened once and handed to the stages.
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseError } from '../db/database-error.ts'
import type { NoteReads, Shown, Store, WhyReads } from '../db/store.ts'
import { codeMark } from './code-mark.ts'
import type { Clock } from './domain/clock.ts'
import { errorCode, isOfFamily } from './domain/error-code.ts'
import { faultWords } from './domain/fault-words.ts'
import { machineFault } from './domain/machine-fault.ts'
import type { Settings } from './env.ts'
import { createLog, type Log } from './log.ts'
import { type Database, inWords, openShown, openStore } from './open-store.ts'
import type { Archive } from './pipeline/archive.ts'
import { type Progress, silent } from './pipeline/context.ts'
import { assertMoved, openArchive } from './pipeline/open-archive.ts'
import { createSteps, type WholeSteps } from './pipeline/whole-step.ts'
import { createReading, type Reading } from './reading/reading.ts'

export type AppContext = {
  settings: Settings
  store: Store
  reading: Reading
  /** what the pages, lists and feeds of a server show: of a replica where one is set, else the same store and reading */
  shown: { store: Store; reading: Reading; reads: Shown['reads'] | null }
  archive: Archive
  clock: Clock
  log: Log
  progress: Progress
  steps: WholeSteps
  fictionalIsReal: boolean
  code: string | null
  close(): Promise<void>
}

/** What the file system and SQLite answer where a folder belongs to somebody else, or is no folder. */
const notWritable = ['EACCES', 'EEXIST', 'ENOTDIR', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN']

export const systemClock: Clock = { now: () => new Date() }

export const databasePath = (settings: Settings): string => join(settings.dataFolder, 'mechanism-watch.sqlite')

/** The database of these settings, with whatever engine. */
export const databaseOf = (settings: Settings): Database => ({ path: databasePath(settings), url: settings.database })

/** Whether there is a database: a file, or the address of a server. */
export const hasDatabase = ({ path, url }: Database): boolean => url !== null || existsSync(path)

/** Faults of the machine that a person may meet with any file, whatever its error says. */
const anywhere = new Set(['disk_full', 'disk_failing', 'too_many_files', 'file_limit'])

/** What the system answers for a place that a command was given, or made beside it. */
const ofPlace = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EXDEV'])

/** An error of the file system about a path, in words that say what to do; any other as it is. */
function ofFileSystem(error: unknown): unknown {
  if (!(error instanceof Error) || !('path' in error && 'syscall' in error) || !ofPlace.has(errorCode(error)))
    return error
  const { path, syscall } = error
  return new Error(
    `${path} cannot be used (${errorCode(error)}, ${syscall}): name a file or folder that is yours, in a folder that exists, on a disk that can be written to`,
    { cause: error },
  )
}

/** Returns an error of the database of these settings, or of the disk, in words that say what to do; any other as it is. */
export const explain = (error: unknown, settings: () => Settings): unknown => {
  try {
    const explained = inWords(error, databaseOf(settings()))
    const fault = explained === error ? machineFault(error, true) : null
    if (explained instanceof DatabaseError) return explained
    if (fault === null || !anywhere.has(fault)) return ofFileSystem(explained)
    const { what, remedy } = faultWords(fault)
    return new Error(`${what} ${remedy}`, { cause: error })
  } catch {
    return error
  }
}

/** Takes the folder from everybody but its owner, whoever made it. A folder that all share (`/tmp`) is left as it is. */
function closeToOthers(folder: string): void {
  const { mode } = statSync(folder)
  if ((mode & 0o077) === 0 || (mode & 0o1000) !== 0) return
  try {
    chmodSync(folder, 0o700)
  } catch (error) {
    // of another owner, who decides about it
    if (errorCode(error) !== 'EPERM') throw error
  }
}

/** Traces of a database that was in the folder: its log, what a restore put aside, bodies that it named. */
async function tracesOf(settings: Settings): Promise<boolean> {
  const path = databasePath(settings)
  const name = basename(path)
  const beside = (existsSync(settings.dataFolder) ? readdirSync(settings.dataFolder) : []).filter(
    (file) => file.startsWith(name) && file !== name,
  )
  if (beside.some((file) => /-wal$|\.before-|\.restoring$/.test(file) && sizeOf(join(settings.dataFolder, file)) > 0))
    return true
  for await (const _ of (await openArchive(settings)).list()) return true
  return false
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Refuses a database that vanished or was cut to nothing: a new one in its place would make waste of the archive. */
async function assertNotLost(settings: Settings): Promise<void> {
  const path = databasePath(settings)
  if (sizeOf(path) > 0 || !(await tracesOf(settings))) return
  throw new Error(
    `the database ${path} is empty or gone, but files that belong to it are there: restore a backup with \`mechanism-watch db restore FILE\`, or, to start anew, move ${settings.dataFolder} away first`,
  )
}

const whyReads: Record<WhyReads, string> = {
  there: 'the replica answers',
  away: 'the replica does not answer: see whether its PostgreSQL runs',
  behind: 'the replica is more than a minute behind: see whether it still receives the log of the primary',
  other_version: 'the replica does not have the tables of this version yet',
}

/** Opens the replica of a server; null where none is set, and for commands, which read what was just written. */
async function openReplica(
  { database, databaseRead }: Settings,
  { store, log, serving }: { store: Store; log: Log; serving: Database['serving'] },
): Promise<Shown | null> {
  if (database === null || databaseRead === null || serving === undefined) return null
  const note: NoteReads = (from, why) =>
    log[from === 'replica' ? 'info' : 'warn'](
      { from, why },
      `lists and pages are read from the ${from}: ${whyReads[why]}`,
    )
  return openShown({ url: databaseRead, primaryUrl: database, primary: store, serving, note })
}

/** Opens the data folder, making it where it is missing. */
export async function openContext(
  settings: Settings,
  options: {
    clock?: Clock
    progress?: Progress
    steps?: WholeSteps
    log?: Log
    path?: ':memory:'
    serving?: { turn(): Promise<void> }
  } = {},
): Promise<AppContext> {
  // what is in it can harm people: nobody but its owner reads it
  let store: Store
  try {
    const path = options.path ?? databasePath(settings)
    const url = options.path === undefined ? settings.database : null
    if (path !== ':memory:') {
      if (!existsSync(settings.dataFolder)) mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 })
      else closeToOthers(settings.dataFolder)
    }
    if (url === null) await assertNotLost(settings)
    store = await openStore({ path, url, serving: options.serving })
  } catch (error) {
    const code = errorCode(error)
    if (!notWritable.some((family) => isOfFamily(code, family))) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(
      `the data folder ${settings.dataFolder} cannot be written to (${message}): make it yours, or set MECHANISM_WATCH_DATA to another folder`,
    )
  }
  const archive = await openArchive(settings)
  const log = options.log ?? createLog(settings.logLevel)
  const { serving } = options
  const reading = createReading(store, serving?.turn)
  const replica = await openReplica(settings, { store, log, serving }).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  await assertMoved(settings, archive).catch(async (error: unknown) => {
    await replica?.close()
    await store.close()
    throw error
  })
  return {
    settings,
    store,
    reading,
    shown:
      replica === null
        ? { store, reading, reads: null }
        : { store: replica.store, reading: createReading(replica.store, serving?.turn), reads: replica.reads },
    archive,
    clock: options.clock ?? systemClock,
    log,
    progress: options.progress ?? silent,
    steps: options.steps ?? createSteps(),
    fictionalIsReal: settings.sites !== null,
    code: codeMark(),
    close: async () => {
      await replica?.close()
      await store.close()
    },
  }
}
