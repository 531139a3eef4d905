// A local server that answers what a test tells it, and an http that asks it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttp } from '../../../scrapers/lib/http/index.ts'
import type { HttpSettings } from '../../../scrapers/lib/http/settings.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import { stoppedClock } from '../../support/clock.ts'

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

/** The clock of an http that waits for nobody, at a day of 2026. */
export const clock2026 = (random = 0) => stoppedClock('2026-11-02T10:00:00.000Z', random)

export const localHttp = (settings: Partial<HttpSettings> = {}) =>
  createHttp({ contact: 'test@example.org', allowLocal: true, clock: clock2026(), ...settings })

/** The FetchError that a promise ends in; fails when it ends otherwise. */
export async function faultOf(promise: Promise<unknown>): Promise<FetchError> {
  const outcome = await promise.then(
    (value) => value,
    (error) => error,
  )
  if (outcome instanceof FetchError) return outcome
  throw new Error(`expected a FetchError, got ${outcome instanceof Error ? outcome.stack : JSON.stringify(outcome)}`)
}
