// Numbers with where they are printed or who made them behind them, and answers of one word: what each is answered.
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
])('%s: %s', (answers, text) => {
  const { review, warnings } = addendum(text.split(' / ').map((line) => (/^\d+\. /.test(line) ? line : `~${line}`)))
  const read = (review?.statements ?? []).flatMap(({ paths, position }) =>
    paths.map((path) => `${position.value[0]}${path.replace('140.', '')}`),
  )
  expect(read.join(' ')).toBe(answers)
  expect(warnings).toEqual([])
})
