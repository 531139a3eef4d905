// An export over a row that a disk changed: a problem where nothing was sent yet, else an end that no client takes for a whole file.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-export-damage-'))
const file = join(folder, 'store.sqlite')
let store: Store
let server: Server
let rows: string[]
beforeAll(async () => {
  store = await fill({ path: file, many: 1200 })
  const app = createServer({ store, clock: stoppedClock(), version: '0.0.0', baseUrl: '' })
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const whole = await (await fetch(`${origin()}/api/v1/recommendations.jsonl`)).text()
  rows = whole.split('\n').slice(0, -1)
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const port = () => (server.address() as AddressInfo).port
const origin = () => `http://127.0.0.1:${port()}`

/** One letter of the row at this place of the export is another, as a disk would change it. */
async function withChanged(place: number, run: () => Promise<void>): Promise<void> {
  const { id } = JSON.parse(rows.at(place)!) as { id: string }
  const raw = new Database(file)
  const text = raw.prepare('select text from units where id = ?').pluck().get(id) as string
  const write = raw.prepare('update units set text = ? where id = ?')
  write.run(text.replace(/.$/, '#'), id)
  try {
    await run()
  } finally {
    write.run(text, id)
    raw.close()
  }
}

/** What a client of HTTP/1.0 gets, and how the connection ended. */
async function byEarlierHttp(path: string): Promise<{ text: string; isReset: boolean }> {
  const socket = connect(port(), '127.0.0.1')
  let text = ''
  let isReset = false
  socket.on('data', (part) => {
    text += part
  })
  socket.on('error', (error: NodeJS.ErrnoException) => {
    isReset = error.code === 'ECONNRESET'
  })
  socket.write(`GET ${path} HTTP/1.0\r\nHost: x\r\n\r\n`)
  await new Promise((resolve) => socket.once('close', resolve))
  return { text, isReset }
}

const formats = ['jsonl', 'csv']

describe('a row that a disk changed', () => {
  it.each(formats)('near the beginning of an export as %s is answered as a problem', async (format) => {
    await withChanged(5, async () => {
      const answer = await fetch(`${origin()}/api/v1/recommendations.${format}`)
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
        503,
        'application/problem+json; charset=utf-8',
      ])
      for (const name of ['Content-Disposition', 'Content-Encoding', 'X-Total-Count'])
        expect(answer.headers.get(name)).toBeNull()
      expect(await answer.json()).toMatchObject({ type: '/problems/damaged' })
    })
  })

  it.each(formats.flatMap((format) => ['identity', 'gzip'].map((encoding) => [format, encoding] as const)))(
    'further on in one as %s (%s) ends it in an error',
    async (format, encoding) => {
      await withChanged(-3, async () => {
        const headers = { 'Accept-Encoding': encoding }
        const answer = await fetch(`${origin()}/api/v1/recommendations.${format}`, { headers })
        expect(answer.status).toBe(200)
        await expect(answer.text()).rejects.toThrow()
      })
    },
  )

  it.each(formats)('is an error to a client of HTTP/1.0 too, as %s', async (format) => {
    await withChanged(-3, async () => {
      const { text, isReset } = await byEarlierHttp(`/api/v1/recommendations.${format}`)
      expect([text.startsWith('HTTP/1.1 200'), isReset]).toEqual([true, true])
    })
  })
})

it('a sound export is whole to both', async () => {
  const { text, isReset } = await byEarlierHttp('/api/v1/recommendations.jsonl')
  expect(isReset).toBe(false)
  expect(text.slice(text.indexOf('\r\n\r\n') + 4).split('\n')).toHaveLength(rows.length + 1)
})
