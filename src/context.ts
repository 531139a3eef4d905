// The composition: store, archive, clock, log and settings, opened once and handed to the stages.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../db/sqlite/store.ts'
import type { Store } from '../db/store.ts'
import type { Clock } from './domain/clock.ts'
import { errorCode, isOfFamily } from './domain/error-code.ts'
import type { Settings } from './env.ts'
import { createLog, type Log } from './log.ts'
import { type Archive, createArchive } from './pipeline/archive.ts'
import { type Progress, silent } from './pipeline/context.ts'
import { createReading, type Reading } from './reading/reading.ts'

export type AppContext = {
  settings: Settings
  store: Store
  reading: Reading
  archive: Archive
  clock: Clock
  log: Log
  progress: Progress
  fictionalIsReal: boolean
  close(): Promise<void>
}

/** What the file system and SQLite answer where a folder belongs to somebody else, or is no folder. */
const notWritable = ['EACCES', 'EEXIST', 'ENOTDIR', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN']

export const systemClock: Clock = { now: () => new Date() }

export const databasePath = (settings: Settings): string => join(settings.dataFolder, 'mechanism-watch.sqlite')

/** Opens the data folder, making it where it is missing. */
export async function openContext(
  settings: Settings,
  options: { clock?: Clock; progress?: Progress; log?: Log; path?: ':memory:' } = {},
): Promise<AppContext> {
  // what is in it can harm people: nobody but its owner reads it
  let store: Store
  try {
    const path = options.path ?? databasePath(settings)
    if (path !== ':memory:' && !existsSync(settings.dataFolder))
      mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 })
    store = await openStore({ path })
  } catch (error) {
    const code = errorCode(error)
    if (!notWritable.some((family) => isOfFamily(code, family))) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(
      `the data folder ${settings.dataFolder} cannot be written to (${message}): make it yours, or set MECHANISM_WATCH_DATA to another folder`,
    )
  }
  return {
    settings,
    store,
    reading: createReading(store),
    archive: createArchive(join(settings.dataFolder, 'archive')),
    clock: options.clock ?? systemClock,
    log: options.log ?? createLog(settings.logLevel),
    progress: options.progress ?? silent,
    fictionalIsReal: settings.sites !== null,
    close: () => store.close(),
  }
}
