// The PDF library leaves the arrays of the program as it found them.
import { expect, it } from 'vitest'

it('leaves push as it is in this Node', async () => {
  const before = Array.prototype.push
  await import('../../../scrapers/lib/pdf/read.ts')
  expect(Array.prototype.push).toBe(before)
  expect(Object.keys(Array.prototype)).toEqual([])
})
