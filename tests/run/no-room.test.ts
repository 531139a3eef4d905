// Where the system lets nothing be written: a full disk of the log or of standard output, a limit of file sizes, a place that takes nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPublicCopy } from '../../db/sqlite/public-copy.ts'
import { explain } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { createFolder } from '../e2e/support/command.ts'
import { textApart } from '../support/apart.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const bin = at('bin/mechanism-watch.js')
const examples = at('scrapers/cat-concluding-observations/examples')
const isLinux = existsSync('/dev/full')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mechanism-watch-no-room-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const environment = () => ({ ...process.env, MECHANISM_WATCH_DATA: join(folder, 'data') })

it.skipIf(!isLinux)('a server whose log finds no room goes on', () => {
  const program = `import { createLog } from '${at('src/log.ts')}'
    const log = createLog('info')
    for (let n = 0; n < 20000; n++) log.info({ n }, 'a line')
    process.stdout.write('it goes on')`
  const { status, stdout } = spawnSync(process.execPath, textApart(program), {
    stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')],
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([0, 'it goes on'])
})

it.skipIf(!isLinux)('what standard output does not take is told with what to do, without a stack', async () => {
  await createFolder(join(folder, 'data'))
  const { status, stderr } = spawnSync(process.execPath, [bin, 'status', '--json'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
    env: environment(),
  })
  expect(status).toBe(3)
  expect(stderr).toMatch(/standard output \(ENOSPC\): make room/)
  expect(stderr).not.toMatch(/^\s+at /m)
})

it.skipIf(!isLinux)('a limit of file sizes ends extract with what to do, and leaves no part of a file', () => {
  const out = join(folder, 'out')
  const words = `ulimit -f 1; exec '${process.execPath}' '${bin}' extract '${examples}' --source cat-concluding-observations --out '${out}'`
  const { status, stderr } = spawnSync('bash', ['-c', words], { encoding: 'utf8', env: environment() })
  expect(status).toBe(3)
  expect(stderr).toMatch(/no file of this size.*ulimit -f/)
  expect(readdirSync(out)).toEqual([])
})

it.skipIf(!isLinux)('a limit of file sizes keeps a backup from being written, and leaves no part of it', async () => {
  await createFolder(join(folder, 'data'))
  const backups = join(folder, 'backups')
  mkdirSync(backups)
  const words = `ulimit -f 100; exec '${process.execPath}' '${bin}' db backup '${join(backups, 'a.sqlite')}'`
  const { status, stderr } = spawnSync('bash', ['-c', words], { encoding: 'utf8', env: environment() })
  expect([status, readdirSync(backups)]).toEqual([3, []])
  expect(stderr).toMatch(/no backup was written.*ulimit -f/)
})

it.skipIf(!isLinux)('too few file handles to start are told with what to do, without a path of this machine', () => {
  const words = `ulimit -n 40; exec '${process.execPath}' '${bin}' status`
  const { status, stderr } = spawnSync('bash', ['-c', words], { encoding: 'utf8', env: environment() })
  expect(status).toBe(3)
  expect(stderr).toMatch(/^mechanism-watch: .*open no more files\. Raise the limit.*\n$/)
  expect(stderr).not.toContain('node_modules')
})

const settings = () => readSettings({ MECHANISM_WATCH_DATA: folder })
const said = (error: unknown) => (explain(error, settings) as Error).message

it.each(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])(
  'a place that answers %s is named, with what to do',
  (code) => {
    const error = Object.assign(new Error(`${code}: x, mkdir '/out'`), { code, path: '/out/.a', syscall: 'mkdir' })
    expect(said(error)).toMatch(new RegExp(`^/out/\\.a cannot be used \\(${code}, mkdir\\): name a file or folder`))
  },
)

it('the disk of a package is not taken for that of the database', () => {
  const copy = createPublicCopy(join(folder, 'public.sqlite'))
  const add = copy.table('t', [{ name: 'id', type: 'text', isKey: true }])
  add(['a'])
  let raised: unknown
  try {
    add(['a'])
  } catch (error) {
    raised = error
  }
  expect(said(raised)).toMatch(/public\.sqlite could not be written \(SQLITE_CONSTRAINT/)
  copy.close()
})
