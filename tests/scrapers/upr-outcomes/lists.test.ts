// Lists of the conclusions: items and what stands inside them, comments, commitments, and lead-ins that hold a recommendation.
import { describe, expect, it } from 'vitest'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { brief, coverLines, introduction, paragraph, read, report } from './invented.ts'

describe('an item whose number could be that of the next paragraph', () => {
  it.each([
    'Give effect to the recommendations accepted in its first review (Lurania);',
    'Pursuant to the recommendations accepted during its second review, adopt a plan (Lurania);',
    'In line with the recommendations made by a committee which it supports, raise the age of responsibility (Kestria);',
  ])('%s', (item) => {
    const { units, warnings } = report([
      '4. The recommendations listed below enjoy the support of Valdoria:',
      ...[1, 2, 3, 4].map((number) => `${number}. Open the port of ${number} towns (Norland);`),
      `5. ${item}`,
      '6. Train judges (Kestria).',
      '5. The recommendations below did not enjoy the support of Valdoria:',
      '1. Join the union (Norland).',
    ])
    const paths = units.filter(({ unitType }) => unitType === 'upr_recommendation').map(({ path }) => path)
    expect(paths).toEqual(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '5.1'])
    expect(warnings).toEqual([])
  })
})

describe('items of a list', () => {
  const list = (item: string) => [
    '20. The recommendations listed below enjoy the support of Valdoria:',
    `|20.1. ${item}`,
    '|20.2. Open the ports (Norland).',
  ]
  const first = (item: string) => {
    const { units } = report(list(item))
    return units.filter(({ path }) => path === '20.1').map(({ unitType, text }) => `${unitType}: ${text}`)
  }
  it.each<[string, string[]]>([
    [
      'Regarding recommendations made by a committee, raise the age of responsibility (Kestria);',
      ['upr_recommendation: Regarding recommendations made by a committee, raise the age of responsibility'],
    ],
    [
      'With reference to a recommendation of a treaty body, adopt a law on companies (Norland);',
      ['upr_recommendation: With reference to a recommendation of a treaty body, adopt a law on companies'],
    ],
    [
      'In response to the recommendation of the Ombudsman, publish its reports (Norland);',
      ['upr_recommendation: In response to the recommendation of the Ombudsman, publish its reports'],
    ],
    [
      'Regarding recommendation 5 of the Committee, Valdoria stated that it was done (Norland);',
      [
        'upr_position_statement: Regarding recommendation 5 of the Committee, Valdoria stated that it was done (Norland);',
      ],
    ],
    ['See the comments in paragraph 2 above.', ['upr_position_statement: See the comments in paragraph 2 above.']],
    [
      'It should be noted that a moratorium has been in place since 2050.',
      ['upr_position_statement: It should be noted that a moratorium has been in place since 2050.'],
    ],
    [
      'For religious reasons, Valdoria is unable to ratify.',
      ['upr_position_statement: For religious reasons, Valdoria is unable to ratify.'],
    ],
    [
      'No such reports have been received by the authorities.',
      ['upr_position_statement: No such reports have been received by the authorities.'],
    ],
    ['Valdoria to abolish the death penalty;', ['upr_recommendation: Valdoria to abolish the death penalty']],
    [
      'Valdoria explained that it does not plan to consider ratification.',
      ['upr_position_statement: Valdoria explained that it does not plan to consider ratification.'],
    ],
    [
      'The Government considers the matter closed;',
      ['upr_position_statement: The Government considers the matter closed;'],
    ],
    ['It does not plan to ratify.', ['upr_position_statement: It does not plan to ratify.']],
    ['Accepted.', ['upr_position_statement: Accepted.']],
    ['See paragraph 14 above.', ['upr_position_statement: See paragraph 14 above.']],
    [
      'The Constitution already prohibits torture.',
      ['upr_position_statement: The Constitution already prohibits torture.'],
    ],
    [
      'Concerning 19.1, the Government stated that the law exists.',
      ['upr_position_statement: Concerning 19.1, the Government stated that the law exists.'],
    ],
    [
      'Pay the victims (Norland) – Valdoria considers this done;',
      ['upr_recommendation: Pay the victims', 'upr_position_statement: Valdoria considers this done;'],
    ],
    [
      'Ratify the Protocol (Kestria). Already implemented.',
      ['upr_recommendation: Ratify the Protocol', 'upr_position_statement: Already implemented.'],
    ],
    ['Response: the law is in force.', ['upr_position_statement: Response: the law is in force.']],
    ['Valdoria should close the camps;', ['upr_recommendation: Valdoria should close the camps']],
    [
      'Ratify the Protocol (Norland). Valdoria explained that the matter is before Parliament.',
      [
        'upr_recommendation: Ratify the Protocol',
        'upr_position_statement: Valdoria explained that the matter is before Parliament.',
      ],
    ],
    ...[
      'Abolish flogging (Norland). Flogging is provided for in the Penal Code.',
      'Abolish flogging (Norland): the courts have not ordered it since 2080;',
      'Abolish flogging (Norland); No such punishment was ever carried out.',
    ].map((item): [string, string[]] => [
      item,
      ['upr_recommendation: Abolish flogging', `upr_position_statement: ${item.replace(/^.*?\)[.:;] /, '')}`],
    ]),
    ['What measures has Valdoria taken? (Norland);', ['upr_discussion: What measures has Valdoria taken? (Norland);']],
    [
      'Amend article 5 (Norland) in order to protect women. In particular, it should cover homes.',
      [
        'upr_recommendation: Amend article 5 (Norland) in order to protect women. In particular, it should cover homes.',
      ],
    ],
    [
      'Amend article 5 (Norland). In particular, list the places that are homes.',
      ['upr_recommendation: Amend article 5 (Norland). In particular, list the places that are homes.'],
    ],
    [
      'Proceed with the implementation of (Lurania) / finalize and publish (Norland) its national plan;',
      [
        'upr_recommendation: Proceed with the implementation of (Lurania) / finalize and publish (Norland) its national plan',
      ],
    ],
    ...[
      'Ratify (Norland); accede to (Kestria) the Convention',
      'Sign and ratify (Norland); accede (Kestria) to the Protocol',
      'Sign (Lurania); ratify (Norland); further implement (Kestria) the Statute',
      'Sign (Norland); and ratify (Kestria), the Protocol',
      'Adopt (Norland). Fund (Kestria) a national plan',
    ].map((item): [string, string[]] => [`${item};`, [`upr_recommendation: ${item}`]]),
    [
      'Ratify the Convention (Norland); accede to (Kestria) the Protocol;',
      ['upr_recommendation: Ratify the Convention', 'upr_recommendation: accede to (Kestria) the Protocol'],
    ],
    [
      'Improve the clinics (Norland); and train midwives (Kestria), with attention to women (Norland, Kestria);',
      ['upr_recommendation: Improve the clinics (Norland); and train midwives (Kestria), with attention to women'],
    ],
  ])('%s', (item, expected) => expect(first(item)).toEqual(expected))

  it('tells of a State that may say where a place lies', () => {
    const { units } = report(list('Resume talks on those from Northmark (Norland) without delay (Kestria);'))
    expect(units.find(({ path }) => path === '20.1')?.warnings).toEqual([
      'a State named inside the text is read as recommending: Norland',
    ])
  })

  it.each([
    'Adopt (Norland) and implement (Kestria) a national plan;',
    'Ratify it (Lurania); Strengthen (Norland) and fund (Kestria) the courts;',
    'Accede to the OP-CAT (Norland) and ratify it as soon as possible (Kestria);',
    'Ratify ICRMW (Lurania), OP-CAT (Norland) and CED (Kestria);',
    'Ratify the Convention on the Rights of the Child (Norland) and its Optional Protocols (Kestria);',
    'Ratify the Protocol of 2094 to the Convention on Dams (No. 929) (Norland);',
    'Ratify the Conventions on Wells (Nos. 929 and 931) (Norland, Kestria);',
    'Accede to the Charter against Harsh Punishment (Norland) and to set up a mechanism (Kestria, Lurania);',
  ])('takes a State behind a verb alone, an acronym or a title for one that recommends: %s', (item) => {
    expect(report(list(item)).units.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it.each([
    'Cooperate with neighbours (Norland and Kestria) in combating trafficking (Lurania);',
    'Protect migrants from neighbouring States (Norland and Kestria), in particular women (Lurania);',
  ])('tells of States that the text may only name: %s', (item) => {
    const { units } = report(list(item))
    expect(units.find(({ path }) => path === '20.1')?.warnings).toEqual([
      'a State named inside the text is read as recommending: Norland and Kestria',
    ])
  })

  it.each([
    ['Ratify the Protocol – Norland;', '20.1 Ratify the Protocol (XVE) supported'],
    ['Ratify the Protocol [Kestria].', '20.1 Ratify the Protocol (XVF) supported'],
    ['Train judges [Kestria, Norland];', '20.1 Train judges (XVF XVE) supported'],
  ])('reads States behind other marks: %s', (item, expected) => expect(brief(report(list(item)))[0]).toBe(expected))

  it('parts items that are glued', () => {
    const glued = 'Define torture (Norland);20.2 Ratify the Protocol (Kestria);20.3. Close camps (Lurania);'
    expect(brief(report([list('')[0]!, `|20.1. ${glued}`]))).toEqual([
      '20.1 Define torture (XVE) supported',
      '20.2 Ratify the Protocol (XVF) supported',
      '20.3 Close camps (XVG) supported',
    ])
  })

  it('tells of an item that may go on with the one before it', () => {
    const { units } = report(list('and in the capital (Kestria);'))
    expect(units.find(({ path }) => path === '20.1')?.warnings).toContain('may go on with the item before it')
  })

  it('keeps pledges and conclusions apart', () => {
    const parsed = report([
      '20. The following recommendations enjoy the support of Valdoria:',
      '|20.1. Open the archives (Kestria).',
      '21. Valdoria undertakes the following commitments:',
      '|21.1. Ratify the Protocol.',
      '22. The Working Group agreed on the following conclusions:',
      '|22.1. It welcomes the report.',
    ])
    const typed = parsed.units.filter(({ path }) => /\.1$/.test(path ?? '')).map(({ unitType }) => unitType)
    expect(typed).toEqual(['upr_recommendation', 'upr_voluntary_pledge', 'conclusion'])
  })
})

const before = Array.from({ length: 14 }, (_, at) => `${at + 4}. Kestria asked a question.`)

describe('recommendations inside their lead-in', () => {
  it.each<[string, string[]]>([
    [
      'The following recommendation did not enjoy the support of Valdoria: Continue to support the press (Norland).',
      ['18[1] Continue to support the press (XVE) noted'],
    ],
    [
      'The following recommendation will be examined by Valdoria: Open the archives (Kestria).',
      ['18[1] Open the archives (XVF) pending'],
    ],
    [
      'One recommendation, to close the camps (Norland), did not enjoy the support of Valdoria.',
      ['18[1] close the camps (XVE) noted'],
    ],
    [
      'The recommendation to close the camps (Norland) did not enjoy the support of Valdoria.',
      ['18[1] close the camps (XVE) noted'],
    ],
    [
      'The recommendation made by Norland to close the camps was not accepted by Valdoria.',
      ['18[1] close the camps (XVE) noted'],
    ],
    [
      'One recommendation did not enjoy the support of Valdoria, namely to ratify the Protocol (Norland).',
      ['18[1] to ratify the Protocol (XVE) noted'],
    ],
    [
      'The recommendation that Valdoria close the camps, made by Norland, was rejected.',
      ['18[1] Valdoria close the camps (XVE) noted'],
    ],
    [
      'Valdoria does not support the recommendation of Kestria to close the camps.',
      ['18[1] close the camps (XVF) noted'],
    ],
    [
      'Valdoria did not accept the recommendation “Abolish the death penalty.” (Norland).',
      ['18[1] Abolish the death penalty (XVE) noted'],
    ],
    [
      'Valdoria rejected the recommendations “Close the camps” (Norland) and "Open the archives" (Kestria, Lurania).',
      ['18[1] Close the camps (XVE) noted', '18[2] Open the archives (XVF XVG) noted'],
    ],
    ['Valdoria supports the following: Open the archives (Kestria).', ['18[1] Open the archives (XVF) supported']],
    [
      'The following recommendations enjoy the support of Valdoria: (a) open the archives (Kestria); and (b) close the camps (Norland).',
      ['18(a) open the archives (XVF) supported', '18(b) close the camps (XVE) supported'],
    ],
  ])('%s', (lead, expected) => expect(brief(report([`18. ${lead}`], before))).toEqual(expected))
})

it('counts a listed recommendation once where a later sentence quotes it, with both answers', () => {
  const lines = [
    '18. The following recommendations will be examined by Valdoria:',
    '|18.1. Close the camps of the north (Norland);',
    '|18.2. Open the archives of the army (Kestria).',
    '19. Valdoria did not accept the recommendation “Close the camps of the north” (Norland).',
  ]
  expect(brief(report(lines, before))).toEqual([
    '18.1 Close the camps of the north (XVE) noted',
    '18.2 Open the archives of the army (XVF) pending',
  ])
})

describe('a list inside an item belongs to it', () => {
  const supported = '20. The following recommendations enjoy the support of Valdoria:'
  const next = '|20.2. Ratify the Protocol (Kestria);'
  it.each<[string, string[], string[]]>([
    [
      'dashes',
      ['|20.1. Adopt a plan to:', '~– close cells;', '~– open registers (Norland);', next],
      ['20.1 Adopt a plan to: – close cells; – open registers (XVE) supported'],
    ],
    [
      'bullets with capitals',
      ['|20.1. Take these steps:', '~• Close cells;', '~• Open registers (Norland);', next],
      ['20.1 Take these steps: • Close cells; • Open registers (XVE) supported'],
    ],
    [
      'no colon before them',
      ['|20.1. Improve prisons, in particular;', '~– close cells;', '~– open registers (Norland);', next],
      ['20.1 Improve prisons, in particular; – close cells; – open registers (XVE) supported'],
    ],
    [
      'numbers of its own',
      ['|20.1. Adopt a plan to:', '1. Close cells;', '2. Open registers (Norland);', next],
      ['20.1 Adopt a plan to: 1. Close cells; 2. Open registers (XVE) supported'],
    ],
    [
      'lines without a mark, as a list of a page gives them',
      ['|20.1. Adopt a plan to:', '~close cells;', '~Open registers (Norland);', next],
      ['20.1 Adopt a plan to: close cells; Open registers (XVE) supported'],
    ],
  ])('%s', (_, lines, expected) =>
    expect(brief(report([supported, ...lines]))).toEqual([...expected, '20.2 Ratify the Protocol (XVF) supported']),
  )

  it('also under a letter and under a bullet', () => {
    expect(
      brief(
        report([
          supported,
          '(a) Adopt a plan to:',
          '(i) close cells;',
          '(ii) open registers (Norland);',
          '(b) Go (Kestria);',
        ]),
      ),
    ).toEqual([
      '20(a) Adopt a plan to: (i) close cells; (ii) open registers (XVE) supported',
      '20(b) Go (XVF) supported',
    ])
    expect(
      brief(
        report([supported, '~• Adopt a plan to:', '~• open registers (Norland);', '~• Ratify the Protocol (Kestria);']),
      ),
    ).toEqual(['20.1 Adopt a plan to: • open registers (XVE) supported', '20.2 Ratify the Protocol (XVF) supported'])
  })

  it('keeps the parts that name their own States', () => {
    const lines = ['|20.1. Close the camps (Norland);', '~• Open the archives (Kestria);']
    expect(brief(report([supported, ...lines]))).toEqual([
      '20.1[1] Close the camps (XVE) supported',
      '20.1[2] Open the archives (XVF) supported',
    ])
  })

  it('joins words of a page that go on behind the States', () => {
    const lines = [supported, '|20.1. Close cells in the province (Norland);', '~and in the capital (Kestria);', next]
    const parsed = parseRead(
      {
        ...read(coverLines('A/HRC/990/15'), [
          '# I. Summary',
          ...introduction,
          '# II. Conclusions and/or recommendations',
        ]),
        format: 'html',
        paragraphs: ['# I. Summary', ...introduction, '# II. Conclusions and/or recommendations', ...lines].map(
          (line) => ({ ...paragraph(line), page: null }),
        ),
      },
      { symbol: null },
    )
    expect(brief(parsed)).toEqual([
      '20.1 Close cells in the province (Norland); and in the capital (XVE XVF) supported',
      '20.2 Ratify the Protocol (XVF) supported',
    ])
  })
})

describe('lists that hold no recommendations', () => {
  const first = [
    '20. The following recommendations enjoy the support of Valdoria:',
    '|20.1. Open the archives (Kestria).',
  ]
  const typed = (lead: string, item: string) =>
    report([...first, `21. ${lead}`, `|21.1. ${item}`]).units.find(({ path }) => path === '21.1')?.unitType
  it.each<[string, string, string]>([
    ['Valdoria undertakes to:', 'Define torture as a crime by 2099;', 'upr_voluntary_pledge'],
    ['Valdoria is committed to:', 'Opening the archives;', 'upr_voluntary_pledge'],
    ['Valdoria announced the following commitments:', 'Ratify the Protocol;', 'upr_voluntary_pledge'],
    ['Valdoria expressed its commitment to:', 'Ratify the Protocol;', 'upr_voluntary_pledge'],
    ['Valdoria will:', 'Ratify the Protocol;', 'upr_voluntary_pledge'],
    ['Additional information on the recommendations:', 'Ratify means to join.', 'upr_position_statement'],
    ['Replies of Valdoria to the recommendations above are as follows:', '20.1: supported.', 'upr_position_statement'],
    ['Explanation of position:', 'Valdoria notes that article 4 applies.', 'upr_position_statement'],
    ['Observations of the State under review:', 'Review of laws is under way.', 'upr_position_statement'],
    ['Valdoria wishes to express its reservations:', 'Consider article 4.', 'upr_position_statement'],
    ['Valdoria provided further information:', 'Work goes on.', 'upr_position_statement'],
    ['Valdoria recalled that:', 'Work goes on;', 'upr_position_statement'],
    ['As to what it did not support, Valdoria stated the following:', 'Ratify is a word.', 'upr_position_statement'],
    ['Reasons for the position of Valdoria:', 'Work goes on.', 'upr_position_statement'],
    [
      'The recommendations in paragraph 9 did not enjoy the support of Valdoria, which rejected them for these reasons:',
      'The camps were closed long ago;',
      'upr_position_statement',
    ],
    [
      'The following recommendations did not enjoy the support of Valdoria for the following reasons:',
      'Ratify it;',
      'upr_recommendation',
    ],
    [
      'The recommendations below enjoy the support of Valdoria:',
      'Valdoria is commended for its courts and is encouraged to train judges;',
      'upr_recommendation',
    ],
    [
      'The recommendations below enjoy the support of Valdoria:',
      'Valdoria, in line with its plan, is encouraged to train judges;',
      'upr_recommendation',
    ],
    [
      'The recommendations below enjoy the support of Valdoria:',
      'Valdoria, in line with its plan, had opened the courts;',
      'upr_position_statement',
    ],
    ['Advance questions were submitted by Norland:', 'Define torture?', 'upr_position_statement'],
    ['It was suggested to Valdoria to take these steps:', 'Define torture.', 'upr_recommendation'],
    ['The following recommendations do not enjoy the support of Valdoria:', 'Ratify it;', 'upr_recommendation'],
    ['Views of Valdoria on the recommendations that it notes:', 'Pay the victims (Norland).', 'upr_recommendation'],
  ])('%s %s', (lead, item, expected) => expect(typed(lead, item)).toBe(expected))

  it.each<[string, string[], string, boolean]>([
    [
      'answers the list above it',
      ['|21.1. Pay (Kestria).', '~The recommendations listed above enjoy its support.'],
      'supported',
      false,
    ],
    [
      'but not where items follow',
      ['|21.1. Pay (Kestria).', '~The recommendations listed above enjoy its support.', '|21.2. Ratify (Norland).'],
      'unclear',
      true,
    ],
  ])('a sentence without a number %s', (_, items, value, isSkipped) => {
    const lead = '21. In the course of the discussion, the following recommendations were made to Valdoria:'
    const parsed = report([...first, lead, ...items])
    expect(brief(parsed)[1]).toBe(`21.1 Pay (XVF) ${value}`)
    expect(parsed.skipped?.some(({ text }) => text.startsWith('The recommendations listed above'))).toBe(isSkipped)
  })

  it('also without a number', () => {
    const parsed = report([...first, '~Valdoria undertakes to:', '~• Open the courts;', '~• Close the camps;'])
    expect(brief(parsed)).toEqual(['20.1 Open the archives (XVF) supported'])
    expect(parsed.units.find(({ unitType }) => unitType === 'upr_voluntary_pledge')?.text).toBe(
      'Valdoria undertakes to: • Open the courts; • Close the camps;',
    )
  })
})
