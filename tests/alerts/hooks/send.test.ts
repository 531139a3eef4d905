// A receiver on this machine checks signatures with the reference library; pinning, redirects and limits.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { createHookChannel, type SlowDownError } from '../../../src/alerts/hooks/send.ts'
import { runAlerts } from '../../../src/alerts/raise.ts'
import type { DeliveryError } from '../../../src/domain/errors.ts'
import { createBench, putWindows, subscribe, vault, windowOf } from '../support/fixtures.ts'

type Received = { headers: Record<string, string>; body: string }
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function receive(
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_, r) => void r.end('ok'),
) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body: Buffer.concat(parts).toString() })
      answer(request, response)
    })
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}
const message = (url: string) => ({ url, headers: {}, body: '{}' })
const fault = (sent: Promise<void>) =>
  sent.then(
    () => null,
    (error: DeliveryError) => error,
  )

describe('the channel', () => {
  const patient = createHookChannel({ allowLoopback: true })
  /** Only for receivers that never end: elsewhere no answer may come too late, however busy the machine is. */
  const channel = createHookChannel({ allowLoopback: true, timeLimit: 700 })
  it.each([
    // [status, permanent]
    [200, null],
    [204, null],
    [301, false],
    [302, false],
    [307, false],
    [400, false],
    [404, false],
    [410, true],
    [429, false],
    [500, false],
    [503, false],
  ] as const)('reads %i', async (status, permanent) => {
    const { url, received } = await receive((_, r) => {
      r.writeHead(status, status < 400 && status >= 300 ? { location: url } : {})
      r.end()
    })
    const error = await fault(patient.post(message(url)))
    expect(error?.permanent ?? null).toBe(permanent)
    expect(received).toHaveLength(1)
  })
  it('hears Retry-After', async () => {
    const { url } = await receive((_, r) => void r.writeHead(429, { 'retry-after': '3600' }).end())
    expect(await fault(patient.post(message(url)))).toMatchObject({ retryAfter: 3600 } satisfies Partial<SlowDownError>)
  })
  it('gives up on a silent receiver', async () => {
    const { url } = await receive(() => undefined)
    expect(await fault(channel.post(message(url)))).toMatchObject({ permanent: false })
  })
  it('gives up on a receiver that drips', async () => {
    const { url } = await receive((_, r) => {
      r.writeHead(200)
      const drip = setInterval(() => r.write('.'), 50)
      r.on('close', () => clearInterval(drip))
    })
    // it drips without end: that the post ends at all is what is tested
    await fault(channel.post(message(url)))
  })
  it('reads no more than it needs of a flood', async () => {
    let written = 0
    const { url } = await receive((_, r) => {
      r.writeHead(200)
      const more = () => {
        while (!r.destroyed && written < 200_000_000 && r.write(Buffer.alloc(65_536))) written += 65_536
        if (!r.destroyed && written < 200_000_000) r.once('drain', more)
      }
      more()
    })
    await fault(channel.post(message(url)))
    expect(written).toBeLessThan(20_000_000)
  })
  it('does not reach this machine without the setting of the tests', async () => {
    const { url, received } = await receive()
    expect((await fault(createHookChannel().post(message(url))))?.message).toContain('refused')
    expect(received).toEqual([])
  })
  it('calls the address that was checked: the name is resolved once and never again', async () => {
    const { url, received } = await receive()
    let asked = 0
    const pinned = createHookChannel({
      allowLoopback: true,
      resolve: async () => {
        asked++
        return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
      },
      timeLimit: 700,
    })
    // no resolver of this machine knows the name: only the pinned address can have led here
    await pinned.post(message(url.replace('127.0.0.1', 'hooks.ngo.invalid')))
    expect(asked).toBe(1)
    expect(received[0]!.headers.host).toContain('hooks.ngo.invalid')
    // the next message is checked anew
    expect((await fault(pinned.post(message(url.replace('127.0.0.1', 'hooks.ngo.invalid')))))?.message).toContain(
      'public addresses alone',
    )
    expect(received).toHaveLength(1)
  })
  it('never repeats the address in an error', async () => {
    const error = await fault(channel.post(message('http://127.0.0.1:1/secret-path')))
    expect(error?.message).not.toContain('secret-path')
  })
})

