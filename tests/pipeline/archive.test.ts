// The archive: whole or not at all, checked when read.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
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

test('keeps bytes under their hash, once', async () => {
  const archive = createArchive(join(folder, 'not', 'yet'))
  expect(await listed(archive)).toEqual([])
  expect(await archive.put(bytes('abc'))).toEqual({ sha256: sha256OfAbc, created: true })
  expect(await archive.put(bytes('abc'))).toEqual({ sha256: sha256OfAbc, created: false })
  expect(existsSync(join(folder, 'not', 'yet', 'ba', '78', sha256OfAbc))).toBe(true)
  expect(await archive.get(sha256OfAbc)).toEqual(bytes('abc'))
  expect(await archive.has(sha256OfAbc)).toBe(true)
  expect(await archive.has('0'.repeat(64))).toBe(false)
  await archive.put(bytes(''))
  expect(await listed(archive)).toEqual([
    sha256OfAbc,
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ])
})

test('two at once keep one', async () => {
  const archive = createArchive(folder)
  await Promise.all(Array.from({ length: 8 }, () => archive.put(bytes('abc'))))
  expect(await listed(archive)).toEqual([sha256OfAbc])
  expect(readdirSync(join(folder, 'tmp'))).toEqual([])
})

test('damaged bytes are told, and mended when they come again', async () => {
  const archive = createArchive(folder)
  await archive.put(bytes('abc'))
  writeFileSync(join(folder, 'ba', '78', sha256OfAbc), 'ab')
  await expect(archive.get(sha256OfAbc)).rejects.toMatchObject({ name: 'ArchiveError', kind: 'damaged' })
  expect(await archive.put(bytes('abc'))).toEqual({ sha256: sha256OfAbc, created: true })
  expect(await archive.get(sha256OfAbc)).toEqual(bytes('abc'))
})

test('missing bytes, and a name that is no hash', async () => {
  const archive = createArchive(folder)
  await expect(archive.get('0'.repeat(64))).rejects.toMatchObject({ kind: 'missing' })
  await expect(archive.get('../../etc/passwd')).rejects.toThrow(/not a sha256/)
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

test('what a killed run left is swept after an hour, and is never listed', async () => {
  const archive = createArchive(folder)
  await archive.put(bytes('abc'))
  const left = join(folder, 'tmp', 'left')
  writeFileSync(left, 'half')
  const now = new Date()
  expect(await archive.sweep(now)).toBe(0)
  utimesSync(left, now, new Date(now.getTime() - 2 * 3600 * 1000))
  expect(await archive.sweep(now)).toBe(1)
  expect(await listed(archive)).toEqual([sha256OfAbc])
})

test('kill -9 while writing: every listed body is whole, and the next run goes on', async () => {
  const module = JSON.stringify(new URL('../../src/pipeline/archive.ts', import.meta.url).href)
  const script = `import { createArchive } from ${module}
    const archive = createArchive(process.argv[1]); 
    for (let n = 0; ; n++) console.log((await archive.put(Buffer.alloc(200_000, n + ';'))).sha256)`
  // killed as soon as so many bodies are announced: the next one is being written
  for (const bodies of [1, 4, 12]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder])
    let lines = 0
    child.stdout.on('data', (part: Buffer) => {
      lines += part.toString().split('\n').length - 1
      if (lines >= bodies) child.kill('SIGKILL')
    })
    await new Promise((resolve) => child.once('exit', resolve))
    const archive = createArchive(folder)
    for await (const sha256 of archive.list()) expect(await archive.get(sha256)).toHaveLength(200_000)
  }
  expect((await listed(createArchive(folder))).length).toBeGreaterThanOrEqual(12)
  expect(await createArchive(folder).put(bytes('abc'))).toMatchObject({ created: true })
})
