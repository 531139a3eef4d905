// The archive on an S3-compatible store: what it says when the store refuses, is slow or away, and that no key is in it.
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { S3Place } from '../../src/domain/s3-place.ts'
import { toFault } from '../../src/pipeline/run.ts'
import { createS3Archive } from '../../src/pipeline/s3/archive.ts'
import { createS3Client, type S3Limits } from '../../src/pipeline/s3/client.ts'
import { lookAtBucket } from '../../src/pipeline/s3/listing.ts'
import { hasSwift, startSwift, type TestSwift } from '../support/swift/swift.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-s3-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bytes = new TextEncoder().encode('abc')
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const quick: S3Limits = { connectMs: 2000, silenceMs: 2000, tries: 2, backoffMs: 10 }
const store = { meta: { hasRoom: async () => true } } as Parameters<typeof toFault>[0]['store']

/** What each call of an archive says when its place cannot be used. */
async function refusals(place: S3Place, limits = quick): Promise<Error[]> {
  const archive = createS3Archive(place, folder, limits)
  const calls = [
    () => archive.put(bytes),
    () => archive.get(sha256OfAbc),
    () => archive.has(sha256OfAbc),
    () => archive.age(sha256OfAbc, new Date()),
    () => archive.remove(sha256OfAbc),
    () => archive.withFile(sha256OfAbc, async () => {}),
    async () => {
      for await (const _ of archive.list());
    },
  ]
  const errors: Error[] = []
  for (const call of calls)
    errors.push(
      await call().then(
        () => expect.fail('nothing was said'),
        (error: Error) => error,
      ),
    )
  return errors
}

describe.skipIf(!hasSwift)('a store that refuses', () => {
  let swift: TestSwift
  beforeAll(async () => {
    swift = await startSwift()
    await swift.bucket('there')
  })
  afterAll(() => swift?.stop())

  it.each<[string, (swift: TestSwift) => S3Place, RegExp]>([
    ['no bucket', (s) => s.place('not-there'), /has no such bucket: make it, or correct MECHANISM_WATCH_ARCHIVE/],
    ['a wrong key', (s) => s.place('there', { secret: 'wrong-secret' }), /refuses the keys: see AWS_ACCESS_KEY_ID/],
    ['an unknown key', (s) => s.place('there', { keyId: 'test:nobody' }), /refuses the keys/],
    [
      'a key without rights',
      (s) => s.place('there', { keyId: 'test:reader', secret: 'of-reader' }),
      /does not allow it to these keys: they have to list the bucket, and to read, write and delete/,
    ],
    ['another region', (s) => s.place('there', { region: 'xx-nowhere-1' }), /in another region: set AWS_REGION/],
  ])('%s is told in words by every call', async (_, place, words) => {
    const errors = await refusals(place(swift))
    for (const error of errors) {
      expect(error).toMatchObject({ name: 'ArchiveError', kind: 'away', message: expect.stringMatching(words) })
      expect(String(error.stack)).not.toMatch(/of-writer|of-reader|wrong-secret|test:/)
      expect((await toFault({ store }, error, 'here')).fault).toBe('archive_away')
    }
    expect(existsSync(join(folder, 'tmp')) ? readdirSync(join(folder, 'tmp')) : []).toEqual([])
  })

  it('bytes that arrive otherwise than they were signed are not kept', async () => {
    const client = createS3Client(swift.place('there'), quick)
    const archive = createS3Archive(swift.place('there'), folder, quick)
    const wrong = { 'x-amz-content-sha256': '0'.repeat(64) }
    // the client signs the hash of what it sends: what a proxy changed has another one
    const { AwsV4Signer } = await import('aws4fetch')
    const { endpoint, keyId, secret } = swift.place('there')
    const path = `ba/78/${sha256OfAbc}`
    const signed = await new AwsV4Signer({
      method: 'PUT',
      url: `${endpoint}/there/watch/one/${path}`,
      service: 's3',
      region: 'us-east-1',
      accessKeyId: keyId,
      secretAccessKey: secret,
      headers: wrong,
    }).sign()
    const answer = await fetch(signed.url, { method: 'PUT', headers: signed.headers, body: bytes })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/BadDigest|XAmzContentSHA256Mismatch/)
    expect(await archive.has(sha256OfAbc)).toBe(false)
    expect(await client.ask({ method: 'GET', path }, ({ body }) => body.text())).toBeNull()
  })

  it('goes over many pages of a listing', async () => {
    const place = swift.place('there', { address: 's3://there/many', prefix: 'many' })
    const archive = createS3Archive(place, folder)
    const kept: string[] = []
    for (let n = 0; n < 5; n += 1) kept.push((await archive.put(new TextEncoder().encode(`page ${n}`))).sha256)
    const client = createS3Client(place)
    // as a store with smaller pages would
    const small = {
      ask: (question: Parameters<typeof client.ask>[0], take: never) =>
        client.ask({ ...question, query: { ...question.query, 'max-keys': '2' } }, take),
    } as typeof client
    const { namesOf } = await import('../../src/pipeline/s3/listing.ts')
    const listed: string[] = []
    for await (const sha256 of namesOf(small, place)) listed.push(sha256)
    expect(listed).toEqual(kept.sort())
  })

  it('says whether the bucket keeps what is removed', async () => {
    const client = await swift.bucket('versions')
    const place = swift.place('versions')
    expect(await lookAtBucket(client, place)).toEqual({ keepsVersions: false })
    const body = new TextEncoder().encode(
      '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>Enabled</Status></VersioningConfiguration>',
    )
    await client.ask({ method: 'PUT', query: { versioning: '' }, body }, ({ body }) => body.dump())
    expect(await lookAtBucket(client, place)).toEqual({ keepsVersions: true })
  })

  it('one that stands still is told after its limit, and answers again when it goes on', async () => {
    const archive = createS3Archive(swift.place('there'), folder, { ...quick, silenceMs: 300 })
    await createS3Archive(swift.place('there'), folder).put(bytes)
    swift.process.kill('SIGSTOP')
    try {
      await expect(archive.get(sha256OfAbc)).rejects.toMatchObject({
        kind: 'away',
        message: expect.stringMatching(/does not answer in time/),
      })
    } finally {
      swift.process.kill('SIGCONT')
    }
    expect(await createS3Archive(swift.place('there'), folder).get(sha256OfAbc)).toEqual(bytes)
  })

  it('one that is gone is told', async () => {
    swift.process.kill('SIGKILL')
    await once(swift.process, 'exit')
    for (const error of await refusals(swift.place('there')))
      expect(error).toMatchObject({ kind: 'away', message: expect.stringMatching(/does not answer \(ECONNREFUSED\)/) })
  })
})

