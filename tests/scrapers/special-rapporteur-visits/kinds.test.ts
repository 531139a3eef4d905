// Kinds of faults in reports on visits: titles, holders, suspended visits, headings inside a list, addressees.
import { describe, expect, it } from 'vitest'
import { paragraphOf } from '../../../scrapers/lib/html/labels.ts'
import { addresseeOf } from '../../../scrapers/special-rapporteur-visits/addressees.ts'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { readVisitTitle } from '../../../scrapers/special-rapporteur-visits/title.ts'
import { isSuspended, mayHaveParts, visitDays } from '../../../scrapers/special-rapporteur-visits/visit.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

const mandate =
  'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'
const body = [
  '# I. Introduction',
  '1. The Special Rapporteur visited Valdoria from 3 to 12 June 2098.',
  '# II. Conclusions and recommendations',
  '2. The Special Rapporteur concludes that torture is tried as bodily harm.',
  '3. The Special Rapporteur recommends that the Government of Valdoria:',
  '# A. Legislation',
  '(a) Make torture an offence;',
  '(b) Film each interview;',
  '# B. Safeguards',
  '(c) Call a doctor within a day.',
  '4. The international community should support the reforms.',
  '5. Judges should exclude confessions.',
  '6. The Special Rapporteur calls upon civil society to monitor prisons.',
]
const cover = ['United Nations', 'A/HRC/991/52/Add.3', 'Distr.: General', '11 February 2099', 'Original: English']
const read = async (title: string[], lines = body): Promise<ParsedDocument> =>
  parsedDocumentSchema.parse(await parse(capture(bytesOf({ symbol: null, cover, title, lines }))))

const transmits =
  'The Secretariat has the honour to transmit to the Human Rights Council the report of the Special Rapporteur'
const french =
  'Rapport de la Rapporteuse spéciale sur la torture et autres peines ou traitements cruels, inhumains ou dégradants'
const titlesBelow: [string, string[], string, string | null][] = [
  [
    'a masthead and a note above the title',
    [
      'Human Rights Council',
      'Agenda item 3',
      'Note by the Secretariat',
      mandate,
      'Visit to Valdoria**',
      'GE.99-02270 (E)',
    ],
    `${mandate} Visit to Valdoria`,
    null,
  ],
  [
    'the words of a note above the title',
    [
      'Note by the Secretariat',
      `${transmits} on torture, Ada E. Merrin, on her mission to Valdoria from 3 to 12 June 2098.`,
      `${mandate} on her mission to Valdoria*`,
    ],
    `${mandate} on her mission to Valdoria`,
    'Ada E. Merrin',
  ],
  [
    'masthead, note and title in one paragraph',
    [`Human Rights Council Agenda item 3 Note by the Secretariat ${mandate}`, 'Visit to Valdoria'],
    `${mandate} Visit to Valdoria`,
    null,
  ],
  [
    'a note and no title',
    [
      'Note by the Secretariat',
      `${transmits} on torture, Ada E. Merrin, on her mission to Valdoria from 3 to 12 June 2098.`,
    ],
    'Report of the Special Rapporteur on torture, Ada E. Merrin, on her mission to Valdoria',
    'Ada E. Merrin',
  ],
  [
    'a holder in a sentence without the mandate',
    [
      mandate,
      'Visit to Valdoria',
      'Summary',
      'In the present report, the Special Rapporteur, Ada E. Merrin, tells of it.',
    ],
    `${mandate} Visit to Valdoria`,
    'Ada E. Merrin',
  ],
  [
    'a holder of before',
    [
      mandate,
      'Visit to Valdoria',
      'Summary',
      'She recalls the visit of the former Special Rapporteur, Tobias Linden, in 2080.',
    ],
    `${mandate} Visit to Valdoria`,
    null,
  ],
]

