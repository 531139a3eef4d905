// The error that says what a person is to do about the database.

/** Raised for a database that this version must not write to, that is none of ours, or that does not answer. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}
