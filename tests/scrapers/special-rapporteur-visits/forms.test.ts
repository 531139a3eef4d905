// Reports of the years before 2000 and after 2016, and in French: mandate, holder, days, recommendations in a joint part.
import { describe, expect, it } from 'vitest'
import { paragraphOf } from '../../../scrapers/lib/html/labels.ts'
import { addresseeOf } from '../../../scrapers/special-rapporteur-visits/addressees.ts'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { visitSection } from '../../../scrapers/special-rapporteur-visits/sections.ts'
import { namesMandate, readVisitTitle } from '../../../scrapers/special-rapporteur-visits/title.ts'
import { visitDays } from '../../../scrapers/special-rapporteur-visits/visit.ts'
import type { Invented } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { pageOf } from './invented.ts'

const report = (symbol: string, title: string[], lines: string[]): Invented => ({
  symbol,
  cover: ['UNITED NATIONS', 'Distr. GENERAL', symbol, '14 March 2092', 'Original: ENGLISH'],
  title,
  lines,
})
const read = async (document: Invented) => {
  const found = await parse(capture(pageOf(document)))
  return { visit: found.visit, rows: found.units.map((unit) => `${unit.path} ${unit.unitType}`) }
}

describe('reports in other forms', () => {
  it('reads a joint part whose list of recommendations is announced', async () => {
    const found = await read(
      report(
        'E/CN.4/2092/76/Add.1',
        [
          'CIVIL AND POLITICAL RIGHTS, INCLUDING THE QUESTIONS OF TORTURE AND DETENTION',
          'Report of the Special Rapporteur on the question of torture, Sir Tobias van Linden',
          'Addendum',
          'Visit to Valdoria',
        ],
        [
          '# Introduction',
          '1. He visited the capital between 20 August and 12 September 2090.',
          '2. He thanks the Government.',
          '# I. ABUSES',
          '3. Most of the allegations concern the police.',
          '# II. CONCLUSIONS AND RECOMMENDATIONS',
          '4. The practice is widespread.',
          '5. Accordingly, the Special Rapporteur makes the following recommendations:',
          '(a) First and foremost, the leaders need to declare that they will not tolerate torture;',
          '(b) The police should inform relatives at once.',
        ],
      ),
    )
    expect(found.rows).toEqual([
      '1 procedural',
      '2 introduction',
      '3 other',
      '4 conclusion',
      '5(a) recommendation',
      '5(b) recommendation',
    ])
    expect(found.visit).toMatchObject({ from: '2090-08-20', to: '2090-09-12', mandateHolder: 'Tobias van Linden' })
  })

  it('refuses a corrigendum', async () => {
    const document = report(
      'A/HRC/991/52/Add.2/Corr.1',
      ['Report of the Special Rapporteur on torture and other cruel treatment', 'Mission to Valdoria', 'Corrigendum'],
      ['1. Paragraph 4', 'For one read two.', '2. Paragraph 5', 'Delete it.', '3. Paragraph 9', 'For May read June.'],
    )
    await expect(read(document)).rejects.toThrow(/corrigendum/)
  })
})

describe('namesMandate', () => {
  const item = 'QUESTION OF …, IN PARTICULAR: TORTURE AND OTHER CRUEL, INHUMAN OR DEGRADING TREATMENT OR PUNISHMENT'
  it.each([
    [['Report of the Special Rapporteur on torture, Ada E. Merrin'], true],
    [['REPORT OF THE SPECIAL RAPPORTEUR ON TORTURE'], true],
    [[item, 'Report of the Special Rapporteur, Mr. Tobias T. Linden, submitted pursuant to resolution 2090/38'], true],
    [['Report of the Special Rapporteur, Mr. Tobias T. Linden, submitted pursuant to resolution 2090/38'], false],
    [[item, 'Report of the Special Rapporteur on the independence of judges and lawyers'], false],
  ])('%j', (lines, expected) => {
    expect(namesMandate(lines)).toBe(expected)
  })
})

