// Deliveries to receivers that mean harm, really made on 127.0.0.1: redirects, names, answers, certificates, connections.
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHookChannel } from '../../../src/alerts/hooks/send.ts'
import type { TargetRules } from '../../../src/alerts/hooks/target.ts'
import { refusedRange } from '../../../src/domain/refused-ranges.ts'
import { hookCertificate, hookKey, hookName } from '../support/tls.ts'

const open: { server: Server; sockets: Set<Socket> }[] = []
afterEach(() => {
  vi.unstubAllEnvs()
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})

type Answer = (socket: Socket) => void
/** A receiver that answers bytes, whatever they are; `posts` are the requests that reached it, `gone` the connections that ended. */
async function listen(answer: Answer, tls = false) {
  const seen = { connections: 0, posts: [] as string[], gone: 0 }
  const sockets = new Set<Socket>()
  const accept = (socket: Socket) => {
    seen.connections++
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => seen.gone++)
    socket.once('data', (part: Buffer) => {
      seen.posts.push(part.toString())
      answer(socket)
    })
  }
  const server = tls ? createTlsServer({ cert: hookCertificate, key: hookKey }, accept) : createServer(accept)
  if (tls) server.on('tlsClientError', () => undefined)
  open.push({ server, sockets })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { ...seen, seen, port: (server.address() as { port: number }).port }
}
const says =
  (text: string): Answer =>
  (socket) =>
    void socket.write(text)
const ok = says('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')

const post = (url: string, rules: TargetRules & { timeLimit?: number } = {}) =>
  createHookChannel({ allowLoopback: true, timeLimit: 1500, ...rules })
    .post({ url, headers: {}, body: '{"secret":"words"}' })
    .then(
      () => null,
      (error: Error) => error,
    )
const here = (port: number, name = '127.0.0.1') => `http://${name}:${port}/hook`
const answers = (...addresses: string[]) => ({
  resolve: async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? (6 as const) : (4 as const) })),
})

describe('a redirect', () => {
  const inner = [
    'http://169.254.169.254/latest',
    'http://10.0.0.1/',
    'http://[::1]/',
    '//127.0.0.1:22/',
    '/again',
    'file:///etc/passwd',
  ]
  it.each(inner.flatMap((to) => [301, 302, 303, 307, 308].map((status) => [status, to] as const)))(
    '%i to %s is an answer, and nothing more is sent',
    async (status, to) => {
      const { seen, port } = await listen(says(`HTTP/1.1 ${status} X\r\nlocation: ${to}\r\ncontent-length: 0\r\n\r\n`))
      expect((await post(here(port)))?.message).toContain('redirects are not followed')
      expect(seen.posts).toHaveLength(1)
    },
  )
  it('to another port, and on from there, ends at the first', async () => {
    const last = await listen(ok)
    const middle = await listen(says(`HTTP/1.1 307 X\r\nlocation: ${here(last.port)}\r\ncontent-length: 0\r\n\r\n`))
    const first = await listen(says(`HTTP/1.1 307 X\r\nlocation: ${here(middle.port)}\r\ncontent-length: 0\r\n\r\n`))
    await post(here(first.port))
    expect([first, middle, last].map(({ seen }) => seen.connections)).toEqual([1, 0, 0])
  })
  it('by a header that moves the connection (Refresh, Alt-Svc, 101) is not followed either', async () => {
    const other = await listen(ok)
    for (const head of [
      `HTTP/1.1 200 OK\r\nrefresh: 0;url=${here(other.port)}\r\n`,
      `HTTP/1.1 200 OK\r\nalt-svc: h2="127.0.0.1:${other.port}"\r\n`,
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n',
    ]) {
      const { seen, port } = await listen(says(`${head}content-length: 0\r\n\r\n`))
      await post(here(port))
      expect(seen.posts).toHaveLength(1)
    }
    expect(other.seen.connections).toBe(0)
  })
})

describe('a name', () => {
  const inward = [
    '10.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    'fe80::1%lo',
    '::1%1',
    '2002:7f00:1::',
  ]
  it.each(inward)('that resolves to %s, alone or beside a good one, gets no connection', async (address) => {
    const { seen, port } = await listen(ok)
    for (const list of [[address], ['127.0.0.1', address], [address, '127.0.0.1']])
      expect((await post(here(port, hookName), answers(...list)))?.message).toContain('refused')
    expect(seen.connections).toBe(0)
    expect(refusedRange(address)).not.toBeNull()
  })
  it('that changes between check and connect, and between two messages, leads only to what was checked', async () => {
    const { seen, port } = await listen(ok)
    let asked = 0
    const rebinding = {
      resolve: async () => [{ address: asked++ % 2 === 0 ? '127.0.0.1' : '192.168.0.1', family: 4 as const }],
    }
    expect(await post(here(port, hookName), rebinding)).toBeNull()
    expect(asked).toBe(1)
    expect((await post(here(port, hookName), rebinding))?.message).toContain('refused')
    expect(seen.connections).toBe(1)
  })
  it('whose server keeps silent, and an answer that does, have one limit together', async () => {
    const { port } = await listen(() => undefined)
    const begun = Date.now()
    const slow = { resolve: () => new Promise<never>((_, reject) => setTimeout(reject, 900, new Error('x'))) }
    expect(await post(here(port, hookName), { ...slow, timeLimit: 300 })).toMatchObject({ permanent: false })
    const limits: AbortSignal[] = []
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      limits.push(timeout(ms))
      return limits.at(-1)!
    })
    await post(here(port), { timeLimit: 300 })
    spy.mockRestore()
    expect(limits).toHaveLength(1)
    expect(Date.now() - begun).toBeLessThan(60_000)
  })
})