describe('what is no S3-compatible store', () => {
  let server: Server
  let answers: { status: number; body: string }[]
  let asked: number
  let place: S3Place
  beforeAll(async () => {
    server = createServer((_, res) => {
      asked += 1
      const { status, body } = answers.length > 1 ? answers.shift()! : answers[0]!
      res.writeHead(status).end(body)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    place = {
      address: 's3://there',
      bucket: 'there',
      prefix: '',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'us-east-1',
      keyId: 'a',
      secret: 'b',
      token: null,
    }
  })
  afterAll(() => server.close())

  it('a page of a proxy is no empty archive', async () => {
    answers = [{ status: 200, body: '<html><body>Welcome</body></html>' }]
    const archive = createS3Archive(place, folder, quick)
    await expect(archive.list()[Symbol.asyncIterator]().next()).rejects.toThrow(
      /not as an S3-compatible store does: see AWS_ENDPOINT_URL/,
    )
    await expect(archive.get(sha256OfAbc)).rejects.toMatchObject({ kind: 'damaged' })
  })

  it('a page that is not found is no missing file', async () => {
    answers = [{ status: 404, body: 'Not found' }]
    const archive = createS3Archive(place, folder, quick)
    await expect(archive.get(sha256OfAbc)).rejects.toMatchObject({ kind: 'away' })
    await expect(archive.has(sha256OfAbc)).rejects.toMatchObject({ kind: 'away' })
  })

  it('a store that is busy for a moment is asked again, and no room is told at once', async () => {
    const busy = { status: 503, body: '<Error><Code>SlowDown</Code></Error>' }
    asked = 0
    answers = [busy, { status: 200, body: 'abc' }]
    expect(await createS3Archive(place, folder, quick).get(sha256OfAbc)).toEqual(bytes)
    expect(asked).toBe(2)
    answers = [busy]
    await expect(createS3Archive(place, folder, quick).get(sha256OfAbc)).rejects.toThrow(/answered 503 SlowDown/)
    const missing = { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }
    answers = [missing, { status: 507, body: '<Error><Code>XMinioStorageFull</Code></Error>' }]
    const error = await createS3Archive(place, folder, quick)
      .put(bytes)
      .catch((thrown) => thrown)
    expect(error).toMatchObject({ kind: 'full', message: expect.stringMatching(/has no room: nothing was kept/) })
    expect((await toFault({ store }, error, 'here')).fault).toBe('disk_full')
  })
})
