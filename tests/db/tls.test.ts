// A PostgreSQL server that is reached over TLS, or that has none: what is wrong is said in words that say what to do.
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { afterAll, afterEach, expect, it } from 'vitest'
import { lookAt } from '../../db/postgres/inspect.ts'
import { hookCertificate, hookKey } from '../alerts/support/tls.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-tls-'))
const authority = join(folder, 'authority.pem')
writeFileSync(authority, hookCertificate)
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A server that answers the request for TLS as PostgreSQL does (`S` or `N`), and ends after the handshake. */
async function serve(answer: 'S' | 'N'): Promise<string> {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.write(answer)
      if (answer === 'N') return socket.end()
      const secure = new TLSSocket(socket, { isServer: true, cert: hookCertificate, key: hookKey })
      secure.on('error', () => {})
      secure.once('data', () => secure.end())
    })
  })
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `postgres://name:word@127.0.0.1:${(server.address() as AddressInfo).port}/dates?sslmode=verify-full`
}

it('one without TLS is told as such, and is asked nothing in clear', async () => {
  await expect(lookAt(await serve('N'))).rejects.toThrow(
    /^the PostgreSQL database 127\.0\.0\.1:\d+\/dates takes no connection with TLS: set ssl=on on its server, or leave sslmode out of MECHANISM_WATCH_DATABASE$/,
  )
})

it('a certificate that nobody vouches for is refused, and so is that of another host', async () => {
  const url = await serve('S')
  await expect(lookAt(url)).rejects.toThrow(
    /shows a certificate that is not trusted: name the file of its authority in MECHANISM_WATCH_DATABASE \(sslrootcert=FILE\)$/,
  )
  await expect(lookAt(`${url}&sslrootcert=${authority}`)).rejects.toThrow(
    /shows a certificate of another host: write the name that stands in it into MECHANISM_WATCH_DATABASE$/,
  )
})
