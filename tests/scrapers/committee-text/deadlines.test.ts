// By when a text asks for something: days, months and periods in the words of three languages, and requests for follow-up.
import { describe, expect, it } from 'vitest'
import { readDeadline } from '../../../scrapers/lib/committee-text/deadlines.ts'
import { ask, readText, type Tongue } from './written.ts'

const adopted = '2088-05-24'

it.each<[string, string | null, string | null]>([
  ['provide, by Friday, 13 May 2089, information', '2089-05-13', null],
  ['submit, no later than 28 May 2089, a response', '2089-05-28', null],
  ['provide, on 28 May 2089 at the latest, information', '2089-05-28', null],
  ['send, on or before 1 May 2089, its response', '2089-05-01', null],
  ['provide, within one year, information', '2089-05-24', null],
  ['provide, within 18 months of the adoption, information', '2089-11-24', null],
  ['report, by the end of May 2089, on', null, '2089-05'],
  ['provide, with all speed, information', null, null],
  ['fournir, avant le 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, pour le 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, d’ici au 1ᵉʳ mai 2089, des renseignements', '2089-05-01', null],
  ['fournir, au plus tard le vendredi 13 mai 2089, des renseignements', '2089-05-13', null],
  ['fournir, jusqu’au 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, le 28 mai 2089 au plus tard, des renseignements', '2089-05-28', null],
  ['fournir, dans un délai d’un an, des renseignements', '2089-05-24', null],
  ['fournir, dans les douze mois, des renseignements', '2089-05-24', null],
  ['fournir, d’ici à mai 2089, des renseignements', null, '2089-05'],
  ['facilite, para el 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, no más tarde del 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, antes del 1.º de mayo de 2089, información', '2089-05-01', null],
  ['facilite, antes del primero de mayo de 2089, información', '2089-05-01', null],
  ['facilite, a más tardar el viernes 13 de mayo de 2089, información', '2089-05-13', null],
  ['facilite, como máximo el 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, en un plazo de un año, información', '2089-05-24', null],
  ['facilite, dentro de un plazo de doce meses, información', '2089-05-24', null],
  ['presentar su cuarto informe periódico en julio de 2092', null, '2092-07'],
])('%s', (text, day, month) => {
  const found = readDeadline(text, adopted)
  expect([found.day, found.month]).toEqual([day, month])
})

it.each<[string, string | null, RegExp]>([
  ['within one year', adopted, /^$/],
  ['within one year', null, /its day is not printed/],
  ['within one year of the publication', adopted, /not counted from the adoption/],
  ['by the end of 2092', adopted, /only the year/],
  ['in July 2092', adopted, /only the month/],
  ['information as at 28 May 2089', adopted, /not known as a deadline/],
])('doubts of "%s" (adopted %s)', (text, day, doubt) => expect(readDeadline(text, day).doubt ?? '').toMatch(doubt))

it('names the rule of a period', () => {
  expect(readDeadline('within one year', adopted).rule).toBe(
    'one year after the adoption on 2088-05-24 ("within one year"): no day is printed',
  )
})

describe('a request for follow-up', () => {
  const headings: Record<Tongue, string> = {
    en: '# Follow-up procedure',
    fr: '# Suivi des observations finales',
    es: '# Seguimiento de las observaciones finales',
  }
  const request = (tongue: Tongue, when: string): string =>
    ({
      en: `The Committee requests the State party to provide, ${when}, information on the recommendations contained in paragraphs 2 and 3.`,
      fr: `Le Comité demande à l’État partie de lui fournir, ${when}, des renseignements sur les recommandations figurant aux paragraphes 2 et 3.`,
      es: `El Comité pide al Estado parte que le facilite, ${when}, información sobre las recomendaciones que figuran en los párrafos 2 y 3.`,
    })[tongue]
  const asksBefore = (tongue: Tongue): string[] => [2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`)

  it.each<[Tongue, string, boolean]>([
    ['en', 'without delay', true],
    ['en', 'within twelve months', false],
    ['fr', 'sans retard', true],
    ['fr', 'avant le 28 mai 2089', false],
    ['es', 'cuanto antes', true],
    ['es', 'para el 28 de mayo de 2089', false],
  ])('%s, %s (under its heading: %s)', async (tongue, when, headed) => {
    const lines = [...asksBefore(tongue), ...(headed ? [headings[tongue]] : []), `6. ${request(tongue, when)}`]
    const found = await readText(tongue, lines)
    expect(found.followUp).toMatchObject({ paragraph: '6', paragraphs: ['2', '3'] })
  })

  it.each<[Tongue, string]>([
    ['en', 'with all deliberate speed'],
    ['fr', 'toutes affaires cessantes'],
    ['es', 'con la mayor diligencia'],
  ])('%s, %s: an unknown wording is a doubt', async (tongue, when) => {
    const found = await readText(tongue, [...asksBefore(tongue), `6. ${request(tongue, when)}`])
    expect(found.followUp).toMatchObject({ paragraph: '6', due: null })
    expect(found.warnings.join()).toContain('para. 6: follow-up: no deadline is printed in words that are known')
  })

  it('reads days and sessions with marked ordinals', async () => {
    const found = await readText('es', asksBefore('es'))
    expect([found.adoptionDates, found.meetings]).toEqual([['2088-05-24'], ['9301']])
  })
})
