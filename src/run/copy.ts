// Moves an installation from one engine to the other: every row, every archived file, and the index made anew.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { type CopiedCount, type Copyable, type CopyTold, copyRows } from '../../db/copy.ts'
import { openCopyable as openFile } from '../../db/sqlite/copying.ts'
import { databasePath, openContext } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import type { Settings } from '../env.ts'
import type { Log } from '../log.ts'
import type { Progress } from '../pipeline/context.ts'
import { indexUnits } from '../pipeline/index-units.ts'
import { openArchive } from '../pipeline/open-archive.ts'
import type { RunReport } from '../pipeline/run.ts'
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
  if (there.database === null) mkdirSync(folder, { recursive: true, mode: 0o700 })
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
    const bodies =
      placeOf(there) === placeOf(settings)
        ? 0
        : await copyNamed(await openArchive(settings), await openArchive(there), await ctx.store.captures.hashes())
    return { counts, bodies, reports: [await indexUnits(ctx)] }
  } finally {
    await ctx.close()
  }
}
