// The product's server over a data folder, in a process of its own, with its CPU and memory as the system counts them.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { cpuOf } from '../lib/cpu.ts'
import { ask } from '../lib/load.ts'

const own = fileURLToPath(new URL('../../bin/mechanism-watch.js', import.meta.url))
// `BENCH_PROGRAM`: bin/mechanism-watch.js of another checkout, to compare with
const command = process.env['BENCH_PROGRAM'] ?? own

export type Served = { origin: string; cpuMs(): number; peakMegabytes(): number; stop(): Promise<void> }

/** A port that nobody has: several benches may run on one machine. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** `more`: settings beside the folder. */
export async function serve(folder: string, more: Record<string, string> = {}): Promise<Served> {
  const port = await freePort()
  const env = {
    ...process.env,
    MECHANISM_WATCH_DATA: folder,
    MECHANISM_WATCH_LIMIT: 'off',
    MECHANISM_WATCH_LOG: 'error',
    PORT: String(port),
    ...more,
  }
  const server = spawn(process.execPath, [command, 'serve', '--no-schedule'], { env, stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  // also where the bench ends early
  const kill = (): void => void server.kill('SIGTERM')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    kill()
    await ended
  }
  for (let i = 0; (await ask(`${origin}/readyz`)).status !== 200; i++) {
    if (i === 600 || server.exitCode !== null) throw new Error('the server did not start')
    await pause(100)
  }
  return {
    origin,
    cpuMs: () => cpuOf(server.pid!).own,
    peakMegabytes: () =>
      Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024),
    stop,
  }
}

/** The server makes its first addresses by itself, once it was started or something was written. */
export async function untilQuiet(served: Served) {
  for (let quiet = 0; quiet < 3; ) {
    const before = served.cpuMs()
    await pause(1000)
    quiet = served.cpuMs() - before > 20 ? 0 : quiet + 1
  }
}

/** One client, one request after the other: median by the clock, and CPU of the server for each. */
export async function alone(served: Served, address: (n: number) => string, rounds = 40) {
  const agent = new Agent({ keepAlive: true })
  const times: number[] = []
  for (let i = 0; i < 5; i++) await ask(served.origin + address(i), {}, agent)
  const begun = served.cpuMs()
  for (let i = 0; i < rounds; i++) {
    const started = performance.now()
    const { status } = await ask(served.origin + address(i + 5), {}, agent)
    // 0: nothing came in 20 s
    if (status !== 200) return { ms: Number.NaN, cpu: Number.NaN, longest: Number.NaN }
    times.push(performance.now() - started)
  }
  agent.destroy()
  times.sort((a, b) => a - b)
  return { ms: times[rounds >> 1]!, cpu: (served.cpuMs() - begun) / rounds, longest: times.at(-1)! }
}

/** `connections` that each ask for the next address as soon as they have an answer, `atLeast` so many of them. */
export async function crowd(
  origin: string,
  address: (n: number) => string,
  connections: number,
  seconds: number,
  atLeast = 0,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let [n, failed] = [0, 0]
  const begun = performance.now()
  const one = async () => {
    while (performance.now() < begun + seconds * 1000 || n < atLeast) {
      const started = performance.now()
      const { status } = await ask(origin + address(n++), {}, agent)
      times.push(performance.now() - started)
      if (status !== 200) failed += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const elapsed = (performance.now() - begun) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { answers: times.length, perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), failed }
}
