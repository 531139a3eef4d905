// Lists whose items have dashes and no letters, and text that stands under a heading without a number of its own.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { lettered, pageOf } from './invented.ts'

const before = [
  ...lettered.lines.slice(0, 7),
  '# V. Conclusions and recommendations',
  '# A. Conclusions',
  '4. What is missing is law.',
  '# B. Recommendations',
]
const read = async (...lines: string[]) => {
  const { units, warnings } = await parse(capture(pageOf({ ...lettered, lines: [...before, ...lines] })))
  const rows = units.slice(4).map(({ path, unitType, text }) => `${path} ${unitType} ${text}`)
  return { rows, units: units.slice(4), warnings }
}
const asks = (number: string, first = 'Amend the Criminal Code;', second = 'Repeal the Act.') => [
  `${number}(a) recommendation ${first}`,
  `${number}(b) recommendation ${second}`,
]

describe('dash lists', () => {
  it.each<[string, string[], string[]]>([
    ['under a heading', ['# Legislation', '5. – Amend the Criminal Code;', '– Repeal the Act.'], asks('5')],
    ['in one line', ['5. – Amend the Criminal Code; – Repeal the Act.'], asks('5')],
    [
      'in one line, in small letters',
      ['5. The Government should: – amend the Code; and – repeal the Act.'],
      asks('5', 'amend the Code; and', 'repeal the Act.'),
    ],
    [
      'behind a full stop',
      ['5. The Special Rapporteur recommends the following.', '– Amend the Criminal Code;', '– Repeal the Act.'],
      ['5 conclusion The Special Rapporteur recommends the following.', ...asks('5')],
    ],
    [
      'a dash in a sentence',
      ['5. The Government – and Parliament – should act; nobody else – as yet – can.'],
      ['5 recommendation The Government – and Parliament – should act; nobody else – as yet – can.'],
    ],
  ])('%s', async (_, lines, rows) => {
    const found = await read(...lines, '6. It should film interviews.')
    expect(found.rows).toEqual([...rows, '6 recommendation It should film interviews.'])
    expect(
      found.units.filter(({ path }) => path?.includes('(')).every(({ numberStatus }) => numberStatus === 'inferred'),
    ).toBe(true)
  })
})

it.each([
  [['– Amend the Criminal Code;', '– Repeal the Act.']],
  [['(a) Amend the Criminal Code;', '(b) Repeal the Act.']],
])('a list without a number stands under its own heading, and not under the number before: %j', async (list) => {
  const { units, warnings } = await read('# 1. Legislation', ...list, '5. The Government should train the police.')
  expect(units.map(({ path, unitType, heading }) => [path, unitType, heading.at(-1)])).toEqual([
    [null, 'recommendation', 'Legislation'],
    [null, 'recommendation', 'Legislation'],
    ['5', 'recommendation', 'Legislation'],
  ])
  expect(warnings).toContain('para. ?: the text under the heading "Legislation" has no number')
})
