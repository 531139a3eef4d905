// Storing, classifying and indexing the same documents by one worker and by two, on each engine.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Side } from './reads.ts'
import type { Worked } from './worker.ts'

const script = fileURLToPath(new URL('worker.ts', import.meta.url))

export type Work = {
  what: 'store' | 'label' | 'index'
  side: string
  workers: number
  units: number
  /** by the clock, from the first that began to the last that ended */
  seconds: number
  workerCpu: number
  engineCpu: number | null
}

function start(side: Side, words: string[]): Promise<Worked> {
  const env = { ...process.env, MECHANISM_WATCH_DATA: side.folder, MECHANISM_WATCH_LOG: 'error', ...side.settings }
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.on('data', (part) => {
    out += part
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`a worker ended with ${code}`)),
    )
  })
}

/** `side`: an empty database. SQLite has no claims: there two workers would label the same units, so one does. */
export async function workOn(side: Side, workers: number, rows: number, tell: (work: Work) => void): Promise<void> {
  // makes the tables: two that begin on a folder without a file may meet
  await start(side, ['index', '0', '0', '1'])
  for (const what of ['store', 'label', 'index'] as const) {
    const count = side.engine === null && what !== 'store' ? 1 : workers
    const engine = side.engine?.cpuMs() ?? null
    const done = await Promise.all(
      Array.from({ length: count }, (_, n) => start(side, [what, String(rows), String(n), String(count)])),
    )
    const sum = (of: (one: Worked) => number): number => done.reduce((all, one) => all + of(one), 0)
    tell({
      what,
      side: side.name,
      workers: count,
      units: sum((one) => one.done),
      seconds: (Math.max(...done.map((one) => one.ended)) - Math.min(...done.map((one) => one.begun))) / 1000,
      workerCpu: sum((one) => one.cpu) / 1000,
      engineCpu: engine === null ? null : (side.engine!.cpuMs() - engine) / 1000,
    })
  }
}
