// What is wrong with the machine and not with a document or a site: the disk, the database file, or its permissions.
import { errorCode, isOfFamily } from './error-code.ts'

export const machineFaults = [
  'disk_full',
  'disk_failing',
  'database_damaged',
  'database_busy',
  'database_gone',
  'database_moved',
  'archive_away',
  'not_writable',
  'too_many_files',
  'file_limit',
] as const
export type MachineFault = (typeof machineFaults)[number]

/**
 * Codes of the system, families of SQLite (https://sqlite.org/rescode.html) and states of PostgreSQL
 * (https://www.postgresql.org/docs/15/errcodes-appendix.html), with what they mean.
 */
const families: [code: string, fault: MachineFault][] = [
  ['SQLITE_FULL', 'disk_full'],
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['SQLITE_IOERR', 'disk_failing'],
  ['EIO', 'disk_failing'],
  ['SQLITE_CORRUPT', 'database_damaged'],
  ['SQLITE_NOTADB', 'database_damaged'],
  // data_corrupted, index_corrupted
  ['XX001', 'database_damaged'],
  ['XX002', 'database_damaged'],
  ['SQLITE_BUSY', 'database_busy'],
  // connection_failure, stopped by its operator, crashed, starting, a replica that takes no writes
  ...['08006', '57P01', '57P02', '57P03', '25006'].map((code): [string, MachineFault] => [code, 'database_gone']),
  ['ARCHIVE_AWAY', 'archive_away'],
  // before its family
  ['SQLITE_READONLY_DBMOVED', 'database_moved'],
  ['SQLITE_READONLY', 'not_writable'],
  ['SQLITE_CANTOPEN', 'not_writable'],
  ['EROFS', 'not_writable'],
  ['EACCES', 'not_writable'],
  ['EPERM', 'not_writable'],
  ['EMFILE', 'too_many_files'],
  ['ENFILE', 'too_many_files'],
  ['EFBIG', 'file_limit'],
]

/**
 * Returns what an error says of this machine; null where it says nothing. `hasRoom`: whether the disk has room, for a log of
 * the database that cannot grow is an error of reading and writing to SQLite.
 */
export function machineFault(error: unknown, hasRoom: boolean): MachineFault | null {
  const code = errorCode(error)
  const fault = families.find(([family]) => isOfFamily(code, family))?.[1] ?? null
  return fault === 'disk_failing' && !hasRoom ? 'disk_full' : fault
}
