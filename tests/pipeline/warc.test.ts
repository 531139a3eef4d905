// The archive as a WARC file, read back by warcio, which is not ours.
import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import type { NewCapture } from '../../db/store.ts'
import { writeWarc } from '../../src/pipeline/warc.ts'
import { capture } from '../support/capture.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

let ctx: TestPipeline
const files: Record<string, Buffer> = {
  // bytes that a reader of lines would break at
  pdf: Buffer.from('%PDF-1.7\r\n\r\nWARC/1.1\r\nWARC-Type: resource\r\n\r\n\0\xff', 'latin1'),
  large: Buffer.alloc(300_000, 'x'),
  empty: Buffer.from('small'),
}

const put = async (bytes: Buffer, over: Partial<NewCapture>) => {
  const { sha256 } = await ctx.archive.put(bytes)
  await ctx.store.captures.add(capture({ sha256, key: sha256, size: bytes.length, ...over }))
  return sha256
}
type Read = {
  type: string | null
  uri: string | null
  date: string | null
  id: string | null
  refers: string | null
  media: string | null
  digest: string | null
  body: Buffer
}
async function readBack(file: string): Promise<Read[]> {
  const all: Read[] = []
  for await (const one of new WARCParser(createReadStream(file))) {
    const body = Buffer.from(await one.readFully(false))
    const header = (name: string) => one.warcHeader(name) ?? null
    all.push({
      type: one.warcType ?? null,
      uri: one.warcTargetURI ?? null,
      date: header('WARC-Date'),
      id: header('WARC-Record-ID'),
      refers: header('WARC-Refers-To'),
      media: header('Content-Type'),
      digest: header('WARC-Payload-Digest'),
      body,
    })
  }
  return all
}

beforeAll(async () => {
  ctx = await testPipeline()
  await put(files['pdf']!, { symbol: 'CAT/C/XVD/CO/3', address: 'https://docs.example.org/a b?x=%20é' })
  await put(files['large']!, { mediaType: 'text/html', etag: '"e"\r\nInjected: yes' })
  await put(files['empty']!, { retrievedAt: '2099-07-02T03:04:05.678Z' })
  await put(Buffer.from('mine'), { route: 'import', address: 'file:my-name.pdf' })
  await put(Buffer.from('fiction'), { invented: true })
})
afterAll(() => ctx.close())

describe.each(['all.warc', 'all.warc.gz'])('%s', (name) => {
  it('gives back every fetched file byte by byte, with address, time, type and hash, and no imported one', async () => {
    const file = join(ctx.folder, name)
    expect(await writeWarc(ctx, file, '9.9')).toEqual({ written: 3, imported: 1, invented: 1, faults: [] })
    const [info, ...rest] = await readBack(file)
    expect([info!.type, info!.body.toString()]).toEqual([
      'warcinfo',
      expect.stringContaining('software: Mechanism Watch 9.9\r\n'),
    ])
    const resources = rest.filter(({ type }) => type === 'resource')
    expect(
      resources.map(
        ({ body }) => body.equals(files['pdf']!) || body.equals(files['large']!) || body.equals(files['empty']!),
      ),
    ).toEqual([true, true, true])
    for (const { body, digest } of resources)
      expect(digest).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`)
    expect(resources[0]).toMatchObject({
      uri: 'https://docs.example.org/a%20b?x=%20%C3%A9',
      date: '2099-06-01T00:00:00.000Z',
      media: 'application/pdf',
    })
    const about = rest.filter(({ type }) => type === 'metadata')
    expect(about.map(({ refers }) => refers)).toEqual(resources.map(({ id }) => id))
    expect(about[0]!.body.toString()).toContain('symbol: CAT/C/XVD/CO/3\r\n')
    expect(about[1]!.body.toString()).toContain('etag: "e" Injected: yes\r\n')
    expect(new Set([info!, ...rest].map(({ id }) => id)).size).toBe(7)
    expect(JSON.stringify([info, ...rest])).not.toContain('my-name')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

it('of the same archive at the same time is the same file', async () => {
  const [one, two] = [join(ctx.folder, 'one.warc'), join(ctx.folder, 'two.warc')]
  await writeWarc(ctx, one, '9.9')
  await writeWarc(ctx, two, '9.9')
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
})

it('names a file that is damaged or gone, writes the others, and leaves nothing half-written', async () => {
  const other = await testPipeline()
  const add = async (bytes: string, over: Partial<NewCapture>) => {
    const { sha256 } = await other.archive.put(Buffer.from(bytes))
    await other.store.captures.add(capture({ sha256, key: sha256, ...over }))
    return sha256
  }
  const damaged = await add('damaged', { symbol: 'CAT/C/XVD/CO/4' })
  const gone = await add('gone', { symbol: 'CAT/C/XVD/CO/5' })
  await add('sound', {})
  const place = (sha256: string) => join(other.folder, 'archive', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  writeFileSync(place(damaged), 'changed')
  await other.archive.remove(gone)
  const file = join(other.folder, 'all.warc')
  expect(await writeWarc(other, file, '9.9')).toMatchObject({
    written: 1,
    faults: [
      { symbol: 'CAT/C/XVD/CO/4', sha256: damaged, kind: 'damaged' },
      { symbol: 'CAT/C/XVD/CO/5', sha256: gone, kind: 'missing' },
    ],
  })
  expect((await readBack(file)).filter(({ type }) => type === 'resource').map(({ body }) => body.toString())).toEqual([
    'sound',
  ])
  await expect(writeWarc(other, join(other.folder, 'no', 'such', 'folder.warc'), '9.9')).rejects.toThrow(/ENOENT/)
  expect(readdirSync(other.folder).sort()).toEqual(['all.warc', 'archive'])
  await other.close()
})
