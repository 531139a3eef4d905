// A keep-alive client that asks one address again and again over several connections, and counts what came back.
import { Agent, get, type IncomingMessage } from 'node:http'

export type Load = {
  perSecond: number
  /** milliseconds */
  p50: number
  p99: number
  /** answers that were neither 200 nor 304, and connections that broke */
  failed: number
  bytes: number
}

const quantile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const timeoutMs = 20_000

/** Returns status, headers and size of one answer; a status of 0 is a broken or silent connection. */
export const ask = (url: string, headers: Record<string, string> = {}, agent?: Agent) =>
  new Promise<{ status: number; headers: IncomingMessage['headers']; bytes: number }>((resolve) => {
    const broken = () => resolve({ status: 0, headers: {}, bytes: 0 })
    const sent = get(url, { headers, ...(agent ? { agent } : {}), timeout: timeoutMs }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes }))
      answer.on('error', broken)
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', broken)
  })

/** Asks `url` over `connections` at once for `seconds`; each connection asks again when it has its answer. */
export async function load(
  url: string,
  options: { connections: number; seconds: number; headers?: Record<string, string> },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections })
  const times: number[] = []
  let failed = 0
  let bytes = 0
  const begun = performance.now()
  const end = begun + options.seconds * 1000
  const reader = async () => {
    while (performance.now() < end) {
      const started = performance.now()
      const answer = await ask(url, options.headers, agent)
      times.push(performance.now() - started)
      bytes += answer.bytes
      if (answer.status !== 200 && answer.status !== 304) failed++
    }
  }
  await Promise.all(Array.from({ length: options.connections }, reader))
  const elapsed = (performance.now() - begun) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { perSecond: times.length / elapsed, p50: quantile(times, 0.5), p99: quantile(times, 0.99), failed, bytes }
}
