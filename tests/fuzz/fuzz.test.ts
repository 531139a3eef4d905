// A short run of every fuzz target, always from the same seed; `npm run fuzz` is the long one.
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { closePool } from '../../scrapers/lib/child/pool.ts'
import { fuzz, shares, targets } from './targets.ts'

afterAll(() => closePool())

describe('fuzz', () => {
  it.each(shares(targets, 4000))('$target.name: $target.promise', async ({ target, inputs }) => {
    expect((await fuzz(target, 20261127, inputs)).broken).toBeNull()
  })

  it('takes as many inputs as were asked for, and of the cheap targets by far the most', () => {
    for (const count of [100_000, 99_999, 4000, 1234])
      expect(shares(targets, count).reduce((sum, { inputs }) => sum + inputs, 0)).toBe(count)
    const files = shares(targets, 100_000).filter(({ target }) => /^(?:html|docx?|pdf)$/.test(target.name))
    expect(files.map(({ inputs }) => inputs)).toEqual([2000, 2000, 2000, 2000])
  })

  it('says how far it is', async () => {
    const heard: number[] = []
    await fuzz(targets[0]!, 1, 30, { onInput: (count) => heard.push(count) })
    expect(heard).toEqual(Array.from({ length: 30 }, (_, at) => at + 1))
  })

  it('finds a promise that does not hold', async () => {
    const property = fc.asyncProperty(fc.nat(), async (n) => {
      if (n >= 10) throw new Error('not below ten')
    })
    const liar = { ...targets[0]!, open: async () => ({ property: property as never }) }
    expect((await fuzz(liar, 1, 100)).broken).toContain('Counterexample: [10]')
  })
})
