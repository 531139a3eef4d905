// The page that says which document a file is: by upload or by hash, in three languages, and it keeps nothing.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { englishIn } from '../support/english.ts'
import { inventedObservations } from '../support/parsed.ts'
import { openStored, type Stored } from '../support/stored.ts'
import { readPage, type WebPage } from './support/site.ts'

let held: Stored
const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const bytes = 'Zymurgy\r\n--and its boundary--\r\n'
const read = ({ text: page, status, headers }: request.Response): WebPage =>
  readPage(page, status, headers as Record<string, string>)
const upload = async (content: string, name = 'zymurgy.pdf', address = '/verify') =>
  read(await request(held.app).post(address).attach('file', Buffer.from(content), name).field('sha256', ''))

beforeAll(async () => {
  held = await openStored()
  await held.put(bytes, {}, inventedObservations())
  await held.put('letter', { route: 'import', address: 'file:letter.pdf' })
})

describe('/verify', () => {
  it('names the document of an uploaded file, with links to it and to the stored bytes', async () => {
    const { $, main, headers, html } = await upload(bytes)
    expect(main).toContain('CAT/C/XVD/CO/3 – Concluding observations on the third periodic report of Valdoria')
    expect($('a[href="/documents/CAT/C/XVD/CO/3"]').length).toBe(1)
    expect($(`a[href="/archive/${sha(bytes)}"]`).length).toBe(1)
    expect(headers['cache-control']).toBe('no-store')
    // nothing of the file comes back: not its name, not a word of it
    expect(html).not.toMatch(/zymurgy/i)
  })

  it('says of any other file, and of a private one, that no public document has its bytes', async () => {
    const [other, mine] = [await upload('other'), await upload('letter')]
    expect(other.main).toContain('No public document held here has these bytes.')
    expect(mine.main.replace(sha('letter'), '')).toBe(other.main.replace(sha('other'), ''))
  })

  it('takes a hash instead, and says what is wrong with one', async () => {
    const ask = async (sha256: string, status: number) =>
      read(await request(held.app).post('/verify').field('sha256', sha256).expect(status))
    expect((await ask(` ${sha(bytes).toUpperCase()} `, 200)).main).toContain('CAT/C/XVD/CO/3')
    expect((await ask('abc', 400)).main).toContain('64 characters')
    expect((await ask('', 400)).main).toContain('Nothing was sent.')
  })

  it('refuses what is too large, and what is no form', async () => {
    const large = request(held.app).post('/verify').set('Content-Type', 'multipart/form-data; boundary=x')
    const answer = read(await large.set('Content-Length', '25000001').send('x'))
    expect([answer.status, answer.main.includes('larger than 25 MB')]).toEqual([413, true])
    await request(held.app).post('/verify').type('text/plain').send('x').expect(400)
    const parts = Array.from(
      { length: 12 },
      (_, at) => `--x\r\nContent-Disposition: form-data; name="a${at}"\r\n\r\nb\r\n`,
    )
    const form = request(held.app).post('/verify').set('Content-Type', 'multipart/form-data; boundary=x')
    await form.send(`${parts.join('')}--x--\r\n`).expect(400)
    await request(held.app).get('/verify?file=x').expect(400)
    await request(held.app).put('/verify').expect(405)
  })

  it('tells a visitor whose files are under way to wait, on a page and not as a fault', async () => {
    const server = held.app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Transfer-Encoding': 'chunked' }
    // none of them ends: one is read, two wait, and the others are answered at once
    const pending = Array.from({ length: 5 }, () =>
      httpRequest({ port, host: '127.0.0.1', path: '/verify', method: 'POST', headers }).on('error', () => undefined),
    )
    const refused = pending.map((one) => once(one, 'response') as Promise<[IncomingMessage]>)
    for (const one of pending) one.write('--x')
    const [answer] = await Promise.race(refused)
    expect(answer.statusCode).toBe(429)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(await text(answer)).toMatch(/under way/)
    for (const one of refused) one.catch(() => undefined)
    for (const one of pending) one.destroy()
    server.closeAllConnections()
    server.close()
  })

  it.each(['fr', 'es'])('is in %s from its first word to its last', async (language) => {
    const pages = [
      read(await request(held.app).get(`/verify?lang=${language}`).expect(200)),
      await upload(bytes, 'a.pdf', `/verify?lang=${language}`),
    ]
    for (const { $, html } of pages) {
      expect(html).toContain(`<html lang="${language}"`)
      $('[lang=en], code').remove()
      expect(englishIn(`${$('title').text()} ${$('body').text()}`.replaceAll('Mechanism Watch', ''))).toEqual([])
    }
  })
})
