// Reads the address of a webhook: HTTPS to a public name, and nothing that could point inwards (SAFETY, S16).
import { Resolver } from 'node:dns/promises'
import { inwardNames } from '../../domain/link-fault.ts'
import { isHostName } from '../../domain/mail-address.ts'
import { readUrl } from '../../domain/read-url.ts'
import { refusedRange } from '../../domain/refused-ranges.ts'

/**
 * A webhook address that is refused; the message may be shown to whoever gave it. `form`: how it is written. `name`: where
 * its name leads, which is never told, for a name of an inner network must not be tried out from outside. `silent`: the
 * name server gave no answer.
 */
export class HookRefusedError extends Error {
  override name = 'HookRefusedError'
  kind: 'form' | 'name' | 'silent'
  constructor(kind: 'form' | 'name' | 'silent', why: string) {
    super(`this webhook address is refused: ${why}`)
    this.kind = kind
  }
}

export type Resolved = { address: string; family: 4 | 6 }
type Resolve = (host: string, limit: AbortSignal) => Promise<Resolved[]>

export type TargetRules = {
  /** only in tests: lets plain HTTP, 127.0.0.1 and any port of a name pass */
  allowLoopback?: boolean
  /** only in tests: the authority that signs certificates, as PEM */
  authority?: string
  resolve?: Resolve
  /** only in tests: name servers in place of the machine's, as `address:port` */
  nameServers?: string[]
  /** milliseconds for one message, from its name to its answer */
  timeLimit?: number
}

/** Codes of an answer that says that there is no such name, or no address of that family. */
const noAddress = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])

/**
 * Asks the name servers directly: a look-up through the system holds one of the few threads of the process for as long as
 * a name server keeps silent.
 */
async function resolveByServers(host: string, limit: AbortSignal, servers?: string[]): Promise<Resolved[]> {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  if (servers) resolver.setServers(servers)
  const cancel = () => resolver.cancel()
  limit.addEventListener('abort', cancel, { once: true })
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  limit.removeEventListener('abort', cancel)
  const found = answers.flatMap((answer, index) =>
    answer.status === 'rejected'
      ? []
      : answer.value.map((address) => ({ address, family: index === 0 ? (4 as const) : (6 as const) })),
  )
  const isSilent = answers.some((a) => a.status === 'rejected' && !noAddress.has((a.reason as { code: string }).code))
  if (found.length === 0 && isSilent) throw new HookRefusedError('silent', 'its name server does not answer')
  return found
}

/** Names that lead nowhere (RFC 2606), or stand for addresses of this machine and its network (RFC 3172). */
const reservedNames = /(^|\.)(test|invalid|example|arpa)$/
const ports = new Set(['', '443', '8443'])

/** Checks the form only; no network. Throws HookRefusedError. */
export function readHookUrl(text: string, rules: TargetRules = {}): URL {
  const refuse = (why: string): never => {
    throw new HookRefusedError('form', why)
  }
  if (text.length > 500) refuse('it is longer than 500 characters')
  // a browser would silently drop or turn these; what is checked must be what is called
  if (/[\s\\\u0000-\u0020\u007f-\u00a0\u3002\uff0e\uff61]/.test(text))
    refuse('it holds blanks, back-slashes or control characters')
  const url = readUrl(text) ?? refuse('it can not be read')
  const host = url.hostname.replace(/\.$/, '')
  if (rules.allowLoopback && url.protocol === 'http:') return url
  if (url.protocol !== 'https:') refuse('only https:// is allowed')
  if (url.username || url.password) refuse('it holds a user name or a password')
  if (url.hash) refuse('it has a fragment')
  if (!ports.has(url.port) && !rules.allowLoopback) refuse('only the ports 443 and 8443 are allowed')
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) refuse('a name is needed, not a network address')
  if (!host.includes('.')) refuse('a full name is needed')
  if (!isHostName(host)) refuse('no host can have this name')
  if (inwardNames.test(host) || reservedNames.test(host)) refuse('this name is not a public one')
  return url
}

const nowherePublic = (): HookRefusedError =>
  new HookRefusedError('name', 'its name must lead to public addresses alone')

/**
 * Returns the addresses that a host stands for, all of which must be public: one that is not refuses them all, for a name
 * that points both ways is an attack or a mistake. The answer is the same for a name that does not exist. Throws
 * HookRefusedError, also where no answer came within `limit`.
 */
export async function resolveHook(host: string, limit: AbortSignal, rules: TargetRules = {}): Promise<Resolved[]> {
  if (rules.allowLoopback && host === '127.0.0.1') return [{ address: host, family: 4 }]
  const resolve: Resolve = rules.resolve ?? ((name, end) => resolveByServers(name, end, rules.nameServers))
  const silence = new Promise<never>((_, reject) => {
    const end = () => reject(new HookRefusedError('silent', 'its name server does not answer'))
    if (limit.aborted) end()
    else limit.addEventListener('abort', end, { once: true })
  })
  const found = await Promise.race([resolve(host.replace(/\.$/, ''), limit), silence]).catch((error: unknown) => {
    throw error instanceof HookRefusedError ? error : nowherePublic()
  })
  const isRefused = ({ address }: Resolved) =>
    !(rules.allowLoopback && address === '127.0.0.1') && refusedRange(address) !== null
  if (found.length === 0 || found.some(isRefused)) throw nowherePublic()
  return found
}
