// A capture as the collect stage would add it: the page of an invented document.
import { createHash } from 'node:crypto'
import type { NewCapture } from '../../db/store.ts'

const symbol = 'CAT/C/XVD/CO/3'

/** The hash of a text: bytes that differ have hashes that differ. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

export const capture = (over: Partial<NewCapture> = {}): NewCapture => ({
  sourceId: 'cat-concluding-observations',
  key: `${over.symbol ?? symbol} en`,
  address: `https://docs.example.org/${over.symbol ?? symbol}`,
  route: null,
  symbol,
  mediaType: 'application/pdf',
  sha256: sha256Of(over.key ?? over.symbol ?? symbol),
  size: 1000,
  etag: '"1"',
  lastModified: null,
  headers: {},
  listing: { key: 'x' },
  retrievedAt: '2099-06-01T00:00:00.000Z',
  invented: false,
  ...over,
})
