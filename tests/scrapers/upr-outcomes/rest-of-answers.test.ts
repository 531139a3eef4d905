// Answers by what is left out: "notes the others", "the other does", letters before numbers, and lists that were refused before.
import { describe, expect, it } from 'vitest'
import { addendum, brief, report } from './invented.ts'

const positions = (...lines: string[]) => {
  const statements = addendum(['1. Valdoria accepts recommendation 4.9.', ...lines]).review?.statements ?? []
  const of = (path: string) =>
    statements.filter(({ paths }) => paths.includes(path)).map(({ position }) => position.value)
  return ['4.1', '4.2', '4.3', '4.4'].map((path) => of(path).join('+')).join(' ')
}

describe('an answer to the rest', () => {
  it.each([
    [
      'Of recommendations 4.1 to 4.4, Valdoria accepts 4.1 and 4.3 and notes the others.',
      'supported noted supported noted',
    ],
    [
      'Of recommendations 4.1 to 4.4, Valdoria accepts 4.1 and 5.3 and notes the others.',
      'supported unclear unclear unclear',
    ],
    [
      'Valdoria supports 2 of the 3 recommendations on prisons, namely 4.1 and 4.2, and notes 4.3.',
      'supported supported noted ',
    ],
    ['Valdoria supports 2 of the 3 recommendations on prisons, namely 4.1, 4.2 and 4.3.', 'unclear unclear unclear '],
    [
      'Recommendation 4.1: Accepted; recommendation 4.2: Not accepted; recommendation 4.3: Accepted.',
      'supported noted supported ',
    ],
    [
      'Recommendation 4.1 does not enjoy the support of Valdoria. Recommendation 4.2, on the other hand, does.',
      'noted supported  ',
    ],
    ['Recommendation 4.1 is supported. Recommendation 4.2, on the other hand, is not.', 'supported noted  '],
  ])('%s %s', (words, values) => {
    expect(positions(`2. ${words}`)).toBe(values)
  })

  it('stands under its heading behind a letter, whatever an earlier cycle said', () => {
    expect(
      positions(
        '# F. Recommendations not accepted',
        '~(a) 4.1: contrary to the Constitution;',
        '~(b) 4.2: accepted in the previous cycle, but the situation has changed;',
      ),
    ).toBe('noted noted  ')
  })
})

describe('a list that was refused before', () => {
  it.each([
    [
      'which were not supported by Valdoria at the time of the adoption of the report, will be reconsidered, and its position communicated to the Council:',
      'pending',
    ],
    ['which were not initially supported by Valdoria, now enjoy its support:', 'supported'],
    ['which concern prisons, cannot be considered as enjoying the support of Valdoria:', 'noted'],
  ])('%s %s', (words, value) => {
    const parsed = report([
      `4. The following recommendations, ${words}`,
      '|4.1. Make torture a crime (Kestria);',
      '|4.2. Open the prisons (Norland).',
    ])
    expect(brief(parsed).map((row) => row.split(' ').at(-1))).toEqual([value, value])
  })
})
