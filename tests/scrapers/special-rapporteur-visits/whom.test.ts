// Whom a recommendation of a visit report is for where two are named, or one whom no table knows: read, or doubted.
import { describe, expect, it } from 'vitest'
import {
  addresseeOf,
  cutByAddressee,
  mayBeFor,
  severalAddressees,
} from '../../../scrapers/special-rapporteur-visits/addressees.ts'
import { headsOwnPart } from '../../../scrapers/special-rapporteur-visits/named.ts'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { doubtOfAddressee } from '../../../scrapers/special-rapporteur-visits/whom.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { lettered, pageOf } from './invented.ts'

describe('those who are named first', () => {
  it.each<[string, string, string | null]>([
    ['As for the European Union, it should halt transfers.', 'international_community', null],
    ['With regard to donors, they should fund shelters.', 'international_community', null],
    ['S’agissant des donateurs, ils devraient financer les foyers.', 'international_community', null],
    ['En cuanto a los donantes, estos deberían financiar los albergues.', 'international_community', null],
    ['As for the police, it should inform relatives.', 'government', null],
    ['The mission of the United Nations in Valdoria should monitor prisons.', 'international_community', null],
    ['La misión de las Naciones Unidas debería visitar las cárceles.', 'international_community', null],
    ['The judiciary: reject confessions;', 'judiciary', 'The Special Rapporteur recommends to:'],
    ['The international community: fund training;', 'international_community', 'The Special Rapporteur recommends to:'],
    ['Judges: train them in the use of evidence;', 'government', 'The Government should:'],
  ])('%s %s', (text, addressee, stem) => expect(addresseeOf(text, stem, [])).toBe(addressee))
})

describe('two who are asked in one sentence', () => {
  it.each<[string, string | null, number]>([
    ['Both the Government and the armed groups should end torture.', null, 2],
    ['The Special Rapporteur calls on donors to help, and on the Government to accept help.', null, 2],
    ['UNICEF and the Government set up a plan;', 'The Special Rapporteur recommends that:', 2],
    ['Le Gouvernement et les donateurs devraient agir.', null, 2],
    ['El Gobierno y los donantes deberían actuar.', null, 2],
    ['Parliament should pass the bill; the courts should apply it.', null, 2],
    ['Le Parlement devrait adopter la loi et les juges devraient l’appliquer.', null, 2],
    ['El Parlamento debería aprobar la ley; los jueces deberían aplicarla.', null, 2],
    ['Parliament should pass the bill and should fund it.', null, 0],
    ['The Government should close the camp and should pay.', null, 0],
    ['The Government, with the help of donors, should train doctors.', null, 0],
    ['Parliament and the Government should act.', null, 0],
    ['Relations between the Government and the armed groups should be improved.', null, 0],
    ['The Government should ensure that judges and donors meet.', null, 0],
  ])('%s', (text, stem, count) => expect(severalAddressees(text, stem)).toHaveLength(count))
})

describe('a name that no table knows', () => {
  const that = 'The Special Rapporteur recommends that:'
  it.each<[string, string]>([
    ['The Northern Forces close their prisons;', that],
    ['The Northern Army: release detainees.', 'The Special Rapporteur recommends to:'],
    ['The Sons of the North close their prisons;', that],
  ])('%s', (text, stem) => expect(doubtOfAddressee(text, stem)).toContain('is not known'))

  it.each([
    'The Criminal Code define torture;',
    'The Armed Forces train soldiers;',
    'The Ministry of Justice inspect prisons;',
    'The National Guard train soldiers;',
    'The authorities make torture a crime;',
  ])('has no doubt of %s', (text) => expect(doubtOfAddressee(text, that)).toBeNull())
})

