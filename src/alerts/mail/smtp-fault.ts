// Faults of a mail server: which are the address's, which are ours, and which may pass.
import { DeliveryError } from '../../domain/errors.ts'

/** The way out is down: nothing is wrong with the address, the attempt is not counted, the channel rests. */
export class ChannelDownError extends DeliveryError {
  override name = 'ChannelDownError'
  constructor(message: string) {
    super(message, false)
  }
}

/** Error texts of mail servers repeat the address; no row and no log may hold it (SAFETY, S13). */
export const withoutAddresses = (text: string): string =>
  text
    .replace(/<[^<>\s]*>/g, '<address>')
    .replace(/[^\s<>,;:"'()]+@[^\s<>,;:"'()]+/g, '<address>')
    .slice(0, 300)

type SmtpFault = Error & { code?: string; responseCode?: number; command?: string }

/**
 * 5xx to RCPT TO, or with an enhanced code of class 5.1 (bad address) or 5.2.1 (disabled), is the address's and final.
 * No connection, no login, a refused sender: ours. Everything else may pass and is tried again.
 */
export function readSmtpFault(error: unknown): DeliveryError {
  const fault = error as SmtpFault
  const said = withoutAddresses(fault.message ?? String(error))
  const code = fault.responseCode ?? 0
  if (
    code >= 500 &&
    (fault.command === 'RCPT TO' || /\b5\.(1\.\d+|2\.1)\b/.test(fault.message)) &&
    fault.command !== 'MAIL FROM'
  )
    return new DeliveryError(said, true)
  if (
    /^(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EDNS|ENOTFOUND|EAUTH|ETLS|ESOCKET|EPROTOCOL|EPROXY|ENOAUTH|EOAUTH2)$/.test(
      fault.code ?? '',
    ) &&
    code === 0
  )
    return new ChannelDownError(said)
  if (fault.code === 'EAUTH' || fault.command === 'MAIL FROM' || code === 421) return new ChannelDownError(said)
  return new DeliveryError(said, false)
}
