// The mail channel over nodemailer.
import { createTransport } from 'nodemailer'
import type { MailChannel } from '../channels.ts'
import type { Mail } from './message.ts'
import { readSmtpFault } from './smtp-fault.ts'

/** Settings read from `smtps://user:password@mail.example.org:465`. Throws for any other scheme. */
function readMailUrl(address: string) {
  const url = new URL(address)
  if (!['smtp:', 'smtps:'].includes(url.protocol))
    throw new RangeError('the mail server is given as smtp:// or smtps://')
  const secure = url.protocol === 'smtps:'
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    // in clear only to a server on this machine
    requireTLS: !secure && !local,
    ignoreTLS: !secure && local,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  }
}

/**
 * Sends through the given server (`smtps://user:password@host`, from the environment). `name` is what the server is
 * greeted with, instead of the name of this machine.
 */
export function createMailChannel({
  url,
  name = 'localhost',
}: {
  url: string
  name?: string
}): Required<MailChannel> & { close(): void } {
  const transport = createTransport({
    ...readMailUrl(url),
    name,
    // one connection that stays open between mails
    pool: true,
    maxConnections: 1,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: 60_000,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail: Mail) => {
      try {
        await transport.sendMail(mail)
      } catch (error) {
        throw readSmtpFault(error)
      }
    },
    /** Connects, greets and logs in, and sends nothing. Throws DeliveryError. */
    check: async () => {
      try {
        await transport.verify()
      } catch (error) {
        throw readSmtpFault(error, 'way_out')
      }
    },
    close: () => transport.close(),
  }
}
