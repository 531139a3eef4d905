// Wordings of the request for follow-up: paragraphs of guidelines and resolutions, the French subjunctive, the Spanish day.
import { describe, expect, it } from 'vitest'
import { paragraphsAsked } from '../../../scrapers/lib/committee-text/follow-up-list.ts'
import { readSession } from '../../../scrapers/lib/committee-text/session.ts'
import { withLostReferences } from '../../../scrapers/lib/lost-references.ts'
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'
import { ask, readText, type Tongue, worry } from './written.ts'

const read = (tongue: Tongue, heading: string, request: string) =>
  readText(tongue, [
    `2. ${worry[tongue]}`,
    `3. ${ask[tongue]}`,
    `4. ${worry[tongue]}`,
    `5. ${ask[tongue]}`,
    `# ${heading}`,
    `6. ${request}`,
  ])

describe('paragraphs of another text are none of the document', () => {
  it.each<[Tongue, string, string]>([
    ['en', 'Follow-up', 'in accordance with paragraph 4 of its follow-up guidelines (CAT/C/55/3)'],
    ['en', 'Follow-up', 'in line with paragraph 2 of General Assembly resolution 68/268'],
    ['en', 'Follow-up', 'in line with paragraph 2 of Human Rights Council resolution 16/21'],
    ['fr', 'Suivi', 'conformément au paragraphe 4 de ses directives concernant le suivi'],
    ['fr', 'Suivi', 'conformément au paragraphe 2 de la résolution 68/268 de l’Assemblée générale'],
    ['es', 'Seguimiento', 'de conformidad con el párrafo 4 de sus directrices sobre el seguimiento'],
  ])('%s %s: “%s”', async (tongue, heading, words) => {
    const requests = {
      en: `The Committee requests the State party to provide, by 24 May 2089, information on follow-up to the recommendations in paragraphs 3 and 5, ${words}.`,
      fr: `Le Comité demande à l’État partie de lui faire parvenir au plus tard le 24 mai 2089 des renseignements sur la suite donnée aux recommandations figurant aux paragraphes 3 et 5, ${words}.`,
      es: `El Comité pide al Estado parte que facilite, a más tardar el 24 de mayo de 2089, información sobre el seguimiento dado a las recomendaciones de los párrafos 3 y 5, ${words}.`,
    }
    const { followUp } = await read(tongue, heading, requests[tongue])
    expect(followUp).toMatchObject({ paragraphs: ['3', '5'], due: '2089-05-24' })
  })
})

it.each<[Tongue, string, string]>([
  [
    'fr',
    'Suite donnée aux observations finales',
    'Conformément à l’article 68 de son règlement intérieur, le Comité souhaite que l’État partie lui communique, avant le 1er juin 2089, des informations sur la mise en œuvre des recommandations énoncées aux paragraphes 3 et 5 ci-dessus.',
  ],
  [
    'es',
    'Seguimiento',
    'El Comité pide al Estado parte que facilite, a más tardar el día 1 de junio de 2089, información sobre la aplicación de las recomendaciones de los párrafos 3 y 5.',
  ],
  [
    'fr',
    'Mise en œuvre des observations finales',
    'Le Comité voudrait recevoir, avant le 1er juin 2089, des informations détaillées sur les mesures prises pour se conformer aux paragraphes 3 et 5.',
  ],
  [
    'es',
    'Seguimiento',
    'El Comité quisiera recibir, a más tardar el 1 de junio de 2089, información sobre las medidas adoptadas en relación con los párrafos 3 y 5.',
  ],
  [
    'en',
    'Follow-up',
    'The Committee requests the State party to provide, within one year, i.e. by 1 June 2089, information on follow-up to the recommendations in paragraphs 3 and 5.',
  ],
])('%s under “%s”', async (tongue, heading, request) => {
  const { followUp, warnings } = await read(tongue, heading, request)
  expect(followUp).toMatchObject({ paragraphs: ['3', '5'], due: '2089-06-01' })
  expect(warnings.filter((one) => one.startsWith('para. 6'))).toEqual([])
})

it.each<[string]>([['91.er'], ['91.ᵉʳ'], ['91.o'], ['91.º'], ['91er'], ['91.°'], ['91º'], ['91.ᵒ']])(
  '“%s período de sesiones” is the ninety-first',
  (ordinal) => {
    const expected = { session: 91, sessionOpens: '2088-05-03', sessionCloses: '2088-05-28' }
    const note = `* Aprobadas por el Comité en su ${ordinal} período de sesiones (3 a 28 de mayo de 2088).`
    expect(readSession([note], '', [], '')).toEqual(expected)
    const line = [`${ordinal} período de sesiones`, '3 a 28 de mayo de 2088']
    expect(readSession([], '', line, '')).toEqual(expected)
  },
)

it.each([
  ['(see paras. Error! Reference source not found., 7 (b) and 11 (a) above)', ['7(b)', '11(a)']],
  ['aux paragraphes Erreur ! Source du renvoi introuvable. et 9 ci-dessus', ['9']],
  ['en los párrafos 5, ¡Error! No se encuentra el origen de la referencia. y 9 de las presentes', ['5', '9']],
])('numbers beside one that the file has lost: %s', (text, paths) => {
  expect(paragraphsAsked(text, null).named).toEqual(paths)
  const read = { paragraphs: [{ text }], warnings: [] } as unknown as ReadDocument
  expect(withLostReferences(read).warnings.join()).toMatch(
    /^numbers that the file has lost, and prints as an error: 1 places/,
  )
})
