// The digest of the facts as they are stored, which tells whether a disk changed them.
import { createHash } from 'node:crypto'
import { noFacts } from '../../src/domain/facts.ts'

/** Key in `meta` of the digest of the facts, as they are stored. */
export const factsDigestKey = 'facts digest'

export type FactRow = { kind: string; ordinal: number; body: string }
/** Returns a digest of the stored facts that came from files. */
export function factsDigest(rows: Iterable<FactRow>): string {
  const hash = createHash('sha256')
  const kinds = new Set(Object.keys(noFacts()))
  for (const { kind, ordinal, body } of rows) if (kinds.has(kind)) hash.update(`${kind}\n${ordinal}\n${body}\n`)
  return hash.digest('hex')
}
