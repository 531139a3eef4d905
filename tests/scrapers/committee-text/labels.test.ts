// Labels of a paragraph ("Recommendation:", "Préoccupation :") say what follows and stand in no verbatim text.
import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { ask, readText, type Tongue, worry } from './written.ts'

const shown = ({ units }: ParsedDocument): string[] =>
  units
    .filter(({ number }) => number !== '1')
    .map(({ path, unitType, heading, text }) => `${path} ${unitType} [${heading.slice(1).join(' > ')}] ${text}`)

const read = async (tongue: Tongue, lines: string[]): Promise<string[]> =>
  shown(await readText(tongue, [...lines, `6. ${worry[tongue]}`, `7. ${ask[tongue]}`]))

it.each<[Tongue, string]>([
  ['en', 'Recommendation:'],
  ['en', 'Recommendation 2:'],
  ['en', 'Recommendations:'],
  ['en', 'The Committee’s recommendation:'],
  ['fr', 'Recommandation :'],
  ['fr', 'Recommandations :'],
  ['fr', 'Recommandation no 3 –'],
  ['es', 'Recomendación:'],
  ['es', 'Recomendaciones del Comité:'],
])('%s: “%s” in a line of its own and before the words', async (tongue, label) => {
  const name = label.replace(/\s?[:–]$/, '')
  const rows = [`2 concern [] ${worry[tongue]}`, `2 recommendation [${name}] ${ask[tongue]}`]
  expect((await read(tongue, [`2. ${worry[tongue]}`, label, ask[tongue]])).slice(0, 2)).toEqual(rows)
  expect((await read(tongue, [`2. ${worry[tongue]}`, `${label} ${ask[tongue]}`])).slice(0, 2)).toEqual(rows)
})

it.each<[Tongue, string, string]>([
  ['en', 'Concern:', 'Recommendation:'],
  ['en', 'Subject of concern:', 'Suggestion:'],
  ['fr', 'Préoccupation :', 'Recommandation :'],
  ['es', 'Motivo de preocupación:', 'Recomendación:'],
])('%s: “%s” and “%s” in one paragraph', async (tongue, one, other) => {
  const lines = [`2. ${one} ${worry[tongue]} ${other} ${ask[tongue]}`]
  const [first, second] = [one, other].map((label) => label.replace(/\s?:$/, ''))
  expect((await read(tongue, lines)).slice(0, 2)).toEqual([
    `2 concern [${first}] ${worry[tongue]}`,
    `2 recommendation [${second}] ${ask[tongue]}`,
  ])
})

describe('a label', () => {
  it('says what words do that say it not themselves', async () => {
    const lines = [`2. ${worry.en}`, 'Recommendation:', 'Closure of the north wing.']
    expect((await read('en', lines))[1]).toBe('2 recommendation [Recommendation] Closure of the north wing.')
  })

  it('parts two recommendations of one number', async () => {
    const lines = [`2. ${worry.en}`, 'Recommendation 1:', ask.en, 'Recommendation 2:', 'The State party should pay.']
    expect((await read('en', lines)).slice(1, 3)).toEqual([
      `2 recommendation [Recommendation 1] ${ask.en}`,
      '2 recommendation [Recommendation 2] The State party should pay.',
    ])
  })

  it('heads letters that no other words open', async () => {
    const lines = [`2. ${worry.en}`, '# Recommendations', '(a) Close the camp;', '(b) Train guards.']
    expect((await read('en', lines)).slice(0, 3)).toEqual([
      `2 concern [] ${worry.en}`,
      '2(a) recommendation [Recommendations] Close the camp;',
      '2(b) recommendation [Recommendations] Train guards.',
    ])
  })

  it('before a number stands under its topic and ends with it', async () => {
    const lines = ['# Camps', `2. ${worry.en}`, 'Recommendation:', `3. ${ask.en}`, '# Prisons', `4. ${worry.en}`]
    expect((await read('en', [...lines, `5. ${ask.en}`])).slice(0, 4)).toEqual([
      `2 concern [Camps] ${worry.en}`,
      `3 recommendation [Camps > Recommendation] ${ask.en}`,
      `4 concern [Prisons] ${worry.en}`,
      `5 recommendation [Prisons] ${ask.en}`,
    ])
  })

  it('is no word of a sentence, nor the heading of a part', async () => {
    const told = 'The Committee notes the observations: the law is new. Recommendation No. 4 was not followed.'
    expect((await read('en', [`2. ${told}`, `3. ${ask.en}`]))[0]).toBe(`2 concern [] ${told}`)
    const part = [`2. ${worry.en}`, '# Recommendations', 'The Committee recommends the following:', `3. ${ask.en}`]
    expect((await read('en', part)).at(2)).toBe(`3 recommendation [Recommendations] ${ask.en}`)
  })
})

it.each<[Tongue, string, string, string[]]>([
  [
    'en',
    'It is concerned about: (a) Beatings; (b) Theft. ',
    'The State party should: (a) Stop them; (b) Pay.',
    ['Beatings;', 'Theft.', 'Stop them;', 'Pay.'],
  ],
  [
    'en',
    'The Committee is concerned about: (a) beatings; (b) theft. ',
    'It recommends that the State party: (a) stop them; (b) pay.',
    ['beatings;', 'theft.', 'stop them;', 'pay.'],
  ],
  [
    'fr',
    'Le Comité est préoccupé par : a) Les coups ; b) Le vol. ',
    'L’État partie devrait : a) Y mettre fin ; b) Payer.',
    ['Les coups ;', 'Le vol.', 'Y mettre fin ;', 'Payer.'],
  ],
  [
    'es',
    'Preocupan al Comité: a) Los golpes; b) El robo. ',
    'El Estado parte debe: a) Ponerles fin; b) Pagar.',
    ['Los golpes;', 'El robo.', 'Ponerles fin;', 'Pagar.'],
  ],
])('%s: two lists in one paragraph', async (tongue, concern, request, texts) => {
  const found = await readText(tongue, [`2. ${concern}${request}`, `3. ${worry[tongue]}`, `4. ${ask[tongue]}`])
  const stems = [concern, request].map((text) => text.slice(0, text.indexOf(':') + 1).trim())
  const second = found.units.filter(({ number }) => number === '2')
  expect(second.map(({ path, unitType, stem, text }) => [path, unitType, stem, text])).toEqual([
    ['2(a)', 'concern', stems[0], texts[0]],
    ['2(b)', 'concern', stems[0], texts[1]],
    ['2(a)', 'recommendation', stems[1], texts[2]],
    ['2(b)', 'recommendation', stems[1], texts[3]],
  ])
  expect(found.warnings.filter((one) => one.startsWith('para. 2'))).toEqual([])
})

it('a list that the last item of another opens', async () => {
  const lines = [
    '2. The Committee is concerned about:',
    '(a) Beatings;',
    '(b) Theft. The State party should: (a) Stop; (b) Pay.',
  ]
  const found = await readText('en', [...lines, `3. ${worry.en}`, `4. ${ask.en}`])
  expect(found.units.filter(({ number }) => number === '2').map(({ unitType, text }) => `${unitType} ${text}`)).toEqual(
    ['concern Beatings;', 'concern Theft.', 'recommendation Stop;', 'recommendation Pay.'],
  )
})
