// Who is one visitor: an IPv4 address or an IPv6 network of 64 bits. It stays in memory and goes nowhere else.
import { isIP } from 'node:net'
import type { Request } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'

/** Returns the key of a visitor. One subscriber line is given a whole IPv6 network of 64 bits. */
export const visitorOf = (req: Request): string => {
  const address = req.ip ?? ''
  // a proxy that writes something else than an address counts as one visitor
  return isIP(address) === 0 ? 'unknown' : ipKeyGenerator(address, 64)
}
