// Writes a backup: under a temporary name, for its owner alone, checked, on the disk, and only then under its own name.
import { chmod } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { errorCode, isOfFamily } from '../../src/domain/error-code.ts'
import { DatabaseError } from '../database-error.ts'
import { writeNewFile } from '../new-file.ts'
import { inspectDatabase } from './inspect.ts'

/** Throws DatabaseError where the copy is not whole. */
async function copyInto(raw: Database.Database, temporary: string): Promise<void> {
  await raw.backup(temporary)
  await chmod(temporary, 0o600)
  const copy = new Database(temporary)
  // one file, which can be read in a folder that cannot be written to
  copy.pragma('journal_mode = DELETE')
  copy.close()
  const { kind, faults } = inspectDatabase(temporary)
  if (kind === 'foreign')
    throw new DatabaseError(`no backup was written, for no restore would take it: ${faults[0]}. Remove what was added`)
  if (faults.length > 0) throw damaged(faults[0]!)
}

/**
 * Writes a copy of the database to the new file `path`, mode 600. Throws DatabaseError, and leaves nothing behind, where
 * the copy is not whole: a copy of a damaged database is no backup.
 */
export async function writeBackup(raw: Database.Database, path: string, isClockRight: boolean): Promise<void> {
  try {
    // under a wrong clock a backup that goes on looks old
    await writeNewFile(path, (temporary) => copyInto(raw, temporary), isClockRight)
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      throw damaged(error.message)
    const code = errorCode(error)
    if (code === 'ENOSPC' || code === 'EDQUOT' || isOfFamily(code, 'SQLITE_FULL'))
      throw new DatabaseError(`the disk of ${path} is full: no backup was written. Make room, or name a file elsewhere`)
    if (code === 'EFBIG' || isOfFamily(code, 'SQLITE_IOERR'))
      throw new DatabaseError(
        `no backup was written (${code}): see whether the disk of ${path} takes a file of this size (ulimit -f), or name a file on another disk; if it lasts, run \`mechanism-watch db check\``,
      )
    if (code === 'EEXIST') throw new DatabaseError(`${path} is there already: name a new file`)
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code))
      throw new DatabaseError(`${path} cannot be written (${code}): name a file in a folder that exists and is yours`)
    throw error
  }
}

const damaged = (fault: string): DatabaseError =>
  new DatabaseError(
    `the database is damaged (${fault}): no backup was written. Keep your earlier backups, see \`mechanism-watch db check\`, and restore the newest sound one with \`mechanism-watch db restore FILE\``,
  )
