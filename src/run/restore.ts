// Puts a backup in the place of the database, with the bodies of a copied archive, and keeps what was there before.
import { constants } from 'node:fs'
import { chmod, copyFile, lstat, open, rename, rm, stat, statfs } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { carryTold } from '../../db/sqlite/carried.ts'
import { inspectDatabase, isOpenElsewhere } from '../../db/sqlite/inspect.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { fits } from '../alerts/key.ts'
import { createVault } from '../alerts/vault.ts'
import { databasePath } from '../context.ts'
import { errorCode } from '../domain/error-code.ts'
import { UsageError } from '../domain/errors.ts'
import type { Settings } from '../env.ts'
import { createArchive } from '../pipeline/archive.ts'
import { exclusively } from '../pipeline/lock.ts'
import { openArchive } from '../pipeline/open-archive.ts'
import { assertArgument } from '../pipeline/regular-file.ts'
import { checkInstallation } from './check.ts'

export type Restored = { earlier: string | null; bodies: number; faults: string[]; notes: string[] }

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Refuses a key that does not open the addresses of the backup; says what is missing where there is none. */
function keyNotes(settings: Settings, { sealed }: ReturnType<typeof inspectDatabase>): string[] {
  if (sealed === null || sealed.rows.length === 0) return []
  const back = 'Subscriptions that were erased after this backup are back: erase them again, or tell their holders.'
  if (settings.key === null)
    return [back, 'Set MECHANISM_WATCH_KEY to the key of that time: without it no address can be read.']
  if (!fits(createVault(settings.key), sealed))
    throw new Error(
      'MECHANISM_WATCH_KEY does not open the addresses in this backup, so nothing was restored: set the key of that time, or leave it unset to restore everything but the mails',
    )
  return [back]
}

/** Throws UsageError for a folder that holds no archived file. */
async function assertArchive(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder)
    throw new UsageError(`there is no folder ${folder}, so nothing was restored: name your copy of archive/`)
  for await (const _ of createArchive(folder).list()) return
  throw new UsageError(
    `the folder ${folder} holds no archived file, so nothing was restored: name your copy of archive/ itself`,
  )
}

/** Copies the bodies that are whole; the others are faults, for the rest is still worth having. */
async function copyBodies(from: string, settings: Settings): Promise<{ bodies: number; faults: string[] }> {
  const archive = await openArchive(settings)
  const copied = createArchive(from)
  const faults: string[] = []
  let bodies = 0
  for await (const sha256 of copied.list()) {
    const bytes = await copied.get(sha256).catch((error: Error) => {
      faults.push(`in the copy of the archive: ${error.message}`)
      return null
    })
    if (bytes !== null) bodies += Number((await archive.put(bytes)).created)
  }
  return { bodies, faults }
}

const ends = ['-journal', '-wal', '-shm', '']

/** Copies the backup beside the database, with the log of one that was copied while it was in use. */
async function layBeside(file: string, incoming: string): Promise<void> {
  for (const end of ends) await rm(incoming + end, { force: true })
  for (const end of ['', '-wal']) {
    if (end !== '' && !(await exists(file + end))) continue
    if (end !== '') await assertArgument(file + end, Number.MAX_SAFE_INTEGER, advice)
    await copyFile(file + end, incoming + end, constants.COPYFILE_EXCL)
    await chmod(incoming + end, 0o600)
  }
}

/** Brings the copy to this version, with what was told since, and to the disk: what can fail, fails here. */
async function prepare(incoming: string, present: string): Promise<string[]> {
  const store = await openStore({ path: incoming })
  await store.meta.beginEpoch()
  await store.close()
  const isCarried = !(await exists(present)) || carryTold(present, incoming)
  const handle = await open(incoming, 'r')
  await handle.sync()
  await handle.close()
  return isCarried
    ? []
    : ['The database of before could not be read: what subscribers were told after this backup may be told again.']
}

async function replaceWith(incoming: string, path: string, at: string): Promise<string | null> {
  const aside = `${path}.before-${at.replace(/\D/g, '').slice(0, 17)}`
  const earlier = (await exists(path)) ? aside : null
  // the log belongs to the earlier file, also where that one is gone: beside the backup it would be read as its own
  for (const end of ['-wal', '-shm', '']) if (await exists(path + end)) await rename(path + end, aside + end)
  await rename(incoming, path).catch((error: Error) => {
    throw new Error(`the backup could not be put in place (${error.message})${keptAt(earlier)}`, { cause: error })
  })
  return earlier
}

const keptAt = (earlier: string | null): string =>
  earlier === null ? '' : `. The database of before is kept: ${earlier}. Rename it back, or restore again`

