// Asks an S3-compatible store: signed, with limits of time, tried again where that can help. Keys go into no message.
import { AwsV4Signer } from 'aws4fetch'
import { Agent, type Dispatcher, request } from 'undici'
import { errorCode } from '../../domain/error-code.ts'
import type { S3Place } from '../../domain/s3-place.ts'
import { ArchiveError, hashOf } from '../archive.ts'
import { noAnswer, refusal } from './faults.ts'

export type S3Question = {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  /** key of an object below the prefix; left out for the bucket itself */
  path?: string
  query?: Record<string, string>
  body?: Uint8Array
  headers?: Record<string, string>
}

/** Milliseconds until the connection stands, and between two pieces of an answer; how often, and how long apart, it is tried. */
export type S3Limits = { connectMs: number; silenceMs: number; tries: number; backoffMs: number }
export const usualLimits: S3Limits = { connectMs: 10_000, silenceMs: 30_000, tries: 4, backoffMs: 300 }

/** An answer whose body is still to be read. */
export type S3Answer = Dispatcher.ResponseData

const transientStatuses = new Set([429, 500, 502, 503, 504])
/** What was sent did not arrive as it was. */
const garbled = new Set(['BadDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody', 'RequestTimeout'])
const errorBytes = 64 * 1024

/** The code of a refusal, which is XML; `''` where there is none. */
async function codeOf(answer: S3Answer): Promise<string> {
  let text = ''
  for await (const piece of answer.body) {
    text += String(piece)
    if (text.length > errorBytes) break
  }
  return /<Code>([A-Za-z]{1,64})<\/Code>/.exec(text)?.[1] ?? ''
}

export const headerOf = ({ headers }: Pick<S3Answer, 'headers'>, name: string): string => String(headers[name] ?? '')

export type S3Client = {
  /**
   * Asks and gives `take` the answer; null where there is no such key. Throws ArchiveError in words where the store refuses
   * or does not answer, after as many tries as help.
   */
  ask<T>(question: S3Question, take: (answer: S3Answer) => Promise<T>): Promise<T | null>
}

export function createS3Client(place: S3Place, limits: S3Limits = usualLimits): S3Client {
  const dispatcher = new Agent({
    connect: { timeout: limits.connectMs },
    headersTimeout: limits.silenceMs,
    bodyTimeout: limits.silenceMs,
  })

  async function sign({ method, path, query, body, headers }: S3Question) {
    const key = path === undefined ? '' : `/${place.prefix === '' ? '' : `${place.prefix}/`}${path}`
    const signer = new AwsV4Signer({
      method,
      url: `${place.endpoint}/${place.bucket}${key}?${new URLSearchParams(query)}`.replace(/\?$/, ''),
      service: 's3',
      region: place.region,
      accessKeyId: place.keyId,
      secretAccessKey: place.secret,
      ...(place.token === null ? {} : { sessionToken: place.token }),
      // the store compares the bytes with it before it keeps them
      headers: { ...headers, 'x-amz-content-sha256': hashOf(body ?? new Uint8Array()) },
    })
    const { url, headers: signed } = await signer.sign()
    return { url, headers: Object.fromEntries(signed) }
  }

  /** One try. Returns the error where another try may help. */
  async function attempt<T>(
    question: S3Question,
    take: (answer: S3Answer) => Promise<T>,
  ): Promise<{ taken: T | null } | { again: ArchiveError }> {
    const { method, body } = question
    // signed anew for each try: a signature is good for some minutes
    const { url, headers } = await sign(question)
    try {
      const answer = await request(url, { method, headers, dispatcher, body: body ?? null })
      if (answer.statusCode < 300) return { taken: await take(answer) }
      const code = await codeOf(answer)
      if (code === 'NoSuchKey') return { taken: null }
      const refused = refusal(place, answer.statusCode, code)
      const isTransient = transientStatuses.has(answer.statusCode) || garbled.has(code)
      if (refused.kind === 'away' && isTransient) return { again: refused }
      throw refused
    } catch (error) {
      if (error instanceof ArchiveError) throw error
      // of the network: what failed on this machine has a code of its own, and is told as it is
      if (
        /^(?:UND_ERR_|ECONN|ENET|EHOST|EAI_|ENOTFOUND|EPIPE|ETIMEDOUT|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_STREAM_PREMATURE_CLOSE)/.test(
          errorCode(error),
        )
      )
        return { again: noAnswer(place, error) }
      throw error
    }
  }

  return {
    async ask(question, take) {
      for (let tries = 1; ; tries += 1) {
        const done = await attempt(question, take)
        if ('taken' in done) return done.taken
        if (tries >= limits.tries) throw done.again
        await new Promise((resolve) => setTimeout(resolve, limits.backoffMs * 2 ** (tries - 1) * (0.5 + Math.random())))
      }
    },
  }
}
