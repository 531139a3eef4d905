// Pinpoints: every printed form of CITATIONS 3, both ways.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as pins from '../../../src/domain/pinpoints/pinpoints.ts'

test.each([
  ['41(d)', '41(d)'],
  ['41 (d)', '41(d)'],
  ['8 b)', '8(b)'],
  ['8.b', '8(b)'],
  ['4 (a) (ii)', '4(a)(ii)'],
  ['4 a) ii)', '4(a)(ii)'],
  ['140.12', '140.12'],
  ['[6]', '6'],
  ['6 bis', '6 bis'],
  ['6bis', '6 bis'],
  ['6 bis.1', '6 bis.1'],
  ['6 BIS. 1', '6 bis.1'],
  ['140.3 ter', '140.3 ter'],
  ['6 bis (a)', '6 bis(a)'],
  ['6A.1', '6A.1'],
  ['6A', '6A'],
  ['28 (2)', '28(2)'],
  ['28(a)(2)', '28(a)(2)'],
])('path %s', (printed, canonical) => expect(pins.canonicalPath(printed)).toBe(canonical))

test.each(['', '6 and 7', '(a)', 'six', '7–8', '4.5.6', '6 of 2012', '6 (noted)', '6a', '6 biscuits', '6 (2013)'])(
  '%j is no path',
  (printed) => {
    expect(() => pins.parsePath(printed)).toThrow(pins.PinpointError)
  },
)

test.each([
  ['paras. 19, 33 and 41 (a) and (d)–(f)', '19 33 41(a) 41(d) 41(e) 41(f)'],
  ['15, 29 (b) and 41 (a)', '15 29(b) 41(a)'],
  ['11 a), b), and d)-f)', '11(a) 11(b) 11(d) 11(e) 11(f)'],
  ['par. 19, 33 et 41 a) et d) à f)', '19 33 41(a) 41(d) 41(e) 41(f)'],
  ['párrs. 19, 33 y 41 a) y d) a f)', '19 33 41(a) 41(d) 41(e) 41(f)'],
  ['párrs. 7 a 9', '7 8 9'],
  ['par. 7 à 9', '7 8 9'],
  ['paragraphs 7 to 9', '7 8 9'],
  ['122.11-14', '122.11 122.12 122.13 122.14'],
  ['paras. 100.12, 100.15–100.17', '100.12 100.15 100.16 100.17'],
  ['138-47', '138 139 140 141 142 143 144 145 146 147'],
  ['4 (a) (ii) and (iii)', '4(a)(ii) 4(a)(iii)'],
  ['4 (a) (ii) and (b)', '4(a)(ii) 4(b)'],
  ['4 (a) and (b) (i)', '4(a) 4(b)(i)'],
  ['8 (h) and (i)', '8(h) 8(i)'],
  ['para 8 (i)-(iii)', '8(i) 8(ii) 8(iii)'],
  ['8 (b) and (c), 10', '8(b) 8(c) 10'],
  ['paragraph 8, subparagraphs (a) and (b)', '8(a) 8(b)'],
  ['paras. 6 bis, 6 bis.1 and 7', '6 bis 6 bis.1 7'],
  ['6 bis.1–3', '6 bis.1 6 bis.2 6 bis.3'],
  ['6A.1 and 6A.2', '6A.1 6A.2'],
  ['paras. 140.3 bis and 140.4', '140.3 bis 140.4'],
  ['par. 6 bis et 6 ter', '6 bis 6 ter'],
  ['28 (1), (2) and (4)', '28(1) 28(2) 28(4)'],
  ['28 (1)–(3)', '28(1) 28(2) 28(3)'],
  ['28 (a) (1) and (2)', '28(a)(1) 28(a)(2)'],
  ['para. 8, (a)', null],
  ['§ 6', '6'],
  ['§§ 6, 8', '6 8'],
  ['¶¶ 7–8', '7 8'],
  ['at [6]', '6'],
  ['п. 6', '6'],
  ['الفقرة 6', '6'],
])('%s', (printed, paths) => {
  if (paths === null) expect(() => pins.parsePinpoints(printed)).toThrow(pins.PinpointError)
  else expect(pins.expandPinpoints(pins.parsePinpoints(printed)).join(' ')).toBe(paths)
})

test.each(['(a) and (b)', 'paras.', 'foo', '6 foo', '6 and', '8 (d)–(b)', ''])('%j is refused', (printed) => {
  // "6 and" leaves its joint over
  expect(() => pins.parsePinpoints(printed)).toThrow(pins.PinpointError)
})

test.each(['41 (d)–42 (b)', '12-8', '100.5–101.2', '6 bis–8', '6–6 ter'])(
  '%s cannot be counted, but is kept',
  (printed) => {
    const read = pins.parsePinpoints(printed)
    expect(read).toHaveLength(1)
    expect(() => pins.expandPinpoints(read)).toThrow(pins.PinpointError)
    expect(pins.parsePinpoints(pins.formatPinpoints(read, 'un-en'))).toEqual(read)
  },
)

test.each([
  ['CAT/C/XVD/CO/2, paras. 7–8 and 12 (a), 19 June 2099; § 4 (b).', ['paras. 7–8 and 12 (a)', '§ 4 (b)']],
  ['para. 6, 19 and others', ['para. 6']],
  ['see para. 6 bis.1, 2013', ['para. 6 bis.1']],
  ['para. 6 (12 May 2099)', ['para. 6']],
  ['contained in paragraphs 15, 29 (b) and 41 (a) above', ['paragraphs 15, 29 (b) and 41 (a)']],
  ['the paragraph of 2099, 7 paras', []],
])('finds in %j', (text, printed) => {
  const found = pins.findPinpoints(text)
  expect(found.map((one) => one.printed)).toEqual(printed)
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.printed)
})

