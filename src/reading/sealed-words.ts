// Words of a search in an address, sealed: a reader gets back to what was found, and neither a log nor a history shows the words (SAFETY, S3).
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Clock } from '../domain/clock.ts'

export type SealedWords = {
  seal(words: string): string
  /** the words; null where the seal is another server's, was changed, or is older than two hours */
  open(sealed: string): string | null
}

/** A reading afternoon ends it: an address in a history leads nowhere on the next day. */
const lastsMs = 2 * 60 * 60 * 1000
const [nonceBytes, tagBytes, timeBytes] = [12, 16, 6]
/** words fill blocks, so that an address does not tell how long they are */
const block = 64

const padded = (words: string): Buffer => {
  const bytes = Buffer.from(`${words}\n`, 'utf8')
  return Buffer.concat([bytes, Buffer.alloc(block - 1 - ((bytes.length - 1) % block))])
}

/** `key`: of the settings, so that several servers open each other's; null: one that ends with this process. */
export function createSealedWords(clock: Clock, key: string | null): SealedWords {
  const secret =
    key === null ? randomBytes(32) : Buffer.from(hkdfSync('sha256', key, 'mechanism-watch', 'search/1', 32))
  return {
    seal: (words) => {
      const nonce = randomBytes(nonceBytes)
      const time = Buffer.alloc(timeBytes)
      time.writeUIntBE(clock.now().getTime(), 0, timeBytes)
      const cipher = createCipheriv('aes-256-gcm', secret, nonce)
      const body = Buffer.concat([cipher.update(time), cipher.update(padded(words)), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length <= nonceBytes + tagBytes + timeBytes) return null
      const [tag, body] = [bytes.subarray(nonceBytes, nonceBytes + tagBytes), bytes.subarray(nonceBytes + tagBytes)]
      const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, nonceBytes)).setAuthTag(tag)
      let plain: Buffer
      try {
        plain = Buffer.concat([decipher.update(body), decipher.final()])
      } catch {
        // another key, or not what we sealed: both mean that the search has ended
        return null
      }
      const age = clock.now().getTime() - plain.readUIntBE(0, timeBytes)
      if (Math.abs(age) > lastsMs) return null
      return plain.toString('utf8', timeBytes, plain.lastIndexOf(0x0a))
    },
  }
}

/** The parameter that stands for `q` in an address. */
export const soughtParameter = 'sought'

/** The query with its words opened. `sought`: null where none was sealed, `ended` where the seal does not open any more. */
export function openSought(
  query: Record<string, unknown>,
  sealed: SealedWords,
): { fields: Record<string, unknown>; sought: null | 'opened' | 'ended' } {
  const { [soughtParameter]: given, ...rest } = query
  // beside open words it is one parameter too many, which is told as such
  if (typeof given !== 'string' || 'q' in rest) return { fields: query, sought: null }
  const q = sealed.open(given)
  return q === null ? { fields: rest, sought: 'ended' } : { fields: { ...rest, q }, sought: 'opened' }
}
