// Writes a backup: under a temporary name, for its owner alone, checked, on the disk, and only then under its own name.
import { randomUUID } from 'node:crypto'
import { chmod, link, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { errorCode, isOfFamily } from '../../src/domain/error-code.ts'
import { DatabaseError } from '../database-error.ts'
import { inspectDatabase } from './inspect.ts'

/** A temporary file older than this belongs to a backup that was killed. */
const abandonedAfterMs = 3600 * 1000
const partial = (path: string): string => `${path}.partial-`

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // some file systems cannot bring a folder to the disk
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))) throw error
  } finally {
    await handle.close()
  }
}

/** Removes what killed backups to this name left behind. */
async function sweepPartials(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(basename(partial(path)))) continue
    const file = join(dirname(path), name)
    if (Date.now() - (await stat(file)).mtimeMs > abandonedAfterMs) await rm(file, { force: true })
  }
}

/** Gives the finished file its name, where nothing has that name. Throws EEXIST otherwise. */
async function claim(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
    await rm(temporary)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(String((error as NodeJS.ErrnoException).code)))
      throw error
    // no links there (a USB stick): what stands there is asked for first
    await stat(path).then(
      () => Promise.reject(new DatabaseError(`${path} is there already: name a new file`)),
      () => rename(temporary, path),
    )
  }
  await sync(dirname(path))
}

/**
 * Writes a copy of the database to the new file `path`, mode 600. Throws DatabaseError, and leaves nothing behind, where
 * the copy is not whole: a copy of a damaged database is no backup.
 */
export async function writeBackup(raw: Database.Database, path: string, isClockRight: boolean): Promise<void> {
  const temporary = `${partial(path)}${randomUUID()}`
  try {
    // under a wrong clock a backup that goes on looks old
    if (isClockRight) await sweepPartials(path)
    await (await open(temporary, 'wx', 0o600)).close()
    await raw.backup(temporary)
    await chmod(temporary, 0o600)
    const copy = new Database(temporary)
    // one file, which can be read in a folder that cannot be written to
    copy.pragma('journal_mode = DELETE')
    copy.close()
    const { kind, faults } = inspectDatabase(temporary)
    if (kind === 'foreign')
      throw new DatabaseError(
        `no backup was written, for no restore would take it: ${faults[0]}. Remove what was added`,
      )
    if (faults.length > 0) throw damaged(faults[0]!)
    await sync(temporary)
    await claim(temporary, path)
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      throw damaged(error.message)
    const code = errorCode(error)
    if (code === 'ENOSPC' || code === 'EDQUOT' || isOfFamily(code, 'SQLITE_FULL'))
      throw new DatabaseError(`the disk of ${path} is full: no backup was written. Make room, or name a file elsewhere`)
    if (code === 'EEXIST') throw new DatabaseError(`${path} is there already: name a new file`)
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code))
      throw new DatabaseError(`${path} cannot be written (${code}): name a file in a folder that exists and is yours`)
    throw error
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) await rm(temporary + end, { force: true })
  }
}

const damaged = (fault: string): DatabaseError =>
  new DatabaseError(
    `the database is damaged (${fault}): no backup was written. Keep your earlier backups, see \`mechanism-watch db check\`, and restore the newest sound one with \`mechanism-watch db restore FILE\``,
  )
