// A short run of every fuzz target, always from the same seed; `npm run fuzz` is the long one.
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { closePool } from '../../scrapers/lib/child/pool.ts'
import { fuzz, shares, targets } from './targets.ts'

afterAll(() => closePool())

describe('fuzz', () => {
  it.each(shares(targets, 2000))('$target.name: $target.promise', async ({ target, inputs }) => {
    expect((await fuzz(target, 20261127, inputs)).broken).toBeNull()
  })

  it('finds a promise that does not hold', async () => {
    const property = fc.asyncProperty(fc.nat(), async (n) => {
      if (n >= 10) throw new Error('not below ten')
    })
    const liar = { ...targets[0]!, open: async () => ({ property: property as never }) }
    expect((await fuzz(liar, 1, 100)).broken).toContain('Counterexample: [10]')
  })
})
