// The archive in a folder: what a disk does to it. What every archive does is in archive-contract.test.ts.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ArchiveDisk, ArchiveError, createArchive } from '../../src/pipeline/archive.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const listed = async (archive: ReturnType<typeof createArchive>) => {
  const all: string[] = []
  for await (const sha256 of archive.list()) all.push(sha256)
  return all
}
const failing = (code: string): ArchiveDisk => ({
  write: async (file, content) => {
    writeFileSync(file, content.subarray(0, 1))
    throw Object.assign(new Error(code), { code })
  },
  rename: async () => {},
})

test('a pipe in the place of a body is damage, and nobody waits for it', async () => {
  const archive = createArchive(folder)
  const { sha256 } = await archive.put(bytes('abc'))
  const file = join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  rmSync(file)
  execFileSync('mkfifo', [file])
  await expect(archive.get(sha256)).rejects.toMatchObject({ name: 'ArchiveError', kind: 'damaged' })
})

test('two at once keep one', async () => {
  const archive = createArchive(folder)
  await Promise.all(Array.from({ length: 8 }, () => archive.put(bytes('abc'))))
  expect(await listed(archive)).toEqual([sha256OfAbc])
  expect(readdirSync(join(folder, 'tmp'))).toEqual([])
})

describe('a disk that refuses', () => {
  test.each([
    ['ENOSPC', 'full', /is full: 3 bytes were not kept/],
    ['EDQUOT', 'full', /is full/],
    ['EACCES', 'unwritable', /cannot be written to/],
  ])('%s leaves nothing half-written', async (code, kind, message) => {
    const archive = createArchive(folder, failing(code))
    const error = await archive.put(bytes('abc')).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ArchiveError)
    expect(error).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(await listed(archive)).toEqual([])
    expect(readdirSync(join(folder, 'tmp'))).toEqual([])
    expect(await createArchive(folder).put(bytes('abc'))).toMatchObject({ created: true })
  })
})
