// Pointers that name a part of a paragraph of the dialogue, and sentences in which several States recommend.
import { describe, expect, it } from 'vitest'
import { brief, report } from './invented.ts'

const dialogue = [
  '4. Kestria recommended that Valdoria close the camps. It also recommended that it train judges.',
  '5. Lurania recommended that Valdoria: (a) free the press; (b) pay the victims.',
  '6. Norland recommended that Valdoria open the courts.',
]
const places = (words: string, verb = 'did not enjoy the support of Valdoria', said = dialogue) =>
  report([`8. The recommendations noted in ${words} ${verb}.`], said)
const close = 'Kestria recommended that Valdoria close the camps. (XVF)'
const train = 'It also recommended that it train judges. (XVF)'
const open = 'Norland recommended that Valdoria open the courts. (XVE)'

describe('one of the recommendations of a paragraph', () => {
  it.each<[words: string, kept: string, left: string]>([
    ['paragraphs 4 (first recommendation) and 6 above', close, 'It also'],
    ['paragraphs 4, second recommendation, and 6', train, 'Kestria'],
    ['paragraphs 4 (the last recommendation) and 6', train, 'Kestria'],
    ['paragraphs 4 in fine, 6', train, 'Kestria'],
    ['paragraphs 4, at the end, and 6', train, 'Kestria'],
    ['the first recommendation in paragraph 4 and in paragraph 6', close, 'It also'],
  ])('%s', (words, kept, left) => {
    const parsed = places(words)
    expect(brief(parsed)).toEqual([`4[1] ${kept} noted`, `6[1] ${open} noted`])
    const row = parsed.skipped?.find(({ where }) => where === '4')
    expect([row?.text.startsWith(left), row?.reason]).toEqual([
      true,
      'the answer names another recommendation of this paragraph',
    ])
  })

  it('one that the paragraph has not is told', () => {
    const reasons = places('paragraphs 4, third recommendation, and 6').skipped?.map(({ reason }) => reason)
    expect(reasons).toContain('recommendation 3 of paragraph 4 is pointed at, and the paragraph has not so many')
  })
})

describe('a part that cannot be told from the rest', () => {
  it.each([
    'paragraphs 6 (as far as article 14 is concerned) and 4',
    'paragraphs 6, second part, and 4',
    'paragraphs 6, in part, and 4',
    'paragraphs 6 (partially) and 4',
    'paragraphs 6 (on the courts of first instance, in line with article 2) and 4',
  ])('%s', (words) => {
    const noted = places(words)
    const [sixth, ...others] = brief(noted)
    expect([sixth, others]).toEqual([`6[1] ${open} unclear`, [`4[1] ${close} noted`, `4[2] ${train} noted`]])
    expect(brief(places(words, 'enjoy the support of Valdoria'))[0]).toBe(`6[1] ${open} partially_supported`)
    expect(brief(places(words, 'will be examined by Valdoria'))[0]).toBe(`6[1] ${open} pending`)
  })
  it('and a letter behind a full stop is one', () =>
    expect(brief(places('paragraphs 5.b and 6'))).toEqual(['5(b) pay the victims (XVG) noted', `6[1] ${open} noted`]))
  it.each(['paragraphs 4 above, 6', 'paragraphs 4 of the report and 6'])('a list goes on behind “above”: %s', (words) =>
    expect(brief(places(words))).toHaveLength(3),
  )
})

