// Reads the address of a webhook: HTTPS to a public name, and nothing that could point inwards (SAFETY, S16).
import { lookup as systemLookup } from 'node:dns/promises'
import { refusedRange } from './ranges.ts'

/** A webhook address that is refused; the message says why and may be shown to whoever gave it. */
export class HookRefusedError extends Error {
  override name = 'HookRefusedError'
}

export type Resolved = { address: string; family: 4 | 6 }
type Resolve = (host: string) => Promise<Resolved[]>

export type TargetRules = {
  /** only in tests: lets plain HTTP, 127.0.0.1 and any port of a name pass */
  allowLoopback?: boolean
  /** only in tests: the authority that signs certificates, as PEM */
  authority?: string
  resolve?: Resolve
}

const resolveBySystem: Resolve = async (host) =>
  (await systemLookup(host, { all: true, verbatim: true })).map((r) => ({
    address: r.address,
    family: r.family === 6 ? 6 : 4,
  }))

/** Names that only mean something inside a network (RFC 6761, 6762, 7686, 8375, 9476), and those of one label. */
const inwardNames =
  /(^|\.)(localhost|local|localdomain|internal|intranet|corp|home|lan|private|onion|test|invalid|example|alt|arpa|home\.arpa)$/
const ports = new Set(['', '443', '8443'])

/** Checks the form only; no network. Throws HookRefusedError. */
export function readHookUrl(text: string, rules: TargetRules = {}): URL {
  const refuse = (why: string): never => {
    throw new HookRefusedError(`this webhook address is refused: ${why}`)
  }
  if (text.length > 500) refuse('it is longer than 500 characters')
  // a browser would silently drop or turn these; what is checked must be what is called
  if (/[\s\\\u0000-\u0020\u007f-\u00a0\u3002\uff0e\uff61]/.test(text))
    refuse('it holds blanks, back-slashes or control characters')
  if (!URL.canParse(text)) refuse('it can not be read')
  const url = new URL(text)
  const host = url.hostname.replace(/\.$/, '')
  if (rules.allowLoopback && url.protocol === 'http:') return url
  if (url.protocol !== 'https:') refuse('only https:// is allowed')
  if (url.username || url.password) refuse('it holds a user name or a password')
  if (url.hash) refuse('it has a fragment')
  if (!ports.has(url.port) && !rules.allowLoopback) refuse('only the ports 443 and 8443 are allowed')
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) refuse('a name is needed, not a network address')
  if (!host.includes('.')) refuse('a full name is needed')
  if (inwardNames.test(host)) refuse('this name is not a public one')
  return url
}

/**
 * The addresses that a host stands for, all of which must be public: one that is not refuses them all, for a name that
 * points both ways is an attack or a mistake. Throws HookRefusedError; errors of the resolver pass through.
 */
export async function resolveHook(host: string, rules: TargetRules = {}): Promise<Resolved[]> {
  if (rules.allowLoopback && host === '127.0.0.1') return [{ address: host, family: 4 }]
  const found = await (rules.resolve ?? resolveBySystem)(host)
  if (found.length === 0) throw new HookRefusedError('this webhook address is refused: its name has no address')
  for (const { address } of found) {
    const why = rules.allowLoopback && address === '127.0.0.1' ? null : refusedRange(address)
    if (why !== null)
      throw new HookRefusedError(
        `this webhook address is refused: its name points to a network address that is not public (${why})`,
      )
  }
  return found
}
