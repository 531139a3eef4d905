// The command itself, as a process of its own with a data folder of its own, against a replica.
import { spawn } from 'node:child_process'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Replica } from '../../support/replica/index.ts'

const bin = fileURLToPath(new URL('../../../bin/mechanism-watch.js', import.meta.url))

export type Ended = { code: number | null; signal: string | null; out: string; err: string }

/** Runs `mechanism-watch` with these words until it ends; `environment` goes before the usual one. */
export function run(
  words: string[],
  options: { folder: string; replica?: Replica; environment?: Record<string, string>; onStart?: (pid: number) => void },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...words], {
      env: {
        ...process.env,
        MECHANISM_WATCH_DATA: options.folder,
        MECHANISM_WATCH_PAUSE: '0',
        MECHANISM_WATCH_BUDGET: '100000',
        ...(options.replica ? { MECHANISM_WATCH_SITES: JSON.stringify(options.replica.bases) } : {}),
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    options.onStart?.(child.pid!)
    let [out, err] = ['', '']
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString()
    })
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString()
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
}

/** Makes the lock of a run that was killed as old as it is after the ten seconds that the next run would wait. */
export function letLockAge(folder: string): void {
  const past = new Date(Date.now() - 60_000)
  try {
    utimesSync(join(folder, 'collect.lock'), past, past)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

export const databaseIn = (folder: string): string => join(folder, 'mechanism-watch.sqlite')
