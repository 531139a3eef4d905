// import: a whole disk, a home or very many documents are not taken without a second word.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runHere } from '../e2e/support/command.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mw-meant-'))
})
afterEach(() => rmSync(home, { recursive: true }))
const take = (...paths: string[]) =>
  runHere(['import', ...paths, '--source', 'cat-concluding-observations'], { folder: join(home, 'data') })

it.each(['/', '//', '/usr/../', '/etc', '/home', homedir()])(
  '%s is refused before a file is looked at',
  async (path) => {
    const { code, err } = await take(path)
    expect([code, err]).toEqual([2, expect.stringContaining('--yes')])
  },
)

it('more than 500 documents are counted and refused, and nothing is archived', async () => {
  const folder = join(home, 'many')
  mkdirSync(folder)
  for (let at = 0; at < 501; at++) writeFileSync(join(folder, `${at}.html`), '<html></html>')
  const { code, err } = await take(folder)
  expect([code, err]).toEqual([2, expect.stringMatching(/501 documents lie there, so nothing was imported.*--yes/)])
})
