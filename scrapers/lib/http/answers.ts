// What an answer is: the thing asked for, or one of the faults of SOURCES 8, told by status, headers and bytes.
import { FetchError, type FetchFault } from '../../../src/domain/errors.ts'
import type { GetOptions } from '../../source.ts'
import { utf16Order } from '../sniff.ts'
import { mediaTypeOf } from './media-type.ts'
import { readRetryAfter } from './retry-after.ts'

export type Answer = {
  address: string
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
}

const kilobyte = 1024

/** First characters of bytes, for looking at and for the record; never a decoding of a document. */
export function excerptOf(bytes: Uint8Array, length = 2 * kilobyte): string {
  const order = utf16Order(bytes)
  if (order) return new TextDecoder(order === 'le' ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, 2 * length))
  return new TextDecoder('utf-8').decode(bytes.subarray(0, length))
}

/** Last characters of bytes, decoded likewise. */
function closingOf(bytes: Uint8Array): string {
  const order = utf16Order(bytes)
  // an even start keeps the two bytes of a UTF-16 character together
  const start = Math.max(0, bytes.length - 4 * kilobyte) & ~1
  return new TextDecoder(order === 'le' ? 'utf-16le' : order === 'be' ? 'utf-16be' : 'utf-8').decode(
    bytes.subarray(start),
  )
}

/** A page that wants to see a browser at work: `Just a moment...`, or the headers that such services set. */
export function isChallenge(
  status: number,
  headers: Record<string, string | string[] | undefined>,
  opening: string,
): boolean {
  if (/challenge/i.test(String(headers['cf-mitigated'] ?? ''))) return true
  if (/challenge|captcha/i.test(String(headers['x-amzn-waf-action'] ?? ''))) return true
  if (status === 202 && opening === '' && headers['content-length'] === '0') return true
  return /<title>\s*Just a moment|cf-chl-|\/cdn-cgi\/challenge-platform|awsWafCookieDomainList/i.test(opening)
}

/** Titles and first headings of pages that say with a 200 that they are not what was asked. */
const errorTitles: [RegExp, FetchFault][] = [
  [
    /server error|runtime error|error (has )?occurred|service (is )?(temporarily )?unavailable|bad gateway|^error\b/i,
    'server_error',
  ],
  [/page (was |could )?not (be )?found|^404\b|no longer (exists|available)/i, 'not_found'],
  [/access (is )?denied|forbidden|request (was )?(blocked|rejected)/i, 'refused'],
  [/^(sign|log) ?in\b/i, 'wrong_type'],
  [/(scheduled|under) maintenance/i, 'server_error'],
]

function titlesOf(html: string): string[] {
  const found = [/<title[^>]*>([^<]*)/i.exec(html)?.[1], /<h1[^>]*>([^<]*)/i.exec(html)?.[1]]
  return found.map((title) => (title ?? '').replace(/\s+/g, ' ').trim()).filter((title) => title !== '')
}

type Complaint = { fault: FetchFault; message: string } | null

function complaintOfHtml(bytes: Uint8Array): Complaint {
  const opening = excerptOf(bytes, 64 * kilobyte)
  if (/there (is|are) no files? available/i.test(opening))
    return { fault: 'no_files', message: 'the page says that it has no files' }
  for (const title of titlesOf(opening))
    for (const [pattern, fault] of errorTitles)
      if (pattern.test(title)) return { fault, message: `an error page with status 200: ${JSON.stringify(title)}` }
  if (/<html[\s>]/i.test(opening) && !/<\/html/i.test(closingOf(bytes)))
    return { fault: 'truncated', message: 'the page has no end (</html>)' }
  return null
}

/** Smallest bytes that a real file of the kind has had; a smaller one is a stub. */
const floors: Record<string, number> = { pdf: 600, docx: 1000, doc: 1536 }

function complaintOfFile(kind: 'pdf' | 'docx' | 'doc', bytes: Uint8Array): Complaint {
  if (bytes.length < floors[kind]!) return { fault: 'too_small', message: `a ${kind} of ${bytes.length} bytes` }
  const tail = Buffer.from(bytes.subarray(-65_558)).toString('latin1')
  if (kind === 'pdf' && !tail.slice(-2 * kilobyte).includes('%%EOF'))
    return { fault: 'truncated', message: 'the PDF has no end (%%EOF)' }
  if (kind === 'docx' && !tail.includes('PK\x05\x06'))
    return { fault: 'truncated', message: 'the DOCX has no central directory' }
  return null
}

const kindOf: Record<string, 'pdf' | 'docx' | 'doc'> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/msword': 'doc',
}

function complaintOfBody(bytes: Uint8Array, mediaType: string, accept: GetOptions['accept']): Complaint {
  const isHtml = mediaType === 'text/html'
  const kind = kindOf[mediaType]
  const html = isHtml ? complaintOfHtml(bytes) : null
  if (accept === 'any' || accept === undefined) return html ?? (kind ? complaintOfFile(kind, bytes) : null)
  if (accept === 'html') return isHtml ? html : { fault: 'wrong_type', message: `${mediaType} where a page was asked` }
  if (accept === 'json')
    return mediaType === 'application/json'
      ? null
      : { fault: 'wrong_type', message: `${mediaType} where JSON was asked` }
  if (html && html.fault !== 'truncated') return html
  return kind
    ? complaintOfFile(kind, bytes)
    : { fault: 'wrong_type', message: `${mediaType} where a document was asked` }
}

function complaintOfStatus(answer: Answer, now: Date): (Complaint & { retryAfter?: number | null }) | null {
  const { status, headers, bytes } = answer
  const asked = readRetryAfter(headers['retry-after'], now)
  const retryAfter = asked === null ? null : Math.ceil(asked / 1000)
  if (
    isChallenge(
      status,
      bytes.length === 0 ? { ...headers, 'content-length': '0' } : headers,
      excerptOf(bytes, 8 * kilobyte),
    )
  )
    return { fault: 'challenged', message: `a challenge (status ${status}); it is not evaded`, retryAfter }
  if (status === 404 || status === 410) return { fault: 'not_found', message: `status ${status}` }
  if (status === 401 || status === 403 || status === 451) return { fault: 'refused', message: `status ${status}` }
  if (status === 429 || (status === 503 && retryAfter !== null))
    return { fault: 'slow_down', message: `status ${status}`, retryAfter }
  if (status >= 500) return { fault: 'server_error', message: `status ${status}` }
  if (status >= 300 && status < 400)
    return { fault: 'unexpected_shape', message: `status ${status}: redirected too often, or nowhere` }
  if (status === 200 && bytes.length === 0) return { fault: 'empty', message: 'status 200 without a body' }
  if (status !== 200) return { fault: 'unexpected_shape', message: `status ${status}` }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    return { fault: 'unexpected_shape', message: `encoded as ${headers['content-encoding']}, which was not asked for` }
  return null
}

/** The media type of an answer that is what was asked; throws the FetchError that says what it is instead. */
export function judge(answer: Answer, accept: GetOptions['accept'], now: Date): string {
  const mediaType = mediaTypeOf(answer.bytes)
  const complaint = complaintOfStatus(answer, now) ?? complaintOfBody(answer.bytes, mediaType, accept)
  if (!complaint) return mediaType
  const retryAfter = 'retryAfter' in complaint ? (complaint.retryAfter as number | null) : null
  const error = new FetchError(complaint.fault, answer.address, complaint.message, retryAfter)
  error.excerpt = excerptOf(answer.bytes)
  throw error
}