it.each<[string, string]>([
  ['Lawyers and bar associations should offer free advice.', 'other_body'],
  ['National human rights institutions should visit all prisons.', 'other_body'],
  ['The Human Rights Commission of Valdoria should visit all prisons.', 'other_body'],
  ['The Resident Coordinator should train the police.', 'international_community'],
  ['The prosecution should drop such cases.', 'judiciary'],
  ['Les avocats et les barreaux devraient offrir des conseils.', 'other_body'],
  ['La Commission nationale des droits de l’homme devrait visiter les prisons.', 'other_body'],
  ['Los colegios de abogados deberían ofrecer asesoramiento.', 'other_body'],
  ['La Comisión Nacional de los Derechos Humanos debería visitar las cárceles.', 'other_body'],
  ['La institución nacional de derechos humanos debería visitar las cárceles.', 'other_body'],
  ['Medical associations should adopt codes of conduct.', 'other_body'],
  ['Regarding the international community, the Special Rapporteur calls for more aid.', 'international_community'],
  [
    'En ce qui concerne la communauté internationale, le Rapporteur spécial recommande une aide accrue.',
    'international_community',
  ],
  [
    'En lo que respecta a la comunidad internacional, el Relator Especial recomienda más ayuda.',
    'international_community',
  ],
  ['Regarding lawyers, the Special Rapporteur recommends a scheme of legal aid.', 'government'],
  // what others are to be given or allowed is asked of the State
  ['Lawyers should be able to see their clients.', 'government'],
  [
    'Le Rapporteur spécial recommande que les organisations non gouvernementales aient accès aux prisons.',
    'government',
  ],
  [
    'El Relator Especial recomienda que las organizaciones no gubernamentales tengan acceso a las prisiones.',
    'government',
  ],
  ['The national human rights institution should have the resources that it needs.', 'government'],
  ['Les avocats devraient pouvoir rencontrer leurs clients.', 'government'],
  ['Los abogados deberían tener acceso a los expedientes.', 'government'],
  ['The prosecution of officers should begin at once.', 'government'],
])('%s → %s', (text, addressee) => expect(addresseeOf(text, null, [])).toBe(addressee))

