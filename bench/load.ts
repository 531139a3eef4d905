// Fifty readers at once: how many answers a second each heavy address gives, as a share of what the probe gives in the same run.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ask, load } from './lib/load.ts'

const command = fileURLToPath(new URL('../bin/mechanism-watch.js', import.meta.url))
const addresses = ['/feeds/calendar.ics?estimates=1', '/feeds/calendar.ics', '/world.json', '/', '/api/v1/states']
const port = '38471'
const origin = `http://127.0.0.1:${port}`

async function ready(server: ChildProcess): Promise<void> {
  for (let i = 0; i < 600 && server.exitCode === null; i++) {
    if ((await ask(`${origin}/readyz`)).status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the server did not start')
}

// a folder of yours is only read: the schedule is off
const folder = process.env['MECHANISM_WATCH_DATA'] ?? mkdtempSync(join(tmpdir(), 'bench-load-'))
const environment = { ...process.env, MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LIMIT: 'off', PORT: port }
const run = { env: { ...environment, MECHANISM_WATCH_LOG: 'error' }, stdio: 'ignore' as const }
let server: ChildProcess | null = null
try {
  if (process.env['MECHANISM_WATCH_DATA'] === undefined) spawnSync(process.execPath, [command, 'up', '--no-serve'], run)
  server = spawn(process.execPath, [command, 'serve', '--no-schedule'], run)
  await ready(server)
  const options = { connections: 50, seconds: 4, headers: { 'Accept-Encoding': 'gzip' } }
  const probe = await load(`${origin}/healthz`, options)
  console.log(`/healthz: ${probe.perSecond.toFixed(0)} a second, p99 ${probe.p99.toFixed(0)} ms`)
  for (const address of addresses) {
    const started = performance.now()
    await ask(origin + address)
    const first = performance.now() - started
    const found = await load(origin + address, options)
    const share = (found.perSecond / probe.perSecond).toFixed(2)
    console.log(
      `${address}: ${share} of the probe, p99 ${found.p99.toFixed(0)} ms, failed ${found.failed}, first ${first.toFixed(0)} ms`,
    )
  }
} finally {
  server?.kill('SIGTERM')
  if (process.env['MECHANISM_WATCH_DATA'] === undefined) rmSync(folder, { recursive: true, force: true })
}
