// The composition: store, archive, clock, log and settings, opened once and handed to the stages.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../db/sqlite/store.ts'
import type { Store } from '../db/store.ts'
import type { Clock } from './domain/clock.ts'
import type { Settings } from './env.ts'
import { createLog, type Log } from './log.ts'
import { type Archive, createArchive } from './pipeline/archive.ts'
import { type Progress, silent } from './pipeline/context.ts'

export type AppContext = {
  settings: Settings
  store: Store
  archive: Archive
  clock: Clock
  log: Log
  progress: Progress
  close(): Promise<void>
}

export const systemClock: Clock = { now: () => new Date() }

export const databasePath = (settings: Settings): string => join(settings.dataFolder, 'mechanism-watch.sqlite')

/** Opens the data folder, making it where it is missing. */
export async function openContext(
  settings: Settings,
  options: { clock?: Clock; progress?: Progress; log?: Log } = {},
): Promise<AppContext> {
  // what is in it can harm people: nobody but its owner reads it
  if (!existsSync(settings.dataFolder)) mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 })
  const store = await openStore({ path: databasePath(settings) })
  return {
    settings,
    store,
    archive: createArchive(join(settings.dataFolder, 'archive')),
    clock: options.clock ?? systemClock,
    log: options.log ?? createLog(settings.logLevel),
    progress: options.progress ?? silent,
    close: () => store.close(),
  }
}
