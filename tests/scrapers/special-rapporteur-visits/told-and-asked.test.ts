// What a report on a visit tells, and what it asks: addresses and measures as headings, lists behind what is told, days of other visits.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { visitDays } from '../../../scrapers/special-rapporteur-visits/visit.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

const mandate =
  'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'
const cover = ['United Nations', 'A/HRC/991/52/Add.3', 'Distr.: General', '11 February 2099', 'Original: English']

/** Units of the conclusions: "2 conclusion", "2(a) recommendation government". */
const unitsOf = async (...lines: string[]): Promise<string[]> => {
  const body = ['# I. Introduction', '1. The Special Rapporteur visited Valdoria from 3 to 14 June 2098.']
  const all = [...body, '# II. Conclusions and recommendations', ...lines]
  const title = ['Human Rights Council', mandate, 'Visit to Valdoria']
  const { units } = await parse(capture(bytesOf({ symbol: null, cover, title, lines: all })))
  return units
    .slice(1)
    .map(({ path, unitType, addressee }) => [path, unitType, addressee].filter((one) => one !== null).join(' '))
}

describe('under conclusions and recommendations in one', () => {
  it.each([
    ['To the Government of Valdoria', 'To donors'],
    ['Recommendations to the Government', 'The international community'],
  ])('a heading that says for whom holds what is asked: %s', async (first, second) => {
    const lines = ['2. Torture occurs.', `# ${first}`, '3. Film each interview.', `# ${second}`, '4. Fund training.']
    expect(await unitsOf(...lines)).toEqual([
      '2 conclusion',
      '3 recommendation government',
      '4 recommendation international_community',
    ])
  })

  it.each(['Urgent measures', 'Legislative and institutional reforms', 'Mesures urgentes', 'Medidas prioritarias'])(
    'so does one of measures: %s',
    async (heading) =>
      expect(await unitsOf('2. The prisons are full.', `# ${heading}`, '3. Close Northmark prison.')).toEqual([
        '2 conclusion',
        '3 recommendation government',
      ]),
  )

  it.each([
    'The Special Rapporteur heard that the Government should have closed the cells.',
    'He was told that the police should be trained.',
    'Detainees said that they should be given food.',
    'The Minister acknowledged that the law should be amended.',
    'Le Ministre a reconnu que la loi devrait être modifiée.',
    'Los abogados se quejaron de que deben esperar semanas.',
    'The Special Rapporteur concludes that the Government should have acted earlier.',
    'The State should have investigated the deaths of 2090.',
  ])('what others say, or what was not done, is no ask: %s', async (told) =>
    expect(await unitsOf(`2. ${told}`, '3. The Government should act now.')).toEqual([
      '2 conclusion',
      '3 recommendation government',
    ]),
  )

  it('what is told before a list of asks is no ask', async () => {
    const items = ['(a) Define torture;', '(b) Film each interview.']
    const asked = ['2 conclusion', '2(a) recommendation government', '2(b) recommendation government']
    expect(await unitsOf('2. Torture occurs. The Government should:', ...items)).toEqual(asked)
    expect(await unitsOf('2. Torture occurs. Legislative measures:', ...items)).toEqual(asked)
    expect(await unitsOf('2. She makes the following recommendations.', ...items)).toEqual(asked)
  })

  it('items that say who should act ask, whatever opens their list', async () => {
    const items = ['(a) The Government should define torture;', '(b) Donors should fund training.']
    expect(await unitsOf('2. Torture occurs. Against this background:', ...items)).toEqual([
      '2 conclusion',
      '2(a) recommendation government',
      '2(b) recommendation international_community',
    ])
  })

  it('each item of a list is for those whom the line above it names', async () => {
    const lines = ['# To the Government:', '(a) Define torture;', '# To the armed groups:', '(b) Free all captives.']
    expect(await unitsOf('2. Torture occurs.', ...lines)).toEqual([
      '2 conclusion',
      '2(a) recommendation government',
      '2(b) recommendation other_body',
    ])
  })
})

describe('the days are those of this visit', () => {
  it.each<[sentences: string[], days: { from: string; to: string } | null]>([
    [
      ['The follow-up visit took place on 3 and 4 June 2098, five years after the visit of 3 to 14 June 2093.'],
      { from: '2098-06-03', to: '2098-06-04' },
    ],
    [
      ['Following a first visit (3 to 14 June 2093), the Special Rapporteur visited Valdoria on 5 and 6 October 2098.'],
      { from: '2098-10-05', to: '2098-10-06' },
    ],
    [
      [
        'She was in Valdoria between Monday, 3 June, and Friday, 14 June 2098.',
        'Her predecessor visited from 1 to 9 May 2086.',
      ],
      { from: '2098-06-03', to: '2098-06-14' },
    ],
    [
      [
        'Her predecessor visited Valdoria from 1 to 9 May 2086.',
        'The present visit began on 3 June 2098 and ended on 14 June 2098.',
      ],
      { from: '2098-06-03', to: '2098-06-14' },
    ],
    [
      [
        'She conducted a visit to Valdoria in June 2098.',
        'The Subcommittee had visited the country from 1 to 9 May 2097.',
      ],
      null,
    ],
    [
      ['Tras la visita del 3 al 14 de junio de 2093, visitó Valdoria del 5 al 6 de octubre de 2098.'],
      { from: '2098-10-05', to: '2098-10-06' },
    ],
    [
      ['Après la visite du 3 au 14 juin 2093, elle a visité la Valdorie du 5 au 6 octobre 2098.'],
      { from: '2098-10-05', to: '2098-10-06' },
    ],
  ])('%s', (sentences, days) => expect(visitDays(sentences)).toEqual(days))
})

