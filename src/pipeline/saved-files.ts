// Files that a person saved: which of the paths named are documents to read, and their bytes, within limits.
import { constants } from 'node:fs'
import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { errorCode } from '../domain/error-code.ts'
import { UsageError } from '../domain/errors.ts'

const readable = new Set(['.pdf', '.docx', '.doc', '.html', '.htm'])

/** Bytes: as much as a download may have (scrapers/lib/http); the largest real document that we know has 0.8 MB. */
const maxBytes = 50 * 1024 * 1024

const advice = 'Check the path, and name the PDF, Word or HTML files that you saved, or the folder that holds them.'

const refused = (message: string): never => {
  throw new UsageError(`${message}. ${advice}`)
}

/** What the file system answers, in words that hold no path: messages of runs are stored and shown. */
const reasons: Record<string, string> = {
  EACCES: 'you lack the permission to read it: change that, and import it again',
  EPERM: 'you lack the permission to read it: change that, and import it again',
  ENOENT: 'it is not there any more: look where it is now, and import it again',
}

const reasonOf = (error: unknown): string =>
  reasons[errorCode(error)] ??
  `the system could not read it (${errorCode(error) || 'unknown error'}): copy it, and import the copy`

/** A saved file cannot be read; the message holds neither its path nor its name. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError'
}

const notRegular = 'it is not a regular file, but a pipe, a device or the like: save the document itself'

type Unread = { file: string; reason: string }
/** `unread` names files by their last part. */
export type SavedFiles = { files: string[]; unread: Unread[]; others: number }

const isDocument = (name: string): boolean => readable.has(extname(name).toLowerCase())

/** Adds what a folder and its folders hold. A link counts as the file that it leads to; folders behind links are not entered. */
async function addFolder(folder: string, found: SavedFiles): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    try {
      if (entry.isDirectory()) await addFolder(path, found)
      else if (!isDocument(entry.name)) found.others++
      else if ((await stat(path)).isFile()) found.files.push(path)
      else found.unread.push({ file: entry.name, reason: notRegular })
    } catch (error) {
      found.unread.push({ file: entry.name, reason: reasonOf(error) })
    }
  }
}

/**
 * Returns the files named and the documents of the folders named, in order, with what cannot be read and how many other
 * files the folders hold. Throws UsageError for a path that does not exist, for what is neither a regular file nor a
 * folder, and for a folder that cannot be opened or holds no document.
 */
export async function filesIn(paths: string[]): Promise<SavedFiles> {
  const found: SavedFiles = { files: [], unread: [], others: 0 }
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) refused(`${path} is an address: save it first, then import the file`)
    const named = await stat(path).catch((error: unknown) => {
      if (errorCode(error) !== 'EACCES') refused(`There is no file or folder ${path}`)
      found.unread.push({ file: basename(path), reason: reasonOf(error) })
      return null
    })
    if (named === null) continue
    if (named.isFile()) found.files.push(path)
    else if (!named.isDirectory()) refused(`${path} is neither a file nor a folder`)
    else {
      const before = found.files.length + found.unread.length
      await addFolder(path, found).catch((error: unknown) => refused(`${path} cannot be opened: ${reasonOf(error)}`))
      if (found.files.length + found.unread.length === before)
        refused(`The folder ${path} holds no PDF, Word or HTML file`)
    }
  }
  return found
}

async function readWhole(handle: FileHandle): Promise<Uint8Array> {
  const file = await handle.stat()
  if (!file.isFile()) throw new UnreadableFileError(notRegular)
  if (file.size > maxBytes)
    throw new UnreadableFileError(
      `it has ${Math.ceil(file.size / 1e6)} MB, and a document has at most ${Math.floor(maxBytes / 1e6)}: save it without its pictures`,
    )
  // one byte more tells a file that grows, or that has no end
  const bytes = Buffer.alloc(file.size + 1)
  let length = 0
  for (let read = 1; read > 0 && length < bytes.length; length += read)
    read = (await handle.read(bytes, length, bytes.length - length)).bytesRead
  if (length !== file.size)
    throw new UnreadableFileError('it changed while it was read: wait until it is saved, and import it again')
  return bytes.subarray(0, length)
}

/** Reads a regular file of at most 50 MB. Throws UnreadableFileError for anything else, and never waits for a pipe. */
export async function readSaved(path: string): Promise<Uint8Array> {
  let handle: FileHandle | null = null
  try {
    // what was a file when it was listed may be a pipe by now (Windows has no such flag, and no such pipe)
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    return await readWhole(handle)
  } catch (error) {
    throw error instanceof UnreadableFileError ? error : new UnreadableFileError(reasonOf(error))
  } finally {
    await handle?.close()
  }
}
