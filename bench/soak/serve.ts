// The server under soak: serves, and does the work of a day in an hour by a clock that runs as fast as it is told.

import { readdirSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sources } from '../../scrapers/index.ts'
import { listen } from '../../src/commands/serve.ts'
import { openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import type { RunReport } from '../../src/pipeline/run.ts'
import { alert, createAlerting, deliver } from '../../src/run/alerting.ts'
import { collectAll, derive, readGiven, webHttp } from '../../src/run/stages.ts'

/** What the server tells of itself every few seconds. */
export type Sample = {
  seconds: number
  /** of the process and of its children, MB */
  residentMb: number
  childrenMb: number
  heapMb: number
  openFiles: number
  /** longest turn of the event loop since the last sample, ms */
  longestTurnMs: number
}
export type Told = { sample: Sample } | { address: string } | { red: string } | { ended: Record<string, number> }

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

const ctx = await openContext(readSettings(process.env), { clock: { now } })
const alerting = createAlerting(ctx)
const running = await listen(ctx, { schedule: false })
tell({ address: running.address })

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()
const timer = setInterval(() => {
  tell({
    sample: {
      seconds: (Date.now() - started) / 1000,
      residentMb: residentMb(process.pid),
      childrenMb: childrenOf(process.pid).reduce((sum, pid) => sum + residentMb(pid), 0),
      heapMb: process.memoryUsage().heapUsed / 1_048_576,
      openFiles: readdirSync('/proc/self/fd').length,
      longestTurnMs: delay.max / 1e6,
    },
  })
  delay.reset()
}, 2000)

const done: Record<string, number> = {}
const note = (reports: readonly RunReport[]): void => {
  for (const { stage, result, faults } of reports) {
    done[`${stage} ${result}`] = (done[`${stage} ${result}`] ?? 0) + 1
    if (result === 'red') tell({ red: `${stage}: ${JSON.stringify(faults.slice(0, 3))}` })
  }
}
const http = webHttp(ctx)
// an hour of the clock: deliveries every five minutes, windows and alerts at its end; a full sweep every second hour
const hourMs = 3_600_000 / speed
for (let hour = 0; Date.now() - started < minutes * 60_000; hour++) {
  const until = started + (hour + 1) * hourMs
  if (hour % 2 === 0) note(await collectAll(ctx, sources, { http, given: await readGiven(ctx), full: true }))
  note(await derive(ctx))
  note(await alert(ctx, alerting))
  while (Date.now() < until) {
    note([await deliver(ctx, alerting)])
    await new Promise((resolve) => setTimeout(resolve, hourMs / 12))
  }
}
clearInterval(timer)
tell({ ended: done })
await running.stop()
await ctx.close()
alerting.close()
process.disconnect()
