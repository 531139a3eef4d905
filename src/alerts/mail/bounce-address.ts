// The address that one mail comes back to (VERP): it names the mail by what its Message-ID says too, and nobody else can make one.
import { bounceDigits } from '../../domain/bounce-mark.ts'
import type { Vault } from '../vault.ts'

type BounceVault = Pick<Vault, 'mark'>

const markOf = (vault: BounceVault, id: string): string =>
  Buffer.from(vault.mark('bounce', id), 'base64url').toString('hex').slice(0, bounceDigits.proof)

const cutMailbox = (mailbox: string): [name: string, domain: string] => {
  const at = mailbox.lastIndexOf('@')
  return [mailbox.slice(0, at), mailbox.slice(at + 1)]
}

/** Returns `dates+4f…@example.org` for the mailbox `dates@example.org`. */
export function bounceAddress(vault: BounceVault, mailbox: string, deliveryId: string): string {
  const [name, domain] = cutMailbox(mailbox)
  return `${name}+${Buffer.from(deliveryId, 'base64url').toString('hex')}${markOf(vault, deliveryId)}@${domain}`
}

/** Returns the id of the delivery that an address names; null for any that was not made here for this mailbox. */
export function readBounceAddress(vault: BounceVault, mailbox: string, address: string): string | null {
  const [name, domain] = cutMailbox(mailbox.toLowerCase())
  const [given, host] = cutMailbox(address.trim().toLowerCase())
  const digits = given.slice(name.length + 1)
  if (host !== domain || !given.startsWith(`${name}+`) || digits.length !== bounceDigits.id + bounceDigits.proof)
    return null
  if (!/^[0-9a-f]+$/.test(digits)) return null
  const id = Buffer.from(digits.slice(0, bounceDigits.id), 'hex').toString('base64url')
  return digits.slice(bounceDigits.id) === markOf(vault, id) ? id : null
}

/** Headers in which a mail server says to whom a mail came. */
const recipientHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'to']

/** Returns the addresses that a mail came to, by its own header; those of a mail that it quotes are none. */
export function recipientsOf(mail: string): string[] {
  const head = mail
    .replace(/\r\n?/g, '\n')
    .split('\n\n', 1)[0]!
    .replace(/\n[ \t]+/g, ' ')
  return head.split('\n').flatMap((line) => {
    const at = line.indexOf(':')
    if (at < 0 || !recipientHeaders.includes(line.slice(0, at).trim().toLowerCase())) return []
    return line
      .slice(at + 1)
      .split(/[\s,<>]+/)
      .filter((word) => word.includes('@'))
  })
}
