// Files that a person saved: which of the paths named are documents to read, and their bytes, within limits.
import { isUtf8 } from 'node:buffer'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, sep } from 'node:path'
import { UsageError } from '../domain/errors.ts'
import { type FileFault, type FilePath, readRegular, toUnreadable, UnreadableFileError } from './regular-file.ts'

const readable = new Set(['.pdf', '.docx', '.doc', '.html', '.htm'])

/** Forms in which a person may have saved a document, and which are refused with what to do: opened, so that each is named. */
const refused = new Set(['.mhtml', '.mht', '.webarchive', '.odt', '.rtf', '.epub', '.ps', '.djvu', '.zip'])

/** Bytes: as much as a download may have (scrapers/lib/http); the largest real document that we know has 0.8 MB. */
const maxBytes = 50 * 1024 * 1024

const advice = 'Check the path, and name the PDF, Word or HTML files that you saved, or the folder that holds them.'

/** What a person is to do; no path, for messages of runs are stored and shown. */
const remedies: Record<FileFault, string> = {
  not_there: 'look where it is now, and import it again',
  broken_link: 'import the file itself',
  folder: 'name the files in it',
  not_regular: 'save the document itself',
  too_large: 'save it without its pictures',
  changed: 'wait until it is saved, and import it again',
  no_permission: 'change that, and import it again',
  unreadable: 'copy it, and import the copy',
}

/** The fault of a saved file, with what to do. */
function withRemedy(error: unknown): UnreadableFileError {
  const fault = toUnreadable(error)
  return new UnreadableFileError(fault.kind, `${fault.message}: ${remedies[fault.kind]}`, { cause: fault })
}
const notRegular = withRemedy(new UnreadableFileError('not_regular')).message

type Unread = { file: string; reason: string }
/** `unread` names files by their last part; `misnamed` holds a sentence for each path that leads to no document. */
export type SavedFiles = { files: FilePath[]; unread: Unread[]; misnamed: string[]; others: number }

const isDocument = (name: string): boolean =>
  [readable, refused].some((names) => names.has(extname(name).toLowerCase()))

/** The path as it is printed: bytes that are no letters have a sign of their own. */
export const shownPath = (path: FilePath): string => path.toString('utf8')
export const shownName = (path: FilePath): string => basename(shownPath(path))

/** A name within a folder; in bytes where either is not UTF-8. */
function within(folder: FilePath, name: Buffer): FilePath {
  if (typeof folder === 'string' && isUtf8(name)) return join(folder, name.toString('utf8'))
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name])
}

/** Adds what a folder and its folders hold. A link counts as the file that it leads to; folders behind links are not entered. */
async function addFolder(folder: FilePath, found: SavedFiles): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const path = within(folder, entry.name)
    const name = shownName(entry.name)
    try {
      if (entry.isDirectory()) await addFolder(path, found)
      else if (!isDocument(name)) found.others++
      else if ((await stat(path)).isFile()) found.files.push(path)
      else found.unread.push({ file: name, reason: notRegular })
    } catch (error) {
      found.unread.push({ file: name, reason: withRemedy(error).message })
    }
  }
}

/** Adds what one of the paths names; returns why it names nothing that can be read, with the path, null where it does. */
async function addNamed(path: string, found: SavedFiles): Promise<string | null> {
  if (/^https?:\/\//i.test(path)) return `${path} is an address: save it first, then import the file`
  try {
    const named = await stat(path)
    if (named.isFile()) found.files.push(path)
    else if (!named.isDirectory()) return `${path} is neither a file nor a folder`
    else {
      const before = found.files.length + found.unread.length
      await addFolder(path, found)
      if (found.files.length + found.unread.length === before)
        return `The folder ${path} holds no PDF, Word or HTML file`
    }
    return null
  } catch (error) {
    const { kind, message } = withRemedy(error)
    // it is there, and may be the only one: a fault of the import, not of the command
    if (kind === 'no_permission') found.unread.push({ file: basename(path), reason: message })
    if (kind === 'no_permission') return null
    if (kind !== 'not_there') return `${path}: ${message}`
    // Node gives an argument that is not UTF-8 with this sign in the place of its bytes
    return path.includes('\uFFFD')
      ? `${path} has a name that is not UTF-8: name the folder that holds it`
      : `There is no file or folder ${path}`
  }
}

/**
 * Returns the files named and the documents of the folders named, in order, with what cannot be read and how many other
 * files the folders hold. Throws UsageError where no path leads to a file, and one does not exist, is neither a regular
 * file nor a folder, or is a folder without a document; beside files that can be read such a path is one of `misnamed`: a
 * slip of the person who typed it, and no fault of a source.
 */
export async function filesIn(paths: string[]): Promise<SavedFiles> {
  const found: SavedFiles = { files: [], unread: [], misnamed: [], others: 0 }
  for (const path of paths) {
    const refusal = await addNamed(path, found)
    if (refusal !== null) found.misnamed.push(`${refusal}. ${advice}`)
  }
  if (found.misnamed.length > 0 && found.files.length === 0) throw new UsageError(found.misnamed.join('\n'))
  return found
}

/** Reads a regular file of at most 50 MB. Throws UnreadableFileError for anything else, and never waits for a pipe. */
export const readSaved = (path: FilePath): Promise<Uint8Array> =>
  readRegular(path, maxBytes).catch((error) => Promise.reject(withRemedy(error)))
