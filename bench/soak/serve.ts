// The server under soak: serves, and runs the jobs of its schedule as `serve` does, by a clock that runs as fast as it is told.
import { readdirSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { openServing } from '../../src/app.ts'
import { listen } from '../../src/commands/serve.ts'
import { readSettings } from '../../src/env.ts'
import { createAlerting, deliver } from '../../src/run/alerting.ts'
import { createJobs, type JobWords } from '../../src/run/jobs.ts'
import { type Turn, watchTurns } from './turns.ts'

/** What the server tells of itself every few seconds. */
export type Sample = {
  seconds: number
  /** of the process and of its children, MB */
  residentMb: number
  childrenMb: number
  heapMb: number
  /** buffers and what else V8 knows of outside its heap, MB */
  outsideMb: number
  /** without the two pipes that each living child has */
  openFiles: number
  /** longest turn of the event loop since the last sample, ms by the clock, and ms of CPU: the machine may be busy */
  longestTurnMs: number
  longestTurnCpuMs: number
}
export type Told =
  | { sample: Sample; longest: Turn | null }
  | { turns: Turn[] }
  | { address: string }
  | { red: string }
  | { ended: Record<string, number> }

const speed = Number(process.env['SOAK_SPEED'])
const minutes = Number(process.env['SOAK_MINUTES'])
const started = Date.now()
const now = (): Date => new Date(started + (Date.now() - started) * speed)
const tell = (told: Told): void => void process.send!(told)

const residentMb = (pid: number | string): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
const childrenOf = (pid: number): string[] => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  } catch {
    return []
  }
}

const ctx = await openServing(readSettings(process.env), { clock: { now } })
const alerting = createAlerting(ctx)
const running = await listen(ctx, { schedule: false })
tell({ address: running.address })

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()
const watched = await watchTurns({ profile: process.env['SOAK_PROFILE'] === '1' })
const sample = async (): Promise<void> => {
  const longestTurnMs = delay.max / 1e6
  const { longest, turns } = await watched.look()
  delay.reset()
  if (turns.length > 0) tell({ turns })
  const { heapUsed, external } = process.memoryUsage()
  const children = childrenOf(process.pid)
  tell({
    sample: {
      seconds: (Date.now() - started) / 1000,
      residentMb: residentMb(process.pid),
      childrenMb: children.reduce((sum, pid) => sum + residentMb(pid), 0),
      heapMb: heapUsed / 1_048_576,
      outsideMb: external / 1_048_576,
      openFiles: readdirSync('/proc/self/fd').length - 2 * children.length,
      longestTurnMs,
      longestTurnCpuMs: longest?.cpuMs ?? 0,
    },
    longest,
  })
}
const timer = setInterval(() => void sample(), 2000)

const done: Record<string, number> = {}
let seen = 0
/** Counts the runs that ended since the last time; of each stage the newest. */
const note = async (): Promise<void> => {
  for (const { last } of await ctx.store.runs.latest()) {
    const { id, stage, result, faults, counts } = last
    if (id <= seen || result === null) continue
    const add = (what: string, n: number) => (done[what] = (done[what] ?? 0) + n)
    add(`${stage} ${result}`, 1)
    for (const [name, n] of Object.entries(counts)) if (stage === 'alerts') add(`alerts: ${name}`, n)
    for (const kind of new Set(faults.map(({ fault }) => fault))) add(`${stage}: ${kind}`, 1)
    if (result === 'red') tell({ red: `${stage}: ${JSON.stringify(faults.slice(0, 3))}` })
  }
  seen = Math.max(seen, ...(await ctx.store.runs.latest()).map(({ last }) => last.id))
}
// jobs read the clock of this bench: `clock.mjs` puts it in the place of theirs
process.env['NODE_OPTIONS'] = `--import=${fileURLToPath(new URL('clock.mjs', import.meta.url))}`
process.env['SOAK_STARTED'] = String(started)
const jobs = createJobs({ logLevel: 'fatal' })
const run = async (words: JobWords): Promise<void> => {
  await jobs.run(words).catch((error: Error) => tell({ red: error.message }))
  await note()
}
// an hour of the clock: deliveries every five minutes, windows and alerts at its end; a full sweep every second hour
const hourMs = 3_600_000 / speed
for (let hour = 0; Date.now() - started < minutes * 60_000; hour++) {
  const until = started + (hour + 1) * hourMs
  if (hour % 2 === 0) await run(['collect', '--full'])
  await run(['derive'])
  await run(['alerts'])
  while (Date.now() < until) {
    await deliver(ctx, alerting)
    await note()
    await new Promise((resolve) => setTimeout(resolve, hourMs / 12))
  }
}
clearInterval(timer)
tell({ ended: done })
await jobs.stop()
await running.stop()
await ctx.close()
alerting.close()
process.disconnect()