describe('a report of another mandate that names the Rapporteur on torture in its summary', () => {
  const lines = [
    'Summary',
    'The visit follows that of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment.',
    '# I. Introduction',
    '1. The visit to Valdoria took place from 3 to 9 June 2098.',
    '# II. Recommendations',
    '2. The Government should define torture.',
    '3. The Government should film interviews.',
  ]
  it.each([
    ['Report of the Working Group on Arbitrary Detention on its visit to Valdoria'],
    ['Report of the Special Rapporteur on the independence of judges and lawyers', 'Visit to Valdoria'],
    ['Report of the Independent Expert on minorities', 'Mission to Valdoria'],
  ])('is refused: %s', (...title) =>
    expect(
      parse(capture(bytesOf({ symbol: null, cover, title: ['Human Rights Council', ...title], lines }))),
    ).rejects.toThrow('names another mandate'),
  )
})

describe('among findings', () => {
  const covers = {
    en: [cover, mandate, 'Visit to Valdoria'],
    fr: [
      ['Nations Unies', 'A/HRC/991/52/Add.3', 'Distr. générale', '11 février 2099', 'Original : français'],
      'Rapport du Rapporteur spécial sur la torture et autres peines ou traitements cruels, inhumains ou dégradants',
      'Visite en Valdoria',
    ],
    es: [
      ['Naciones Unidas', 'A/HRC/991/52/Add.3', 'Distr. general', '11 de febrero de 2099', 'Original: español'],
      'Informe del Relator Especial sobre la tortura y otros tratos o penas crueles, inhumanos o degradantes',
      'Visita a Valdoria',
    ],
  } as const
  const doubtsOf = async (text: string, language: keyof typeof covers = 'en'): Promise<string[]> => {
    const lines = [
      '# I. Introduction',
      '1. The Special Rapporteur visited Valdoria from 3 to 14 June 2098.',
      '# II. Legal framework',
      `2. ${text}`,
      '# III. Conclusions and recommendations',
      '3. The Government should act.',
    ]
    const [printed, ...title] = covers[language]
    const file = bytesOf({ symbol: null, cover: [...printed], title, lines })
    const { units, warnings } = await parse(capture(file))
    expect(units[2]).toMatchObject({ path: '3', unitType: 'recommendation' })
    return [units[1]!.unitType, ...(warnings ?? []).filter((one) => one.startsWith('para. 2'))]
  }
  it.each([
    'Torture is not defined in the Criminal Code. The Government should amend it.',
    'The definition in article 12 should be brought into line with article 1 of the Convention.',
    'The Government must put an end to torture.',
    'La torture n’est pas définie. Le Gouvernement devrait modifier le Code.',
    'La définition devrait être mise en conformité avec la Convention.',
    'La tortura no está definida. El Gobierno debería modificar el Código.',
    'La definición debería armonizarse con la Convención.',
  ])('what may ask is doubted: %s', async (text) =>
    expect(await doubtsOf(text)).toEqual([
      'other',
      'para. 2: may ask under the heading "Legal framework", which holds no recommendations: read as a finding',
    ]),
  )
  it.each([
    'Torture is not defined in the Criminal Code.',
    'The law should be amended, lawyers told her.',
    'The Government said that the law should be amended.',
    'The Government should have amended the law in 2090.',
    'The law provides that a detainee must be brought before a judge.',
    'La loi devrait être modifiée, ont dit des avocats.',
    'La ley debería modificarse, dijeron los abogados.',
  ])('what is told is not: %s', async (text) => expect(await doubtsOf(text)).toEqual(['other']))
  it.each([
    ['en', 'The experts recommend that the Government amend the law.'],
    ['fr', 'Les experts recommandent au Gouvernement de modifier la loi.'],
    ['es', 'Los expertos recomiendan al Gobierno que modifique la ley.'],
  ] as const)('experts ask in a joint report: %s: %s', async (language, text) => {
    expect(await doubtsOf(text, language)).toEqual([
      'recommendation',
      'para. 2: asks under the heading "Legal framework", which holds no recommendations',
    ])
  })
})
