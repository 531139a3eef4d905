// What doctor says of the public address and of mail: by the settings, and with --live by a server on this machine that is greeted.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../../src/env.ts'
import { checkHere } from '../../src/run/doctor/local.ts'
import { checkAddress, checkMail, tryMail } from '../../src/run/doctor/mail.ts'

const mail = {
  MECHANISM_WATCH_KEY: Buffer.alloc(32, 7).toString('base64'),
  MECHANISM_WATCH_FROM: 'Dates <dates@example.org>',
}
const settings = (rest: Record<string, string> = {}) => readSettings({ ...rest })

describe('the public address', () => {
  it.each([
    ['http://127.0.0.1:3000', 'bad', 'look'],
    ['http://localhost:3000', 'bad', 'look'],
    ['http://10.1.2.3', 'bad', 'look'],
    ['http://[::1]:3000', 'bad', 'look'],
    ['https://watch.local', 'bad', 'look'],
    ['https://desk', 'bad', 'look'],
    ['http://watch.example.org', 'bad', 'look'],
    ['https://watch.example.org', 'good', 'good'],
  ])('%s with mail is %s, without %s', (url, withMail, without) => {
    const own = { MECHANISM_WATCH_URL: url }
    expect(checkAddress(settings(own)).result).toBe(without)
    const sending = { ...own, ...mail, MECHANISM_WATCH_SMTP: 'smtps://mail.example.org' }
    expect(checkAddress(settings(sending)).result).toBe(withMail)
  })

  it('that is not set is this machine', () => {
    expect(checkAddress(settings())).toMatchObject({
      result: 'look',
      says: expect.stringContaining('MECHANISM_WATCH_URL'),
    })
  })

  it('is among the checks, and so is mail', async () => {
    const checks = await checkHere(settings({ MECHANISM_WATCH_DATA: '/nonexistent' }), new Date())
    expect(checks.map(({ check }) => check)).toEqual(expect.arrayContaining(['public address', 'mail']))
  })
})

describe('the settings of mail', () => {
  const smtp = { MECHANISM_WATCH_SMTP: 'smtps://mail.example.org' }
  it.each([
    ['none', {}, 'look', 'No messages are sent'],
    ['no key', { ...smtp, MECHANISM_WATCH_FROM: mail.MECHANISM_WATCH_FROM }, 'bad', 'MECHANISM_WATCH_KEY'],
    ['no sender', { ...smtp, MECHANISM_WATCH_KEY: mail.MECHANISM_WATCH_KEY }, 'bad', 'MECHANISM_WATCH_FROM'],
    ['no server', mail, 'bad', 'MECHANISM_WATCH_SMTP'],
    ['all', { ...smtp, ...mail }, 'look', 'doctor --live'],
  ])('%s', (_, own, result, says) => {
    expect(checkMail(settings(own as Record<string, string>))).toMatchObject({
      result,
      says: expect.stringContaining(says),
    })
  })
})

describe('the mail server', () => {
  const mails: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) =>
      password === 'right' ? done(null, { user: 'x' }) : done(new Error('Invalid login of desk@example.org')),
    onMailFrom: ({ address }, _session, done) => {
      mails.push(address)
      done()
    },
  })
  let port: number
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
    port = (server.server.address() as AddressInfo).port
  })
  afterAll(() => new Promise<void>((done) => server.close(() => done())))
  const trying = (url: string) => tryMail(settings({ ...mail, MECHANISM_WATCH_SMTP: url }))

  it('that takes the login is good, and gets no mail', async () => {
    expect(await trying(`smtp://desk%40example.org:right@127.0.0.1:${port}`)).toMatchObject({ result: 'good' })
    expect(mails).toEqual([])
  })

  it('that refuses the login is bad; nothing of the login or of its words is shown', async () => {
    const { result, says } = await trying(`smtp://desk%40example.org:wrong@127.0.0.1:${port}`)
    expect(result).toBe('bad')
    expect(says).toContain('535')
    expect(says).not.toMatch(/desk|wrong|Invalid/)
  })

  it('that does not answer is bad', async () => {
    const { result, says } = await trying('smtp://127.0.0.1:1')
    expect(result).toBe('bad')
    expect(says).toContain('could not be reached')
  })

  it('is not asked where the settings do not suffice', async () => {
    expect(await tryMail(settings({ MECHANISM_WATCH_SMTP: `smtp://127.0.0.1:${port}` }))).toMatchObject({
      result: 'bad',
      says: expect.stringContaining('not set'),
    })
  })
})
