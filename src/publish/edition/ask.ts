// Asks an express application in this process, over a pair of streams: by the real parser of HTTP, and without listening anywhere.
import { createServer, type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import { duplexPair } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Express } from 'express'

export type Answer = { status: number; type: string; body: Buffer }

/** Returns a function that answers `GET` of an address, `Accept-Language` being `en`. */
export function createAsker(app: Express): (address: string) => Promise<Answer> {
  const server = createServer(app)
  return async (address) => {
    const [ours, theirs] = duplexPair()
    server.emit('connection', theirs)
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request({
        path: address,
        host: 'localhost',
        headers: { connection: 'close', 'accept-language': 'en', 'accept-encoding': 'identity' },
        createConnection: () => ours as Socket,
      })
        .on('response', resolve)
        .on('error', reject)
        .end()
    })
    const body = await buffer(answer)
    return { status: answer.statusCode ?? 0, type: String(answer.headers['content-type'] ?? ''), body }
  }
}
