// Whether the log beside a database was read to its end: where a disk changed it, SQLite drops what follows without a word.
import { closeSync, openSync, readSync } from 'node:fs'
import { endianness } from 'node:os'
import type Database from 'better-sqlite3'
import { errorCode } from '../../src/domain/error-code.ts'
import { lostChangesKey, lostChangesWords } from '../../src/domain/lost-changes.ts'
import { readBeside } from './held-open.ts'

/** Sizes and places of https://sqlite.org/walformat.html */
const headerSize = 32
const frameHeaderSize = 24
const place = { pageSize: 8, salts: 16, isCommit: 4, frameSalts: 8 }
/** In the index of the log, which is in the order of bytes of the machine. */
const indexPlace = { frames: 16, salts: 32, size: 40 }
/** a file whose header SQLite does not believe has its pages from an earlier one */
const usualPageSize = 4096

/** Gives `work` a reader of the file, of so many bytes from a place; null where there is no file that one may read. */
export function withFile<T>(path: string, work: (read: (size: number, at: number) => Buffer) => T): T | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM'].includes(errorCode(error))) return null
    throw error
  }
  try {
    return work((size, at) => {
      const bytes = Buffer.alloc(size)
      return bytes.subarray(0, readSync(file, bytes, 0, size, at))
    })
  } finally {
    closeSync(file)
  }
}

type Commit = { frame: number; salts: Buffer }
type Log = { salts: Buffer; commits: Commit[] }

/** The ends of transactions in the log, by their places, and the mark that its header has. Null where there is no log. */
const readLog = (path: string): Log | null =>
  withFile(path, (read) => {
    const header = read(headerSize, 0)
    if (header.length < headerSize) return null
    const named = header.readUInt32BE(place.pageSize)
    const pageSize = named >= 512 && named <= 65_536 && (named & (named - 1)) === 0 ? named : usualPageSize
    const commits: Commit[] = []
    for (let frame = 1; ; frame += 1) {
      const at = headerSize + (frame - 1) * (frameHeaderSize + pageSize)
      const head = read(frameHeaderSize, at)
      // of one that was broken off the last byte is not there
      if (head.length < frameHeaderSize || read(1, at + frameHeaderSize + pageSize - 1).length === 0) break
      if (head.readUInt32BE(place.isCommit) > 0)
        commits.push({ frame, salts: head.subarray(place.frameSalts, place.frameSalts + 8) })
    }
    return { salts: header.subarray(place.salts, place.salts + 8), commits }
  })

/** How far SQLite reads the log, and the mark of it that SQLite took for right. */
function readIndex(path: string): { frames: number; salts: Buffer } | null {
  const index = readBeside(path, `${path}-shm`, indexPlace.size)
  if (index === null || index.length < indexPlace.size) return null
  const frames = endianness() === 'LE' ? index.readUInt32LE(indexPlace.frames) : index.readUInt32BE(indexPlace.frames)
  return { frames, salts: index.subarray(indexPlace.salts, indexPlace.size) }
}

/** A changed byte is in one half of the mark; frames of an earlier log have another in both. */
const isOfLog = (one: Buffer, other: Buffer): boolean =>
  one.subarray(0, 4).equals(other.subarray(0, 4)) || one.subarray(4).equals(other.subarray(4))

/**
 * Returns how many transactions stand in the log of the database at `path` behind the place to which SQLite reads it. The
 * database is open, and was read. Of a transaction that was broken off the end was not written.
 */
export function lostChanges(path: string): number {
  // the log first: what is written meanwhile is read by the index
  const log = readLog(`${path}-wal`)
  if (log === null || log.commits.length === 0) return 0
  const index = readIndex(path)
  if (index === null) return 0
  // no mark: SQLite does not believe the header, and reads nothing of what follows it
  const isUnread = index.frames === 0 && index.salts.every((byte) => byte === 0)
  const mark = isUnread ? log.commits[0]!.salts : index.salts
  return log.commits.filter(({ frame, salts }) => frame > index.frames && isOfLog(salts, mark)).length
}

/** Notes in the database that changes are lost, until a person takes it. A full disk must not keep it from being read. */
export function noteLostChanges(raw: Database.Database, path: string): void {
  if (path === ':memory:' || lostChanges(path) === 0) return
  try {
    raw
      .transaction(() => {
        // nobody else writes now: what seemed lost may have been on its way
        const count = lostChanges(path)
        if (count > 0)
          raw
            .prepare('insert into meta (key, value) values (?, ?) on conflict do update set value = excluded.value')
            .run(lostChangesKey, String(count))
      })
      .immediate()
  } catch (error) {
    if (!/^SQLITE_(FULL|IOERR|BUSY)/.test(errorCode(error))) throw error
  }
}

/** Returns what is to be told of changes that are noted as lost; null where none are. */
export function readLostChanges(raw: Database.Database): string | null {
  const count = raw.prepare('select value from main.meta where key = ?').pluck().get(lostChangesKey)
  return typeof count === 'string' && count !== '' ? lostChangesWords(count) : null
}
