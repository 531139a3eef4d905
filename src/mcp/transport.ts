// Messages of JSON-RPC over two streams, one a line: a line that is none is answered too, or whoever sent it would wait for ever.
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import {
  CancelledNotificationSchema,
  type JSONRPCMessage,
  JSONRPCMessageSchema,
} from '@modelcontextprotocol/sdk/types.js'

/** Of JSON-RPC 2.0, section 5.1. */
const parseError = -32700
const invalidRequest = -32600

type Refusal = { jsonrpc: '2.0'; id: string | number | null; error: { code: number; message: string } }

const refusal = (id: Refusal['id'], code: number, message: string): Refusal => ({
  jsonrpc: '2.0',
  id,
  error: { code, message },
})

/** The id of what was not understood, for its sender to know it by; what is an answer itself has none of ours. */
function idOf(value: unknown): Refusal['id'] {
  if (typeof value !== 'object' || value === null || !('id' in value) || 'result' in value || 'error' in value)
    return null
  const { id } = value
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function read(line: string): { message: JSONRPCMessage } | { refused: Refusal } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { refused: refusal(null, parseError, 'Parse error: this line is no JSON. Send one message a line.') }
  }
  if (Array.isArray(value))
    return { refused: refusal(null, invalidRequest, 'Invalid Request: a list is not taken. Send one message a line.') }
  const { success, data } = JSONRPCMessageSchema.safeParse(value)
  if (success) return { message: data }
  const words =
    'Invalid Request: this is no message of JSON-RPC 2.0 (jsonrpc "2.0", method, an id that is text or whole).'
  return { refused: refusal(idOf(value), invalidRequest, words) }
}

/** Where answers go: standard output, or what stands in for it in a test. */
type Output = { write(text: string): boolean; once(event: 'drain', then: () => void): unknown }

/** Requests that are answered at a time: more are not read before one of them is. */
const mostAtWork = 32

/** Carries messages from lines to lines. */
export class LineTransport implements Transport {
  onmessage?: Transport['onmessage']
  onclose?: () => void
  private output: Output
  /** ids of requests without an answer yet */
  private atWork = new Set<string | number>()
  private answered: () => void = () => {}
  constructor(output: Output) {
    this.output = output
  }

  async start(): Promise<void> {}

  async close(): Promise<void> {
    this.onclose?.()
  }

  async send(message: JSONRPCMessage | Refusal): Promise<void> {
    const isTaken = this.output.write(`${JSON.stringify(message)}\n`)
    if (!isTaken) await new Promise<void>((resolve) => this.output.once('drain', resolve))
    if (!('method' in message) && typeof message.id !== 'object' && message.id !== undefined) this.done(message.id)
  }

  /** Reads to the end of the lines, and resolves when each request has its answer. Rejects where the lines do. */
  async run(lines: AsyncIterable<string>): Promise<void> {
    for await (const line of lines) {
      if (line.trim() === '') continue
      const taken = read(line)
      if ('message' in taken) this.take(taken.message)
      else await this.send(taken.refused)
      await this.fewerThan(mostAtWork)
    }
    await this.fewerThan(1)
  }

  private take(message: JSONRPCMessage): void {
    if ('method' in message && 'id' in message) this.atWork.add(message.id)
    this.onmessage?.(message)
    // what is called off gets no answer
    const { success, data } = CancelledNotificationSchema.safeParse(message)
    if (success && data.params.requestId !== undefined) this.done(data.params.requestId)
  }

  private done(id: string | number): void {
    this.atWork.delete(id)
    this.answered()
  }

  private async fewerThan(count: number): Promise<void> {
    while (this.atWork.size >= count)
      await new Promise<void>((resolve) => {
        this.answered = resolve
      })
  }
}