describe('title and holder', () => {
  it('reads a note above the title, and a holder, in French and Spanish', () => {
    const title = (language: 'fr' | 'es', ...lines: string[]) =>
      readVisitTitle(
        lines.map((line) => paragraphOf(line)),
        language,
      )
    const one = title(
      'fr',
      'Conseil des droits de l’homme',
      'Note du Secrétariat',
      french,
      'Mission en Valdorie',
      'Résumé',
      'La Rapporteuse spéciale, Ada E. Merrin, a visité le pays.',
    )
    expect([one.text, one.mandateHolder, one.isOfNote]).toEqual([
      `${french} Mission en Valdorie`,
      'Ada E. Merrin',
      false,
    ])
    const other = title(
      'es',
      'Nota de la Secretaría',
      'La Secretaría tiene el honor de transmitir al Consejo el informe del Relator Especial sobre la tortura, Tobías Linares, sobre su visita a Valdoria, de conformidad con la resolución 99/5.',
    )
    expect([other.text, other.mandateHolder, other.isOfNote]).toEqual([
      'Informe del Relator Especial sobre la tortura, Tobías Linares, sobre su visita a Valdoria',
      'Tobías Linares',
      true,
    ])
  })
  it('doubts a title that only a note gives', async () => {
    const found = await read(titlesBelow[3]![1])
    expect(found.warnings.filter((one) => one.includes('prints no title'))).toHaveLength(1)
  })

  it.each<[string, string[], string, string | null]>([
    [
      'a note by the Secretariat',
      [`${mandate} on his visit to Valdoria*`, 'Note by the Secretariat', 'GE.99-02270(E)'],
      `${mandate} on his visit to Valdoria`,
      null,
    ],
    [
      'two calls of notes',
      ['Visit to Valdoria', `${mandate}*, **`, '* The annex is in English only.'],
      `Visit to Valdoria ${mandate}`,
      null,
    ],
    [
      'a holder',
      [`${mandate}, Ada E. Merrin`, 'Addendum', 'Mission to Valdoria* **', 'Summary', 'He went.'],
      `${mandate}, Ada E. Merrin Addendum Mission to Valdoria`,
      'Ada E. Merrin',
    ],
    [
      'a holder in the note',
      [
        `${mandate} on her visit to Valdoria`,
        'Note by the Secretariat',
        `The Secretariat has the honour to transmit to the Human Rights Council the report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment, Ada E. Merrin, on her visit.`,
      ],
      `${mandate} on her visit to Valdoria`,
      'Ada E. Merrin',
    ],
    [
      'a summary in the same paragraph',
      [`${mandate}, Ada E. Merrin Addendum Mission to Valdoria* ** Summary In the present report she tells of it.`],
      `${mandate}, Ada E. Merrin Addendum Mission to Valdoria`,
      'Ada E. Merrin',
    ],
    ...titlesBelow,
    [
      'no person',
      [`${mandate}, Human Rights Council`, 'Mission to Valdoria'],
      `${mandate}, Human Rights Council Mission to Valdoria`,
      null,
    ],
  ])('%s', async (_, lines, title, holder) => {
    const found = await read(lines)
    expect([found.title, found.visit?.mandateHolder, found.body]).toEqual([title, holder, 'Human Rights Council'])
  })
})

describe('the days and the States of a visit', () => {
  it.each<[string, string, string, string]>([
    [
      'planned days',
      'She was in Valdoria from 3 to 5 June 2098. The visit, planned from 3 to 12 June 2098, ended.',
      '2098-06-03',
      '2098-06-05',
    ],
    [
      'a postponed visit',
      'The visit, scheduled from 3 to 12 June 2098, took place from 1 to 9 July 2098.',
      '2098-07-01',
      '2098-07-09',
    ],
    ['a visit as planned', 'The visit took place from 1 to 9 July 2098.', '2098-07-01', '2098-07-09'],
  ])('%s', (_, text, from, to) => expect(visitDays([text])).toEqual({ from, to }))

  it('refuses a report on two States, with their names', async () => {
    await expect(read([mandate, 'Visits to Valdoria and Kestria'])).rejects.toThrow(
      'covers several States (Valdoria, Kestria)',
    )
  })

  it.each<[string, string[]]>([
    [
      'items that ask',
      [
        '3. In the light of the above, the Special Rapporteur:',
        '(a) Urges the Government to act;',
        '(b) Calls upon donors to help;',
      ],
    ],
    ['must end', ['3. Solitary confinement must end.']],
  ])('%s', async (_, lines) => {
    const found = await read([mandate, 'Visit to Valdoria'], [...body.slice(0, 4), ...lines, '4. Judges should act.'])
    const types = found.units.filter(({ number }) => number === '3').map(({ unitType }) => unitType)
    expect(new Set(types)).toEqual(new Set(['recommendation']))
  })

  it('reads recommendations under "Observations"', async () => {
    const found = await read([mandate, 'Visit to Valdoria'], body.with(2, '# VI. Observations'))
    expect(found.units.find(({ path }) => path === '3(a)')?.unitType).toBe('recommendation')
  })
})

