// Which columns hold what the driver is given, as it is.
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/** Text of the driver needs no encoding; JSON and flags do. */
export const isPlain = (column: SQLiteColumn): boolean =>
  column.columnType === 'SQLiteText' || column.columnType === 'SQLiteInteger'
