// What was fetched → the archive, and what a capture says of it.
import type { NewCapture } from '../../db/store.ts'
import type { Fetched } from '../../scrapers/source.ts'
import type { PipelineContext } from './context.ts'

type Kept = Pick<
  NewCapture,
  'address' | 'mediaType' | 'sha256' | 'size' | 'etag' | 'lastModified' | 'headers' | 'retrievedAt'
>

/** Archives the bytes first: no capture without its body. */
export async function keepBody(ctx: PipelineContext, fetched: Fetched): Promise<Kept> {
  const { address, mediaType, headers, retrievedAt } = fetched
  const { sha256 } = await ctx.archive.put(fetched.bytes)
  return {
    address,
    mediaType,
    sha256,
    size: fetched.bytes.length,
    etag: headers['etag'] ?? null,
    lastModified: headers['last-modified'] ?? null,
    headers,
    retrievedAt,
  }
}
