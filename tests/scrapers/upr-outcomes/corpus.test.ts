// The real reports, addenda and matrices of the test corpus: figures, clean quotes, sums. Skipped where it is absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { toScorerUpr } from '../../../scrapers/upr-outcomes/scorer-format.ts'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { joinReview } from '../../../src/domain/upr-review.ts'
import { corpus, parsedAll, parsedOnce } from '../../support/corpus-upr.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const present = existsSync(corpus)
if (!present) console.warn('the test corpus is absent: the tests on real UPR outcomes are skipped')

/** Brackets that close what they open; a final one that does not is a misread State. */
const endsUnbalanced = (text: string) => {
  const opens = (text.match(/\(/g) ?? []).length
  const closes = (text.match(/\)/g) ?? []).length
  return opens !== closes && /[()]\s*$/.test(text)
}

/** Prints whose own brackets do not balance: symbol and number. */
const printedSo = new Set(['A/HRC/19/8 89.62'])

describe.skipIf(!present)('reports of the corpus', () => {
  const parsed: ParsedDocument[] = []
  const symbols = new Map<string, string[]>()
  beforeAll(async () => {
    for (const line of readFileSync(new URL('reports/index.tsv', corpus), 'utf8').trim().split('\n').slice(1)) {
      const [file, ...facts] = line.split('\t')
      symbols.set(file!, facts)
    }
    const files = readdirSync(new URL('reports/', corpus)).filter((name) => name.endsWith('.pdf'))
    parsed.push(...(await parsedAll(files.map((file) => `reports/${file}`))))
  }, 600_000)

  it('are read, all sixty, with symbol, State, cycle, session and day of the index', () => {
    expect(parsed).toHaveLength(60)
    const read = parsed
      .map((one) =>
        [
          one.symbol,
          one.states[0],
          String(one.review?.cycle),
          String(one.review?.workingGroupSession),
          one.distributionDate,
        ].join(' '),
      )
      .sort()
    expect(read).toEqual(
      [...symbols.values()]
        .map(([symbol, iso3, cycle, session, date]) => [symbol, iso3, cycle, session, date].join(' '))
        .sort(),
    )
  })

  it('give clean quotes', () => {
    const unclean = parsed.flatMap((one) =>
      one.units
        .filter((unit) => unit.unitType === 'upr_recommendation')
        .filter(
          ({ text, path }) =>
            /GE\.\s?\d/.test(text) ||
            text.includes(one.symbol) ||
            /\bpage \d+\b/i.test(text) ||
            /(?:^|(?<!Nos?)[.;)]\s)\d{1,3}$/.test(text) ||
            /[;,(]$/.test(text) ||
            /\u00ad| {2}|\.{4}/.test(text) ||
            (endsUnbalanced(text) && !printedSo.has(`${one.symbol} ${path}`)),
        )
        .map((unit) => `${one.symbol} ${unit.path}: ${unit.text.slice(-60)}`),
    )
    expect(unclean).toEqual([])
  })

  it('name a recommending State for every recommendation, each known', () => {
    const nameless = parsed.flatMap((one) =>
      one.units
        .filter(
          (unit) =>
            unit.unitType === 'upr_recommendation' &&
            (unit.recommendingStates.length === 0 || unit.recommendingStates.some((state) => state.iso3 === null)),
        )
        .map((unit) => `${one.symbol} ${unit.path}`),
    )
    expect(nameless).toEqual([])
  })

  it('give every recommendation a position with its words and paragraph', () => {
    const open = parsed.flatMap((one) =>
      one.units
        .filter((unit) => unit.unitType === 'upr_recommendation')
        .filter(
          (unit) =>
            unit.positions.length === 0 ||
            unit.positions.some(
              (position) => position.value === 'unclear' || !position.words || !position.sourceParagraph,
            ),
        )
        .map((unit) => `${one.symbol} ${unit.path}`),
    )
    expect(open).toEqual([])
  })

  it('run without gaps but those of the print', () => {
    const gaps = parsed.flatMap((one) =>
      one.skipped.filter((skip) => !skip.reason.startsWith('annex')).map((skip) => `${one.symbol} ${skip.where}`),
    )
    expect(gaps.sort()).toEqual(['A/HRC/17/4 61', 'A/HRC/26/16 118.109'])
  })

  it('never read the disclaimer or the delegation as a recommendation', () => {
    for (const one of parsed)
      for (const unit of one.units)
        if (unit.unitType === 'upr_recommendation')
          expect(unit.text).not.toMatch(/as endorsed by the Working Group|was headed by (?:H|Mr|Ms|the Minister)/)
  })

  it('have unique paths and parts', () => {
    for (const one of parsed) {
      const keys = one.units.filter((unit) => unit.path !== null).map((unit) => `${unit.path} ${unit.part}`)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

describe.skipIf(!present).each([2, 4])('the review of Slovenia, cycle %i', (cycle) => {
  const papers: ParsedDocument[] = []
  let gold: { number: string; recommendingStates: string[]; position: string }[] = []
  beforeAll(async () => {
    for (const name of ['report.pdf', 'addendum.pdf', 'matrix.docx'])
      papers.push(await parsedOnce(`SVN-c${cycle}/${name}`))
    gold = JSON.parse(readFileSync(new URL(`gold/upr/matrix-SVN-c${cycle}.json`, shared), 'utf8')).recommendations
  })

  it('joins report and addendum to the numbers, positions and States of the official list', () => {
    const { units, warnings } = joinReview(papers.slice(0, 2), { outcomeAdopted: true })
    const document = { ...papers[0]!, units: units.map(({ unit, positions }) => ({ ...unit, positions })) }
    const mine = new Map<string, { states: Set<string>; positions: Set<string> }>()
    for (const one of toScorerUpr(document, '').recommendations ?? []) {
      const entry = mine.get(one.number) ?? { states: new Set(), positions: new Set() }
      for (const state of one.recommendingStates) entry.states.add(state)
      entry.positions.add(one.position)
      mine.set(one.number, entry)
    }
    const flat = (number: string, states: Iterable<string>, position: Iterable<string>) =>
      [number, [...states].sort().join(' '), [...position].join('+')].join(' | ')
    expect([...mine].map(([number, { states, positions }]) => flat(number, states, positions)).sort()).toEqual(
      gold.map((row) => flat(row.number, row.recommendingStates, [row.position])).sort(),
    )
    expect(warnings).toEqual([])
  })

  it('agrees with the matrix and with the count of the State', () => {
    const { totals, warnings } = joinReview(papers, { outcomeAdopted: true })
    expect(warnings).toEqual([])
    expect(totals).toMatchObject(
      cycle === 2 ? { total: 163, supported: 142, noted: 21 } : { total: 254, supported: 217, noted: 37 },
    )
  })
})
