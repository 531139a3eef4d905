// The code of an error that a library or the operating system raised: what to decide by, instead of its message.

/** Returns the code of an error, or of the error that caused it (`ENOSPC`, `SQLITE_FULL`, `UND_ERR_…`); `''` where none has one. */
export function errorCode(error: unknown): string {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause)
    if ('code' in cause && cause.code !== undefined && cause.code !== null) return String(cause.code)
  return ''
}

/** Returns true for a code of SQLite's family: `SQLITE_READONLY_DIRECTORY` is of the family `SQLITE_READONLY`. */
export const isOfFamily = (code: string, family: string): boolean => code === family || code.startsWith(`${family}_`)
