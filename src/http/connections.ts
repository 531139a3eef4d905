// The limits on a connection, and the answer to what never becomes a request: too long, too slow or malformed.
import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { errorCode } from '../domain/error-code.ts'
import { oneByOne } from './one-by-one.ts'
import { problemBody } from './problem.ts'
import { createStalledWatch } from './stalled.ts'
import { visitorAt } from './visitor.ts'

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
  /** of one visitor, so that one does not take them all; without end where a proxy brings the visitors of all */
  maxPerVisitor: 250,
  /** requests of one connection that wait for the answer to an earlier one */
  maxWaiting: 100,
}
export type ConnectionLimits = Partial<typeof usual>

/** code of the reader of HTTP → kind of the problem; anything else is malformed, without a reason that helps */
const kinds: Record<string, { kind: string; status: string; detail: string }> = {
  HPE_HEADER_OVERFLOW: {
    kind: 'address-too-long',
    status: '431 Request Header Fields Too Large',
    detail: 'The address or the header is too long. Send a shorter address.',
  },
  HPE_INVALID_URL: {
    kind: 'malformed',
    status: '400 Bad Request',
    detail:
      'The address has characters that must be percent-encoded, such as C%C3%B4te for Côte. Encode them, and send it again.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    kind: 'too-slow',
    status: '408 Request Timeout',
    detail: 'The request did not arrive in time. Send it again, at once and whole.',
  },
}
const noHost = { kind: 'malformed', status: '400 Bad Request', detail: 'the header Host is missing' }
const twoHosts = { kind: 'malformed', status: '400 Bad Request', detail: 'the header Host stands twice' }
const notExpected = {
  kind: 'not-expected',
  status: '417 Expectation Failed',
  detail: 'Leave the header Expect out, or send 100-continue.',
}
const noTunnel = {
  kind: 'method-not-allowed',
  status: '405 Method Not Allowed',
  detail: 'CONNECT is not answered here: this is no proxy.',
}
const malformed = { kind: 'malformed', status: '400 Bad Request', detail: 'the request cannot be read' }

type Refusal = { kind: string; status: string; detail: string }

/** No address was read: `instance` is empty. */
function refusal({ kind, status, detail }: Refusal): string {
  const body = JSON.stringify(problemBody(kind, detail, { instance: '', requestId: randomUUID() }))
  const headers = [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Content-Type: application/problem+json; charset=utf-8',
    ...(kind === noTunnel.kind ? ['Allow: GET, HEAD, POST, OPTIONS'] : []),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return `${headers.join('\r\n')}\r\n\r\n${body}`
}

/** What is still arriving is not read: the end of the answer must not wait for the end of the request. */
const refuse = (socket: Duplex, why: Refusal): void => void socket.end(refusal(why), () => socket.destroy())

/** "GET http://any.example/states" asks for "/states" (RFC 9112, 3.2.2): no link of ours repeats a host that a request names. */
function pathOf(address: string): string {
  const path = address.replace(/^[a-z][a-z+.-]*:\/\/[^/?#]*/i, '')
  return path === address || path.startsWith('/') ? path : `/${path}`
}

/** Creates the server of an application; a connection is ended by its limits, each time with an answer that says why. */
export function createConnections(app: RequestListener, limits: ConnectionLimits = {}): Server {
  const { maxConnections, maxPerVisitor, maxWaiting, stalledTimeout, ...rest } = { ...usual, ...limits }
  const listener: RequestListener = (request, response) => {
    const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length
    if (hosts > 1) return refuse(request.socket, twoHosts)
    if (request.httpVersion === '1.1' && hosts === 0) return refuse(request.socket, noHost)
    request.url = pathOf(request.url ?? '/')
    app(request, response)
  }
  // what Node.js refuses by itself has no body: it is left to us
  const server = createServer({ ...rest, requireHostHeader: false }, oneByOne(listener, maxWaiting))
  server.on('checkExpectation', ({ socket }) => refuse(socket, notExpected))
  server.on('connect', (_request, socket) => refuse(socket, noTunnel))
  server.maxConnections = maxConnections
  const held = new Map<string, number>()
  server.on('connection', (socket) => {
    const visitor = visitorAt(socket.remoteAddress ?? '')
    const count = (held.get(visitor) ?? 0) + 1
    held.set(visitor, count)
    socket.once('close', () => {
      const left = held.get(visitor)! - 1
      if (left === 0) held.delete(visitor)
      else held.set(visitor, left)
    })
    if (count > maxPerVisitor) socket.destroy()
  })
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
  // of answers that wait for an earlier one Node.js tells no end
  server.on('connection', (socket) => socket.once('close', () => underWay.delete(socket)))
  server.on('clientError', (error, stream) => {
    const socket = stream as Socket
    const hasBegun = [...(underWay.get(socket) ?? [])].some(({ headersSent }) => headersSent)
    if (!socket.writable || hasBegun || errorCode(error) === 'ECONNRESET') return void socket.destroy()
    refuse(socket, kinds[errorCode(error)] ?? malformed)
  })
  return server
}
