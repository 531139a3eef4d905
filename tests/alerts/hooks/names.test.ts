// Names of webhooks: what a refusal tells of an inner network (nothing), and name servers that keep silent.
import { createSocket, type Socket } from 'node:dgram'
import { afterEach, describe, expect, it } from 'vitest'
import { createHookChannel } from '../../../src/alerts/hooks/send.ts'
import { type HookRefusedError, resolveHook, type TargetRules } from '../../../src/alerts/hooks/target.ts'
import type { DeliveryError } from '../../../src/domain/errors.ts'

const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close()
})

/** A name server on this machine: `answer` gives the code of each answer, or nothing for silence. */
async function nameServer(answer: (query: Buffer) => Buffer | null): Promise<{ at: string; queries: number }> {
  const socket = createSocket('udp4')
  sockets.push(socket)
  const server = { at: '', queries: 0 }
  socket.on('message', (query, from) => {
    server.queries++
    const said = answer(query)
    if (said) socket.send(said, from.port, from.address)
  })
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done))
  server.at = `127.0.0.1:${socket.address().port}`
  return server
}

/** An answer to a query: its code, and one IPv4 address where the query asks for that family. */
function answerTo(query: Buffer, code: number, address?: number[]): Buffer {
  const end = query.indexOf(0, 12) + 5
  const isIpv4 = query.readUInt16BE(end - 4) === 1
  const records =
    address && isIpv4 ? Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address]) : Buffer.alloc(0)
  const head = Buffer.from(query.subarray(0, end))
  head.writeUInt16BE(0x8180 + code, 2)
  head.writeUInt16BE(records.length > 0 ? 1 : 0, 6)
  head.writeUInt32BE(0, 8)
  return Buffer.concat([head, records])
}

const ask = (rules: TargetRules, milliseconds = 20_000) =>
  resolveHook('printer.ngo.org', AbortSignal.timeout(milliseconds), rules).catch((e: HookRefusedError) => e)

describe('the name of a webhook', () => {
  it('is resolved by the name servers, for both families', async () => {
    const server = await nameServer((query) => answerTo(query, 0, [93, 184, 216, 34]))
    expect(await ask({ nameServers: [server.at] })).toEqual([{ address: '93.184.216.34', family: 4 }])
    expect(server.queries).toBe(2)
  })

  it('is refused in the same words whether it does not exist, has no address, or leads inwards', async () => {
    const inward = await nameServer((query) => answerTo(query, 0, [10, 1, 2, 3]))
    const loop = await nameServer((query) => answerTo(query, 0, [127, 0, 0, 1]))
    const nowhere = await nameServer((query) => answerTo(query, 3))
    const empty = await nameServer((query) => answerTo(query, 0))
    const said = []
    for (const { at } of [inward, loop, nowhere, empty]) {
      const refused = (await ask({ nameServers: [at] })) as HookRefusedError
      const sent = await createHookChannel({ nameServers: [at] })
        .post({ url: 'https://printer.ngo.org/', headers: {}, body: '{}' })
        .catch((e: DeliveryError) => e.message)
      said.push({ kind: refused.kind, message: refused.message, sent })
    }
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(said[0]).toMatchObject({ kind: 'name', sent: said[0]!.message })
  })

  it('whose servers keep silent is given up at the limit', async () => {
    const server = await nameServer(() => null)
    expect(await ask({ nameServers: [server.at] }, 300)).toMatchObject({ kind: 'silent' })
    // a resolver of another kind, which nothing can cancel
    expect(await ask({ resolve: () => new Promise(() => undefined) }, 300)).toMatchObject({ kind: 'silent' })
    expect(await ask({ nameServers: [(await nameServer((query) => answerTo(query, 2))).at] })).toMatchObject({
      kind: 'silent',
    })
  })
})
