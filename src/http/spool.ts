// Keeps the bytes of one answer in a nameless file until its length is known: no memory grows, and nothing is left behind.
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export type Spool = {
  write(bytes: Buffer): Promise<void>
  /** The bytes from `start` to `end`, both included; ends the spool. Null where the disk did not take them all. */
  read(part: { start: number; end: number }): Promise<Readable | null>
  close(): Promise<void>
}

/** Bytes that are written at one go. */
const pieceBytes = 256 * 1024

/** A file that only this process can reach: its name is taken away before anything is written, so that no kill leaves it. */
async function nameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'mechanism-watch-'))
  try {
    return await open(join(folder, 'part'), 'wx+', 0o600)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Returns null where no temporary file can be made; a disk that is full later ends it quietly, and `read` answers null. */
export async function createSpool(): Promise<Spool | null> {
  let file = await nameless().catch(() => null)
  if (file === null) return null
  let waiting: Buffer[] = []
  let waitingBytes = 0
  const close = async () => {
    await file?.close().catch(() => undefined)
    file = null
  }
  const flush = async () => {
    const pieces = waiting
    waiting = []
    waitingBytes = 0
    if (pieces.length > 0) await file?.appendFile(Buffer.concat(pieces)).catch(close)
  }
  return {
    async write(bytes) {
      if (bytes.length === 0 || file === null) return
      waiting.push(bytes)
      waitingBytes += bytes.length
      if (waitingBytes >= pieceBytes) await flush()
    },
    async read(part) {
      await flush()
      return file?.createReadStream({ ...part, autoClose: true }) ?? null
    },
    close,
  }
}
