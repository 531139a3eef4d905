// What a report prints beside its usual words: days with asides or without a year, askers between commas, reserves behind a list.
import { describe, expect, it } from 'vitest'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { brief, coverLines, disclaimer, introduction, read, report } from './invented.ts'

const supports = '6. The following recommendations enjoy the support of Valdoria:'
const list = [supports, '|6.1 Open the prisons (Kestria);', '|6.2 Free the press (Lurania).']
const doubts = (parsed: ReturnType<typeof report>) => (parsed.warnings ?? []).join(' | ')

const opening = (review: string, session = 'from 20 to 31 January 2099') =>
  parseRead(
    read(coverLines('A/HRC/990/15'), [
      '# I. Summary of the proceedings of the review process',
      `1. The Working Group on the Universal Periodic Review held its forty-eighth session ${session}. ${review}`,
      ...introduction.slice(1),
      '# II. Conclusions and/or recommendations',
      ...list,
      disclaimer(7),
    ]),
    { symbol: null },
  )
const adopted = 'At its 17th meeting, held on 31 January 2099, the Working Group adopted the report on Valdoria.'

describe('days of the review', () => {
  it.each<[printed: string, days: string[]]>([
    ['The review of Valdoria, initially scheduled for 22 January 2099, was held on 28 January 2099.', ['2099-01-28']],
    [
      'The review of Valdoria, scheduled for 22 January 2099, was postponed and was held on 28 January 2099.',
      ['2099-01-28'],
    ],
    ['The review of Valdoria, which was planned for 22 January 2099, took place on 28 January 2099.', ['2099-01-28']],
    ['Valdoria was reviewed at the 13th meeting, on 28 January 2099.', ['2099-01-28']],
    ['Valdoria was reviewed by the Working Group on 28 January 2099.', ['2099-01-28']],
    [
      'The review of Valdoria, which had been postponed from 22 January 2099, was held on 28 January 2099.',
      ['2099-01-28'],
    ],
    ['The review of Valdoria was held on 28 January 2099, having been postponed from 22 January 2099.', ['2099-01-28']],
    [
      'The review of Valdoria was held on 28 January (afternoon) and 29 January (morning) 2099.',
      ['2099-01-28', '2099-01-29'],
    ],
    ['The review of Valdoria was held at the 4th meeting, on 30 January.', ['2099-01-30']],
    ['The review of Valdoria was held at the 13th meeting, on 28 January 2099.', ['2099-01-28']],
    [
      'The review of Valdoria was held at the 7th and 8th meetings, on 28 and 29 January 2099.',
      ['2099-01-28', '2099-01-29'],
    ],
  ])('%s', (printed, days) => {
    const parsed = opening(`${printed} ${adopted}`)
    expect([parsed.review?.reviewDates, parsed.review?.adoptionDate]).toEqual([days, '2099-01-31'])
    expect(doubts(parsed)).toBe('')
  })
  it('a session over the new year gives each day its own year', () => {
    const parsed = opening(
      'The review of Valdoria was held on 30 December. The Working Group adopted the report on Valdoria on Friday, 5 January.',
      'from 28 December 2098 to 9 January 2099',
    )
    expect([parsed.review?.reviewDates, parsed.review?.adoptionDate]).toEqual([['2098-12-30'], '2099-01-05'])
  })
  it.each<[review: string, days: string[], adoption: string | null]>([
    ['was held on January 5.', ['2099-01-05'], '2099-01-08'],
    ['was held on December 30.', ['2098-12-30'], '2099-01-08'],
    ['was held on 27 December.', ['2098-12-27'], '2099-01-08'],
    ['was held on 3 November.', [], '2099-01-08'],
  ])('and a day that neither year places in it has none: %s', (review, days, adoption) => {
    const parsed = opening(
      `The review of Valdoria ${review} The Working Group adopted the report on Valdoria on 8 January.`,
      'from 28 December 2098 to 9 January 2099',
    )
    expect([parsed.review?.reviewDates, parsed.review?.adoptionDate]).toEqual([days, adoption])
    expect(doubts(parsed).includes('the day of the review was not read')).toBe(days.length === 0)
  })
  it.each([
    'The report was adopted by the Working Group at its 18th meeting, on 31 January 2099.',
    'The report on Valdoria was adopted at the 18th meeting, held on 31 January.',
    'The present report was adopted on 31 January 2099 by the Working Group.',
    'The Working Group adopted at its 18th meeting, on 31 January 2099, the report on Valdoria.',
    'The draft report was adopted ad referendum by the Working Group on Friday, 31 January 2099.',
    'On 31 January 2099, the Working Group adopted the report, as orally amended.',
    'The adoption of the report took place at the forty-second meeting, on 31 January 2099.',
  ])('the adoption: %s', (printed) => {
    const parsed = opening(`The review of Valdoria was held on 28 January 2099. ${printed}`)
    expect([parsed.review?.reviewDates, parsed.review?.adoptionDate]).toEqual([['2099-01-28'], '2099-01-31'])
    expect(doubts(parsed)).toBe('')
  })
  it.each([
    'The outcome report was adopted by the Human Rights Council at its meeting on 30 January 2099.',
    'The report on the previous review was adopted by the Working Group on 31 January 2099.',
    'The report was considered by the Working Group on 30 January 2099 and adopted on 31 January 2099.',
    'The report will be adopted by the Working Group on 31 January 2099.',
  ])('no adoption, and told: %s', (printed) => {
    const parsed = opening(`The review of Valdoria was held on 28 January 2099. ${printed}`)
    expect(parsed.review?.adoptionDate).toBeNull()
    expect(doubts(parsed)).toContain('the day of the adoption of the report was not read')
  })
  it.each([
    'The review of Valdoria was held on 28/01/2099.',
    'The third review of Valdoria came about as planned on 28 January 2099.',
  ])('what is printed and not read is named: %s', (printed) => {
    const parsed = opening(`${printed} ${adopted}`)
    expect(parsed.review?.reviewDates).toEqual([])
    expect(doubts(parsed)).toContain('the day of the review was not read')
  })
})

