// What an installation asks for beyond its lists: addenda of the newest annual reports, by their numbers.
import { expect, test } from 'vitest'
import { annualReportsOf } from '../scrapers/special-rapporteur-visits/list.ts'

test('annual reports are known by their addenda, and the newest three are looked at a little further', () => {
  const symbols = [
    'A/HRC/52/30/Add.1',
    'A/HRC/55/52/Add.2',
    'A/HRC/55/52/Add.1',
    'A/HRC/58/55/Add.1',
    'A/HRC/7/3/Add.7',
  ]
  expect(annualReportsOf([...symbols, 'E/CN.4/2006/6/Add.2'])).toEqual([
    { symbol: 'A/HRC/58/55', addenda: 3 },
    { symbol: 'A/HRC/55/52', addenda: 4 },
    { symbol: 'A/HRC/52/30', addenda: 3 },
  ])
  expect(annualReportsOf([])).toEqual([])
})
