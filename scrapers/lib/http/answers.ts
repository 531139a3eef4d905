// What an answer is: the thing asked for, or one of the faults of SOURCES 8, told by status, headers and bytes.
import { FetchError, type FetchFault } from '../../../src/domain/errors.ts'
import { compile } from '../../../src/domain/patterns.ts'
import type { GetOptions } from '../../source.ts'
import { hasPdfEnd } from '../pdf-end.ts'
import { utf16Order } from '../sniff.ts'
import { wallsTable } from './answers-table.ts'
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
  return wall.test(opening) || titlesOf(opening).some((title) => wallTitle.test(title))
}

/** Marks of services that let browsers in and no one else. */
const wall =
  /cf-chl-|\/cdn-cgi\/challenge-platform|awsWafCookieDomainList|_Incapsula_Resource|Incapsula incident|captcha-delivery\.com|px-captcha|[?&]bm-verify=/i
// "Just a moment...", "Verify you are human", "Checking your browser before accessing", "Attention Required! | Cloudflare"
const wallTitle = compile(wallsTable.rows, 'wall title', { flags: 'i' })

const wantsScript = /<noscript[^>]*>[^<]*(enable|activate|requires?) JavaScript/i
// also beside a form of an honest page, which has words of its own
const wantsProof = /class="(g-recaptcha|h-captcha|cf-turnstile)/i
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style|noscript|title)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Titles and first headings of pages that say with a 200 that they are not what was asked. */
const errorTitles: [RegExp, FetchFault][] = (['server_error', 'not_found', 'refused', 'wrong_type'] as const).map(
  (fault) => [compile(wallsTable.rows, fault, { flags: 'i' }), fault],
)
errorTitles.push([compile(wallsTable.rows, 'maintenance', { flags: 'i' }), 'server_error'])

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
  if (bytes.length > 16 * kilobyte || wordsOf(opening).length > 200) return null
  const leadsTo = /<meta[^>]+http-equiv=["']?refresh["']?[^>]*url=([^"'>\s]+)/i.exec(opening)?.[1]
  if (leadsTo) return { fault: 'wrong_type', message: `a page without words that leads on to ${leadsTo}` }
  if (wantsScript.test(opening) || wantsProof.test(opening))
    return { fault: 'challenged', message: 'a page without words that wants a script to run' }
  return null
}

/** Smallest bytes that a real file of the kind has had; a smaller one is a stub. */
const floors: Record<string, number> = { pdf: 600, docx: 1000, doc: 1536 }

function complaintOfFile(kind: 'pdf' | 'docx' | 'doc', bytes: Uint8Array): Complaint {
  if (bytes.length < floors[kind]!) return { fault: 'too_small', message: `a ${kind} of ${bytes.length} bytes` }
  const tail = Buffer.from(bytes.subarray(-65_558)).toString('latin1')
  if (kind === 'pdf' && !hasPdfEnd(bytes)) return { fault: 'truncated', message: 'the PDF has no end (%%EOF)' }
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
  // "<?xml …?><Error><Code>AccessDenied</Code>": a file store that refuses
  if (mediaType === 'application/xml' && /<Code>AccessDenied</i.test(excerptOf(bytes)))
    return { fault: 'refused', message: 'an error as XML with status 200: AccessDenied' }
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
  // who asks for these is between us and the site, and the site has not been asked yet
  if (status === 407 || status === 511)
    return { fault: 'network', message: `status ${status}: the network or its proxy asks for a login` }
  if (status === 429 || (status === 503 && retryAfter !== null))
    return { fault: 'slow_down', message: `status ${status}`, retryAfter }
  if (status >= 500) return { fault: 'server_error', message: `status ${status}` }
  if (status >= 400) return { fault: 'refused', message: `status ${status}` }
  if (status === 304) return { fault: 'unexpected_shape', message: 'status 304 to a request that named no version' }
  if (status >= 300) return { fault: 'unexpected_shape', message: `status ${status}: redirected too often, or nowhere` }
  if (status === 206) return { fault: 'truncated', message: 'status 206: a part, where the whole was asked' }
  if (status === 204 || status === 205) return { fault: 'empty', message: `status ${status}: no body` }
  if (status === 200 && mediaTypeOf(bytes) === 'application/octet-stream')
    return { fault: 'empty', message: bytes.length === 0 ? 'status 200 without a body' : 'status 200 with blanks only' }
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

/**
 * What is wrong with a file that a person saved, or null: a wall or an error page in place of the document, or a file
 * that was not saved to its end. Pages without an end are let pass: browsers save some so.
 */
export function complaintOfSaved(bytes: Uint8Array): { fault: FetchFault; message: string } | null {
  const mediaType = mediaTypeOf(bytes)
  const kind = kindOf[mediaType]
  if (kind) return complaintOfFile(kind, bytes)
  if (mediaType !== 'text/html') return null
  const opening = excerptOf(bytes, 8 * kilobyte)
  if (isChallenge(200, {}, opening))
    return { fault: 'challenged', message: `a page that wants proof that a person is reading${titled(opening)}` }
  const complaint = complaintOfHtml(bytes)
  return complaint?.fault === 'truncated' ? null : complaint
}

const titled = (html: string): string => (titlesOf(html)[0] ? ` (${JSON.stringify(titlesOf(html)[0])})` : '')
