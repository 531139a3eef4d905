// Requests under "Conclusions and recommendations": bare imperatives, addressed lists; remarks before a list are none.
import { expect, it } from 'vitest'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

const mandate =
  'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'
const cover = ['United Nations', 'A/HRC/991/52/Add.3', 'Distr.: General', '11 February 2099', 'Original: English']
const opening = [
  '# I. Introduction',
  '1. The Special Rapporteur visited Valdoria from 3 to 12 June 2098.',
  '# II. Conclusions and recommendations',
]
const rows = async (lines: string[], title = 'Visit to Valdoria') => {
  const all = [...opening, ...lines, '9. The Special Rapporteur thanks the Government.']
  const found = await parse(capture(bytesOf({ symbol: null, cover, title: [mandate, title], lines: all })))
  return found.units
    .slice(1, -1)
    .map(({ path, unitType, addressee }) => `${path} ${unitType}${addressee ? ` → ${addressee}` : ''}`)
}

it.each<[string, string[], string[]]>([
  [
    'several Rapporteurs',
    ['2. The Special Rapporteurs recommend that the Government define torture.', '3. Torture occurs.'],
    ['2 recommendation → government', '3 conclusion'],
  ],
  [
    'an address in a heading',
    [
      '2. Torture occurs.',
      '# To the Government of Valdoria',
      '3. Define torture in law.',
      '# To donors',
      '4. Fund training.',
    ],
    ['2 conclusion', '3 recommendation → government', '4 recommendation → international_community'],
  ],
  [
    'a sentence that only announces requests',
    [
      '2. The Special Rapporteur recommends the following.',
      '3. To the Government of Valdoria:',
      '(a) Define torture;',
      '(b) Train doctors.',
    ],
    ['2 conclusion', '3(a) recommendation → government', '3(b) recommendation → government'],
  ],
  [
    'urgent measures',
    [
      '2. The prisons are full.',
      '# Urgent measures',
      '3. Release all minors without delay.',
      '4. Close Northmark prison.',
    ],
    ['2 conclusion', '3 recommendation → government', '4 recommendation → government'],
  ],
  [
    'items that name who should act',
    [
      '2. Torture occurs. Against this background:',
      '(a) The Government should define torture;',
      '(b) Donors should fund training.',
    ],
    ['2 conclusion', '2(a) recommendation → government', '2(b) recommendation → international_community'],
  ],
  [
    'a remark before a list',
    ['2. Torture occurs. The Government should:', '(a) Define torture;', '(b) Film each interview.'],
    ['2 conclusion', '2(a) recommendation → government', '2(b) recommendation → government'],
  ],
  [
    'one item under an address',
    ['2. To the armed groups:', '(a) Free all captives.'],
    ['2(a) recommendation → other_body'],
  ],
  [
    'what the Government did is told',
    ['2. The Government has taken steps to:', '(a) Adopt a law;', '(b) Train the police.'],
    ['2(a) conclusion', '2(b) conclusion'],
  ],
  [
    'an ask before a list stays one',
    ['2. The Government should define torture. It should also:', '(a) Film each interview;', '(b) Train the police.'],
    ['2 recommendation → government', '2(a) recommendation → government', '2(b) recommendation → government'],
  ],
])('%s', async (_, lines, expected) => expect(await rows(lines)).toEqual(expected))

it('a title that tells what the visit followed is of a visit', async () => {
  const lines = [
    '2. The Special Rapporteur recommends that the Government:',
    '(a) Define torture;',
    '(b) Film each interview.',
  ]
  expect(await rows(lines, 'Visit to Valdoria: observations on the follow-up to the recommendations made')).toEqual([
    '2(a) recommendation → government',
    '2(b) recommendation → government',
  ])
})
