// The archive: every fetched body under its sha256, written whole or not at all, checked whenever it is read.
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { namesIn, unfinishedIn } from './unfinished.ts'

/** The archive could not keep or give bytes; `kind` says why. `away`: its server does not answer, or refuses everything. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
  kind: 'full' | 'missing' | 'damaged' | 'unwritable' | 'away'
  /** what the faults of a machine are recognised by */
  code: 'ARCHIVE_AWAY' | undefined
  constructor(kind: ArchiveError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
    this.code = kind === 'away' ? 'ARCHIVE_AWAY' : undefined
  }
}

/** The calls that a full or broken disk fails; replaced in tests. */
export type ArchiveDisk = {
  /** writes all bytes to a new file and brings them to the disk (fsync) before it resolves */
  write(file: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
}

const disk: ArchiveDisk = {
  async write(file, bytes) {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  rename,
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? '')

/** Where the body of a hash is in an archive, in a folder as in a store. Throws where it is no hash. */
export function bodyPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`not a sha256: ${JSON.stringify(sha256)}`)
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}

/** Where fetched bodies are kept, whatever keeps them. A body is there whole or not at all. */
export type Archive = {
  has(sha256: string): Promise<boolean>
  /**
   * Keeps bytes; `created` is false when they were there already, whole. Throws ArchiveError `full` when there is no room
   * and `unwritable` when they are refused; nothing half-written stays.
   */
  put(bytes: Uint8Array): Promise<{ sha256: string; created: boolean }>
  /** The bytes of a hash. Throws ArchiveError `missing`, or `damaged` when they no longer have that hash. */
  get(sha256: string): Promise<Uint8Array>
  /**
   * Gives `use` the path of a file on this machine with the bytes of a hash, which have been read to the end and have that
   * hash; the file may be gone when `use` has ended. Holds no more than a piece of it in memory. Throws ArchiveError as
   * `get` does.
   */
  withFile<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T>
  /** Milliseconds since the body was written, or last asked to be kept; negative where it is gone. */
  age(sha256: string, now: Date): Promise<number>
  remove(sha256: string): Promise<void>
  /** Removes what killed runs left unfinished of bodies whose hash begins with these figures; gives their number. */
  removeUnfinished(figures: string): Promise<number>
  /** Hashes of all bodies, in order. */
  list(): AsyncIterable<string>
  /** Removes what killed runs left unfinished, older than an hour at `now`; gives their number. */
  sweep(now: Date): Promise<number>
}

/**
 * An archive in `folder`, which is made when first needed. Bodies stand at `ab/cd/<sha256>`, whole: they are written
 * to a temporary file, brought to the disk and renamed, so that a kill at any moment leaves a body there or not there.
 */
export function createArchive(folder: string, on: ArchiveDisk = disk): Archive {
  const fileOf = (sha256: string): string => join(folder, bodyPath(sha256))
  const unfinished = unfinishedIn(folder)

  const has = async (sha256: string): Promise<boolean> =>
    stat(fileOf(sha256)).then(
      (found) => found.isFile(),
      (error) => {
        if (codeOf(error) === 'ENOENT') return false
        throw error
      },
    )

  return {
    has,

    async put(bytes: Uint8Array): Promise<{ sha256: string; created: boolean }> {
      const sha256 = hashOf(bytes)
      const file = fileOf(sha256)
      // damaged bytes under this name are mended by writing them again
      if (await isWhole(file, sha256)) {
        // asked for again: a sweep that looks at its age must not take it before its capture is written
        await utimes(file, new Date(), new Date()).catch(() => {})
        return { sha256, created: false }
      }
      const temporary = unfinished.nameFor(sha256)
      try {
        await mkdir(dirname(temporary), { recursive: true })
        await mkdir(dirname(file), { recursive: true })
        await on.write(temporary, bytes)
        await on.rename(temporary, file)
        await syncFolder(dirname(file))
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {})
        throw failureOf(error, bytes.length)
      }
      return { sha256, created: true }
    },

    async get(sha256: string): Promise<Uint8Array> {
      const file = fileOf(sha256)
      const bytes = await readBody(file).catch((error) => {
        if (codeOf(error) !== 'ENOENT') throw error
        throw new ArchiveError('missing', `the archive has no bytes ${sha256}`, { cause: error })
      })
      const found = hashOf(bytes)
      if (found !== sha256) throw damaged(sha256, found)
      return new Uint8Array(bytes)
    },

    async withFile<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T> {
      const file = fileOf(sha256)
      const found = await hashOfFile(file).catch((error) => {
        if (codeOf(error) !== 'ENOENT') throw error
        throw new ArchiveError('missing', `the archive has no bytes ${sha256}`, { cause: error })
      })
      if (found !== sha256) throw damaged(sha256, found)
      return use(file)
    },

    age: async (sha256: string, now: Date): Promise<number> =>
      stat(fileOf(sha256)).then(
        ({ mtimeMs }) => now.getTime() - mtimeMs,
        () => Number.NEGATIVE_INFINITY,
      ),

    remove: async (sha256: string): Promise<void> => rm(fileOf(sha256), { force: true }),

    removeUnfinished: unfinished.remove,

    async *list(): AsyncIterable<string> {
      for (const first of await namesIn(folder, /^[0-9a-f]{2}$/))
        for (const second of await namesIn(join(folder, first), /^[0-9a-f]{2}$/))
          yield* await namesIn(join(folder, first, second), /^[0-9a-f]{64}$/)
    },

    sweep: unfinished.sweep,
  }
}

export const damaged = (sha256: string, found: string): ArchiveError =>
  new ArchiveError('damaged', `archived bytes are damaged: ${sha256} has the hash ${found}; fetch them again`)

/** Opens a regular file; what else may have its name is never waited for. Throws ArchiveError `damaged` for a pipe or device. */
async function reading<T>(file: string, read: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    if ((await handle.stat()).isFile()) return await read(handle)
    throw new ArchiveError('damaged', `in the archive is no file, but something else of its name: ${basename(file)}`)
  } finally {
    await handle.close()
  }
}

const readBody = (file: string): Promise<Buffer> => reading(file, (handle) => handle.readFile())

const hashOfFile = (file: string): Promise<string> =>
  reading(file, async (handle) => {
    const hash = createHash('sha256')
    for await (const piece of handle.createReadStream({ autoClose: false })) hash.update(piece)
    return hash.digest('hex')
  })

async function isWhole(file: string, sha256: string): Promise<boolean> {
  try {
    return hashOf(await readBody(file)) === sha256
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Brings a rename to the disk; some file systems cannot, which loses nothing but the newest file in a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(codeOf(error))) throw error
  } finally {
    await handle.close()
  }
}

function failureOf(error: unknown, size: number): Error {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ArchiveError(
      'full',
      `the disk of the archive is full: ${size} bytes were not kept; make room and run again`,
      { cause: error },
    )
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new ArchiveError('unwritable', `the archive cannot be written to (${code}): make its folder yours`, {
      cause: error,
    })
  return error as Error
}
