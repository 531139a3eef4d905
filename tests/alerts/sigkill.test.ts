// The same with a real process, a database file and SIGKILL.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import { apart } from '../support/apart.ts'
import { createBench, key, putWindows, subscribe, windowOf } from './support/fixtures.ts'

const victim = fileURLToPath(new URL('./support/victim.ts', import.meta.url))

/** Runs until it ends, or kills itself after so many sends. Gives whether it ended. */
const live = (args: string[], killAfter: number | null) =>
  new Promise<boolean>((resolve, reject) => {
    const words = killAfter === null ? args : [...args, String(killAfter)]
    const child = spawn(process.execPath, [...apart, victim, ...words], {
      env: { ...process.env, MECHANISM_WATCH_KEY: key },
    })
    let said = ''
    let faults = ''
    child.stderr.on('data', (part: Buffer) => {
      faults += part.toString()
    })
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
    })
    child.on('close', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve(said.includes('done')) : reject(new Error(faults)),
    )
  })

/** Sends after which each process is killed: with the first, inside a batch, and after several. */
const killedAfter = [1, 7, 30]

it('a process that is killed again and again misses nothing and doubles only what was in flight', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alerts-'))
  try {
    const path = join(folder, 'db.sqlite')
    const log = join(folder, 'sent')
    const opened = openDatabase(path)
    const bench = createBench({}, opened)
    bench.at('2027-05-10T06:00:00Z')
    const people = 60
    for (let i = 0; i < people; i++) await subscribe(bench, { cadence: 'at_once' }, { mail: `p${i}@ngo.example.org` })
    putWindows(opened.raw, [windowOf()])
    opened.raw.close()
    // twenty minutes later each time: what was in flight is free again
    const later = (round: number) => new Date(Date.parse('2027-05-10T07:00:00Z') + round * 20 * 60_000).toISOString()
    for (const [round, sends] of killedAfter.entries())
      expect(await live([path, log, later(round)], sends), `killed after ${sends} sends`).toBe(false)
    expect(await live([path, log, later(killedAfter.length)], null)).toBe(true)
    const kills = killedAfter.length
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    const messages = new Set(lines)
    expect(new Set(lines.map((line) => line.split(' ')[1])).size).toBe(people)
    expect(messages.size).toBe(people)
    expect(lines.length - messages.size).toBeLessThanOrEqual(kills)
    console.log(
      `${kills} times SIGKILL: ${people} of ${people} arrived, ${lines.length - messages.size} twice under the same id`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
