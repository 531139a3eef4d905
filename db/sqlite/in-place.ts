// Whether the files of an open database are still where they were opened: what is written to one that was moved is lost at the next start.
import { existsSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type Database from 'better-sqlite3'
import { errorCode, isOfFamily } from '../../src/domain/error-code.ts'
import { DatabaseError } from '../database-error.ts'
import { fileId } from './held-open.ts'

/** A look costs three questions to the file system: not before each of thousands of calls. */
const betweenLooksMs = 200

const ends = ['', '-wal', '-shm']

export type Place = {
  /** Tells whether the database is where it was opened. From the first look that finds it elsewhere nothing is written. */
  isHere(): boolean
}

const everywhere: Place = { isHere: () => true }

/** Names a file, or nothing: a folder that may no longer be entered says as little as one that is gone. */
function idOrNone(path: string): string | null {
  try {
    return fileId(path)
  } catch {
    return null
  }
}

/** What stands in a log that lost its name is brought into the file: nothing else will read it again. */
function saveLog(raw: Database.Database, path: string): void {
  if (existsSync(`${path}-wal`)) return
  try {
    raw.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // another program writes: it holds the same log
  }
}

/** Returns the place of the open database at `path`, which was read or written at least once. */
export function placeOf(raw: Database.Database, path: string): Place {
  if (path === ':memory:') return everywhere
  const opened = new Map<string, string>()
  let isHere = true
  let lookedAt = Number.NEGATIVE_INFINITY
  const look = (): boolean => {
    const found = ends.map((end) => [end, idOrNone(path + end)] as const)
    // the log and its index are there from the first question to the last
    for (const [end, id] of found) if (id !== null && !opened.has(end)) opened.set(end, id)
    return found.every(([end, id]) => id === (opened.get(end) ?? null))
  }
  return {
    isHere: () => {
      const now = performance.now()
      if (!raw.open || now - lookedAt < betweenLooksMs) return isHere
      lookedAt = now
      const before = isHere
      isHere = look()
      if (before && !isHere && idOrNone(path) === opened.get('')) saveLog(raw, path)
      if (before !== isHere) raw.pragma(`query_only = ${isHere ? 'OFF' : 'ON'}`)
      return isHere
    },
  }
}

/** Raised for a write to a database that is no longer where it was opened; the code is that of SQLite. */
export class MovedError extends DatabaseError {
  override name = 'MovedError'
  code = 'SQLITE_READONLY_DBMOVED'
}

const moved = (path: string, cause: unknown): MovedError =>
  new MovedError(
    `${path}, its log (-wal) or the index of it (-shm) was moved, removed or replaced while this program had it open, so nothing more is stored in it: put it back in its place, or restore a backup with \`mechanism-watch db restore FILE\`, and start the program again`,
    { cause },
  )

type Call = (...given: unknown[]) => unknown

const watching =
  (call: Call, place: Place, path: string): Call =>
  (...given) => {
    place.isHere()
    const raise = (error: unknown): never => {
      throw isOfFamily(errorCode(error), 'SQLITE_READONLY') && !place.isHere() ? moved(path, error) : error
    }
    try {
      const answer = call(...given)
      return answer instanceof Promise ? answer.catch(raise) : answer
    } catch (error) {
      return raise(error)
    }
  }

/** Returns the same nouns: before each call it is seen whether the database is in its place, and a write to one that is not says what to do. */
export function inItsPlace<T extends object>(nouns: T, place: Place, path: string): T {
  const wrapped = Object.entries(nouns).map(([name, value]): [string, unknown] => {
    if (typeof value === 'function') return [name, watching(value as Call, place, path)]
    return [name, typeof value === 'object' && value !== null ? inItsPlace(value, place, path) : value]
  })
  return Object.fromEntries(wrapped) as T
}
