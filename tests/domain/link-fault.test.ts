// An address that would become a link: what is refused, whoever gives it, and that no password is repeated.
import { describe, expect, it } from 'vitest'
import { faultOfLinksIn, linkFault, withoutUsers } from '../../src/domain/link-fault.ts'

describe('an address that cannot be a link', () => {
  it.each([
    ['javascript:alert(1)', /does not begin with http/],
    ['data:text/html,x', /does not begin with http/],
    ['HTTPS:/one.example', /does not begin with http/],
    ['//un.org/page', /does not begin with http/],
    ['https://name:secret@un.org/', /password/],
    ['https://name@un.org/', /password/],
    ['https://un.org/"><script>', /quotation mark/],
    ['https://un.org/a\nb', /blank/],
    ['https://un.org/\u202e', /blank/],
    ['https://un.org\\@evil.example/', /blank/],
    ['https://[::1', /cannot be read/],
  ])('%j is refused', (address, why) => {
    expect(linkFault(address)).toMatch(why)
  })

  it.each([
    'http://127.0.0.1/x',
    'http://10.0.0.1/',
    'http://192.168.1.1:8080/a',
    'http://169.254.169.254/latest',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost:3000/',
    'http://intranet/page',
    'https://files.corp/page',
    'https://printer.local./page',
  ])('%s leads inwards, which a setting may and a source may not', (address) => {
    expect(linkFault(address)).toBeNull()
    expect(faultOfLinksIn(address)).toBe('leads into a private network')
  })

  it.each([
    'https://www.ohchr.org/en/treaty-bodies/cat',
    'https://tbinternet.ohchr.org/_layouts/15/a.aspx?symbolno=CAT%2FC%2FXVD%2FCO%2F3&Lang=en',
    'http://xn--e1afmkfd.example/',
    'https://un.org/é/à_(b)',
    'https://8.8.8.8/',
  ])('%s is one', (address) => {
    expect([linkFault(address), faultOfLinksIn(address)]).toEqual([null, null])
  })
})

describe('a source in words', () => {
  it.each([
    ['A/HRC/63/12; http://10.0.0.1/x', /private network/],
    ['read at https://name:secret@un.org/ (copy)', /password/],
    ['ftp://un.org/a', /does not begin with http/],
    ['javascript:alert(1)', /does not begin with http/],
  ])('%s is refused', (source, why) => expect(faultOfLinksIn(source)).toMatch(why))

  it.each([
    'PROCEDURES, rule C5',
    'CAT/C/84/1; https://www.ohchr.org/en/a, read twice (https://un.org/b).',
    'derived: session 40 list (12 States) + 14',
  ])('%s is taken', (source) => expect(faultOfLinksIn(source)).toBeNull())

  it('is repeated without what stands before an @', () => {
    expect(withoutUsers('see http://name:secret@10.0.0.1/a@b')).toBe('see http://…@10.0.0.1/a@b')
  })
})
