// Covers of reports on visits: the language of the original, and the name of the holder without its address.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { namesMandate } from '../../../scrapers/special-rapporteur-visits/title.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { lettered, pageOf } from './invented.ts'

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
    ['CIVIL AND POLITICAL RIGHTS, INCLUDING THE QUESTION OF: TORTURE AND DETENTION', 'Special Rapporteur, Mr. Merrin'],
    ['DROITS CIVILS, NOTAMMENT LA QUESTION DE : LA TORTURE ET LA DÉTENTION', 'Rapporteur spécial, M. Merrin'],
    ['DERECHOS CIVILES, INCLUIDA LA CUESTIÓN DE: LA TORTURA Y LA DETENCIÓN', 'Relator Especial, Sr. Merrin'],
    ['DROITS CIVILS, EN PARTICULIER LES QUESTIONS SUIVANTES : TORTURE ET DÉTENTION', 'Rapporteur spécial, M. Merrin'],
    ['DERECHOS CIVILES, EN PARTICULAR LAS CUESTIONES RELACIONADAS CON: LA TORTURA', 'Relator Especial, Sr. Merrin'],
  ])('%s', (item, report) => expect(namesMandate([item, `Report of the ${report}`])).toBe(true))
  it.each(['CIVIL RIGHTS, INCLUDING QUESTIONS OF TORTURE AND DISAPPEARANCES', 'QUESTIONS OF HOUSING'])('%s', (item) =>
    expect(namesMandate([item, 'Report of the Special Rapporteur, Mr. Merrin'])).toBe(false),
  )
})

describe('the session of the Council', () => {
  const report =
    'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'
  const days = { councilSessionOpens: '2099-02-28', councilSessionCloses: '2099-04-01' }
  const none = { councilSessionOpens: null, councilSessionCloses: null }
  it.each<[string[], object]>([
    [['Human Rights Council', 'Forty-ninth session', '28 February–1 April 2099', 'Agenda item 3', report], days],
    [['Human Rights Council Forty-ninth session 28 February–1 April 2099', 'Agenda item 3', report], days],
    [['Human Rights Council', '49th session, 28 February to 1 April 2099', report], days],
    [[`Human Rights Council Forty-ninth session 28 February–1 April 2099 Agenda item 3 ${report}`], days],
    [['Conseil des droits de l’homme Quarante-neuvième session 28 février-1er avril 2099', report], days],
    [['Consejo de Derechos Humanos 49º período de sesiones 28 de febrero a 1 de abril de 2099', report], days],
    [['Human Rights Council Forty-ninth session', 'Item 3', report], none],
  ])('%j is read, and its days are none of the visit', async (title, found) => {
    const told = { ...lettered, title: [...title.slice(0, -1), `${title.at(-1)} Visit to Valdoria`] }
    expect(await parse(capture(pageOf(told)))).toMatchObject({
      session: null,
      councilSession: 49,
      ...found,
      visit: { from: '2098-06-03', to: '2098-06-12' },
    })
    const lines = told.lines.map((line) => line.replace(' from 3 to 12 June 2098', ''))
    expect((await parse(capture(pageOf({ ...told, lines })))).visit).toMatchObject({ from: null, to: null })
  })

  it('is none of the Commission', async () =>
    expect(
      await parse(
        capture(
          pageOf({
            ...lettered,
            title: ['COMMISSION ON HUMAN RIGHTS', 'Fifty-sixth session', report, 'Visit to Valdoria'],
          }),
        ),
      ),
    ).toMatchObject({ councilSession: null }))
})

it.each(['Summary', 'Executive summary', 'EXECUTIVE SUMMARY'])('the title ends before “%s”', async (summary) => {
  const title = [...lettered.title.slice(0, 4), 'Visit to Valdoria*', '** Late submission.', summary]
  const { title: read } = await parse(capture(pageOf({ ...lettered, title, lines: lettered.lines.slice(1) })))
  expect(read).toMatch(/Visit to Valdoria$/)
})

it.each<['fr' | 'es', string]>([
  ['fr', 'Visite du Rapporteur spécial en Valdoria'],
  ['fr', 'Mission effectuée par la Rapporteuse spéciale en Valdoria'],
  ['es', 'Visita del Relator Especial a Valdoria'],
  ['es', 'Misión realizada por la Relatora Especial a Valdoria'],
])('a visit by the holder names its State: %s %s', async (language, line) => {
  const { masthead, report, lines } = words[language]
  const title = [`${report}, Jonas Ferel`, line]
  const found = await parse(capture(bytesOf({ symbol: null, cover: masthead, title, lines })))
  expect(found).toMatchObject({ type: 'country_visit_report', states: ['XVD'] })
})

it('calls of notes are no part of the State', async () => {
  const title = [...lettered.title.slice(0, 4), 'Visit to Valdoria * **']
  expect((await parse(capture(pageOf({ ...lettered, title })))).stateAsPrinted).toBe('Valdoria')
})

it('what a site prints under its heading is no part of the title', async () => {
  const { title, ...rest } = lettered
  const site = [
    `99/52/Add.2 ${title[3]} on her visit to Valdoria`,
    'Original document',
    'Document type: Final report',
    'Session: 91st',
  ]
  expect((await parse(capture(pageOf({ ...rest, title: [...site, ...title] })))).title).toBe(
    `${title[3]} on her visit to Valdoria`,
  )
})
