// Looks at a database file without writing to it: whether it is whole, and which bodies it names.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { lostChangesWords } from '../../src/domain/lost-changes.ts'
import { isOfIndex } from '../store.ts'
import { faultsIn } from './contents.ts'
import { holdOpen } from './held-open.ts'
import { foreignTo, levelOf } from './level.ts'
import { lostChanges, withFile } from './log-end.ts'
import { isRemoving } from './removal.ts'
import { readSealed, type Sealed } from './sealed.ts'

export type Inspected = {
  /** `newer`: written by a later version; `foreign`: with tables, views or triggers that are not ours */
  kind: 'sound' | 'damaged' | 'newer' | 'foreign'
  /** what is wrong; empty is sound */
  faults: string[]
  /** how many of them are of the search index alone, which can be made anew */
  ofIndex: number
  /** null where the file cannot tell: damaged, newer or foreign */
  captures: { name: string; sha256: string }[] | null
  /** a removal was killed before its end: the next opening brings it there */
  removing: boolean
  /** what a key can be tried on; null where the file cannot tell */
  sealed: Sealed | null
}

/** Sealed addresses from each end. */
const sampled = 25

const unreadable = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT', 'SQLITE_TOOBIG']
const isUnreadable = (error: unknown): boolean =>
  error instanceof Database.SqliteError && unreadable.some((code) => error.code.startsWith(code))

/** Whether the header names a format of schemas that SQLite does not know: it says no more than that something is wrong. */
const isOfUnknownFormat = (path: string): boolean =>
  withFile(path, (read) => {
    // https://sqlite.org/fileformat.html#schema_format_number
    const bytes = read(4, 44)
    return bytes.length === 4 && bytes.readUInt32BE() > 4
  }) ?? false

const has = (raw: Database.Database, table: string): boolean =>
  raw.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table) !== undefined

const refused = (kind: Inspected['kind'], faults: string[]): Inspected => ({
  kind,
  faults,
  ofIndex: 0,
  captures: null,
  removing: false,
  sealed: null,
})

/** What is lost at two looks: at one, another program may just be writing it. */
function lostWhileQuiet(path: string): number {
  const seen = lostChanges(path)
  if (seen > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  return seen > 0 ? Math.min(seen, lostChanges(path)) : 0
}

function read(raw: Database.Database, path: string): Inspected {
  // nothing of a foreign schema is to run, not even in a check
  raw.pragma('trusted_schema = OFF')
  const level = levelOf(raw)
  if (level.isNewer)
    return refused('newer', [
      `it was written by a newer version (schema ${level.found}, this version knows ${level.known})`,
    ])
  if (!has(raw, 'captures')) return refused('foreign', ['it is not of Mechanism Watch'])
  const foreign = foreignTo(raw, level)
  if (foreign.length > 0) return refused('foreign', foreign)
  const found = faultsIn(raw)
  const faults = found.map(({ message }) => message)
  const lost = lostWhileQuiet(path)
  if (lost > 0) faults.push(lostChangesWords(String(lost)))
  const captures = raw.prepare('select coalesce(symbol, key) as name, sha256 from captures order by id').all()
  return {
    kind: faults.length > 0 ? 'damaged' : 'sound',
    faults,
    ofIndex: found.filter(isOfIndex).length,
    captures: captures as Inspected['captures'],
    removing: has(raw, 'alert_cursors') && isRemoving(raw),
    sealed: has(raw, 'meta') && has(raw, 'subscriptions') ? readSealed(raw, sampled) : null,
  }
}

function open<T>(path: string, options: Database.Options, work: (raw: Database.Database) => T): T {
  const raw = new Database(path, options)
  holdOpen(raw, path)
  try {
    return work(raw)
  } finally {
    raw.close()
  }
}

/** A database with a log needs a file beside it even to be read: in a folder that takes none, a private copy is read. */
function readCopy(path: string): Inspected {
  const folder = mkdtempSync(join(tmpdir(), 'mechanism-watch-check-'))
  try {
    for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, join(folder, `copy${end}`))
    return open(join(folder, 'copy'), {}, (raw) => read(raw, join(folder, 'copy')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Returns what a key can be tried on, without a look at the rest; null where the file cannot tell. */
export function inspectSealed(path: string): Sealed | null {
  try {
    return open(path, { readonly: true, fileMustExist: true }, (raw) =>
      has(raw, 'meta') && has(raw, 'subscriptions') ? readSealed(raw, sampled) : null,
    )
  } catch (error) {
    if (error instanceof Database.SqliteError) return null
    throw error
  }
}

/** Inspects the file, in a folder that can be written to or not. A damaged file is an answer, and raises nothing. */
export function inspectDatabase(path: string): Inspected {
  try {
    try {
      return open(path, { readonly: true, fileMustExist: true }, (raw) => read(raw, path))
    } catch (error) {
      if (isUnreadable(error) || !existsSync(path)) throw error
      return readCopy(path)
    }
  } catch (error) {
    if (!isUnreadable(error) && !isOfUnknownFormat(path)) throw error
    return refused('damaged', [`the database file is damaged (${(error as Error).message})`])
  }
}

/** Returns true while another process has the database open. A file without a readable header is open to nobody. */
export function isOpenElsewhere(path: string): boolean {
  try {
    return open(path, { timeout: 0 }, (raw) => {
      // leaving the log behind needs the file for oneself
      raw.pragma('journal_mode = DELETE')
      return false
    })
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return true
    if (isUnreadable(error)) return false
    throw error
  }
}
