// A paragraph that worries, asks, worries and asks again in running text; sentences glued after a figure or before a short word.
import { expect, it } from 'vitest'
import { sentencesOf } from '../../../scrapers/lib/committee-text/sentences.ts'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'
import { ask, readText, type Tongue, worry } from './written.ts'

it.each<[Tongue, string]>([
  ['en', 'The Committee is also concerned at the lack of a register.'],
  ['en', 'It also regrets the lack of a register.'],
  ['en', 'Furthermore, the Committee is concerned at the lack of a register.'],
  ['en', 'While noting the bill, the Committee regrets the delay.'],
  ['en', 'The Committee takes note of the lack of a register.'],
  ['en', 'Furthermore, prisons are overcrowded.'],
  ['fr', 'Les prisons sont surpeuplées.'],
  ['es', 'Las prisiones están hacinadas.'],
  ['en', 'Also of concern is the lack of a register.'],
  ['en', 'Another matter of concern is the lack of a register.'],
  ['fr', 'Est également préoccupant le manque de registres.'],
  ['es', 'Preocupa igualmente la falta de un registro.'],
  ['es', 'Otro motivo de preocupación es la falta de un registro.'],
  ['fr', 'Le Comité est également préoccupé par l’absence de registre.'],
  ['fr', 'Il regrette également l’absence de registre.'],
  ['fr', 'En outre, le Comité est préoccupé par l’absence de registre.'],
  ['fr', 'Le Comité constate l’absence de registre.'],
  ['es', 'Preocupa también al Comité que no exista un registro.'],
  ['es', 'El Comité lamenta asimismo la falta de un registro.'],
  ['es', 'Además, al Comité le preocupa la falta de un registro.'],
  ['es', 'El Comité observa la falta de un registro.'],
])('%s: “%s” opens a second concern', async (tongue, again) => {
  const lines = [
    `2. ${worry[tongue]} ${ask[tongue]} ${again} ${ask[tongue]}`,
    `3. ${worry[tongue]}`,
    `4. ${ask[tongue]}`,
  ]
  const { units } = await readText(tongue, lines)
  expect(units.filter(({ number }) => number === '2').map(({ unitType, text }) => `${unitType} ${text}`)).toEqual([
    `concern ${worry[tongue]}`,
    `recommendation ${ask[tongue]}`,
    `concern ${again}`,
    `recommendation ${ask[tongue]}`,
  ])
})

it.each<[Tongue, string]>([
  ['en', 'The Committee is concerned at the lack of a register.'],
  ['fr', 'Le Comité est préoccupé par l’absence de registre.'],
  ['es', 'Preocupa al Comité la falta de un registro.'],
])('%s: “%s” behind the request that opens a paragraph', async (tongue, concern) => {
  const lines = [`2. ${worry[tongue]}`, `3. ${ask[tongue]} ${concern} ${ask[tongue]}`, `4. ${ask[tongue]}`]
  const { units } = await readText(tongue, lines)
  expect(units.filter(({ number }) => number === '3').map(({ unitType }) => unitType)).toEqual([
    'recommendation',
    'concern',
    'recommendation',
  ])
})

it.each<[Tongue, string]>([
  ['en', 'Such measures are not enough.'],
  ['en', 'The Committee draws attention to its general comment.'],
  ['fr', 'Ces mesures sont insuffisantes.'],
  ['es', 'Estas medidas son insuficientes.'],
])('%s: “%s” between two requests belongs to them', async (tongue, between) => {
  const lines = [`2. ${worry[tongue]} ${ask[tongue]} ${between} ${ask[tongue]}`, `3. ${ask[tongue]}`]
  const { units } = await readText(tongue, [...lines, `4. ${ask[tongue]}`])
  expect(units.filter(({ number }) => number === '2')).toHaveLength(2)
})

