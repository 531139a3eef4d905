// The name of the code: another for whatever could compute something else, and none where that is not sure.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { mark } from '../bin/compiled.js'
import { codeMark } from '../src/code-mark.ts'

let folder: string
const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
/** of a process that starts once all is written */
const later = () => codeMark(folder, Date.now() + 1000, true)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-code-'))
  mkdirSync(join(folder, 'dist'))
  write(join('dist', mark), 'one')
  write('package.json', '{"dependencies":{"luxon":"3.7.2"}}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('is the same for the same code, and another for other code or other packages', () => {
  const name = later()
  expect(name).toMatch(/^[0-9a-f]{64}$/)
  expect(later()).toBe(name)
  write('package.json', '{"dependencies":{"luxon":"3.7.3"}}')
  expect(later()).not.toBe(name)
  write('package.json', '{"dependencies":{"luxon":"3.7.2"}}')
  expect(later()).toBe(name)
  write(join('dist', mark), 'two')
  expect(later()).not.toBe(name)
})

it('is none for sources, and none where `dist` is missing, says nothing of itself, or came after the process', () => {
  expect(codeMark(folder, Date.now() + 1000, false)).toBeNull()
  expect(codeMark(folder, Date.now() - 60_000, true)).toBeNull()
  write(join('dist', mark), '')
  expect(later()).toBeNull()
  rmSync(join(folder, 'dist'), { recursive: true })
  expect(later()).toBeNull()
})
