// "Check a file": which document a file is, by its bytes or its hash; a private file is as unknown as one never seen.
import { createHash } from 'node:crypto'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { inventedObservations } from '../support/parsed.ts'
import { openStored, type Stored } from '../support/stored.ts'

let held: Stored
const sha = (text: string) => createHash('sha256').update(text).digest('hex')
/** The bytes as they are, whatever the type says. */
const asIs = (body: unknown) => body as string
const send = (bytes: string, type = 'application/pdf') =>
  request(held.app)
    .post('/api/v1/verify')
    .set('Content-Type', type)
    .serialize(asIs)
    .send(Buffer.from(bytes) as never)

beforeAll(async () => {
  held = await openStored()
  const of = (more = {}) => inventedObservations(more)
  await held.put('first', { retrievedAt: '2099-06-01T00:00:00.000Z', key: 'one' }, of())
  await held.put(
    'second',
    { retrievedAt: '2099-07-01T00:00:00.000Z', key: 'one' },
    of({ units: of().units.slice(0, 2) }),
  )
  await held.put('en français', { key: 'fr' }, of({ language: 'fr' }))
  await held.put('imported', { route: 'import', address: 'file:own-name.pdf' }, of({ symbol: 'CAT/C/XVD/CO/4' }))
  await held.put('letter', { route: 'import', address: 'file:own-letter.pdf', symbol: 'CAT/C/XVD/CO/5' })
})

describe('a file that is sent', () => {
  it('is named with document, version, capture, and whether it is the one that is shown', async () => {
    const { body, headers } = await send('second').expect(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toMatchObject({
      sha256: sha('second'),
      known: true,
      links: { file: `/archive/${sha('second')}`, page: '/verify' },
    })
    expect(body.captures).toHaveLength(1)
    expect(body.captures[0]).toMatchObject({
      symbol: 'CAT/C/XVD/CO/3',
      version: 'official',
      language: 'en',
      current: true,
      retrievedAt: '2099-07-01T00:00:00.000Z',
    })
    expect((await send('first')).body.captures[0].current).toBe(false)
  })

  it('in another language is named in that language', async () => {
    const [one] = (await send('en français')).body.captures
    expect([one.language, one.version, one.links.document]).toEqual([
      'fr',
      'official',
      '/api/v1/documents/CAT/C/XVD/CO/3?language=fr',
    ])
  })

  it('that was imported is named where its text is shown, and never by its name', async () => {
    const { text, body } = await send('imported')
    expect([body.known, body.captures[0].capturedFrom, body.links.file]).toEqual([true, null, null])
    expect(text).not.toContain('own-name')
    const answers = [await send('letter'), await send('never seen')].map(({ text: one }) => one)
    expect(answers[0]!.replace(sha('letter'), '')).toBe(answers[1]!.replace(sha('never seen'), ''))
    expect(JSON.parse(answers[0]!)).toMatchObject({ known: false, captures: [] })
  })

  it('of any type is read as bytes; a form, a packed body and an empty one are refused', async () => {
    for (const type of [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/octet-stream',
    ])
      expect((await send('first', type)).body.known, type).toBe(true)
    await send('first', 'multipart/form-data; boundary=x').expect(415)
    await send('first').set('Content-Encoding', 'gzip').expect(415)
    await send('').expect(400)
    await request(held.app).post('/api/v1/verify?name=x').send('a').expect(400)
    const other = await request(held.app).put('/api/v1/verify').expect(405)
    expect(other.headers['allow']).toBe('POST, OPTIONS')
  })

  it('over the limit is refused before its end', async () => {
    const { body } = await send('x').set('Content-Length', '60000001').expect(413)
    expect(body.detail).toContain('SHA-256')
  })
})

it('a hash alone is enough', async () => {
  const { body } = await request(held.app)
    .get(`/api/v1/files/${sha('first').toUpperCase()}`)
    .expect(200)
  expect(body).toEqual((await send('first')).body)
  await request(held.app).get('/api/v1/files/abc').expect(404)
})
