// A webhook in a real browser: asked for in the form, confirmed by the link of a mail, tried out, and received with its signature.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Browser } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { afterEach, expect, it } from 'vitest'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { createHookChannel } from '../../src/alerts/hooks/send.ts'
import { createSubscriptions } from '../../src/alerts/http/index.ts'
import { createBench } from '../alerts/support/fixtures.ts'
import { browserPath, howToGetOne, openBrowser } from './support/chromium.ts'

if (browserPath === null) console.warn(howToGetOne)

const servers: Server[] = []
let browser: Browser | undefined
afterEach(async () => {
  await browser?.close()
  for (const server of servers.splice(0)) server.close()
})

/** Listens on a free port of this machine; returns the origin. */
const listen = (handler: Parameters<typeof createServer>[1]) =>
  new Promise<string>((done) => {
    const server = createServer(handler).listen(0, '127.0.0.1', () =>
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    )
    servers.push(server)
  })

type Received = { headers: Record<string, string>; body: string }

/** The service with a receiver of its own; loopback is let through, as no setting of a server does. */
async function serve() {
  const received: Received[] = []
  const receiver = await listen((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body })
      response.end('ok')
    })
  })
  const bench = createBench({ hooks: createHookChannel({ allowLoopback: true }) })
  const work: Promise<void>[] = []
  const router = createSubscriptions({
    ...bench.ctx,
    hookRules: { allowLoopback: true },
    background: (one) => void work.push(one),
  })
  const origin = await listen(express().use('/subscriptions', router))
  // what a signature is good for is minutes: the service has the time of the receiver
  bench.at(new Date().toISOString())
  const deliver = async () => {
    await Promise.all(work.splice(0))
    await runDeliveries(bench.ctx)
  }
  return { bench, origin, hook: `${receiver}/here`, received, deliver }
}

it.skipIf(browserPath === null)('is accepted, confirmed, tried out and taken away again', async () => {
  const { bench, origin, hook, received, deliver } = await serve()
  browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 360, height: 900 }, extraHTTPHeaders: {} })
  await page.goto(`${origin}/subscriptions/narrow?language=fr`)
  await page.getByLabel('Adresse de courriel').first().fill('desk@ngo.example.org')
  await page.locator('summary', { hasText: 'appeler un webhook' }).click()
  await page.locator('input[name=hook]').fill(hook)
  await page.locator('input[name=understood]').check()
  await page.getByRole('button', { name: 'Envoyez-moi une confirmation' }).click()
  expect(await page.locator('h1').textContent()).toBe('Regardez dans votre boîte')

  await deliver()
  const link = /https:\/\/dates\.example\.org(\/subscriptions\/confirm\?\S+)/.exec(bench.mails[0]!.text)![1]!
  await page.goto(`${origin}${link}`)
  expect(await page.locator('main, body').first().textContent()).toContain('127.0.0.1')
  expect(received).toEqual([])
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/subscriptions\/manage\?token=/)
  const secret = (await page.locator('dd code').textContent())!
  expect(await page.locator('body').textContent()).toContain(hook)

  await page.getByRole('button', { name: 'Envoyer un message d’essai' }).click()
  await page.locator('[role=status]').waitFor()
  await deliver()
  const tried = received.at(-1)!
  expect(new Webhook(secret).verify(tried.body, tried.headers)).toMatchObject({ type: expect.stringContaining('test') })
  expect(() =>
    new Webhook(`whsec_${Buffer.from('another').toString('base64')}`).verify(tried.body, tried.headers),
  ).toThrow()

  await page.locator('a[href^="/subscriptions/leave"]').click()
  await page.locator('button[type=submit]').click()
  expect(await page.locator('h1').textContent()).toBe('Effacé')
  expect(bench.raw.prepare('select count(*) as n from subscriptions').get()).toEqual({ n: 0 })
})