describe('readVisitTitle', () => {
  const title = (language: 'en' | 'fr', ...lines: string[]) =>
    readVisitTitle(
      lines.map((line) => paragraphOf(line)),
      language,
    )
  it('reads the State after the traveller, and leaves the colon of comments out', () => {
    expect(title('en', 'Visit by the Special Rapporteur to Valdoria').state?.iso3).toBe('XVD')
    expect(title('en', 'Mission to Valdoria: comments by the State on the report').stateAsPrinted).toBe('Valdoria')
  })
  it('finds the holder in the summary, and ends the name before the next line', () => {
    const told =
      'The Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment, Ada E. Merrin, conducted a visit.'
    expect(title('en', 'Visit to Valdoria', 'Summary', told).mandateHolder).toBe('Ada E. Merrin')
    const french =
      'Rapport du Rapporteur spécial sur la torture et autres peines ou traitements cruels, inhumains ou dégradants, Ada E. Merrin'
    const found = title('fr', french, 'Additif', 'Mission en Valdorie', 'Résumé', 'La Rapporteuse a visité le pays.')
    expect([found.mandateHolder, found.text.endsWith('Valdorie')]).toEqual(['Ada E. Merrin', true])
  })
})

it('reads days told with "between", and asks in French and Spanish', () => {
  expect(visitDays(['She visited Valdoria between 3 and 9 May 2091.'])).toEqual({
    from: '2091-05-03',
    to: '2091-05-09',
  })
  expect(addresseeOf('Il demande à la communauté internationale d’appuyer ces efforts.', null, [])).toBe(
    'international_community',
  )
  expect(addresseeOf('El Relator Especial solicita a la comunidad internacional que apoye.', null, [])).toBe(
    'international_community',
  )
})

describe('addresseeOf', () => {
  it.each<[string, string | null, string]>([
    ['It is recommended that a national preventive mechanism be established.', null, 'government'],
    ['It is recommended that the national preventive mechanism inspect every cell.', null, 'other_body'],
    [
      'Aid should be given.',
      'The following are recommendations to the international community:',
      'international_community',
    ],
    ['Torture should end.', 'The following recommendations are addressed to the de facto authorities:', 'other_body'],
    [
      'The Red Cross should have access.',
      'The following recommendations are addressed to the armed groups:',
      'other_body',
    ],
    ['The Red Cross should have full access.', null, 'government'],
    ['The crime should be defined.', 'The following recommendations are addressed to the Government:', 'government'],
    ['La torture devrait cesser.', 'Les recommandations suivantes sont adressées aux groupes armés :', 'other_body'],
    ['Debe cesar la tortura.', 'Las siguientes recomendaciones están dirigidas a los grupos armados:', 'other_body'],
  ])('%s (%s)', (text, stem, expected) => {
    expect(addresseeOf(text, stem, [])).toBe(expected)
  })
  it.each([
    [
      'She recommends that the Government of Valdoria, with the support of the international community, train doctors.',
      [],
      'government',
    ],
    ['She recommends that the federal Parliament adopt the bill.', [], 'parliament'],
    ['She urges federal and state governments to close the cells.', [], 'government'],
    ['She calls on the judicial authorities to release them.', [], 'judiciary'],
    ['She recommends that donor States fund shelters.', [], 'international_community'],
    ['She recommends that third States not return anyone.', [], 'international_community'],
    ['She recommends that the State ratify the Protocol.', [], 'state'],
    ['Train doctors.', ['Recommendations', 'To the international community'], 'international_community'],
    ['Train doctors.', ['Recommendations', 'Training'], 'government'],
  ])('%s', (text, headings, expected) => {
    expect(addresseeOf(text, null, headings)).toBe(expected)
  })
  it.each([
    ['Conclusions and preliminary recommendations', 'both'],
    ['Findings and recommendations', 'both'],
    ['Key recommendations', 'recommendations'],
    ['CONCLUSIONS', 'conclusions'],
    ['Findings', 'findings'],
  ])('%s', (heading, expected) => {
    expect(visitSection([heading])).toBe(expected)
  })
})
