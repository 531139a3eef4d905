// The same with a real process, a database file and SIGKILL.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import { createBench, key, putWindows, subscribe, windowOf } from './support/fixtures.ts'

const victim = fileURLToPath(new URL('./support/victim.ts', import.meta.url))

/** Runs until it ends or is killed, so many milliseconds after it was ready. Gives whether it ended. */
const live = (args: string[], killAfter: number | null) =>
  new Promise<boolean>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', victim, ...args], {
      env: { ...process.env, MECHANISM_WATCH_KEY: key },
    })
    let said = ''
    let faults = ''
    child.stderr.on('data', (part: Buffer) => {
      faults += part.toString()
    })
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      if (killAfter !== null && said.includes('ready')) setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    child.on('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve(said.includes('done')) : reject(new Error(faults)),
    )
  })

it('a process that is killed again and again misses nothing and doubles only what was in flight', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alerts-'))
  try {
    const path = join(folder, 'db.sqlite')
    const log = join(folder, 'sent')
    const opened = openDatabase(path)
    const bench = createBench({}, opened)
    bench.at('2027-05-10T06:00:00Z')
    const people = 400
    for (let i = 0; i < people; i++) await subscribe(bench, { cadence: 'at_once' }, { mail: `p${i}@ngo.example.org` })
    putWindows(opened.raw, [windowOf()])
    opened.raw.close()
    let kills = 0
    for (let round = 0; ; round++) {
      // twenty minutes later each time: what was in flight is free again
      const instant = new Date(Date.parse('2027-05-10T07:00:00Z') + round * 20 * 60_000).toISOString()
      const ended = await live([path, log, instant], round < 6 ? 20 + round * 60 : null)
      if (!ended) kills++
      if (ended) break
    }
    await live([path, log, '2027-05-11T00:00:00Z'], null)
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    const messages = new Set(lines)
    expect(new Set(lines.map((line) => line.split(' ')[1])).size).toBe(people)
    expect(messages.size).toBe(people)
    expect(lines.length - messages.size).toBeLessThanOrEqual(kills)
    expect(kills).toBeGreaterThan(0)
    console.log(
      `${kills} times SIGKILL: ${people} of ${people} arrived, ${lines.length - messages.size} twice under the same id`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
