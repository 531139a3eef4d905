// Reads and writes the files that a person names: regular files of a bounded size, never waiting for a pipe or device.
import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { errorCode } from '../domain/error-code.ts'
import { UsageError } from '../domain/errors.ts'

/** Why a file is not read or written; the words hold no path, for messages of runs are stored and shown. */
const what = {
  not_there: 'there is no such file',
  broken_link: 'it is a link that leads to nothing',
  folder: 'it is a folder, and a file is needed',
  not_regular: 'it is not a regular file, but a pipe, a device or the like',
  too_large: 'it is too large',
  changed: 'it changed while it was read',
  no_permission: 'you lack the permission for it',
  unreadable: 'the system could not read it',
} as const
export type FileFault = keyof typeof what

/** Raised for a file that cannot be read. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError'
  kind: FileFault
  constructor(kind: FileFault, message: string = what[kind], options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

const faults: Record<string, FileFault> = {
  ENOENT: 'not_there',
  ENOTDIR: 'not_there',
  ELOOP: 'broken_link',
  EISDIR: 'folder',
  EACCES: 'no_permission',
  EPERM: 'no_permission',
  // what the system answers for a socket and for a device without a driver
  ENXIO: 'not_regular',
  ENODEV: 'not_regular',
  EOPNOTSUPP: 'not_regular',
}

/** Returns the fault that an error of the file system stands for, in words without a path. */
export function toUnreadable(error: unknown): UnreadableFileError {
  if (error instanceof UnreadableFileError) return error
  const code = errorCode(error)
  const kind = faults[code] ?? 'unreadable'
  const message = kind === 'unreadable' ? `${what[kind]} (${code || 'unknown error'})` : what[kind]
  return new UnreadableFileError(kind, message, { cause: error })
}

/** A path; as bytes where it is not UTF-8, for the system then knows no other name of the file. */
export type FilePath = string | Buffer

function assertPlain(file: Stats, maxBytes: number): void {
  if (file.isDirectory()) throw new UnreadableFileError('folder')
  if (!file.isFile()) throw new UnreadableFileError('not_regular')
  if (file.size > maxBytes)
    throw new UnreadableFileError(
      'too_large',
      `it has ${Math.ceil(file.size / 1e6)} MB, and may have at most ${Math.floor(maxBytes / 1e6)}`,
    )
}

async function withRegular<T>(path: FilePath, maxBytes: number, work: (file: FileHandle, size: number) => Promise<T>) {
  let handle: FileHandle | null = null
  try {
    // asked first: to open a device can do something
    assertPlain(await stat(path), maxBytes)
    // what was a file a moment ago may be a pipe by now (Windows has no such flag, and no such pipe)
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const file = await handle.stat()
    assertPlain(file, maxBytes)
    return await work(handle, file.size)
  } catch (error) {
    const fault = toUnreadable(error)
    const isLink = fault.kind === 'not_there' && (await lstat(path).catch(() => null))?.isSymbolicLink()
    throw isLink ? new UnreadableFileError('broken_link') : fault
  } finally {
    await handle?.close()
  }
}

/** Reads a regular file of at most `maxBytes`. Throws UnreadableFileError for anything else, and never waits. */
export const readRegular = (path: FilePath, maxBytes: number): Promise<Uint8Array> =>
  withRegular(path, maxBytes, async (handle, size) => {
    // one byte more tells a file that grows, or that has no end
    const bytes = Buffer.alloc(size + 1)
    let length = 0
    for (let read = 1; read > 0 && length < bytes.length; length += read)
      read = (await handle.read(bytes, length, bytes.length - length)).bytesRead
    if (length !== size) throw new UnreadableFileError('changed')
    return bytes.subarray(0, length)
  })

/** Throws UsageError, with `advice`, where a file that a command names is not a readable regular file of this size. */
export async function assertArgument(path: string, maxBytes: number, advice: string): Promise<void> {
  await withRegular(path, maxBytes, async () => {}).catch((error) => refuse(path, error, advice))
}

/** Reads a text file that a command names. Throws UsageError, with `advice`. */
export async function readArgument(path: string, maxBytes: number, advice: string): Promise<string> {
  const bytes = await readRegular(path, maxBytes).catch((error) => refuse(path, error, advice))
  return new TextDecoder().decode(bytes)
}

const refuse = (path: string, error: unknown, advice: string): never => {
  if (!(error instanceof UnreadableFileError)) throw error
  throw new UsageError(`${path} cannot be read: ${error.message}. ${advice}`, { cause: error })
}

/** Throws UsageError where something other than a regular file has the name of a file that is to be written. */
export async function assertTarget(path: string): Promise<void> {
  const file = await stat(path).catch(() => null)
  if (file?.isDirectory()) throw new UsageError(`${path} is a folder: name a file`)
  if (file !== null && !file.isFile())
    throw new UsageError(`${path} is not a regular file, but a pipe, a device or the like: name a file on a disk`)
}

/** Throws UsageError where a file is there that a command did not write: `isOwn` tells by its content. */
export async function assertReplaceable(path: string, isOwn: (content: string) => boolean): Promise<void> {
  await assertTarget(path)
  const held = await readFile(path, 'utf8').catch((error) => {
    if (errorCode(error) === 'ENOENT') return null
    throw new UsageError(`${path} cannot be written (${errorCode(error)}): name a new file`, { cause: error })
  })
  if (held === null || held === '' || isOwn(held)) return
  throw new UsageError(`${path} is there already, and this command did not write it: name a new file`)
}

/** Whether a text is JSON that passes; a text that is none does not. */
export function isJsonOf(text: string, passes: (value: unknown) => boolean): boolean {
  try {
    return passes(JSON.parse(text))
  } catch {
    return false
  }
}

/**
 * Writes a file that a command names, as a whole or not at all. Throws UsageError for a target that is no regular file, or
 * that is there and not the command's own (`isOwn`).
 */
export async function writeTarget(path: string, content: string, isOwn: (content: string) => boolean): Promise<void> {
  await assertReplaceable(path, isOwn)
  // a link stays, and what it leads to is written
  const file = await realpath(path).catch(() => path)
  const beside = `${file}.${process.pid}.tmp`
  const handle = await open(beside, 'wx').catch((error) => {
    throw new UsageError(`${path} cannot be written (${errorCode(error)}): name a file in a folder that is yours`, {
      cause: error,
    })
  })
  try {
    await handle.writeFile(content)
    await handle.close()
    await rename(beside, file)
  } finally {
    await handle.close().catch(() => {})
    await rm(beside, { force: true })
  }
}
