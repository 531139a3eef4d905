// Lines without a number behind an item, marks of notes beside it, and numbers of other kinds: an answer is never moved or lost in silence.
import { describe, expect, it } from 'vitest'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { brief, coverLines, disclaimer, introduction, read, report } from './invented.ts'

const supports = '6. The recommendations below enjoy the support of Valdoria:'
const dialogue = [
  '3. Norland recommended that Valdoria criminalize torture.',
  '4. Kestria recommended closing secret prisons.',
  '5. Lurania recommended that Valdoria ratify OP-CAT.',
]

/** As a page or a file of Word gives them: no page, no margin. */
const flowing = (lines: string[], notes: [mark: string, text: string][] = []) => {
  const file = read(coverLines('A/HRC/990/15'), [...introduction, '# II. Conclusions and/or recommendations', ...lines])
  return parseRead(
    {
      ...file,
      paragraphs: file.paragraphs.map((one) => ({ ...one, page: null, indent: null })),
      footnotes: notes.map(([mark, text]) => ({ mark, text, page: null })),
    },
    { symbol: null },
  )
}
const doubts = (parsed: ReturnType<typeof report>): string => (parsed.warnings ?? []).join('\n')
const answers = (parsed: ReturnType<typeof report>): string[] =>
  parsed.units
    .filter((unit) => unit.unitType === 'upr_recommendation')
    .map(({ path, positions }) => {
      const last = positions?.at(-1)
      return `${path} ${last?.value}${last?.alreadyImplemented ? ' done' : ''}`
    })

describe('answers to places of the dialogue', () => {
  it.each<[string, string]>([
    ['The recommendation in paragraph 3 is accepted, and those in paragraphs 4 and 5 will be studied.', 's p p'],
    [
      'The recommendation in paragraph 3 is accepted, that in paragraph 4 and that in paragraph 5 are rejected.',
      's n n',
    ],
    [
      'Valdoria accepts the recommendation in paragraph 3, that in paragraph 4 and rejects that in paragraph 5.',
      's s n',
    ],
    ['The recommendations in paragraphs 3 and 4 are supported, with the latter already implemented.', 's sd'],
    ['The recommendations in paragraphs 3 and 4 are supported, the former having already been implemented.', 'sd s'],
    ['The recommendations in paragraphs 3 and 4 are accepted; some of them have already been implemented.', 's s'],
    ['The recommendations in paragraphs 3 and 4 are accepted and have already been implemented.', 'sd sd'],
  ])('%s', (words, expected) => {
    const found = answers(report([`6. ${words}`], dialogue)).map((one) => one.replace(/^\d+ (.)\w*( d)?.*$/, '$1$2'))
    expect(found.join(' ').replaceAll(' d', 'd')).toBe(expected)
  })
})

