// db backup, restore and check: keeping the database and its archive safe.
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { databaseOf, systemClock } from '../context.ts'
import { readSettings, type Settings } from '../env.ts'
import { openArchive } from '../pipeline/open-archive.ts'
import { checkDatabase, checkInstallation, sweepOrphans } from '../run/check.ts'
import { earlierDatabases, earlierWords } from '../run/earlier.ts'
import { restore } from '../run/restore.ts'
import { exitCodes, mustBeThere, newFile, out, printReports, withContext } from './command.ts'
import { addCopy } from './copy.ts'

type Exit = (code: number) => void

type CheckOptions = { json?: boolean; sweep?: boolean; force?: boolean; database?: boolean }

/** What helps where archived files are in a bucket, which the tools of its store copy and restore. */
const ofBucket = ({ archive }: Settings): string =>
  archive === null ? '' : `put lost files back into ${archive} from a copy of it, `

async function check(options: CheckOptions, exit: Exit): Promise<void> {
  if (options.database)
    return withContext(async (ctx) => exit(printReports([await checkDatabase(ctx)], options.json ?? false)), {
      existing: true,
    })
  // opened for reading alone: a folder that cannot be written to can be checked
  const settings = readSettings(process.env)
  mustBeThere(settings)
  const database = databaseOf(settings)
  const archive = await openArchive(settings)
  const swept = options.sweep ? await sweepOrphans(archive, database, systemClock.now(), options.force) : 0
  const { faults, ofIndex, orphans, young, removing } = await checkInstallation(archive, database, systemClock.now())
  const sound = faults.length === 0 && orphans.length === 0 && !removing
  exit(sound ? exitCodes.done : exitCodes.red)
  const earlier = await earlierDatabases(database.path)
  if (options.json) return out.json({ sound, faults, ofIndex, orphans, young, removing, swept, earlier })
  for (const fault of faults) out.line(fault)
  if (swept > 0) out.line(`swept: ${swept} archived files that nothing named`)
  if (orphans.length > 0)
    out.line(
      `${orphans.length} archived files that nothing names, left by a command that was killed: remove them with \`mechanism-watch db check --sweep\``,
    )
  if (young > 0)
    out.line(
      `${young} archived files that nothing names are younger than an hour: of a run that goes on, or of a command that was killed. “mechanism-watch db forget HASH” removes one of them now`,
    )
  if (removing)
    out.line(
      'A removal was killed before its end, and words of what was removed may still be in the database: “mechanism-watch db check --sweep”, or any command that opens it, ends it',
    )
  const words = earlierWords(earlier)
  if (words !== null) out.line(words)
  if (sound) out.line('sound')
  const others = faults.length - ofIndex
  if (ofIndex > 0)
    out.line(
      others > 0
        ? 'the search index, which is made from the rest, is damaged too: see to the rest first'
        : 'the search index alone is damaged, which is made from the rest: make it anew with `mechanism-watch index --anew`',
    )
  if (others > 0)
    out.line(
      `${others} faults: restore a backup, ${ofBucket(settings)}or collect with --full to fetch archived files again`,
    )
}

async function restoreFrom(file: string, options: { archive?: string }, exit: Exit): Promise<void> {
  const archive = options.archive === undefined ? null : resolve(options.archive)
  const settings = readSettings(process.env)
  const done = await restore(settings, resolve(file), { archive, now: systemClock.now() })
  out.line(`restored: ${resolve(file)}`)
  if (done.earlier !== null) out.line(`the database of before is kept: ${done.earlier}. Remove it when all is well`)
  if (done.bodies > 0) out.line(`archived files copied: ${done.bodies}`)
  for (const note of done.notes) out.line(note)
  for (const fault of done.faults) out.line(fault)
  if (done.faults.length > 0)
    out.line(
      archive === null
        ? `${done.faults.length} faults: ${ofBucket(settings)}name your copy of the archive with --archive, or collect with --full`
        : `${done.faults.length} faults: ${archive} lacks these files too; name another copy of the archive, or collect with --full`,
    )
  exit(done.faults.length === 0 ? exitCodes.done : exitCodes.red)
}

export function addSafekeeping(db: Command, exit: Exit): void {
  db.command('backup')
    .description('write a checked copy of the database while it is in use; the archive folder is copied by you')
    .argument('<file>', 'new file')
    .action(async (file: string) =>
      withContext(
        async (ctx) => {
          const path = newFile(file)
          await ctx.store.backup(path)
          out.line(`written: ${path}`)
        },
        { existing: true },
      ),
    )
  db.command('restore')
    .description('put a backup in the place of the database, which is kept beside it; stop the server first')
    .argument('<file>', 'a file that `db backup` wrote')
    .option('--archive <folder>', 'your copy of the archive folder: files that are missing are taken from it')
    .action((file: string, options: { archive?: string }) => restoreFrom(file, options, exit))
  addCopy(db, exit)
  db.command('check')
    .description('check the database, and every archived file against its hash; needs no permission to write')
    .option('--sweep', 'remove archived files, older than an hour, that nothing names')
    .option('--force', 'with --sweep: also where unusually many files are named by nothing')
    .option('--database', 'every page and row of the database alone; the result is kept, and shown by status and pages')
    .option('--json', 'print { sound, faults, ofIndex, orphans, young, removing, swept, earlier } as JSON')
    .action((options: CheckOptions) => check(options, exit))
}
