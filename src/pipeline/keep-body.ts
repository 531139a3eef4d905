// What was fetched or saved → the archive, and the capture that says what it is.
import type { NewCapture } from '../../db/store.ts'
import type { Fetched } from '../../scrapers/source.ts'
import type { PipelineContext } from './context.ts'

type OfFetched = 'address' | 'mediaType' | 'sha256' | 'size' | 'etag' | 'lastModified' | 'headers' | 'retrievedAt'

/** Archives the bytes first: no capture without its body. A stop leaves no body without its capture either. */
export function keepCapture(
  ctx: PipelineContext,
  bytes: Uint8Array,
  about: Omit<NewCapture, 'sha256' | 'size'>,
): Promise<{ id: number; created: boolean }> {
  const keep = async () => {
    const { sha256 } = await ctx.archive.put(bytes)
    return await ctx.store.captures.add({ ...about, sha256, size: bytes.length })
  }
  return ctx.steps === undefined ? keep() : ctx.steps.inOne(keep)
}

export function keepFetched(ctx: PipelineContext, fetched: Fetched, about: Omit<NewCapture, OfFetched>) {
  const { address, mediaType, headers, retrievedAt } = fetched
  return keepCapture(ctx, fetched.bytes, {
    ...about,
    address,
    mediaType,
    etag: headers['etag'] ?? null,
    lastModified: headers['last-modified'] ?? null,
    headers,
    retrievedAt,
  })
}
