// Runs a command of ours as a process of its own: what collects, reads and computes never holds up the server, and gives its memory back.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectFolder } from '../env.ts'

/** The words of a command, such as `['collect', SOURCE, '--full']`. */
export type JobWords = readonly string[]

/** The exit codes after which the work is on record: green, or a red run that the status page shows. */
const recorded = [0, 1]
/** One that does not end at the signal is ended; a row is whole or not there, whenever that is. */
const graceMs = 10_000

export type Jobs = {
  /** Resolves when the command has ended, and at once after `stop`. Rejects where it left no record of what went wrong. */
  run(words: JobWords): Promise<void>
  /** Ends the command under way; `alerts` may finish, so that no message is sent twice. */
  stop(): Promise<void>
}

export type JobOptions = {
  logLevel: string
  /** takes the lines of the command's log */
  log?: { write(line: string): unknown }
  /** the program whose commands are run */
  program?: string
}

/** The last lines that are no log: what a command says to a person about why it could not go on. */
const lastWords = (lines: readonly string[]): string => lines.slice(-3).join(' ').trim()

/**
 * Creates the runner of jobs. A job reads the settings of this process. It ends by itself where this process is killed:
 * the channel between them closes (`stopWithWord` in src/commands/command.ts).
 */
export function createJobs(options: JobOptions): Jobs {
  const { log = process.stderr, program = join(projectFolder, 'bin', 'mechanism-watch.js') } = options
  const running = new Set<{ words: JobWords; child: ChildProcess; ended: Promise<unknown> }>()
  let isStopped = false
  return {
    run: async (words) => {
      if (isStopped) return
      const child = fork(program, [...words], {
        execArgv: [],
        env: { ...process.env, MECHANISM_WATCH_LOG: options.logLevel },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // Ctrl-C goes to all of a terminal's group; `stop` decides what a job does then
        detached: true,
      })
      const spoken: string[] = []
      createInterface({ input: child.stderr! }).on('line', (line) => {
        if (line.startsWith('{')) log.write(`${line}\n`)
        else spoken.push(line)
      })
      const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
      const job = { words, child, ended }
      running.add(job)
      try {
        const [code, signal] = await ended
        if (isStopped || (code !== null && recorded.includes(code))) return
        throw new Error(`${words.join(' ')} ended with ${signal ?? `exit code ${code}`}: ${lastWords(spoken)}`)
      } finally {
        running.delete(job)
      }
    },
    stop: async () => {
      isStopped = true
      for (const { words, child, ended } of running) {
        if (words[0] !== 'alerts') child.kill('SIGTERM')
        const kill = words[0] === 'alerts' ? undefined : setTimeout(() => child.kill('SIGKILL'), graceMs)
        await ended.catch(() => undefined)
        clearTimeout(kill)
      }
    },
  }
}
