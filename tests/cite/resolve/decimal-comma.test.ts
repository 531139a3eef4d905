// A decimal comma in a pinpoint: one paragraph where the document has such numbers and the two cannot be a list.
import { describe, expect, it } from 'vitest'
import { withDecimalCommas } from '../../../src/cite/resolve/decimal-comma.ts'
import { parsePinpoints } from '../../../src/domain/pinpoints/pinpoints.ts'

const numbers = ['12', '14', '100', '100.52', '100.53', '100.120', '12.14']
const read = (written: string) => {
  const { pinpoints, unread } = withDecimalCommas(parsePinpoints(written), written, numbers)
  return [pinpoints.map(({ from, to }) => (to === null ? from : `${from}-${to}`)).join(' '), unread.join(' ')]
}

describe('a decimal comma', () => {
  it.each([
    ['para. 100,52', '100.52', ''],
    ['par. 100,52 et 100,53', '100.52 100.53', ''],
    ['par. 100,52-54', '100.52-100.54', ''],
    ['para. 100,99', '100.99', ''],
    // with a blank, or of a document that has no such head, it is a list
    ['paras. 100, 52', '100 52', ''],
    ['paras. 14,12', '14 12', ''],
    ['paras. 100,120', '', '100,120'],
    ['paras. 12,14', '', '12,14'],
    ['paras. 12,13', '12 13', ''],
  ])('%s', (written, pinpoints, unread) => {
    expect(read(written)).toEqual([pinpoints, unread])
  })
})
