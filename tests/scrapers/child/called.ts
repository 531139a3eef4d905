// A module for the child of the tests: what a document could do to its reader.
import { readFileSync } from 'node:fs'
import { ParseError } from '../../../src/domain/errors.ts'

export const refuse = (symbol: string): never => {
  throw new ParseError(symbol, 'page 3', 'invented')
}

export const echo = <T>(value: T): T => value

export const leave = (): never => process.exit(3)

export const kill = (): boolean => process.kill(process.pid, 'SIGKILL')

export const abort = (): never => process.abort()

/** Fills the heap of V8, which then aborts. */
export const fillHeap = (): never => {
  const kept: number[][] = []
  for (;;) kept.push(new Array(1_000_000).fill(0.5))
}

/** Fills memory that no limit of V8 counts, as inflating does; not more than 4 GB, for a machine where nobody stops it. */
export const fillMemory = async (): Promise<number> => {
  const kept: Uint8Array[] = []
  while (kept.length < 80) {
    kept.push(new Uint8Array(50_000_000).fill(1))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return kept.length
}

export const hang = (): never => {
  for (;;) void 0
}

export const print = (): void => {
  console.log('printed by the reader')
  console.error('printed by the reader')
}

export const notCopied = (): unknown => ({ of: () => 1 })

/** What the process knows of the one that started it. */
export const about = () => ({
  pid: process.pid,
  environment: Object.keys(process.env),
  niceToLose: process.platform === 'linux' ? Number(readFileSync('/proc/self/oom_score_adj', 'utf8')) : 500,
})
