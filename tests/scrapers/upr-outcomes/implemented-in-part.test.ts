// What a State calls implemented only in part, or only for some of a list: no mark for the whole, and its support stands.
import { describe, expect, it } from 'vitest'
import { report } from './invented.ts'

const supports = '4. The following recommendations enjoy the support of Valdoria:'
const items = [
  '|4.1. Ratify the Optional Protocol (Kestria);',
  '|4.2. Make torture a crime (Lurania);',
  '|4.3. Free the press (Norland);',
  '|4.4. Close Northmark (Kestria).',
]

/** First letters of the last answers, with "*" for what is implemented. */
const values = (lead: string, words: string): string =>
  report([lead, ...items, `5. ${words}`])
    .units.filter((unit) => unit.unitType === 'upr_recommendation')
    .map(({ positions }) => positions?.at(-1))
    .map((last) => `${last?.value[0]}${last?.alreadyImplemented ? '*' : ''}`)
    .join(' ')

describe('words of implementation', () => {
  it.each<[string, string, string]>([
    // not all of the numbers, not all of one, or all but one: what is supported stays so
    [supports, 'Most of recommendations 4.1, 4.2 and 4.3 have already been implemented.', 's s s s'],
    [supports, 'One of the recommendations 4.1 and 4.2 has been implemented.', 's s s s'],
    [supports, 'Two of the above recommendations, 4.1 and 4.3, have already been implemented.', 's* s s* s'],
    [
      supports,
      'Valdoria considers that the first part of recommendation 2 above has already been implemented.',
      's s s s',
    ],
    [supports, 'Recommendations 4.1 and the first part of 4.2 are already implemented.', 's* s s s'],
    [supports, 'Parts of recommendation 4.2 are already implemented.', 's s s s'],
    [supports, 'The above recommendations are already being implemented, except for recommendation 4.3.', 's s s s'],
    // the list above a sentence without a number
    [
      supports,
      'Valdoria considers that the recommendations listed above are either implemented already or in the process of implementation.',
      's* s* s* s*',
    ],
    [supports, 'These recommendations have already been implemented.', 's* s* s* s*'],
    [supports, 'Some of the recommendations listed above are already implemented.', 's s s s'],
    [supports, 'Norland noted that these recommendations have already been implemented.', 's s s s'],
    [supports, 'Valdoria will report on how these recommendations have been implemented.', 's s s s'],
    [supports, 'Not all of the above recommendations are already implemented.', 's s s s'],
    [
      '4. The following recommendations enjoy the support of Valdoria, which considers that some of them have already been implemented:',
      'The delegation thanked all.',
      's s s s',
    ],
    [
      '4. The following recommendations enjoy the support of Valdoria, most of which are already implemented:',
      'The delegation thanked all.',
      's s s s',
    ],
    [
      '4. The following recommendations enjoy the support of Valdoria, which considers that they are partially implemented:',
      'The delegation thanked all.',
      's s s s',
    ],
    [
      '4. The following recommendations enjoy the support of Valdoria and have been implemented in part:',
      'The delegation thanked all.',
      's* s* s* s*',
    ],
  ])('%s %s', (lead, words, expected) => expect(values(lead, words)).toBe(expected))
})
