// Reads an invented document through the parser, and shows what came out in short rows.
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import type { Capture } from '../../../scrapers/source.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { bytesOf, type Invented } from './invented.ts'

export const capture = (bytes: Uint8Array, symbol: string | null = null): Capture => ({
  bytes,
  sha256: '0'.repeat(64),
  address: 'invented.html',
  symbol,
  retrievedAt: '2099-06-01T00:00:00Z',
  listing: null,
})

export const read = async (document: Invented, symbol = document.symbol): Promise<ParsedDocument> =>
  parsedDocumentSchema.parse(await parse(capture(bytesOf(document), symbol)))

/** `7(a) recommendation <6`: path, type, and the concern that is answered. */
export const rows = (document: ParsedDocument): string[] =>
  document.units.map((unit) => `${unit.path} ${unit.unitType}${unit.concern ? ` <${unit.concern}` : ''}`)
