// Answers of an addendum that name no numbers, joined to the recommendations that they mean: all, those of a list, the rest.
import { describe, expect, it } from 'vitest'
import { parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { joinReview } from '../../../src/domain/upr-review.ts'
import { addendum, report } from './invented.ts'

const items = [1, 2, 3, 4, 5, 6, 7, 8].map((item) => `|140.${item}. Do the thing of number ${item} (Norland);`)
const held = parsedDocumentSchema.parse(
  report([
    '139. The following recommendations enjoy the support of Valdoria:',
    '|139.1. Ratify the first Convention (Norland);',
    '140. The following recommendations will be examined by Valdoria, which will respond in due time:',
    ...items,
  ]),
)

/** First letters of the answers to 140.1 to 140.8. */
const joined = (text: string): string => {
  const lines = text.split(' / ').map((line, at) => (/^[|~#]/.test(line) ? line : `${at + 1}. ${line}`))
  const paper = parsedDocumentSchema.parse(addendum(lines))
  return joinReview([held, paper], { outcomeAdopted: false })
    .units.filter(({ unit }) => unit.path?.startsWith('140'))
    .map(({ value }) => value?.[0])
    .join('')
}

describe('answers without numbers', () => {
  it.each<[text: string, answers: string]>([
    ['Valdoria accepts all the recommendations contained in paragraph 140 of the report.', 'ssssssss'],
    ['Having examined the recommendations, Valdoria accepts all of them.', 'ssssssss'],
    ['Valdoria accepts recommendation 140.1. / Valdoria takes note of the remaining recommendations.', 'snnnnnnn'],
    ['Valdoria accepts recommendation 140.1. / Valdoria notes all other recommendations.', 'snnnnnnn'],
    ['Valdoria supports recommendations 140.1 and 140.2. All other recommendations are noted.', 'ssnnnnnn'],
    ['Valdoria supports recommendations 140.1 and 140.2. The rest are noted.', 'ssnnnnnn'],
    ['Valdoria supports recommendations 140.1 and 140.2 and takes note of the rest.', 'ssnnnnnn'],
    [
      'Recommendations 140.1 and 140.2 enjoy the support of Valdoria. The remaining recommendations do not enjoy its support.',
      'ssnnnnnn',
    ],
    [
      'Recommendations 140.1 and 140.2 are accepted. The other recommendations in paragraph 140 cannot be accepted.',
      'ssnnnnnn',
    ],
    ['Valdoria notes 140.1 and 140.2. It accepts all the other recommendations.', 'nnssssss'],
    ['Valdoria accepts all recommendations except 140.3, which it notes.', 'ssnsssss'],
    ['Valdoria supports all of the recommendations in paragraph 140 with the exception of 140.3.', 'sspsssss'],
    ['Valdoria supports all recommendations except the following, which it notes: 140.3 and 140.5.', 'ssnsnsss'],
    [
      'Valdoria supports all recommendations with the exception of the following, which it notes: / |140.3. Do the thing of number 3 in the land (Norland); / |140.5. Do the thing of number 5 in the land (Norland).',
      'ssnsnsss',
    ],
    ['Valdoria accepts recommendation 140.1 and considers the remaining recommendations irrelevant.', 'snnnnnnn'],
    ['Valdoria accepts all recommendations except 140.1 and 140.2, which it considers unfounded.', 'nnssssss'],
    ['Valdoria accepts all recommendations.', 'ssssssss'],
    ['All the recommendations received by Valdoria during the review enjoy its support.', 'ssssssss'],
    ['Valdoria is pleased to accept the 8 recommendations in paragraph 140.', 'ssssssss'],
    ['Valdoria accepts all 8 pending recommendations.', 'ssssssss'],
    ['None of the recommendations contained in paragraph 140 enjoys the support of Valdoria.', 'nnnnnnnn'],
    ['The recommendations in paragraph 140 do not enjoy the support of Valdoria.', 'nnnnnnnn'],
    ['Valdoria takes note of all the recommendations in paragraph 140.', 'nnnnnnnn'],
    [
      'Valdoria accepts the following recommendations: 140.1 and 140.2. / The recommendations not listed above do not enjoy the support of Valdoria.',
      'ssnnnnnn',
    ],
    [
      'Valdoria accepts the following recommendations: 140.1 and 140.2. / Recommendations that are not mentioned above are noted.',
      'ssnnnnnn',
    ],
    [
      'Valdoria accepts the following recommendations: 140.1 and 140.2. / All recommendations not included in this list are noted.',
      'ssnnnnnn',
    ],
    [
      'Valdoria supports 140.1 and 140.2. As regards the remaining recommendations, Valdoria takes note of them.',
      'ssnnnnnn',
    ],
    ['Valdoria supports 140.1 and 140.2. As for the rest, Valdoria takes note of them.', 'ssnnnnnn'],
    ['Of the 8 recommendations, Valdoria accepts 140.1 and 140.2 and notes the remaining 6.', 'ssnnnnnn'],
    [
      'Of the 8 recommendations in paragraph 140, Valdoria accepts 2 (140.1 and 140.2) and notes the remaining 6 recommendations.',
      'ssnnnnnn',
    ],
    ['140.1 and 140.2: accepted. All others: noted.', 'ssnnnnnn'],
    ['Recommendations accepted: 140.1, 140.2. / Recommendations noted: all others.', 'ssnnnnnn'],
    ['Accepted: 140.1, 140.2 / Noted: all the others', 'ssnnnnnn'],
    ['Valdoria accepts all recommendations on torture and notes all other recommendations.', 'uuuuuuuu'],
    [
      'Valdoria accepts 140.1. Valdoria accepts the recommendations made by Norland. All other recommendations are noted.',
      'suuuuuuu',
    ],
    ['Valdoria accepts each of the recommendations in paragraph 140.', 'ssssssss'],
    ['Valdoria supports recommendations 140.1 and 140.2, and the remainder are noted.', 'ssnnnnnn'],
    ['Valdoria supports recommendations 140.1 and 140.2, whereas the remaining recommendations are noted.', 'ssnnnnnn'],
    [
      'Valdoria supports recommendations 140.1 and 140.2. All remaining recommendations are considered noted.',
      'ssnnnnnn',
    ],
    [
      'Valdoria accepts 140.1, and the rest of the recommendations in paragraph 140 do not enjoy its support.',
      'snnnnnnn',
    ],
    ['While Valdoria accepts 140.1, it notes the remaining recommendations.', 'snnnnnnn'],
    ['Valdoria accepts 140.1. It cannot accept the other recommendations.', 'snnnnnnn'],
    ['Valdoria accepts 140.1. It is not in a position to accept the remaining 7 recommendations.', 'snnnnnnn'],
    [
      'Valdoria supports the following recommendations: 140.1, 140.2. / ~All recommendations in paragraph 140 are supported / |140.4. Do the thing of number 4 in the land (Norland); / ~All other recommendations are noted / |140.3. Do the thing of number 3 in the land (Norland); / |140.5. Do the thing of number 5 in the land (Norland).',
      'ssnsnsss',
    ],
    [
      'Valdoria accepts recommendations 140.1 and 140.2. / Valdoria takes note of the rest of the recommendations contained in paragraph 140.',
      'ssnnnnnn',
    ],
    [
      '1. The following recommendations enjoy the support of Valdoria: 140.1, 140.2. / 2. All the other recommendations are noted.',
      'ssnnnnnn',
    ],
    ['Valdoria accepts 140.1 and 140.2. / The other 6 recommendations are noted.', 'ssnnnnnn'],
    ['Valdoria accepts 140.1 and 140.2. / The remaining six recommendations are noted.', 'ssnnnnnn'],
    ['Valdoria supports two recommendations (140.1 and 140.2) and notes all others.', 'ssnnnnnn'],
    [
      'Valdoria supports recommendations 140.1 and 140.2. It does not support the remaining recommendations.',
      'ssnnnnnn',
    ],
    [
      'The Government of Valdoria supports recommendations 140.1 and 140.2. The remaining recommendations cannot be supported at this time.',
      'ssnnnnnn',
    ],
    [
      'Valdoria is pleased to accept 140.1 and 140.2. It takes note of all the remaining recommendations for the reasons given below.',
      'ssnnnnnn',
    ],
    ['Valdoria supports 140.1 and 140.2; all other recommendations are noted.', 'ssnnnnnn'],
    ['Valdoria supports 140.1 and 140.2, but cannot support the others.', 'ssnnnnnn'],
    ['Except for recommendations 140.1 and 140.2, which it accepts, Valdoria notes all recommendations.', 'ssnnnnnn'],
    [
      'With the exception of recommendations 140.1 and 140.2, which enjoy its support, Valdoria takes note of all the recommendations in paragraph 140.',
      'ssnnnnnn',
    ],
    [
      'All recommendations in paragraph 140 enjoy the support of Valdoria, apart from recommendations 140.7 and 140.8, which are noted.',
      'ssssssnn',
    ],
    ['Valdoria accepts all recommendations but 140.7 and 140.8, which it notes.', 'ssssssnn'],
    ['Valdoria accepts the recommendations in paragraph 140 in full.', 'ssssssss'],
    ['Valdoria hereby accepts every recommendation contained in paragraph 140.', 'ssssssss'],
    ['Valdoria has decided to accept all the recommendations that were pending.', 'ssssssss'],
    ['The eight pending recommendations enjoy the support of Valdoria.', 'ssssssss'],
    ['Valdoria supports all eight recommendations.', 'ssssssss'],
    ['Valdoria notes all of the recommendations contained in paragraph 140 of document A/HRC/990/15.', 'nnnnnnnn'],
    ['None of the pending recommendations is accepted.', 'nnnnnnnn'],
    ['Valdoria does not accept any of the recommendations in paragraph 140.', 'nnnnnnnn'],
    ['Valdoria is not in a position to accept the recommendations in paragraph 140.', 'nnnnnnnn'],
    ['Valdoria accepts 140.1 and 140.2. Other recommendations are noted.', 'ssnnnnnn'],
    ['Valdoria accepts 140.1 and 140.2. Recommendations not mentioned in this document are noted.', 'ssnnnnnn'],
    ['Valdoria accepts 140.1 and 140.2. The recommendations that do not appear above are noted.', 'ssnnnnnn'],
    ['Valdoria accepts 140.1 and 140.2 and notes all the recommendations that are not listed above.', 'ssnnnnnn'],
    [
      '~Supported recommendations / ~140.1, 140.2 / ~Noted recommendations / ~All remaining recommendations',
      'ssnnnnnn',
    ],
    ['~Supported recommendations / ~140.1, 140.2 / ~Noted recommendations / ~All other recommendations.', 'ssnnnnnn'],
    ['Valdoria accepts all recommendations except 140.2, which does not enjoy its support.', 'snssssss'],
  ])('%s', (text, answers) => expect(joined(text)).toBe(answers))
})