test.each([
  'aux paragraphes 5 (al. a) à c)) et 6.',
  'aux paragraphes 5 (alinéas a) à c)) et 6',
  'aux paragraphes 5 (sous-al. a) à c)) et 6',
  'aux paragraphes 5 (sous-alinéas a) à c)) et 6',
  'aux paragraphes 5, sous-par. a) à c), et 6',
  'los párrafos 5 (apdos. a) a c)) y 6',
  'los párrafos 5 (subpárrs. a) a c)) y 6',
  'los párrafos 5 (subpárrafos a) a c)) y 6',
  'párrafos 5 (incs. a) a c)) y 6',
  'los párrafos 5 (apartados a) a c)) y 6.',
  'paragraphs 5 (subparas. (a)–(c)) and 6',
  'paragraphs 5 (subparagraphs (a) to (c)) and 6 (see article 7)',
])('letters in brackets of their own: %s', (text) => {
  const found = pins.findPinpoints(text).flatMap(({ pinpoints }) => pins.expandPinpoints(pinpoints))
  expect(found).toEqual(['5(a)', '5(b)', '5(c)', '6'])
})

const mixed = ['19', '33', '41(a)', '41(d)', '41(e)', '41(f)']
test.each([
  [['6'], ['para. 6', 'para 6', '¶ 6', 'par. 6', 'párr. 6']],
  [
    ['6', '8'],
    ['paras. 6 and 8', 'paras 6, 8', '¶¶ 6, 8', 'par. 6 et 8', 'párrs. 6 y 8'],
  ],
  [
    ['7', '8'],
    ['paras. 7–8', 'paras 7–8', '¶¶ 7–8', 'par. 7 et 8', 'párrs. 7 y 8'],
  ],
  [
    ['7', '8', '9'],
    ['paras. 7–9', 'paras 7–9', '¶¶ 7–9', 'par. 7 à 9', 'párrs. 7 a 9'],
  ],
  [['8(b)'], ['para. 8 (b)', 'para 8(b)', '¶ 8(b)', 'par. 8 b)', 'párr. 8 b)']],
  [['4(a)(ii)'], ['para. 4 (a) (ii)', 'para 4(a)(ii)', '¶ 4(a)(ii)', 'par. 4 a) ii)', 'párr. 4 a) ii)']],
  [
    mixed,
    [
      'paras. 19, 33 and 41 (a) and (d)–(f)',
      'paras 19, 33, 41(a), (d)–(f)',
      '¶¶ 19, 33, 41(a), (d)–(f)',
      'par. 19, 33 et 41 a) et d) à f)',
      'párrs. 19, 33 y 41 a) y d) a f)',
    ],
  ],
  [['140.12'], ['para. 140.12', 'para 140.12', '¶ 140.12', 'par. 140.12', 'párr. 140.12']],
  [
    ['8', '8(b)'],
    ['paras. 8 and 8 (b)', 'paras 8, 8(b)', '¶¶ 8, 8(b)', 'par. 8 et 8 b)', 'párrs. 8 y 8 b)'],
  ],
])('prints %j', (paths, printed) => {
  const styles = ['un-en', 'oscola', 'bluebook', 'un-fr', 'un-es'] as const
  expect(styles.map((style) => pins.formatPinpoints(paths, style))).toEqual(printed)
})

test('OMCT prints ranges with a hyphen', () => {
  expect(pins.formatPinpoints(['7', '8'], 'omct')).toBe('paras. 7-8')
  expect(pins.formatPinpoints(['8(b)'], 'omct')).toBe('para. 8 (b)')
})

describe('round trip', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'h', 'i', 'j', 'v', 'x')
  const roman = fc.constantFrom('i', 'ii', 'iii', 'iv', 'v', 'x', '1', '2', '11')
  const number = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map(String),
    fc.integer({ min: 1, max: 20 }).map((tail) => `140.${tail}`),
    fc.constantFrom('6 bis', '6 ter', '6 bis.1', '6 bis.2', '6A.1', '140.3 bis'),
  )
  const path = fc
    .tuple(number, fc.option(letter), fc.option(roman))
    .map(([n, a, r]) => n + (a === null ? '' : `(${a})`) + (a === null || r === null ? '' : `(${r})`))

  const styles = ['un-en', 'un-fr', 'un-es', 'omct', 'oscola', 'bluebook'] as const satisfies pins.PinpointStyle[]
  test('what is printed reads back as the same paths, in every style', () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 6 }), fc.constantFrom(...styles), (paths, style) => {
        const once = paths.filter((one, index) => one !== paths[index - 1])
        const printed = pins.formatPinpoints(paths, style)
        expect(pins.expandPinpoints(pins.parsePinpoints(printed))).toEqual(once)
      }),
      { numRuns: 1500 },
    )
  })
})

test.each([
  ['letter', 'a', 'b'],
  ['letter', 'i', 'j'],
  ['letter', 'z', 'aa'],
  ['letter', 'aa', 'bb'],
  ['roman', 'i', 'ii'],
  ['roman', 'xv', 'xvi'],
  ['roman', 'xxv', 'xxvi'],
  ['roman', 'xxxix', undefined],
  ['figure', '9', '10'],
  ['roman', 'b', undefined],
] as const)('after %s (%s) comes %s', (kind, label, next) => expect(pins.nextLabel(kind, label)).toBe(next))
