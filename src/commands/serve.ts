// serve: the server and the schedule, until told to stop.
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Command } from 'commander'
import { createApp, createAppServer, openServing, warmUp } from '../app.ts'
import type { AppContext } from '../context.ts'
import { partsOfText } from '../domain/citing/drafts.ts'
import { findCitations } from '../domain/citing/find.ts'
import { readSettings } from '../env.ts'
import { growSlowly } from '../memory.ts'
import { checkKey, createAlerting } from '../run/alerting.ts'
import { startSchedule } from '../run/schedule.ts'
import { out } from './command.ts'

export type Running = { address: string; stop(): Promise<void> }

const taken = (port: number): Error => new Error(`port ${port} is taken: set PORT to another, or stop what runs there`)

/** Throws where the port of the settings is taken: asked before a minute of work, not after. */
export async function assertPortFree({ host, port }: { host: string; port: number }): Promise<void> {
  if (port === 0) return
  const probe = createHttpServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? taken(port) : error))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** A draft with a quotation: its expressions are compiled as they are first used, 0.15 s in which no request is answered. */
const firstDraft = '“The State party should criminalise torture” (CAT/C/XVD/CO/3, para. 11). Ibid., para. 12.'

/** Listens on the settings' host and port; `stop` lets requests that are under way end. */
export async function listen(
  ctx: AppContext,
  options: { schedule: boolean; connections?: Parameters<typeof createAppServer>[1] },
): Promise<Running> {
  const alerting = createAlerting(ctx)
  await checkKey(ctx, alerting)
  await findCitations(partsOfText(firstDraft))
  // a proxy brings the connections of all visitors
  const { proxies } = ctx.settings
  const isBehindProxy = typeof proxies === 'number' || proxies.length > 0
  const limits = isBehindProxy ? { maxPerVisitor: Number.POSITIVE_INFINITY } : {}
  const server = createAppServer(await createApp(ctx, alerting), { ...limits, ...options.connections })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? taken(ctx.settings.port) : error),
    )
    server.listen(ctx.settings.port, ctx.settings.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  const schedule = options.schedule ? startSchedule(ctx, alerting) : null
  const address = `http://${ctx.settings.host}:${port}`
  // in an address an IPv6 host stands in brackets
  const origin = ctx.settings.host.includes(':') ? `http://[${ctx.settings.host}]:${port}` : address
  const warmth = warmUp(ctx, origin)
  return {
    address,
    stop: async () => {
      warmth.stop()
      await schedule?.stop()
      alerting.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 5000).unref()
      })
    },
  }
}

/** Resolves when the process is told to stop (SIGTERM, SIGINT), after everything has ended in order. */
export async function untilStopped(running: Running): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  await running.stop()
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the API, the pages and the feeds, and collect on schedule')
    .option('--no-schedule', 'serve only')
    .action(async (options: { schedule: boolean }) => {
      growSlowly()
      const ctx = await openServing(readSettings(process.env))
      try {
        const running = await listen(ctx, { schedule: options.schedule })
        out.line(`Mechanism Watch serves on ${running.address}`)
        await untilStopped(running)
      } finally {
        await ctx.close()
      }
    })
}
