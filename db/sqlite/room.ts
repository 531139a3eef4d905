// How much room the disk of the database has: SQLite names a full disk in several ways, and a reader never meets it.
import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** Bytes: below this a write may fail at any moment, for the log of the database grows with each. */
const leastRoom = 1_000_000

/** Returns whether the disk has room for writes; true for a database in memory, and where the system does not tell. */
export function hasDiskRoom(path: string): boolean {
  if (path === ':memory:' || path === '') return true
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize >= leastRoom
  } catch {
    return true
  }
}