describe('messages', () => {
  const deliver = async (url: string, choice = {}) => {
    const bench = createBench({ hooks: createHookChannel({ allowLoopback: true }) })
    const now = new Date()
    bench.at(now.toISOString())
    const due = new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
    putWindows(bench.raw, [windowOf({ dueOn: due }), windowOf({ dueOn: due, occasion: 'CO/9' })])
    const owner = await subscribe(bench, { cadence: 'at_once', ...choice }, { hook: url })
    await runAlerts(bench.ctx)
    await runDeliveries(bench.ctx)
    return { bench, owner, secret: vault.hookSecret(owner.id, 1) }
  }

  it('are signed so that the reference library agrees, one an alert', async () => {
    const { received, url } = await receive()
    const { secret } = await deliver(url)
    expect(received).toHaveLength(2)
    for (const { headers, body } of received) {
      const read = new Webhook(secret).verify(body, headers) as {
        type: string
        data: { leadDays: number; window: { officialPage: string } }
      }
      expect(read.type).toBe('date.due')
      expect(read.data.leadDays).toBe(30)
      expect(read.data.window.officialPage).toMatch(/^https:/)
      expect(() => new Webhook(vault.hookSecret('another', 1)).verify(body, headers)).toThrow()
      expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
    }
    expect(new Set(received.map((r) => r.headers['webhook-id'])).size).toBe(2)
  })

  it('of a digest are one message', async () => {
    const { received, url } = await receive()
    const { secret } = await deliver(url, { cadence: 'daily' })
    expect(received).toHaveLength(1)
    const read = new Webhook(secret).verify(received[0]!.body, received[0]!.headers) as {
      data: { alerts: unknown[]; more: number }
    }
    expect(read.data).toMatchObject({ more: 0 })
    expect(read.data.alerts).toHaveLength(2)
  })

  it('keep their id over attempts', async () => {
    let first = true
    const { received, url } = await receive((_, r) => {
      r.statusCode = first ? 500 : 200
      first = false
      r.end()
    })
    const { bench } = await deliver(url, { cadence: 'daily' })
    bench.at(new Date(Date.now() + 600_000).toISOString())
    await runDeliveries(bench.ctx)
    expect(received).toHaveLength(2)
    expect(received[0]!.headers['webhook-id']).toBe(received[1]!.headers['webhook-id'])
    // tried again over midnight in Geneva, a day less is left: nothing else of it changes
    const timeless = (body: string) => body.replaceAll(/\d+ days? left/g, 'days left')
    expect(timeless(received[0]!.body)).toBe(timeless(received[1]!.body))
  })

  it('carry both signatures while the secret is being replaced', async () => {
    const { received, url } = await receive()
    const { bench, owner } = await deliver(url, { cadence: 'daily' })
    const now = bench.ctx.clock.now().toISOString()
    await bench.store.subscriptions.rotateSecret(owner.number, 1, [now])
    await bench.store.deliveries.add({
      id: 'test1',
      subscription: owner.number,
      channel: 'webhook',
      kind: 'test',
      slot: 'test1',
      createdAt: now,
    })
    await runDeliveries(bench.ctx)
    for (const version of [1, 2]) {
      const { body, headers } = received[1]!
      expect(new Webhook(vault.hookSecret(owner.id, version)).verify(body, headers)).toMatchObject({ type: 'test' })
    }
  })

  it('stay under 20 kB, and say how many alerts are left out', async () => {
    const { received, url } = await receive()
    const bench = createBench({ hooks: createHookChannel({ allowLoopback: true }) })
    putWindows(
      bench.raw,
      Array.from({ length: 100 }, (_, i) => windowOf({ occasion: `CO/${i}` })),
    )
    bench.at('2027-05-10T07:00:00Z')
    await subscribe(bench, { cadence: 'daily' }, { hook: url })
    await runAlerts(bench.ctx)
    await runDeliveries(bench.ctx)
    expect(received[0]!.body.length).toBeLessThan(20_000)
    const { data } = JSON.parse(received[0]!.body) as { data: { alerts: unknown[]; more: number } }
    expect(data.alerts.length + data.more).toBe(100)
  })
})
