// Files of which pages are missing or stand in another place, by the numbers in the margins.
import { expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { body, type Drawn, drawPdf } from './draw.ts'

type Form = (page: number) => string
const forms: Record<string, Form> = {
  'a number alone': (page) => `${page}`,
  'number and job number': (page) => `${page} GE.88-12345`,
  'symbol and page': (page) => `CAT/C/XVF/CO/3 page ${page}`,
  'between strokes': (page) => `- ${page} -`,
}

/** Pages of the text, each with the number that its margin prints; 0 for none. */
const doubtsOf = async (numbers: readonly number[], form: Form, reader: Form = () => '') => {
  const drawn = numbers.map((number, at): Drawn[] => [
    ...body(9 * at + 1),
    ...(number === 0 ? [] : [{ x: 57, y: 800, text: form(number) }]),
    ...(reader(at) === '' ? [] : [{ x: 500, y: 20, text: reader(at) }]),
  ])
  const { warnings = [] } = await readPdfHere(await drawPdf(drawn))
  return warnings.flatMap((one) => /^pages are missing .*margins: (.*); compare/.exec(one)?.[1] ?? [])
}

const rows: [numbers: number[], doubts: string[]][] = [
  [[0, 2, 3, 4], []],
  [[1, 2, 0, 4], []],
  // a part of a yearly report
  [[0, 46, 47, 48], []],
  [[0, 2, 4, 5], ['4 (after 2)']],
  [[0, 3, 2, 4], ['2 (after 3), 4 (after 2)']],
  [[2, 3, 4], ['2 (first)']],
  [[4, 3, 2, 0], ['4 (first), 3 (after 4), 2 (after 3)']],
]

it.each(
  Object.entries(forms).flatMap(([name, form]) => rows.map(([numbers, doubts]) => ({ name, form, numbers, doubts }))),
)('$name: $numbers', async ({ form, numbers, doubts }) => expect(await doubtsOf(numbers, form)).toEqual(doubts))

it('leaves the numbers of a reader beside those of the print', async () =>
  expect(await doubtsOf([0, 2, 3], forms['a number alone']!, (at) => `${231 + at}`)).toEqual([]))

it.each<[what: string, heads: string[], doubts: string[]]>([
  ['its own symbol', ['CAT/C/XVF/CO/3', 'CAT/C/XVF/CO/3*', 'CAT/C/XVF/CO/3'], []],
  ['a stroke too many', ['A/HRC/990/15', 'A/HRC/990/15/', 'A/HRC/990/15'], []],
  ['a page without one', ['CAT/C/XVF/CO/3', '', 'CAT/C/XVF/CO/3'], []],
  ['a page of another', ['CAT/C/XVF/CO/3', 'CAT/C/XVD/CO/2', 'CAT/C/XVF/CO/3'], ['2 ("CAT/C/XVD/CO/2")']],
  [
    'another document behind it',
    ['A/HRC/990/15 page 1', 'A/HRC/990/15/Add.1 page 2', 'A/HRC/990/15/Add.1 page 3'],
    ['2, 3 ("A/HRC/990/15/Add.1")'],
  ],
])('the symbols of the margins: %s', async (_, heads, doubts) => {
  const drawn = heads.map((text, at): Drawn[] => [
    ...body(9 * at + 1),
    ...(text === '' ? [] : [{ x: 57, y: 30, text }]),
  ])
  const { warnings = [] } = await readPdfHere(await drawPdf(drawn))
  const found = warnings.flatMap((one) => /^pages that bear the symbol .*pages: (.*); compare/.exec(one)?.[1] ?? [])
  expect(found).toEqual(doubts)
})
