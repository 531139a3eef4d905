// What every archive does, in a folder and on an S3-compatible store: whole or not at all, checked when read, swept by age.
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Archive, bodyPath, createArchive } from '../../src/pipeline/archive.ts'
import { createS3Archive } from '../../src/pipeline/s3/archive.ts'
import { textApart } from '../support/apart.ts'
import { hasSwift, startSwift, type TestSwift } from '../support/swift/swift.ts'

const root = mkdtempSync(join(tmpdir(), 'mw-archives-'))
let swift: TestSwift | null = null
beforeAll(async () => {
  if (hasSwift) swift = await startSwift()
})
afterAll(async () => {
  await swift?.stop()
  rmSync(root, { recursive: true, force: true })
})

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const nowhere = '0'.repeat(64)
async function listed(archive: Archive): Promise<string[]> {
  const all: string[] = []
  for await (const sha256 of archive.list()) all.push(sha256)
  return all
}
const hour = 3600 * 1000
const at = (ms: number) => new Date(Date.now() + ms)

/** An archive of its own, the lines of a program that opens it, and how its keeper would damage it. */
type Kept = {
  archive: Archive
  /** where this machine lays what is unfinished */
  folder: string
  open: string
  overwrite(path: string, text: string): Promise<void>
}

let number = 0
const keepers: [string, boolean, () => Promise<Kept>][] = [
  [
    'a folder',
    true,
    async () => {
      const folder = join(root, `folder-${++number}`)
      return {
        archive: createArchive(folder),
        folder,
        open: `import { createArchive } from ${module('../../src/pipeline/archive.ts')}
          const archive = createArchive(${JSON.stringify(folder)})`,
        overwrite: async (path, text) => {
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          writeFileSync(join(folder, path), text)
        },
      }
    },
  ],
  [
    'a bucket of an S3-compatible store',
    hasSwift,
    async () => {
      const [folder, name] = [join(root, `bucket-${++number}`), `bucket-${number}`]
      const client = await swift!.bucket(name)
      const place = swift!.place(name)
      return {
        archive: createS3Archive(place, folder),
        folder,
        open: `import { createS3Archive } from ${module('../../src/pipeline/s3/archive.ts')}
          const archive = createS3Archive(${JSON.stringify(place)}, ${JSON.stringify(folder)})`,
        overwrite: async (path, text) => {
          await client.ask({ method: 'PUT', path, body: bytes(text) }, ({ body }) => body.dump())
        },
      }
    },
  ],
]
function module(path: string): string {
  return JSON.stringify(new URL(path, import.meta.url).href)
}

