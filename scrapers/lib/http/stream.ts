// A large file as a stream: its beginning is judged like any answer; the rest comes as it arrives, and may be the rest of an earlier try.
import type { Dispatcher } from 'undici'
import { FetchError } from '../../../src/domain/errors.ts'
import type { Streamed, StreamOptions } from '../../source.ts'
import { type Answer, judge } from './answers.ts'
import { mediaTypeOf } from './media-type.ts'

/** So much tells the thing asked for. */
const leastOpening = 4 * 1024
/** Pages that are not what was asked are hardly larger, and are judged by all their words. */
const mostOpening = 64 * 1024

const wanted: readonly string[] = ['application/json', 'application/gzip']

/** "bytes 100-299/300" */
const partOf = (header: string | undefined): { start: number; total: number | null } | null => {
  const found = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15}|\*)$/.exec(header ?? '')
  return found ? { start: Number(found[1]), total: found[2] === '*' ? null : Number(found[2]) } : null
}

/** What is asked for beyond the address: only a part, or only another version. */
export function conditionsOf({ from, etag, lastModified }: StreamOptions): Record<string, string> {
  if (from) return { range: `bytes=${from.bytes}-`, 'if-range': from.validator }
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
}

async function readOpening(parts: AsyncIterator<Buffer>): Promise<Buffer> {
  const opening: Buffer[] = []
  let isWanted = false
  for (let length = 0; length < (isWanted ? leastOpening : mostOpening); ) {
    const { value, done } = await parts.next()
    if (done) break
    opening.push(value)
    length += value.length
    isWanted = wanted.includes(mediaTypeOf(opening[0]!))
  }
  return Buffer.concat(opening)
}

async function* nothing(): AsyncIterable<Buffer> {}

async function* joined(
  opening: Buffer,
  parts: AsyncIterator<Buffer>,
  explain: (error: unknown) => FetchError,
): AsyncIterable<Buffer> {
  if (opening.length > 0) yield opening
  try {
    for (;;) {
      const { value, done } = await parts.next()
      if (done) return
      yield value
    }
  } catch (error) {
    throw explain(error)
  }
}

/** A packed file may be announced as an encoding; its bytes say what it is. */
function judgeOpening(answer: Answer, now: Date): void {
  const isPacked = mediaTypeOf(answer.bytes) === 'application/gzip'
  const { 'content-encoding': encoding, ...headers } = answer.headers
  const isOwn = isPacked && encoding === 'gzip'
  judge(isOwn ? { ...answer, headers } : answer, isPacked ? 'any' : 'json', now)
}

/**
 * Returns the body of an answer to a request for JSON, packed or not. Throws FetchError for what is not the thing asked
 * for; so does the body where it breaks off.
 */
export async function streamed(
  answer: Omit<Answer, 'bytes'>,
  body: Dispatcher.ResponseData['body'],
  options: StreamOptions,
  { now, explain }: { now: Date; explain: (error: unknown) => FetchError },
): Promise<Streamed> {
  const { status, headers, address } = answer
  const common = { address, headers, retrievedAt: now.toISOString() }
  if (status === 304 && (options.etag || options.lastModified)) {
    await body.dump()
    return { ...common, status, total: null, body: nothing() }
  }
  const parts = (body as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  if (status === 206 && options.from) {
    const part = partOf(headers['content-range'])
    if (part?.start !== options.from.bytes) {
      body.destroy()
      throw new FetchError('unexpected_shape', address, 'another part was sent than the one that was asked for')
    }
    return { ...common, status, total: part.total, body: joined(Buffer.alloc(0), parts, explain) }
  }
  try {
    const bytes = await readOpening(parts)
    judgeOpening({ ...answer, bytes }, now)
    const length = headers['content-length']
    return {
      ...common,
      status: 200,
      total: length === undefined ? null : Number(length),
      body: joined(bytes, parts, explain),
    }
  } catch (error) {
    body.destroy()
    throw explain(error)
  }
}
