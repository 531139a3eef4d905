// Lists and ranges of numbers as addenda print them, with where they stand or who made them; usual answers to them.
import { expect, it } from 'vitest'
import { addendum } from './invented.ts'

it.each<[answers: string, text: string]>([
  ['s1 s2 s3', '1. Recommendations 1, 2 and 3 contained in paragraph 140 of the report are accepted.'],
  ['s18', '1. Recommendation 140.18 contained in the report of the Working Group is accepted.'],
  ['s19', '1. Recommendation 140.19 made by Kestria is accepted.'],
  ['s10 s11', '1. Recommendations 140.10 and 140.11, made by Kestria and Norland respectively, are supported.'],
  ['s22', '1. Valdoria would like to announce its acceptance of recommendation 140.22.'],
  ['s7 s8 n9 n10', '1. The positions of Valdoria follow. / 140.7 and 140.8: Accept. / 140.9, 140.10: Note.'],
  ['s1 s2 s4 n3', '1. Paragraph 140, recommendations 1, 2 and 4: accepted. Recommendation 3: noted.'],
  ['s1 s2 s5', '1. Recommendations 1, 2 and 5 in paragraph 140 enjoy the support of Valdoria.'],
  ['n3', '1. Recommendation 140.3 put forward by Norland is noted.'],
  ['n3', '1. Recommendation 140.3 formulated by Norland and Kestria cannot be accepted.'],
  ['n3', '1. Recommendation 140.3 from Norland does not enjoy the support of Valdoria.'],
  ['n3', '1. Recommendation 140.3 of the report of the Working Group does not enjoy the support of Valdoria.'],
  ['n3', '1. Recommendation 140.3, contained in document A/HRC/990/15, is not accepted.'],
  [
    's1 n2',
    '1. Recommendation 140.1 contained in the report is accepted, while recommendation 140.2 made by Norland is noted.',
  ],
  ['s22', '1. Valdoria announces its support for recommendation 140.22.'],
  ['s22', '1. Valdoria wishes to express its acceptance of recommendation 140.22.'],
  ['s22', '1. Valdoria is pleased to confirm its acceptance of recommendation 140.22.'],
  ['n3', '1. Valdoria regrets that it cannot accept recommendation 140.3 contained in the report.'],
  ['s1 s2', '1. Recommendations 140.1 and 140.2 listed in the report are accepted.'],
  ['s1 s2', '1. Recommendations 140.1 and 140.2 received during the review are accepted.'],
  ['s7', '1. The positions of Valdoria follow. / 140.7: Accept.'],
  ['s7 s8', '1. The positions of Valdoria follow. / 140.7 and 140.8: Accepted.'],
  ['s7 n9', '1. The positions of Valdoria follow. / 140.7: Support / 140.9: Note'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1/140.2/140.3/140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1.–140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1 .. 140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1‒140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations from 140.1 to 140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1...140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1 … 140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1.-140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1. to 140.4.'],
  ['s1 s2', '2. Valdoria accepts recommendations [140.1], [140.2].'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1 to 140.3, both inclusive, and 140.4.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.01 to 140.04.'],
  ['s1 s2 s3 s4', '2. Recommendations from 140.1 to 140.4 enjoy the support of Valdoria.'],
  ['s1 s2 s3 s4', '2. Recommendations 140.1 up to and including 140.4 enjoy the support of Valdoria.'],
  ['s1 s2 s3 s4', '2. Recommendations 140.1 through to 140.4 enjoy the support of Valdoria.'],
  ['s1 s2 s3 s4 s5 s6', '2. Valdoria accepts recommendations 140.1/2/3, 140.4-5 and 140.6.'],
  ['s1 s2 s3 s4', '2. Valdoria accepts recommendations 140.1~140.4.'],
  ['s1 s3', '2. Valdoria accepts recommendations 140.1. and 140.3.'],
  ['s1 s2 n3', '2. Valdoria accepts recommendations 140.1; 140.2. It notes 140.3.'],
  ['s1 s2 s3', '2. Valdoria accepts recommendations 140.1., 140.2., 140.3.'],
  ['s24', '1. Recommendation 140.24 receives the support of Valdoria.'],
  ['s31', '1. Recommendation 140.31 was examined by Parliament, and Valdoria supports it.'],
  ['n35', '1. Valdoria acknowledges recommendation 140.35, which is noted.'],
  ['n40', '1. While Valdoria supports the aims of recommendation 140.40, it is noted.'],
  ['n23', '1. Valdoria does not find it possible to accept recommendation 140.23.'],
  [
    's37',
    '1. After further review, Valdoria has changed its position on recommendation 140.37 from noted to supported.',
  ],
  ['s21', '1. Valdoria expresses its agreement with recommendation 140.21.'],
  ['n23', '1. Recommendation 140.23: Valdoria does not consider it necessary to accept this recommendation.'],
  ['n24', '1. Recommendation 140.24 does not have the support of Valdoria.'],
  ['n24', '1. Recommendation 140.24 did not receive the support of the Government of Valdoria.'],
  [
    's1 s2 s3 s4 n5 n6',
    '# Ratification of treaties (recommendations 140.1 to 140.4) / 2. Valdoria supports these recommendations. / # Death penalty (recommendations 140.5 and 140.6) / 3. Valdoria notes these recommendations. Capital punishment is provided for by law.',
  ],
  [
    's1 s2 n5',
    '~Ratification of treaties (recommendations 140.1 and 140.2) / 2. Valdoria supports these recommendations. / ~Death penalty (recommendation 140.5) / 3. Valdoria notes this recommendation.',
  ],
  [
    's1 s2 n5',
    '# Ratification of treaties (140.1, 140.2) / 2. These recommendations enjoy the support of Valdoria. / # Death penalty (140.5) / 3. This recommendation does not enjoy the support of Valdoria.',
  ],
  ['s1 s2 s3', '1. Recommendations on ratification (140.1–140.3): supported.'],
  [
    's1 s2 n3',
    '1. Recommendations on ratification (140.1 and 140.2): supported. / 2. Recommendation on the death penalty (140.3): noted.',
  ],
  [
    's1 s2 n5',
    '# Ratification of treaties: recommendations 140.1 and 140.2 / 2. Valdoria accepts both recommendations. / # Death penalty: recommendation 140.5 / 3. Valdoria cannot accept this recommendation.',
  ],
])('%s: %s', (answers, text) => {
  const { review, warnings } = addendum(
    text.split(' / ').map((line) => (/^(?:\d+\. |[#~])/.test(line) ? line : `~${line}`)),
  )
  const read = (review?.statements ?? []).flatMap(({ paths, position }) =>
    paths.map((path) => `${position.value[0]}${path.replace('140.', '')}`),
  )
  expect(read.join(' ')).toBe(answers)
  expect(warnings).toEqual([])
})
