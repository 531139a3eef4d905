// Which network addresses are public: unicast only, whatever form the address is written in (SAFETY, S16).
import ipaddr from 'ipaddr.js'

/** Beyond the ranges that ipaddr.js names: block → why. */
const more: [string, string][] = [
  ['::/96', 'IPv4-compatible (RFC 4291, deprecated)'],
  ['::ffff:0:0/96', 'IPv4-mapped'],
  ['64:ff9b::/96', 'NAT64'],
  ['64:ff9b:1::/48', 'NAT64, local use (RFC 8215)'],
  ['100::/64', 'discard'],
  ['100:0:0:1::/64', 'dummy prefix (RFC 9780)'],
  ['2001::/23', 'protocol assignments, Teredo among them'],
  ['2001:db8::/32', 'documentation'],
  ['2002::/16', '6to4'],
  ['3ffe::/16', 'former 6bone'],
  ['3fff::/20', 'documentation (RFC 9637)'],
  ['5f00::/16', 'segment routing'],
  ['192.88.99.0/24', '6to4 relay'],
  ['0.0.0.0/8', 'this network'],
]
const blocks = more.map(([block, why]) => [ipaddr.parseCIDR(block), why] as const)
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/** An IPv4 address stands in the last half, whatever network is before it: `…:0:5efe:a.b.c.d`, or `…:200:5efe:…`. */
const isIsatap = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  'parts' in address && [0, 0x200].includes(address.parts[4]!) && address.parts[5] === 0x5efe

/**
 * Why an address must not be reached, or null for a public one. `address` is what a resolver gave: dotted IPv4 or IPv6,
 * a zone index counts as link-local. Anything that can not be read is refused.
 */
export function refusedRange(address: string): string | null {
  if (address.includes('%')) return 'an address with a zone'
  if (!ipaddr.isValid(address)) return 'not an address'
  // ipaddr.js would read 0177.1 or 0x7f000001; a resolver never writes so
  if (!address.includes(':') && !/^(\d{1,3}\.){3}\d{1,3}$/.test(address)) return 'an IPv4 address in an odd form'
  if (/(^|\.)0\d/.test(address) && !address.includes(':')) return 'an IPv4 address in octal form'
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range !== 'unicast') return range
  for (const [[net, bits], why] of blocks)
    if (net.kind() === parsed.kind() && parsed.match(net as never, bits)) return why
  if (isIsatap(parsed)) return 'ISATAP (RFC 5214), which leads to an IPv4 address within'
  if (parsed.kind() === 'ipv6' && !parsed.match(globalUnicast[0] as never, globalUnicast[1]))
    return 'outside global unicast'
  return null
}
