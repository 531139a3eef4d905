// An installation whose archive is on an S3-compatible store: moved there and back, collected into, checked, forgotten, and without it.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request, { type Response } from 'supertest'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catConcludingObservations } from '../../scrapers/cat-concluding-observations/index.ts'
import { createApp } from '../../src/app.ts'
import { forget } from '../../src/commands/database.ts'
import { openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { createS3Archive } from '../../src/pipeline/s3/archive.ts'
import { createAlerting } from '../../src/run/alerting.ts'
import { collectAll, readGiven, webHttp } from '../../src/run/stages.ts'
import { createReplica, type Replica } from '../support/replica/index.ts'
import { hasSwift, startSwift, type TestSwift } from '../support/swift/swift.ts'
import { createFolder, runHere } from './support/command.ts'
import { shortenRegister } from './support/short-register.ts'

shortenRegister()

const root = mkdtempSync(join(tmpdir(), 'mw-s3-e2e-'))
const folder = join(root, 'data')
const filesIn = (archive: string): string[] =>
  (existsSync(archive) ? readdirSync(archive, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => {
      expect(
        createHash('sha256')
          .update(readFileSync(join(parentPath, name)))
          .digest('hex'),
      ).toBe(name)
      return name
    })
    .sort()

describe.skipIf(!hasSwift)('an archive on an S3-compatible store', () => {
  let swift: TestSwift
  let replica: Replica
  const documents = 12
  const here = (words: string[], environment: Record<string, string> = {}) =>
    runHere(words, { folder, replica, environment })
  const inBucket = () => swift.environment('watch')
  const bucketBodies = async () => {
    const all: string[] = []
    for await (const sha256 of createS3Archive(swift.place('watch'), root).list()) all.push(sha256)
    return all
  }
  const open = (environment: Record<string, string>) =>
    openContext(
      readSettings({
        ...environment,
        MECHANISM_WATCH_DATA: folder,
        MECHANISM_WATCH_LOG: 'silent',
        MECHANISM_WATCH_PAUSE: '0',
        MECHANISM_WATCH_SITES: JSON.stringify(replica.bases),
      }),
    )
  /** The stages that use the archive, as the command runs them. */
  async function collect(environment: Record<string, string>) {
    const ctx = await open(environment)
    try {
      const http = webHttp(ctx)
      const [collected] = await collectAll(ctx, [catConcludingObservations], { http, given: await readGiven(ctx) })
      await http.close()
      return { collected: collected!, parsed: await parse(ctx, catConcludingObservations) }
    } finally {
      await ctx.close()
    }
  }

  beforeAll(async () => {
    swift = await startSwift()
    replica = await createReplica({ documents })
    await swift.bucket('watch')
    await createFolder(folder)
  })
  afterAll(async () => {
    await swift?.stop()
    await replica?.close()
    rmSync(root, { recursive: true, force: true })
  })

  it('is collected into, and nothing of it is left on this machine', async () => {
    const { collected, parsed } = await collect(inBucket())
    expect(collected).toMatchObject({ result: 'green', counts: { new: documents } })
    expect(parsed).toMatchObject({ result: 'green', counts: { created: documents } })
    expect((await bucketBodies()).length).toBeGreaterThanOrEqual(documents)
    expect(filesIn(join(folder, 'archive'))).toEqual([])
    expect(await here(['db', 'check'], inBucket())).toMatchObject({ code: 0, out: 'sound\n' })
    const doctor = await here(['doctor', '--json'], inBucket())
    expect(JSON.parse(doctor.out).checks).toContainEqual(expect.objectContaining({ check: 'archive', result: 'good' }))
    expect(doctor.out + doctor.err).not.toMatch(/of-writer|test:writer/)
  })

  it('moves to a folder and back, the same files by their hashes', async () => {
    const [plain, copied] = [await bucketBodies(), join(root, 'copied')]
    const out = await here(['db', 'copy', '--archive', copied, '--json'], inBucket())
    expect(JSON.parse(out.out), out.err).toEqual({ archivedFiles: plain.length, created: plain.length, faults: [] })
    expect(filesIn(copied)).toEqual(plain)
    // an installation whole, into a folder
    const whole = await here(['db', 'copy', '--to', join(root, 'whole'), '--json'], inBucket())
    expect(JSON.parse(whole.out).archivedFiles, whole.err).toBeGreaterThanOrEqual(documents)
    const checked = await runHere(['db', 'check'], { folder: join(root, 'whole'), replica })
    expect(checked).toMatchObject({ code: 0, out: 'sound\n' })
    // and from that folder into another bucket
    await swift.bucket('second')
    const { MECHANISM_WATCH_ARCHIVE: second, ...keys } = swift.environment('second')
    const back = await runHere(['db', 'copy', '--archive', second!], {
      folder: join(root, 'whole'),
      replica,
      environment: keys,
    })
    expect(back, back.err).toMatchObject({
      code: 0,
      out: expect.stringContaining(`MECHANISM_WATCH_ARCHIVE to ${second}`),
    })
    const there = await runHere(['db', 'check'], {
      folder: join(root, 'whole'),
      replica,
      environment: swift.environment('second'),
    })
    expect(there).toMatchObject({ code: 0, out: 'sound\n' })
  })

  it('refuses a bucket that lacks the files of the folder, before any of them counts as lost', async () => {
    await swift.bucket('empty')
    const ended = await runHere(['parse'], {
      folder: join(root, 'whole'),
      replica,
      environment: swift.environment('empty'),
    })
    expect(ended.code).not.toBe(0)
    expect(ended.err).toMatch(/holds archived files that are not in s3:\/\/empty\/watch\/one: copy them with/)
  })

  it('gives a stored file to a reader, and forgets one to the last byte', async () => {
    const ctx = await open(inBucket())
    const app = await createApp(ctx, createAlerting(ctx))
    const all = []
    for await (const one of ctx.store.captures.all()) all.push(one)
    const chosen = all.find(({ symbol }) => symbol?.startsWith('CAT/C/'))!
    const whole = await request(app).get(`/archive/${chosen.sha256}`).buffer(true).parse(binary)
    expect(whole.status).toBe(200)
    expect(createHash('sha256').update(whole.body).digest('hex')).toBe(chosen.sha256)
    const part = await request(app)
      .get(`/archive/${chosen.sha256}`)
      .set('Range', 'bytes=0-9')
      .buffer(true)
      .parse(binary)
    expect([part.status, part.body.length]).toEqual([206, 10])
    // removed when the answer has gone out
    await vi.waitFor(() => expect(readdirSync(join(folder, 'archive', 'tmp'))).toEqual([]))
    expect(await forget(ctx, chosen.sha256, true)).toMatchObject({ captures: 1 })
    await ctx.close()
    expect(await bucketBodies()).not.toContain(chosen.sha256)
  })

  it('loses nothing while the store is away: what was not kept comes with the next run', async () => {
    const before = await bucketBodies()
    const away = { ...inBucket(), AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }
    const { collected, parsed } = await collect(away)
    expect(collected).toMatchObject({ result: 'red', faults: [{ fault: 'archive_away' }] })
    expect(parsed, 'nothing waits to be read').toMatchObject({ result: 'green', counts: {} })
    const check = await here(['db', 'check'], away)
    expect(check.code).not.toBe(0)
    expect(check.err).toMatch(/does not answer \(ECONNREFUSED\): see AWS_ENDPOINT_URL/)
    const ctx = await open(away)
    const app = await createApp(ctx, createAlerting(ctx))
    const one = (await ctx.store.captures.hashes()).find((sha256) => before.includes(sha256))!
    expect((await request(app).get(`/archive/${one}`)).status).toBe(503)
    expect((await request(app).get('/states')).status, 'pages need no archive').toBe(200)
    await ctx.close()
    const again = await collect(inBucket())
    expect(again.collected).toMatchObject({ result: 'green', counts: { new: 1 } })
    expect(again.parsed).toMatchObject({ counts: { created: 1 } })
    expect(await here(['db', 'check'], inBucket())).toMatchObject({ code: 0, out: 'sound\n' })
  })
})

function binary(res: Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = []
  const stream = res as unknown as NodeJS.ReadableStream
  stream.on('data', (part: Buffer) => parts.push(part))
  stream.on('end', () => done(null, Buffer.concat(parts)))
}

describe('settings of a bucket', () => {
  it.each([
    [{ MECHANISM_WATCH_ARCHIVE: 's3://Bucket/x' }, /MECHANISM_WATCH_ARCHIVE cannot be used: expected s3:\/\/bucket/],
    [{ MECHANISM_WATCH_ARCHIVE: 's3://bucket/../x' }, /without \. and \.\./],
    [{ MECHANISM_WATCH_ARCHIVE: '/var/archive' }, /expected s3:\/\/bucket\/prefix/],
    [{ MECHANISM_WATCH_ARCHIVE: 's3://bucket/x' }, /needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY/],
    [{ AWS_ENDPOINT_URL: 'http://name:key@127.0.0.1' }, /a name before @/],
  ])('%j is refused', (environment, words) => {
    expect(() => readSettings(environment)).toThrow(words)
  })

  it('are those that other programs read, and the one of this use goes first', () => {
    const { archive, s3 } = readSettings({
      MECHANISM_WATCH_ARCHIVE: 's3://bucket',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_DEFAULT_REGION: 'xx-1',
      AWS_ENDPOINT_URL: 'https://one.example',
      AWS_ENDPOINT_URL_S3: 'https://two.example/',
    })
    expect({ archive, s3 }).toEqual({
      archive: 's3://bucket',
      s3: { endpoint: 'https://two.example', region: 'xx-1', keyId: 'a', secret: 'b', token: null },
    })
  })
})
