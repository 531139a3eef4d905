// Streams that unpack to more than any document needs are refused; ordinary ones and pictures are not.
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpacksTooLarge } from '../../../scrapers/lib/pdf/unpacked.ts'

const file = (dictionary: string, data: Buffer) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n4 0 obj << ${dictionary} >>\nstream\n`),
      data,
      Buffer.from('\nendstream endobj'),
    ]),
  )
const blanks = deflateSync(Buffer.alloc(70_000_000, 0x20))

describe('unpacksTooLarge', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['a page of text', file('/Filter /FlateDecode', deflateSync(Buffer.from('BT (x) Tj ET'))), false],
    ['many blanks', file('/Filter /FlateDecode', blanks), true],
    ['many blanks, packed twice', file('/Filter [/FlateDecode /FlateDecode]', deflateSync(blanks)), true],
    ['a large picture', file('/Subtype /Image /Filter /FlateDecode', blanks), false],
    ['a damaged stream', file('/Filter /FlateDecode', Buffer.alloc(200_000, 7)), false],
    ['a stream without an end', new TextEncoder().encode('%PDF-1.4 4 0 obj <<>> stream'), false],
  ])('%s', (_, bytes, expected) => expect(unpacksTooLarge(bytes)).toBe(expected))
})
