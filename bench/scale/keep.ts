// Stores an invented document with its capture, as the stages do; no bytes are kept of it.
import { createHash } from 'node:crypto'
import type { AppContext } from '../../src/context.ts'
import type { inventedDocuments } from './documents.ts'

type Invented = ReturnType<typeof inventedDocuments> extends Iterable<infer One> ? One : never

/** `at`: the instant at which it arrived. */
export async function keepInvented({ store }: AppContext, parsed: Invented, at: string): Promise<void> {
  const key = `${parsed.symbol} ${parsed.language}`
  const { id } = await store.captures.add({
    sourceId: parsed.mechanism === 'UPR' ? 'upr-outcomes' : 'cat-concluding-observations',
    key,
    address: `https://docs.example.org/${encodeURIComponent(parsed.symbol)}`,
    route: null,
    symbol: parsed.symbol,
    mediaType: 'application/pdf',
    sha256: createHash('sha256').update(key).digest('hex'),
    size: 1000,
    etag: null,
    lastModified: null,
    headers: {},
    listing: null,
    retrievedAt: at,
    invented: false,
  })
  await store.documents.save(parsed, (await store.captures.get(id))!, 1, at)
}
