// The command itself, in a data folder of its own, against a replica: as a process, or inside the test where none is needed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { openStore } from '../../../db/sqlite/store.ts'
import type { Store } from '../../../db/store.ts'
import { main } from '../../../src/main.ts'
import type { Replica } from '../../support/replica/index.ts'

const bin = fileURLToPath(new URL('../../../bin/mechanism-watch.js', import.meta.url))

export type Ended = { code: number | null; signal: string | null; out: string; err: string }
type Place = { folder: string; replica?: Replica; input?: Buffer[]; environment?: Record<string, string> }

const settingsFor = ({ folder, replica, environment }: Place): Record<string, string> => ({
  ...environment,
  MECHANISM_WATCH_DATA: folder,
  MECHANISM_WATCH_PAUSE: '0',
  MECHANISM_WATCH_BUDGET: '100000',
  ...(replica ? { MECHANISM_WATCH_SITES: JSON.stringify(replica.bases) } : {}),
})

/** Takes the register as loaded and empty: its 7,808 rows take longer than all that these tests do. */
export async function withoutRegister({ register }: Pick<Store, 'register'>): Promise<void> {
  const bytes = readFileSync(new URL('../../../db/facts/upr-register.csv', import.meta.url))
  await register.load([], createHash('sha256').update(bytes).digest('hex'), '2026-11-01T06:00:00.000Z')
}

/** Makes a data folder without a register. */
export async function createFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const store = await openStore({ path: databaseIn(folder) })
  await withoutRegister(store)
  await store.close()
}

/** Runs a command inside this process, which saves the start of another; for all but signals, limits of memory and exit. */
export async function runHere(words: string[], place: Place): Promise<Ended> {
  let [out, err] = ['', '']
  for (const [name, value] of Object.entries(settingsFor(place))) vi.stubEnv(name, value)
  const spies = [
    // unless given, as empty as that of a process without one: the standard input of the test never ends
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from(place.input ?? []) as typeof process.stdin),
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      out += part.toString()
      return true
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((part) => {
      err += part.toString()
      return true
    }),
  ]
  try {
    const code = await main(words)
    return { code, signal: null, out, err }
  } finally {
    for (const spy of spies) spy.mockRestore()
    vi.unstubAllEnvs()
  }
}

/** Runs `mechanism-watch` as a process until it ends; `environment` goes before the usual one. */
export function run(words: string[], options: Place & { onStart?: (pid: number) => void }): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...words], {
      env: { ...process.env, ...settingsFor(options), ...options.environment },
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
export const letLockAge = (folder: string): void => moveLock(folder, -60_000, /\.lock$/)

/** Keeps the lock of a killed run fresh, however long the next process takes to start. */
export const keepLockFresh = (folder: string): void => moveLock(folder, 600_000, /^(?:collect|uhri)\.lock$/)

function moveLock(folder: string, milliseconds: number, names: RegExp): void {
  const time = new Date(Date.now() + milliseconds)
  for (const name of readdirSync(folder).filter((one) => names.test(one)))
    try {
      utimesSync(join(folder, name), time, time)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
}

export const databaseIn = (folder: string): string => join(folder, 'mechanism-watch.sqlite')