describe('printed days, items and headings', () => {
  it.each<[string, string, string]>([
    ['She visited Valdoria on 3 and 4 June 2098.', '2098-06-03', '2098-06-04'],
    ['She visited Valdoria on 3, 4 and 5 June 2098.', '2098-06-03', '2098-06-05'],
    ['The visit took place on 3 June 2098.', '2098-06-03', '2098-06-03'],
    ['He arrived on 3 June and left on 12 June 2098.', '2098-06-03', '2098-06-12'],
    ['The mission was conducted from Monday, 3 June, to Wednesday, 12 June 2098.', '2098-06-03', '2098-06-12'],
    ['Il s’est rendu en Valdorie les 3 et 4 juin 2098.', '2098-06-03', '2098-06-04'],
    ['Il a séjourné en Valdorie du 3 juin 2098 au 12 juin 2098.', '2098-06-03', '2098-06-12'],
    ['Visitó Valdoria los días 3 y 4 de junio de 2098.', '2098-06-03', '2098-06-04'],
    ['Llegó el 3 de junio de 2098 y partió el 12 de junio de 2098.', '2098-06-03', '2098-06-12'],
  ])('%s', (text, from, to) => expect(visitDays([text])).toEqual({ from, to }))

  it.each([
    'The Government invited him on 5 March 2097 to visit the country.',
    'The previous visit took place on 3 and 4 June 2090.',
    'The visit was announced on 1 May 2097, and agreed on 3 May 2098.',
  ])('no day of the visit: %s', (text) => expect(visitDays([text])).toBeNull())

  it.each<[string, string[], string[]]>([
    [
      'a regret among asks',
      [
        '# II. Recommendations',
        '2. The Special Rapporteur:',
        '(a) Urges the Government to act;',
        '(b) Regrets the delay.',
      ],
      ['recommendation', 'conclusion'],
    ],
    [
      'no heading of recommendations',
      ['# II. Conclusions', '2. The law is old.', '3. The Government should make torture a crime.'],
      ['conclusion', 'recommendation'],
    ],
    [
      'an ask among findings',
      [
        '# II. Prisons',
        '2. The cells are full. The Special Rapporteur urges the Government to close them.',
        '# III. Recommendations by the Committee',
        '3. In 2090 the Committee recommended training.',
        '# IV. The way forward',
        '4. The law is old.',
      ],
      ['recommendation', 'other', 'conclusion'],
    ],
  ])('%s', async (_, lines, types) => {
    const found = await read([mandate, 'Visit to Valdoria'], [...body.slice(0, 2), ...lines, '9. Judges met him.'])
    expect(found.units.slice(1, -1).map(({ unitType }) => unitType)).toEqual(types)
  })
})

describe('a suspended visit', () => {
  it('is the kind of the report', async () => {
    const lines = body.with(
      1,
      '1. The Special Rapporteur visited Valdoria from 3 to 6 June 2098. He had to suspend his visit.',
    )
    const found = await read([mandate, 'Visit to Valdoria'], lines)
    expect(found.visit).toMatchObject({ kind: 'suspended', from: '2098-06-03', to: '2098-06-06' })
  })
})

