// Which address the public is given: permanent for a final text, never the name of a file that a person imported.
import { describe, expect, it } from 'vitest'
import { fetchedFrom, publicAddress } from '../../src/domain/addresses.ts'
import type { Language, VersionKind } from '../../src/domain/mechanisms.ts'

const fetched = { route: 'symbol', address: 'https://example.org/a.pdf' }
const imported = { route: 'import', address: 'file:jane-doe.pdf' }
const permanent = 'https://docs.un.org/en/CAT/C/XVD/CO/3'

/** symbol, language, version, fictional, capture, the address */
const rows: [string, Language, VersionKind, boolean, typeof fetched | null, string | null][] = [
  ['CAT/C/XVD/CO/3', 'en', 'official', false, fetched, permanent],
  ['CAT/C/XVD/CO/3', 'en', 'official', false, imported, permanent],
  ['CAT/C/XVD/CO/3', 'en', 'official', false, null, permanent],
  ['CAT/C/XVD/CO/3', 'fr', 'reissued', false, imported, 'https://docs.un.org/fr/CAT/C/XVD/CO/3'],
  ['CAT/C/XVD/CO/3/Rev.1', 'en', 'revised', false, imported, `${permanent}/Rev.1`],
  ['CAT/C/XVD/CO/3', 'en', 'advance_unedited', false, fetched, fetched.address],
  ['CAT/C/XVD/CO/3', 'en', 'advance_unedited', false, imported, null],
  ['CAT/C/XVD/CO/3', 'en', 'official', true, fetched, fetched.address],
  ['CAT/C/XVD/CO/3', 'en', 'official', true, imported, null],
  ['INT/CAT/NGO/XVD/13032', 'en', 'official', false, fetched, fetched.address],
  ['no symbol', 'en', 'official', false, imported, null],
]
describe('the public address', () => {
  it.each(rows)('%s %s %s, fictional %s: %#', (symbol, language, version, invented, capture, address) =>
    expect(publicAddress({ symbol, language, version, invented }, capture)).toBe(address),
  )
  it('of a capture is where it was fetched', () => {
    expect([fetched, imported, null].map(fetchedFrom)).toEqual([fetched.address, null, null])
  })
})