describe('askers between commas', () => {
  it.each<[lead: string, units: string[]]>([
    [
      'The following recommendation, made by Norland, enjoys the support of Valdoria: train judges.',
      ['7[1] train judges. (XVE) supported'],
    ],
    [
      'The following recommendations, put forward by Kestria and Lurania, do not enjoy its support: (a) close cells; (b) train judges.',
      ['7[1] (a) close cells; (b) train judges. (XVF XVG) noted'],
    ],
  ])('%s', (lead, units) => {
    const parsed = report([...list, `7. ${lead}`, disclaimer(8)])
    expect(brief(parsed).slice(2)).toEqual(units)
    expect(doubts(parsed)).toBe('')
  })
  it('an ask of nobody is doubted', () => {
    const parsed = report([...list, '7. The following recommendation enjoys the support of Valdoria: train judges.'])
    expect(doubts(parsed)).toContain('may hold a recommendation of a State that is not named')
  })
  it('all but some places of the dialogue are doubted', () => {
    const parsed = report(
      ['6. Valdoria supports all the recommendations contained in the report, except those in paragraph 4.'],
      ['4. Norland recommended that Valdoria free prisoners.', '5. Kestria recommended that Valdoria train judges.'],
    )
    expect(doubts(parsed)).toContain('answers all recommendations of the report but some')
  })
})

describe('behind a list', () => {
  it.each([
    'With respect to recommendation 6.1, the support of Valdoria does not extend to women.',
    'The support for recommendation 6.1 is subject to the outcome of a referendum.',
    'Recommendation 6.1 was supported by the previous Government. The present Government cannot support it.',
    'Valdoria has a dissenting view on recommendation 6.1.',
  ])('a reserve is doubted at its recommendation alone: %s', (words) => {
    const parsed = report([...list, `7. ${words}`, disclaimer(8)])
    expect(
      parsed.units.filter(({ warnings }) => warnings?.some((one) => /^paragraph 7/.test(one))).map(({ path }) => path),
    ).toEqual(['6.1'])
  })
  const remark = '~Explanatory note of Valdoria: the recommendation is understood to concern police cells only.'
  it.each([
    ['the last item', [...list, remark, disclaimer(7)], '6.2'],
    ['another item', [list[0]!, list[1]!, remark, list[2]!], '6.1'],
  ])('a note without a number behind %s is told', (_, lines, path) =>
    expect(
      report(lines)
        .units.filter(({ warnings }) => warnings?.some((one) => one.includes('stands behind it without a number')))
        .map((unit) => unit.path),
    ).toEqual([path]),
  )
  it('responses that are to be found in another paper are pending there, whatever is noted beside them', () => {
    const words =
      '6. The responses of Valdoria to the following recommendations, which it notes, are to be found in the addendum:'
    expect(brief(report([words, ...list.slice(1)])).map((one) => one.split(' ').at(-1))).toEqual(['pending', 'pending'])
  })
  it('what a State considers implemented is marked so', () => {
    const words = '6. The following recommendations, which enjoy its support and which it considers implemented:'
    const answers = report([words, ...list.slice(1)]).units.flatMap(({ positions }) => positions ?? [])
    expect(answers.map(({ value, alreadyImplemented }) => [value, alreadyImplemented])).toEqual([
      ['supported', true],
      ['supported', true],
    ])
  })
  it('what a State says of its work is no reserve', () =>
    expect(
      doubts(report([...list, '7. With respect to recommendation 6.1, Valdoria opened a school.', disclaimer(8)])),
    ).toBe(''))
  it('an answer that will be brought to the Council is pending', () => {
    const parsed = report([
      '6. The following are taken note of by Valdoria, which undertakes to revert to the Council with its position:',
      ...list.slice(1),
    ])
    expect(brief(parsed).map((one) => one.split(' ').at(-1))).toEqual(['pending', 'pending'])
  })
  it('paragraphs of another paper are no places of the dialogue', () => {
    const places = (words: string) =>
      brief(
        report(
          [`6. ${words}`],
          [
            '4. Norland recommended that Valdoria free prisoners.',
            '5. Kestria recommended that Valdoria train judges.',
          ],
        ),
      ).map((one) => one.split(/[ []/)[0])
    expect(
      places('The recommendation in paragraph 4 enjoys the support of Valdoria (see also CAT/C/XVD/CO/3, para. 5).'),
    ).toEqual(['4'])
    expect(places('The recommendations in paragraphs 4 and 5 enjoy the support of Valdoria.')).toEqual(['4', '5'])
  })
})
