// How an example of a source is read: a document by its parser, a saved page by its list.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleGiven } from '../../scrapers/example-given.ts'
import { sourceById } from '../../scrapers/index.ts'
import { mediaTypeOf } from '../../scrapers/lib/http/index.ts'
import type { Http, Listing } from '../../scrapers/source.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../src/domain/documents.ts'

export const scrapers = fileURLToPath(new URL('../../scrapers', import.meta.url))

/** `listing.html`, `listing-1999.html`: pages that announce documents. */
export const isListing = (file: string): boolean => /^listing(-[\w-]+)?\.html$/.test(file)

/** Answers every request with one saved page: the search form and its first answer are one page on the official site. */
const savedPage = (bytes: Uint8Array): Http => {
  const get: Http['get'] = async (address) => ({
    address,
    status: 200,
    headers: {},
    bytes,
    mediaType: mediaTypeOf(bytes),
    retrievedAt: '2026-11-21T00:00:00.000Z',
    notModified: false,
  })
  return { get, post: (address) => get(address) }
}

/** Parses bytes by a source, as if they had been imported under a file name. */
export async function parseBytes(sourceId: string, file: string, bytes: Uint8Array): Promise<ParsedDocument> {
  const input = await sourceById(sourceId)!.parse({
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    address: `file:${file}`,
    symbol: null,
    retrievedAt: '2026-11-21T00:00:00.000Z',
    listing: null,
  })
  return parsedDocumentSchema.parse(input)
}

/** Reads a file of the examples of a source: a listing page into listings, any other into a document. */
export async function readExample(sourceId: string, file: string): Promise<ParsedDocument | Listing[]> {
  const source = sourceById(sourceId)
  if (!source) throw new Error(`there is no source ${sourceId}`)
  const bytes = new Uint8Array(readFileSync(join(scrapers, sourceId, 'examples', file)))
  if (isListing(file)) {
    const listings: Listing[] = []
    for await (const listing of source.list(savedPage(bytes), exampleGiven)) listings.push(listing)
    return listings
  }
  return parseBytes(sourceId, file, bytes)
}
