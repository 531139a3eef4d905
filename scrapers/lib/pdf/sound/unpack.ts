// Unpacks the streams of a PDF to their end, with their checksums, and never more than a document needs.
import { inflateSync } from 'node:zlib'
import { Damage, type Filter, TooLarge } from './values.ts'

/** The text of a page takes some ten kilobytes, a large font some megabytes. */
const largestStream = 64_000_000
const largestSum = 256_000_000

/** Bytes that may still be unpacked of this document. */
type Budget = { left: number }

const spend = (budget: Budget, bytes: Buffer): Buffer => {
  budget.left -= bytes.length
  if (budget.left < 0) throw new TooLarge('its parts together unpack to more than any document needs')
  return bytes
}

/** Ends of lines that writers leave between the data and the word "endstream". */
const isBlank = (bytes: Buffer): boolean =>
  bytes.length <= 4 && bytes.every((byte) => [0, 9, 10, 13, 32].includes(byte))

const inflate = (packed: Buffer, where: string, most: number): Buffer => {
  let buffer: Buffer
  let used: number
  try {
    const answer = inflateSync(packed, { maxOutputLength: most, info: true }) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    buffer = answer.buffer
    used = answer.engine.bytesWritten
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new TooLarge('one of its parts unpacks to more than any document needs')
    throw new Damage(where, 'its packed bytes do not agree with their checksum, or end early')
  }
  if (!isBlank(packed.subarray(used))) throw new Damage(where, 'bytes follow the end of its packed data')
  return buffer
}

const hex = (packed: Buffer, where: string): Buffer => {
  const text = packed.toString('latin1').replace(/[\s\0]/g, '')
  if (!/^[\da-f]*>$/i.test(text)) throw new Damage(where, 'its hexadecimal bytes are broken')
  return Buffer.from(text.slice(0, -1).padEnd(text.length - 1 + ((text.length - 1) % 2), '0'), 'hex')
}

/** Five signs of base 85 for four bytes; `z` for four zeros, `~>` at the end. */
const base85 = (packed: Buffer, where: string): Buffer => {
  const text = packed.toString('latin1').replace(/[\s\0]/g, '')
  if (!/^(?:[!-u]{5}|z)*[!-u]{0,4}~>$/.test(text)) throw new Damage(where, 'its bytes of base 85 are broken')
  const bytes: number[] = []
  for (const [group] of text.slice(0, -2).matchAll(/z|[!-u]{1,5}/g)) {
    const signs = group === 'z' ? '!!!!!' : group
    const value = [...signs.padEnd(5, 'u')].reduce((sum, sign) => sum * 85 + sign.charCodeAt(0) - 33, 0)
    if (value > 0xffffffff || signs.length === 1) throw new Damage(where, 'its bytes of base 85 are broken')
    const four = [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
    bytes.push(...four.slice(0, signs.length - 1))
  }
  return Buffer.from(bytes)
}

/** Codes of 9 to 12 bits; code 256 begins anew, 257 ends. */
const lzw = (packed: Buffer, where: string, early: number, most: number): Buffer => {
  const chunks: Buffer[] = []
  let [size, bits, held, table, before] = [0, 0, 0, [] as Buffer[], null as Buffer | null]
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xffffff
    bits += 8
    const next = 258 + table.length + (before === null ? 0 : 1) + early
    const width = next <= 511 ? 9 : next <= 1023 ? 10 : next <= 2047 ? 11 : 12
    if (bits < width) continue
    const code = (held >> (bits - width)) & ((1 << width) - 1)
    bits -= width
    if (code === 257) return Buffer.concat(chunks)
    if (code === 256) [table, before] = [[], null]
    else {
      const known = code < 256 ? Buffer.from([code]) : table[code - 258]
      const word =
        known ?? (before && code === 258 + table.length ? Buffer.concat([before, before.subarray(0, 1)]) : null)
      if (!word) throw new Damage(where, 'its packed codes are broken')
      if (before && table.length < 3838) table.push(Buffer.concat([before, word.subarray(0, 1)]))
      before = word
      chunks.push(word)
      size += word.length
      if (size > most) throw new TooLarge('one of its parts unpacks to more than any document needs')
    }
  }
  throw new Damage(where, 'its packed codes end early')
}

/** The filters of pictures: what is behind them is not text, and is not unpacked here. */
const pictureFilters = new Set([
  'DCTDecode',
  'DCT',
  'JPXDecode',
  'JBIG2Decode',
  'CCITTFaxDecode',
  'CCF',
  'RunLengthDecode',
  'RL',
])

/**
 * Creates what unpacks the streams of one document through their filters, in their order. It throws Damage for bytes that
 * are not whole and for an unknown filter, and TooLarge. null: packed as a picture, which this does not unpack.
 */
export function createUnpack() {
  const budget: Budget = { left: largestSum }
  return (packed: Buffer, filters: readonly Filter[], where: string): Buffer | null => {
    let bytes = packed
    // an empty part is empty, whatever it is packed by
    if (packed.length === 0) return packed
    for (const { name, earlyChange } of filters) {
      const most = Math.max(1, Math.min(largestStream, budget.left))
      if (name === 'FlateDecode' || name === 'Fl') bytes = inflate(bytes, where, most)
      else if (name === 'ASCIIHexDecode' || name === 'AHx') bytes = hex(bytes, where)
      else if (name === 'ASCII85Decode' || name === 'A85') bytes = base85(bytes, where)
      else if (name === 'LZWDecode' || name === 'LZW') bytes = lzw(bytes, where, earlyChange, most)
      else if (pictureFilters.has(name)) return null
      else throw new Damage(where, `it is packed in a way that no reader knows (${name})`)
      spend(budget, bytes)
    }
    return bytes
  }
}
