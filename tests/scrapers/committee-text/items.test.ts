// Lettered items are typed by their own words where these disagree with the words before the list.

import { expect, it } from 'vitest'
import type { ReadLanguage } from '../../../scrapers/lib/committee-text/segment.ts'
import { segmentsOf } from '../../../scrapers/lib/committee-text/typing.ts'
import type { Block } from '../../../scrapers/lib/numbered/types.ts'

const block = (text: string, path: string[] = []): Block =>
  ({ text, path, page: null, bold: 0, status: 'printed', topic: null }) as unknown as Block
const read = (language: ReadLanguage, stem: string, ...items: string[]) =>
  segmentsOf(
    {
      number: '7',
      heading: [],
      blocks: [block(stem), ...items.map((text, at) => block(text, ['abc'[at]!]))],
    } as unknown as Parameters<typeof segmentsOf>[0],
    { language, isFirst: false, position: 0.5, boldAsks: false, mixes: true },
  )

it.each<[ReadLanguage, string, string[], string[], boolean]>([
  [
    'en',
    'The State party should:',
    ['Train judges;', 'Regrets that no trial took place;', 'Fund the courts.'],
    ['recommendation', 'concern', 'recommendation'],
    true,
  ],
  [
    'en',
    'The Committee is concerned at:',
    ['Delays;', 'Full cells. The State party should build;', 'Urges the State party to act.'],
    ['concern', 'recommendation'],
    true,
  ],
  [
    'en',
    'In the light of this, the Committee:',
    ['Welcomes the law;', 'Is concerned at delays;', 'Recommends that the State party act.'],
    ['positive_aspect', 'concern', 'recommendation'],
    false,
  ],
  [
    'en',
    'It is concerned that measures were not taken to:',
    ['Promote access;', 'Requests for help are refused.'],
    ['concern'],
    false,
  ],
  [
    'fr',
    'L’État partie devrait :',
    ['Former les juges;', 'Regrette les délais;', 'Ouvrir un registre.'],
    ['recommendation', 'concern', 'recommendation'],
    true,
  ],
  [
    'es',
    'El Estado parte debe:',
    ['Formar a los jueces;', 'Lamenta los retrasos;', 'Abrir un registro.'],
    ['recommendation', 'concern', 'recommendation'],
    true,
  ],
])('%s: %s', (language, stem, items, types, doubted) => {
  const segments = read(language, stem, ...items)
  expect(segments.map(({ unitType }) => unitType)).toEqual(types)
  expect(segments.some(({ doubt }) => doubt !== undefined)).toBe(doubted)
  // words that open a list are never put before an item that goes against them
  for (const { doubt, blocks } of segments) if (doubt) expect(blocks.every(({ path }) => path.length > 0)).toBe(true)
})

it.each<[ReadLanguage, string, string[], boolean]>([
  ['en', 'The Committee is concerned about prisons:', ['Reduce overcrowding;', 'Improve health care.'], true],
  [
    'en',
    'The Committee regrets:',
    ['To take measures against overcrowding;', 'That the State party train judges.'],
    true,
  ],
  ['en', 'The Committee is concerned at:', ['Delays, and recommends that the State party act;', 'Old laws.'], true],
  ['en', 'The Committee is concerned at:', ['Increase in complaints;', 'Use of force.'], false],
  [
    'en',
    'The Committee is concerned that no measures were taken to:',
    ['Reduce overcrowding;', 'Train judges.'],
    false,
  ],
  ['fr', 'Le Comité est préoccupé par les prisons :', ['Réduire la surpopulation ;', 'Améliorer les soins.'], true],
  ['fr', 'Le Comité s’inquiète :', ['D’adopter une définition ;', 'De veiller aux soins.'], true],
  ['fr', 'Le Comité s’inquiète :', ['Des délais, et recommande à l’État partie d’agir ;', 'Des lois.'], true],
  ['fr', 'Le Comité s’inquiète de l’absence de mesures pour :', ['Réduire la surpopulation ;', 'Former.'], false],
  ['es', 'Preocupan al Comité las cárceles:', ['Reducir el hacinamiento;', 'Mejorar la atención.'], true],
  ['es', 'Preocupan al Comité:', ['La demora, y recomienda al Estado parte que actúe;', 'Las leyes.'], true],
  ['es', 'Preocupa al Comité la falta de medidas para:', ['Reducir el hacinamiento;', 'Formar a los jueces.'], false],
])('%s: doubts items that ask under words that worry: %s %j', (language, stem, items, isDoubted) => {
  const found = read(language, stem, ...items)
  expect(found[0]?.unitType).toBe('concern')
  expect(found.some(({ doubt }) => doubt !== undefined)).toBe(isDoubted)
})
