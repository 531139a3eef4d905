// Reads a file on which SQLite holds locks: to close any descriptor of it would take all locks of this process on it (POSIX, `fcntl`).
import { type BigIntStats, closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { errorCode } from '../../src/domain/error-code.ts'

/** Of each database that this process has open: how often, and descriptors that stay open as long. */
const open = new Map<string, { times: number; files: Map<string, number> }>()

const idOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`

/** Names the file at a path, whatever its path is called; null where there is none. */
export function fileId(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? idOf(found) : null
}

/** Notes that this process has the database at `path` open, until `raw` is closed. */
export function holdOpen(raw: Database.Database, path: string): void {
  const id = path === ':memory:' ? null : fileId(path)
  if (id === null) return
  const own = open.get(id) ?? { times: 0, files: new Map<string, number>() }
  open.set(id, own)
  own.times += 1
  const close = raw.close.bind(raw)
  raw.close = () => {
    if (!raw.open) return close()
    close()
    own.times -= 1
    if (own.times > 0) return raw
    open.delete(id)
    for (const file of own.files.values()) closeSync(file)
    return raw
  }
}

/** Opens what is beside the database for reading: once, where this process has the database open. */
function openBeside(path: string, file: string): { descriptor: number; stays: boolean } {
  const files = open.get(fileId(path) ?? '')?.files
  const known = files?.get(fileId(file) ?? '')
  if (known !== undefined) return { descriptor: known, stays: true }
  const descriptor = openSync(file, 'r')
  files?.set(idOf(fstatSync(descriptor, { bigint: true })), descriptor)
  return { descriptor, stays: files !== undefined }
}

/** Returns the first bytes of a file beside the database at `path`; null where there is none that one may read. */
export function readBeside(path: string, file: string, size: number): Buffer | null {
  try {
    const { descriptor, stays } = openBeside(path, file)
    try {
      const bytes = Buffer.alloc(size)
      return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0))
    } finally {
      if (!stays) closeSync(descriptor)
    }
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM'].includes(errorCode(error))) return null
    throw error
  }
}
