// Whose fault a failure of the mail server is: the address's, ours, or nobody's.
import { DeliveryError } from '../../domain/errors.ts'

/** The way out is down: nothing is wrong with the address, the attempt is not counted, the channel rests. */
export class ChannelDownError extends DeliveryError {
  override name = 'ChannelDownError'
  constructor(message: string) {
    super(message, false)
  }
}

type SmtpFault = Error & { code?: string; responseCode?: number; response?: string; command?: string }

/** Codes of nodemailer for a way out that does not work. */
const wayOut = new Set([
  ...['ECONNECTION', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EDNS', 'ENOTFOUND', 'EAUTH', 'ETLS', 'ESOCKET'],
  ...['EPROTOCOL', 'EPROXY', 'ENOAUTH', 'EOAUTH2'],
])

/** "550 5.1.1 no such person", "550-5.1.1 …": the enhanced status code of an answer (RFC 3463); null where there is none. */
const enhancedStatus = (response = ''): string | null =>
  /^\d{3}[ -](\d(?:\.\d{1,3}){2})(?!\S)/.exec(response)?.[1] ?? null

/** Whose fault a failure is. `passing`: nobody's, it is tried again. */
type SmtpKind = 'address' | 'way_out' | 'passing'

const smtpKind = ({ code = '', responseCode = 0, response, command }: SmtpFault): SmtpKind => {
  const status = enhancedStatus(response)
  // 5.1: bad address; 5.2.1: mailbox disabled
  const ofAddress = command === 'RCPT TO' || status === '5.2.1' || status?.startsWith('5.1.') === true
  if (responseCode >= 500 && ofAddress && command !== 'MAIL FROM') return 'address'
  if (wayOut.has(code) && responseCode === 0) return 'way_out'
  return code === 'EAUTH' || command === 'MAIL FROM' || responseCode === 421 ? 'way_out' : 'passing'
}

const inWords: Record<SmtpKind, string> = {
  address: 'the mail server refused the address',
  way_out: 'the mail server could not be reached, or does not take mail from here',
  passing: 'the mail server did not take the mail',
}

/** A code of ours or of the system, such as ECONNREFUSED: never words of the other end. */
const knownCode = (code: unknown): string | null =>
  typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,30}$/.test(code) ? code : null

/** What is kept of an answer: its numbers. Its sentence may hold the address in any form and part (SAFETY, S13). */
function numbersOf({ code, responseCode, response }: SmtpFault): string {
  const answered = responseCode ? [String(responseCode), enhancedStatus(response)] : [knownCode(code)]
  return answered.filter(Boolean).join(' ')
}

/**
 * 5xx to RCPT TO, or with an enhanced code of class 5.1 (bad address) or 5.2.1 (disabled), is the address's and final.
 * No connection, no login, a refused sender: ours. Everything else may pass and is tried again. `known`: what it is anyway.
 */
export function readSmtpFault(error: unknown, known?: SmtpKind): DeliveryError {
  const fault = error as SmtpFault
  const kind = known ?? smtpKind(fault)
  const numbers = numbersOf(fault)
  const said = `${inWords[kind]}${numbers && ` (${numbers})`}`
  return kind === 'way_out' ? new ChannelDownError(said) : new DeliveryError(said, kind === 'address')
}
