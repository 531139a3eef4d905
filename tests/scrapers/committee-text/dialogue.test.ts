// Paragraphs that tell of the report and the dialogue under any heading, and words that stress: what they are, in three languages.
import { describe, expect, it } from 'vitest'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'
import { ask, readText, rowsOf, type Tongue, worry } from './written.ts'

const concerns: Record<Tongue, string> = {
  en: '# C. Subjects of concern',
  fr: '# C. Sujets de préoccupation',
  es: '# C. Motivos de preocupación',
}
const asks: Record<Tongue, string> = {
  en: '# D. Recommendations',
  fr: '# D. Recommandations',
  es: '# D. Recomendaciones',
}

const told: [Tongue, string, string][] = [
  ['en', 'The Committee considered the fourth periodic report of Kestria.', 'procedural'],
  ['en', 'At its 9302nd meeting, the Committee resumed its consideration of the fourth report.', 'procedural'],
  ['en', 'The fourth periodic report of Kestria was considered by the Committee.', 'procedural'],
  ['en', 'The Committee welcomes the submission of the fourth periodic report.', 'introduction'],
  ['en', 'The Committee expresses its appreciation for the dialogue with the delegation.', 'introduction'],
  ['en', 'The Committee thanks the delegation for its frank answers.', 'introduction'],
  ['fr', 'Le Comité a examiné le quatrième rapport périodique de la Kestrie.', 'procedural'],
  ['fr', 'Le quatrième rapport périodique de la Kestrie a été examiné par le Comité.', 'procedural'],
  ['fr', 'Le Comité accueille avec satisfaction le quatrième rapport périodique.', 'introduction'],
  ['fr', 'Le Comité exprime sa gratitude pour le dialogue avec la délégation.', 'introduction'],
  ['es', 'El Comité examinó el cuarto informe periódico de Kestria.', 'procedural'],
  ['es', 'El cuarto informe periódico de Kestria fue examinado por el Comité.', 'procedural'],
  ['es', 'El Comité acoge con satisfacción la presentación del informe.', 'introduction'],
  ['es', 'El Comité expresa su reconocimiento por el diálogo con la delegación.', 'introduction'],
]

describe('a second report that begins behind the first one’s recommendations', () => {
  it.each(told)('%s: "%s" is no recommendation', async (tongue, sentence, type) => {
    const lines = [
      concerns[tongue],
      `2. ${worry[tongue]}`,
      asks[tongue],
      `3. ${ask[tongue]}`,
      `4. ${sentence}`,
      `5. ${ask[tongue]}`,
    ]
    expect(rowsOf(await readText(tongue, lines))).toEqual([
      '2 concern',
      '3 recommendation',
      `4 ${type}`,
      '5 recommendation',
    ])
  })
  it.each(told)('%s: "%s" is no concern either', async (tongue, sentence, type) => {
    const lines = [`2. ${worry[tongue]}`, `3. ${sentence}`, `4. ${ask[tongue]}`]
    expect(rowsOf(await readText(tongue, lines))).toEqual(['2 concern', `3 ${type}`, '4 recommendation'])
  })
  it.each<[Tongue, string]>([
    ['en', 'The Committee expresses its sympathy with all victims.'],
    ['fr', 'Le Comité dit sa sympathie à toutes les victimes.'],
    ['es', 'El Comité manifiesta su solidaridad con todas las víctimas.'],
  ])('%s: "%s" asks for nothing and is doubted', async (tongue, sentence) => {
    const lines = [concerns[tongue], `2. ${worry[tongue]}`, asks[tongue], `3. ${sentence}`, `4. ${ask[tongue]}`]
    const { warnings } = await readText(tongue, lines)
    expect(warnings.filter((one) => one.startsWith('para. 3: asks for nothing'))).toHaveLength(1)
    expect(warnings.filter((one) => one.startsWith('para. 4'))).toEqual([])
  })
  it('a report that is not the State’s stays what it was', async () => {
    const lines = ['2. The Committee welcomes the report of the Ombudsman.', `3. ${worry.en}`, `4. ${ask.en}`]
    expect(rowsOf(await readText('en', lines))[0]).not.toBe('2 introduction')
  })
})

describe('words that stress', () => {
  it.each<[Tongue, string]>([
    ['en', 'The Committee stresses the importance of ensuring that all detainees see a doctor.'],
    ['en', 'The Committee emphasises the need to close the prison.'],
    ['en', 'It highlights the urgency of reform.'],
    ['en', 'The Committee stresses that it is essential to train judges.'],
    ['fr', 'Le Comité tient à ce que l’État partie forme les juges.'],
    ['fr', 'Le Comité souligne qu’il importe de former les juges.'],
    ['fr', 'Il met l’accent sur la nécessité de former les juges.'],
    ['fr', 'Le Comité attache une grande importance à la formation des juges.'],
    ['es', 'El Comité recalca la importancia de garantizar el acceso a un médico.'],
    ['es', 'El Comité insiste en que el Estado parte cierre la cárcel.'],
    ['es', 'Hace hincapié en la necesidad de formar a los jueces.'],
    ['es', 'El Comité señala a la atención del Estado parte la necesidad de formar a los jueces.'],
  ])('%s: "%s" asks', (tongue, sentence) => expect(classOfSentence(sentence, tongue)).toBe('ask'))
  it.each<[Tongue, string]>([
    ['en', 'The delegation stressed the importance of training.'],
    ['fr', 'La délégation a souligné l’importance de la formation.'],
    ['es', 'La delegación recalcó la importancia de la formación.'],
  ])('%s: "%s" does not', (tongue, sentence) => expect(classOfSentence(sentence, tongue)).toBe('neutral'))
})
