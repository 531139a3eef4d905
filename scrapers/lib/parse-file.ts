// The door of every parser: what a file says beside its text cannot be forgotten.
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { withFileStatus } from './file-status.ts'
import { type ReadOptions, readDocument } from './read.ts'
import { atDoor } from './refusal.ts'

/**
 * Reads the bytes, lets `parse` make a document of them, and lays over it what the file itself
 * says (a version that is not final, words that may be broken). Throws ParseError, of kind `failed` for an error of ours in `parse`.
 */
export async function parseFile(
  bytes: Uint8Array,
  options: ReadOptions,
  parse: (read: ReadDocument) => ParsedDocumentInput,
): Promise<ParsedDocumentInput> {
  const read = await readDocument(bytes, options)
  return atDoor(options.symbol ?? null, () => withFileStatus(read, parse(read)))
}
