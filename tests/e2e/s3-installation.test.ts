// An installation on a bucket from its first day: `import`, `up`, a page with its stored file, check, backup and restore, and the move to PostgreSQL and back.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createS3Archive } from '../../src/pipeline/s3/archive.ts'
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { toHtml } from '../support/replica/files.ts'
import { createSite } from '../support/replica/site.ts'
import { textOfDocument } from '../support/replica/texts.ts'
import { hasSwift, startSwift, type TestSwift } from '../support/swift/swift.ts'
import { createFolder, runHere } from './support/command.ts'

const bin = fileURLToPath(new URL('../../bin/mechanism-watch.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'mw-s3-whole-'))
const folder = join(root, 'data')
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe.skipIf(!hasSwift)('an installation on a bucket', () => {
  let swift: TestSwift
  const { concludingObservations } = createSite(3)
  const imported = concludingObservations[0]!
  const saving = toHtml(imported, textOfDocument(imported))
  const saved = sha256Of(saving)
  const running: ChildProcess[] = []
  const inBucket = () => swift.environment('first')
  const here = (words: string[], environment: Record<string, string> = inBucket(), of = folder) =>
    runHere(words, { folder: of, environment })
  const bodiesIn = async (bucket: string): Promise<string[]> => {
    const all: string[] = []
    for await (const sha256 of createS3Archive(swift.place(bucket), root).list()) all.push(sha256)
    return all.sort()
  }
  const filesOf = (place: string): string[] =>
    existsSync(place)
      ? readdirSync(place, { recursive: true, withFileTypes: true }).flatMap((one) => (one.isFile() ? one.name : []))
      : []

  /** Starts the program itself on a free port, and returns its address once it serves. */
  async function start(words: string[], environment: Record<string, string>): Promise<string> {
    const child = spawn(process.execPath, [bin, ...words], {
      env: { ...process.env, ...environment, MECHANISM_WATCH_DATA: folder, PORT: '0', MECHANISM_WATCH_LOG: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.push(child)
    let said = ''
    return new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => {
          said += part.toString()
          const address = /serves on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1]
          if (address !== undefined) resolve(address)
        })
      child.once('exit', () => reject(new Error(`it ended: ${said}`)))
    })
  }
  /** The page of a recommendation names the stored file of its document; a reader gets the bytes that have its name. */
  async function readStored(origin: string, symbol: string): Promise<string> {
    const page = async (path: string): Promise<string> => (await fetch(origin + path)).text()
    const first = /\/recommendations\/u[0-9a-f]+/.exec(await page(`/documents/${symbol}`))?.[0]
    expect(first, `${symbol} has a recommendation`).toBeDefined()
    const shown = await page(first!)
    const sha256 = /\/archive\/([0-9a-f]{64})/.exec(shown)?.[1]
    expect(sha256, `${symbol} names its stored file`).toBeDefined()
    const file = await fetch(`${origin}/archive/${sha256}`)
    expect([symbol, file.status]).toEqual([symbol, 200])
    expect(sha256Of(new Uint8Array(await file.arrayBuffer()))).toBe(sha256)
    return sha256!
  }

  beforeAll(async () => {
    swift = await startSwift()
    for (const name of ['first', 'second', 'third']) await swift.bucket(name)
    await createFolder(folder)
  })
  afterEach(async () => {
    for (const child of running.splice(0)) {
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    }
  })
  afterAll(async () => {
    await swift?.stop()
    rmSync(root, { recursive: true, force: true })
  })

  it('takes a file that was saved by hand, and no byte of it stays on this machine', async () => {
    const file = join(root, 'saved.html')
    writeFileSync(file, saving)
    const ended = await here(['import', file, '--source', 'cat-concluding-observations'])
    expect(ended, ended.err).toMatchObject({ code: 0 })
    expect(await bodiesIn('first')).toEqual([saved])
    expect(filesOf(join(folder, 'archive'))).toEqual([])
  })

  it('is set up by `up` with every stage', async () => {
    const ended = await here(['up', '--no-serve', '--json'])
    expect(ended, ended.err).toMatchObject({ code: 0 })
    const bodies = await bodiesIn('first')
    expect(bodies).toContain(saved)
    expect(bodies.length).toBeGreaterThan(8)
    expect(filesOf(join(folder, 'archive'))).toEqual([])
  })

  it('serves the stored file of a page out of the bucket', async () => {
    const origin = await start(['serve', '--no-schedule'], inBucket())
    const bodies = await bodiesIn('first')
    for (const symbol of ['CAT/C/XVD/CO/3', 'A/HRC/990/15']) expect(bodies).toContain(await readStored(origin, symbol))
    expect((await fetch(`${origin}/archive/${saved}`)).status, 'what a person imported is given to nobody').toBe(404)
  })

  it('is checked, backed up and restored; a file that the bucket lost is named, and comes from a copy', async () => {
    expect(await here(['db', 'check'])).toMatchObject({ code: 0, out: 'sound\n' })
    const [copied, backup] = [join(root, 'copied'), join(root, 'backup.sqlite')]
    expect(await here(['db', 'copy', '--archive', copied])).toMatchObject({ code: 0 })
    expect(await here(['db', 'backup', backup])).toMatchObject({ code: 0 })
    const before = await bodiesIn('first')
    expect(await here(['db', 'forget', imported.symbol])).toMatchObject({ code: 0 })
    const bare = await here(['db', 'restore', backup])
    expect(bare.code).toBe(1)
    expect(bare.out).toContain(imported.symbol)
    expect(bare.out).toMatch(/1 faults: put lost files back into s3:\/\/first\/watch\/one from a copy of it/)
    const checked = await here(['db', 'check'])
    expect(checked.code).toBe(1)
    expect(checked.out).toMatch(/put lost files back into s3:\/\/first\/watch\/one/)
    const whole = await here(['db', 'restore', backup, '--archive', copied])
    expect(whole, whole.out).toMatchObject({ code: 0, out: expect.stringContaining('archived files copied: 1') })
    expect(await bodiesIn('first')).toEqual(before)
    expect(await here(['db', 'check'])).toMatchObject({ code: 0, out: expect.stringMatching(/^sound$/m) })
  })

  describe.skipIf(!hasPostgres)('that moves to PostgreSQL and another bucket', () => {
    let server: TestPostgres
    let url: string
    beforeAll(async () => {
      server = await startPostgres()
      url = await server.createDatabase()
    })
    afterAll(async () => server?.stop())

    it('and back: the same rows by their hashes, and the same files', async () => {
      const { MECHANISM_WATCH_ARCHIVE: second, ...keys } = swift.environment('second')
      const there = await here(['db', 'copy', '--to', url, '--archive', second!, '--json'])
      expect(there, there.err).toMatchObject({ code: 0 })
      const moved = JSON.parse(there.out)
      const bodies = await bodiesIn('first')
      expect(moved.archivedFiles).toBe(bodies.length)
      expect(await bodiesIn('second')).toEqual(bodies)

      const onServer = { ...keys, MECHANISM_WATCH_ARCHIVE: second!, MECHANISM_WATCH_DATABASE: url }
      expect(await here(['db', 'check'], onServer)).toMatchObject({ code: 0, out: expect.stringMatching(/^sound$/m) })
      // a machine that keeps files of its own beside the same database
      const archiveOf = async (environment: Record<string, string>, of: string) =>
        JSON.parse((await here(['doctor', '--json'], environment, of)).out).checks.find(
          ({ check }: { check: string }) => check === 'archive',
        )
      expect(await archiveOf(onServer, join(root, 'other'))).toMatchObject({ result: 'good' })
      expect(await archiveOf({ MECHANISM_WATCH_DATABASE: url }, join(root, 'other'))).toMatchObject({
        result: 'bad',
        says: expect.stringMatching(/^The file that came last is not in .*share one folder or one bucket/),
      })

      const [target, third] = [join(root, 'back'), swift.environment('third').MECHANISM_WATCH_ARCHIVE!]
      const back = await here(['db', 'copy', '--to', target, '--archive', third, '--json'], onServer)
      expect(back, back.err).toMatchObject({ code: 0 })
      // the index made anew after a copy is a run of its own there
      type Table = { table: string }
      const withoutRuns = (tables: Table[]): Table[] => tables.filter(({ table }) => !['meta', 'runs'].includes(table))
      expect(moved.tables.length).toBeGreaterThan(20)
      expect(withoutRuns(JSON.parse(back.out).tables)).toEqual(withoutRuns(moved.tables))
      expect(await bodiesIn('third')).toEqual(bodies)
      expect(filesOf(join(target, 'archive'))).toEqual([])
      const checked = await here(['db', 'check'], swift.environment('third'), target)
      expect(checked).toMatchObject({ code: 0, out: 'sound\n' })
    })

    it('serves from there', async () => {
      const { MECHANISM_WATCH_ARCHIVE: second, ...keys } = swift.environment('second')
      const origin = await start(['serve', '--no-schedule'], {
        ...keys,
        MECHANISM_WATCH_ARCHIVE: second!,
        MECHANISM_WATCH_DATABASE: url,
      })
      expect(await bodiesIn('second')).toContain(await readStored(origin, 'CAT/C/XVD/CO/3'))
    })
  })
})
