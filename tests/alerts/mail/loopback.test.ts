// A mail server on this machine receives an opt-in, a 30-day alert, a "moved" alert and a digest, in three languages.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AlertLanguage, choiceSchema } from '../../../src/alerts/choice.ts'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { activate, askFor } from '../../../src/alerts/http/actions.ts'
import { createMailChannel } from '../../../src/alerts/mail/channel.ts'
import { ChannelDownError, readSmtpFault } from '../../../src/alerts/mail/smtp-fault.ts'
import { runAlerts } from '../../../src/alerts/raise.ts'
import { changeWindow, createBench, putWindows, subscribe, vault, windowOf } from '../support/fixtures.ts'

type Received = { to: string[]; raw: string; headers: Record<string, string>; parts: { type: string; text: string }[] }
const received: Received[] = []
let refuse: ((address: string) => Error | null) | null = null

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) => done(refuse?.(address) ?? undefined),
  onData: (stream, session, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      received.push(
        readMail(
          Buffer.concat(chunks).toString('utf8'),
          session.envelope.rcptTo.map((r) => r.address),
        ),
      )
      done()
    })
  },
})
let channel: ReturnType<typeof createMailChannel>
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  channel = createMailChannel({ url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` })
})
afterAll(async () => {
  channel.close()
  await new Promise<void>((done) => server.close(() => done()))
})

const decodeQuoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
const decodeWord = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, body: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(body, 'base64').toString('utf8') : decodeQuoted(body.replace(/_/g, ' ')),
    )
const readHeaders = (text: string) =>
  Object.fromEntries(
    text
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        decodeWord(line.slice(line.indexOf(':') + 1).trim()),
      ]),
  )
function readMail(raw: string, to: string[]): Received {
  const [head, ...rest] = raw.split('\r\n\r\n')
  const headers = readHeaders(head!)
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type']!)![1]!
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [partHead, ...body] = part.trimStart().split('\r\n\r\n')
      const of = readHeaders(partHead!)
      const text = body.join('\r\n\r\n')
      const encoding = of['content-transfer-encoding']
      return {
        type: of['content-type']!.split(';')[0]!,
        text:
          encoding === 'quoted-printable'
            ? decodeQuoted(text)
            : encoding === 'base64'
              ? Buffer.from(text, 'base64').toString()
              : text,
      }
    })
  return { to, raw, headers, parts }
}

/** SAFETY, S6; and the names of States, of bodies and of the product. */
const telling =
  /tortur|folter|state|état|estado|mechanism|mécanisme|mecanismo|valdoria|committee|comité|watch|nations|naciones/i

const expected: Record<AlertLanguage, { subjects: string[]; body: string[][] }> = {
  en: {
    subjects: ['Please confirm', 'What is known now', 'Reminder: 1 date', 'Daily summary: 2 dates'],
    body: [
      ['press the button', 'This message comes from Mechanism Watch.'],
      ['13 May 2027', '30 days left', 'official date', 'rule C2', 'read on 2 April 2027', 'Check it here: https://'],
      ['MOVED', 'Earlier date: 13 May 2027', '20 June 2027'],
      ['Why you get this'],
    ],
  },
  fr: {
    subjects: ['Merci de confirmer', 'Ce qui est connu à ce jour', 'Rappel : 1 date', 'Résumé du jour : 2 dates'],
    body: [
      ['appuyez sur le bouton', 'Ce message vient de Mechanism Watch.'],
      [
        '13 mai 2027',
        'il reste 30 jours',
        'date officielle',
        'règle C2',
        'lue le 2 avril 2027',
        'À vérifier ici : https://bodies.example.org/XVD',
      ],
      ['DÉPLACÉ', 'Date précédente : 13 mai 2027', '20 juin 2027'],
      ['Pourquoi ce message'],
    ],
  },
  es: {
    subjects: ['Por favor, confirme', 'Lo que se sabe hoy', 'Recordatorio: 1 fecha', 'Resumen del día: 2 fechas'],
    body: [
      ['pulse el botón'],
      [
        '13 de mayo de 2027',
        'quedan 30 días',
        'fecha oficial',
        'regla C2',
        'leída el 2 de abril de 2027',
        'Compruébelo aquí: https://bodies.example.org/XVD',
      ],
      ['APLAZADO', 'Fecha anterior: 13 de mayo de 2027', '20 de junio de 2027'],
      ['Por qué recibe esto'],
    ],
  },
}

describe.each(['en', 'fr', 'es'] as const)('in %s', (language) => {
  it('an opt-in, a 30-day alert, a moved alert and a digest arrive', async () => {
    received.length = 0
    const bench = createBench({ mail: channel })
    const window = windowOf({ readOn: '2027-04-02', quote: 'An invented sentence with <b>markup</b> & an ampersand.' })
    putWindows(bench.raw, [window])
    bench.at('2027-04-13T07:00:00Z')
    const choice = choiceSchema.parse({ language, cadence: 'at_once', leads: [30] })
    await askFor({ ctx: bench.ctx, vault }, { mail: 'person@ngo.example.org', hook: null, choice })
    await runDeliveries(bench.ctx)
    await activate({ ctx: bench.ctx, vault }, (await bench.store.subscriptions.byNumber(1))!)
    await runAlerts(bench.ctx)
    await runDeliveries(bench.ctx)
    changeWindow(
      bench.raw,
      'moved',
      window,
      windowOf({ dueOn: '2027-06-20', readOn: '2027-05-01' }),
      '2027-05-02T09:00:00Z',
    )
    bench.at('2027-05-02T10:00:00Z')
    await runAlerts(bench.ctx)
    await runDeliveries(bench.ctx)
    await bench.store.subscriptions.erase(1)
    await subscribe(bench, { language, cadence: 'daily', leads: [30] })
    putWindows(bench.raw, [windowOf({ state: 'XVE', dueOn: '2027-06-20' })])
    bench.at('2027-05-21T07:00:00Z')
    await runAlerts(bench.ctx)
    await runDeliveries(bench.ctx)

    expect(received.map((m) => m.headers.subject)).toEqual(expected[language].subjects)
    received.forEach((mail, index) => {
      const { headers, parts } = mail
      expect(parts.map((p) => p.type)).toEqual(['text/plain', 'text/html'])
      for (const words of expected[language].body[index]!) expect(parts[0]!.text).toContain(words)
      if (index > 0)
        expect(parts[0]!.text).toMatch(
          language === 'en'
            ? /Geneva[\s\S]*you remain responsible/
            : language === 'fr'
              ? /Genève[\s\S]*il vous appartient/
              : /Ginebra[\s\S]*a usted le corresponde/,
        )
      expect(headers.subject).not.toMatch(telling)
      expect(headers['auto-submitted']).toBe('auto-generated')
      expect(headers['list-unsubscribe']).toMatch(/^<https:\/\/dates\.example\.org\/subscriptions\/leave\?token=\S+>$/)
      expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
      expect(headers['message-id']).toMatch(/^<[\w-]{16}@dates\.example\.org>$/)
      expect(headers['content-language']).toBe(language)
      // what a locked screen shows
      expect(parts[0]!.text.split('\n')[0]).not.toMatch(telling)
      // nothing is fetched, nothing is counted, no link is rewritten
      expect(parts[1]!.text).not.toMatch(/<img|<script|<style|<link|url\(/i)
      expect(headers).not.toHaveProperty('x-mailer')
      expect(mail.raw).not.toMatch(/localhost|x-mailer/i)
    })
    // the text of a document is not trusted
    expect(received[1]!.parts[1]!.text).toContain('&lt;b>markup&lt;/b> &amp; an ampersand')
  })
})

describe('faults', () => {
  const smtp = (message: string, given: object) => Object.assign(new Error(message), { response: message, ...given })
  it.each([
    // [error, permanent, ours]
    [smtp('550 5.1.1 no such person', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }), true, false],
    [
      smtp('550-5.1.1 gone\n550 5.1.1 see below', { code: 'EMESSAGE', responseCode: 550, command: 'DATA' }),
      true,
      false,
    ],
    [smtp('554 rule 5.1.1 of ours', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }), false, false],
    [smtp('553 bad', { code: 'EENVELOPE', responseCode: 553, command: 'RCPT TO' }), true, false],
    [smtp('554 5.2.1 mailbox disabled', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }), true, false],
    [smtp('450 4.2.0 greylisted', { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }), false, false],
    [smtp('554 spam', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }), false, false],
    [smtp('552 too much', { code: 'EMESSAGE', responseCode: 552, command: 'DATA' }), false, false],
    [smtp('550 sender refused', { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' }), false, true],
    [smtp('535 login', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }), false, true],
    [smtp('421 closing', { code: 'EPROTOCOL', responseCode: 421 }), false, true],
    [smtp('connect refused', { code: 'ESOCKET', command: 'CONN' }), false, true],
    [smtp('timeout', { code: 'ETIMEDOUT', command: 'CONN' }), false, true],
  ])('%s: permanent %s, ours %s', (error, permanent, ours) => {
    const read = readSmtpFault(error)
    expect([read.permanent, read instanceof ChannelDownError]).toEqual([permanent, ours])
  })
  it('of a real refusal disable the address', async () => {
    const bench = createBench({ mail: channel })
    putWindows(bench.raw, [windowOf()])
    bench.at('2027-05-10T07:00:00Z')
    await subscribe(bench, { cadence: 'at_once' }, { mail: 'gone@ngo.example.org' })
    await subscribe(bench, { cadence: 'at_once' }, { mail: 'here@ngo.example.org' })
    refuse = (address) =>
      address.startsWith('gone') ? Object.assign(new Error(`no such person ${address}`), { responseCode: 550 }) : null
    received.length = 0
    await runAlerts(bench.ctx)
    const counts = await runDeliveries(bench.ctx)
    refuse = null
    expect(counts).toMatchObject({ sent: 1, disabled: 1 })
    expect(received.map((m) => m.to)).toEqual([['here@ngo.example.org']])
    const note = bench.raw.prepare("select note from subscriptions where status = 'disabled'").get() as { note: string }
    expect(note.note).toContain('550')
    expect(note.note).not.toContain('gone')
  })
  it('of a server that is not there are ours', async () => {
    const nowhere = createMailChannel({ url: 'smtp://127.0.0.1:1' })
    const bench = createBench({ mail: nowhere })
    putWindows(bench.raw, [windowOf()])
    bench.at('2027-05-10T07:00:00Z')
    for (let i = 0; i < 5; i++) await subscribe(bench, { cadence: 'at_once' })
    await runAlerts(bench.ctx)
    const counts = await runDeliveries(bench.ctx)
    nowhere.close()
    expect(counts).toMatchObject({ sent: 0, disabled: 0 })
    expect(counts.ours).toBeLessThanOrEqual(3)
    expect(await bench.store.subscriptions.counts()).toEqual({ active: 5 })
  })
})
