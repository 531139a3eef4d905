// The stored file: given byte by byte where it is public, and answered like any unknown one where it is not.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { inventedObservations } from '../support/parsed.ts'
import { openStored, type Stored } from '../support/stored.ts'

let held: Stored
const hash: Record<string, string> = {}
const words = `%PDF-1.7 invented ${'x'.repeat(3000)}`

beforeAll(async () => {
  held = await openStored()
  const of = (symbol: string, more = {}) => inventedObservations({ symbol, symbolAsPrinted: symbol, ...more })
  hash['public'] = await held.put(words, {}, of('CAT/C/XVD/CO/3'))
  hash['html'] = await held.put(
    '<script>alert(1)</script>',
    { mediaType: 'text/html; charset=utf-8' },
    of('CAT/C/XVD/CO/4'),
  )
  hash['odd'] = await held.put('odd', { mediaType: 'image/svg+xml' }, of('CAT/C/XVD/CO/8'))
  hash['imported'] = await held.put('mine', { route: 'import', address: 'file:my-name.pdf' }, of('CAT/C/XVD/CO/5'))
  hash['private'] = await held.put('letter', { route: 'import', address: 'file:my-letter.pdf' })
  hash['restricted'] = await held.put('draft', {}, of('CAT/C/XVD/CO/6', { version: 'restricted' }))
  hash['unread'] = await held.put('nobody read it')
  hash['both'] = await held.put(
    'in both ways',
    { route: 'import', address: 'file:x.pdf', key: 'a' },
    of('CAT/C/XVD/CO/7'),
  )
  await held.put('in both ways', { key: 'b' }, of('CAT/C/XVD/CO/7'))
})

const get = (name: string) =>
  request(held.app)
    .get(`/archive/${hash[name] ?? name}`)
    .buffer(true)
    .parse(bytes as never)
const bytes = (res: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void) => {
  const pieces: Buffer[] = []
  res.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)))
}

describe('a public file', () => {
  it('has the hash of its address, may be kept for ever, and does nothing in a browser', async () => {
    const { body, headers } = await get('public').expect(200)
    expect(createHash('sha256').update(body).digest('hex')).toBe(hash['public'])
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${hash['public']}"`,
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename=${hash['public']!.slice(0, 16)}.pdf`,
      'accept-ranges': 'bytes',
    })
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    expect(headers['last-modified']).toBeUndefined()
  })

  it('is given in parts, and not sent again to whoever has it', async () => {
    const part = await get('public').set('Range', 'bytes=5-12').expect(206)
    expect([part.body.toString(), part.headers['content-range']]).toEqual([
      words.slice(5, 13),
      `bytes 5-12/${words.length}`,
    ])
    const beyond = await request(held.app).get(`/archive/${hash['public']}`).set('Range', 'bytes=99999-').expect(416)
    expect(beyond.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-range': `bytes */${words.length}`,
      'cache-control': 'no-store',
    })
    expect(beyond.headers['content-disposition']).toBeUndefined()
    await get('public').set('If-None-Match', `"${hash['public']}"`).expect(304)
    const head = await request(held.app).head(`/archive/${hash['public']}`).expect(200)
    expect(head.headers['content-length']).toBe(String(words.length))
  })

  it('is never a page of this site, whatever kind it says that it is', async () => {
    const { headers } = await get('html').expect(200)
    expect(headers['content-disposition']).toMatch(/^attachment/)
    expect(headers['content-type'], 'no charset is added to that of the file').toBe('text/html')
    expect(headers['content-security-policy']).toMatch(/^sandbox/)
    expect((await get('odd').expect(200)).headers['content-type']).toBe('application/octet-stream')
  })

  it('that somebody imported too is given as it was fetched', async () => {
    const { text, headers } = await request(held.app).get(`/api/v1/files/${hash['both']}`).expect(200)
    expect([text.includes('x.pdf'), headers['content-type']]).toEqual([false, 'application/json; charset=utf-8'])
    await get('both').expect(200)
  })
})

describe('what is not given', () => {
  it.each(['imported', 'private', 'restricted', 'unread'])(
    '%s: the same answer as for a file that is not here',
    async (name) => {
      const unknown = '0'.repeat(64)
      const [one, none] = [
        await request(held.app).get(`/archive/${hash[name]}`),
        await request(held.app).get(`/archive/${unknown}`),
      ]
      expect(one.status).toBe(404)
      const plain = ({ body }: typeof one, sha256: string) =>
        JSON.stringify({ ...body, requestId: '' }).replaceAll(sha256, '')
      expect(plain(one, hash[name]!)).toBe(plain(none, unknown))
      expect(Object.keys(one.headers)).toEqual(Object.keys(none.headers))
      expect(one.headers['cache-control']).toBe('no-store')
    },
  )

  it.each(['x', '..%2f..%2fetc%2fpasswd', 'A'.repeat(64)])('%s', async (name) => {
    await request(held.app).get(`/archive/${name}`).expect(404)
  })

  it('another method', async () => {
    await request(held.app).post(`/archive/${hash['public']}`).expect(405)
  })

  it('bytes that a disk changed', async () => {
    const sha256 = await held.put('sound', { key: 'sound' }, inventedObservations({ symbol: 'CAT/C/XVD/CO/9' }))
    await get(sha256).expect(200)
    writeFileSync(join(held.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'changed')
    const { body, headers } = await request(held.app).get(`/archive/${sha256}`).expect(500)
    expect([body.type, headers['cache-control'], headers['content-disposition']]).toEqual([
      '/problems/fault',
      'no-store',
      undefined,
    ])
  })
})

it('the proof of a text leads to its file, and no proof to one that is not given', async () => {
  const fileOf = async (symbol: string) => {
    const { body } = await request(held.app).get(`/api/v1/documents/${symbol}`).expect(200)
    const { body: proof } = await request(held.app).get(`/api/v1/recommendations/${body.units[0].id}/proof`).expect(200)
    expect(proof.captures.map(({ file }: { file: string | null }) => file)).toEqual([proof.capture.file])
    return proof.capture.file
  }
  expect(await fileOf('CAT/C/XVD/CO/3')).toBe(`/archive/${hash['public']}`)
  expect([await fileOf('CAT/C/XVD/CO/5'), await fileOf('CAT/C/XVD/CO/6')]).toEqual([null, null])
})
