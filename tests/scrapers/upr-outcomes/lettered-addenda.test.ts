// Answers of an addendum that name items by the number of their list and a letter, and headings behind "; and".
import { describe, expect, it } from 'vitest'
import { joinReview } from '../../../src/domain/upr-review.ts'
import { addendum, disclaimer, report } from './invented.ts'

const statementsOf = (...sentences: string[]) => {
  const lines = ['1. Valdoria thanks all States.', ...sentences.map((one, at) => `${at + 2}. ${one}`)]
  return addendum(lines).review?.statements ?? []
}

describe('letters behind a plain number', () => {
  it.each<[string, string[], string]>([
    ['Recommendations 6 (i) and 6 (ii) are accepted.', ['6(i)', '6(ii)'], 'supported'],
    ['6 (i) and 6 (ii) are accepted.', ['6(i)', '6(ii)'], 'supported'],
    ['Recommendation 6 (iii) is noted.', ['6(iii)'], 'noted'],
    ['Recommendations 7 (a) to (c) are accepted.', ['7(a)', '7(b)', '7(c)'], 'supported'],
    ['Recommendations 7 (d) and (e) do not enjoy the support of Valdoria.', ['7(d)', '7(e)'], 'noted'],
  ])('%s', (sentence, paths, value) => {
    const found = statementsOf(sentence)
    expect(found.flatMap((one) => one.paths)).toEqual(paths)
    expect(new Set(found.map(({ position }) => position.value))).toEqual(new Set([value]))
  })
  it('letters of a law are none', () => {
    const found = statementsOf('Recommendation 6.1 is accepted, in line with article 6 (a) of the Code.')
    expect(found.flatMap((one) => one.paths)).toEqual(['6.1'])
  })
})

describe('joined with the report', () => {
  const examines = '6. The following recommendations will be examined by Valdoria, which will respond in due time:'
  const joined = (items: string[], answers: string[]) => {
    const lines = ['1. Valdoria thanks all States.', ...answers.map((one, at) => `${at + 2}. ${one}`)]
    const papers = [report([examines, ...items, disclaimer(7)]), addendum(lines)].map((paper) => ({
      symbol: paper.symbol,
      type: paper.type,
      review: paper.review ?? null,
      units: paper.units.map((unit, at) => ({ ...unit, id: String(at), text: unit.text })),
    }))
    const found = joinReview(papers as never, { outcomeAdopted: false })
    return {
      values: found.units.map(({ unit, positions }) => {
        const last = positions.at(-1)
        return `${unit.path} ${last?.value}${last?.appliesTo ? ` ${last.appliesTo}` : ''}`
      }),
      warnings: found.warnings.filter((one) => /does not have/.test(one)),
    }
  }
  it('each letter has its own answer where the list is lettered', () => {
    const items = [
      '|(i) Ratify the Convention (Norland);',
      '|(ii) Close the prison (Kestria);',
      '|(iii) Train judges (Lurania).',
    ]
    expect(
      joined(items, ['Recommendations 6 (i) and 6 (ii) are accepted.', 'Recommendation 6 (iii) is noted.']),
    ).toEqual({
      values: ['6(i) supported', '6(ii) supported', '6(iii) noted'],
      warnings: [],
    })
  })
  it('a letter of a numbered item answers a part of it', () => {
    const items = ['|6.1. Ratify the Convention (Norland);', '|6.2. (a) Close the prison; (b) train judges (Kestria).']
    expect(joined(items, ['Recommendation 2 (a) is accepted.'])).toEqual({
      values: ['6.1 pending', '6.2 partially_supported (a)'],
      warnings: [],
    })
  })
  it('what the report does not have is told', () => {
    const items = ['|(i) Ratify the Convention (Norland).']
    expect(joined(items, ['Recommendation 9 (iv) is accepted.']).warnings).toHaveLength(1)
  })
})

it.each([
  ['Ratify the Convention (Norland); and', 'Ratify the Convention'],
  ['Ratify the Convention; and', 'Ratify the Convention'],
])('a line without a mark behind "%s" heads the items after it', (item, text) => {
  const lines = [
    '6. The following recommendations enjoy the support of Valdoria:',
    `|6.1. ${item}`,
    '~Prisons and detention',
  ]
  const found = report([...lines, '|6.2. Close the prison of Esk (Kestria).', disclaimer(7)]).units
  expect(found.find(({ path }) => path === '6.1')?.text).toBe(text)
  expect(found.find(({ path }) => path === '6.2')?.heading).toContain('Prisons and detention')
})
