// Under a heading of recommendations: what others say, what the law says and what was asked before is no recommendation.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { isNoAsk } from '../../../scrapers/special-rapporteur-visits/told.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

describe('no ask', () => {
  it.each([
    'The Minister told the Special Rapporteur that the police should be better paid.',
    'He was told by the Minister that the police should be better paid.',
    'Many detainees said that they should have been released long ago.',
    'Under the Constitution, every detainee should be brought before a judge within 48 hours.',
    'At the end of his visit, he recommended that the prison be closed, which was done on 1 July 2098.',
    'Le Ministre a dit au Rapporteur spécial que la police devrait être mieux payée.',
    'De nombreux détenus ont affirmé qu’ils devraient recevoir à manger.',
    'De nombreux détenus ont affirmé qu’ils auraient dû être libérés depuis longtemps.',
    'En vertu de la Constitution, tout détenu devrait être présenté à un juge dans les 48 heures.',
    'À la fin de sa visite, il a recommandé que la prison soit fermée, ce qui a été fait le 1er juillet 2098.',
    'Le précédent Rapporteur spécial avait recommandé en 2088 d’ériger la torture en infraction.',
    'El Ministro dijo al Relator Especial que la policía debería estar mejor pagada.',
    'Muchos detenidos afirmaron que deberían haber sido puestos en libertad hace tiempo.',
    'Según la Constitución, todo detenido debería comparecer ante un juez en 48 horas.',
    'Al término de su visita, recomendó que se cerrara la prisión, lo que se hizo el 1 de julio de 2098.',
    'El anterior Relator Especial había recomendado en 2088 que se tipificara la tortura.',
    'The Special Rapporteur regrets that the previous recommendation that the Government should close it was not followed.',
    'He notes with regret that his recommendation that the prison should be closed was not followed.',
    'Le Rapporteur spécial regrette que la recommandation selon laquelle l’État devrait agir n’ait pas été suivie.',
    'El Relator Especial lamenta que la recomendación de que el Gobierno debería actuar no se haya cumplido.',
  ])('%s', (text) => expect(isNoAsk(text)).toBe(true))

  it.each([
    'Judges said that courts should be free, and the Special Rapporteur fully agrees.',
    'The Government, which said so, should act.',
    'The Minister told him that the police should be paid; the Government should do so.',
    'Under the Convention, the State should punish torture.',
    'As he recommended in 2088, the Government should close the prison.',
    'The Special Rapporteur recommended this in 2088 and reiterates it.',
    'Le Gouvernement, qui a indiqué qu’il agirait, devrait agir.',
    'Comme le Rapporteur spécial a recommandé en 2088, l’État devrait fermer la prison.',
    'Le Rapporteur spécial recommande que la prison soit fermée.',
    'En vertu de la Convention, l’État devrait punir la torture.',
    'El Gobierno, que informó de que actuaría, debería actuar.',
    'Como recomendó el Comité, el Estado debería cerrar la prisión.',
    'El Relator Especial recomienda que se cierre la prisión.',
    'He regrets that his recommendation was not followed and urges the Government to close the prison.',
  ])('may be one: %s', (text) => expect(isNoAsk(text)).toBe(false))
})

const read = (language: 'en' | 'fr', recommendations: string[]) => {
  const [cover, title, intro] =
    language === 'en'
      ? [
          ['United Nations', 'A/HRC/991/52/Add.3', 'Distr.: General', '11 February 2099', 'Original: English'],
          [
            'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment',
            'Visit to Valdoria',
          ],
          ['# I. Introduction', '1. The Special Rapporteur visited Valdoria from 3 to 12 June 2098.'],
        ]
      : [
          ['Nations Unies', 'A/HRC/991/52/Add.3', 'Distr. générale', '11 février 2099', 'Original : français'],
          [
            'Rapport du Rapporteur spécial sur la torture et autres peines ou traitements cruels, inhumains ou dégradants',
            'Visite en Valdoria',
          ],
          ['# I. Introduction', '1. Le Rapporteur spécial s’est rendu en Valdoria du 3 au 12 juin 2098.'],
        ]
  const heading = language === 'en' ? '# II. Recommendations' : '# II. Recommandations'
  return parse(capture(bytesOf({ symbol: null, cover, title, lines: [...intro, heading, ...recommendations] })))
}

describe('a report', () => {
  it('keeps what is told out of its recommendations, and doubts what the law may be told for', async () => {
    const { units, warnings } = await read('en', [
      '2. The Minister told the Special Rapporteur that the police should be better paid.',
      '3. Under the Constitution, every detainee should be brought before a judge within 48 hours.',
      '4. At the end of his visit, he recommended that the Northmark prison be closed.',
      '5. The Government should close the cells.',
    ])
    const types = Object.fromEntries(units.map(({ number, unitType }) => [number, unitType]))
    expect(types).toMatchObject({ 2: 'conclusion', 3: 'conclusion', 4: 'conclusion', 5: 'recommendation' })
    const doubts = (warnings ?? []).filter((one) => one.includes('may ask for it'))
    expect(doubts.map((one) => one.slice(0, 7))).toEqual(['para. 3', 'para. 4'])
  })

  it('reads an appeal as a recommendation', async () => {
    const { units } = await read('fr', [
      '2. Le Rapporteur spécial lance un appel à la communauté internationale pour qu’elle appuie la réforme.',
      '3. Le Ministre a dit au Rapporteur spécial que la police devrait être mieux payée.',
      '4. Le Gouvernement devrait fermer les cellules.',
    ])
    const asked = units.filter(({ unitType }) => unitType === 'recommendation')
    expect(asked.map(({ number, addressee }) => [number, addressee])).toEqual([
      ['2', 'international_community'],
      ['4', 'government'],
    ])
  })
})
