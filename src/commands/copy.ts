// db copy: moving an installation to the other engine, and its archive between a folder and a bucket.
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../domain/errors.ts'
import { isS3, s3Place } from '../domain/s3-place.ts'
import { readSettings, type Settings } from '../env.ts'
import { createLog } from '../log.ts'
import { archiveFolder } from '../pipeline/open-archive.ts'
import { createProgress } from '../progress.ts'
import { copyInstallation, isPostgres } from '../run/copy.ts'
import { copyArchive } from '../run/copy-archive.ts'
import { exitCodes, mustBeThere, out, printReports } from './command.ts'

type CopyOptions = { to?: string; archive?: string; json?: boolean }

/** What is to be set where the archive was copied to a place. */
const archiveSetting = (place: string, settings: Settings): string => {
  if (isS3(place)) return `set MECHANISM_WATCH_ARCHIVE to ${place}`
  return resolve(place) === archiveFolder(settings)
    ? 'leave MECHANISM_WATCH_ARCHIVE out'
    : `leave MECHANISM_WATCH_ARCHIVE out, and put ${resolve(place)} in the place of ${archiveFolder(settings)}`
}

/** Copies the archive alone; returns the exit code. */
async function copyArchiveAlone(settings: Settings, place: string, json: boolean): Promise<number> {
  const { files, created, faults } = await copyArchive(settings, place, createProgress(process.stderr))
  if (json) out.json({ archivedFiles: files, created, faults })
  else {
    for (const fault of faults) out.line(fault)
    out.line(`copied: ${files} archived files, the same in both; ${created} of them were not there before`)
    out.line(`Stop the server, run this again for what came meanwhile, and ${archiveSetting(place, settings)}`)
  }
  return faults.length === 0 ? exitCodes.done : exitCodes.red
}

/** What to set after a copy, for a person. */
function next({ to, archive }: { to: string; archive: string | undefined }, settings: Settings): string {
  if (!isPostgres(to))
    return `Set MECHANISM_WATCH_DATA to ${resolve(to)}, leave MECHANISM_WATCH_DATABASE out, and ${archive === undefined ? 'MECHANISM_WATCH_ARCHIVE too' : archiveSetting(archive, settings)}`
  const ofFolder = `keep ${settings.dataFolder} for the archive`
  const kept = settings.archive === null ? ofFolder : 'keep MECHANISM_WATCH_ARCHIVE'
  return `Set MECHANISM_WATCH_DATABASE to it, and ${archive === undefined ? kept : archiveSetting(archive, settings)}. The database of before is as it was: remove it when all is well`
}

async function copy({ to, archive, json = false }: CopyOptions): Promise<number> {
  const settings = readSettings(process.env)
  if (to === undefined && archive === undefined)
    throw new UsageError('name a place: --to for the installation, --archive for its archived files')
  if (to === undefined) return copyArchiveAlone(settings, archive!, json)
  if (settings.database === null) mustBeThere(settings)
  if (archive !== undefined && !isS3(archive))
    throw new UsageError('--archive beside --to takes a bucket (s3://bucket/prefix): a folder is named with --to')
  const place = archive === undefined ? null : s3Place(archive, settings.s3).address
  const told = {
    log: createLog('error'),
    progress: createProgress(process.stderr),
    tell: ({ table, rows }: { table: string; rows: number }) => {
      if (!json && rows > 0) out.line(`${table}: ${rows} rows, the same in both`)
    },
  }
  const { counts, bodies, reports } = await copyInstallation(settings, { to, archive: place }, told)
  if (json) {
    out.json({ tables: counts, archivedFiles: bodies })
    return exitCodes.done
  }
  const code = printReports(reports, false)
  out.line(`copied: ${bodies} archived files came with it. ${next({ to, archive }, settings)}`)
  return code
}

export function addCopy(db: Command, exit: (code: number) => void): void {
  db.command('copy')
    .description(
      'copy the whole installation to the other engine, or its archive to a bucket or folder, and prove that both hold the same; stop the server first',
    )
    .option(
      '--to <place>',
      'an empty PostgreSQL database (postgres://user:password@host:port/name), or a folder for SQLite and archive',
    )
    .option(
      '--archive <place>',
      'a bucket (s3://bucket/prefix) for the archived files; without --to they alone are copied, also into a folder',
    )
    .option('--json', 'print { tables, archivedFiles } as JSON: rows and sha256 of each table')
    .action(async (options: CopyOptions) => exit(await copy(options)))
}
