// Whose answer it is, and to which recommendations: another State's support, neither yes nor no, one speaker of a paragraph.
import { describe, expect, it } from 'vitest'
import { brief, report } from './invented.ts'

const list = (lead: string, ...more: string[]) =>
  report([lead, '|4.1. Make torture a crime (Kestria);', '|4.2. Open the prisons (Norland).', ...more])

describe('an answer', () => {
  it.each([
    'The following recommendations enjoy the support of Norland:',
    'The following recommendations do not enjoy the support of Norland:',
    'The following recommendations are neither supported nor noted by Valdoria:',
    'The following recommendations were neither rejected nor accepted:',
  ])('4. %s is unclear, with a doubt', (lead) => {
    const parsed = list(`4. ${lead}`)
    expect(brief(parsed).map((row) => row.split(' ').at(-1))).toEqual(['unclear', 'unclear'])
    expect(parsed.warnings?.join()).toContain('4.1: the words of the answer do not say plainly')
  })

  it.each([
    ['enjoy the support of Valdoria', 'supported'],
    ['enjoy the support of the Government', 'supported'],
    ['are neither supported nor accepted', 'noted'],
  ])('%s is %s', (words, value) => {
    expect(brief(list(`4. The following recommendations ${words}:`))[0]).toContain(value)
  })

  it('to an item of another list does not answer this one', () => {
    const parsed = list(
      '4. Valdoria notes the following recommendations. It should be understood that recommendation 9.1 is supported in part:',
    )
    expect(brief(parsed).map((row) => row.split(' ').at(-1))).toEqual(['noted', 'noted'])
  })

  it('to the recommendations of one State in a paragraph answers no other', () => {
    const parsed = report(
      ['6. The recommendations in paragraph 5 by Norland did not enjoy the support of Valdoria.'],
      [
        '4. The delegation spoke.',
        '5. Kestria recommended a moratorium. Norland asked about it and recommended abolition.',
      ],
    )
    expect(brief(parsed)).toEqual(['5[1] Norland asked about it and recommended abolition. (XVE) noted'])
    expect(parsed.skipped?.map(({ reason }) => reason)).toContain('the answer names another State than this one')
  })
})
