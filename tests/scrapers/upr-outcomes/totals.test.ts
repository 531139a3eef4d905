// The State's own counts of what it answers: of all, supported, noted and in part.
import { expect, it } from 'vitest'
import { readTotals } from '../../../scrapers/upr-outcomes/totals.ts'

it.each<[counts: string, text: string]>([
  ['20/15/5/-', 'Valdoria received 20 recommendations. It accepts 15 and notes 5.'],
  ['20/15/5/-', 'Of the 20 recommendations received, Valdoria supports 15 and notes 5.'],
  ['20/15/5/-', 'Out of 20 recommendations, Valdoria accepted 15 and noted 5.'],
  ['20/15/5/-', 'Valdoria received 20 recommendations, of which it accepts 15 and notes 5.'],
  [
    '20/15/5/-',
    'Valdoria has accepted 15 of the 20 recommendations it received and has taken note of the remaining 5.',
  ],
  [
    '20/15/5/-',
    'During the review, 20 recommendations were made. The Government supports 15 recommendations and does not support 5.',
  ],
  ['254/217/37/-', 'Valdoria received 254 recommendations, of which 217 enjoy its support and 37 were noted.'],
  ['254/217/37/-', 'Valdoria received 254 recommendations. Of these, 217 were accepted and 37 noted.'],
  ['254/200/37/17', 'Of 254 recommendations, 200 were fully accepted, 17 partially accepted and 37 noted.'],
  ['254/217/37/-', 'Valdoria received a total of 254 recommendations; it supports 217 of them and takes note of 37.'],
  ['254/217/37/-', 'Of the 254 recommendations, Valdoria accepts 217 and rejects 37.'],
  [
    '254/217/37/-',
    'Valdoria carefully considered all 254 recommendations. 217 recommendations enjoy the support of Valdoria, while 37 do not.',
  ],
  ['254/217/-/-', 'Valdoria received 254 recommendations and accepted 217.'],
  ['-/217/37/-', 'Valdoria accepts 217 recommendations and takes note of 37 recommendations.'],
  ['none', 'Valdoria accepts recommendations 140.1, 140.2 and 140.5.'],
  ['none', 'Recommendations 21, 22 and 23 are noted and 24 is accepted.'],
  ['none', 'Valdoria accepts 140.1 and notes 140.5.'],
  ['none', 'Valdoria accepts recommendation 15 and notes recommendation 5.'],
  ['none', 'Valdoria accepted 15 refugees and noted 5 cases.'],
  ['none', 'Valdoria supports 2 of the 3 recommendations on prisons, namely 140.1 and 140.2.'],
  ['20/15/5/-', 'Valdoria examined the 20 recommendations received and decided to accept 15 and to note 5.'],
  ['20/15/5/-', 'Following consultations, Valdoria supports 15 out of the 20 recommendations and notes the other 5.'],
  [
    '20/15/3/2',
    'Valdoria received 20 recommendations, of which 15 were accepted, 2 were partially accepted and 3 were noted.',
  ],
  [
    '20/15/5/-',
    'Valdoria is pleased to announce that it supports 15 of the 20 recommendations made, and that 5 recommendations are noted.',
  ],
  ['none', 'In its second review, Valdoria accepted 150 of the 180 recommendations received and noted 30.'],
  [
    '20/15/5/-',
    'Valdoria received 20 recommendations. Of these it accepts 15 and notes 5. In the previous cycle it accepted 12.',
  ],
  ['none', 'Valdoria accepts 5 of the 8 recommendations in paragraph 140.'],
  ['180/-/-/-', 'Valdoria thanks the delegations for the 180 recommendations made during the review.'],
])('%s: %s', (counts, text) => {
  const totals = readTotals([text])
  const read = [totals?.total, totals?.supported, totals?.noted, totals?.partially_supported]
  expect(totals === null ? 'none' : read.map((one) => one ?? '-').join('/')).toBe(counts)
})
