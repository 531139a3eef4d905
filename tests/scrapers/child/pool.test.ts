// The pool of children: whatever a document does to its reader, the program lives, and the next document is read.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { ChildStartError } from '../../../scrapers/lib/child/errors.ts'
import { callInChild, closePool } from '../../../scrapers/lib/child/pool.ts'
import { ReadError } from '../../../scrapers/lib/pdf/errors.ts'
import { ParseError } from '../../../src/domain/errors.ts'

afterAll(closePool)

const called = new URL('./called.ts', import.meta.url)
const call = <T>(name: string, args: unknown[] = [], limits = {}) => callInChild<T>(called, name, args, limits)
const isAlive = (pid: number): boolean => {
  try {
    // one that has ended stays in the list until somebody asks how
    if (existsSync('/proc')) return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
/** Resolves when the process has ended. */
const ended = async (pid: number): Promise<void> => {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50))
}

describe('callInChild', () => {
  it('copies arguments and answers', async () => {
    const value = { bytes: new Uint8Array([1, 2]), day: new Date(0), set: new Set(['a']), none: undefined }
    expect(await call('echo', [value])).toEqual(value)
  })

  it('gives errors of ours back as what they are', async () => {
    await expect(call('refuse', ['A/HRC/990/15'])).rejects.toBeInstanceOf(ParseError)
    await expect(call('refuse', ['A/HRC/990/15'])).rejects.toMatchObject({ symbol: 'A/HRC/990/15', where: 'page 3' })
  })

  it('is answered also where the answer cannot be copied', async () =>
    expect(call('notCopied')).rejects.toThrow(/could not be cloned/))

  it.each([
    ['leave', 'crashed'],
    ['kill', 'crashed'],
    ['abort', 'crashed'],
    ['fillHeap', 'crashed'],
    ['fillMemory', 'memory'],
  ])('outlives a child that calls %s', async (name, fault) => {
    await expect(call(name)).rejects.toMatchObject({ name: 'ReadError', fault })
    expect(await call('echo', ['next'])).toBe('next')
  })

  it('ends a child that hangs, and calls the waiting ones in another', async () => {
    const { pid } = await call<{ pid: number }>('about')
    const hanging = call('hang', [], { timeoutMs: 300 })
    const waiting = call('echo', ['next'])
    await expect(hanging).rejects.toBeInstanceOf(ReadError)
    await expect(hanging).rejects.toMatchObject({ fault: 'timeout' })
    expect(await waiting).toBe('next')
    await ended(pid)
  })

  it('keeps settings and keys from the child, which is the first to go where memory is short', async () => {
    process.env['MECHANISM_WATCH_KEY'] = 'secret'
    closePool()
    const { environment, niceToLose } = await call<{ environment: string[]; niceToLose: number }>('about')
    delete process.env['MECHANISM_WATCH_KEY']
    const allowed = ['MALLOC_ARENA_MAX', 'SystemRoot', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'TMPDIR', 'TEMP']
    expect(environment.filter((name) => !allowed.includes(name) && !name.startsWith('NODE_CHANNEL_'))).toEqual([])
    expect(environment).toContain('MALLOC_ARENA_MAX')
    expect(niceToLose).toBe(500)
  })
})

describe('a start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-start-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** A module that does this while it is loaded, so many times; then it echoes. */
  const moduleThat = (does: string, times: number): URL => {
    const file = join(folder, `${does.length}-${times}.mjs`)
    writeFileSync(
      file,
      `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
       const starts = ${JSON.stringify(`${file}.starts`)}
       const before = existsSync(starts) ? Number(readFileSync(starts, 'utf8')) : 0
       writeFileSync(starts, String(before + 1))
       if (before < ${times}) ${does}
       export const echo = (value) => value`,
    )
    return pathToFileURL(file)
  }
  const startsOf = (module: URL): number => Number(readFileSync(`${fileURLToPath(module)}.starts`, 'utf8'))
  const hangs = 'await new Promise(() => {})'
  const faults: [string, string, RegExp][] = [
    ['ends', 'process.exit(3)', /could not be started \(exit code 3\)/],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", /could not be started \(SIGKILL\)/],
    ['lacks a file', "await import('./gone.mjs')", /could not be started \(Error ERR_MODULE_NOT_FOUND\)/],
  ]

  it.each([...faults.map(([name, does]) => [name, does]), ['hangs', hangs]])(
    'that %s once is begun again, and the document is read',
    async (_, does) => {
      const module = moduleThat(String(does), 1)
      // long enough for the second start, however busy the machine is
      expect(await callInChild(module, 'echo', ['read'], { startMs: 5000 })).toBe('read')
      expect(startsOf(module)).toBe(2)
    },
  )

  it.each(faults)(
    'that %s twice is a fault of this machine, and the next document is read',
    async (_, does, message) => {
      const module = moduleThat(does, 2)
      const failing = callInChild(module, 'echo', ['not read'])
      const waiting = call('echo', ['next'])
      await expect(failing).rejects.toThrow(message)
      await expect(failing).rejects.toBeInstanceOf(ChildStartError)
      expect(await waiting).toBe('next')
      expect(startsOf(module)).toBe(2)
    },
  )

  it.each([hangs, 'for (;;);'])('that never ends (%s) is ended, and the next document is read', async (does) => {
    const failing = callInChild(moduleThat(does, 2), 'echo', ['not read'], { startMs: 300 })
    const waiting = call('echo', ['next'])
    await expect(failing).rejects.toThrow(/could not be started \(not within 0.3 seconds\)/)
    expect(await waiting).toBe('next')
  })

  it('counts nothing against the time for reading', async () => {
    closePool()
    // a new child needs more than this to start
    expect(await call('echo', ['read'], { timeoutMs: 20 })).toBe('read')
  })

  it('is made for a document whose child died while it had nothing to do', async () => {
    const { pid } = await call<{ pid: number }>('about')
    // nothing of its end is known yet when the next document comes
    process.kill(pid, 'SIGKILL')
    expect(await call('echo', ['read'])).toBe('read')
  })

  it('is not made for arguments that cannot be copied: they are refused, and the pool goes on', async () => {
    await expect(call('echo', [() => {}])).rejects.toThrow(/could not be cloned/)
    expect(await call('echo', ['next'])).toBe('next')
  })
})

/** A program that calls `name` in a child; it is ended by `kill`, or by itself. */
const program = (name: string): string[] => [
  '--import',
  'tsx',
  '--input-type=module',
  '--eval',
  `const { callInChild } = await import(${JSON.stringify(new URL('../../../scrapers/lib/child/pool.ts', import.meta.url).href)})
   const called = new URL(${JSON.stringify(called.href)})
   console.log((await callInChild(called, 'about', [])).pid)
   await callInChild(called, ${JSON.stringify(name)}, [])`,
]
const cwd = fileURLToPath(new URL('../../..', import.meta.url))

describe('a program with a child', () => {
  it('prints nothing of the child, and ends by itself while the child is idle', async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, program('print'), { cwd })
    expect(stdout).toMatch(/^\d+\n$/)
    expect(stderr).toBe('')
    await ended(Number(stdout))
  })

  it.runIf(existsSync('/proc'))('takes a busy child along when it is killed', async () => {
    const parent = spawn(process.execPath, program('hang'), { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
    const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (text) => resolve(Number(text))))
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await ended(pid)
  })
})
