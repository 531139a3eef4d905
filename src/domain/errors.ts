// The errors that have a meaning outside the place where they arise.

/**
 * `other_document`: no outcome, but a paper around one (a report prepared for a review, a decision), and kept without being read.
 * `corrigendum`: corrects another document, and is kept without being read.
 * `unread_version`: a language version known for what it is, and kept without being read.
 * `not_covered`: a document of a body that its source does not cover; nothing of it is stored.
 * `damaged`: the bytes of the file are not whole; another download may be.
 * `too_large_unpacked`: the file unpacks, or draws, more than any document needs.
 * `fewer_than_held`: the version that is held has more recommendations, and stays until a person takes this one.
 * `dates_not_as_held`: the same issue of the document is held with other dates, and stays until a person takes this one.
 * `failed`: an error of this program, and not of the file.
 */
export type ParseFault =
  | 'not_parsed'
  | 'unread_version'
  | 'other_document'
  | 'corrigendum'
  | 'not_covered'
  | 'damaged'
  | 'too_large_unpacked'
  | 'fewer_than_held'
  | 'dates_not_as_held'
  | 'failed'

/** What was read stays beside the version that is held, which stands until a person compared the two. */
export const isHeldBack = (fault: string | null): fault is string =>
  fault === 'fewer_than_held' || fault === 'dates_not_as_held'

/** The document is not of the shape that the parser knows; it stays unparsed and shows on the sources page. */
export class ParseError extends Error {
  override name = 'ParseError'
  kind: ParseFault
  symbol: string | null
  where: string
  /** the message without symbol and place */
  reason: string
  constructor(
    symbol: string | null,
    where: string,
    reason: string,
    { kind = 'not_parsed', ...options }: ErrorOptions & { kind?: ParseFault } = {},
  ) {
    super(`${symbol ?? 'document without a symbol'}, ${where}: ${reason}`, options)
    this.kind = kind
    this.symbol = symbol
    this.where = where
    this.reason = reason
  }
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
  'outdated',
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
  /** the message without fault and address */
  reason: string
  constructor(fault: FetchFault, address: string, reason: string, retryAfter: number | null = null) {
    super(`${fault}: ${reason} (${address})`)
    this.fault = fault
    this.reason = reason
    this.address = address
    this.retryAfter = retryAfter
  }
}

/** Kinds of names that are looked up in tables, with the fault that an unknown one leaves. */
export const unknownNames = {
  State: 'unknown_state',
  'State code': 'unknown_state_code',
  'State in a list': 'unknown_state_in_a_list',
} as const
export type NameKind = keyof typeof unknownNames

/** A name that no table of ours knows; answered by a line in the alias table or a source's lookups, never by a guess. */
export class UnknownNameError extends Error {
  override name = 'UnknownNameError'
  kind: NameKind
  printed: string
  constructor(kind: NameKind, printed: string) {
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

/** The store refuses a part of a request: a cursor that it did not give, or words of a search that it cannot read. */
export class RequestRefusedError extends Error {
  override name = 'RequestRefusedError'
  /** the parameter of the request that is refused */
  parameter: 'after' | 'q'
  constructor(parameter: RequestRefusedError['parameter'], message: string) {
    super(message)
    this.parameter = parameter
  }
}
