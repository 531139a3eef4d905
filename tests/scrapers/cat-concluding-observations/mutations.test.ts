// Damaged documents: whatever is done to a text, it is refused with a ParseError or read into a document that holds together.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { ParseError } from '../../../src/domain/errors.ts'
import { bytesOf, e3, e4, e5, htmlOf, type Invented, spanish } from './invented.ts'
import { capture, read } from './support.ts'

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('unlabel' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('join' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('relabel' as const), at: fc.nat(40) }),
)
type Mutation = { kind: 'drop' | 'double' | 'swap' | 'cut' | 'unlabel' | 'join' | 'relabel'; at: number }

function mutate(lines: string[], { kind, at }: Mutation): string[] {
  const index = at % lines.length
  const line = lines[index]!
  const next = lines[index + 1] ?? ''
  if (kind === 'drop') return lines.toSpliced(index, 1)
  if (kind === 'double') return lines.toSpliced(index, 0, line)
  if (kind === 'swap') return lines.toSpliced(index, 2, next, line).filter((text) => text !== '')
  if (kind === 'cut') return lines.with(index, line.slice(0, Math.ceil(line.length / 2)))
  if (kind === 'unlabel') return lines.with(index, line.replace(/^(\d+\.|\([a-z]+\))/, ''))
  if (kind === 'join') return lines.toSpliced(index, 2, `${line}${next}`)
  return lines.with(
    index,
    line.replace(/^(\d+)\./, (_, number: string) => `${Number(number) + 7}.`),
  )
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '')

describe('mutated texts', () => {
  it.each([
    ['E3', e3],
    ['E4', e4],
    ['E5', e5],
    ['Spanish', spanish],
  ] as [string, Invented][])('%s holds together or is refused', async (_, document) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const lines = mutations.reduce(mutate, [...document.lines])
        let found: Awaited<ReturnType<typeof read>>
        try {
          found = await read({ ...document, lines })
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError)
          return
        }
        const keys = found.units.filter((unit) => unit.path !== null).map((unit) => `${unit.path}#${unit.part}`)
        expect(new Set(keys).size).toBe(keys.length)
        expect(found.units.map((unit) => unit.ordinal)).toEqual(found.units.map((_, index) => index))
        // the remainder audit: every long word run of the text is in a unit, a stem, a heading, a note, or skipped
        const kept = lettersOf(
          [
            ...found.units.flatMap((unit) => [...unit.heading, unit.stem ?? '', unit.text]),
            ...found.skipped.map((row) => row.text),
            found.title,
          ].join(' '),
        )
        for (const line of lines.filter((text) => !text.startsWith('#') && text.length > 40))
          for (const piece of line.match(/[\p{L}\s]{30,}/gu) ?? []) {
            const inner = lettersOf(piece.trim().split(/\s+/).slice(2, -2).join(''))
            if (inner.length > 20 && !kept.includes(inner)) throw new Error(`lost: ${piece}`)
          }
      }),
      { numRuns: 40, seed: 20261121 },
    )
  })

  it('a page that was cut off is refused', async () => {
    const html = htmlOf(e5)
    await expect(parse(capture(new TextEncoder().encode(html.slice(0, html.length / 2))))).rejects.toThrow('truncated')
  })

  it('a text that lacks its end is told by a warning', async () => {
    const found = await read({ ...e5, lines: e5.lines.slice(0, 20) })
    expect(found.warnings.join()).toContain('the text may be cut')
  })

  it('a corrigendum is recognised', async () => {
    const corrigendum: Invented = {
      ...e5,
      symbol: 'CAT/C/XVD/CO/3/Corr.1',
      cover: e5.cover.map((cell) => cell.replace('CO/3', 'CO/3/Corr.1')),
      lines: ['1. Paragraph 7 (b)', 'For limitation read prescription.'],
    }
    await expect(parse(capture(bytesOf(corrigendum)))).rejects.toThrow('recognised: a corrigendum to CAT/C/')
  })
})
