// What comes over the streams of the server for assistants and is no message: each line that is meant as a request has its answer.
import { expect, it } from 'vitest'
import { createMcp } from '../../src/mcp/server.ts'
import { LineTransport } from '../../src/mcp/transport.ts'
import { createReading } from '../../src/reading/reading.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill } from '../support/fill.ts'

const hello = {
  jsonrpc: '2.0',
  id: 'hello',
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '0' } },
}
const call = (id: unknown) => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'describe_holdings' } })

type Answer = { jsonrpc: '2.0'; id: unknown; error?: { code: number; message: string }; result?: unknown }

/** Sends the lines, ends the input at once, and returns every answer. */
async function answersTo(...lines: (string | object)[]): Promise<Answer[]> {
  const store = await fill()
  const written: string[] = []
  const transport = new LineTransport({ write: (text) => written.push(text) > 0, once: () => {} })
  const server = createMcp({
    ...{ store, reading: createReading(store), clock: stoppedClock() },
    ...{ version: '0.0.0', baseUrl: '', sources: cards },
  })
  await server.connect(transport)
  async function* input() {
    yield JSON.stringify(hello)
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line)
  }
  await transport.run(input())
  await server.close()
  await store.close()
  const answers = written.map((text) => JSON.parse(text) as Answer)
  expect(answers.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true)
  return answers.filter(({ id }) => id !== 'hello')
}

it.each<[what: string, line: string | object, id: unknown, code: number]>([
  ['no JSON', 'not json', null, -32700],
  ['JSON that was cut', '{"jsonrpc":"2.0","id":5,"meth', null, -32700],
  ['brackets without an end', '['.repeat(200_000), null, -32700],
  ['an empty list', '[]', null, -32600],
  ['a list of requests', [call(1), call(2)], null, -32600],
  ['null', 'null', null, -32600],
  ['a number', '7', null, -32600],
  ['a method that is no text', { ...call(5), method: 7 }, 5, -32600],
  ['another version', { ...call('a'), jsonrpc: '1.0' }, 'a', -32600],
  ['an id that is no id', call({}), null, -32600],
  ['an id that is null', call(null), null, -32600],
  ['an answer that is none of ours', { jsonrpc: '2.0', id: 5, result: 7 }, null, -32600],
])('a line that is %s is answered, and what follows it too', async (_what, line, id, code) => {
  const [refused, next] = await answersTo(line, call(9))
  expect(refused).toMatchObject({
    id,
    error: { code, message: expect.stringMatching(/one message a line|JSON-RPC 2.0/) },
  })
  expect(next).toMatchObject({ id: 9, result: expect.anything() })
})

it('an empty line is nothing, and every request has its answer though the input ends at once', async () => {
  const ids = Array.from({ length: 100 }, (_, at) => at)
  const answers = await answersTo('', '  ', ...ids.map(call))
  expect(answers.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(ids)
})

it('a request that is called off holds up nothing', async () => {
  const off = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } }
  const answers = await answersTo(call(1), off, call(2))
  expect(answers.map(({ id }) => id)).toContain(2)
})
