// Sockets that a browser never opens: too slow, too many, too long. The server ends each, and says why where it can.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listen, type Running } from '../../src/commands/serve.ts'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import type { ConnectionLimits } from '../../src/http/connections.ts'
import { problemShape } from '../../src/http/problem-shape.ts'

let folder: string
let ctx: AppContext
let running: Running | null
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-sockets-'))
  running = null
  ctx = await openContext(
    readSettings({ MECHANISM_WATCH_DATA: join(folder, 'data'), PORT: '0', MECHANISM_WATCH_LOG: 'silent' }),
  )
})
afterEach(async () => {
  await running?.stop()
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

const start = async (connections: ConnectionLimits) => {
  running = await listen(ctx, { schedule: false, connections })
  return () => connect(Number(new URL(running!.address).port), '127.0.0.1')
}
/** What a socket got until the server ended it. */
async function untilEnded(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (part) => {
    text += part
  })
  socket.on('error', () => undefined)
  await once(socket, 'close')
  return text
}
const problemIn = (answer: string) => problemShape.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))))
const soon = { headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 }

describe('a connection is ended', () => {
  it.each([
    ['headers that never end', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['nothing at all', ''],
    ['a body that never ends', 'POST /subscriptions HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nmail='],
  ])('that sends %s, and is told that it was too slow', async (_, words) => {
    const socket = (await start(soon))()
    // a body is only read where there is a form
    socket.write(words.replace('\r\nHost', '\r\nContent-Type: application/x-www-form-urlencoded\r\nHost'))
    expect(problemIn(await untilEnded(socket))).toMatchObject({ status: 408, type: '/problems/too-slow' })
  })

  it('that begins a second request and never ends it', async () => {
    const socket = (await start(soon))()
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHo')
    expect(await untilEnded(socket)).toMatch(/^HTTP\/1.1 200/)
  })

  it('beyond the number of connections, while the others are served', async () => {
    const open = await start({ maxConnections: 2 })
    const held = [open(), open()]
    await Promise.all(held.map((socket) => once(socket, 'connect')))
    // both are counted once the second is answered
    held[1]!.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(String(await once(held[1]!, 'data'))).toMatch(/^HTTP\/1.1 200/)
    expect(await untilEnded(open())).toBe('')
    held[0]!.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(String(await once(held[0]!, 'data'))).toMatch(/^HTTP\/1.1 200/)
    for (const socket of held) socket.destroy()
  })

  it.runIf(process.platform === 'linux')('of one visitor beyond a share, while others are served', async () => {
    await start({ maxConnections: 6, maxPerVisitor: 3 })
    const port = Number(new URL(running!.address).port)
    const open = (localAddress: string) => connect({ port, host: '127.0.0.1', localAddress })
    const held = [1, 2, 3].map(() => open('127.0.0.2'))
    await Promise.all(held.map((socket) => once(socket, 'connect')))
    for (let i = 0; i < 5; i++) expect(await untilEnded(open('127.0.0.2'))).toBe('')
    const answer = async (socket: Socket) => {
      socket.on('error', () => undefined)
      socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
      const closed = new Promise<string>((resolve) => socket.once('close', () => resolve('')))
      return String(await Promise.race([once(socket, 'data'), closed]))
    }
    expect(await answer(open('127.0.0.1'))).toMatch(/^HTTP\/1.1 200/)
    // one that ends gives its place back
    const ended = once(held[0]!, 'close')
    held[0]!.destroy()
    await ended
    await vi.waitFor(async () => expect(await answer(open('127.0.0.2'))).toMatch(/^HTTP\/1.1 200/))
  })

  it.each([
    ['an address of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, 'address-too-long'],
    [
      'a header of 20 kB',
      `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'address-too-long',
    ],
    [
      'letters that are not encoded',
      'GET /?state=Côte HTTP/1.1\r\nHost: x\r\n\r\n',
      400,
      'malformed',
      /percent-encoded/,
    ],
    ['words that are no request', 'HELLO\r\n\r\n', 400, 'malformed'],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400, 'malformed'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n', 400, 'malformed'],
    ['a strange expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: bogus\r\n\r\n', 417, 'not-expected'],
    ['CONNECT', 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n', 405, 'method-not-allowed'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', 400, 'malformed'],
  ])('with a problem after %s', async (_, words, status, kind, detail?: RegExp) => {
    const socket = (await start({}))()
    socket.write(words)
    const answer = await untilEnded(socket)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*\\r\\n[\\s\\S]*application/problem\\+json`))
    expect(problemIn(answer)).toMatchObject({ status, type: `/problems/${kind}` })
    if (detail) expect(answer).toMatch(detail)
    expect(answer, 'nothing of the request').not.toMatch(/aaaa/)
  })
})

it('a host that the request line names is in no link of the answer', async () => {
  for (const path of ['/states', '/subscriptions', '?a=1']) {
    const socket = (await start({}))()
    socket.write(`GET http://evil.example${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    const answer = await untilEnded(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|503)/)
    expect(answer).not.toContain('evil.example')
    await running?.stop()
    running = null
  }
})
