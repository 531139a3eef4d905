// What is recognised in the box of words: symbols as people type them, with the paragraph behind.
import { expect, it } from 'vitest'
import { statesWith } from '../../../src/domain/near-states.ts'
import { recognise } from '../../../src/domain/search/recognise.ts'

it.each([
  ['A/HRC/990/15, para. 6.1', 'A/HRC/990/15', '6.1'],
  ['a hrc 19 10 para 100.52', 'A/HRC/19/10', '100.52'],
  ['A-HRC-19-10 §100.52', 'A/HRC/19/10', '100.52'],
  ['a_hrc_990_15_add.1', 'A/HRC/990/15/Add.1', null],
  ['A/HRC/19/1O, para 101.4', 'A/HRC/19/10', '101.4'],
  ['A/HRC/990/15 100.52', 'A/HRC/990/15', '100.52'],
  ['A/HRC/990/15, parag. 6.1', 'A/HRC/990/15', '6.1'],
  ['CAT/C/XVD/CO/3 pargraph 12', 'CAT/C/XVD/CO/3', '12'],
  ['A/HRC/990/15, 12.10.2099', 'A/HRC/990/15', null],
  ['cat c xvd co 3 par 12', 'CAT/C/XVD/CO/3', '12'],
  ['ccpr.c.xvd.co.4', 'CCPR/C/XVD/CO/4', null],
  ['a hrc wg 6 12 xvd 1', 'A/HRC/WG.6/12/XVD/1', null],
])('%s is a symbol', (typed, symbol, paragraph) => {
  expect(recognise(typed)).toMatchObject([{ kind: 'document', symbol, paragraph }])
})

it.each(['a hrc resolution', 'cat c section 3', 'a hrc 19', 'torture a c 3', 'criminalise torture'])(
  '%s is none',
  (typed) => expect(recognise(typed)).toEqual([]),
)

// usual names beside those of the United Nations, in three languages; a filter as other engines write it
it.each([
  ['Corea del Sur', 'KOR', ''],
  ['torture South Korea', 'KOR', 'torture'],
  ['Corée du Nord', 'PRK', ''],
  ['Ivory Coast', 'CIV', ''],
  ['Costa de Marfil', 'CIV', ''],
  ['prisons en RDC', 'COD', 'prisons en'],
  ['DRC', 'COD', ''],
  ['Holanda', 'NLD', ''],
  ['Hollande', 'NLD', ''],
  ['Bosnie', 'BIH', ''],
  ['Émirats arabes unis', 'ARE', ''],
  ['state:KEN torture', 'KEN', 'torture'],
  ['torture country="Kenya"', 'KEN', 'torture'],
  ['state=ken', 'KEN', ''],
])('%s names a State', (typed, iso3, rest) => {
  expect(recognise(typed)).toMatchObject([{ kind: 'state', iso3, rest }])
})

it.each(['of the', 'united', 'state', 'Republic of', 'los Estados', 'la République', 'South'])(
  '%s is no State',
  (typed) => expect([...recognise(typed), ...statesWith(typed)]).toEqual([]),
)

it.each([
  ['Corée', 'KOR PRK'],
  ['Korea', 'KOR PRK'],
  ['Trinidad', 'TTO'],
  ['Saudi', 'SAU'],
])('%s is a part of names', (typed, codes) => {
  expect(
    statesWith(typed)
      .map(({ iso3 }) => iso3)
      .sort()
      .join(' '),
  ).toBe(codes)
})
