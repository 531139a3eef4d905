// Crowds that mean harm: what /healthz, another visitor and the memory of the server notice of each. Rows for docs/method.md.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ask } from './lib/load.ts'

const own = fileURLToPath(new URL('../bin/mechanism-watch.js', import.meta.url))
// `BENCH_PROGRAM`: bin/mechanism-watch.js of another checkout, to compare with
const command = process.env['BENCH_PROGRAM'] ?? own
const port = 38472
const origin = `http://127.0.0.1:${port}`
const seconds = 10
const attacker = '127.0.0.9'

/** Every address is asked for once, so that no answer is kept: another State is left out each time. */
let codes: string[] = []
const calendarOf = (n: number): string =>
  `/feeds/calendar.ics?estimates=1&language=${['en', 'fr', 'es'][Math.floor(n / codes.length) % 3]}&state=${codes.filter((_, at) => at !== n % codes.length).join(',')}`
const searchOf = (n: number): string => `/api/v1/recommendations?q=torture+OR+w${n}&limit=500`
const exported = '/api/v1/recommendations.csv'

/** `count` connections that ask again whenever they have their answer; returns the statuses. */
function crowd(count: number, address: (n: number) => string) {
  const agent = new Agent({ keepAlive: true, localAddress: attacker })
  const statuses: Record<number, number> = {}
  let n = 0
  let isStopped = false
  const one = async () => {
    while (!isStopped) {
      const { status } = await ask(origin + address(n++), { 'Accept-Encoding': 'gzip' }, agent)
      if (isStopped) return
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status !== 200) await pause(100)
    }
  }
  for (let i = 0; i < count; i++) void one()
  return {
    statuses,
    stop: () => {
      isStopped = true
      agent.destroy()
    },
  }
}

/** Exports whose reader takes a byte a second. */
function slowReaders(count: number) {
  const sockets = Array.from({ length: count }, () => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: attacker, highWaterMark: 1 } as never)
    socket.on('error', () => undefined)
    socket.write(`GET ${exported} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity\r\n\r\n`)
    socket.pause()
    return socket
  })
  const bite = setInterval(() => {
    for (const socket of sockets) socket.read(1)
  }, 1000)
  return {
    statuses: {},
    stop: () => {
      clearInterval(bite)
      for (const socket of sockets) socket.destroy()
    },
  }
}

const attacks: [what: string, start: () => { statuses: Record<number, number>; stop(): void }][] = [
  ['nobody else', () => crowd(0, () => '/')],
  ['20 CSV exports at a time', () => crowd(20, () => exported)],
  ['50 connections of calendars with estimates', () => crowd(50, calendarOf)],
  ['50 connections of searches, 500 rows each', () => crowd(50, searchOf)],
  ['20 CSV exports read a byte a second', () => slowReaders(20)],
]

async function ready(server: ChildProcess): Promise<void> {
  for (let i = 0; i < 600 && server.exitCode === null; i++) {
    if ((await ask(`${origin}/readyz`)).status === 200) return
    await pause(100)
  }
  throw new Error('the server did not start')
}

const peakMb = (pid: number): number =>
  Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

/** Asks one address again and again, one at a time; returns the milliseconds that each answer took. */
async function patience(address: string, everyMs: number, until: number): Promise<number[]> {
  const taken: number[] = []
  while (performance.now() < until) {
    const begun = performance.now()
    await ask(origin + address)
    taken.push(performance.now() - begun)
    await pause(everyMs)
  }
  return taken.sort((a, b) => a - b)
}
const at = (sorted: number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0)

// a folder of yours is only read: the schedule is off
const given = process.env['MECHANISM_WATCH_DATA']
const folder = given ?? mkdtempSync(join(tmpdir(), 'bench-crowds-'))
const env = {
  ...process.env,
  MECHANISM_WATCH_DATA: folder,
  MECHANISM_WATCH_LIMIT: 'off',
  MECHANISM_WATCH_LOG: 'error',
  PORT: String(port),
}
try {
  if (given === undefined) spawnSync(process.execPath, [command, 'up', '--no-serve'], { env, stdio: 'ignore' })
  console.log(
    '| attack | /healthz: median, 99th, longest, ms | a State page of another visitor: median, longest, ms | an export of another visitor | answers | peak, MB |',
  )
  console.log('| --- | --- | --- | --- | --- | --- |')
  for (const [what, start] of attacks) {
    const server = spawn(process.execPath, [command, 'serve', '--no-schedule'], { env, stdio: 'ignore' })
    try {
      await ready(server)
      const { data } = (await (await fetch(`${origin}/api/v1/states`)).json()) as { data: { iso3: string }[] }
      codes = data.map(({ iso3 }) => iso3)
      const attack = start()
      await pause(500)
      const until = performance.now() + seconds * 1000
      const [probe, page, whole] = await Promise.all([
        patience('/healthz', 25, until),
        patience('/api/v1/states/KEN', 200, until),
        ask(`${origin}${exported}?state=KEN`),
      ])
      const cells = [
        what,
        `${at(probe, 0.5)}, ${at(probe, 0.99)}, ${at(probe, 1)}`,
        `${at(page, 0.5)}, ${at(page, 1)}`,
        whole.status === 0 ? 'no answer in 20 s' : String(whole.status),
        JSON.stringify(attack.statuses).replaceAll('"', '').replaceAll(':', ': ').replaceAll(',', ', '),
        peakMb(server.pid!),
      ]
      attack.stop()
      console.log(`| ${cells.join(' | ')} |`)
    } finally {
      server.kill('SIGKILL')
    }
  }
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true })
}
