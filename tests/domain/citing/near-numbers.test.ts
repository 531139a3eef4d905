// The paragraphs that a mistyped number may have meant.
import { expect, it } from 'vitest'
import { nearNumbers } from '../../../src/domain/citing/near-numbers.ts'

const numbers = new Set(['7', '12', '37', '100.5', '100.50', '100.52', '101.4', '122.11'])

it.each([
  ['100.520', ['100.52', '100.50']],
  ['110.4', ['101.4']],
  ['100.25', ['100.52', '100.5']],
  ['122.1', ['122.11']],
  ['1222.11', ['122.11']],
  // a short number is near too many
  ['73', []],
  ['999', []],
])('%s', (number, near) => {
  expect(nearNumbers(number, numbers)).toEqual(near)
})
