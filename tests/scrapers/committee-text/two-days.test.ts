// One paragraph that asks for follow-up by one day and for the next report by another: each day stands with its request.
import { expect, it } from 'vitest'
import { ask, readText, type Tongue, worry } from './written.ts'

const titles: Record<Tongue, string> = {
  en: '# Follow-up procedure',
  fr: '# Procédure de suivi',
  es: '# Procedimiento de seguimiento',
}

it.each<[Tongue, string]>([
  [
    'en',
    'The Committee requests the State party to report to it, by 28 May 2089, on paragraph 3, and to submit its fourth periodic report by 28 May 2092.',
  ],
  [
    'en',
    'The Committee requests the State party to inform it, by 28 May 2089, of its steps under paragraph 3, and to submit its fourth periodic report by 28 May 2092.',
  ],
  [
    'en',
    'The State party is requested to submit its next periodic report by 28 May 2092 and to provide, by 28 May 2089, information on its steps under paragraph 3.',
  ],
  [
    'fr',
    'Le Comité prie l’État partie de lui communiquer, au plus tard le 28 mai 2089, des renseignements sur la suite donnée au paragraphe 3, et de soumettre son quatrième rapport périodique au plus tard le 28 mai 2092.',
  ],
  [
    'fr',
    'L’État partie est prié de soumettre son prochain rapport périodique le 28 mai 2092 au plus tard et de fournir, le 28 mai 2089 au plus tard, des renseignements sur la suite donnée au paragraphe 3.',
  ],
  [
    'es',
    'El Comité pide al Estado parte que le comunique, a más tardar el 28 de mayo de 2089, información sobre el seguimiento del párrafo 3, y que presente su cuarto informe periódico a más tardar el 28 de mayo de 2092.',
  ],
  [
    'es',
    'Se pide al Estado parte que presente su próximo informe periódico a más tardar el 28 de mayo de 2092 y que facilite, a más tardar el 28 de mayo de 2089, información sobre el seguimiento del párrafo 3.',
  ],
])('%s: %s', async (tongue, text) => {
  const read = await readText(tongue, [`2. ${worry[tongue]}`, `3. ${ask[tongue]}`, titles[tongue], `4. ${text}`])
  expect(read.followUp).toMatchObject({ paragraph: '4', due: '2089-05-28', paragraphs: ['3'] })
  expect(read.nextReport).toMatchObject({ paragraph: '4', due: '2092-05-28' })
  expect(read.warnings.filter((one) => one.includes('deadline'))).toEqual([])
})

it('takes the two days of two follow-up requests for neither', async () => {
  const text =
    'The State party should provide, by 28 May 2089, information on paragraph 3 and, by 28 May 2090, on paragraph 2.'
  const read = await readText('en', [`2. ${worry.en}`, `3. ${ask.en}`, titles.en, `4. ${text}`])
  expect(read.followUp).toMatchObject({ due: null })
  expect(read.nextReport).toBeNull()
})
