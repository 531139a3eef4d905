// What the schedule does runs in processes of its own, ends with the server, and says why where it left no record.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { calendars, indexes, sources } from '../../scrapers/index.ts'
import { projectFolder } from '../../src/env.ts'
import { createProgram } from '../../src/main.ts'
import { createJobs } from '../../src/run/jobs.ts'
import { timetable } from '../../src/run/timetable.ts'
import { createFolder, databaseIn } from '../e2e/support/command.ts'

let folder: string
let program: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-jobs-'))
  program = join(folder, 'program.mjs')
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs'
     const [first, mark, code] = process.argv.slice(2)
     console.error('{"msg":"of the job"}')
     console.error('what to do now')
     writeFileSync(mark, String(process.pid))
     if (code === 'stay' && first !== 'alerts') setInterval(() => {}, 1000)
     else if (code === 'stay') setTimeout(() => writeFileSync(mark, 'finished'), 300)
     else process.exitCode = Number(code)`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const begun = (mark: string) => vi.waitFor(() => expect(existsSync(mark)).toBe(true), { timeout: 20_000 })
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a job', () => {
  it('runs in another process, whose log comes out here', async () => {
    const lines: string[] = []
    const jobs = createJobs({ logLevel: 'info', program, log: { write: (line) => lines.push(line) } })
    const mark = join(folder, 'one')
    await jobs.run(['collect', mark, '0'])
    expect(Number(readFileSync(mark, 'utf8'))).not.toBe(process.pid)
    expect(lines).toEqual(['{"msg":"of the job"}\n'])
    await expect(jobs.run(['collect', mark, '1']), 'a red run is on record').resolves.toBeUndefined()
    await expect(jobs.run(['collect', mark, '3'])).rejects.toThrow(/exit code 3: what to do now/)
  })

  it('is ended by stop, which starts no other; alerts may finish', async () => {
    for (const [word, left] of [
      ['collect', /^\d+$/],
      ['alerts', /^finished$/],
    ] as const) {
      const jobs = createJobs({ logLevel: 'info', program, log: { write: () => undefined } })
      const mark = join(folder, word)
      const running = jobs.run([word, mark, 'stay'])
      await begun(mark)
      await jobs.stop()
      await running
      expect(readFileSync(mark, 'utf8')).toMatch(left)
      await jobs.run([word, join(folder, 'never'), '0'])
      expect(existsSync(join(folder, 'never'))).toBe(false)
    }
  })

  it('is the command itself: its rows are in the database', async () => {
    const data = join(folder, 'data')
    await createFolder(data)
    vi.stubEnv('MECHANISM_WATCH_DATA', data)
    await createJobs({ logLevel: 'silent' }).run(['index'])
    vi.unstubAllEnvs()
    const store = await openStore({ path: databaseIn(data) })
    expect((await store.runs.latest()).map(({ last }) => [last.stage, last.result])).toEqual([['index', 'green']])
    await store.close()
  }, 60_000)

  it('ends where the server is killed', async () => {
    const mark = join(folder, 'orphan')
    const victim = join(folder, 'victim.mjs')
    // a command that never ends by itself, from the module that every command is opened with
    const endless = join(folder, 'endless.mjs')
    writeFileSync(
      endless,
      `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}
       import { writeFileSync } from 'node:fs'
       register()
       const { withContext } = await import(${JSON.stringify(join(projectFolder, 'src/commands/command.ts'))})
       await withContext(() => new Promise(() => { writeFileSync(process.argv[2], String(process.pid)); setInterval(() => {}, 1000) }))`,
    )
    writeFileSync(
      victim,
      `import { fork } from 'node:child_process'
       fork(${JSON.stringify(endless)}, [${JSON.stringify(mark)}], { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })`,
    )
    const server = fork(victim, {
      env: { ...process.env, MECHANISM_WATCH_DATA: join(folder, 'other') },
      execArgv: [],
    })
    await begun(mark)
    const pid = Number(readFileSync(mark, 'utf8'))
    server.kill('SIGKILL')
    await once(server, 'exit')
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 20_000 })
  }, 60_000)
})

describe('the timetable', () => {
  it('writes the data package once a night, and only into a folder that is set', () => {
    expect(timetable().some(({ name }) => name === 'package')).toBe(false)
    const [entry] = timetable('/srv/package').filter(({ name }) => name === 'package')
    expect(entry!.cron).toMatch(/^\d+ \d+ \* \* \*$/)
    expect(entry!.commands(new Date())).toEqual([['package', '--out', '/srv/package']])
  })

  const sunday = new Date('2027-01-03T05:00:00.000Z')
  const monday = new Date('2027-01-04T05:00:00.000Z')

  it('asks every source, calendar and index at the hour of its card', () => {
    const cron = new Map(timetable().map((entry) => [entry.name, entry.cron]))
    for (const { id, schedule } of [...sources, ...calendars, ...indexes]) expect(cron.get(id), id).toBe(schedule)
  })

  it('sweeps on Sunday, or on the one day of a weekly source', () => {
    for (const { schedule } of sources.filter(({ schedule }) => schedule.endsWith('* * *')))
      for (const [day, isFull] of [
        [sunday, true],
        [monday, false],
      ] as const)
        expect(
          timetable()
            .find(({ cron }) => cron === schedule)!
            .commands(day)[0]!
            .includes('--full'),
        ).toBe(isFull)
  })

  it('names commands that exist, with options that they know', async () => {
    const { commands } = await createProgram(() => {})
    for (const entry of timetable())
      for (const [name, ...rest] of entry.commands(sunday)) {
        const first = commands.find((one) => one.name() === name)!
        const command = first.commands.find((one) => one.name() === rest[0]) ?? first
        for (const option of rest.filter((word) => word.startsWith('--')))
          expect(command.options.map(({ long }) => long)).toContain(option)
      }
    expect(
      timetable()
        .find(({ name }) => name === 'derive')!
        .commands(monday),
    ).toEqual([['derive'], ['alerts']])
  })
})
