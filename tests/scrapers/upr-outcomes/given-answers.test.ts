// An answer counts where the State gives it, in this review: not another's, not an earlier review's, not one that is weighed.
import { describe, expect, it } from 'vitest'
import { addendum, brief, report } from './invented.ts'

const answered = (...lines: string[]) => {
  const { review, warnings } = addendum(['1. Valdoria accepts recommendation 4.9.', ...lines])
  const values = review?.statements?.filter(({ paths }) => paths.includes('4.1')).map(({ position }) => position.value)
  return { values, doubt: warnings?.join(' ') ?? '' }
}

describe('an answer of the State, whatever it calls itself', () => {
  it.each([
    ['The authorities support recommendation 4.1.', 'supported'],
    ['The Valdorian authorities do not support recommendation 4.1.', 'noted'],
    ['Our Government takes note of recommendation 4.1.', 'noted'],
    ['The Kingdom of Valdoria rejects recommendation 4.1.', 'noted'],
    ['Her Majesty’s Government supports recommendation 4.1.', 'supported'],
    ['The Federal Council accepts recommendation 4.1.', 'supported'],
    ['The interim administration cannot accept recommendation 4.1.', 'noted'],
    ['The Valdorian side supports recommendation 4.1.', 'supported'],
    ['The Council of Ministers has approved recommendation 4.1.', 'supported'],
    ['However, Valdoria supports recommendation 4.1.', 'supported'],
  ])('%s', (words, value) => {
    expect(answered(`2. ${words}`).values).toEqual([value])
  })
})

describe('no answer of the State in this review', () => {
  it.each([
    'The Ministry of Justice did not support recommendation 4.1.',
    'Several ministries have accepted recommendation 4.1.',
    'However, the Senate supported recommendation 4.1.',
    'Public opinion does not support recommendation 4.1.',
    'The Upper House rejected recommendation 4.1.',
    'Women’s groups supported recommendation 4.1.',
    'Recommendation 4.1 enjoys the support of the ministries.',
    'A bill to give effect to recommendation 4.1 was rejected.',
    'Under the earlier Government, Valdoria rejected recommendation 4.1.',
    'Valdoria sees no obstacle to the acceptance of recommendation 4.1.',
    'Local councils support recommendation 4.1.',
    'Some regions noted recommendation 4.1.',
    'A petition against recommendation 4.1 was supported by many.',
    'Recommendation 4.1 was accepted at the 2094 review.',
    'Valdoria accepted recommendation 4.1 during its second universal periodic review.',
    'Valdoria trusts that it can support recommendation 4.1 next year.',
    'Recommendation 4.1 is all but accepted.',
    'The draft response rejected recommendation 4.1.',
    'The Parliament of Valdoria has recommended that recommendation 4.1 be accepted.',
    'During the consultations, it was suggested that recommendation 4.1 be rejected.',
    'In the second cycle, Valdoria accepted recommendation 4.1, which is under implementation.',
    'During its previous review, Valdoria did not accept recommendation 4.1.',
    'In 2094, Valdoria noted recommendation 4.1.',
    'In its 2094 report, Valdoria rejected recommendation 4.1 of the previous cycle.',
    'Recommendation 4.1 of the second cycle was noted.',
    'Four years ago Valdoria accepted recommendation 4.1.',
    'Valdoria is considering accepting recommendation 4.1.',
    'Valdoria remains open to accepting recommendation 4.1.',
    'Valdoria does not rule out accepting recommendation 4.1.',
    'The acceptance of recommendation 4.1 depends on a referendum.',
    'Recommendation 4.1 is hardly acceptable.',
    'Valdoria can scarcely accept recommendation 4.1.',
    // a name, an office or a part of the State is not the State
    'UNICEF supports recommendation 4.1.',
    'The World Bank supports recommendation 4.1.',
    'UNHCR welcomed and supported recommendation 4.1.',
    'The Great Council of Chiefs rejects recommendation 4.1.',
    'However, Valdorians do not support recommendation 4.1.',
    'Women support recommendation 4.1.',
    'The Länder support recommendation 4.1.',
    'The people of Valdoria do not accept recommendation 4.1.',
    'The Prime Minister rejected recommendation 4.1.',
    'The local authorities reject recommendation 4.1.',
    'The religious authorities do not accept recommendation 4.1.',
    'The prison administration rejects recommendation 4.1.',
  ])('%s', (words) => {
    const { values, doubt } = answered(`2. ${words}`)
    expect(values).toEqual(['unclear'])
    expect(doubt).toContain('do not say plainly what is answered to 4.1')
  })

  it.each([
    ['The following recommendations were accepted by Valdoria in the second cycle:', 'unclear'],
    ['The Ministry of Justice supports the following recommendations:', 'unclear'],
    [
      'The recommendations below enjoy the support of Valdoria. Further information on them will be provided:',
      'supported',
    ],
    ['The recommendations below enjoy the support of Valdoria, provided that the law allows it:', 'unclear'],
    ['Valdoria accepts neither of the following recommendations:', 'noted'],
    ['Valdoria can support none of the following recommendations:', 'noted'],
    ['After talks with the ministries, Valdoria supports the following recommendations:', 'supported'],
  ])('over a list: %s %s', (lead, value) => {
    const parsed = report([`4. ${lead}`, '|4.1. Make torture a crime (Kestria);', '|4.2. Open the prisons (Norland).'])
    expect(brief(parsed).map((row) => row.split(' ').at(-1))).toEqual([value, value])
  })
})

describe('an answer of the State beside such words', () => {
  it.each([
    ['The Parliament recommended that recommendation 4.1 be accepted. The Government takes note of it.', 'noted'],
    ['Following consultations with the ministries concerned, Valdoria accepts recommendation 4.1.', 'supported'],
    ['Valdoria, after talks with its ministries, accepts recommendation 4.1.', 'supported'],
    ['Recommendation 4.1 is accepted; the Ministry of Justice proposed a bill in March.', 'supported'],
    ['Valdoria rejects recommendation 4.1, as it did in the previous cycle.', 'noted'],
    ['Recommendation 4.1 is noted, since a law to this end was adopted in 2094.', 'noted'],
    ['The Government, together with the National Commission, accepts recommendation 4.1.', 'supported'],
    ['Recommendation 4.1 has the full support of Valdoria.', 'supported'],
    ['Valdoria accepts recommendation 4.1, which it had noted in the previous cycle.', 'supported'],
    ['Valdoria refrains from supporting recommendation 4.1.', 'noted'],
    ['Valdoria reaffirms its acceptance of recommendation 4.1.', 'supported'],
  ])('%s %s', (words, value) => {
    expect(answered(`2. ${words}`).values).toEqual([value])
  })
})
