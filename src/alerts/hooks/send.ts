// The webhook channel: one POST to a checked and pinned address, without redirects, with limits of time and size.
import type { LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import { DeliveryError } from '../../domain/errors.ts'
import type { HookChannel } from '../channels.ts'
import { HookRefusedError, type Resolved, readHookUrl, resolveHook, type TargetRules } from './target.ts'

/** The far end asked to wait: seconds. */
export class SlowDownError extends DeliveryError {
  override name = 'SlowDownError'
  retryAfter: number
  constructor(message: string, retryAfter: number) {
    super(message, false)
    this.retryAfter = retryAfter
  }
}

const limits = { connect: 10_000, answer: 15_000, whole: 30_000, bytes: 64 * 1024 }

/** A look-up that knows only what was checked: the name is not resolved a second time. */
const pinned = (addresses: Resolved[]): LookupFunction =>
  ((_host, options, callback) => {
    if (options.all)
      callback(
        null,
        addresses.map(({ address, family }) => ({ address, family })),
      )
    else callback(null, addresses[0]!.address, addresses[0]!.family)
  }) as LookupFunction

function readStatus(status: number, retryAfter: string | undefined): void {
  if (status >= 200 && status < 300) return
  if (status === 410) throw new DeliveryError('the other end answered 410 Gone', true)
  if (status >= 300 && status < 400)
    throw new DeliveryError(`the other end answered ${status}: redirects are not followed`, false)
  const wait = Number(retryAfter)
  if ((status === 429 || status === 503) && wait > 0) throw new SlowDownError(`the other end answered ${status}`, wait)
  throw new DeliveryError(`the other end answered ${status}`, false)
}

/** `rules.allowLoopback` is for tests alone. Errors never repeat the address. */
export function createHookChannel(rules: TargetRules = {}): HookChannel {
  const whole = rules.timeLimit ?? limits.whole
  return {
    post: async ({ url: address, headers, body }) => {
      let agent: Agent | null = null
      // one limit for the name, the connection and the answer together
      const limit = AbortSignal.timeout(whole)
      try {
        const url = readHookUrl(address, rules)
        const addresses = await resolveHook(url.hostname, limit, rules)
        agent = new Agent({
          connect: {
            lookup: pinned(addresses),
            timeout: Math.min(limits.connect, whole),
            // said here, so that no setting of the machine (NODE_TLS_REJECT_UNAUTHORIZED) can switch it off
            rejectUnauthorized: true,
            ...(rules.authority === undefined ? {} : { ca: rules.authority }),
          },
          headersTimeout: Math.min(limits.answer, whole),
          bodyTimeout: Math.min(limits.answer, whole),
          maxHeaderSize: 16 * 1024,
          maxResponseSize: limits.bytes,
          pipelining: 0,
        })
        const answer = await request(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'webhook/1' },
          body,
          dispatcher: agent,
          signal: limit,
        })
        // the answer's text is of no use to us: thrown away, within the limit
        await answer.body.dump({ limit: limits.bytes }).catch(() => undefined)
        readStatus(answer.statusCode, [answer.headers['retry-after']].flat()[0])
      } catch (error) {
        if (error instanceof DeliveryError) throw error
        if (error instanceof HookRefusedError) throw new DeliveryError(error.message, false)
        // the code of a DOMException is a number
        const { code, name } = error as Error & { code?: unknown }
        throw new DeliveryError(`no answer from the other end (${typeof code === 'string' ? code : name})`, false)
      } finally {
        await agent?.destroy()
      }
    },
  }
}
