// Mails go out over a server on this machine, each with an address of its own to come back to; a report that comes there stops one subscription.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choiceSchema } from '../../../src/alerts/choice.ts'
import { activate, askFor } from '../../../src/alerts/http/actions.ts'
import { bounceAddress, readBounceAddress, recipientsOf } from '../../../src/alerts/mail/bounce-address.ts'
import { createVault, randomId } from '../../../src/alerts/vault.ts'
import { openContext } from '../../../src/context.ts'
import { readSettings } from '../../../src/env.ts'
import { createAlerting, deliver } from '../../../src/run/alerting.ts'
import { createFolder, runHere } from '../../e2e/support/command.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const folder = mkdtempSync(join(tmpdir(), 'mw-bounce-'))
const sent: { from: string; to: string; raw: string }[] = []
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, { envelope }, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      sent.push({ from, to: envelope.rcptTo[0]!.address, raw: Buffer.concat(chunks).toString() })
      done()
    })
  },
})
let environment: Record<string, string>
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  environment = {
    MECHANISM_WATCH_KEY: key,
    MECHANISM_WATCH_SMTP: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    MECHANISM_WATCH_FROM: 'Dates <dates@example.org>',
    MECHANISM_WATCH_BOUNCES: 'back@bounces.example.org',
    MECHANISM_WATCH_LOG: 'silent',
  }
  await createFolder(folder)
})
afterAll(async () => {
  await new Promise<void>((done) => server.close(() => done()))
  rmSync(folder, { recursive: true, force: true })
})

/** What a relay sends back: for whoever the mail was passed on to, at the address that the mail named. */
const report = (to: string, { action = 'failed', recipient = 'box@forwarded.example' } = {}) => `Return-Path: <>
Delivered-To: ${to}
From: MAILER-DAEMON@relay.example.org
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example.org

Final-Recipient: rfc822; ${recipient}
Action: ${action}
Status: 5.1.1

--b--
`

/** Two people who confirmed; each was sent one mail. */
async function subscribeTwo(): Promise<string[]> {
  const ctx = await openContext(readSettings({ ...environment, MECHANISM_WATCH_DATA: folder }))
  const alerting = createAlerting(ctx)
  try {
    const acting = { ctx: alerting, vault: createVault(key) }
    const mails = ['one@ngo.example.org', 'two@ngo.example.org']
    for (const mail of mails) await askFor(acting, { mail, hook: null, choice: choiceSchema.parse({}) })
    await deliver(ctx, alerting)
    for (const number of [1, 2]) await activate(acting, (await alerting.store.subscriptions.byNumber(number))!)
    return mails.map((mail) => sent.find(({ to }) => to === mail)!.from)
  } finally {
    alerting.close()
    await ctx.close()
  }
}

async function statuses(): Promise<(string | undefined)[]> {
  const ctx = await openContext(readSettings({ ...environment, MECHANISM_WATCH_DATA: folder }))
  try {
    const rows = [1, 2].map((number) => ctx.store.alerts.subscriptions.byNumber(number))
    return (await Promise.all(rows)).map((row) => row?.status)
  } finally {
    await ctx.close()
  }
}

const bounced = (mail: string, ...options: string[]) =>
  runHere(['alerts', 'bounced', ...options], { folder, environment, input: [Buffer.from(mail)] })

it('stops the one whose mail came back, wherever it was passed on to, and nobody by a report that anybody can write', async () => {
  const [one = '', two = ''] = await subscribeTwo()
  expect([one, two].every((from) => /^back\+[0-9a-f]{44}@bounces\.example\.org$/.test(from))).toBe(true)
  // a reader sees the sender, and a person who answers reaches it
  expect(sent[0]!.raw).toContain('From: Dates <dates@example.org>')
  const last = two.at(5)
  const forged = two.replace(/^(back\+)./, `$1${last === '0' ? '1' : '0'}`)
  const powerless = [
    report('back@bounces.example.org', { recipient: 'two@ngo.example.org' }),
    report(forged),
    report(two, { action: 'delayed' }),
    `To: ${two}\n\nI am away until Monday.\n`,
    // quoted in the body, and not where it came to
    report('back@bounces.example.org').replace('--b--', `To: ${two}\n--b--`),
  ]
  for (const mail of powerless) expect((await bounced(mail)).code, mail).toBe(0)
  expect(await statuses()).toEqual(['active', 'active'])
  expect((await bounced(report(one.toUpperCase()))).out).toContain('1 failed permanently, 1 disabled.')
  expect(await statuses()).toEqual(['disabled', 'active'])
  // the same report again, as of another mail: nobody else is stopped
  for (const again of [report(one), report(one, { recipient: 'two@ngo.example.org' })])
    expect((await bounced(again)).out).toContain('1 failed permanently, 0 disabled.')
  expect(await statuses()).toEqual(['disabled', 'active'])
  expect((await bounced(report('undisclosed@example.org'), '--to', two)).out).toContain('1 disabled')
  expect(await statuses()).toEqual(['disabled', 'disabled'])
})

it('names each mail apart, is read back in any case of letters, and says nothing to another key or mailbox', () => {
  const [vault, other] = [createVault(key), createVault(Buffer.alloc(32, 8).toString('base64'))]
  const ids = Array.from({ length: 20 }, randomId)
  const addresses = ids.map((id) => bounceAddress(vault, 'back@example.org', id))
  expect(new Set(addresses).size).toBe(20)
  for (const [at, address] of addresses.entries()) {
    expect(address.length).toBeLessThanOrEqual(64 + '@example.org'.length)
    expect(readBounceAddress(vault, 'Back@Example.org', address.toUpperCase())).toBe(ids[at])
    expect(readBounceAddress(other, 'back@example.org', address)).toBeNull()
    expect(readBounceAddress(vault, 'front@example.org', address)).toBeNull()
  }
  expect(recipientsOf('To: A <a@x.org>,\r\n b@x.org\r\nX-Original-To: c@x.org\r\n\r\nTo: d@x.org')).toEqual([
    'a@x.org',
    'b@x.org',
    'c@x.org',
  ])
})

it('refuses a mailbox whose name leaves no room', () => {
  const name = 'a'.repeat(20)
  expect(() => readSettings({ MECHANISM_WATCH_BOUNCES: `${name}@example.org` })).toThrow(/at most 19 characters/)
  expect(readSettings({ MECHANISM_WATCH_BOUNCES: `${name.slice(1)}@example.org` }).bounces).toBeTruthy()
})