describe('an answer', () => {
  /** Writes again and again until the other end goes, at most 50 MB. */
  const endless =
    (head: string, piece: string): Answer =>
    (socket) => {
      socket.write(head)
      let written = 0
      const more = () => {
        while (!socket.destroyed && written < 50_000_000) {
          written += piece.length
          if (!socket.write(piece)) return void socket.once('drain', more)
        }
      }
      more()
    }
  const hostile: [string, Answer][] = [
    ['headers without end', endless('HTTP/1.1 200 OK\r\n', 'x-pad: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n')],
    ['one header without end', endless('HTTP/1.1 200 OK\r\nx-pad: ', 'a'.repeat(4096))],
    ['early hints without end', endless('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n')],
    ['a status line without end', endless('HTTP/1.1 500 ', 'a'.repeat(4096))],
    ['no HTTP', says('SSH-2.0-OpenSSH_9.6\r\n\r\n')],
    ['zero bytes', says('\0'.repeat(64))],
    ['two lengths', says('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 5\r\n\r\nok')],
    ['a connection that ends at once', (socket) => void socket.destroy()],
    [
      'a header line a while',
      (socket) =>
        void setInterval(() => !socket.destroyed && socket.write('HTTP/1.1 100 Continue\r\n\r\n'), 30).unref(),
    ],
  ]
  it.each(hostile)('of %s is no delivery, and is cut off', async (_, answer) => {
    const { seen, port } = await listen(answer)
    const error = await post(here(port))
    expect(error).toMatchObject({ permanent: false })
    expect(error!.message).not.toMatch(/127\.0\.0\.1|aaaa/)
    await vi.waitFor(() => expect(seen.gone).toBe(seen.connections), 5000)
  })
  it.each<[string, Answer]>([
    [
      'a body without end',
      endless('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', `1000\r\n${'a'.repeat(4096)}\r\n`),
    ],
    ['a length of a terabyte', endless('HTTP/1.1 200 OK\r\ncontent-length: 1099511627776\r\n\r\n', 'a'.repeat(4096))],
    [
      'trailers without end',
      endless('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n', 'x-pad: aaaaaaaa\r\n'),
    ],
  ])('that takes the message, with %s, is one delivery and is cut off', async (_, answer) => {
    const { seen, port } = await listen(answer)
    // time enough to take the message on a busy machine
    expect(await post(here(port), { timeLimit: 10_000 })).toBeNull()
    expect(seen.posts).toHaveLength(1)
    await vi.waitFor(() => expect(seen.gone).toBe(seen.connections), 5000)
  })
  it('is the end of its connection: the next message opens its own', async () => {
    const { seen, port } = await listen(says('HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: 0\r\n\r\n'))
    const channel = createHookChannel({ allowLoopback: true })
    for (let i = 0; i < 3; i++) await channel.post({ url: here(port), headers: {}, body: '{}' })
    expect([seen.connections, seen.posts.length]).toEqual([3, 3])
    await vi.waitFor(() => expect(seen.gone).toBe(3), 5000)
  })
})

describe('a certificate', () => {
  const name = (port: number, host = hookName) => `https://${host}:${port}/hook`
  const trusted = { ...answers('127.0.0.1'), authority: hookCertificate }
  it('of the name, by a known authority, gets the message', async () => {
    const { seen, port } = await listen(ok, true)
    expect(await post(name(port), trusted)).toBeNull()
    expect(seen.posts[0]).toContain('{"secret":"words"}')
  })
  it('of another name gets none', async () => {
    const { seen, port } = await listen(ok, true)
    expect((await post(name(port, 'other.ngo.org'), trusted))?.message).toContain('ERR_TLS_CERT_ALTNAME_INVALID')
    expect(seen.posts).toEqual([])
  })
  it('of an unknown authority gets none, even where the machine was told not to check', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const { seen, port } = await listen(ok, true)
    expect((await post(name(port), answers('127.0.0.1')))?.message).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/)
    expect(seen.posts).toEqual([])
  })
  it('is asked for: a receiver without TLS gets nothing that can be read', async () => {
    const { seen, port } = await listen(ok)
    expect(await post(name(port), trusted)).toMatchObject({ permanent: false })
    expect(seen.posts.join('')).not.toContain('secret')
  })
})
