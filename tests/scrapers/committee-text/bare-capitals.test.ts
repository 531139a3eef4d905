// Older French prints have no accents on capitals: "L’Etat partie", "A cette fin". They are read as their accented twins are.
import { expect, it } from 'vitest'
import { sentencesOf } from '../../../scrapers/lib/committee-text/sentences.ts'
import { readText, rowsOf, worry } from './written.ts'

const bare = (text: string): string => text.replaceAll('É', 'E').replaceAll('À', 'A')

const asks = [
  'L’État partie devrait ouvrir un registre.',
  'L’État partie doit former les juges.',
  'L’État partie est invité à publier la loi.',
  'L’État partie veillera à ce que cela cesse.',
  'À cette fin, l’État partie devrait former la police.',
  'À la lumière de ce qui précède, l’État partie devrait modifier la loi.',
  'Étant donné ce qui précède, l’État partie devrait créer un fonds.',
  'Il appartient à l’État partie de mener une enquête.',
  'Le Comité engage l’État partie à fermer la prison.',
  'L’État partie devrait : a) Former les juges ; b) Former les médecins.',
]

it.each(asks)('%s', async (ask) => {
  const lines = (one: string) => [`2. ${worry.fr} ${one}`, `3. ${one}`, `4. ${worry.fr}`]
  const [accented, without] = [await readText('fr', lines(ask)), await readText('fr', lines(bare(ask)))]
  expect(rowsOf(accented)).toContain(ask.includes('a) ') ? '2(b) recommendation' : '2 recommendation')
  expect(rowsOf(without)).toEqual(rowsOf(accented))
  expect(without.units.map(({ addressee }) => addressee)).toEqual(accented.units.map(({ addressee }) => addressee))
})

it('follow-up and the next report', async () => {
  const lines = [
    `2. ${worry.fr}`,
    '3. L’État partie devrait agir.',
    '4. L’État partie est prié de fournir, le 24 mai 2089 au plus tard, des renseignements sur la suite donnée au paragraphe 3.',
    '5. L’État partie est invité à soumettre son prochain rapport périodique le 24 mai 2092 au plus tard.',
  ]
  const { followUp, nextReport } = await readText('fr', lines.map(bare))
  expect(followUp).toMatchObject({ due: '2089-05-24', paragraphs: ['3'] })
  expect(nextReport?.due).toBe('2092-05-24')
})

it.each(['Des coups.L’Etat partie devrait agir.', 'Les coups (art. 16).Etant donné cela, il faut agir.'])(
  'glued: %s',
  (text) => expect(sentencesOf(text)).toHaveLength(2),
)
