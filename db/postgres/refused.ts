// Says what PostgreSQL itself does better, and how.
import { DatabaseError } from '../database-error.ts'

/** Throws DatabaseError: a file beside the server would hold less than a base backup with its log. */
export function refuseBackup(): never {
  throw new DatabaseError(
    'a PostgreSQL database is backed up with its own tools: a base backup and the write-ahead log, or `pg_dump` (docs/deploy.md, PostgreSQL)',
  )
}