describe('a heading that is a name and no more', () => {
  const text = 'Support the drafting of the bill.'
  const context = { own: 'XVD', language: 'en' as const }
  it.each<[string, string, string | null]>([
    ['United Nations country team', 'international_community', null],
    ['C. The international community and donors', 'international_community', null],
    ['Équipe de pays des Nations Unies', 'international_community', null],
    ['Equipo de las Naciones Unidas en el país', 'international_community', null],
    ['Civil society', 'government', 'Civil society'],
    ['Lawyers and bar associations', 'government', 'Lawyers and bar associations'],
    ['Health professionals', 'government', 'Health professionals'],
    ['Access to lawyers', 'government', null],
    ['Media freedom', 'government', null],
    ['Prisons', 'government', null],
  ])('%s → %s', (heading, addressee, doubted) => {
    expect(addresseeOf(text, null, [heading], context)).toBe(addressee)
    expect(addresseeOf(text, `${heading}:`, [], context)).toBe(addressee)
    expect(addressee === 'government' ? mayBeFor(text, null, [heading], context) : null).toBe(doubted)
  })

  it('is an address beside a heading for the Government', () => {
    const group = { ...context, namesGroup: headsOwnPart('The Government of Valdoria') }
    expect(addresseeOf(text, null, ['Civil society'], group)).toBe('other_body')
    expect(['To the authorities', 'Gouvernement', 'Gobierno', 'Government policy'].map(headsOwnPart)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('says nothing of a sentence that has its own subject', () =>
    expect(mayBeFor('Every detainee should see a lawyer.', null, ['Lawyers'], context)).toBeNull())

  it.each(['Doctors should document injuries.', 'Les médecins devraient consigner les lésions.'])(
    '%s is doubted',
    (one) => expect(doubtOfAddressee(one, null)).toContain('is not plain'),
  )

  it('heads the items that stand under it in one paragraph', async () => {
    const lines = lettered.lines
      .slice(0, 11)
      .concat(['5. United Nations country team', '(a) Train the police;', '(b) Support the bill.'])
    const { units } = await parse(capture(pageOf({ ...lettered, lines })))
    expect(units.slice(-2).map(({ path, heading, addressee }) => [path, heading.at(-1), addressee])).toEqual([
      ['5(a)', 'United Nations country team', 'international_community'],
      ['5(b)', 'United Nations country team', 'international_community'],
    ])
  })
})

it.each([
  'The Special Rapporteur calls upon Norland, as the occupying Power, to open its prisons.',
  'The Special Rapporteur urges the authorities of Norland to open the prisons.',
])('%s asks another State', (text) =>
  expect(addresseeOf(text, null, [], { own: 'XVD', language: 'en' })).toBe('international_community'),
)

describe('Governments that are named by an adjective', () => {
  it.each<['en' | 'fr' | 'es', string, string]>([
    ['en', 'The Norlandic authorities should extradite the suspects.', 'international_community'],
    ['en', 'The Special Rapporteur urges the Norlandic Government to pay compensation.', 'international_community'],
    ['en', 'The Chilean authorities should open the prisons.', 'international_community'],
    ['en', 'The South African Government should open the prisons.', 'international_community'],
    ['en', 'Norland’s authorities should extradite the suspects.', 'international_community'],
    ['en', 'The Norlandic Ministry of Justice should extradite the suspects.', 'international_community'],
    ['en', 'The Valdorian authorities should open the prisons.', 'government'],
    ['en', 'The Federal authorities should open the prisons.', 'government'],
    ['en', 'The Government should ask the Norlandic authorities for help.', 'government'],
    ['en', 'The Government should ask the authorities of Norland to extradite the suspects.', 'government'],
    ['fr', 'Les autorités norlandaises devraient extrader les suspects.', 'international_community'],
    ['fr', 'Le Rapporteur spécial engage le Gouvernement norlandais à payer.', 'international_community'],
    ['fr', 'Les autorités tchadiennes devraient ouvrir les prisons.', 'international_community'],
    ['fr', 'Les autorités valdoriennes devraient ouvrir les prisons.', 'government'],
    ['fr', 'Les autorités pénitentiaires devraient ouvrir les prisons.', 'government'],
    ['es', 'Las autoridades norlandesas deberían extraditar a los sospechosos.', 'international_community'],
    ['es', 'El Relator Especial insta al Gobierno norlandés a que pague.', 'international_community'],
    ['es', 'Las autoridades colombianas deberían abrir las cárceles.', 'international_community'],
    ['es', 'Las autoridades valdorianas deberían abrir las cárceles.', 'government'],
    ['es', 'Las autoridades penitenciarias deberían abrir las cárceles.', 'government'],
  ])('%s: %s → %s', (language, text, addressee) => {
    expect(addresseeOf(text, null, [], { own: 'XVD', language })).toBe(addressee)
    expect(addresseeOf(text, null, [], { own: 'XVD', language, perhaps: true })).toBe(addressee)
  })

  it.each<['en' | 'fr' | 'es', string]>([
    ['en', 'The Kurdish authorities should open the prisons.'],
    ['en', 'The Valdorian and Norlandic authorities should meet.'],
    ['fr', 'Les autorités néerlandaises devraient ouvrir les prisons.'],
    ['fr', 'Les autorités valdoriennes et norlandaises devraient se concerter.'],
    ['es', 'Las autoridades estadounidenses deberían abrir las cárceles.'],
  ])('%s: %s may be another State', (language, text) => {
    expect(addresseeOf(text, null, [], { own: 'XVD', language })).toBe('government')
    expect(addresseeOf(text, null, [], { own: 'XVD', language, perhaps: true })).toBe('international_community')
  })

  it('are asked apart from the Government', () =>
    expect(
      cutByAddressee('The Government should open the prisons. The Norlandic authorities should help.', null, {
        own: 'XVD',
        language: 'en',
      }),
    ).toHaveLength(2))
})

it.each<[string, string | null, string]>([
  ['Regarding the armed groups, the Special Rapporteur urges the release of all detainees.', null, 'other_body'],
  ['End torture;', 'As regards the de facto authorities, the Special Rapporteur recommends:', 'other_body'],
  ['Quant aux rebelles, il demande qu’ils libèrent les détenus.', null, 'other_body'],
  ['S’agissant des groupes armés, il recommande de mettre fin à la torture.', null, 'other_body'],
  ['Respecto de los grupos armados, el Relator Especial pide que cese la tortura.', null, 'other_body'],
  ['Regarding the armed groups, the Special Rapporteur recommends a programme of disarmament.', null, 'government'],
  ['S’agissant des groupes armés, il recommande au Gouvernement de les désarmer.', null, 'government'],
  ['Respecto de los grupos armados, el Relator Especial recomienda un programa de desarme.', null, 'government'],
  ['Regarding lawyers, access should be immediate.', null, 'government'],
])('what is said of those whom no State commands: %s', (text, stem, addressee) =>
  expect(addresseeOf(text, stem, [])).toBe(addressee),
)

it('an opener over numbered paragraphs asks nothing itself, and is their stem, under lettered headings too', async () => {
  const opener = 'The Special Rapporteur recommends that the armed groups:'
  const lines = [
    ...lettered.lines.slice(0, 11),
    `5. ${opener}`,
    '# (a) Detention',
    '6. Close secret cells.',
    '7. Release all detainees.',
    '# (b) Redress',
    '8. Ensure compensation.',
    '9. Torture is widespread.',
  ]
  const { units, warnings } = await parse(capture(pageOf({ ...lettered, lines })))
  expect(
    units
      .slice(-5)
      .map(({ path, unitType, stem, heading, addressee }) => [path, unitType, stem ?? null, heading.at(-1), addressee]),
  ).toEqual([
    ['5', 'conclusion', null, 'Recommendations', null],
    ['6', 'recommendation', opener, 'Detention', 'other_body'],
    ['7', 'recommendation', opener, 'Detention', 'other_body'],
    ['8', 'recommendation', opener, 'Redress', 'other_body'],
    ['9', 'conclusion', null, 'Redress', null],
  ])
  expect(warnings?.filter((one) => one.includes('stops short'))).toEqual([])
})
