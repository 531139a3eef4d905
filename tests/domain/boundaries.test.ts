// Word boundaries: whatever is left out of one, the expression hits the same as with all of it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withBoundaries } from '../../src/domain/patterns.ts'

const word = String.raw`[\p{L}\p{N}]`
const full = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
const named = (source: string) =>
  withBoundaries(source)
    .replaceAll(full, '‹any›')
    .replaceAll(`(?<!${word})`, '‹before›')
    .replaceAll(`(?!${word})`, '‹behind›')

describe('a word boundary', () => {
  it.each([
    [String.raw`\b(?:foo|été)\b`, '‹before›(?:foo|été)‹behind›'],
    [String.raw`\b(?:the )?State\b.{0,30}\bx`, '‹before›(?:the )?State‹behind›.{0,30}‹before›x'],
    [String.raw`(?:a|\d)+\b`, String.raw`(?:a|\d)+‹behind›`],
    [String.raw`\bé{2,3}\b`, '‹before›é{2,3}‹behind›'],
    [String.raw`x\b(?=\s)`, String.raw`x‹behind›(?=\s)`],
  ])('looks at one side where a letter or digit stands on the other: %s', (source, written) =>
    expect(named(source)).toBe(written),
  )

  it.each([
    [String.raw`\b`, 'nothing beside it'],
    [String.raw`\b(?:foo|, bar)`, 'an alternative without a letter'],
    [String.raw`\bx?`, 'a letter that may be missing'],
    [String.raw`\bx*,`, 'another sign behind letters that may be missing'],
    [String.raw`(?:x|)\b(?:y|)`, 'empty alternatives'],
    [String.raw`\b[^a]`, 'a class of all but'],
    [String.raw`\b[A-z]`, 'a range that holds more than letters'],
    [String.raw`\b.`, 'any sign'],
    [String.raw`(?:\b,?)+x`, 'a group that comes again'],
    [String.raw`(?<=\b)x`, 'the end of what an assertion looks at'],
  ])('is whole in %s: %s', (source) => expect(withBoundaries(source)).toContain(full))

  it('leaves alone what only looks like one, and an expression without', () => {
    for (const source of [String.raw`\\b`, String.raw`[\b]x`, 'abc', String.raw`\Bx`])
      expect(withBoundaries(source)).toBe(source)
  })

  const atoms = ['a', 'é', '1', 'K', 'ι', ' ', '-', '.', ',', '[a-c]', '[^a]', '[é ]', String.raw`\d`, String.raw`\s`]
  const atom = fc.constantFrom(...atoms, 'a?', 'é{0,2}', '-?', '1+', '$', '^', ...Array<string>(8).fill(String.raw`\b`))
  const several = (one: fc.Arbitrary<string>, join: string, maxLength: number) =>
    fc.array(one, { minLength: 1, maxLength }).map((all) => all.join(join))
  /** Groups and assertions around what `one` gives. */
  const grouped = (one: fc.Arbitrary<string>) =>
    fc
      .tuple(
        fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'),
        several(several(one, '', 3), '|', 3),
        fc.constantFrom('', '?', '{2}', '+'),
      )
      .map(([opening, ways, times]) => (/[=!]$/.test(opening) ? `${opening}${ways})` : `${opening}${ways})${times}`))
  const nested = grouped(fc.oneof(atom, grouped(atom)))
  const pattern = several(fc.oneof({ arbitrary: atom, weight: 3 }, { arbitrary: nested, weight: 1 }), '', 5)
  // the Kelvin sign and the Greek iota have twins that are, and are not, letters to Unicode
  const text = fc.array(fc.constantFrom('a', 'é', 'b', '1', 'k', '\u212a', 'ι', '\u0345', ' ', '-', '.', ','), {
    maxLength: 9,
  })

  it.each(['iu', 'u'])('hits the same as with both sides, whatever the expression (%s)', (flags) => {
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 3, maxLength: 3 }), (source, texts) => {
        fc.pre(source.includes('\\b'))
        const hits = (one: string) =>
          texts.map((t) => [...t.join('').matchAll(new RegExp(one, `g${flags}`))].map((hit) => [hit.index, ...hit]))
        expect(hits(withBoundaries(source))).toEqual(hits(source.replaceAll('\\b', full)))
      }),
      { numRuns: 60 },
    )
  })
})
