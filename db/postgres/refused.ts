// Says what PostgreSQL itself does better, and how.
import { DatabaseError } from '../database-error.ts'

/** Throws DatabaseError: a file beside the server would hold less than a base backup with its log. */
export function refuseBackup(): never {
  throw new DatabaseError(
    'a PostgreSQL database is backed up with its own tools: take a base backup with `pg_basebackup --pgdata=FOLDER --checkpoint=fast`, archive the write-ahead log, and copy the folder archive/ (docs/deploy.md, PostgreSQL); `pg_dump --format=custom --file=FILE` gives the rows of one moment alone',
  )
}
