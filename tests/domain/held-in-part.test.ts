// What the reader noted as missing is said at the paragraph that it concerns.
import { expect, test } from 'vitest'
import { heldInPart } from '../../src/domain/held-in-part.ts'

test.each([
  ['18(c)', ['para. 18(c): stops short ("with a view to"): what goes on was not read'], 'paragraph'],
  ['18(b)', ['para. 18(c): stops short ("with a view to"): what goes on was not read'], 'document'],
  ['9', ['the first number is 8: what stands before it was not read'], 'document'],
  ['9', ['para. 15: order_suspect: (c) does not follow the letter before it'], null],
  ['9', [], null],
])('%s of %j', (path, doubts, part) => {
  expect(heldInPart({ path }, doubts)).toBe(part)
})
