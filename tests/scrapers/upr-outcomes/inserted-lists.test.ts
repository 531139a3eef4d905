// Lists that were put in behind another ("6 bis.1", "6A.1"): answered, joined and cited by their own numbers, never by those of 6.
import { describe, expect, it } from 'vitest'
import { recommendersAround } from '../../../src/domain/citing/recommenders.ts'
import { formatPinpoints } from '../../../src/domain/pinpoints/pinpoints.ts'
import type { Unit } from '../../../src/domain/units.ts'
import { joinReview, type ReviewPaper } from '../../../src/domain/upr-review.ts'
import { addendum, disclaimer, report } from './invented.ts'

const review = (lead: string) =>
  report([
    '6. The following recommendations will be examined by Valdoria, which will respond in due time:',
    '|6.1. Define torture (Norland);',
    '|6.2. Open the port (Kestria).',
    `~${lead}. The following recommendations will also be examined by Valdoria, which will respond in due time:`,
    `~${lead}.1 Train the police (Kestria);`,
    `~${lead}.2 Abolish the tax (Norland).`,
    disclaimer(7),
  ])

const joined = (lead: string, answer: string): string => {
  const papers = [review(lead), addendum(['1. Valdoria thanks all States.', `2. ${answer}`])]
  const { units, warnings } = joinReview(papers as unknown as ReviewPaper<Unit>[], { outcomeAdopted: false })
  return [...units.map(({ unit, value }) => `${unit.path} ${value}`), ...warnings].join(' | ')
}

describe.each(['6 bis', '6A'])('%s', (lead) => {
  it('is answered by its own number', () => {
    const answer = `Valdoria accepts recommendations 6.1, ${lead}.1 and ${lead}.2, and notes recommendation 6.2.`
    expect(joined(lead, answer)).toBe(`6.1 supported | 6.2 noted | ${lead}.1 supported | ${lead}.2 supported`)
  })
  it('answers no number of the list before it', () => {
    expect(joined(lead, `Valdoria accepts recommendation ${lead}.2.`)).toBe(
      `6.1 pending | 6.2 pending | ${lead}.1 pending | ${lead}.2 supported`,
    )
  })
  it('leaves bare numbers to no list where there are two', () => {
    const told = joined(lead, 'Valdoria accepts recommendation 1 and notes recommendation 2.')
    expect(told).toContain(`6.1 pending | 6.2 pending | ${lead}.1 pending | ${lead}.2 pending`)
    expect(told).toContain('answers 1, which the report does not have')
  })
  it('is cited, in every style', () => {
    for (const unit of review(lead).units)
      for (const style of ['un-en', 'un-fr', 'oscola', 'bluebook'] as const)
        if (unit.path != null) expect(formatPinpoints([unit.path], style)).toContain(unit.path.replace(/\(.*/, ''))
  })
  it('is told apart with who recommended it', () => {
    const said = recommendersAround('', `, paras. ${lead}.1 (Kestria) and ${lead}.2 (Norland)`)
    expect(said.map(({ iso3, paths }) => `${iso3} ${paths.join()}`)).toEqual([`XVF ${lead}.1`, `XVE ${lead}.2`])
  })
})
