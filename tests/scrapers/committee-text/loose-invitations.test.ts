// A paragraph that is only invited, or left to the next report, beside a request for follow-up: it is not of the list.
import { expect, it } from 'vitest'
import { ask, readText, type Tongue, worry } from './written.ts'

const titles: Record<Tongue, string> = {
  en: '# Follow-up procedure',
  fr: '# Procédure de suivi',
  es: '# Procedimiento de seguimiento',
}
const requests: Record<Tongue, string> = {
  en: 'The Committee requests the State party to provide, by 28 May 2089, information on follow-up to the recommendation in paragraph 3.',
  fr: 'Le Comité demande à l’État partie de lui faire parvenir, le 28 mai 2089 au plus tard, des renseignements sur la suite donnée à la recommandation figurant au paragraphe 3.',
  es: 'El Comité solicita al Estado parte que facilite, a más tardar el 28 de mayo de 2089, información sobre el seguimiento de la recomendación que figura en el párrafo 3.',
}

const readWith = (tongue: Tongue, further: string) =>
  readText(tongue, [
    `2. ${worry[tongue]}`,
    `3. ${ask[tongue]}`,
    `4. ${worry[tongue]}`,
    `5. ${ask[tongue]}`,
    titles[tongue],
    `6. ${requests[tongue]} ${further}`,
  ])

it.each<[Tongue, string]>([
  ['en', 'The State party is further encouraged to share its experience with paragraph 5.'],
  ['en', 'The Committee would appreciate being kept informed of its thinking on paragraph 5.'],
  ['en', 'The State party may also wish to describe its plans under paragraph 5.'],
  ['en', 'The State party should set out in its next periodic report the steps taken under paragraph 5.'],
  ['fr', 'L’État partie est en outre invité à faire connaître ses intentions au sujet du paragraphe 5.'],
  ['fr', 'Il serait reconnaissant à l’État partie de le tenir au courant de ses projets relatifs au paragraphe 5.'],
  ['fr', 'L’État partie exposera dans son prochain rapport les mesures prises au titre du paragraphe 5.'],
  ['es', 'Se alienta también al Estado parte a que comunique sus planes respecto del párrafo 5.'],
  ['es', 'El Comité agradecería que se le mantuviera al corriente de los planes relativos al párrafo 5.'],
  ['es', 'El Estado parte debe exponer en su próximo informe periódico las medidas previstas en el párrafo 5.'],
])('%s “%s” is not of the list, and is told', async (tongue, further) => {
  const { followUp, warnings } = await readWith(tongue, further)
  expect(followUp).toMatchObject({ due: '2089-05-28', paragraphs: ['3'] })
  expect(warnings).toContain(
    'para. 6: follow-up: paragraph 5 is named in a sentence without a deadline of its own, and is not counted',
  )
})

it.each<[Tongue, string]>([
  ['en', 'It also requests information on paragraph 5.'],
  ['en', 'The State party is invited to provide, by the same date, namely 28 May 2089, information on paragraph 5.'],
  ['fr', 'Il lui demande également des renseignements sur le paragraphe 5.'],
  ['es', 'Le solicita asimismo información sobre el párrafo 5.'],
])('%s “%s” is of the list', async (tongue, further) => {
  const { followUp, warnings } = await readWith(tongue, further)
  expect(followUp).toMatchObject({ due: '2089-05-28', paragraphs: ['3', '5'] })
  expect(warnings.filter((one) => one.includes('not counted'))).toEqual([])
})

it('keeps the list of an invitation that is the request itself', async () => {
  const { followUp } = await readText('en', [
    `2. ${worry.en}`,
    `3. ${ask.en}`,
    titles.en,
    '4. The State party is invited to tell of its steps under paragraph 3. Its reply is due by 28 May 2089.',
  ])
  expect(followUp).toMatchObject({ due: '2089-05-28', paragraphs: ['3'] })
})
