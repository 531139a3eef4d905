// Papers of which the last pages are missing.
import { describe, expect, it } from 'vitest'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { addendum, coverLines, disclaimer, introduction, read } from './invented.ts'

const endDoubts = ({ warnings = [] }: { warnings?: string[] | undefined }) =>
  warnings.filter((one) => /may be cut$|does not end/.test(one))

const list = ['6. The following recommendations enjoy the support of Valdoria:', '|6.1 Open the prisons (Kestria);']
const report = (behind: string[]) =>
  parseRead(
    read(coverLines('A/HRC/990/15'), [
      '# I. Summary of the proceedings of the review process',
      ...introduction,
      '# II. Conclusions and/or recommendations',
      ...list,
      ...behind,
    ]),
    { symbol: null },
  )
const long =
  `Valdoria will open its prisons to those who inspect them, ${'and to the doctors of its hospitals, '.repeat(3)}`.trim()

describe('a report', () => {
  it.each<[what: string, behind: string[], doubts: RegExp[]]>([
    ['with its closing paragraph', [disclaimer(7)], []],
    ['with its annex', ['# Annex', '~The delegation of Valdoria was headed by its Minister.'], []],
    ['whose last page is missing', [], [/may be cut$/]],
    ['cut in an item', [`|6.2 ${long}`], [/may be cut$/, /does not end: ".*hospitals,"$/]],
    ['cut in a pledge', [disclaimer(7), '# III. Voluntary pledges', `8. ${long} and`], [/may be cut$/, /does not end/]],
  ])('%s', (_, behind, doubts) => {
    const found = endDoubts(report(behind))
    expect(found).toHaveLength(doubts.length)
    for (const [at, doubt] of doubts.entries()) expect(found[at]).toMatch(doubt)
  })
})

describe('an addendum', () => {
  it.each([
    [`2. Recommendation 6.2: supported. ${long}`, 1],
    [`2. Recommendation 6.2: supported. ${long} and to their judges.`, 0],
    ['2. Recommendation 6.2: noted', 0],
  ])('%s', (last, count) => {
    expect(endDoubts(addendum(['1. Recommendation 6.1: supported.', last]))).toHaveLength(count)
  })
})
