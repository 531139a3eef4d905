// Follow-up and the next report in one paragraph: each day stands with its own request.
import { describe, expect, it } from 'vitest'
import { dueDates } from '../../../scrapers/lib/committee-text/due-dates.ts'
import { ask, readText, type Tongue, worry } from './written.ts'

const both: [Tongue, string][] = [
  [
    'en',
    'The Committee requests the State party to provide, by 24 May 2089, information on follow-up to paragraph 3, and to submit its next periodic report by 24 May 2092.',
  ],
  [
    'en',
    'The State party should provide information on follow-up to paragraph 3 by 24 May 2089 and its next periodic report by 24 May 2092.',
  ],
  [
    'en',
    'The Committee requests the State party to submit its next periodic report by 24 May 2092 and to inform it, by 24 May 2089, of the steps taken on paragraph 3.',
  ],
  [
    'fr',
    'Le Comité demande à l’État partie de lui faire parvenir, le 24 mai 2089 au plus tard, des renseignements sur la suite donnée au paragraphe 3, et de soumettre son prochain rapport périodique le 24 mai 2092 au plus tard.',
  ],
  [
    'fr',
    'Le Comité demande à l’État partie de soumettre son prochain rapport périodique le 24 mai 2092 au plus tard et de lui fournir, le 24 mai 2089 au plus tard, des renseignements sur la suite donnée au paragraphe 3.',
  ],
  [
    'es',
    'El Comité solicita al Estado parte que le proporcione, a más tardar el 24 de mayo de 2089, información sobre el seguimiento del párrafo 3, y que presente su próximo informe periódico a más tardar el 24 de mayo de 2092.',
  ],
  [
    'es',
    'El Comité solicita al Estado parte que presente su próximo informe periódico a más tardar el 24 de mayo de 2092 y que le proporcione, a más tardar el 24 de mayo de 2089, información sobre el seguimiento del párrafo 3.',
  ],
]

describe.each(both)('%s: %s', (tongue, text) => {
  it('is read, with and without a paragraph on the report alone', async () => {
    const before = [`2. ${worry[tongue]}`, `3. ${ask[tongue]}`]
    const { followUp, nextReport, warnings } = await readText(tongue, [...before, `4. ${text}`])
    expect({ followUp: followUp?.due, paragraphs: followUp?.paragraphs, report: nextReport?.due }).toEqual({
      followUp: '2089-05-24',
      paragraphs: ['3'],
      report: '2092-05-24',
    })
    expect(warnings.filter((one) => one.startsWith('para. 4'))).toEqual([])
  })
})

it.each([
  ['its next report by 24 May 2092, its core document by 24 May 2091', ['report', 'other']],
  ['by 24 May 2091, its next report and, by 24 May 2090, its core document', ['report', 'other']],
  ['its next report by 24 May 2092, or by 24 May 2093 at the latest', ['report', 'report']],
])('%s', (text, duties) => expect(dueDates(text).map(({ duty }) => duty)).toEqual(duties))

it.each<[Tongue, string]>([
  [
    'en',
    'The State party is requested to provide, by 24 May 2089, information on follow-up to paragraph 3. It is also invited to inform the Committee of its plans concerning paragraph 2.',
  ],
  [
    'fr',
    'L’État partie est prié de fournir, le 24 mai 2089 au plus tard, des renseignements sur la suite donnée au paragraphe 3. Il est aussi invité à informer le Comité de ses projets concernant le paragraphe 2.',
  ],
  [
    'es',
    'Se solicita al Estado parte que proporcione, a más tardar el 24 de mayo de 2089, información sobre el seguimiento del párrafo 3. También se lo invita a informar al Comité de sus planes sobre el párrafo 2.',
  ],
])('%s: plans that are asked for without a time are no part of the list', async (tongue, text) => {
  const { followUp } = await readText(tongue, [`2. ${worry[tongue]}`, `3. ${ask[tongue]}`, `4. ${text}`])
  expect(followUp).toMatchObject({ due: '2089-05-24', paragraphs: ['3'] })
})
