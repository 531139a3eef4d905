// What is recognised in the box of words: symbols as people type them, with the paragraph behind.
import { expect, it } from 'vitest'
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
