// The error of rows that are fewer than were stored, or are not as they were written.

/** Carries the code that PostgreSQL itself gives a damaged index. */
export class DamagedError extends Error {
  override name = 'DamagedError'
  code = 'XX002'
}
