// A cover without a symbol that can be read: what stands in its place is named.
import { expect, it } from 'vitest'
import { unreadSymbolIn } from '../../../scrapers/lib/no-symbol.ts'

it.each([
  ['United Nations CAT/C/XVD/CO/S', 'CAT/C/XVD/CO/S'],
  ['Nations Unies CAT/CIXVD/CO/5', 'CAT/CIXVD/CO/5'],
  ['Naciones Unidas CATIC/XVF/CO/l2', 'CATIC/XVF/CO/l2'],
  ['A/HRC/S9/l5/Add.1', 'A/HRC/S9/l5/Add.1'],
  ['Distr.: General 9 July 2087', null],
  ['Cruel, Inhuman AND/OR Degrading Treatment', null],
  ['the report of Valdoria (CAT/C/XVD/5)', null],
  ['contained in CAT/C/XVD/3', null],
])('%s', (line, expected) => expect(unreadSymbolIn(['', line])).toBe(expected))
