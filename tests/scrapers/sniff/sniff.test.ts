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
    ['a Word archive of other names', zip('[Content_Types].xml and content/main.xml'), 'docx'],
    ['a table of Excel', zip('[Content_Types].xml and xl/workbook.xml'), 'spreadsheet'],
    ['slides', zip('[Content_Types].xml and ppt/presentation.xml'), 'slides'],
    ['a text of Pages', zip('Index/Document.iwa'), 'pages'],
    ['a shortcut of Windows', ascii('[InternetShortcut]\r\nURL=https://example.org/x'), 'shortcut'],
    ['a shortcut of Apple', ascii('<?xml version="1.0"?><plist><dict><key>URL</key><string>x</string>'), 'shortcut'],
    ['a page', ascii('<!DOCTYPE html><html></html>'), 'html'],
    ['a page after a mark and blanks', ascii('\u00ef\u00bb\u00bf\n <html>'.replace('\u00ef\u00bb\u00bf', '')), 'html'],
    ['a UTF-16 page with its mark', utf16('<html><body>'), 'html'],
    ['a UTF-16 page without', utf16('<html><body>', false), 'html'],
    ['an XHTML page', ascii('<?xml version="1.0" encoding="utf-16"?><html>'), 'html'],
    ['a challenge page is a page too', ascii('<html><script>challenge()</script>'), 'html'],
    ['JSON', ascii('{"Symbol": "CAT/C/XVD/CO/3"}'), 'json'],
    ['a JSON list', ascii('[{"a":1}]'), 'json'],
    ['text', ascii('1. The Committee'), 'text'],
    ['a file of blanks', ascii(' \n'.repeat(4000)), 'empty'],
    ['words after many blanks', ascii(`${' '.repeat(5000)}word`), 'text'],
    ['a compressed page', new Uint8Array([0x1f, 0x8b, 8, 0]), 'gzip'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'png'],
    ['another picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'jpeg'],
    ['rich text', ascii('{\\rtf1\\ansi The Committee'), 'rtf'],
    ['a feed', ascii('<?xml version="1.0"?>\n<rss version="2.0">'), 'xml'],
    ['the error of a file store', ascii('<?xml version="1.0"?><!-- x --><Error><Code>AccessDenied'), 'xml'],
    ['an XHTML page after its type', ascii('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>'), 'html'],
    ['an XML head and no more', ascii('<?xml version="1.0"?>'), 'html'],
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
    ['a plain archive', zip('data.csv'), 'a ZIP archive'],
    ['JSON', ascii('{"a":1}'), 'JSON'],
    ['plain text', ascii('hello'), 'plain text'],
    ['a truncated OLE file (T22)', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'damaged'],
    ['a truncated Word archive', zip('word/document.xml'), 'damaged'],
  ] as [string, Uint8Array, string][])('%s is refused in words', async (_, bytes, message) => {
    const error = await readDocument(bytes).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ParseError)
    expect((error as Error).message).toContain(message)
  })

  it('reads a page', async () => {
    const words = 'The Committee met. '.repeat(20)
    const found = await readDocument(ascii(`<html><body><p>1. ${words}</p></body></html>`))
    expect([found.format, found.paragraphs[0]?.label]).toEqual(['html', '1'])
  })

  it('tells what a file says that is too short to be a document', async () => {
    const page = ascii('<html><body><p>This document is not available.</p></body></html>')
    await expect(readDocument(page)).rejects.toThrow(/too short .*"This document is not available\."/)
  })
})
