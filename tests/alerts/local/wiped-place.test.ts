// A list that was named from another folder is not called wiped: its path is taken whole, and one that is not there is an error.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newList, writeList } from '../../../src/alerts/local/list.ts'
import { runHere } from '../../e2e/support/command.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mechanism-watch-wiped-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('says that nothing was wiped, with the whole path, where the named list is not there', async () => {
  const list = relative(process.cwd(), join(folder, 'away.json'))
  const { code, out, err } = await runHere(['watch', '--wipe', '--list', list], { folder })
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`nothing was wiped: there is no list ${join(folder, 'away.json')}`)
})

it('wipes a list that is named from where one stands', async () => {
  const list = join(folder, 'list.json')
  writeList(list, newList({}, { discreet: true, title: null }))
  writeFileSync(join(folder, 'other'), 'stays')
  const { code, out } = await runHere(['watch', '--wipe', '--list', relative(process.cwd(), list)], { folder })
  expect([code, out]).toEqual([0, `wiped: ${list}\n`])
  expect([existsSync(list), existsSync(join(folder, 'other'))]).toEqual([false, true])
})
