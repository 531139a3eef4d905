// Whether an address may become a link that every reader sees: one rule for settings, facts of an operator and world files.

import { readUrl } from './read-url.ts'
import { refusedRange } from './refused-ranges.ts'

/** What ends an attribute or a line, turns a direction, or is dropped or read otherwise by a browser. */
const markup = /[\p{C}\p{Z}<>"\\^`{|}]/u

/** Names that only mean something inside a network (RFC 6761, 6762, 7686, 8375, 9476). */
export const inwardNames =
  /(^|\.)(localhost|local|localdomain|internal|intranet|corp|home|lan|private|onion|alt|home\.arpa)$/

/**
 * Returns what is wrong with an address as a link, as the end of a sentence about it; null where nothing is. What the
 * address says is not repeated: it may be a password.
 */
export function linkFault(address: string): string | null {
  if (!/^https?:\/\/[^/]/i.test(address)) return 'does not begin with http:// or https:// and a host'
  if (markup.test(address))
    return 'holds a blank, a quotation mark, an angle bracket or another character of no address'
  const url = readUrl(address)
  if (url === null) return 'cannot be read as an address'
  const { username, password } = url
  if (username !== '' || password !== '') return 'has a user name or a password before @, which every reader would see'
  return null
}

/** Returns the same for an address that must lead to a public host: one of an inner network tells of it, and opens for nobody. */
function publicLinkFault(address: string): string | null {
  const fault = linkFault(address)
  if (fault !== null) return fault
  const host = new URL(address).hostname.replace(/\.$/, '')
  const isNumber = host.startsWith('[') || /^[\d.]+$/.test(host)
  const isInner = isNumber ? refusedRange(host.replace(/[[\]]/g, '')) !== null : inwardNames.test(host)
  if (isInner || (!isNumber && !host.includes('.'))) return 'leads into a private network'
  return null
}

/** An address of any scheme, wherever it stands; what has no slashes is one at the beginning alone: "rule: see below". */
const anywhere = /(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,15}:\/\/\S{0,2000}/gi
const alone = /^[a-z][a-z\d+.-]{1,15}:[^\s/]/i

/** Returns what is wrong with the first address in a text that cannot be a public link; null where there is none. */
export function faultOfLinksIn(text: string): string | null {
  if (alone.test(text)) return linkFault(text)
  for (const [found] of text.matchAll(anywhere)) {
    // what follows an address in a sentence is none of it
    const fault = publicLinkFault(found.replace(/[;,.)\]]{1,5}$/, ''))
    if (fault !== null) return fault
  }
  return null
}

/** Returns the text with what stands before the @ of each address left out: it may be a password. */
export const withoutUsers = (text: string): string => text.replace(/\/\/[^\s/?#]{1,500}@/g, '//…@')
