// The limits on a connection, and the answer to what never becomes a request: too long, too slow or malformed.
import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { errorCode } from '../domain/error-code.ts'
import { problemBody } from './problem.ts'
import { createStalledWatch } from './stalled.ts'

/**
 * Milliseconds, bytes and a number. A connection that sends its request letter by letter is closed, and no number of open
 * connections takes all file handles. Answers may take as long as they need, while their reader takes what is ready.
 */
const usual = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  /** how often the two first are looked at */
  connectionsCheckingInterval: 5_000,
  /** an answer of which nothing was taken between two looks this far apart is ended */
  stalledTimeout: 60_000,
  maxHeaderSize: 16_384,
  maxConnections: 2000,
}
export type ConnectionLimits = Partial<typeof usual>

/** code of the reader of HTTP → kind of the problem; anything else is malformed */
const kinds: Record<string, { kind: string; status: string; detail: string }> = {
  HPE_HEADER_OVERFLOW: {
    kind: 'address-too-long',
    status: '431 Request Header Fields Too Large',
    detail: 'The address or the header is too long. Send a shorter address.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    kind: 'too-slow',
    status: '408 Request Timeout',
    detail: 'The request did not arrive in time. Send it again, at once and whole.',
  },
}
const malformed = { kind: 'malformed', status: '400 Bad Request', detail: 'the request cannot be read' }

/** No address was read: `instance` is empty. */
function refusal(code: string): string {
  const { kind, status, detail } = kinds[code] ?? malformed
  const body = JSON.stringify(problemBody(kind, detail, { instance: '', requestId: randomUUID() }))
  const headers = [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return `${headers.join('\r\n')}\r\n\r\n${body}`
}

/** Creates the server of an application; a connection is ended by its limits, each time with an answer that says why. */
export function createConnections(app: RequestListener, limits: ConnectionLimits = {}): Server {
  const { maxConnections, stalledTimeout, ...rest } = { ...usual, ...limits }
  const server = createServer(rest, app)
  server.maxConnections = maxConnections
  /** answers under way: a second one in the middle of one would be read as part of it */
  const underWay = new Map<Socket, Set<ServerResponse>>()
  server.prependListener('request', ({ socket }, response) => {
    const own = underWay.get(socket) ?? new Set()
    underWay.set(socket, own.add(response))
    response.once('close', () => {
      own.delete(response)
      if (own.size === 0) underWay.delete(socket)
    })
  })
  const watch = createStalledWatch<Socket>()
  const looks = setInterval(() => {
    for (const socket of watch.look(underWay.keys())) socket.destroy()
  }, stalledTimeout).unref()
  server.once('close', () => clearInterval(looks))
  server.on('clientError', (error, stream) => {
    const socket = stream as Socket
    const hasBegun = [...(underWay.get(socket) ?? [])].some(({ headersSent }) => headersSent)
    if (!socket.writable || hasBegun || errorCode(error) === 'ECONNRESET') return void socket.destroy()
    // what is still arriving is not read: the end of the answer must not wait for the end of the request
    socket.end(refusal(errorCode(error)), () => socket.destroy())
  })
  return server
}
