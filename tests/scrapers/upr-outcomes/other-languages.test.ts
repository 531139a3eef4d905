// Addenda whose text, or a part of it, is not English: never read as if it were, and refused with the right reason.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

describe('an addendum under an English masthead', () => {
  it.each<[language: string, lines: string[]]>([
    [
      'French',
      [
        '1. Valdoria accepte les recommandations 140.1 et 140.2, qui concernent la justice et les droits de la femme.',
        '2. Les recommandations 140.3 et 140.4 ne recueillent pas l’appui du Gouvernement.',
      ],
    ],
    [
      'Spanish',
      [
        '1. Valdoria acepta las recomendaciones 140.1 y 140.2, que tratan de la justicia y de los derechos de la mujer.',
        '2. La recomendación 140.8 no cuenta con el apoyo del Gobierno.',
      ],
    ],
  ])('is refused as %s where its text is', (language, lines) => {
    expect(() => addendum(lines)).toThrow(`recognised: ${language} version`)
  })

  it('answers nothing in a sentence of another language, and says so', () => {
    const parsed = addendum([
      '1. Valdoria accepts recommendation 140.1 and takes note of 140.3, since they concern the law of the land.',
      '2. Valdoria thanks all the States that took part in the dialogue, and the members of the troika, for their work.',
      '3. Le Valdoria ne refuse pas la recommandation 140.2, au vu des observations.',
    ])
    const answers = parsed.review?.statements?.map(({ paths, position }) => `${paths.join()} ${position.value}`)
    expect(answers).toEqual(['140.1 supported', '140.3 noted', '140.2 unclear'])
    expect(parsed.warnings).toEqual([expect.stringMatching(/not say plainly .* 140\.2 \(para\. 3\)/)])
  })

  it.each<[yes: string, no: string, value: string]>([
    [
      '# Recommandations qui recueillent l’appui de Valdoria',
      '# Recommandations qui ne recueillent pas l’appui de Valdoria',
      'noted',
    ],
    ['~Recommandations acceptées', '~Recommandations dont il est pris note', 'noted'],
    [
      '# Les recommandations suivantes ont été appuyées',
      '# Recommandations qui seront examinées par Valdoria',
      'pending',
    ],
    ['~Acceptées', '~Partiellement acceptées', 'partially_supported'],
    ['~Aceptadas', '~Se toma nota', 'noted'],
    ['~Recomendaciones aceptadas', '~Recomendaciones rechazadas', 'noted'],
  ])('reads a heading over numbers: %s, %s', (yes, no, value) => {
    const thanks =
      '1. Valdoria thanks all States for the recommendations, and gives its answers to them in what follows.'
    const { review } = addendum([thanks, yes, '~140.1, 140.2', no, '~140.3'])
    expect(review?.statements?.map(({ paths, position }) => `${paths.join()} ${position.value}`)).toEqual([
      '140.1,140.2 supported',
      `140.3 ${value}`,
    ])
  })

  it('lets no such heading reach over a line that is not read', () => {
    const { review } = addendum([
      '1. Valdoria thanks all States for their work.',
      '~Aceptadas',
      '~140.1',
      '~En curso de análisis',
      '~140.2',
    ])
    expect(review?.statements?.flatMap(({ paths }) => paths)).toEqual(['140.1'])
  })

  it('takes no paragraph of an English text for Spanish', () =>
    expect(addendum(['1. Para. 140.1 – accepted. Para. 140.2 – noted.']).warnings).toEqual([]))

  it('without an answer is refused with what to do', () => {
    expect(() => addendum(['1. Valdoria thanks the Working Group.'])).toThrow(/read the answers in the document itself/)
  })
})
