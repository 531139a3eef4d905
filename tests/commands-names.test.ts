// A name with a line feed in it begins no line of what a command prints: nobody can put a false "green" there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHere } from './e2e/support/command.ts'

const name = 'bad\ngreen  import: new 5\u202e.pdf'
let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mw-names-'))
  mkdirSync(join(home, 'files'))
  writeFileSync(join(home, 'files', name), 'no document')
})
afterAll(() => rmSync(home, { recursive: true }))

const source = ['--source', 'cat-concluding-observations']
it.each<[what: string, argv: (files: string) => string[]]>([
  ['import of a file', (files) => ['import', ...source, join(files, name)]],
  ['import of its folder', (files) => ['import', ...source, files]],
  ['import of no file', (files) => ['import', ...source, join(files, `${name}x`)]],
  ['extract', (files) => ['extract', ...source, '--out', join(home, 'out'), join(files, name)]],
  ['verify of no file', (files) => ['verify', join(files, `${name}x`)]],
  ['resolve of no file', (files) => ['resolve', join(files, `${name}x`)]],
  ['watch of no world', (files) => ['watch', '--world', join(files, name), '--list', join(home, 'list')]],
  ['wiping no list', (files) => ['watch', '--wipe', '--list', join(files, `${name}x`)]],
  ['announcements of no table', (files) => ['announcements', 'check', join(files, name)]],
  ['an unknown command', () => [name]],
])('the name stands in one line, wherever it is printed: %s', async (_what, argv) => {
  const { out, err } = await runHere(argv(join(home, 'files')), { folder: join(home, 'data') })
  const lines = `${out}\n${err}`.split('\n')
  expect(lines.filter((line) => line.includes('bad\ufffdgreen  import: new 5\ufffd.pdf'))).not.toEqual([])
  expect(lines.filter((line) => line.startsWith('green  import: new'))).toEqual([])
})
