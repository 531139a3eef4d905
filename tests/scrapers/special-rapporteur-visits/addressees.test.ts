// Who a recommendation of a visit report is for: what is asked of others is never shown as asked of the State.
import { describe, expect, it } from 'vitest'
import { addresseeOf, cutByAddressee } from '../../../scrapers/special-rapporteur-visits/addressees.ts'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { lettered, pageOf } from './invented.ts'

describe('addresseeOf', () => {
  it.each<[string, string]>([
    [
      'The Special Rapporteur recommends that the Subcommittee on Prevention of Torture visit Valdoria.',
      'international_community',
    ],
    ['UNHCR should register those who flee.', 'international_community'],
    ['The Court of Appeal should hear such cases in public.', 'judiciary'],
    ['La Cour suprême devrait publier des directives.', 'judiciary'],
    ['Le Conseil supérieur de la magistrature devrait sanctionner ces juges.', 'judiciary'],
    ['El Tribunal Constitucional debería examinar la ley.', 'judiciary'],
    ['El Fiscal General debería reabrir la investigación.', 'judiciary'],
    ['Le Gouvernement devrait doter la Cour suprême de moyens suffisants.', 'government'],
    ['El Gobierno debería cumplir las sentencias de la Corte Suprema.', 'government'],
    ['It is recommended that the Prosecutor General open cases.', 'judiciary'],
    ['It is also recommended that Parliament pass the bill.', 'parliament'],
    ['Il est recommandé que le Parlement adopte la loi.', 'parliament'],
    ['It is recommended that civil society be consulted.', 'government'],
    ['The Special Rapporteurs recommend that the Supreme Court publish its judgments.', 'judiciary'],
    ['Les Rapporteurs spéciaux recommandent que le Parlement adopte la loi.', 'parliament'],
    ['Los Relatores Especiales recomiendan que el Parlamento apruebe la ley.', 'parliament'],
    ['Foreign Governments should return nobody to Valdoria.', 'international_community'],
    ['The International Committee of the Red Cross should visit the camps again.', 'international_community'],
    ['Le Sous-Comité pour la prévention de la torture devrait se rendre en Valdorie.', 'international_community'],
    ['El Relator Especial invita a los socios internacionales a financiar la reforma.', 'international_community'],
    ['The de facto authorities of Northmark should close the camp.', 'other_body'],
    ['Les autorités de fait devraient fermer le camp.', 'other_body'],
    // those named beside the one who is to act, before or after it
    ['In cooperation with the United Nations, the Government should train judges.', 'government'],
    ['In the longer term, donors should fund shelters.', 'international_community'],
    ['Donors, in cooperation with the Government, should fund shelters.', 'international_community'],
    ['If the Government agrees, donors should fund shelters.', 'international_community'],
    ['Avec l’aide des donateurs, le Gouvernement devrait former les juges.', 'government'],
    ['The Special Rapporteur recommends that, with the help of donors, the Government train judges.', 'government'],
    ['To donors, the Special Rapporteur recommends to fund shelters.', 'international_community'],
    ['To the Government of Valdoria, the Special Rapporteur recommends making torture a crime.', 'government'],
    // what the State is to ask of others
    ['The Government should invite the Subcommittee on Prevention of Torture to visit.', 'government'],
    ['Invite the Subcommittee on Prevention of Torture to visit.', 'government'],
    ['Continue to request assistance from the United Nations.', 'government'],
    ['The Special Rapporteur wishes to encourage donors to help.', 'international_community'],
    ['Le Rapporteur spécial invite les donateurs à financer la réforme.', 'international_community'],
    // those acted on, and what is named after them
    ['Civil society should be heard.', 'government'],
    ['The national preventive mechanism should be given an office.', 'government'],
    ['The mandate of the ombudsman should cover barracks.', 'government'],
    ['She recommends that civil society be consulted.', 'government'],
    ['La société civile devrait être consultée.', 'government'],
    ['Debería crearse una oficina. La sociedad civil debería ser consultada.', 'government'],
    ['Members of Parliament should adopt the bill.', 'parliament'],
  ])('%s → %s', (text, addressee) => expect(addresseeOf(text, null, [])).toBe(addressee))

  it.each<[string, string]>([
    ['Recommandations adressées à la communauté internationale', 'international_community'],
    ['Recommandations adressées aux donateurs', 'international_community'],
    ['Recommandations à l’intention du Parlement', 'parliament'],
    ['Recommandations à l’attention de la communauté internationale', 'international_community'],
    ['Recommandations destinées au Gouvernement', 'government'],
    ['Recomendaciones dirigidas a la comunidad internacional', 'international_community'],
    ['Recomendaciones formuladas al Parlamento', 'parliament'],
    ['Recommendations addressed to the international community', 'international_community'],
    ['Recommendations directed to Parliament', 'parliament'],
    ['Recommendations for the attention of donors', 'international_community'],
    ['Recommandations relatives aux donateurs', 'government'],
    ['Recomendaciones sobre la comunidad internacional', 'government'],
  ])('an item under “%s” → %s', (heading, addressee) =>
    expect(addresseeOf('Film interviews;', 'The Special Rapporteur recommends:', [heading])).toBe(addressee),
  )

  it('is that of the stem for an item which says what to ask of others', () => {
    const stem = 'The Special Rapporteur recommends that the Government of Valdoria:'
    expect(addresseeOf('Encourage donors to fund shelters;', stem, [])).toBe('government')
    expect(addresseeOf('Fund shelters;', 'The Special Rapporteur calls on donors to:', [])).toBe(
      'international_community',
    )
  })
})