it.each([
  'It is concerned that there is no such law,¦the State party should adopt one.',
  'Il est préoccupé par l’absence de loi,¦l’État partie devrait en adopter une.',
  'Preocupa al Comité la falta de una ley,¦el Estado parte debe aprobarla.',
  'They were told of beatings in 2086.¦The State party should end them.',
  'Des coups donnés en 2086.¦L’État partie devrait y mettre fin.',
  'Golpes denunciados en 2086.¦El Estado parte debe ponerles fin.',
  'It is concerned at Act No. 17.¦The State party should repeal it.',
  'Il regrette la loi no 17.¦L’État partie devrait l’abroger.',
  'Lamenta la Ley núm. 17.¦El Estado parte debe derogarla.',
  'Les coups (art. 16).¦À la lumière de ce qui précède, l’État partie doit agir.',
  'Les coups (art. 16).¦D’urgence, l’État partie devrait agir.',
  'Los golpes (art. 16).¦A la luz de lo anterior, el Estado parte debe actuar.',
  'In CAT/C/SR.1472 and No. 5 of 2.5 million',
  // the space stands before the semicolon
  'Le Comité est préoccupé par les retards ;¦l’État partie devrait les réduire.',
  'The Committee is concerned at delays ;¦the State party should reduce them.',
  'Preocupan al Comité los retrasos ;¦el Estado parte debe reducirlos.',
])('glued: “%s”', (printed) => expect(sentencesOf(printed.replace('¦', ''))).toEqual(printed.split('¦')))

it.each<[Tongue, string, 'ask' | 'neutral']>([
  ['en', 'The Committee considers that the following measures would be necessary:', 'ask'],
  ['en', 'In order to combat impunity, it is necessary to establish an independent body.', 'ask'],
  ['en', 'Under no circumstances should the State party expel anyone.', 'ask'],
  ['en', 'The Committee draws the attention of the State party to the need to train judges.', 'ask'],
  ['en', 'The Committee invites the attention of the State party to the need to train judges.', 'ask'],
  ['en', 'The Committee invites the State party to pay attention to prisons.', 'ask'],
  ['fr', 'Le Comité invite l’État partie à prêter attention aux prisons.', 'ask'],
  ['fr', 'L’État partie veillera à ce que les détenus soient examinés par un médecin.', 'ask'],
  ['fr', 'Il y a lieu pour l’État partie de mettre fin à cette pratique.', 'ask'],
  ['fr', 'Le Comité escompte que l’État partie poursuivra les responsables.', 'ask'],
  ['fr', 'Le Comité lance un appel à l’État partie pour qu’il agisse.', 'ask'],
  [
    'fr',
    'Le Comité attire l’attention de l’État partie sur son observation générale no 2 et lui recommande d’agir.',
    'ask',
  ],
  ['fr', 'Le Comité appelle l’attention sur la nécessité de former les juges.', 'ask'],
  ['es', 'En ningún caso debe el Estado parte expulsar a una persona.', 'ask'],
  ['es', 'El Estado parte tal vez desee considerar medidas sustitutivas.', 'ask'],
  ['es', 'El Comité apela al Estado parte para que actúe.', 'ask'],
  ['es', 'Procede que el Estado parte apruebe la ley.', 'ask'],
  ['fr', 'Le Comité appelle l’attention de l’État partie sur son observation générale no 3.', 'neutral'],
])('%s: “%s” → %s', (tongue, sentence, kind) => expect(classOfSentence(sentence, tongue)).toBe(kind))

it.each<[Tongue, string]>([
  ['en', 'The Committee draws the State party’s attention to its general comment No. 3.'],
  ['en', 'The attention of the State party is drawn to general comment No. 3.'],
  ['en', 'The Committee invites the attention of the State party to its general comment No. 3.'],
  ['en', 'The Committee also invites the State party’s attention to its general comment No. 3.'],
  ['en', 'The Committee calls the attention of the State party to its general comment No. 3.'],
  ['en', 'The attention of the State party is invited to general comment No. 3.'],
  ['fr', 'Le Comité invite l’attention de l’État partie sur son observation générale no 3.'],
  ['fr', 'Le Comité appelle l’attention de l’État partie sur son observation générale no 3.'],
  ['fr', 'L’attention de l’État partie est appelée sur l’observation générale no 3.'],
  ['fr', 'Le Comité attire l’attention sur son observation générale no 3.'],
  ['es', 'El Comité señala a la atención del Estado parte su observación general núm. 3.'],
  ['es', 'Se señala a la atención del Estado parte la observación general núm. 3.'],
])('%s: “%s” alone is a concern with a doubt', async (tongue, sentence) => {
  const { units, warnings } = await readText(tongue, [`2. ${sentence}`, `3. ${worry[tongue]}`, `4. ${ask[tongue]}`])
  expect(units.find(({ number }) => number === '2')?.unitType).toBe('concern')
  expect(warnings.filter((one) => one.startsWith('para. 2'))).toHaveLength(1)
})
