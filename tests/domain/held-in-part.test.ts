// What the reader noted as missing is said at the paragraph that it concerns.
import { expect, test } from 'vitest'
import { heldInPart, missingNumbers } from '../../src/domain/doubts/held-in-part.ts'

test.each([
  ['18(c)', ['para. 18(c): stops short ("with a view to"): what goes on was not read'], 'paragraph'],
  ['18(b)', ['para. 18(c): stops short ("with a view to"): what goes on was not read'], 'document'],
  ['9', ['the first number is 8: what stands before it was not read'], 'document'],
  ['9', ['para. 15: order_suspect: (c) does not follow the letter before it'], null],
  ['9', [], null],
])('%s of %j', (path, doubts, part) => {
  expect(heldInPart({ path }, doubts)).toBe(part)
})

test('tells which numbers stand in what was not read', () => {
  const units = [
    { path: '8', number: '8' },
    { path: '18(c)', number: '18' },
  ]
  const cut = missingNumbers(units, [
    'the first number is 8: what stands before it was not read',
    'para. 18(c): stops short ("with a view to"): what goes on was not read',
  ])
  expect(['3', '8', '12', '18', '25'].filter(cut)).toEqual(['3', '25'])
  const whole = missingNumbers(units, ['para. 8: stops short ("with a view to"): what goes on was not read'])
  expect(['3', '25'].filter(whole)).toEqual([])
})
