// What a public name of a host is, and what a mail address is: one rule for forms, webhooks, commands and settings.
import { domainToASCII } from 'node:url'

/** Letters, digits and hyphens within, 63 characters at most (RFC 1123, 2.1; RFC 5321, 2.3.5). */
const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/
/** Characters of a whole name (RFC 1035, 2.3.4). */
const longestName = 253

/** Whether a name in its ASCII form, in lower case, can be that of a public host: two labels or more, and no network address. */
export function isHostName(name: string): boolean {
  const labels = name.split('.')
  return (
    name.length <= longestName &&
    labels.length > 1 &&
    labels.every((one) => label.test(one)) &&
    !/^\d+$/.test(labels.at(-1)!)
  )
}

const mailPattern = /^[^\s<>"(),;:\\@]{1,64}@([^\s<>"(),;:\\@[\]%]+\.[^\s<>"(),;:\\@.[\]%]+)$/
/** Controls, direction marks, joiners, fillers and other characters without ink, and halves of characters. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
/** Dots stand between characters only (RFC 5322, dot-atom). */
const strayDot = /^\.|\.\.|\.@/

/** Returns an address in the one form that is counted and looked up; null for what is none. */
export function oneForm(typed: string): string | null {
  if (typed.length > 254) return null
  const mail = typed.trim().normalize('NFKC')
  const domain = mailPattern.exec(mail)?.[1]
  // before and after: composing turns one filler into another, and drops none
  if (domain === undefined || unseen.test(mail) || strayDot.test(mail)) return null
  const ascii = domainToASCII(domain)
  const whole = `${mail.slice(0, -domain.length)}${ascii}`
  return isHostName(ascii) && whole.length <= 254 ? whole : null
}

/** A name before the address: in quotation marks, or of characters that mean nothing in a header (RFC 5322, 3.4). */
const named = /^(?:"[^"\\]{1,100}" ?|[^"\\<>()[\]@,;:]{1,100})<([^<>]{3,254})>$/

/** Whether a text names one sender: an address, or a name and an address in angle brackets. */
export function isSender(text: string): boolean {
  if (unseen.test(text)) return false
  const address = named.exec(text.trim())?.[1] ?? text
  return oneForm(address) !== null
}