it.each<[string, number]>([
  [
    'The Government should repeal the decree. The Special Rapporteur encourages donors to help. They should begin soon.',
    2,
  ],
  ['The Government should repeal the decree. It should ask donors for help. Civil society should be heard.', 1],
  ['The cells are full. Donors should build.', 1],
  ['Le Gouvernement devrait abroger le décret. Il exhorte les donateurs à contribuer.', 2],
  ['El Gobierno debería derogar el decreto. Los donantes deberían contribuir.', 2],
  ['The Government should close the camp. Judges should release its inmates.', 1],
])('%s is %i', (text, count) => {
  expect(cutByAddressee(text)).toHaveLength(count)
  expect(cutByAddressee(text).join(' ')).toBe(text)
})

it('parts a paragraph, and an item of a list, where they turn to others, and keeps the words that open the list', async () => {
  const lines = lettered.lines
    .slice(0, 8)
    .concat([
      '# B. Recommendations',
      '5. The Government should repeal the decree. The Special Rapporteur encourages donors to help.',
      '6. The Special Rapporteur recommends that the Government of Valdoria:',
      '(a) Build a hospital. Donors should pay for it;',
      '(b) Record every interview.',
    ])
  const { units } = await parse(capture(pageOf({ ...lettered, lines })))
  const asks = units.filter(({ unitType }) => unitType === 'recommendation')
  const stem = 'The Special Rapporteur recommends that the Government of Valdoria:'
  expect(asks.map((one) => [one.path, one.text, one.stem, one.addressee])).toEqual([
    ['5', 'The Government should repeal the decree.', null, 'government'],
    ['5', 'The Special Rapporteur encourages donors to help.', null, 'international_community'],
    ['6(a)', 'Build a hospital.', stem, 'government'],
    ['6(a)', 'Donors should pay for it;', stem, 'international_community'],
    ['6(b)', 'Record every interview.', stem, 'government'],
  ])
  expect(new Set(asks.map(({ path, part }) => `${path}#${part}`)).size).toBe(asks.length)
})

describe('words before a list', () => {
  it.each<[string, string, string]>([
    ['To the international community:', 'Fund prisons;', 'international_community'],
    ['To the United Nations:', 'Train police;', 'international_community'],
    ['For the attention of donors:', 'Fund prisons;', 'international_community'],
    ['Recommendations addressed to the armed groups:', 'Stop torture;', 'other_body'],
    ['À la communauté internationale :', 'Financer la réforme;', 'international_community'],
    ['A los donantes:', 'Financiar la reforma;', 'international_community'],
    ['To Norland:', 'Extradite suspects;', 'international_community'],
    ['To the judiciary:', 'Exclude confessions;', 'judiciary'],
    ['To the Government:', 'Make torture an offence;', 'government'],
    ['To the international community:', 'The Government should ask for funds;', 'government'],
    ['She calls on the de facto authorities of Northmark to:', 'Open the prisons;', 'other_body'],
    ['The Special Rapporteur recommends to the Government of Norland:', 'Open the camp;', 'international_community'],
    ['The Special Rapporteur recommends to the Government of Valdoria:', 'Open the camp;', 'government'],
    ['The Government of Valdoria should:', 'Ask the Government of Norland for help;', 'government'],
    // no address
    ['To strengthen civil society:', 'Register organizations;', 'government'],
    ['To this end:', 'Register organizations;', 'government'],
  ])('%s %s → %s', (stem, text, addressee) =>
    expect(addresseeOf(text, stem, [], { own: 'XVD', language: 'en' })).toBe(addressee),
  )
})

it('tells an armed group by its name or its heading, and doubts a name that is not known', async () => {
  const lines = lettered.lines
    .slice(0, 8)
    .concat([
      '# B. Recommendations',
      '4. The Northmark Liberation Front should stop torture.',
      '5. The High Council of Justice should sanction judges.',
      '6. The Sons of the North should stop torture.',
      '7. The Special Rapporteur calls on the Wolves of the North to stop torture.',
      '8. As regards donors:',
      '(a) Fund the mechanism;',
      '9. States should:',
      '(a) Return nobody to Valdoria;',
      '10. Donors: fund the mechanism.',
      '11. Prisons: close the camp.',
      '# Armed groups',
      '12. All captives should be released.',
    ])
  const { units, warnings } = await parse(capture(pageOf({ ...lettered, lines })))
  const asks = units.filter(({ unitType }) => unitType === 'recommendation')
  expect(asks.map(({ path, addressee }) => `${path} ${addressee}`)).toEqual([
    '4 other_body',
    '5 judiciary',
    '6 government',
    '7 government',
    '8(a) government',
    '9(a) government',
    '10 government',
    '11 government',
    '12 other_body',
  ])
  expect(warnings?.filter((one) => one.includes('shown as for')).map((one) => one.slice(0, 12))).toEqual([
    'para. 6: who',
    'para. 7: who',
    'para. 8(a): ',
    'para. 9(a): ',
    'para. 10: wh',
  ])
})
