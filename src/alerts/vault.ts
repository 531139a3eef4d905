// The keys: addresses are sealed with them, looked up by them, and secret links are made of them.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Channel } from '../../db/alerts-store.ts'

export type LinkKind = 'confirm' | 'manage' | 'leave'

export type Vault = {
  /** AES-256-GCM, bound to the subscription's id: a row can not be read under another id */
  seal(plain: string, id: string): string
  /** Throws when the key is another or the text was changed. */
  open(sealed: string, id: string): string
  /** keyed hash of an address; case and blanks around it do not matter */
  lookup(channel: Channel, mail: string, hook: string | null): string
  /** keyed hash of anything else that is counted or compared, apart by its use */
  mark(use: 'mailbox' | 'host' | 'request' | 'bounce', text: string): string
  /** secret link of a subscription: nothing of it is stored */
  token(kind: LinkKind, id: string): string
  /** id of a subscription when the token is one of this kind, else null */
  readToken(kind: LinkKind, token: string): string | null
  /** tells this key from another, and nothing about it: kept in the database, where it is compared */
  keyMark(): string
  /** `whsec_…` of Standard Webhooks */
  hookSecret(id: string, version: number): string
}

/** The key is malformed, or does not open what it is given. */
export class KeyError extends Error {
  override name = 'KeyError'
}

/** 32 bytes from `MECHANISM_WATCH_KEY`, as base64 or as 64 hexadecimal digits. Throws KeyError otherwise. */
function readKey(text: string): Buffer {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  // Buffer reads on over anything: the form is checked, not only the length
  if (bytes.length !== 32 || !/^([0-9a-f]{64}|[\w+/-]{43}=?)$/i.test(text))
    throw new KeyError('MECHANISM_WATCH_KEY must be 32 random bytes, as base64 or hexadecimal: openssl rand -base64 32')
  return bytes
}

/** Bytes: every mail address fills one block, so that what is sealed does not tell how long it is. */
const block = 256

/** A mark behind the text, and zeros to the end of the block (ISO/IEC 7816-4). */
function pad(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc(Math.ceil((bytes.length + 1) / block) * block)
  bytes.copy(padded)
  padded[bytes.length] = 0x80
  return padded
}
const unpad = (padded: Buffer): string => padded.subarray(0, padded.lastIndexOf(0x80)).toString('utf8')

/** Random id of a subscription or a message; says nothing about either. */
export const randomId = (): string => randomBytes(12).toString('base64url')

export function createVault(key: string): Vault {
  const root = readKey(key)
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', root, 'mechanism-watch', `alerts/${use}/1`, 32))
  const [sealing, looking, linking, signing] = [derive('seal'), derive('lookup'), derive('link'), derive('hook')]
  // a value of its own: no other secret is made of it, and it is made of no other
  const marking = derive('check').toString('base64url')
  const mac = (secret: Buffer, text: string) => createHmac('sha256', secret).update(text).digest()
  const link = (kind: LinkKind, id: string) =>
    `${id}.${mac(linking, `${kind}:${id}`).subarray(0, 18).toString('base64url')}`
  return {
    seal: (plain, id) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(id))
      const body = Buffer.concat([cipher.update(pad(plain)), cipher.final()])
      return `2.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open: (sealed, id) => {
      const bytes = Buffer.from(sealed.slice(2), 'base64url')
      // an address that was sealed before they were padded is read as it is
      const isPadded = sealed.startsWith('2.')
      if (!(isPadded || sealed.startsWith('1.')) || bytes.length < 28) throw new KeyError('this is no sealed address')
      const cipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12)).setAAD(Buffer.from(id))
      cipher.setAuthTag(bytes.subarray(12, 28))
      try {
        const plain = Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()])
        return isPadded ? unpad(plain) : plain.toString('utf8')
      } catch {
        throw new KeyError('an address can not be opened: MECHANISM_WATCH_KEY is not the key that it was sealed with')
      }
    },
    lookup: (channel, mail, hook) =>
      mac(looking, [channel, mail.trim().toLowerCase(), hook ?? ''].join('\n')).toString('base64url'),
    mark: (use, text) => mac(looking, `${use}\n\n${text}`).toString('base64url'),
    token: link,
    readToken: (kind, token) => {
      const id = token.slice(0, Math.max(0, token.indexOf('.')))
      if (id === '' || token.length > 100) return null
      // text is compared: decoders of base64 read on over characters that are not of the token
      const [given, right] = [Buffer.from(token), Buffer.from(link(kind, id))]
      return given.length === right.length && timingSafeEqual(given, right) ? id : null
    },
    keyMark: () => marking,
    hookSecret: (id, version) => `whsec_${mac(signing, `${id}:${version}`).toString('base64')}`,
  }
}
