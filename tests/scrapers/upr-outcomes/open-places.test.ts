// Recommendations of the dialogue that the conclusions speak of without an answer that can be read: unclear, and a doubt.
import { describe, expect, it } from 'vitest'
import { brief, report } from './invented.ts'

const dialogue = [
  '4. Norland asked about the camps. It recommended that Valdoria (a) close the camps; and (b) pay the victims.',
  '5. Kestria recommended that Valdoria register each arrest.',
  '6. Lurania recommended that Valdoria open the courts.',
]
const answers = (...conclusions: string[]) => report(conclusions, dialogue)
/** "4(a) supported 5[1] unclear" */
const values = (parsed: ReturnType<typeof report>) =>
  brief(parsed)
    .map((one) => one.replace(/ .* (\w+)$/, ' $1'))
    .sort()
    .join(' ')
const supports = '8. The recommendation in paragraph 4 (a) enjoys the support of Valdoria.'

describe('a paragraph that answers nothing', () => {
  it.each([
    'The recommendation in paragraph 5, which is a matter for the provinces, is one on which Valdoria can take no position.',
    'The recommendation contained in paragraph 5 above raises questions of competence.',
    'With regard to the recommendation in paragraph 5, Valdoria explained that the provinces are competent.',
    'On the recommendation in paragraph 5, Valdoria has no position.',
    'What Kestria recommended in paragraph 5 is a matter for the provinces.',
    'The recommendation made by Kestria in paragraph 5 goes to the provinces.',
    'As to the recommendation in paragraph 5: the provinces decide.',
    'Valdoria leaves the recommendation in paragraph 5 to the provinces.',
    'The delegation was unable to comment on the recommendation in paragraph 5.',
    'Valdoria wishes to say of the recommendation in paragraph 5 that registers are kept.',
  ])('%s', (words) => {
    const parsed = answers(supports, `9. ${words}`)
    expect(values(parsed)).toBe('4(a) supported 5[1] unclear')
    expect(parsed.warnings?.join()).toContain('paragraph 9 speaks of it, and does not say plainly what is answered')
  })

  it('names several places in their order', () => {
    const { units } = answers(supports, '9. The recommendations in paragraphs 5 and 6 raise questions of competence.')
    const paths = units.filter(({ unitType }) => unitType === 'upr_recommendation').map(({ number }) => number)
    expect(paths).toEqual(['4(a)', '5', '6'])
  })

  it('is passed over where another paragraph answers, or a list holds the recommendation', () => {
    const parsed = answers(
      '8. The recommendations in paragraphs 4 (a), 4 (b) and 5 did not enjoy the support of Valdoria.',
      '9. With regard to the recommendations in paragraphs 4 and 5, Valdoria explained that the provinces are competent.',
    )
    expect(values(parsed)).toBe('4(a) noted 4(b) noted 5[1] noted')
    const listed = answers(
      '8. The recommendations below enjoy the support of Valdoria:',
      '|8.1 Register each arrest (Kestria);',
      '9. With regard to the recommendation in paragraph 5, Valdoria explained that registers are kept.',
    )
    expect(values(listed)).toBe('8.1 supported')
  })

  it('takes nothing back where it comments on its own answer, and adds nothing', () => {
    const refused =
      '8. The recommendations noted in paragraphs 4 (a), 4 (b) and 5 did not enjoy the support of Valdoria'
    const notes = [
      '~NOTE 1. With regard to recommendations on arrest included under paragraphs 4 (a) (Norland) and 5 (Kestria), Valdoria indicated that it will set up a register.',
      '~NOTE 2. The recommendation under paragraph 4 (b) (Norland) was not supported because funds are lacking.',
    ]
    const parsed = answers(
      '7. The recommendations below are noted:',
      '|7.1 Train judges (Lurania).',
      `${refused}:`,
      ...notes,
    )
    expect(values(parsed)).toBe('4(a) noted 4(b) noted 5[1] noted 7.1 noted')
    const later = answers(
      `${refused}.`,
      '9. Valdoria takes note of the recommendations in paragraphs 4 (a) and 5 and offers these comments: With regard to that in paragraph 5, registers are kept.',
    )
    expect(values(later)).toBe('4(a) noted 4(b) noted 5[1] noted')
  })

  it('doubts an answer that another paragraph gives otherwise', () => {
    const parsed = answers(supports, '9. The recommendation in paragraph 4 (a) did not enjoy the support of Valdoria.')
    expect(values(parsed)).toBe('4(a) noted')
    expect(parsed.warnings?.join()).toContain('paragraph 9 answers it otherwise than a paragraph before it')
  })

  it('tells of a whole paragraph of which a part is answered', () => {
    const parsed = answers(supports, '9. The recommendations in paragraph 4 raise questions of competence.')
    expect(values(parsed)).toBe('4(a) supported')
    expect(parsed.skipped?.map(({ where, reason }) => `${where}: ${reason}`).join()).toContain(
      '4: paragraph 9 speaks of it',
    )
  })
})

describe('a clause that answers nothing takes no answer from its neighbours', () => {
  it.each<[string, string]>([
    [
      'The recommendation in paragraph 4 (a) enjoys the support of Valdoria; the one in paragraph 5 is one on which it can take no position.',
      '4(a) supported 5[1] unclear',
    ],
    [
      'Valdoria accepts the recommendation in paragraph 4 (a); that in paragraph 5 is a matter for the provinces.',
      '4(a) supported 5[1] unclear',
    ],
    [
      'The recommendation in paragraph 5 raises a question of competence. That in paragraph 4 (a) enjoys the support of Valdoria.',
      '4(a) supported 5[1] unclear',
    ],
    [
      'The recommendation in paragraph 4 (a) is accepted, that in paragraph 5, which is new, is a matter for the provinces, and that in paragraph 6 is rejected.',
      '4(a) supported 5[1] unclear 6[1] noted',
    ],
    [
      'The recommendation in paragraph 4 (a) enjoys the support of Valdoria, as do those in paragraphs 5 and 6.',
      '4(a) supported 5[1] supported 6[1] supported',
    ],
    [
      'The recommendation in paragraph 4 (a) enjoys the support of Valdoria, and that in paragraph 5 does too.',
      '4(a) supported 5[1] supported',
    ],
    [
      'The recommendations in paragraphs 4 (a) and 5 were examined by Valdoria and enjoy its support.',
      '4(a) supported 5[1] supported',
    ],
  ])('%s', (words, expected) => expect(values(answers(`8. ${words}`))).toBe(expected))
})
