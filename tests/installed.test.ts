// What `npm run up` asks before it installs, and whether the packed program is whole.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { isComplete } from '../scripts/installed.js'
import { projectFolder } from '../src/env.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-installed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (path: string, value: unknown) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), JSON.stringify(value))
}
const packages = (versions: Record<string, object>) => ({ packages: { '': {}, ...versions } })

it('complete packages are not installed again; a missing, removed or other one is', () => {
  const lock = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', dev: true },
    'node_modules/elsewhere': { version: '1.0.0', optional: true },
  }
  write('package-lock.json', packages(lock))
  expect(isComplete(folder, { dev: false })).toBe(false)
  write('node_modules/a/package.json', {})
  write('node_modules/.package-lock.json', packages({ 'node_modules/a': { version: '1.0.0' } }))
  expect([isComplete(folder, { dev: false }), isComplete(folder, { dev: true })]).toEqual([true, false])
  write('node_modules/.package-lock.json', packages({ 'node_modules/a': { version: '1.0.1' } }))
  expect(isComplete(folder, { dev: false })).toBe(false)
  write('node_modules/.package-lock.json', packages({ 'node_modules/a': { version: '1.0.0' } }))
  rmSync(join(folder, 'node_modules/a'), { recursive: true })
  expect(isComplete(folder, { dev: false })).toBe(false)
})

it('the packed program answers by npx in an empty folder, from its own files, with its data beside the home', () => {
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, HOME: folder, npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' },
    })
  // the tests compiled `dist`; the registry is asked for nothing: the packages of the checkout stand in
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], projectFolder),
  )
  const empty = join(folder, 'empty')
  const own = join(empty, 'node_modules', 'mechanism-watch')
  mkdirSync(own, { recursive: true })
  run('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', own], folder)
  for (const name of readdirSync(join(projectFolder, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(projectFolder, 'node_modules', name), join(empty, 'node_modules', name))
  mkdirSync(join(empty, 'node_modules', '.bin'))
  symlinkSync('../mechanism-watch/bin/mechanism-watch.js', join(empty, 'node_modules', '.bin', 'mechanism-watch'))
  rmSync(join(own, 'src', 'main.ts'))
  const windows = run('npx', ['--no-install', 'mechanism-watch', 'windows', '--state', 'Kenya'], empty)
  expect(windows).toContain('Next review')
  const names = packed.files.map(({ path }: { path: string }) => path.split('/')[0])
  expect(new Set(names)).not.toContain('tests')
})
