// The log: JSON lines, with no mail address, token, client address or query string in them.
import { type Logger, pino } from 'pino'
import { escapedJson } from './domain/printable.ts'

export type Log = Logger

const mail = /[^\s@"'<>]+@[^\s@"'<>]+\.[^\s@"'<>]+/g
const query = /(https?:\/\/[^\s?"']+)\?[^\s"']*/g
const token = /\b(token|secret|key|whsec)([=_/-])[\w-]{8,}/gi

/** Takes out what could point to a person: mail addresses, query strings, tokens. */
export const scrub = (text: string): string =>
  text.replace(mail, '[address]').replace(query, '$1?[query]').replace(token, '$1$2[secret]')

function scrubAll(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value)
  if (value instanceof Error)
    return { type: value.name, message: scrub(value.message), stack: scrub(value.stack ?? '') }
  if (depth > 4 || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((part) => scrubAll(part, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, scrubAll(part, depth + 1)]))
}

/** Lines that wait for room on the disk of the log, in characters; later ones are dropped. */
const mostWaiting = 1_000_000

/** Standard error; where its disk is full the server goes on, and what waits is written when there is room. */
function standardError(): ReturnType<typeof pino.destination> {
  const destination = pino.destination({ fd: 2, sync: true, maxLength: mostWaiting })
  destination.on('error', () => undefined)
  return destination
}

/** A pino logger that scrubs every line; `destination` is for tests. */
export function createLog(level: string, destination?: { write(line: string): void }): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [
          'ip',
          '*.ip',
          'remoteAddress',
          '*.remoteAddress',
          'email',
          '*.email',
          'authorization',
          '*.authorization',
        ],
        remove: true,
      },
      hooks: {
        // pino escapes C0 alone: the others could turn or forge a line for whoever reads the log on a terminal
        streamWrite: escapedJson,
        logMethod(args, method) {
          method.apply(this, args.map((arg) => scrubAll(arg)) as Parameters<typeof method>)
        },
      },
    },
    destination ?? standardError(),
  )
}
