// Answers by their words, number lists, pointers, totals; all texts invented.
import { describe, expect, it } from 'vitest'
import { findBareNumbers, findDottedNumbers, readPointers } from '../../../scrapers/upr-outcomes/numbers.ts'
import { readAnswer } from '../../../scrapers/upr-outcomes/positions.ts'
import { readTotals } from '../../../scrapers/upr-outcomes/totals.ts'

describe('readAnswer', () => {
  it.each<[string, string | null]>([
    [
      'The recommendations formulated during the dialogue have been examined by Valdoria and enjoy the support of Valdoria:',
      'supported',
    ],
    ['The recommendations listed below have been examined by Valdoria and enjoy its support:', 'supported'],
    [
      'The following recommendations enjoy the support of Valdoria, which holds them to be already implemented or in the process of being so:',
      'supported*',
    ],
    [
      'The following recommendations enjoy the support of Valdoria, which considers that they are in the process of being implemented:',
      'supported*',
    ],
    ['The recommendations below did not enjoy the support of Valdoria:', 'noted'],
    ['The recommendations below did not enjoy the support of Valdoria and would thus be noted:', 'noted'],
    ['The following recommendations do not enjoy its support:', 'noted'],
    ['The following recommendations are not supported by Valdoria:', 'noted'],
    ['The following recommendations cannot be accepted by Valdoria:', 'noted'],
    ['Valdoria takes note of the recommendations listed below, and offers comments:', 'noted'],
    ['The following recommendations are noted by Valdoria:', 'noted'],
    ['The recommendations listed below were rejected by Valdoria for the following reasons:', 'noted'],
    [
      'The recommendations noted in the report in paragraphs 45 and 63 above did not enjoy the support of Valdoria.',
      'noted',
    ],
    ['Recommendations noted in paragraphs 28 (a) and 33 will be examined by Valdoria.', 'pending'],
    [
      'The following recommendations will be examined by Valdoria, which will provide responses in due time:',
      'pending',
    ],
    ['Responses to the following recommendations will be provided by Valdoria in due time:', 'pending'],
    ['The response of Valdoria to these recommendations will be included in the outcome report:', 'pending'],
    ['The recommendations listed below will be further examined by Valdoria:', 'pending'],
    ['Valdoria accepts the following recommendations in part:', 'partially_supported'],
    ['The following recommendations are partially accepted:', 'partially_supported'],
    ['The Government accepts the following recommendations:', 'supported'],
    ['The following recommendations were accepted and others rejected:', 'unclear'],
    ['In the course of the discussion, the following recommendations were made to Valdoria:', null],
  ])('%s', (text, expected) => {
    const answer = readAnswer(text)
    expect(answer === null ? null : `${answer.value}${answer.alreadyImplemented ? '*' : ''}`).toBe(expected)
  })
})

describe('number lists', () => {
  it.each<[string, string]>([
    [
      '140.1, 140.3-5, 140.7 – 9,140.11 and 140.35. 140.36.',
      '140.1 140.3 140.4 140.5 140.7 140.8 140.9 140.11 140.35 140.36',
    ],
    ['122.17–122.20', '122.17 122.18 122.19 122.20'],
    ['122.141-144,122.146', '122.141 122.142 122.143 122.144 122.146'],
    ['122.5 to 122.7', '122.5 122.6 122.7'],
    ['140. 12 and 140.\n13', '140.12 140.13'],
    ['141.1, 141.2-4 and, as to its second part, 140.2', '141.1 141.2 141.3 141.4 140.2'],
  ])('%s', (text, expected) =>
    expect(
      findDottedNumbers(text)
        .map((found) => found.path)
        .join(' '),
    ).toBe(expected),
  )

  it('reads bare item numbers', () =>
    expect(findBareNumbers('1–3, 14, 150 - 152').map((found) => found.path)).toEqual([
      '1',
      '2',
      '3',
      '14',
      '150',
      '151',
      '152',
    ]))
})

describe('readPointers', () => {
  it.each<[string, string]>([
    [
      'The recommendations noted in the report in paragraphs 45, 56, last sentence, and 63 above did not enjoy',
      '45 56:-1 63',
    ],
    [
      'noted in paragraphs 28 (a); 33 (a); 36; 39 (c) and 75 (c), (d) and (e) in section I above',
      '28(a) 33(a) 36 39(c) 75(c) 75(d) 75(e)',
    ],
    ['in paragraphs 31 (b), 37, 43 (a) (ii), 68 (d) (i) and 74 (a) above', '31(b) 37 43(a)(ii) 68(d)(i) 74(a)'],
    ['in paragraph 19 (a) and (b) and paragraph 22 (b) above', '19(a) 19(b) 22(b)'],
    ['in paragraphs 3, third sentence, and 5 above', '3:3 5'],
    ['in paragraphs 3, second sentence, 4, last sentence, and 5, first sentence, did', '3:2 4:-1 5:1'],
    ['in paragraph 3 (second and third sentences), and paragraph 5', '3:2+3 5'],
    ['in paragraph 3, in its 2nd to 4th sentences, and 7 (b)', '3:2+3+4 7(b)'],
    ['in paragraphs 3, last two sentences, and 8, first two sentences', '3:-2+-1 8:1+2'],
    ['in the last sentence of paragraph 4 above', '4:-1'],
    ['in paragraph 4 and the second sentence of paragraph 5', '4 5:2'],
    ['in the second and third sentences of paragraphs 4 and 5', '4:2+3 5:2+3'],
    ['in the first part of paragraph 5', '5:first part'],
    ['in paragraphs 5, second half, and 6', '5:second half 6'],
    ['the recommendations in paragraphs 103.6 and 103.7 above', ''],
    ['the following recommendations', ''],
  ])('%s', (text, expected) =>
    expect(
      readPointers(text)
        .map(
          (one) =>
            one.path +
            [one.sentences.join('+'), one.portion ?? '']
              .filter(Boolean)
              .map((part) => `:${part}`)
              .join(''),
        )
        .join(' '),
    ).toBe(expected),
  )
})

describe('readTotals', () => {
  it.each([
    [
      'Valdoria received 254 recommendations, of which 217 are supported and 37 noted.',
      { total: 254, supported: 217, noted: 37 },
    ],
    [
      'The report contains 163 recommendations. Valdoria accepts 142 recommendations. It notes 21 recommendations.',
      { total: 163, supported: 142, noted: 21 },
    ],
    [
      'Of the 100 recommendations, 60 were accepted, 30 noted and 10 partially accepted.',
      { total: 100, supported: 60, noted: 30, partially_supported: 10 },
    ],
  ])('%s', (text, expected) => expect(readTotals([text])).toMatchObject(expected))
  it('counts nothing where nothing is counted', () => expect(readTotals(['Valdoria thanks all States.'])).toBeNull())
})
