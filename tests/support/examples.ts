// How an example of a source is read: a document by its parser, a listing by its list.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleSources } from '../../scrapers/examples.ts'
import { replayHttp } from '../../scrapers/lib/http/index.ts'
import type { Listing } from '../../scrapers/source.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../src/domain/documents.ts'

export const scrapers = fileURLToPath(new URL('../../scrapers', import.meta.url))

/** `listing` stands for the recorded listing pages; any other name for a document of the examples folder. */
export async function readExample(sourceId: string, file: string): Promise<ParsedDocument | Listing[]> {
  const source = exampleSources.find((one) => one.id === sourceId)
  if (!source) throw new Error(`there is no source ${sourceId}`)
  if (file === 'listing.html') {
    const listings: Listing[] = []
    for await (const listing of source.list(replayHttp(join(scrapers, 'example-archive')))) listings.push(listing)
    return listings
  }
  const bytes = readFileSync(join(scrapers, sourceId, 'examples', file))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const input = await source.parse({
    bytes: new Uint8Array(bytes),
    sha256,
    address: `file:${file}`,
    symbol: null,
    retrievedAt: '2026-11-21T00:00:00.000Z',
    listing: null,
  })
  return parsedDocumentSchema.parse(input)
}
