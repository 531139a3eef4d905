// Unnumbered lines that say whom they ask: "To the Government of Valdoria: close the camp."
import { expect, it } from 'vitest'
import { addressOf } from '../../../scrapers/special-rapporteur-visits/addressed.ts'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { numbered, pageOf } from './invented.ts'

it.each<[string, string | null]>([
  ['To the Government of Norland: close the camp.', 'To the Government of Norland:'],
  ['To the international community:', 'To the international community:'],
  ['Au Gouvernement : fermer le camp.', 'Au Gouvernement :'],
  ['Al Gobierno: cerrar el campo.', 'Al Gobierno:'],
  ['To this end: close the camp.', null],
  ['The camp was closed: the Government said so.', null],
])('the address of “%s”', (text, address) => expect(addressOf(text)?.address ?? null).toBe(address))

it('reads each line as a request of its own, and the one before them as what it is', async () => {
  const document = {
    ...numbered,
    lines: [
      '# I. Introduction',
      '1. He visited the capital from 3 to 12 June 2098.',
      '2. He thanks the Government.',
      '# II. Conclusions and recommendations',
      '3. The Special Rapporteur makes the following recommendations.',
      'To the Government of Norland: close the camp.',
      'To the international community: give aid.',
      '4. There were beatings.',
      '5. To the armed groups: free all hostages.',
    ],
  }
  const { units } = await parse(capture(pageOf(document)))
  expect(
    units.slice(2).map(({ path, unitType, stem, text, addressee }) => [path, unitType, stem, text, addressee]),
  ).toEqual([
    ['3', 'conclusion', null, 'The Special Rapporteur makes the following recommendations.', null],
    ['3', 'recommendation', 'To the Government of Norland:', 'close the camp.', 'government'],
    ['3', 'recommendation', 'To the international community:', 'give aid.', 'international_community'],
    ['4', 'conclusion', null, 'There were beatings.', null],
    ['5', 'recommendation', 'To the armed groups:', 'free all hostages.', 'other_body'],
  ])
})

it('joins an address that fills its line with the words under it', async () => {
  const document = {
    ...numbered,
    lines: [
      '# I. Introduction',
      '1. He visited the capital from 3 to 12 June 2098.',
      '# II. Recommendations',
      '2. The Special Rapporteur recommends:',
      'To the Government of Valdoria:',
      'Close the camp.',
      'To donors:',
      'Give aid.',
      '3. He thanks the Government.',
    ],
  }
  const { units } = await parse(capture(pageOf(document)))
  expect(units.filter(({ stem }) => stem).map(({ stem, text }) => `${stem} ${text}`)).toEqual([
    'To the Government of Valdoria: Close the camp.',
    'To donors: Give aid.',
  ])
})
