// SIGKILL at many points of `db backup`: nothing that looks like a backup is left unless it is one, and the next one works.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { createFolder, run, runHere } from '../e2e/support/command.ts'

const preload = pathToFileURL(fileURLToPath(new URL('../support/kill-at.mjs', import.meta.url))).href
let root: string
let data: string
const backup = (folder: string, environment: Record<string, string>) =>
  run(['db', 'backup', join(folder, 'copy.sqlite')], {
    folder: data,
    environment: { NODE_OPTIONS: `--import ${preload}`, ...environment },
  })
const place = (name: string) => {
  const folder = join(root, name)
  mkdirSync(folder)
  return folder
}

let steps: number
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mw-backup-kill-'))
  data = join(root, 'data')
  await createFolder(data)
  const counts = join(root, 'counts.json')
  const whole = await backup(place('whole'), { KILL_COUNTS: counts })
  expect(whole.code, whole.err).toBe(0)
  steps = JSON.parse(readFileSync(counts, 'utf8')).backup
  // the file, some parts of its pages, its mode, its way to the disk, its name
  expect(steps).toBeGreaterThan(8)
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('first, last, and between', { timeout: 240_000 }, async () => {
  // its name is given at the seventh step before the last
  const points = [...new Set([1, 2, 3, Math.ceil(steps / 2), steps - 7, steps - 6, steps - 5, steps])]
  let named = 0
  for (const point of points) {
    const folder = place(`point-${point}`)
    const killed = await backup(folder, { KILL_AT: `backup ${point}` })
    expect(killed.signal, `point ${point}: ${killed.err}`).toBe('SIGKILL')
    expect(killed.out).not.toContain('written')
    for (const name of readdirSync(folder)) {
      if (name === 'copy.sqlite') expect(inspectDatabase(join(folder, name)).faults, `point ${point}`).toEqual([])
      else expect(name, `point ${point}`).toMatch(/^copy\.sqlite\.partial-/)
      const past = new Date(Date.now() - 2 * 3_600_000)
      utimesSync(join(folder, name), past, past)
    }
    // killed after it had its name: whole, and a file that is there is never overwritten
    if (readdirSync(folder).includes('copy.sqlite')) {
      named++
      rmSync(join(folder, 'copy.sqlite'))
    }
    const next = await runHere(['db', 'backup', join(folder, 'copy.sqlite')], { folder: data })
    expect(next.code, next.err).toBe(0)
    expect(readdirSync(folder), `point ${point}`).toEqual(['copy.sqlite'])
    expect(inspectDatabase(join(folder, 'copy.sqlite')).faults).toEqual([])
  }
  expect(named, 'kills before and after the name').toBe(2)
})
