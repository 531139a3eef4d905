// Recommending States and segments of printed items; all texts invented, names of States real or fictional.
import { describe, expect, it } from 'vitest'
import { readStates } from '../../../scrapers/upr-outcomes/brackets.ts'
import { readItem } from '../../../scrapers/upr-outcomes/segments.ts'

const codes = (content: string) => readStates(content)?.states.map((state) => state.iso3 ?? state.printed) ?? null

describe('readStates', () => {
  it.each<[string, string[] | null]>([
    ['Norland', ['XVE']],
    ['Norland, Kestria', ['XVE', 'XVF']],
    ['Argentina; Djibouti', ['ARG', 'DJI']],
    ['Norland/Kestria', ['XVE', 'XVF']],
    ['Norland and the Netherlands', ['XVE', 'NLD']],
    ['Cuba, Ghana and the Netherlands', ['CUB', 'GHA', 'NLD']],
    ['Bosnia and Herzegovina', ['BIH']],
    ['Trinidad and Tobago and Saint Kitts and Nevis', ['TTO', 'KNA']],
    ['Senegal, Venezuela (Bolivarian Republic of), Peru', ['SEN', 'VEN', 'PER']],
    ['Iran, Islamic Republic of', ['IRN']],
    ['Bolivarian Republic of Venezuela', ['VEN']],
    ["Lao People's Democratic Republic", ['LAO']],
    ['Côte d’Ivoire', ['CIV']],
    ['UK', ['GBR']],
    ['Palestine', ['PSE']],
    // a comma forgotten, a footnote call glued on, a star
    ['Algeria Egypt', ['DZA', 'EGY']],
    ['Czech Republic 4', ['CZE']],
    ['Norland*', ['XVE']],
    // groups stay as printed
    ['Egypt on behalf of the Group of African States', ['EGY']],
    ['European Union', ['EUE']],
    ['African Group', ['African Group']],
    // a known misprint, an unknown name beside a known one
    ['New Zeeland', ['NZL']],
    ['Khazakstan, Uruaguay and Rusian Federation', ['KAZ', 'URY', 'RUS']],
    // one letter from Slovakia, and one from Slovenia
    ['Norland, Slovania', ['XVE', 'Slovania']],
    ['Norland, Kestrya', ['XVE', 'Kestrya']],
    // no States
    ['CEDAW', null],
    ['ICPPED', null],
    ['No. 169', null],
    ['arts. 2 and 16', null],
    ['the National Police', null],
    ['a meeting held in Geneva, Switzerland', null],
    ['', null],
  ])('%s', (content, expected) => expect(codes(content)).toEqual(expected))

  it('keeps on whose behalf a State spoke', () =>
    expect(readStates('Egypt on behalf of the Group of African States')?.states).toEqual([
      { printed: 'Egypt', iso3: 'EGY', onBehalfOf: 'on behalf of the Group of African States' },
    ]))
  it('names what it does not know', () => expect(readStates('Norland, Kestrya')?.unknown).toEqual(['Kestrya']))
})

const segments = (text: string, underReview: string | null = 'XVD') =>
  readItem(text, underReview).segments.map((segment) => [
    segment.text,
    segment.states.map((state) => state.iso3 ?? state.printed).join(' '),
  ])

