// One table: an answer's status, headers and bytes, and what it is.
import { expect, test } from 'vitest'
import { judge } from '../../../scrapers/lib/http/answers.ts'
import { mediaTypeOf } from '../../../scrapers/lib/http/media-type.ts'
import { readRetryAfter } from '../../../scrapers/lib/http/retry-after.ts'
import { FetchError } from '../../../src/domain/errors.ts'

const now = new Date('2026-11-02T10:00:00Z')
const bytes = (text: string, coding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, coding))
const pdf = `%PDF-1.7\n${'x'.repeat(2000)}\n%%EOF\n`
const zip = `PK\x03\x04${'word/document.xml'.padEnd(3000)}PK\x05\x06${' '.repeat(18)}`
const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(4096)])
const utf16 = Buffer.concat([
  Buffer.from([0xff, 0xfe]),
  Buffer.from('<html><body>1.The Committee</body></html>', 'utf16le'),
])
const html = (title: string, body = '') =>
  bytes(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`)

type Row = [
  name: string,
  status: number,
  headers: Record<string, string>,
  body: Uint8Array,
  accept: 'html' | 'document' | 'json' | 'any',
  expected: string,
]
const rows: Row[] = [
  ['a page', 200, {}, html('Search'), 'html', 'text/html'],
  ['a page in UTF-16', 200, {}, new Uint8Array(utf16), 'html', 'text/html'],
  ['a PDF', 200, { 'content-type': 'text/html' }, bytes(pdf, 'latin1'), 'document', 'application/pdf'],
  [
    'a DOCX',
    200,
    {},
    bytes(zip, 'latin1'),
    'document',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['an OLE file', 200, { 'content-type': 'text/html' }, new Uint8Array(ole), 'document', 'application/msword'],
  ['JSON', 200, {}, bytes('[{"a":1}]'), 'json', 'application/json'],
  ['404', 404, {}, html('Not here'), 'html', 'not_found'],
  ['410', 410, {}, bytes(''), 'any', 'not_found'],
  ['403', 403, {}, bytes('no'), 'any', 'refused'],
  ['403 challenged', 403, { 'cf-mitigated': 'challenge' }, bytes('x'), 'any', 'challenged'],
  ['403 Just a moment', 403, {}, html('Just a moment...'), 'html', 'challenged'],
  ['202 WAF', 202, { 'x-amzn-waf-action': 'challenge' }, bytes(''), 'any', 'challenged'],
  ['202 empty', 202, {}, bytes(''), 'any', 'challenged'],
  ['202 with a body', 202, {}, html('Later'), 'html', 'unexpected_shape'],
  ['429', 429, {}, bytes(''), 'any', 'slow_down'],
  ['503 with Retry-After', 503, { 'retry-after': '9' }, bytes(''), 'any', 'slow_down'],
  ['503 without', 503, {}, bytes(''), 'any', 'server_error'],
  ['500', 500, {}, bytes('x'), 'any', 'server_error'],
  ['302 to nowhere', 302, {}, bytes(''), 'any', 'unexpected_shape'],
  ['418', 418, {}, bytes('x'), 'any', 'refused'],
  ['304 unasked', 304, {}, bytes(''), 'any', 'unexpected_shape'],
  ['206', 206, {}, bytes(pdf), 'any', 'truncated'],
  ['encoded', 200, { 'content-encoding': 'gzip' }, bytes(pdf), 'any', 'unexpected_shape'],
  ['empty', 200, {}, bytes(''), 'document', 'empty'],
  [
    'HTML for a document',
    200,
    { 'content-type': 'application/pdf' },
    html('UN Documents', 'shell'),
    'document',
    'wrong_type',
  ],
  ['a text for a document', 200, {}, bytes('hello'), 'document', 'wrong_type'],
  ['PDF for a page', 200, {}, bytes(pdf), 'html', 'wrong_type'],
  ['HTML for JSON', 200, {}, html('x'), 'json', 'wrong_type'],
  ['no files', 200, {}, html('Download', 'Sorry there is no files available'), 'html', 'no_files'],
  ['no files, document asked', 200, {}, html('Download', 'Sorry there is no files available'), 'document', 'no_files'],
  ['error page', 200, {}, html('Runtime Error'), 'html', 'server_error'],
  [
    'error page in a heading',
    200,
    {},
    html('tbinternet', '<h1>An unexpected error has occurred.</h1>'),
    'html',
    'server_error',
  ],
  ['error page, document asked', 200, {}, html('Service Unavailable'), 'document', 'server_error'],
  ['maintenance', 200, {}, html('Scheduled maintenance'), 'html', 'server_error'],
  ['soft 404', 200, {}, html('Page not found | OHCHR'), 'html', 'not_found'],
  ['access denied', 200, {}, html('Access Denied'), 'html', 'refused'],
  ['login', 200, {}, html('Sign in to your account'), 'html', 'wrong_type'],
  [
    'a text that speaks of access denied',
    200,
    {},
    html('CAT/C/XVD/CO/3', 'Access denied to lawyers; an error occurred'),
    'html',
    'text/html',
  ],
  ['page without end', 200, {}, bytes('<html><body><table><tr><td>1'), 'html', 'truncated'],
  ['UTF-16 page without end', 200, {}, new Uint8Array(utf16.subarray(0, 60)), 'html', 'truncated'],
  ['PDF without end', 200, {}, bytes(pdf.slice(0, 1500)), 'document', 'truncated'],
  ['DOCX without end', 200, {}, bytes(zip.slice(0, 2500), 'latin1'), 'document', 'truncated'],
  ['PDF of few bytes', 200, {}, bytes('%PDF-1.7\n%%EOF'), 'document', 'too_small'],
  ['DOC of few bytes', 200, {}, new Uint8Array(ole.subarray(0, 600)), 'document', 'too_small'],
]

test.each(rows)('%s', (_, status, headers, body, accept, expected) => {
  let outcome: string
  try {
    outcome = judge({ address: 'https://documents.un.org/x', status, headers, bytes: body }, accept, now)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    outcome = error.fault
    expect(error.address).toBe('https://documents.un.org/x')
  }
  expect(outcome).toBe(expected)
})

test.each([
  ['120', 120_000],
  ['Mon, 02 Nov 2026 10:00:30 GMT', 30_000],
  ['Mon, 02 Nov 2026 09:00:00 GMT', 0],
  ['soon', null],
  [undefined, null],
])('Retry-After: %s', (value, expected) => {
  expect(readRetryAfter(value, now)).toBe(expected)
})

test('the media type is told by the bytes', () => {
  expect(mediaTypeOf(bytes(pdf))).toBe('application/pdf')
  expect(mediaTypeOf(new Uint8Array())).toBe('application/octet-stream')
})
