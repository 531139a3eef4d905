// The errors that have a meaning outside the place where they arise.

/** The document is not of the shape that the parser knows; it stays unparsed and shows on the sources page. */
export class ParseError extends Error {
  override name = 'ParseError'
  symbol: string | null
  where: string
  constructor(symbol: string | null, where: string, message: string, options?: ErrorOptions) {
    super(`${symbol ?? 'document without a symbol'}, ${where}: ${message}`, options)
    this.symbol = symbol
    this.where = where
  }
}

/** The document is of a body that the source does not cover: it was read, and nothing of it is stored. */
export class NotCoveredError extends ParseError {
  override name = 'NotCoveredError'
}

export const fetchFaults = [
  'not_found',
  'challenged',
  'slow_down',
  'server_error',
  'empty',
  'wrong_type',
  'no_files',
  'suspicious_empty',
  'paging_stuck',
  'robots',
  'too_large',
  'too_small',
  'truncated',
  'timeout',
  'network',
  'unexpected_shape',
  'refused',
] as const
export type FetchFault = (typeof fetchFaults)[number]

/** The web did not give what was asked; `fault` names how (SOURCES, 8). */
export class FetchError extends Error {
  override name = 'FetchError'
  fault: FetchFault
  address: string
  /** seconds that the server asked to wait, if it did */
  retryAfter: number | null
  /** first 2 KB of the answer, where there was one: what a person looks at (SOURCES, 8) */
  excerpt: string | null = null
  constructor(fault: FetchFault, address: string, message: string, retryAfter: number | null = null) {
    super(`${fault}: ${message} (${address})`)
    this.fault = fault
    this.address = address
    this.retryAfter = retryAfter
  }
}

/** A name that no table of ours knows; answered by a line in the alias table or a source's lookups, never by a guess. */
export class UnknownNameError extends Error {
  override name = 'UnknownNameError'
  kind: string
  printed: string
  constructor(kind: string, printed: string) {
    super(`unknown ${kind}: ${JSON.stringify(printed)}`)
    this.kind = kind
    this.printed = printed
  }
}

/** A message could not be delivered; `permanent` decides between a retry and disabling the address. */
export class DeliveryError extends Error {
  override name = 'DeliveryError'
  permanent: boolean
  constructor(message: string, permanent: boolean, options?: ErrorOptions) {
    super(message, options)
    this.permanent = permanent
  }
}

/** Raised for words of a command that cannot be taken; the message says what to type. */
export class UsageError extends Error {
  override name = 'UsageError'
}