/** Refuses a database that is a link: the link alone would be put aside, and the addresses would stay where it leads. */
async function assertNoLink(path: string): Promise<void> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
  if (isLink)
    throw new Error(
      `${path} is a symbolic link, so nothing was restored: stop every command, put the file to which it leads in its place (with its -wal), and restore again`,
    )
}

const advice = 'Name a file that `mechanism-watch db backup` wrote.'

/** Throws where `file` is no file that can be copied here. */
async function assertCopyable(file: string, dataFolder: string): Promise<void> {
  await assertArgument(file, Number.MAX_SAFE_INTEGER, advice)
  const sizes = await Promise.all(['', '-wal', '-journal'].map((end) => stat(file + end).catch(() => ({ size: 0 }))))
  const [, , journal] = sizes
  // what it would take back could be of any file, and could name any other
  if (journal!.size > 0)
    throw new Error(
      `beside ${file} is ${basename(file)}-journal: it was copied while another program changed it, so nothing was restored. ${advice}`,
    )
  const disk = await statfs(
    await stat(dataFolder).then(
      () => dataFolder,
      () => dirname(dataFolder),
    ),
  ).catch(() => null)
  const size = sizes.reduce((sum, one) => sum + one.size, 0)
  if (disk !== null && disk.bavail * disk.bsize < size)
    throw new Error(
      `the disk of ${dataFolder} has no room for a backup of ${Math.ceil(size / 1e6)} MB, so nothing was restored: make room`,
    )
}

const unsound = (file: string, fault: string): Error =>
  new Error(`${file} is no sound backup (${fault}), so nothing was restored: name an earlier one`)

/** What SQLite cannot read or change in the copy is a fault of the file; any other error as it is, a full disk among them. */
const inWordsOf = (file: string, error: unknown): unknown => {
  const code = errorCode(error)
  return code.startsWith('SQLITE_') && !/^SQLITE_(FULL|IOERR|BUSY|CANTOPEN)/.test(code)
    ? unsound(file, (error as Error).message)
    : error
}

/** Returns what the copy of `file` holds. Throws where it is not one that this version can put in place as it is. */
function inspectCopy(file: string, incoming: string): ReturnType<typeof inspectDatabase> {
  const backup = inspectDatabase(incoming)
  const [fault] = backup.faults
  const why = `${file} is refused, so nothing was restored: ${fault}`
  if (backup.kind === 'newer') throw new Error(`${why}. Update Mechanism Watch first, or name an earlier backup`)
  if (backup.kind === 'foreign')
    throw new Error(`${why}. A backup holds only what Mechanism Watch made: name another backup`)
  if (fault !== undefined) throw unsound(file, fault)
  return backup
}

/**
 * Restores `file`. Throws, before anything is changed, where the backup is not whole, where another process has the
 * database open, and where the key does not fit. The earlier database is kept beside, under the name that is returned.
 */
export async function restore(
  settings: Settings,
  file: string,
  options: { archive: string | null; now: Date },
): Promise<Restored> {
  if (settings.database !== null)
    throw new Error(
      'the database is one of PostgreSQL: restore it with the tools of PostgreSQL (docs/deploy.md), or leave MECHANISM_WATCH_DATABASE out to restore a file of SQLite',
    )
  const path = databasePath(settings)
  await assertNoLink(path)
  if (options.archive !== null) await assertArchive(options.archive)
  await assertCopyable(file, settings.dataFolder)
  return exclusively({ folder: settings.dataFolder }, 'collect', async () => {
    if ((await exists(path)) && isOpenElsewhere(path))
      throw new Error('the database is in use: stop `mechanism-watch serve` and other commands first, then restore')
    const incoming = `${path}.restoring`
    try {
      // the copy is looked at, and no more the file: that one may change meanwhile
      await layBeside(file, incoming)
      const notes = keyNotes(settings, inspectCopy(file, incoming))
      notes.push(...(await prepare(incoming, path).catch((error) => Promise.reject(inWordsOf(file, error)))))
      const copied = options.archive === null ? { bodies: 0, faults: [] } : await copyBodies(options.archive, settings)
      const earlier = await replaceWith(incoming, path, options.now.toISOString())
      const archive = await openArchive(settings)
      const { faults } = await checkInstallation(archive, { path, url: null }, options.now).catch((error: Error) => {
        throw new Error(`the backup is in place, but could not be checked (${error.message})${keptAt(earlier)}`, {
          cause: error,
        })
      })
      return { earlier, bodies: copied.bodies, faults: [...copied.faults, ...faults], notes }
    } finally {
      for (const end of ends) await rm(incoming + end, { force: true })
    }
  })
}
