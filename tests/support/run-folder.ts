// For vitest: one folder per run for all that tests write, in memory where there is room, removed at the end.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statfsSync, statSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** where what was read of the test corpus is kept for the files that follow */
    readings: string
  }
}

const memory = '/dev/shm'
/** all tests together leave some hundred megabytes */
const roomNeeded = 3e9

/** Folders of memory that are as small as those of many containers do not count. */
const hasRoom = (): boolean => {
  if (!existsSync(memory) || freemem() < 2 * roomNeeded) return false
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > roomNeeded
}

/** Removes what runs left that were ended before they could: memory is not given back by itself. */
function removeOld(base: string): void {
  for (const name of readdirSync(base).filter((one) => one.startsWith('mw-tests-'))) {
    const isOld =
      Date.now() - (statSync(join(base, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 86_400_000
    if (isOld) rmSync(join(base, name), { recursive: true, force: true })
  }
}

export const setup = (project: TestProject): (() => void) => {
  const base = process.env['TMPDIR'] === undefined && hasRoom() ? realpathSync(memory) : tmpdir()
  removeOld(base)
  const folder = mkdtempSync(join(base, 'mw-tests-'))
  const readings = join(folder, 'readings')
  mkdirSync(readings)
  project.provide('readings', readings)
  // workers, and what they start, take it from here
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
