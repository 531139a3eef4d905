// A single recommendation inside its lead-in behind a list of any length; lone quotation marks; words in another language.
import { describe, expect, it } from 'vitest'
import { brief, disclaimer, report } from './invented.ts'

const supports = '6. The following recommendations enjoy the support of Valdoria:'
const refused = 'The following recommendation was not supported: Abolish exile (Norland).'
const items = (count: number, label: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `|${label(at + 1)} Open prison ${at + 1} (Kestria);`)
const unnamed = /without their numbers/

describe('a lead-in that holds its recommendation', () => {
  it.each([5, 6, 7, 8, 9])('stands behind a list of %i items, and the paragraph after it is no item', (count) => {
    for (const label of [(at: number) => `6.${at}.`, (at: number) => `${at}.`]) {
      const parsed = report([
        supports,
        ...items(count, label),
        `7. ${refused}`,
        '8. Valdoria reiterated its commitment.',
        disclaimer(9),
      ])
      expect(brief(parsed).slice(count)).toEqual(['7[1] Abolish exile (XVE) noted'])
      expect(parsed.units.find(({ path }) => path === '8')?.unitType).toBe('upr_position_statement')
      expect((parsed.warnings ?? []).filter((one) => unnamed.test(one))).toEqual([])
    }
  })
  it('an answer to no recommendation that is read is still doubted', () => {
    const parsed = report([
      supports,
      ...items(2, (at) => `6.${at}.`),
      '7. Valdoria does not accept the last recommendation.',
    ])
    expect((parsed.warnings ?? []).filter((one) => unnamed.test(one))).toHaveLength(1)
  })
  it('a list of plain numbers that runs on over its lead-ins stays a list', () => {
    const parsed = report([
      supports,
      ...items(7, (at) => `${at}.`),
      '7. The following recommendations were noted:',
      '|8. Abolish exile (Norland);',
      '|9. Free the press (Lurania).',
      disclaimer(8),
    ])
    expect(brief(parsed).slice(7)).toEqual(['7.8 Abolish exile (XVE) noted', '7.9 Free the press (XVG) noted'])
  })
})

describe('wordings that hold a recommendation', () => {
  it.each([
    [
      'The recommendation of Norland to close the camps did not enjoy the support of Valdoria.',
      'close the camps (XVE)',
    ],
    ['The recommendations from Norland and Kestria to close the camps were rejected.', 'close the camps (XVE XVF)'],
    ['Norland’s recommendation to close the camps did not enjoy the support of Valdoria.', 'close the camps (XVE)'],
    [
      'The following recommendation does not enjoy the support of Valdoria. Withdraw the reservation to article 2 (Norland).',
      'Withdraw the reservation to article 2 (XVE)',
    ],
    [
      'The following recommendation does not enjoy the support of Valdoria – Withdraw the reservation to article 2 (Norland).',
      'Withdraw the reservation to article 2 (XVE)',
    ],
    [
      'Valdoria rejected the following recommendation, which it considers outside the mandate: Demarcate its borders (Norland).',
      'Demarcate its borders (XVE)',
    ],
  ])('%s', (lead, expected) =>
    expect(brief(report([`5. ${lead}`, supports, ...items(1, () => '6.1.')]))[0]).toBe(`5[1] ${expected} noted`),
  )

  it('a lead-in whose number does not run on is no item', () => {
    const told =
      'The following recommendations did not enjoy the support of Valdoria: End exile (Kestria); open Northmark (Norland).'
    const parsed = report([supports, ...items(1, () => '6.1.'), `11. ${told}`])
    expect(brief(parsed).slice(1)).toEqual(['11[1] End exile (XVF) noted', '11[2] open Northmark (XVE) noted'])
  })

  it('two asks of one sentence are two', () =>
    expect(
      brief(
        report([
          '5. The recommendations to close the camps (Norland) and to open the courts (Kestria) were rejected.',
          supports,
          ...items(1, () => '6.1.'),
        ]),
      ).slice(0, 2),
    ).toEqual(['5[1] close the camps (XVE) noted', '5[2] to open the courts (XVF) noted']))

  it.each([
    'The recommendation made by Norland on the death penalty did not enjoy the support of Valdoria.',
    'Valdoria rejects the recommendation of Lurania concerning the status of Northmark.',
  ])('what cannot be read is doubted: %s', (lead) =>
    expect(report([`5. ${lead}`, supports, ...items(1, () => '6.1.')]).warnings?.join()).toMatch(unnamed),
  )

  it('a recommendation of a committee is none', () =>
    expect(
      brief(
        report([
          '5. The recommendation of the Committee against Torture to close the camps was rejected by Valdoria.',
          supports,
          ...items(1, () => '6.1.'),
        ]),
      ),
    ).toEqual(['6.1 Open prison 1 (XVF) supported']))
})

describe('marks around a recommendation', () => {
  it.each([
    ['“Establish free schools (Lurania)”.', 'Establish free schools'],
    ['"Establish free schools (Lurania)".', 'Establish free schools'],
    ['« Establish free schools (Lurania) ».', 'Establish free schools'],
    ['Establish “free schools” (Lurania).', 'Establish “free schools”'],
    // two marks, but not of one pair
    ['Establish "free schools” (Lurania).', 'Establish "free schools”'],
    ['“Free schools“ are to be established (Lurania).', '“Free schools“ are to be established'],
    ['“Free schools” are to be established (Lurania).', '“Free schools” are to be established'],
  ])('%s', (item, text) =>
    expect(brief(report([supports, `|6.1. ${item}`, disclaimer(7)]))).toEqual([`6.1 ${text} (XVG) supported`]),
  )
})

describe('a bracket before that of the State', () => {
  const doubts = (item: string) =>
    (report([supports, `|6.1. ${item}`, disclaimer(7)]).warnings ?? []).filter((one) => /no table of States/.test(one))
  it.each([
    'Review decisions of the Office of Youth (Jugendamt) (Norland).',
    'Close the Old Tower (Torrevieja) (Norland).',
  ])('%s is the name before it in another language', (item) => expect(doubts(item)).toEqual([]))
  it.each(['Do it (Xanadu) (Norland).', 'Ratify the treaty (Xanadu) (Norland).'])('%s may be a State', (item) =>
    expect(doubts(item)).toHaveLength(1),
  )
})

describe('who answers a question', () => {
  const pointing = '7. The recommendations noted in paragraph 5 did not enjoy the support of Valdoria.'
  it.each([
    ['5. Responding to Kestria, Lurania asked about prisons. It suggested to set up a mechanism.', 'XVG'],
    ['5. In response to the delegation, Norland suggested that Valdoria set up a mechanism.', 'XVE'],
  ])('%s', (line, by) => {
    const found = report([pointing, disclaimer(8)], [line]).units.filter((one) => one.unitType === 'upr_recommendation')
    expect(found.map(({ recommendingStates }) => recommendingStates?.[0]?.iso3)).toEqual([by])
  })
  it('the State under review recommends nothing to itself', () => {
    const line = '5. Responding to Kestria, Valdoria said that experts had suggested a mechanism.'
    const found = report([supports, '|6.1. Free the press (Norland).', pointing, disclaimer(8)], [line])
    expect(brief(found)).toEqual(['6.1 Free the press (XVE) supported'])
  })
})
