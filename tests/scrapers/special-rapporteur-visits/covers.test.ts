// Covers of reports on visits: the language of the original, and the name of the holder without its address.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { namesMandate } from '../../../scrapers/special-rapporteur-visits/title.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

const words = {
  fr: {
    masthead: ['Nations Unies', 'A/HRC/991/52/Add.3', 'Distr. générale', '11 février 2099'],
    report:
      'Rapport du Rapporteur spécial sur la torture et autres peines ou traitements cruels, inhumains ou dégradants',
    rest: ['Visite en Valdoria'],
    lines: [
      '# I. Introduction',
      '1. Le Rapporteur spécial s’est rendu en Valdoria du 3 au 12 juin 2098.',
      '# II. Recommandations',
      '2. Le Gouvernement devrait fermer les cellules.',
      '3. Il devrait former la police.',
    ],
  },
  es: {
    masthead: ['Naciones Unidas', 'A/HRC/991/52/Add.3', 'Distr. general', '11 de febrero de 2099'],
    report: 'Informe del Relator Especial sobre la tortura y otros tratos o penas crueles, inhumanos o degradantes',
    rest: ['Visita a Valdoria'],
    lines: [
      '# I. Introducción',
      '1. El Relator Especial visitó Valdoria del 3 al 12 de junio de 2098.',
      '# II. Recomendaciones',
      '2. El Gobierno debería cerrar las celdas.',
      '3. Debería capacitar a la policía.',
    ],
  },
}

const read = (language: 'fr' | 'es', original: string, holder: string) => {
  const { masthead, report, rest, lines } = words[language]
  const title = [`${report}, ${holder}`, ...rest]
  return parse(capture(bytesOf({ symbol: null, cover: [...masthead, original], title, lines })))
}

describe('the language of the original', () => {
  it.each<['fr' | 'es', string]>([
    ['fr', 'Original : anglais'],
    ['fr', 'FRANÇAIS Original : ANGLAIS'],
    ['es', 'Original: inglés'],
    ['es', 'ESPAÑOL Original: INGLÉS'],
  ])('named in the language of the text is that of a translation: %s %s', async (language, original) => {
    const { warnings, originalLanguage } = await read(language, original, 'Jonas Ferel')
    expect(originalLanguage).toBe('en')
    expect((warnings ?? []).filter((one) => one.includes('original'))).toEqual([])
  })

  it.each<['fr' | 'es']>([['fr'], ['es']])(
    'named in English before a text in another is doubted: %s',
    async (language) =>
      expect((await read(language, 'Original: English', 'Jonas Ferel')).warnings).toContainEqual(
        expect.stringContaining('the cover says original English'),
      ),
  )
})

it.each<['fr' | 'es', string, string]>([
  ['fr', 'M. Jonas Ferel', 'Jonas Ferel'],
  ['fr', 'Mme Anna Delmar-Orrin', 'Anna Delmar-Orrin'],
  ['fr', 'Anna Delmar', 'Anna Delmar'],
  ['es', 'Sr. Jonas Ferel', 'Jonas Ferel'],
  ['es', 'Sra. Anna Delmar-Orrin', 'Anna Delmar-Orrin'],
  ['es', 'Dra. Anna de la Delmar', 'Anna de la Delmar'],
])('the holder is named without an address: %s %s', async (language, printed, holder) =>
  expect((await read(language, 'Original: inglés', printed)).visit?.mandateHolder).toBe(holder),
)

describe('an agenda item that names the mandate, and a report that names its holder', () => {
  it.each([
    [
      'CIVIL AND POLITICAL RIGHTS, INCLUDING QUESTIONS OF TORTURE AND DETENTION',
      'Special Rapporteur, Sir Ada Merrin, submitted',
    ],
    ['CIVIL AND POLITICAL RIGHTS, INCLUDING THE QUESTION OF TORTURE AND DETENTION', 'Special Rapporteur, Mr. Merrin'],
    ['DROITS CIVILS, EN PARTICULIER LES QUESTIONS SUIVANTES : TORTURE ET DÉTENTION', 'Rapporteur spécial, M. Merrin'],
    ['DERECHOS CIVILES, EN PARTICULAR LAS CUESTIONES RELACIONADAS CON: LA TORTURA', 'Relator Especial, Sr. Merrin'],
  ])('%s', (item, report) => expect(namesMandate([item, `Report of the ${report}`])).toBe(true))
  it.each(['CIVIL RIGHTS, INCLUDING QUESTIONS OF TORTURE AND DISAPPEARANCES', 'QUESTIONS OF HOUSING'])('%s', (item) =>
    expect(namesMandate([item, 'Report of the Special Rapporteur, Mr. Merrin'])).toBe(false),
  )
})
