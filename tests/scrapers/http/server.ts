// A local server that answers what a test tells it, and a clock that does not wait.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttp } from '../../../scrapers/lib/http/index.ts'
import type { HttpClock, HttpSettings } from '../../../scrapers/lib/http/settings.ts'
import { FetchError } from '../../../src/domain/errors.ts'

export type Answerer = (request: IncomingMessage, response: ServerResponse) => void

/** Starts a server; `/robots.txt` is 404 unless the answerer takes it. */
export async function startServer(answer: Answerer) {
  const asked: { at: number; method: string; path: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    asked.push({ at: Date.now(), method: request.method!, path: request.url!, headers: request.headers })
    answer(request, response)
    if (request.url === '/robots.txt' && !response.headersSent) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const base = `http://127.0.0.1:${port}`
  return {
    base,
    asked,
    paths: () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A clock that stands at a day of 2026 and moves only by sleeping. */
export function stoppedClock(start = '2026-11-02T10:00:00.000Z', random = 0): HttpClock & { slept: number[] } {
  let at = Date.parse(start)
  const slept: number[] = []
  return {
    slept,
    now: () => new Date(at),
    random: () => random,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      at += milliseconds
    },
  }
}

export const localHttp = (settings: Partial<HttpSettings> = {}) =>
  createHttp({ contact: 'test@example.org', allowLocal: true, clock: stoppedClock(), ...settings })

/** The FetchError that a promise ends in; fails when it ends otherwise. */
export async function faultOf(promise: Promise<unknown>): Promise<FetchError> {
  const outcome = await promise.then(
    (value) => value,
    (error) => error,
  )
  if (outcome instanceof FetchError) return outcome
  throw new Error(`expected a FetchError, got ${outcome instanceof Error ? outcome.stack : JSON.stringify(outcome)}`)
}
