// A folder that others read, and a kill at any step of putting a new one in its place: the old one or the new one is there, or comes back.
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeFolder } from '../../src/publish/folder.ts'

let root: string
let out: string
const fill = (words: string) => async (folder: string) => {
  writeFileSync(join(folder, 'mark'), '')
  writeFileSync(join(folder, 'words'), words)
}
const broken = async (): Promise<void> => {
  throw new Error('the disk is full')
}
const words = () => readFileSync(join(out, 'words'), 'utf8')

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'mw-folder-'))
  out = join(root, 'edition')
  await writeFolder(out, 'mark', fill('old'))
})
afterEach(() => rmSync(root, { recursive: true }))

it('between the two renames: the old one comes back, though nothing can be written', async () => {
  // what such a kill leaves: the old one aside, the new one whole under its temporary name
  await writeFolder(join(root, 'new'), 'mark', fill('new'))
  renameSync(out, join(root, '.edition.replaced'))
  renameSync(join(root, 'new'), join(root, '.edition.partial'))
  await expect(writeFolder(out, 'mark', broken)).rejects.toThrow('the disk is full')
  expect(words()).toBe('old')
  expect(readdirSync(root)).toEqual(['edition'])
  await writeFolder(out, 'mark', fill('new'))
  expect(words()).toBe('new')
})

it('after both: the new one stays, and the old one goes', async () => {
  await writeFolder(join(root, 'older'), 'mark', fill('older'))
  renameSync(join(root, 'older'), join(root, '.edition.replaced'))
  await expect(writeFolder(out, 'mark', broken)).rejects.toThrow('the disk is full')
  expect([words(), existsSync(join(root, '.edition.replaced'))]).toEqual(['old', false])
})
