// Lettered items are typed by their own words where these disagree with the words before the list.
import { expect, it } from 'vitest'
import { segmentsOf } from '../../../scrapers/lib/committee-text/typing.ts'
import type { ReadLanguage } from '../../../scrapers/lib/committee-text/words.ts'
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
