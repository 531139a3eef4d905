// Says of what is not built on PostgreSQL that it is not: an empty answer would be a lie.
import { DatabaseError } from '../database-error.ts'

/** Throws DatabaseError, naming what was asked for. */
export function refuseNotYet(what: string): never {
  throw new DatabaseError(
    `${what} is not yet on PostgreSQL (docs/scale.md lists what is): leave MECHANISM_WATCH_DATABASE out to use SQLite`,
  )
}