describe('lists of places as they are printed', () => {
  const said = [
    '4. Kestria recommended (a) amending the press law; and (b) closing secret cells.',
    '5. Norland recommended ratifying the Convention.',
    '6. Lurania recommended (a) (i) free schools and (ii) free care; and (b) a plan.',
    '7. Norland recommended that Valdoria open the courts.',
  ]
  it.each<[words: string, places: string]>([
    [
      'The recommendations made by Kestria in paragraph 4 (b), by Lurania in paragraph 6 (b) and by Norland in paragraph 5 did not enjoy the support of Valdoria.',
      '4(b) noted, 6(b) noted, 5[1] noted',
    ],
    [
      'Valdoria did not support the recommendations in paras. 4 (a), (b), 6(b) and 7.',
      '4(a) noted, 4(b) noted, 6(b) noted, 7[1] noted',
    ],
    [
      'The recommendations in paragraphs 4 (a), 6, subparagraph (b), and 7 did not enjoy the support of Valdoria.',
      '4(a) noted, 6(b) noted, 7[1] noted',
    ],
    [
      'As for the recommendations contained in paragraphs 4 (a) and 7, the Government considers that the law covers them and therefore they do not enjoy its support.',
      '4(a) noted, 7[1] noted',
    ],
    [
      'Valdoria noted the recommendations in paragraphs 5 and 7, on which it will express its views at the adoption of the report.',
      '5[1] pending, 7[1] pending',
    ],
  ])('%s', (words, expected) => {
    const found = brief(report([`8. ${words}`], said)).map((one) => one.replace(/^(\S+) .* (\w+)$/, '$1 $2'))
    expect(found.join(', ')).toBe(expected)
  })

  it('a figure under a letter is the mark of its words, and not of them', () =>
    expect(brief(report(['8. The recommendation in paragraph 6 (a) (i) was not accepted.'], said))).toEqual([
      '6(a)(i) free schools (XVG) noted',
    ]))

  it('a later sentence on “these recommendations” answers those places', () => {
    const lead =
      '9. The recommendations noted in paragraphs 5 and 7 will be examined by Valdoria, which will provide responses in due time. The response to these recommendations will be included in the outcome report.'
    const { warnings } = report(
      ['8. The following recommendations enjoy its support:', '|8.1 Act (Norland).', lead],
      said,
    )
    expect(warnings?.join()).not.toContain('without their numbers')
  })
})

describe('several States in one sentence', () => {
  it.each<[sentence: string, expected: string[]]>([
    [
      'Kestria recommended opening the courts, Lurania recommended a plan.',
      ['Kestria recommended opening the courts (XVF)', 'Lurania recommended a plan. (XVG)'],
    ],
    [
      'Kestria recommended that Valdoria close the camps, and Lurania also urged it to pay the victims.',
      ['Kestria recommended that Valdoria close the camps (XVF)', 'Lurania also urged it to pay the victims. (XVG)'],
    ],
    [
      'Kestria recommended a plan, while the delegation of Norland suggested a fund; Lurania recommended a law.',
      [
        'Kestria recommended a plan (XVF)',
        'the delegation of Norland suggested a fund (XVE)',
        'Lurania recommended a law. (XVG)',
      ],
    ],
    [
      'Kestria, Lurania and Norland recommended that Valdoria act.',
      ['Kestria, Lurania and Norland recommended that Valdoria act. (XVF XVG XVE)'],
    ],
    [
      'Kestria recommended that Valdoria invite Lurania and Norland to share their practice.',
      ['Kestria recommended that Valdoria invite Lurania and Norland to share their practice. (XVF)'],
    ],
    [
      'Kestria recommended the plan that Norland suggested.',
      ['Kestria recommended the plan that Norland suggested. (XVF)'],
    ],
  ])('%s', (sentence, expected) => {
    const parsed = places('paragraph 4', 'enjoy the support of Valdoria', [`4. ${sentence}`])
    expect(brief(parsed).map((one) => one.replace(/^4\[\d\] | supported$/g, ''))).toEqual(expected)
  })
  it('the bracket of a pointer says whose is meant', () => {
    const said = ['4. Kestria recommended opening the courts, Lurania recommended a plan.']
    expect(brief(places('paragraph 4 (Lurania)', 'enjoy the support of Valdoria', said))).toEqual([
      '4[1] Lurania recommended a plan. (XVG) supported',
    ])
  })
  it('“the recommendation of Norland in paragraph 4” is its own', () => {
    const said = ['4. Kestria recommended opening the courts. Norland recommended a plan.']
    const lead = '8. The recommendation of Norland in paragraph 4 does not enjoy the support of Valdoria.'
    expect(brief(report([lead], said))).toEqual(['4[1] Norland recommended a plan. (XVE) noted'])
  })
})

it.each([
  'Lurania commended Valdoria on having accepted the recommendation of Norland on prisons.',
  'Kestria referred to the recommendation made by the Committee on prisons.',
])('a sentence that speaks of another’s recommendation is doubted: %s', (sentence) => {
  const parsed = places('paragraph 4', 'enjoy the support of Valdoria', [`4. ${sentence}`])
  const unit = parsed.units.find(({ unitType }) => unitType === 'upr_recommendation')
  expect(unit?.warnings).toContain('no words of an ask could be read in it')
})
