// Who is one visitor: an IPv4 address or an IPv6 network of 64 bits; and whether a script of another site asks in their name.
import { isIP } from 'node:net'
import type { Request } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import ipaddr from 'ipaddr.js'
import { readUrl } from '../domain/read-url.ts'

// "203.0.113.7:51234", "[2001:db8::7]:51234": some proxies write the port too
const withPort = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/

/** Ranges of IPv6 in which a translator writes the visitors of IPv4 (RFC 6052, 6145): else all of them were one. */
const translated = ['rfc6052', 'rfc6145']

/** The address of IPv4 that a translator wrote into one of IPv6; else the same. */
function untranslated(address: string): string {
  if (isIP(address) !== 6) return address
  const parsed = ipaddr.IPv6.parse(address)
  return translated.includes(parsed.range()) ? parsed.toByteArray().slice(-4).join('.') : address
}

/** Returns the key of who is at an address. One subscriber line is given a whole IPv6 network of 64 bits. */
export function visitorAt(written: string, bits = 64): string {
  const match = withPort.exec(written)
  const address = match?.[1] ?? match?.[2] ?? written
  // a proxy that writes something else than an address counts as one visitor
  return isIP(address) === 0 ? 'unknown' : ipKeyGenerator(untranslated(address), bits)
}

/** Returns the key of a visitor. */
export const visitorOf = (req: Request): string => visitorAt(req.ip ?? '')

/** Returns the key of the IPv6 network of 48 bits that a provider gives to one customer at most; of IPv4 the address. */
export const customerOf = (req: Request): string => visitorAt(req.ip ?? '', 48)

/** Returns whether a browser asks for a script or page of another site, and not because its reader opened an address. */
export const isAskedByOtherSite = (req: Request): boolean => {
  const site = req.get('Sec-Fetch-Site')
  if (site !== undefined)
    return (site === 'cross-site' || site === 'same-site') && req.get('Sec-Fetch-Mode') !== 'navigate'
  const origin = req.get('Origin')
  return origin !== undefined && readUrl(origin)?.host !== req.host
}

/**
 * Returns whether a form or script of another site sent this. What the browser says of it decides, in this order:
 * `Sec-Fetch-Site`, which must be `same-origin` or `none`; an `Origin` that names a host, which must be ours; a `Referer`,
 * which must be ours. An origin of "null" without a referrer of ours is a sandboxed frame. A program sends none of them, and
 * passes. `baseUrl` is our address in public; `isProven`: it holds a secret that no other page knows, from a page of ours that sends no
 * referrer.
 */
export const isSentByOtherSite = (req: Request, baseUrl: string, isProven = false): boolean => {
  const site = req.get('Sec-Fetch-Site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const own = [req.host, readUrl(baseUrl)?.host]
  const isOurs = (address: string): boolean => {
    const url = readUrl(address)
    return url !== null && own.includes(url.host)
  }
  const [origin, referrer] = [req.get('Origin'), req.get('Referer')]
  if (origin !== undefined && origin !== 'null') return !isOurs(origin)
  return referrer === undefined ? origin === 'null' && !isProven : !isOurs(referrer)
}
