// The command as a person or a script runs it: help, exit codes, JSON, and the whole job on the embedded examples, twice.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../src/env.ts'
import { createProgram } from '../src/main.ts'
import { runHere } from './e2e/support/command.ts'

const all = await createProgram(() => {})
const bin = join(projectFolder, 'bin', 'mechanism-watch.js')
let folder: string

function run(args: string[], options: { input?: string; env?: Record<string, string> } = {}) {
  const done = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, MECHANISM_WATCH_DATA: join(folder, 'data'), PORT: '0', ...options.env },
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** Inside this process: a start costs a second, and is tested by the others. */
const here = (words: string[], ...input: string[]) =>
  runHere(words, { folder: join(folder, 'data'), input: input.map((text) => Buffer.from(text)) })

const counts = async () => {
  const { database } = JSON.parse((await here(['status', '--json'])).out)
  return { ...database, runs: 0 }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-command-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('mechanism-watch', () => {
  const names = all.commands.flatMap((one) => [[one.name()], ...one.commands.map((sub) => [one.name(), sub.name()])])

  it.each(names.map((path) => path.join(' ')))('%s has help with a description of each option', (path) => {
    const program = all
    const found = path.split(' ').reduce((at, name) => at.commands.find((one) => one.name() === name)!, program)
    expect(found.description().length).toBeGreaterThan(20)
    for (const option of found.options) expect(option.description, option.flags).toBeTruthy()
  })

  it('does the whole job offline', async () => {
    const first = run(['up', '--no-serve', '--json'])
    expect(first.code, first.err).toBe(0)
    const { runs } = JSON.parse(first.out)
    expect(runs.map((r: { result: string }) => r.result)).not.toContain('red')
    expect((await counts()).documents).toBeGreaterThan(50)
  })

  it('has nothing to do the second time', async () => {
    const before = await counts()
    const second = await here(['up', '--no-serve', '--json'])
    expect(second.code).toBe(0)
    expect(await counts()).toEqual(before)
  })

  const wrong: [string, string[], number, RegExp][] = [
    ['an unknown command', ['colect'], 2, /Did you mean collect/],
    ['an unknown option', ['status', '--jsn'], 2, /unknown option/],
    ['an unknown source', ['parse', 'cat'], 2, /there is no source cat; there are: cat-concluding-observations/],
    ['a State that is none', ['windows', '--state', 'ZZZ'], 2, /no State has the code or name ZZZ/],
    ['a day that is none', ['windows', '--all', '--today', '2026-02-30'], 2, /needs a day/],
    ['no address to disable', ['alerts', 'disable'], 2, /no address given/],
    ['an address that is none', ['alerts', 'disable', 'nobody'], 2, /address 1 of 1 is not a mail address/],
    ['a file that is not there', ['import', '/no/such/file.pdf', '--source', 'upr-outcomes'], 2, /no file or folder/],
  ]
  it.each(wrong)('%s ends with a message and an exit code', async (_, args, code, message) => {
    const done = await here(args)
    expect(done.out + done.err).toMatch(message)
    expect(done.code).toBe(code)
  })

  it('names a setting that cannot be used', () => {
    expect(run(['status'], { env: { PORT: 'web' } })).toMatchObject({
      code: 3,
      err: expect.stringMatching(/the setting PORT/),
    })
  })

  it('answers for a machine: status, windows of one State, windows as on another day', async () => {
    const status = JSON.parse((await here(['status', '--json'])).out)
    expect(status.sources.map((s: { id: string }) => s.id)).toContain('cat-concluding-observations')
    const rows = JSON.parse((await here(['windows', '--state', 'ken', '--json'])).out)
    for (const row of rows)
      expect(row).toMatchObject({
        state: 'KEN',
        mechanism: expect.any(String),
        kind: expect.any(String),
        certainty: expect.any(String),
        basis: expect.any(String),
        source: expect.any(String),
      })
    expect(new Set(rows.map((row: { mechanism: string }) => row.mechanism))).toEqual(new Set(['CAT', 'UPR', 'SRT']))
    for (const name of ['Thailand', 'Thaïlande', 'Tailandia'])
      expect(JSON.parse((await here(['windows', '--state', name, '--json'])).out)[0].state).toBe('THA')
    const then = JSON.parse((await here(['windows', '--state', 'KEN', '--today', '2021-01-01', '--json'])).out)
    expect(then).not.toEqual(rows)
  })

  it('classifies lines without a database', async () => {
    const lines = [
      { id: 'a', text: 'Make torture a criminal offence in the penal code' },
      { id: 'b', text: 'Build more schools' },
    ]
    const done = run(['classify', '--jsonl'], { input: lines.map((line) => JSON.stringify(line)).join('\n') })
    const answers = done.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map((a) => [a.id, a.criminalisation])).toEqual([
      ['a', 1],
      ['b', 0],
    ])
    expect(answers[0].evidence[0]).toMatchObject({ start: expect.any(Number), end: expect.any(Number) })
    expect(await here(['classify', '--jsonl'], 'not json')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/line 1/),
    })
    const mixed = await here(['classify', '--jsonl'], `{"id": 1, "txt": "x"}\n${JSON.stringify(lines[0])}\n[]`)
    expect(mixed).toMatchObject({ code: 3, err: expect.stringMatching(/line 1: unknown key "txt"[\s\S]*line 3: /) })
    expect(JSON.parse(mixed.out)).toMatchObject({ id: 'a', criminalisation: 1 })
  })

  it('answers an assistant over standard input and output, which holds the protocol alone', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [bin, 'mcp'],
      env: { MECHANISM_WATCH_DATA: join(folder, 'data'), MECHANISM_WATCH_LOG: 'debug' },
      stderr: 'pipe',
    })
    let logged = ''
    transport.stderr?.on('data', (chunk) => {
      logged += chunk
    })
    const faults: Error[] = []
    const client = new Client({ name: 'test', version: '0' })
    // a line on standard output that is no message of the protocol
    client.onerror = (error) => faults.push(error)
    await client.connect(transport)
    const answer = await client.callTool({
      name: 'check_citations',
      arguments: { text: 'CAT/C/XVD/CO/3, para. 999, on a secret witness.' },
    })
    expect(JSON.stringify(answer)).toContain('CAT/C/XVD/CO/3')
    await client.close()
    expect(faults).toEqual([])
    expect(logged).not.toContain('witness')
  })

  it('extracts without a database, and says which file it could not read', () => {
    const out = join(folder, 'out')
    const scan = join(folder, 'cut.pdf')
    writeFileSync(
      scan,
      readFileSync(join(projectFolder, 'scrapers', 'upr-outcomes', 'examples', 'A-HRC-990-15.pdf')).subarray(0, 1500),
    )
    const done = run(
      [
        'extract',
        join(projectFolder, 'scrapers', 'upr-outcomes', 'examples', 'A-HRC-990-15.pdf'),
        scan,
        '--source',
        'upr-outcomes',
        '--out',
        out,
      ],
      { env: { MECHANISM_WATCH_DATA: join(folder, 'none') } },
    )
    expect(done).toMatchObject({ code: 1, err: expect.stringMatching(/cut\.pdf: /) })
    expect(JSON.parse(readFileSync(join(out, 'A-HRC-990-15.json'), 'utf8')).recommendations.length).toBeGreaterThan(5)
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })

  it('checks and backs up the database, and takes the examples out without a trace', async () => {
    expect(await here(['db', 'check'])).toMatchObject({ code: 0, out: 'sound\n' })
    const copy = join(folder, 'copy.sqlite')
    expect((await here(['db', 'backup', copy])).code).toBe(0)
    expect(await here(['db', 'backup', copy])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is there already/),
    })
    expect((await here(['db', 'remove-examples'])).out).toMatch(/removed: [1-9]/)
    const file = readFileSync(join(folder, 'data', 'mechanism-watch.sqlite'))
    expect(file.includes('Lighthouse Prison'), 'no word of the invented texts is left in the file').toBe(false)
    expect(JSON.parse((await here(['status', '--json'])).out).holdsExamples).toBe(false)
    expect((await here(['db', 'check'])).code).toBe(0)
  })

  it('serves until SIGTERM, and then ends in order', async () => {
    const child = spawn(process.execPath, [bin, 'serve', '--no-schedule'], {
      env: { ...process.env, MECHANISM_WATCH_DATA: join(folder, 'data'), PORT: '0', MECHANISM_WATCH_LOG: 'info' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let logged = ''
    child.stderr.on('data', (chunk) => {
      logged += chunk
    })
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        const found = /(http:\/\/127\.0\.0\.1:\d+)/.exec(String(chunk))
        if (found) resolve(found[1]!)
      })
      child.on('exit', () => reject(new Error(logged)))
    })
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    expect((await fetch(`${address}/api/v1/recommendations?q=secretword&state=KEN`)).status).toBe(200)
    child.kill('SIGTERM')
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect(code).toBe(0)
    expect(logged).not.toMatch(/secretword|127\.0\.0\.1/)
  })
})
