// A sentence that only announces recommendations, letters that begin again, and covers that name the mandate by the agenda item.
import { expect, it } from 'vitest'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

const cover = ['United Nations', 'A/HRC/991/52/Add.3', 'Distr.: General', '11 February 2099', 'Original: English']
const title = [
  'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment',
  'Visit to Valdoria',
]
const intro = ['# I. Introduction', '1. The Special Rapporteur visited Valdoria from 3 to 12 June 2098.']
const read = (lines: string[]) => parse(capture(bytesOf({ symbol: null, cover, title, lines: [...intro, ...lines] })))

it('words that announce numbered recommendations are none', async () => {
  const { units, warnings } = await read([
    '# II. Recommendations',
    '2. The Special Rapporteur makes the following recommendations:',
    '3. Torture should be an offence of its own;',
    '4. Film each interview.',
  ])
  expect(units.map(({ number, unitType }) => [number, unitType]).slice(1)).toEqual([
    ['2', 'conclusion'],
    ['3', 'recommendation'],
    ['4', 'recommendation'],
  ])
  expect((warnings ?? []).filter((one) => one.includes('stops short'))).toEqual([])
})

it('letters that begin again in a paragraph are doubted', async () => {
  const { warnings } = await read([
    '# II. Recommendations',
    '2. The Special Rapporteur recommends that the Government:',
    'Regarding legislation',
    '(a) Make torture an offence;',
    '(b) Film each interview;',
    'Regarding safeguards',
    '(a) Close the Northmark prison.',
    '3. The police should be trained.',
  ])
  expect(warnings).toContain('para. 2(a): the number 2(a) is printed twice')
})

const ofCommission = (item: string) =>
  parse(
    capture(
      bytesOf({
        symbol: null,
        cover: ['United Nations', 'E/CN.4/2099/35/Add.1', 'Distr.: GENERAL', '11 February 2099', 'Original: ENGLISH'],
        title: [
          'COMMISSION ON HUMAN RIGHTS',
          item,
          'Report of the Special Rapporteur, Mr. Jonas Ferel, submitted pursuant to Commission resolution 2098/37',
          'Addendum',
          'Visit by the Special Rapporteur to Valdoria',
        ],
        lines: [
          ...intro,
          '# II. Recommendations',
          '2. Torture should be an offence.',
          '3. The police should be trained.',
        ],
      }),
    ),
  )

it('the agenda item names the mandate where it is the only question', async () => {
  const { visit, body } = await ofCommission(
    'CIVIL AND POLITICAL RIGHTS, INCLUDING THE QUESTION OF TORTURE AND DETENTION',
  )
  expect({ holder: visit?.mandateHolder, body }).toEqual({ holder: 'Jonas Ferel', body: 'Commission on Human Rights' })
})

it('an agenda item of several questions names no mandate', () =>
  expect(
    ofCommission(
      'CIVIL AND POLITICAL RIGHTS, INCLUDING THE QUESTION OF TORTURE, DISAPPEARANCES AND SUMMARY EXECUTIONS',
    ),
  ).rejects.toThrow('does not name the Special Rapporteur on torture'))
