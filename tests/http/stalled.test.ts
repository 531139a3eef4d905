// A reader who takes nothing of an answer is let go of; one who is slow, or waits for us, is not.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { createConnections } from '../../src/http/connections.ts'
import { createStalledWatch, type Reading } from '../../src/http/stalled.ts'

const at = (taken: number, ready: number): Reading => ({ bytesWritten: taken + ready, writableLength: ready })

it.each<[string, Reading[], boolean]>([
  // [case, the connection at each look, stalled at the last]
  ['a first look', [at(10, 100)], false],
  ['nothing taken', [at(10, 100), at(10, 100)], true],
  ['nothing taken, while more became ready', [at(10, 100), at(10, 200)], true],
  ['something taken', [at(10, 100), at(11, 99)], false],
  ['nothing was ready', [at(10, 0), at(10, 0)], false],
  ['nothing was ready before', [at(10, 0), at(10, 100)], false],
  ['all was taken in between', [at(10, 100), at(110, 0), at(110, 50)], false],
])('%s', (_, looks, stalled) => {
  const watch = createStalledWatch<Reading>()
  const socket = { ...looks[0]! }
  let found: Reading[] = []
  for (const look of looks) found = watch.look([Object.assign(socket, look)])
  expect(found.length === 1).toBe(stalled)
})

it('an answer that nobody reads is ended, and what writes it ends too', async () => {
  const endless = Readable.from(
    (async function* () {
      for (;;) yield Buffer.alloc(65_536)
    })(),
  )
  const server = createConnections((_req, res) => void endless.pipe(res), { stalledTimeout: 40 }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.on('error', () => undefined)
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  // never reads
  client.pause()
  const [socket] = await once(server, 'connection')
  await once(socket, 'close')
  client.destroy()
  endless.destroy()
  server.close()
  await once(server, 'close')
})
