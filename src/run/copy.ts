// Moves an installation from one engine to the other: every row, every archived file, and the index made anew.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { type CopiedCount, type Copyable, type CopyTold, copyRows } from '../../db/copy.ts'
import { DatabaseError } from '../../db/database-error.ts'
import { openCopyable as openFile } from '../../db/sqlite/copying.ts'
import { databaseOf, databasePath, openContext } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import type { Settings } from '../env.ts'
import type { Log } from '../log.ts'
import type { Archive } from '../pipeline/archive.ts'
import type { Progress } from '../pipeline/context.ts'
import { indexUnits } from '../pipeline/index-units.ts'
import { openArchive } from '../pipeline/open-archive.ts'
import type { RunReport } from '../pipeline/run.ts'
import { inspect } from './check.ts'
import { copyNamed, placeOf } from './copy-archive.ts'

const openServer = async (url: string): Promise<Copyable> =>
  (await import('../../db/postgres/copying.ts')).openCopyable(url)

/** Whether a place is the address of a PostgreSQL database. */
export const isPostgres = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place)

const endings = ['', '-wal', '-shm']

/** Fills a new file, which has its name only when all is in it. */
async function intoFile<T>(path: string, work: (target: Copyable) => Promise<T>): Promise<T> {
  const temporary = `${path}.copying`
  for (const end of endings) rmSync(temporary + end, { force: true })
  try {
    const target = openFile(temporary)
    const done = await work(target).finally(() => target.close())
    renameSync(temporary, path)
    return done
  } finally {
    for (const end of endings) rmSync(temporary + end, { force: true })
  }
}

/**
 * Returns the hashes of the bodies that a sound database names. Throws DatabaseError for any other: in the copy each row
 * is taken as right, and gets a digest of its own.
 */
async function hashesOfSound(database: Parameters<typeof inspect>[0]): Promise<string[]> {
  const { kind, faults, captures } = await inspect(database)
  const fault = faults[0] ?? 'it cannot be read'
  if (kind === 'sound' && captures !== null) return captures.map(({ sha256 }) => sha256)
  const remedy = {
    sound: '',
    damaged: ': see `mechanism-watch db check`, and restore a sound backup with `mechanism-watch db restore FILE`',
    newer: ': update Mechanism Watch',
    foreign: ': remove what was added, or restore a backup with `mechanism-watch db restore FILE`',
  }
  throw new DatabaseError(`nothing was copied, for the database is not sound (${fault})${remedy[kind]}`)
}

/** Copies the archived files that captures name. Throws DatabaseError where one is not whole. */
const copyFiles = async (from: Archive, to: Archive, hashes: readonly string[]): Promise<number> =>
  copyNamed(from, to, [...new Set(hashes)]).catch((error: Error) => {
    throw new DatabaseError(
      `no database was copied: ${error.message}. See \`mechanism-watch db check\`, and put the file back from your copy of the archive`,
      { cause: error },
    )
  })

export type Copied = { counts: CopiedCount[]; bodies: number; reports: RunReport[] }

/**
 * Copies the installation of the settings to `to`: the address of an empty PostgreSQL database (the archive stays where
 * it is), or a folder without a database (with the archive). `archive` names another place for the archive. Throws UsageError where a database is there already, and
 * DatabaseError, having kept nothing, where both are not the same afterwards.
 */
export async function copyInstallation(
  settings: Settings,
  { to, archive = null }: { to: string; archive?: string | null },
  { log, progress, tell }: { log: Log; progress: Progress; tell: (done: CopiedCount) => void },
): Promise<Copied> {
  if (to.trim() === '') throw new UsageError('--to is empty: name a PostgreSQL database or a folder')
  const folder = isPostgres(to) ? settings.dataFolder : resolve(to)
  const there: Settings = {
    ...settings,
    dataFolder: folder,
    database: isPostgres(to) ? to : null,
    databaseRead: null,
    archive: archive ?? (isPostgres(to) ? settings.archive : null),
  }
  const path = databasePath(there)
  if (there.database === settings.database && folder === settings.dataFolder)
    throw new UsageError('--to names the database that is copied: name another one')
  if (there.database === null && existsSync(path))
    throw new UsageError(`${path} is there already: name another folder with --to`)
  const hashes = await hashesOfSound(databaseOf(settings))
  if (there.database === null) mkdirSync(folder, { recursive: true, mode: 0o700 })
  // before the database is: one whose files are not there would pass for whole
  const archives: [Archive, Archive] | null =
    placeOf(there) === placeOf(settings) ? null : [await openArchive(settings), await openArchive(there)]
  const bodies = archives === null ? 0 : await copyFiles(...archives, hashes)
  const source = settings.database === null ? openFile(databasePath(settings)) : await openServer(settings.database)
  const told: CopyTold = {
    begin: (table, total) => progress.begin(`copy and compare ${table}`, total),
    tick: (rows) => progress.tick(rows),
    done: (count) => {
      progress.end()
      tell(count)
    },
  }
  let counts: CopiedCount[]
  try {
    if (there.database === null) counts = await intoFile(path, (target) => copyRows(source, target, told))
    else {
      const target = await openServer(there.database)
      counts = await copyRows(source, target, told).finally(() => target.close())
    }
  } finally {
    await source.close()
  }
  // the index needs no archived file, and those of a bucket are still to come
  const ctx = await openContext({ ...there, archive: null }, { log, progress })
  try {
    // of captures that came while it was copied
    const copied = new Set(hashes)
    const late = (await ctx.store.captures.hashes()).filter((one) => !copied.has(one))
    const more = archives === null ? 0 : await copyFiles(...archives, late)
    return { counts, bodies: bodies + more, reports: [await indexUnits(ctx)] }
  } finally {
    await ctx.close()
  }
}