describe('readItem', () => {
  it.each<[string, [string, string][]]>([
    ['Ratify OP-CAT (Norland);', [['Ratify OP-CAT', 'XVE']]],
    ['Ratify OP-CAT (Norland) (Kestria);', [['Ratify OP-CAT', 'XVE XVF']]],
    ['Ratify OP-CAT (Norland); (Kestria);', [['Ratify OP-CAT', 'XVE XVF']]],
    ['Close the camp/s (Norland)/(Kestria);', [['Close the camp/s', 'XVE XVF']]],
    ['Ratify OP-CAT (Norland), (Kestria) and (Lurania).', [['Ratify OP-CAT', 'XVE XVF XVG']]],
    ['Close the camps. (Norland)', [['Close the camps.', 'XVE']]],
    [
      'Complete the process (Kestria); Increase efforts (Lurania); and pay the victims (Norland);',
      [
        ['Complete the process', 'XVF'],
        ['Increase efforts', 'XVG'],
        ['pay the victims', 'XVE'],
      ],
    ],
    // nothing but a capital closes it
    [
      'Close the camps (Norland) Further train the judges (Kestria);',
      [
        ['Close the camps', 'XVE'],
        ['Further train the judges', 'XVF'],
      ],
    ],
    ['Repeal the Public Order (Protection) Act (Norland);', [['Repeal the Public Order (Protection) Act', 'XVE']]],
    // what it speaks of is named in it
    [
      'Join the Court (Norland); consider joining the Convention and the Protocol thereto (Kestria); give detainees their rights (Lurania);',
      [
        ['Join the Court', 'XVE'],
        ['consider joining the Convention and the Protocol thereto', 'XVF'],
        ['give detainees their rights', 'XVG'],
      ],
    ],
    [
      'Open the registers (Norland, Kestria); and to compile figures on schools (Kestria);',
      [
        ['Open the registers', 'XVE XVF'],
        ['to compile figures on schools', 'XVF'],
      ],
    ],
    // what an ask may begin with
    [
      'Close the camps (Norland); in line with its plan of 2098, to train judges (Kestria); In order to heal wounds, pay the victims (Lurania);',
      [
        ['Close the camps', 'XVE'],
        ['in line with its plan of 2098, to train judges', 'XVF'],
        ['In order to heal wounds, pay the victims', 'XVG'],
      ],
    ],
    [
      'Close the camps (Norland); as well as to train judges (Kestria); Steps be taken to pay the victims (Lurania);',
      [
        ['Close the camps', 'XVE'],
        ['to train judges', 'XVF'],
        ['Steps be taken to pay the victims', 'XVG'],
      ],
    ],
    [
      'Close the camps (Norland); Valdoria should also consider an amnesty (Kestria). The age of marriage should be raised (Lurania);',
      [
        ['Close the camps', 'XVE'],
        ['Valdoria should also consider an amnesty', 'XVF'],
        ['The age of marriage should be raised', 'XVG'],
      ],
    ],
    // what goes on with the words before it
    [
      'Close the camps (Norland). This should include those in the north (Kestria);',
      [['Close the camps (Norland). This should include those in the north', 'XVE XVF']],
    ],
    [
      'Close the camps (Norland); in particular, close those in the north (Kestria);',
      [['Close the camps (Norland); in particular, close those in the north', 'XVE XVF']],
    ],
    [
      'Sign the Convention (Norland); its Protocol should also be signed (Kestria);',
      [['Sign the Convention (Norland); its Protocol should also be signed', 'XVE XVF']],
    ],
    [
      'Train judges (Norland); a plan should be adopted to this end (Kestria);',
      [['Train judges (Norland); a plan should be adopted to this end', 'XVE XVF']],
    ],
    [
      'Train judges (Norland); with special attention to women, support groups and children (Kestria);',
      [['Train judges (Norland); with special attention to women, support groups and children', 'XVE XVF']],
    ],
    [
      'Train judges (Norland); as well as support for victims (Kestria);',
      [['Train judges (Norland); as well as support for victims', 'XVE XVF']],
    ],
    [
      'Close the camps (Norland). Pay the victims (Kestria).',
      [
        ['Close the camps', 'XVE'],
        ['Pay the victims', 'XVF'],
      ],
    ],
    [
      'Study the abolition of the death penalty (Norland)/Abolish the death penalty (Kestria);',
      [
        ['Study the abolition of the death penalty', 'XVE'],
        ['Abolish the death penalty', 'XVF'],
      ],
    ],
    [
      'Ratify the Optional Protocol (Norland)/Ratify the optional protocol (Kestria);',
      [['Ratify the Optional Protocol', 'XVE XVF']],
    ],
    [
      'Ratify OP-CAT (Norland, Lurania)/Accede to OP-CAT (Kestria);',
      [
        ['Ratify OP-CAT', 'XVE XVG'],
        ['Accede to OP-CAT', 'XVF'],
      ],
    ],
    [
      'Adhere to CMW (Norland)/ Train judges (Kestria) / In line with article 7, declare that it hears complaints (Lurania);',
      [
        ['Adhere to CMW', 'XVE'],
        ['Train judges', 'XVF'],
        ['In line with article 7, declare that it hears complaints', 'XVG'],
      ],
    ],
    // "them" stands for words of its own
    [
      'Close the camps (Norland); review its laws on minorities by recognizing and protecting them (Kestria); earmark funds (Lurania);',
      [
        ['Close the camps', 'XVE'],
        ['review its laws on minorities by recognizing and protecting them', 'XVF'],
        ['earmark funds', 'XVG'],
      ],
    ],
    [
      'Protect migrants (Norland); and punish those responsible for acts of violence and offences against them (Kestria);',
      [
        [
          'Protect migrants (Norland); and punish those responsible for acts of violence and offences against them',
          'XVE XVF',
        ],
      ],
    ],
    [
      'Open the registers (Norland); take measures to publish them (Kestria);',
      [['Open the registers (Norland); take measures to publish them', 'XVE XVF']],
    ],
    // the object stands after the last bracket: one recommendation
    [
      'Act to ensure the removal of (Norland) / Change its laws to abolish (Kestria) unequal fees (Norland, Kestria);',
      [['Act to ensure the removal of (Norland) / Change its laws to abolish (Kestria) unequal fees', 'XVE XVF']],
    ],
    [
      'Consider signing (Norland); ratify (Kestria) the Optional Protocol;',
      [['Consider signing (Norland); ratify (Kestria) the Optional Protocol', 'XVE XVF']],
    ],
    [
      'Consider accession (Norland)/Ratify (Kestria) the Optional Protocol;',
      [['Consider accession (Norland)/Ratify (Kestria) the Optional Protocol', 'XVE XVF']],
    ],
    [
      'Sign (Norland) / Ratify (Kestria) the Optional Protocol;',
      [['Sign (Norland) / Ratify (Kestria) the Optional Protocol', 'XVE XVF']],
    ],
    // what names no action of its own, or speaks of what stands before, stays with it
    [
      'Consider acceding to the Convention (Norland); the Optional Protocol (Kestria);',
      [['Consider acceding to the Convention (Norland); the Optional Protocol', 'XVE XVF']],
    ],
    [
      'Improve the laws on camps (Norland); and implement them (Kestria);',
      [['Improve the laws on camps (Norland); and implement them', 'XVE XVF']],
    ],
    [
      'Adopt a plan (Norland), as referred to in the report (Kestria), which will help (Norland);',
      [['Adopt a plan (Norland), as referred to in the report (Kestria), which will help', 'XVE XVF']],
    ],
    // brackets that are none of States
    ['Ratify the Convention (CEDAW) (Norland);', [['Ratify the Convention (CEDAW)', 'XVE']]],
    ['Amend the Act (2007) (Norland);', [['Amend the Act (2007)', 'XVE']]],
    // brackets that were not closed or not opened
    ['Amend the laws (such as the Act (2007) (Norland);', [['Amend the laws (such as the Act (2007)', 'XVE']]],
    ['Close the camps (Norland, Kestria;', [['Close the camps', 'XVE XVF']]],
    ['Join the International Criminal Court Norland);', [['Join the International Criminal Court', 'XVE']]],
    ['Close the camps (Norland) );', [['Close the camps', 'XVE']]],
    ['Close the camps (Norland, Kestria)).', [['Close the camps', 'XVE XVF']]],
    ['Close the camps (Norland) ;)', [['Close the camps', 'XVE']]],
    ['Apply the law (and its annex)) (Norland);', [['Apply the law (and its annex))', 'XVE']]],
    // the State under review recommends nothing to itself
    [
      'Open the archive of the police (Valdoria) to the victims (Norland);',
      [['Open the archive of the police (Valdoria) to the victims', 'XVE']],
    ],
  ])('%s', (text, expected) => expect(segments(text)).toEqual(expected))

  it('cuts a heading that is glued to the end', () => {
    const item = readItem('Close the camps (Norland). Prisons and police', 'XVD')
    expect(item).toMatchObject({ rest: 'Prisons and police', segments: [{ text: 'Close the camps' }] })
  })

  it('keeps a State that no table knows, with a warning', () => {
    const [segment] = readItem('Close the camps (Kestrya);', 'XVD').segments
    expect(segment).toEqual({
      text: 'Close the camps',
      states: [{ printed: 'Kestrya', iso3: null }],
      warnings: ['unknown State, kept as printed: Kestrya'],
    })
  })

  it('says where no State is printed', () =>
    expect(readItem('Close the camps;', 'XVD').segments).toEqual([
      { text: 'Close the camps', states: [], warnings: ['no recommending State is printed'] },
    ]))

  it.each<[string, [string, string][], string]>([
    // nearly a State's name: a State of its own, kept as printed
    [
      'Ratify the Convention (Equatorial Guinnea); Define torture (Norland);',
      [
        ['Ratify the Convention', 'Equatorial Guinnea'],
        ['Define torture', 'XVE'],
      ],
      'unknown State, kept as printed: Equatorial Guinnea',
    ],
    [
      'Close the camps (Swazilland, Uraguay) (Norland);',
      [['Close the camps', 'Swazilland Uraguay XVE']],
      'unknown State, kept as printed: Uraguay',
    ],
    // no State's name, where only a State's stands
    ['Close the camps (Xanadu) (Norland);', [['Close the camps (Xanadu)', 'XVE']], 'left in the text: Xanadu'],
    [
      'Close the camps (Norland) (Xanadu);',
      [['Close the camps (Norland) (Xanadu)', 'XVE']],
      'left in the text: Xanadu',
    ],
    [
      'Close the camps (Southern Authority); define torture (Norland);',
      [['Close the camps (Southern Authority); define torture', 'XVE']],
      'left in the text: Southern Authority',
    ],
    [
      'Close the camps (Norland); define torture (Southern Authority).',
      [['Close the camps (Norland); define torture (Southern Authority).', 'XVE']],
      'left in the text: Southern Authority',
    ],
  ])('doubts a State that it does not know, wherever it stands: %s', (text, expected, doubt) => {
    const read = readItem(text, 'XVD').segments
    expect(segments(text).slice(0, expected.length)).toEqual(expected)
    expect(read.flatMap(({ warnings }) => warnings).join('\n')).toContain(doubt)
  })

  it.each([
    'Ratify the treaty (OPCAT) (Norland);',
    'Follow the guidelines (The Northern Guidelines); close the camps (Norland);',
    'Protect girls (under eighteen) (Norland);',
    'Name the Ombudsman (Procurador del Pueblo) (Norland);',
    'Amend the Act (Act No. 5); close the camps (Norland);',
  ])('has no doubt of a bracket that names no State: %s', (text) =>
    expect(readItem(text, 'XVD').segments.flatMap(({ warnings }) => warnings)).toEqual([]),
  )
})
