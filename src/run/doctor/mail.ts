// What doctor says of the public address of this server and of its mail: settings alone, and with --live the mail server.

import { createMailChannel } from '../../alerts/mail/channel.ts'
import { createVault } from '../../alerts/vault.ts'
import { refusedRange } from '../../domain/refused-ranges.ts'
import type { Settings } from '../../env.ts'
import type { Check } from './report.ts'

/** Ends of names that lead nowhere from another machine; `localhost` itself has no dot. */
const localEnds = ['.localhost', '.local', '.internal', '.lan', '.home.arpa']

function isLocal(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '')
  const isNumber = name.includes(':') || /^[\d.]+$/.test(name)
  return isNumber
    ? refusedRange(name) !== null
    : !name.includes('.') || localEnds.some((end) => name.toLowerCase().endsWith(end))
}

/** Returns whether others can open the links of this server, which stand in mails, feeds, calendars and answers. */
export function checkAddress({ baseUrl, smtp }: Settings): Check {
  const check = 'public address'
  const { hostname, protocol } = new URL(baseUrl)
  if (isLocal(hostname))
    return {
      check,
      result: smtp === null ? 'look' : 'bad',
      says: `Links in ${smtp === null ? 'feeds, calendars and answers' : 'mails'} lead to this machine or its own network, where nobody else can open them: set MECHANISM_WATCH_URL to the address that others use.`,
    }
  if (protocol !== 'https:')
    return {
      check,
      result: smtp === null ? 'look' : 'bad',
      says: 'It is not https: whoever is between a reader and this server sees what is read, and secret links. Put a proxy with a certificate before it, and set MECHANISM_WATCH_URL to its address.',
    }
  return { check, result: 'good', says: 'Links lead to a public address, over https.' }
}

/** What is missing of the settings of mail; null where nothing is. */
function missing({ smtp, from, key }: Settings): string | null {
  const names = [
    ...(smtp === null ? ['MECHANISM_WATCH_SMTP'] : []),
    ...(from === null ? ['MECHANISM_WATCH_FROM'] : []),
    ...(key === null ? ['MECHANISM_WATCH_KEY'] : []),
  ]
  return names.length === 0 ? null : names.join(', ')
}

function checkKey({ key }: Settings): string | null {
  try {
    if (key !== null) createVault(key)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Returns whether messages could go out by the settings. The mail server is not asked. */
export function checkMail(settings: Settings): Check {
  const check = 'mail'
  const gap = missing(settings)
  if (settings.smtp === null && settings.key === null)
    return { check, result: 'look', says: 'No messages are sent: docs/alerts.md says which settings they need.' }
  if (gap !== null)
    return { check, result: 'bad', says: `No messages are sent, because ${gap} is not set (docs/alerts.md).` }
  const fault = checkKey(settings)
  if (fault !== null) return { check, result: 'bad', says: `MECHANISM_WATCH_KEY cannot be used: ${fault}` }
  return { check, result: 'look', says: 'It is set. The server was not asked: “mechanism-watch doctor --live” does.' }
}

/** Greets the mail server and logs in, as a mail would; no mail is sent. Asks nothing where the settings do not suffice. */
export async function tryMail(settings: Settings): Promise<Check> {
  const known = checkMail(settings)
  if (settings.smtp === null || known.result === 'bad' || settings.from === null) return known
  const check = 'mail'
  try {
    const channel = createMailChannel({ url: settings.smtp, name: new URL(settings.baseUrl).hostname })
    try {
      await channel.check()
    } finally {
      channel.close()
    }
    return { check, result: 'good', says: 'The mail server answers, and takes our login. No mail was sent.' }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return {
      check,
      result: 'bad',
      says: `No mail would go out: ${what}. Check MECHANISM_WATCH_SMTP, and whether this machine may reach that port.`,
    }
  }
}