describe('a line behind an item', () => {
  it.each([
    ['Continued: and abolish flogging', true],
    ['Abolish flogging as well', true],
    ['This recommendation was withdrawn by Norland', true],
    ['Torture and ill-treatment', false],
    ['Support for victims', false],
    ['and open schools (Lurania);', false],
    ['open schools (Lurania);', false],
    ['in line with its plan, open schools (Lurania);', false],
    // notes
    ['1 The recommendation made during the dialogue was “Open schools” (Lurania).', false],
    ['5 The recommendations as read in the dialogue: Open schools. Train teachers.', false],
  ])('%s', (line, isDoubted) => {
    const parsed = flowing([supports, '6.1. Define torture (Norland);', `~${line}`, '6.2. Train (Kestria).'])
    expect(doubts(parsed).includes('may belong to it')).toBe(isDoubted)
  })

  it.each(['age of marriage, and open schools (Lurania)”.', 'the law of 2098, and make it known”.'])(
    'may be the rest of a note that a page has cut: %s',
    (line) =>
      expect(
        doubts(report([supports, '|6.1. Define torture (Norland);', `|${line}`, '|6.2. Train (Kestria).'])),
      ).toMatch(/may belong to it/),
  )

  it('may be the answer to a list of one item', () => {
    const next = ['7. The following recommendations will be examined:', '7.1. Train (Kestria).', disclaimer(8)]
    const parsed = flowing([supports, '6.1. Define torture (Norland);', '~Noted', ...next])
    expect(doubts(parsed)).toMatch(/6\.1: "Noted" stands behind it, and may be its answer/)
    expect(doubts(flowing([supports, '6.1. Define torture (Norland);', '~Prisons', ...next]))).toBe('')
  })

  it('answers the item before it when a comment stands between', () => {
    const row = (item: string, answer: string) => [item, '~Ongoing', `~${answer}`]
    const rows = [
      ...row('6.1. Define torture (Norland)', 'Noted'),
      ...row('6.2. Train (Kestria)', 'Supported'),
      ...row('6.3. Pay (Lurania)', 'Noted'),
    ]
    expect(answers(flowing(['6. The positions of Valdoria are as follows:', ...rows]))).toEqual([
      '6.1 noted',
      '6.2 supported',
      '6.3 noted',
    ])
  })

  it.each([
    ['6.1. Define torture (Norland): Yes', '6.2. Abolish flogging (Kestria): No'],
    ['6.1. Define torture (Norland)', '~Yes', '6.2. Abolish flogging (Kestria)', '~No'],
  ])('that says yes or no answers a question that nobody knows', (...items) => {
    expect(answers(flowing([supports, ...items]))).toEqual(['6.1 unclear', '6.2 unclear'])
  })
})

describe('a star beside an item', () => {
  it.each([
    ['6.1.* Define torture (Norland);', '*'],
    ['6.1. Define torture (Norland)*', '*'],
    ['6.1. Define torture** (Norland);', '**'],
  ])('%s', (item, mark) => {
    const parsed = flowing([supports, item, '6.2. Train (Kestria).'], [[mark, 'Valdoria notes this recommendation.']])
    expect(brief(parsed)[0]).toBe('6.1 Define torture (XVE) supported')
    expect(doubts(parsed)).toMatch(/6\.1: its note may answer it otherwise/)
  })
})

describe('a number of another kind', () => {
  it.each([
    ['1) Define torture (Norland);', '2) Train (Kestria).'],
    ['(1) Define torture (Norland);', '(2) Train (Kestria).'],
    ['No. 1 Define torture (Norland);', 'No. 2 Train (Kestria).'],
    ['6-1 Define torture (Norland);', '6-2 Train (Kestria).'],
  ])('is no part of the text: %s', (...items) => {
    const parsed = flowing([supports, ...items.map((item) => `~${item}`)])
    expect(brief(parsed)).toEqual(['6.1 Define torture (XVE) supported', '6.2 Train (XVF) supported'])
  })

  it('that does not agree with its place is a doubt', () => {
    const parsed = flowing([supports, '~6-3 Define torture (Norland);', '~6-4 Train (Kestria).'])
    expect(doubts(parsed)).toMatch(/its number may be printed as "6-3": 6\.1 is counted/)
  })

  it.each(['6 bis', '6A'])('of a list that was put in behind another: %s', (lead) => {
    const parsed = flowing([
      supports,
      '6.1. Define torture (Norland);',
      `~${lead}. The following recommendations were noted:`,
      `~${lead}.1 Train (Kestria);`,
      '7. The following recommendations will be examined:',
      '7.1. Pay (Lurania).',
    ])
    expect(answers(parsed)).toEqual(['6.1 supported', `${lead}.1 noted`, '7.1 pending'])
  })

  it('of a lead-in comes behind one that was printed without its own', () => {
    const parsed = flowing([
      supports,
      '6.1. Define torture (Norland);',
      '~The following recommendations did not enjoy the support of Valdoria:',
      '6.2. Train (Kestria);',
      '7. The following recommendations will be examined by Valdoria:',
      '7.1. Pay (Lurania).',
    ])
    expect(answers(parsed)).toEqual(['6.1 supported', '6.2 noted', '7.1 pending'])
  })
})
