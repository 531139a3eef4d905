// What the commands share: opening the context, telling a person or a machine, and the exit code.
import { existsSync, lstatSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type AppContext, databaseOf, hasDatabase, openContext, systemClock } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import { withPlace } from '../domain/fault-words.ts'
import { jsonText } from '../domain/printable.ts'
import { steadyClock } from '../domain/steady-clock.ts'
import { readSettings, type Settings } from '../env.ts'
import { createLog } from '../log.ts'
import { keepSmall } from '../memory.ts'
import type { RunReport } from '../pipeline/run.ts'
import { createSteps, type WholeSteps } from '../pipeline/whole-step.ts'
import { createProgress } from '../progress.ts'
import { printed, tell } from './printed.ts'

/** 0 done, 1 done with a red run or a failed check, 2 usage error, 3 something that a person must fix. */
export const exitCodes = { done: 0, red: 1, usage: 2, broken: 3 } as const

export type Out = { line(text: string): void; json(value: unknown): void }

export const out: Out = {
  line: (text) => void process.stdout.write(`${printed(text)}\n`),
  json: (value) => void process.stdout.write(`${jsonText(value, 2)}\n`),
}

/** For commands that look at what is there: a mistyped data folder must not answer "sound". */
export function mustBeThere(settings: Settings): void {
  if (!hasDatabase(databaseOf(settings)))
    throw new Error(
      `there is no database in ${settings.dataFolder}: run \`mechanism-watch up\`, \`collect\` or \`import\` first, or set MECHANISM_WATCH_DATA`,
    )
}

/** Returns the whole path of a file that is to be written. Throws UsageError where its name is taken, or its folder is not there. */
export function newFile(path: string): string {
  const whole = resolve(path)
  // a link that leads nowhere, a pipe or a folder has the name as well
  if (lstatSync(whole, { throwIfNoEntry: false })) throw new UsageError(`${whole} is there already: name a new file`)
  if (existsSync(dirname(whole))) return whole
  throw new UsageError(`there is no folder ${dirname(whole)}: name a file in a folder that exists and is yours`)
}

/** What a shell tells a script of a program that was stopped: 128 and the number of the signal. */
const stopped = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * A stop by a person ends the command with a word and its exit code. Whatever was written is whole: bodies come by
 * rename, rows by transaction, a body and the row that names it in one step, and the run that was broken off is marked
 * so by the next one.
 */
function stopWithWord(steps: WholeSteps): () => void {
  const listeners = (Object.keys(stopped) as (keyof typeof stopped)[]).map((signal) => {
    const stop = () => {
      process.stderr.write(
        `\nmechanism-watch: stopped (${signal}); what was done is kept whole, run it again to go on\n`,
      )
      void steps.end().then(() => process.exit(stopped[signal]))
    }
    process.once(signal, stop)
    return () => void process.off(signal, stop)
  })
  // a job of the schedule whose server was killed: nobody waits for it, and the next server starts its own
  const leave = () => void steps.end().then(() => process.exit(stopped.SIGTERM))
  process.once('disconnect', leave)
  listeners.push(() => void process.off('disconnect', leave))
  return () => {
    for (const off of listeners) off()
  }
}

/** Opens the data folder for one command. On a terminal only warnings are logged: the command itself speaks. */
export async function withContext<T>(
  work: (ctx: AppContext) => Promise<T>,
  options: { quiet?: boolean; existing?: boolean; readsOnly?: boolean; staysOpen?: boolean } = {},
): Promise<T> {
  const settings = readSettings(process.env)
  if (options.existing) mustBeThere(settings)
  const steps = createSteps()
  const off = stopWithWord(steps)
  try {
    const quiet = (options.quiet ?? true) && process.env['MECHANISM_WATCH_LOG'] === undefined
    const ctx = await openContext(settings, {
      progress: createProgress(process.stderr),
      steps,
      log: createLog(quiet ? 'error' : settings.logLevel),
      // what stays open for days must hear of a clock that was put right
      clock: options.staysOpen ? systemClock : steadyClock(systemClock),
      // a command that only reads makes no database where there is none
      ...(options.readsOnly && !hasDatabase(databaseOf(settings)) ? { path: ':memory:' } : {}),
    })
    const letGrow = keepSmall()
    try {
      return await work(ctx)
    } finally {
      letGrow()
      await ctx.close()
    }
  } finally {
    // also where the data folder does not open
    off()
  }
}

/** Names on standard error each path that led to nothing; returns the exit code: wrong use, unless `code` is worse news. */
export function tellMisnamed(misnamed: readonly string[], code: number): number {
  for (const sentence of misnamed) tell(`mechanism-watch: ${sentence}`)
  return misnamed.length > 0 && code === exitCodes.done ? exitCodes.usage : code
}

const marks = { green: 'green ', yellow: 'YELLOW', red: 'RED   ' } as const

/** A line a run, and a line for each of its first faults. */
export function printReports(reports: RunReport[], json: boolean): number {
  if (json) out.json({ runs: reports })
  else
    for (const report of reports) {
      const counts = Object.entries(report.counts)
        .filter(([, n]) => n > 0)
        .map(([name, n]) => `${name.replaceAll('_', ' ')} ${n}`)
        .join(', ')
      out.line(`${marks[report.result]} ${report.stage} ${report.sourceId}: ${counts || 'nothing to do'}`)
      for (const fault of report.faults.slice(0, 5)) out.line(`       ${fault.fault}: ${withPlace(fault)}`)
      const more = (report.counts['faults'] ?? 0) - 5
      // what two papers of a review differ in belongs to no source: the status has none of it
      const rest = report.stage === 'join' ? '--json prints all' : 'mechanism-watch status, or the page /sources'
      if (more > 0) out.line(`       and ${more} more: ${rest}`)
    }
  return reports.some((report) => report.result === 'red') ? exitCodes.red : exitCodes.done
}
