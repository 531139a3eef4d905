// The schedule: each source at its own hour, then the later stages; never two runs at once.
import { type ScheduledTask, schedule } from 'node-cron'
import { calendars, sources } from '../../scrapers/index.ts'
import type { AlertsContext } from '../alerts/context.ts'
import type { AppContext } from '../context.ts'
import { alert, deliver } from './alerting.ts'
import { collectCalendars } from './calendars.ts'
import { sweepQuietly } from './check.ts'
import { collectAll, derive, readGiven, webHttp } from './stages.ts'

/** The stages that follow from today's date alone: windows and alerts, every hour. */
const hourly = '7 * * * *'
/** What failed for a time is tried again, and a confirmation does not wait for the hour. */
const deliveries = '*/5 * * * *'
/** Bodies that killed runs left behind: once a week, when no source is asked. */
const tidying = '37 3 * * 1'
/** Day of the full sweep, which asks for every document again: Sunday, UTC. */
const sweepDay = 0
/** A source that is asked on one day of the week only has its sweep on that day. */
export const isSweep = (cron: string, now: Date): boolean =>
  now.getUTCDay() === sweepDay || cron.trim().split(/\s+/)[4] !== '*'

export type Schedule = { stop(): Promise<void> }

/** Runs jobs one after the other: a job that is due while another runs waits, and is not queued twice. */
export function createQueue(report: (error: unknown, name: string) => void) {
  const waiting = new Set<string>()
  let tail: Promise<void> = Promise.resolve()
  return {
    add(name: string, job: () => Promise<unknown>): void {
      if (waiting.has(name)) return
      waiting.add(name)
      tail = tail
        .then(async () => {
          waiting.delete(name)
          await job()
        })
        .catch((error: unknown) => report(error, name))
    },
    /** resolves when all that was added has ended */
    idle: () => tail,
    clear: () => waiting.clear(),
  }
}

/** Starts the jobs; `stop` lets the one under way end and starts no other. */
export function startSchedule(ctx: AppContext, alerting: AlertsContext): Schedule {
  let stopped = false
  const queue = createQueue((error, name) => ctx.log.error({ err: error, job: name }, 'scheduled run failed'))
  // a long collect must not hold up what is due; deliveries are safe beside anything
  const mails = createQueue((error, name) => ctx.log.error({ err: error, job: name }, 'scheduled run failed'))
  const add = (name: string, job: () => Promise<unknown>) =>
    queue.add(name, async () => void (stopped || (await job())))
  const http = webHttp(ctx)
  const tasks: ScheduledTask[] = sources.map((source) =>
    schedule(
      source.schedule,
      () =>
        add(source.id, async () => {
          await collectAll(ctx, [source], {
            http,
            given: await readGiven(ctx),
            full: isSweep(source.schedule, ctx.clock.now()),
          })
          await derive(ctx, [source])
        }),
      { timezone: 'UTC', name: source.id },
    ),
  )
  for (const card of calendars)
    tasks.push(
      schedule(
        card.schedule,
        () =>
          add(card.id, async () => {
            await collectCalendars(ctx, [card], http)
            await derive(ctx, [])
          }),
        { timezone: 'UTC', name: card.id },
      ),
    )
  tasks.push(
    schedule(
      hourly,
      () =>
        add('derive', async () => {
          await derive(ctx)
          await alert(ctx, alerting)
        }),
      { timezone: 'UTC', name: 'derive' },
    ),
    schedule(tidying, () => add('sweep', () => sweepQuietly(ctx)), { timezone: 'UTC', name: 'sweep' }),
    schedule(deliveries, () => mails.add('deliver', async () => void (stopped || (await deliver(ctx, alerting)))), {
      timezone: 'UTC',
      name: 'deliver',
    }),
  )
  return {
    stop: async () => {
      stopped = true
      for (const task of tasks) await task.stop()
      await Promise.all([queue.idle(), mails.idle()])
    },
  }
}
