// The door of every parser: what a file says beside its text cannot be forgotten.
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { ParseError } from '../../src/domain/errors.ts'
import { longestParagraph, type ReadDocument } from '../../src/domain/paragraphs.ts'
import { withFileStatus } from './file-status.ts'
import { type ReadOptions, readDocument } from './read.ts'
import { atDoor } from './refusal.ts'

/** Throws for a text that is longer than expressions may see: their time is measured up to this length. */
function assertParagraphs({ paragraphs, footnotes, cover, tabled }: ReadDocument, symbol: string | null): void {
  const cells = typeof tabled === 'object' ? tabled.paragraphs : []
  const texts = [...[...paragraphs, ...cells, ...footnotes].map(({ text }) => text), ...cover]
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0)
  if (longest > longestParagraph)
    throw new ParseError(
      symbol,
      'file',
      `a paragraph has ${longest} characters, and the longest that is read has ${longestParagraph}: the file has lost its line breaks; download it again, or in another format`,
    )
}

/**
 * Reads the bytes, lets `parse` make a document of them, and lays over it what the file itself
 * says (a version that is not final, words that may be broken). Throws ParseError: what `readDocument` and `parse` throw,
 * for a paragraph that is too long, and of kind `failed` for an error of ours in `parse`.
 */
export async function parseFile(
  bytes: Uint8Array,
  options: ReadOptions,
  parse: (read: ReadDocument) => ParsedDocumentInput,
): Promise<ParsedDocumentInput> {
  const read = await readDocument(bytes, options)
  assertParagraphs(read, options.symbol ?? null)
  return atDoor(options.symbol ?? null, () => withFileStatus(read, parse(read)))
}
