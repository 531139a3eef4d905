// Bytes are told by their beginning, whatever a name or a header says.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../scrapers/lib/read.ts'
import { sniff, utf16Order } from '../../../scrapers/lib/sniff.ts'
import { ParseError } from '../../../src/domain/errors.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark = true) =>
  new Uint8Array(Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')]))
const zip = (name: string) =>
  new Uint8Array(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), Buffer.alloc(24), Buffer.from(name)]))

describe('sniff', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks only', ascii(' \r\n\t '), 'empty'],
    ['a PDF', ascii('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['a PDF after blanks', ascii('\r\n\r\n%PDF-1.4'), 'pdf'],
    ['an OLE file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'doc'],
    ['a Word archive', zip('word/document.xml'), 'docx'],
    ['another archive', zip('data.csv'), 'zip'],
    ['a page', ascii('<!DOCTYPE html><html></html>'), 'html'],
    ['a page after a mark and blanks', ascii('\u00ef\u00bb\u00bf\n <html>'.replace('\u00ef\u00bb\u00bf', '')), 'html'],
    ['a UTF-16 page with its mark', utf16('<html><body>'), 'html'],
    ['a UTF-16 page without', utf16('<html><body>', false), 'html'],
    ['an XHTML page', ascii('<?xml version="1.0" encoding="utf-16"?><html>'), 'html'],
    ['a challenge page is a page too', ascii('<html><script>challenge()</script>'), 'html'],
    ['JSON', ascii('{"Symbol": "CAT/C/XVD/CO/3"}'), 'json'],
    ['a JSON list', ascii('[{"a":1}]'), 'json'],
    ['text', ascii('1. The Committee'), 'text'],
    ['text about %PDF- is text', ascii(`${'word '.repeat(300)}%PDF-`), 'text'],
    ['a tag in running text is no page', ascii('a <b>'), 'text'],
  ] as [string, Uint8Array, string][])('%s', (_, bytes, kind) => expect(sniff(bytes)).toBe(kind))

  it('tells the order of UTF-16', () => {
    expect(utf16Order(utf16('<html>'))).toBe('le')
    expect(utf16Order(new Uint8Array([0xfe, 0xff, 0, 0x3c]))).toBe('be')
    expect(utf16Order(ascii('<html><body>'))).toBeNull()
  })
})

describe('readDocument', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'the file is empty'],
    ['a plain archive', zip('data.csv'), 'no reader for zip'],
    ['JSON', ascii('{"a":1}'), 'no reader for json'],
    ['plain text', ascii('hello'), 'no reader for text'],
    [
      'a truncated OLE file (T22)',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'cannot be opened',
    ],
    ['a truncated Word archive', zip('word/document.xml'), 'cannot be opened'],
  ] as [string, Uint8Array, string][])('%s is refused in words', async (_, bytes, message) => {
    const error = await readDocument(bytes).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ParseError)
    expect((error as Error).message).toContain(message)
  })

  it('reads a page', async () => {
    const found = await readDocument(ascii('<html><body><p>1. The Committee met.</p></body></html>'))
    expect([found.format, found.paragraphs[0]?.label]).toEqual(['html', '1'])
  })
})
