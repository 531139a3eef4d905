// What an operator is told: a ping after each entry of the schedule, a mail when a source goes quiet, and metrics on the machine itself.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import type { Mail } from '../../src/alerts/mail/message.ts'
import { composeMail } from '../../src/alerts/mail/message.ts'
import type { AppContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { metricsRouter } from '../../src/http/metrics.ts'
import { problemHandler } from '../../src/http/problem.ts'
import { createReading } from '../../src/reading/reading.ts'
import { ping, tellOperator } from '../../src/run/operator.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill } from '../support/fill.ts'
import { addRun } from '../support/run.ts'

let store: Store
let server: Server
const asked: string[] = []
const warned: string[] = []
const clock = stoppedClock()

const contextOf = (environment: Record<string, string> = {}) =>
  ({
    settings: readSettings(environment),
    ...{ store, clock, reading: createReading(store) },
    log: { warn: (fields: object, message: string) => void warned.push(JSON.stringify([fields, message])) },
  }) as unknown as AppContext

beforeAll(async () => {
  store = await fill()
  server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`)
    res.statusCode = req.url?.startsWith('/gone') ? 404 : 200
    res.end('OK')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await store.close()
})
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

describe('a ping', () => {
  it('asks the address, and /fail after a failure; none where no address is set', async () => {
    await ping(contextOf(), false)
    await ping(contextOf({ MECHANISM_WATCH_PING: at('/abc') }), false)
    await ping(contextOf({ MECHANISM_WATCH_PING: at('/abc/') }), true)
    expect(asked).toEqual(['POST /abc', 'POST /abc/fail'])
  })

  it('never breaks a schedule, and leaves no address in the log', async () => {
    await ping(contextOf({ MECHANISM_WATCH_PING: at('/gone-secret') }), false)
    await ping(contextOf({ MECHANISM_WATCH_PING: 'http://127.0.0.1:1/secret' }), false)
    expect(warned).toHaveLength(2)
    expect(warned.join()).not.toContain('secret')
  })
})

describe('the operator', () => {
  const settings = {
    MECHANISM_WATCH_OPERATOR: 'operator@example.org',
    MECHANISM_WATCH_FROM: 'Dates <dates@example.org>',
    MECHANISM_WATCH_URL: 'https://dates.example.org',
  }
  it('is mailed once when a source fails, and again when it fails again', async () => {
    const mails: Mail[] = []
    const mail = { send: async (one: Mail) => void mails.push(one) }
    const tell = () => tellOperator(contextOf(settings), { mail })
    const run = async (result: 'green' | 'red') => {
      const [sourceId, stage] = ['cat-concluding-observations', 'collect']
      await addRun(store, { sourceId, stage, at: clock.now().toISOString(), result })
      return tell()
    }
    const counts: number[] = []
    for (const result of ['green', 'red', 'red', 'green', 'red'] as const) {
      expect(await run(result)).toBe(result === 'red')
      counts.push(mails.length)
    }
    const [before = 0] = counts
    expect(counts.map((count) => count - before)).toEqual([0, 1, 1, 1, 2])
    expect(mails.at(-1)).toMatchObject({ to: 'operator@example.org' })
    expect(mails.at(-1)!.text).toContain('cat-concluding-observations')
  })

  it('is not mailed without an address, and the fault is known all the same', async () => {
    const mail = { send: async () => Promise.reject(new Error('sent')) }
    expect(await tellOperator(contextOf(), { mail })).toBe(true)
  })
})

describe('/metrics', () => {
  const app = () => {
    const made = express()
    made.use(metricsRouter({ ...contextOf(), version: '0.0.0', baseUrl: '', sources: cards }))
    made.use(problemHandler())
    return made
  }
  it('are lines of the text format, of sources and of nobody', async () => {
    const { text, headers } = await request(app()).get('/metrics').expect(200)
    expect(headers['content-type']).toContain('version=0.0.4')
    expect(text).toContain('mechanism_watch_source_healthy{source="cat-concluding-observations"} 0')
    expect(text).toMatch(/^mechanism_watch_documents \d+$/m)
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? -?[\d.e+]+)$/)
    expect(text).not.toMatch(/subscri|visitor|@/)
  })

  it.each(['/metrics/', '/METRICS', '/Metrics', '/metrics//', '//metrics', '/%6detrics', '/metrics%2f', '/./metrics'])(
    'have one address, which a proxy closes: %s is none',
    async (address) => {
      await request(app()).get(address).expect(404)
    },
  )

  it('are not there for what came through a proxy', async () => {
    const headers = [
      ...[
        ['X-Forwarded-For', '192.0.2.1'] as const,
        ['X-Forwarded-For', ''] as const,
        ['Forwarded', 'for=192.0.2.1'] as const,
      ],
      ...(
        ['X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP', 'Via', 'CF-Connecting-IP', 'True-Client-IP'] as const
      ).map((name) => [name, '1'] as const),
    ]
    for (const [name, value] of headers) await request(app()).get('/metrics').set(name, value).expect(404)
  })
})

it('each mail names its list, which says nothing of what is followed', () => {
  const letter = { subject: 's', language: 'en', opening: 'o', sections: [], foot: [], leaveWords: 'l' }
  const mail = composeMail(letter as never, 'id', 'a@example.org', 'Dates <dates@example.org>', 'https://example.org/l')
  expect(mail.headers['List-Id']).toBe('<dates.example.org>')
})