describe('a visit in several parts', () => {
  const days = (...texts: string[]) => ({
    ...visitDays(texts),
    kind: isSuspended(texts),
    doubt: mayHaveParts(texts, visitDays(texts)),
  })
  const whole = { from: '2098-06-03', to: '2098-09-05', kind: false, doubt: false }
  it.each<[string, string[]]>([
    [
      'two spans',
      ['He interrupted his visit. He visited Valdoria from 3 to 6 June 2098 and from 1 to 5 September 2098.'],
    ],
    ['one year for both', ['She visited Valdoria from 3 to 6 June and again from 1 to 5 September 2098.']],
    [
      'told before the first part',
      [
        'She interrupted the visit on 6 June 2098, and resumed it from 1 to 5 September 2098.',
        'She visited Valdoria from 3 to 6 June 2098.',
      ],
    ],
    [
      'told after it',
      [
        'The visit took place from 3 to 6 June 2098. She resumed her visit on 1 September 2098, and left on 5 September 2098.',
      ],
    ],
    [
      'the second part',
      [
        'He visited Valdoria from 3 to 6 June 2098. The second part of his visit took place from 1 to 5 September 2098.',
      ],
    ],
    ['in French', ['Elle a effectué une visite du 3 au 6 juin 2098 et du 1er au 5 septembre 2098.']],
    [
      'resumed, in French',
      ['Elle a effectué une visite du 3 au 6 juin 2098. Elle a repris sa visite du 1er au 5 septembre 2098.'],
    ],
    ['in Spanish', ['Realizó una visita del 3 al 6 de junio y del 1 al 5 de septiembre de 2098.']],
  ])('lasts from the first day to the last: %s', (_, texts) =>
    expect(days(...texts)).toMatchObject(texts[0]!.includes('He interrupted') ? { ...whole, kind: true } : whole),
  )

  it.each<[string, string[], string]>([
    ['not resumed', ['She visited Valdoria from 3 to 6 June 2098. She had to interrupt the visit.'], '2098-06-06'],
    [
      'to be resumed',
      ['She visited Valdoria from 3 to 6 June 2098. She had to interrupt the visit, and hopes to resume her visit.'],
      '2098-06-06',
    ],
    [
      'of somebody else',
      ['She visited Valdoria from 3 to 6 June 2098, after the Subcommittee had been there from 1 to 5 May 2097.'],
      '2098-06-06',
    ],
  ])('ends with its only part: %s', (_, texts, to) => expect(visitDays(texts)).toEqual({ from: '2098-06-03', to }))

  it('is doubted where the second part has no days', () => {
    const told =
      'She visited Valdoria from 3 to 6 June 2098, and had to suspend her visit. The visit was resumed in September.'
    expect(days(told)).toMatchObject({ from: '2098-06-03', to: '2098-06-06', kind: false, doubt: true })
  })
})

it('keeps headings that stand inside the list, and every addressee', async () => {
  const found = await read([mandate, 'Visit to Valdoria'])
  const asks = found.units.filter(({ unitType }) => unitType === 'recommendation')
  expect(asks.map(({ path, heading, addressee }) => [path, heading.at(-1), addressee])).toEqual([
    ['3(a)', 'Legislation', 'government'],
    ['3(b)', 'Legislation', 'government'],
    ['3(c)', 'Safeguards', 'government'],
    ['4', 'Safeguards', 'international_community'],
    ['5', 'Safeguards', 'judiciary'],
    ['6', 'Safeguards', 'other_body'],
  ])
  expect(asks[0]?.stem).toBe('The Special Rapporteur recommends that the Government of Valdoria:')
})

it.each<[string, string]>([
  ['Parliament must adopt the bill.', 'parliament'],
  ['The national preventive mechanism should visit all prisons.', 'other_body'],
  ['The Ministry of Justice should publish figures.', 'government'],
  ['Les juges devraient écarter les aveux.', 'judiciary'],
  ['La communauté internationale est invitée à soutenir les réformes.', 'international_community'],
  ['Le Rapporteur spécial recommande au législateur d’adopter la loi.', 'parliament'],
  ['La société civile devrait surveiller les prisons.', 'other_body'],
  ['Los fiscales deberían investigar de oficio.', 'judiciary'],
  ['El Relator Especial exhorta a la comunidad internacional a que apoye las reformas.', 'international_community'],
  ['La Defensoría del Pueblo debería visitar las cárceles.', 'other_body'],
])('%s → %s', (text, addressee) => expect(addresseeOf(text, null, [])).toBe(addressee))

