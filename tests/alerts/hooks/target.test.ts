// Hostile webhook targets: refused by their form, or by every address that their name resolves to.
import { describe, expect, it } from 'vitest'
import { HookRefusedError, readHookUrl, resolveHook } from '../../../src/alerts/hooks/target.ts'
import { refusedRange } from '../../../src/domain/refused-ranges.ts'

/** Each is tried as an answer of the resolver: [address, why it is hostile] */
const hostileAddresses: [string, string][] = [
  ['127.0.0.1', 'loopback'],
  ['127.1.2.3', 'loopback, elsewhere in the block'],
  ['0.0.0.0', 'this host'],
  ['0.1.2.3', 'this network'],
  ['10.0.0.1', 'private'],
  ['10.255.255.255', 'private, last'],
  ['172.16.0.1', 'private'],
  ['172.31.255.254', 'private, last'],
  ['192.168.0.1', 'private'],
  ['192.168.255.255', 'private, last'],
  ['169.254.169.254', 'cloud metadata'],
  ['169.254.170.2', 'container credentials'],
  ['169.254.0.1', 'link-local'],
  ['100.64.0.1', 'carrier-grade NAT'],
  ['100.100.100.200', 'metadata of a cloud, in carrier-grade NAT'],
  ['100.127.255.255', 'carrier-grade NAT, last'],
  ['192.0.0.1', 'protocol assignments'],
  ['192.0.0.192', 'metadata of a cloud'],
  ['192.0.2.1', 'documentation'],
  ['198.51.100.7', 'documentation'],
  ['203.0.113.9', 'documentation'],
  ['192.88.99.1', '6to4 relay'],
  ['198.18.0.1', 'benchmarking'],
  ['198.19.255.255', 'benchmarking, last'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.250', 'multicast, discovery'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback, written out'],
  ['::127.0.0.1', 'IPv4-compatible loopback'],
  ['::a00:1', 'IPv4-compatible private'],
  ['::ffff:127.0.0.1', 'mapped loopback'],
  ['::ffff:7f00:1', 'mapped loopback, hexadecimal'],
  ['::ffff:10.0.0.1', 'mapped private'],
  ['::ffff:169.254.169.254', 'mapped metadata'],
  ['::ffff:a9fe:a9fe', 'mapped metadata, hexadecimal'],
  ['::ffff:8.8.8.8', 'mapped, even of a public address'],
  ['::ffff:0:127.0.0.1', 'translated (SIIT)'],
  ['64:ff9b::127.0.0.1', 'NAT64 of loopback'],
  ['64:ff9b::a9fe:a9fe', 'NAT64 of metadata'],
  ['64:ff9b::10.0.0.1', 'NAT64 of private'],
  ['64:ff9b:1::1', 'NAT64, local use'],
  ['64:ff9b:1:fffe::a00:1', 'NAT64, local use, of private'],
  ['2002:7f00:1::1', '6to4 of loopback'],
  ['2002:a00:1::', '6to4 of private'],
  ['2002:a9fe:a9fe::', '6to4 of metadata'],
  ['2002:c0a8:101::1', '6to4 of private'],
  ['2001::1', 'Teredo'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
  ['2001:0:a00:1::', 'Teredo with a private server'],
  ['2001:2::1', 'benchmarking'],
  ['2001:3::1', 'AMT'],
  ['2001:10::1', 'ORCHID'],
  ['2001:20::1', 'ORCHIDv2'],
  ['2001:db8::1', 'documentation'],
  ['3fff::1', 'documentation'],
  ['3ffe::1', 'former 6bone'],
  ['5f00::1', 'segment routing'],
  ['100::1', 'discard'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local with a zone'],
  ['febf::1', 'link-local, last'],
  ['fec0::1', 'site-local'],
  ['feff::1', 'site-local, last'],
  ['fc00::1', 'unique local'],
  ['fd00:ec2::254', 'metadata of a cloud, unique local'],
  ['fdff::1', 'unique local, last'],
  ['ff02::1', 'multicast'],
  ['ff05::2', 'multicast'],
  ['2606:4700::5efe:127.0.0.1', 'ISATAP of loopback'],
  ['2606:4700::200:5efe:10.0.0.1', 'ISATAP of private'],
  ['4000::1', 'not assigned'],
  ['e000::1', 'not assigned'],
  ['0177.0.0.1', 'octal'],
  ['0x7f.0.0.1', 'hexadecimal'],
  ['2130706433', 'one number'],
  ['127.1', 'short form'],
  ['10.1', 'short form of private'],
  ['017700000001', 'one octal number'],
  ['', 'nothing'],
  ['example.org', 'a name'],
]

/** Each is refused before anything is resolved: [address, why it is hostile] */
const hostileUrls: [string, string][] = [
  ['http://hooks.ngo.org/', 'not HTTPS'],
  ['ftp://hooks.ngo.org/', 'another scheme'],
  ['file:///etc/passwd', 'a file'],
  ['gopher://hooks.ngo.org:443/_x', 'another scheme'],
  ['javascript:alert(1)', 'a script'],
  ['data:text/plain,x', 'data'],
  ['//hooks.ngo.org/', 'no scheme'],
  ['hooks.ngo.org', 'no scheme'],
  ['', 'nothing'],
  ['https://', 'no host'],
  ['https://127.0.0.1/', 'loopback'],
  ['https://127.1/', 'loopback, short'],
  ['https://2130706433/', 'loopback as a number'],
  ['https://0x7f000001/', 'loopback in hexadecimal'],
  ['https://0177.0.0.1/', 'loopback in octal'],
  ['https://0/', 'this host'],
  ['https://[::1]/', 'loopback'],
  ['https://[::ffff:169.254.169.254]/', 'mapped metadata'],
  ['https://[64:ff9b::7f00:1]/', 'NAT64'],
  ['https://[fe80::1]/', 'link-local'],
  ['https://１２７.０.０.１/', 'full-width digits'],
  ['https://①②⑦.⓪.⓪.①/', 'circled digits'],
  ['https://127。0。0。1/', 'ideographic full stops'],
  ['https://8.8.8.8/', 'an address, though public'],
  ['https://localhost/', 'this machine'],
  ['https://LOCALHOST./', 'this machine, with a dot'],
  ['https://a.localhost/', 'this machine'],
  ['https://printer.local/', 'mDNS'],
  ['https://metadata.google.internal/', 'metadata'],
  ['https://vault.corp/', 'inner name'],
  ['https://router.home.arpa/', 'inner name'],
  ['https://1.0.0.127.in-addr.arpa/', 'reverse name'],
  ['https://expyuzz4wqqyqhjn.onion/', 'Tor'],
  ['https://intranet/', 'one label'],
  [`https://${'a'.repeat(64)}.ngo.org/`, 'a label over 63 characters'],
  [`https://${'a.'.repeat(126)}org/`, 'a name over 253 characters'],
  ['https://hooks.-ngo.org/', 'a label that begins with a hyphen'],
  ['https://hooks-.ngo.org/', 'a label that ends with a hyphen'],
  ['https://a_b.ngo.org/', 'an underscore'],
  ['https://*.ngo.org/', 'a star'],
  ['https://hooks..ngo.org/', 'nothing between two dots'],
  ['https://user@hooks.ngo.org/', 'a user name'],
  ['https://hooks.ngo.org:pass@127.0.0.1/', 'a password'],
  ['https://hooks.ngo.org@127.0.0.1/', 'a name that is no host'],
  ['https://hooks.ngo.org:22/', 'SSH'],
  ['https://hooks.ngo.org:25/', 'mail'],
  ['https://hooks.ngo.org:6379/', 'a database'],
  ['https://hooks.ngo.org:80/', 'another port'],
  ['https://hooks.ngo.org/#@127.0.0.1/', 'a fragment'],
  ['https://hooks.ngo.org\\@127.0.0.1/', 'a back-slash'],
  ['https:\\\\127.0.0.1/', 'back-slashes'],
  ['https://hooks.ngo.org/\r\nHost: 127.0.0.1', 'a line break'],
  ['https://hooks.ngo.org/a b', 'a blank'],
  [' https://hooks.ngo.org/', 'a blank before'],
  ['https://ho\toks.ngo.org/', 'a tab, which a browser drops'],
  ['https://hooks.ngo.org/\u0000', 'a zero byte'],
  [`https://hooks.ngo.org/${'a'.repeat(500)}`, 'too long'],
]

const limit = () => AbortSignal.timeout(60_000)

describe(`${hostileAddresses.length + hostileUrls.length} hostile targets`, () => {
  it.each(hostileAddresses)('address %s (%s)', async (address) => {
    expect(refusedRange(address)).not.toBeNull()
    const answers = [{ address, family: 4 as const }]
    await expect(resolveHook('hooks.ngo.org', limit(), { resolve: async () => answers })).rejects.toThrow(
      HookRefusedError,
    )
    // one good address beside it makes it no better
    const both = [{ address: '93.184.216.34', family: 4 as const }, ...answers]
    await expect(resolveHook('hooks.ngo.org', limit(), { resolve: async () => both })).rejects.toThrow(HookRefusedError)
  })
  it.each(hostileUrls)('address %j (%s)', (url) => {
    expect(() => readHookUrl(url)).toThrow(HookRefusedError)
  })
})

describe('good targets', () => {
  it.each([
    '93.184.216.34',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::1',
  ])('address %s', (address) => expect(refusedRange(address)).toBeNull())
  it.each([
    'https://hooks.ngo.org/',
    'https://hooks.ngo.org:8443/a?b=c',
    'https://xn--bcher-kva.org/x',
    'https://bücher.org/x',
  ])('%s', (url) => {
    expect(readHookUrl(url).protocol).toBe('https:')
  })
})
