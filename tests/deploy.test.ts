// The files for operators, without systemd, an engine or a proxy: they name what exists, and keep the promises of safety.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../src/env.ts'

const read = (...path: string[]): string => readFileSync(join(projectFolder, ...path), 'utf8')
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
const known = new Set([...read('src', 'env.ts').matchAll(/^ {2}([A-Z_]+): \w/gm)].map(([, name]) => name))

it.each([...readdirSync(join(projectFolder, 'deploy')).map((name) => `deploy/${name}`), 'docs/operate.md'])(
  '%s names settings that exist',
  (path) => {
    for (const [name] of read(path).matchAll(/MECHANISM_WATCH_[A-Z]+/g)) expect(known, name).toContain(name)
  },
)

describe('the unit', () => {
  const unit = lines(read('deploy', 'mechanism-watch.service'))
  it('has a directive a line, in three sections', () => {
    expect(unit.filter((line) => line.startsWith('['))).toEqual(['[Unit]', '[Service]', '[Install]'])
    for (const line of unit) expect(line).toMatch(/^(\[\w+\]|[A-Z][A-Za-z]+=.*)$/)
  })

  it('has no privilege, and writes into its own folder alone', () => {
    for (const line of [
      ...['NoNewPrivileges=yes', 'CapabilityBoundingSet=', 'ProtectSystem=strict', 'ProtectHome=yes', 'PrivateTmp=yes'],
      ...['UMask=0077', 'StateDirectoryMode=0700', 'SystemCallFilter=@system-service', 'LimitCORE=0'],
    ])
      expect(unit).toContain(line)
    expect(unit.filter((line) => /^(ReadWritePaths|User=root|MemoryDenyWriteExecute)/.test(line))).toEqual([])
  })

  const analyze = (...args: string[]) =>
    spawnSync('systemd-analyze', [...args, join(projectFolder, 'deploy', 'mechanism-watch.service')], {
      encoding: 'utf8',
    })
  it.skipIf(analyze('--version').error !== undefined)('is read by systemd, which rates it below 2 of 10', () => {
    expect(analyze('verify')).toMatchObject({ status: 0, stderr: '' })
    const { status, stdout } = analyze('security', '--offline=yes', '--threshold=20')
    expect([status, stdout]).toEqual([0, expect.stringContaining('Overall exposure level')])
  })

  it('starts a file that is there', () => {
    const [, script] = unit.find((line) => line.startsWith('ExecStart='))!.split(' ')
    expect(existsSync(join(projectFolder, script!))).toBe(true)
  })
})

describe('the container', () => {
  const steps = lines(read('deploy', 'Containerfile').replaceAll('\\\n', ' '))
  const of = (word: string) =>
    steps.filter((step) => step.startsWith(`${word} `)).map((step) => step.slice(word.length + 1))

  it('has known instructions, images with a version, and no root at the end', () => {
    const instructions = 'FROM|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|STOPSIGNAL|HEALTHCHECK|ENTRYPOINT|CMD'.split('|')
    for (const step of steps) expect(instructions).toContain(step.split(' ')[0])
    for (const image of of('FROM')) expect(image).toMatch(/^docker\.io\/library\/node:2\d-[a-z-]+( AS build)?$/)
    expect(of('USER')).toEqual(['node'])
  })

  it('fetches by npm and its lock file alone, and copies what is there', () => {
    for (const step of of('RUN')) expect(step).not.toMatch(/curl|wget|apt|git |npm install|npx/)
    expect(of('RUN')[0]).toMatch(/^npm ci /)
    for (const copied of of('COPY').filter((step) => !step.startsWith('--from')))
      for (const path of copied.split(' ').slice(0, -1)) expect(existsSync(join(projectFolder, path)), path).toBe(true)
    const node = JSON.parse(read('package.json')).engines.node.match(/\d+/)[0]
    for (const [, major] of of('FROM')
      .join()
      .matchAll(/node:(\d+)/g))
      expect(Number(major)).toBeGreaterThanOrEqual(+node)
  })
})

describe.each(['Caddyfile', 'nginx.conf'])('the proxy in %s', (name) => {
  const text = lines(read('deploy', name)).join('\n')
  it('logs no visitor, compresses nothing, closes /metrics, and speaks to this machine alone', () => {
    expect(text).not.toMatch(/access_log (?!off)|^\s*log\b|gzip on|encode/m)
    expect(text).toMatch(/\/metrics/)
    for (const [, address] of text.matchAll(/(?:proxy_pass http:\/\/|reverse_proxy )([\d.]+)/g))
      expect(address).toBe('127.0.0.1')
    expect(text.split('{').length).toBe(text.split('}').length)
  })
})

it('nginx gives the address of the visitor as the server reads it', () => {
  const text = read('deploy', 'nginx.conf')
  expect(text).toContain('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;')
  // one `access_log off` for each server
  expect(text.match(/access_log off;/g)).toHaveLength(text.match(/^server \{/gm)!.length)
})

it('the command of docs/operate.md works in any folder, with the settings of the service as systemd reads them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-deploy-'))
  const script = /```sh\n(#!\/bin\/sh\n[^`]*)```/.exec(read('docs', 'operate.md'))![1]!
  const settings = join(folder, 'settings')
  writeFileSync(settings, 'MECHANISM_WATCH_FROM=Dates <dates@example.org>\nPORT=of the file\n')
  const own = script.replace('/etc/mechanism-watch/settings', settings).replace('/opt/mechanism-watch', projectFolder)
  writeFileSync(join(folder, 'mechanism-watch'), own)
  const done = spawnSync('sh', [join(folder, 'mechanism-watch'), 'status'], { cwd: '/', encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect([done.status, done.stderr]).toEqual([3, expect.stringContaining('the setting PORT cannot be used')])
  expect(read('docs', 'operate.md')).not.toMatch(/npx mechanism-watch/)
})