it('doubts what may ask under "Conclusions" where recommendations have a heading of their own', async () => {
  const lines = [
    '# I. Introduction',
    '1. The Special Rapporteur visited Valdoria.',
    '# II. Conclusions',
    '2. The Government should make torture a crime.',
    '3. Torture is rife.',
    '# III. Recommendations',
    '4. The Special Rapporteur recommends that the Government close the camps.',
  ]
  const found = await read([`${mandate} on his visit to Valdoria`], lines)
  expect(found.units.map(({ path, unitType }) => `${path} ${unitType}`).slice(1)).toEqual([
    '2 conclusion',
    '3 conclusion',
    '4 recommendation',
  ])
  expect(found.warnings.filter((one) => one.includes('may ask'))).toEqual([
    expect.stringContaining('para. 2: may ask under the heading "Conclusions"'),
  ])
})

describe('what is told in a visit report', () => {
  const about = (...lines: string[]) => [body[0]!, ...lines]
  it('is no recommendation: a reply of the Government, and what should have been done', async () => {
    const lines = about(
      body[1]!,
      body[2]!,
      '2. The Government should close the camp.',
      '3. The Government replied that it should be given time.',
      '4. As was recommended in 2090, the law should have been amended; this has not been done.',
    )
    const found = await read([mandate, 'Visit to Valdoria'], lines)
    expect(found.units.map(({ unitType }) => unitType)).toEqual([
      'procedural',
      'recommendation',
      'conclusion',
      'conclusion',
    ])
  })

  it('of a visit in two parts: the days of both, and that it was broken off', async () => {
    const first =
      '1. The Special Rapporteur visited Valdoria from 3 to 6 June 2098 and from 1 to 5 September 2098. The visit, planned for longer, was cut short.'
    const found = await read([mandate, 'Visit to Valdoria'], about(first, ...body.slice(2)))
    expect(found.visit).toMatchObject({ kind: 'suspended', from: '2098-06-03', to: '2098-09-05' })
    expect(found.warnings).toEqual([
      'the visit had several parts (2098-06-03 – 2098-06-06; 2098-09-01 – 2098-09-05): see its days',
    ])
  })

  it.each([
    [
      'was to last',
      'The Special Rapporteur ended her visit to Valdoria, which was to last from 3 to 12 June 2098, early.',
    ],
    ['devait', 'She cut short the visit, which was due to be held from 3 to 12 June 2098.'],
    ['a place', 'She visited Valdoria in June 2098. She visited the prison of Northmark from 4 to 5 June 2098.'],
    ['two places', 'She visited Valdoria in June 2098. On 4 and 5 June 2098 she visited several police stations.'],
  ])('has no days where only a plan or a place has them, and says so: %s', async (_, first) => {
    const found = await read([mandate, 'Visit to Valdoria'], about(`1. ${first}`, ...body.slice(2)))
    expect(found.visit).toMatchObject({ from: null, to: null })
    expect(found.warnings.join()).toContain('the days of the visit were not found')
  })

  it('keeps the days of the visit where the sentence names places too', async () => {
    const first =
      '1. From 3 to 12 June 2098 the Special Rapporteur conducted a visit to Valdoria and visited the prison.'
    const found = await read([mandate, 'Visit to Valdoria'], about(first, ...body.slice(2)))
    expect(found.visit).toMatchObject({ from: '2098-06-03', to: '2098-06-12' })
  })

  it('with a list that goes on over numbered paragraphs: its items are asked, what follows it is not', async () => {
    const lines = about(
      body[1]!,
      body[2]!,
      '2. The Special Rapporteur recommends to the Government the following measures:',
      '# Legislation',
      '3. Make torture a crime;',
      '4. Close secret cells; and',
      '5. Free the press.',
      '6. Torture remains widespread.',
    )
    const found = await read([mandate, 'Visit to Valdoria'], lines)
    const types = found.units.map(({ path, unitType }) => `${path} ${unitType}`)
    expect(types.slice(-4)).toEqual(['3 recommendation', '4 recommendation', '5 recommendation', '6 conclusion'])
  })
})
