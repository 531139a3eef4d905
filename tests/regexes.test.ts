// No expression of the code, literal or built, takes a time that doubles with each character; one without a verdict fails.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allExpressions } from '../scripts/regexes/all.ts'
import { boundAt } from '../scripts/regexes/bounds.ts'
import { keyOf, type Verdicts } from '../scripts/regexes/key.ts'
import { expressionsOf } from '../scripts/regexes/literals.ts'
import { root } from './support/code.ts'

const verdicts: Verdicts = JSON.parse(readFileSync(join(root, 'scripts', 'regexes', 'verdicts.json'), 'utf8'))

describe('the expressions of the code', () => {
  const { all, unreached } = allExpressions()

  it('are seen wherever the code builds one: scripts/regexes/force.ts reaches each place', () => {
    expect(unreached).toEqual([])
  })

  it('each have a verdict: npm run regexes asks recheck about the new ones', () => {
    expect([...all].filter(([key]) => !verdicts[key]).map(([, { place, source }]) => `${place} ${source}`)).toEqual([])
  })

  it('hold none whose time is exponential', () => {
    const bad = [...all].filter(([key]) => verdicts[key]?.status === 'exponential')
    expect(bad.map(([, { place, source }]) => `${place} ${source}`)).toEqual([])
  })

  it('that are not safe have a measured cost, under the limit at the longest text of their place', () => {
    const open = Object.entries(verdicts).filter(([, { status }]) => status !== 'safe')
    const unmeasured = open.filter(([, { cost, place }]) => (cost?.length ?? 0) < boundAt(place).length)
    expect(unmeasured.map(([key, { place }]) => `${key} ${place}`)).toEqual([])
    const over = open.filter(([, { cost, place }]) => cost!.ms > boundAt(place).limitMs)
    expect(over.map(([key, { place }]) => `${key} ${place}`)).toEqual([])
  })

  it('hold the literal and the built ones', () => {
    const places = [...all.values()].map(({ place }) => place)
    for (const file of ['src/domain/patterns.ts', 'src/domain/criminalisation/pattern.ts', 'scrapers/lib/sniff.ts'])
      expect(places.some((place) => place.startsWith(file))).toBe(true)
    expect(all.size).toBeGreaterThan(2000)
  })
})

describe('the search for expressions', () => {
  it('finds literals anywhere, and where others are built', () => {
    const text = 'const t: RegExp = /a[/]b/iu\nf([/c/], "/d/", 4 / 2 / 1) // /e/\nnew RegExp("x")\nRegExp("y")'
    const { literals, built } = expressionsOf(text)
    expect(literals.map(({ source, flags, line }) => `${line} ${source} ${flags}`)).toEqual(['1 a[/]b iu', '2 c '])
    expect(built).toEqual([3, 4])
  })

  it('names an expression by its source and its flags', () => {
    expect(keyOf({ source: 'a', flags: 'iu' })).toBe(keyOf({ source: 'a', flags: 'ui' }))
    expect(keyOf({ source: 'a', flags: 'i' })).not.toBe(keyOf({ source: 'a', flags: '' }))
  })
})