describe.each(keepers)('an archive in %s', (_, canRun, make) => {
  let kept: Kept
  let archive: Archive
  beforeEach(async (context) => {
    if (!canRun) return context.skip()
    kept = await make()
    archive = kept.archive
  })

  it('keeps bytes under their hash, once', async () => {
    expect(await listed(archive)).toEqual([])
    expect(await archive.put(bytes('abc'))).toEqual({ sha256: sha256OfAbc, created: true })
    expect(await archive.put(bytes('abc'))).toEqual({ sha256: sha256OfAbc, created: false })
    expect(await archive.get(sha256OfAbc)).toEqual(bytes('abc'))
    expect([await archive.has(sha256OfAbc), await archive.has(nowhere)]).toEqual([true, false])
    const empty = await archive.put(bytes(''))
    expect(await archive.get(empty.sha256)).toEqual(bytes(''))
    expect(await listed(archive)).toEqual([sha256OfAbc, empty.sha256])
  })

  it('gives any bytes back as they were, also as a file', async () => {
    const all = randomBytes(300_000)
    const { sha256 } = await archive.put(all)
    expect(Buffer.from(await archive.get(sha256)).equals(all)).toBe(true)
    const seen = await archive.withFile(sha256, async (path) => readFileSync(path))
    expect(createHash('sha256').update(seen).digest('hex')).toBe(sha256)
    await expect(archive.withFile(nowhere, async () => {})).rejects.toMatchObject({ kind: 'missing' })
    const left = existsSync(join(kept.folder, 'tmp')) ? readdirSync(join(kept.folder, 'tmp')) : []
    expect(left, 'nothing is left on this machine').toEqual([])
  })

  it('keeps one where eight come at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => archive.put(bytes('abc'))))
    expect(await listed(archive)).toEqual([sha256OfAbc])
    expect(await archive.get(sha256OfAbc)).toEqual(bytes('abc'))
  })

  it('tells damaged bytes, and mends them when they come again', async () => {
    await archive.put(bytes('abc'))
    await kept.overwrite(bodyPath(sha256OfAbc), 'ab')
    await expect(archive.get(sha256OfAbc)).rejects.toMatchObject({ name: 'ArchiveError', kind: 'damaged' })
    await expect(archive.withFile(sha256OfAbc, async () => {})).rejects.toMatchObject({ kind: 'damaged' })
    expect(await archive.put(bytes('abc'))).toEqual({ sha256: sha256OfAbc, created: true })
    expect(await archive.get(sha256OfAbc)).toEqual(bytes('abc'))
  })

  it('tells of missing bytes, and takes no name that is no hash', async () => {
    await expect(archive.get(nowhere)).rejects.toMatchObject({ name: 'ArchiveError', kind: 'missing' })
    await expect(archive.get('../../etc/passwd')).rejects.toThrow(/not a sha256/)
    await expect(archive.remove('../x')).rejects.toThrow(/not a sha256/)
  })

  it('lists only bodies, and leaves what else is there alone', async () => {
    await archive.put(bytes('abc'))
    await kept.overwrite('notes.txt', 'of a person')
    await kept.overwrite(`zz/${sha256OfAbc}`, 'abc')
    expect(await listed(archive)).toEqual([sha256OfAbc])
  })

  it('removes, once and again, and tells the age of what is there', async () => {
    await archive.put(bytes('abc'))
    const age = await archive.age(sha256OfAbc, at(0))
    expect(age).toBeGreaterThanOrEqual(-2000)
    expect(age).toBeLessThan(hour)
    expect(await archive.age(sha256OfAbc, at(2 * hour))).toBeGreaterThanOrEqual(2 * hour - 2000)
    await archive.remove(sha256OfAbc)
    await archive.remove(sha256OfAbc)
    expect(await archive.age(sha256OfAbc, at(0))).toBe(Number.NEGATIVE_INFINITY)
    expect(await listed(archive)).toEqual([])
  })

  it('sweeps what a killed run left on this machine after an hour, or at once by its hash', async () => {
    mkdirSync(join(kept.folder, 'tmp'), { recursive: true })
    const [left, other] = [join(kept.folder, 'tmp', `${sha256OfAbc.slice(0, 16)}-x`), join(kept.folder, 'tmp', 'other')]
    for (const file of [left, other]) writeFileSync(file, 'half')
    expect(await archive.sweep(at(0))).toBe(0)
    expect(await archive.removeUnfinished(sha256OfAbc.slice(0, 8))).toBe(1)
    expect([existsSync(left), existsSync(other)]).toEqual([false, true])
    utimesSync(other, at(0), at(-2 * hour))
    expect(await archive.sweep(at(0))).toBe(1)
    expect(await listed(archive)).toEqual([])
  })

  it('holds only whole bodies after kill -9 while writing, and goes on', async () => {
    const script = `${kept.open}
      for (let n = 0; ; n++) console.log((await archive.put(Buffer.alloc(200_000, n + ';'))).sha256)`
    const announced = new Set<string>()
    // killed as soon as so many bodies are announced: the next one is being written
    for (const bodies of [1, 6]) {
      const child = spawn(process.execPath, textApart(script))
      let text = ''
      child.stdout.on('data', (part: Buffer) => {
        text += part.toString()
        if (text.split('\n').length > bodies) child.kill('SIGKILL')
      })
      await new Promise((resolve) => child.once('close', resolve))
      for (const line of text.split('\n')) if (line.length === 64) announced.add(line)
    }
    const there = await listed(archive)
    for (const sha256 of there) expect(await archive.get(sha256)).toHaveLength(200_000)
    expect(there.length).toBeGreaterThanOrEqual(6)
    for (const sha256 of announced) expect(there, 'what was announced is kept').toContain(sha256)
    expect(await archive.put(bytes('abc'))).toMatchObject({ created: true })
  })
})
