// The schedule: commands as processes of their own, one after the other, and the deliveries of this server.
import { type ScheduledTask, schedule } from 'node-cron'
import type { AlertsContext } from '../alerts/context.ts'
import type { AppContext } from '../context.ts'
import { deliver } from './alerting.ts'
import { sweepQuietly } from './check.ts'
import { createJobs } from './jobs.ts'
import { createLeader } from './leader.ts'
import { ping, tellOperator } from './operator.ts'
import { checkOfDatabase, type Entry, timetable } from './timetable.ts'

/** What failed for a time is tried again, and a confirmation does not wait for the hour. */
const deliveries = '*/5 * * * *'
/** Bodies that killed runs left behind: once a week, when no source is asked. */
const tidying = '37 3 * * 1'

export type Schedule = { stop(): Promise<void> }

/** Runs jobs one after the other: a job that is due while another runs waits, and is not queued twice. */
function createQueue(report: (error: unknown, name: string) => void) {
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
  }
}

/** Starts the jobs; `stop` ends the one under way, lets deliveries end, and starts no other. */
export function startSchedule(ctx: AppContext, alerting: AlertsContext): Schedule {
  let stopped = false
  const report = (error: unknown, name: string) => ctx.log.error({ err: error, job: name }, 'scheduled run failed')
  const queue = createQueue(report)
  // a long collect must not hold up what is due; deliveries are safe beside anything
  const mails = createQueue(report)
  const leader = createLeader(ctx.store)
  const jobs = createJobs({ logLevel: ctx.settings.logLevel })
  // a red run ends its command in order: what fails or went quiet is looked up when the work is done
  const watched = async (work: () => Promise<void>) => {
    let isWrong = true
    try {
      await work()
      if (!stopped) isWrong = await tellOperator(ctx, alerting)
    } finally {
      if (!stopped) await ping(ctx, isWrong)
    }
  }
  const start = ({ name, commands }: Entry) =>
    queue.add(name, async () => {
      if (stopped || !(await ctx.store.meta.isInPlace()) || !(await leader.leads())) return
      await watched(async () => {
        for (const words of commands(ctx.clock.now())) await jobs.run(words)
      })
    })
  const tasks: ScheduledTask[] = timetable(ctx.settings.packageFolder).map((entry) =>
    schedule(entry.cron, () => start(entry), { timezone: 'UTC', name: entry.name }),
  )
  start(checkOfDatabase)
  tasks.push(
    schedule(
      tidying,
      () => queue.add('sweep', async () => void ((await leader.leads()) && (await sweepQuietly(ctx)))),
      { timezone: 'UTC', name: 'sweep' },
    ),
    schedule(deliveries, () => mails.add('deliver', async () => void (stopped || (await deliver(ctx, alerting)))), {
      timezone: 'UTC',
      name: 'deliver',
    }),
  )
  return {
    stop: async () => {
      stopped = true
      for (const task of tasks) await task.stop()
      await jobs.stop()
      await Promise.all([queue.idle(), mails.idle()])
      await leader.stop()
    },
  }
}
