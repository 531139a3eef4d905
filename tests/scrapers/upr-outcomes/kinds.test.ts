// Kinds of faults of reports of the Working Group, each with siblings: what is read, and what is no recommendation.
import { describe, expect, it } from 'vitest'
import { readStates } from '../../../scrapers/upr-outcomes/brackets.ts'
import { readPointers } from '../../../scrapers/upr-outcomes/numbers.ts'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { readAnswer } from '../../../scrapers/upr-outcomes/positions.ts'
import { readSpeaker } from '../../../scrapers/upr-outcomes/speaker.ts'
import { brief, coverLines, disclaimer, introduction, read, report } from './invented.ts'

describe('an answer to come is pending, whatever verb stands beside it', () => {
  it.each<[string, string]>([
    ['Valdoria has noted these recommendations for consideration and response in due time:', 'pending'],
    ['Valdoria takes note of the recommendations below, some of which need to be further examined:', 'pending'],
    ['Valdoria notes those recommendations and will provide the response in due time:', 'pending'],
    ['Valdoria has noted these recommendations and will give its answer at a later stage:', 'pending'],
    ['The recommendations below are noted and remain under consideration:', 'pending'],
    ['The following recommendations are noted; a reply will be submitted in due course:', 'pending'],
    ['Valdoria notes the recommendations below, pending consultations at national level:', 'pending'],
    ['The following recommendations were noted by Valdoria for further consideration:', 'pending'],
    ['The recommendations below require further study by Valdoria:', 'pending'],
    ['Valdoria reserves its position on the following recommendations:', 'pending'],
    [
      'The following are noted by Valdoria, whose responses shall be provided no later than the 990th session:',
      'pending',
    ],
    ['Valdoria defers its position on the following recommendations:', 'pending'],
    ['Valdoria wishes to consult before answering the following recommendations:', 'pending'],
    ['The position of Valdoria on these recommendations will be made known at the adoption:', 'pending'],
    ['Valdoria takes note of the recommendations below and will revert with its replies:', 'pending'],
    ['The following recommendations will receive careful consideration by the Government:', 'pending'],
    ['The following recommendations are still under discussion in the Government:', 'pending'],
    ['Valdoria has submitted its views on the recommendations in paragraphs 4 and 5.', 'pending'],
    ['The following recommendations are noted by Valdoria:', 'noted'],
    ['The recommendations which have been examined and noted by Valdoria are listed below:', 'noted'],
    ['Valdoria takes note of the recommendations below; its legislation will be reviewed in due course:', 'noted'],
    ['They do not enjoy the support of Valdoria since it has provided its response in the dialogue:', 'noted'],
    ['The following recommendations are not considered relevant:', 'noted'],
    ['The recommendations below fall outside the mandate of the Working Group:', 'noted'],
    ['They are not relevant as they do not comply with the basis of the review.', 'noted'],
    ['Valdoria cannot subscribe to the following recommendations:', 'noted'],
    ['The recommendations listed below enjoy the support of the State under review:', 'supported'],
    ['The following recommendations have been considered by Valdoria and are accepted:', 'supported'],
    ['They enjoy the support of Valdoria, which will report on them in its next review:', 'supported'],
  ])('%s %s', (text, value) => expect(readAnswer(text)?.value).toBe(value))
})

describe('no refusal and no divided list is read as support', () => {
  it.each<[string, string]>([
    ['None of the following recommendations enjoys the support of Valdoria:', 'noted'],
    ['No recommendation below enjoys the support of Valdoria:', 'noted'],
    ['Neither of the following recommendations was accepted:', 'noted'],
    ['Not one of the recommendations below was accepted:', 'noted'],
    ['The following recommendations enjoy no support from Valdoria:', 'noted'],
    ['The recommendations below have no support in Valdoria:', 'noted'],
    ['The recommendations below lack the support of Valdoria:', 'noted'],
    ['Valdoria declined to support the following recommendations:', 'noted'],
    ['Valdoria refused to accept the following recommendations:', 'noted'],
    ['Valdoria withheld its support from the following recommendations:', 'noted'],
    ['Valdoria has withdrawn its support for the following recommendations:', 'noted'],
    ['The following recommendations no longer enjoy the support of Valdoria:', 'noted'],
    ['Valdoria does not consider the following recommendations acceptable, although it supports their aims:', 'noted'],
    ['The following recommendations failed to enjoy the support of Valdoria:', 'noted'],
    ['The following recommendations remain without the support of Valdoria:', 'noted'],
    ['Valdoria is opposed to the following recommendations:', 'noted'],
    ['The following recommendations are unacceptable to Valdoria:', 'noted'],
    ['The following recommendations enjoy the support of Norland, but not of Valdoria:', 'noted'],
    ['Some of the following recommendations enjoy the support of Valdoria:', 'unclear'],
    ['Few of the following recommendations enjoy the support of Valdoria:', 'unclear'],
    ['Most of the recommendations below were accepted by Valdoria:', 'unclear'],
    ['The following recommendations, some of which Valdoria supports and others of which it notes:', 'unclear'],
    ['The following recommendations were supported by Valdoria, except 3.1:', 'unclear'],
    ['The recommendations below, with the exception of 3.1, enjoy the support of Valdoria:', 'unclear'],
    ['The following recommendations hardly enjoy the support of Valdoria:', 'unclear'],
    ['The recommendations below are far from being supported by Valdoria:', 'unclear'],
    ['Recommendations No. 3 and 4 enjoy the support of Valdoria:', 'supported'],
    ['The recommendations below were not only noted; they enjoy the support of Valdoria:', 'supported'],
    ['The following recommendations enjoy the support of Valdoria, which sees no need for a new law:', 'supported'],
    ['The following recommendations enjoy the support of Valdoria, most of which are under way:', 'supported'],
    ['The following were noted by Valdoria, which will examine them and give its answer by September 2098:', 'pending'],
    ['Valdoria noted the recommendations below and will inform the Council of its decision:', 'pending'],
    ['Valdoria noted the recommendations below. A reply will follow:', 'pending'],
    ['Valdoria noted the following recommendations and will study them:', 'pending'],
    ['Valdoria has noted and will consider the following recommendations:', 'pending'],
    ['Valdoria takes note of the following recommendations and shall carefully review them:', 'pending'],
    [
      'Valdoria noted the following recommendations. It had given its responses in due time during the review:',
      'noted',
    ],
    ['Valdoria noted the following recommendations. It has given its responses in due time in the review:', 'noted'],
    ['Valdoria noted the following recommendations; it will review its legislation:', 'noted'],
    ['The following are supported by Valdoria, which will study them with care:', 'supported'],
  ])('%s %s', (text, value) => expect(readAnswer(text)?.value).toBe(value))

  it('tells of the doubt', () => {
    const lead = '20. Some of the following recommendations enjoy the support of Valdoria:'
    const { units } = report([lead, '|20.1. Open the archives (Kestria).'])
    expect(units.find(({ path }) => path === '20.1')).toMatchObject({
      positions: [{ value: 'unclear' }],
      warnings: ['the words of the answer do not say plainly what is supported'],
    })
  })

  it('tells the reader of the whole document of each doubt, and of no remark', () => {
    const supported = '20. The following recommendations enjoy the support of Valdoria:'
    const some = '20. Some of the following recommendations enjoy the support of Valdoria:'
    expect(report([some, '|20.1. Open the archives (Kestria).']).warnings).toContain(
      '20.1: the words of the answer do not say plainly what is supported',
    )
    expect(report([supported, '|20.1. and in the capital (Kestria);']).warnings).toContain(
      '20.1: may go on with the item before it',
    )
    const open = report([supported, '|20.1. Open the archives (Kestria;'])
    expect(open.units.find(({ path }) => path === '20.1')?.warnings).toContain(
      'bracket of the States is not closed in print',
    )
    expect(open.warnings?.filter((warning) => warning.startsWith('20.1'))).toEqual([])
  })
})

describe('places that are pointed at', () => {
  it.each<[string, string]>([
    ['in paragraphs 9 and 4 (a). These views are included in an addendum (A/HRC/10/82/Add.1)', '9 4(a)'],
    ['in paragraphs 12–14, A/HRC/8/32, 15', '12 13 14'],
    ['in document A/HRC/WG.6/4/L.12, paragraph 7', '7'],
    ['in paragraphs 20 to 23 and 25 (a)-(d)', '20 21 22 23 25(a) 25(b) 25(c) 25(d)'],
    ['in paragraphs 5 a) and b)', '5(a) 5(b)'],
    ['in paragraphs 14 (a) (i) and (ii) and 15', '14(a)(i) 14(a)(ii) 15'],
    ['in paragraphs 31 (b) (Norland), 38 (b) (Kestria) and 40', '31(b) 38(b) 40'],
    ['in paragraph 7 of resolution 5/1 and paragraph 12 (b)', '12(b)'],
    ['in paragraph 8 of 12 May 2099', '8'],
    ['in paragraphs 3 (1), (2) and 4 above', '3(1) 3(2) 4'],
    ['in paragraphs 3 (1)-(3) and 5 (a) (1)', '3(1) 3(2) 3(3) 5(a)(1)'],
    ['in footnotes 3 and 5', 'note 3 note 5'],
    ['in paragraph 31, footnote 4', 'note 4'],
    ['in paragraph 19 (a) and (b) and paragraph 22 (b) above', '19(a) 19(b) 22(b)'],
  ])('%s', (text, places) =>
    expect(
      readPointers(text)
        .map(({ path, footnote }) => (footnote ? `note ${path}` : path))
        .join(' '),
    ).toBe(places),
  )
})

const dialogue = [
  '4. While commending progress, Kestria recommended (a) amending the press law and (b) closing secret cells, e.g., that of Mr. Roe in Northmark, without delay.',
  '5. Norland and Lurania recommended that Valdoria a) abolish flogging; b) establish a moratorium.',
  '6. Noting the efforts of Norland, Kestria urged Valdoria to open the courts. The delegation thanked it.',
  '7. Recalling article 16 (1) (b) and (c) of the Convention, the Federated Cantons of Tarsis recommended: (a) that Valdoria withdraw its reservations to articles 9 (2) (b) and (c); and (b) join the Court.',
  '8. Answering questions, the delegation said that a law was being drafted. It stressed progress.',
  '9. Norland asked what had been done on prisons. It thanked Dr. Doe for her visit.',
  '10. Kestria welcomed the answers. It recommended that the St. John prison be closed and that No. 5 of Decree No. 12 be repealed.',
  '11. As a neighbour, the Kingdom of Norland, recalling its statement, hoped that the border would be opened.',
  '12. Valdoria pledged to ratify the Protocol. Valdoria stated that it would recommend a bill to Parliament.',
  '13. Lurania recommended (a) respecting the rights of women (b) and of prisoners.',
  '14. Norland made recommendations: (i) close the camps; (ii) pay Prof. Roe, H.E. Mrs. Doe and Gen. Poe; and (iii) act.',
  '15. Kestria recommended Valdoria: (a) ratify the U.N. Convention, incl. art. 5 (a) and (b); (b) amend sect. 3 (c) of the Code; (c) go.',
  '16. Lurania asked Valdoria to consider a moratorium. It asked whether a law existed.',
  '17. Norland recommended A) closing camps; B) paying victims.',
]
const refused = (places: string) => [
  '19. The following recommendation enjoys the support of Valdoria: Open the ports (Norland).',
  `20. The recommendations noted in the report in paragraphs ${places} above did not enjoy the support of Valdoria.`,
]

describe('recommendations of the dialogue', () => {
  it.each<[string, string[]]>([
    ['4 (a)', ['4(a) amending the press law (XVF) noted']],
    ['4 (b)', ['4(b) closing secret cells, e.g., that of Mr. Roe in Northmark, without delay (XVF) noted']],
    ['5 (a) and (b)', ['5(a) abolish flogging (XVE XVG) noted', '5(b) establish a moratorium (XVE XVG) noted']],
    ['6', ['6[1] Noting the efforts of Norland, Kestria urged Valdoria to open the courts. (XVF) noted']],
    ['7 (a)', ['7(a) that Valdoria withdraw its reservations to articles 9 (2) (b) and (c) (XVH) noted']],
    ['7 (b)', ['7(b) join the Court (XVH) noted']],
    ['8', []],
    ['9', []],
    [
      '10',
      [
        '10[1] It recommended that the St. John prison be closed and that No. 5 of Decree No. 12 be repealed. (XVF) noted',
      ],
    ],
    ['12', []],
    ['14 (i)', ['14(i) close the camps (XVE) noted']],
    ['14 (ii)', ['14(ii) pay Prof. Roe, H.E. Mrs. Doe and Gen. Poe (XVE) noted']],
    ['14 (iii)', ['14(iii) act (XVE) noted']],
    ['15 (a)', ['15(a) ratify the U.N. Convention, incl. art. 5 (a) and (b) (XVF) noted']],
    ['15 (b)', ['15(b) amend sect. 3 (c) of the Code (XVF) noted']],
    ['15 (c)', ['15(c) go (XVF) noted']],
    ['16', ['16[1] Lurania asked Valdoria to consider a moratorium. (XVG) noted']],
    ['17 (b)', ['17(b) paying victims (XVE) noted']],
    ['13 (b)', ['13(b) respecting the rights of women (b) and of prisoners (XVG) noted']],
  ])('paragraph %s', (places, expected) => expect(brief(report(refused(places), dialogue)).slice(1)).toEqual(expected))

  it.each<[string, string[]]>([
    ['4 (a)', ['4(a) reopening the case of Roe v. Valdoria (XVF) noted']],
    ['4 (b)', ['4(b) closing the cells at Ft. North and Mt. East (XVF) noted']],
    ['5', ['5[1] Lurania recommended that Valdoria ratify the Covenant, etc. (XVG) noted']],
    ['6 (1), (3)', ['6(1) ratify article 9 (2) of it (XVE) noted', '6(3) train judges (XVE) noted']],
  ])('paragraph %s of another dialogue', (places, expected) =>
    expect(
      brief(
        report(refused(places), [
          '4. Kestria recommended (a) reopening the case of Roe v. Valdoria and (b) closing the cells at Ft. North and Mt. East.',
          '5. Lurania recommended that Valdoria ratify the Covenant, etc. It praised the plan.',
          '6. Norland recommended that Valdoria (1) ratify article 9 (2) of it, (2) set up a mechanism and (3) train judges.',
        ]),
      ).slice(1),
    ).toEqual(expected),
  )

  it('keeps what is listed in other words, or answered the opposite way', () => {
    const lines = [
      '19. The following recommendations enjoy the support of Valdoria:',
      '|19.1. Close cells in the province where children are held (Norland);',
      '20. The recommendation in paragraph 4 (a) does not enjoy the support of Valdoria.',
    ]
    const parsed = report(lines, ['4. Norland recommended that Valdoria (a) close cells and (b) pay victims.'])
    expect(brief(parsed)[1]).toBe('4(a) close cells (XVE) noted')
    expect(parsed.units.find(({ path }) => path === '4(a)')?.warnings).toContain(
      'may be the recommendation that is listed as 19.1',
    )
  })

  it('tells of a paragraph that recommends nothing', () => {
    const { skipped } = report(refused('8 and 18'), dialogue)
    expect(skipped?.find(({ where }) => where === '8')?.reason).toContain('holds no recommendation')
    expect(skipped?.find(({ where, text }) => where === '18' && text !== '')?.reason).toContain('no such place')
  })

  it('makes one of what is listed, and of what is answered twice', () => {
    const lines = [
      '20. The recommendations listed below enjoy the support of Valdoria. Valdoria has submitted its views on the recommendations in paragraphs 6 and 4 (a) (A/HRC/10/82/Add.1):',
      '|20.1. Open the courts (Kestria);',
      '21. The recommendation in paragraph 4 (a) was rejected.',
    ]
    const parsed = report(lines, dialogue)
    expect(brief(parsed)).toEqual(['20.1 Open the courts (XVF) supported', '4(a) amending the press law (XVF) noted'])
    expect(parsed.skipped?.find(({ where }) => where === '6')?.reason).toContain('listed as 20.1')
    const twice = parsed.units.find(({ path, unitType }) => path === '4(a)' && unitType === 'upr_recommendation')
    expect(twice?.positions?.map(({ value }) => value)).toEqual(['pending', 'noted'])
  })

  it('reads footnotes that are pointed at, or called by the paragraph', () => {
    const lines = (pointer: string) => [
      '# I. Summary',
      ...introduction,
      '4. Lurania recommended the measures of its statement.',
      '# II. Conclusions and/or recommendations',
      `5. ${pointer}`,
      disclaimer(6),
    ]
    const footnotes = [{ mark: '3', page: 3, text: 'Kestria recommended that Valdoria open the archives.' }]
    const parsed = parseRead(
      read(
        coverLines('A/HRC/990/15'),
        lines('The recommendation in footnote 3 did not enjoy the support of Valdoria.'),
        {
          footnotes,
        },
      ),
      { symbol: null },
    )
    expect(brief(parsed)).toEqual(['null Kestria recommended that Valdoria open the archives. (XVF) noted'])
  })
})

describe('items of a list', () => {
  const list = (item: string) => [
    '20. The recommendations listed below enjoy the support of Valdoria:',
    `|20.1. ${item}`,
    '|20.2. Open the ports (Norland).',
  ]
  const first = (item: string) => {
    const { units } = report(list(item), dialogue)
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
    ['What measures has Valdoria taken? (Norland);', ['upr_discussion: What measures has Valdoria taken? (Norland);']],
    [
      'Amend article 5 (Norland) in order to protect women. In particular, it should cover homes.',
      [
        'upr_recommendation: Amend article 5 (Norland) in order to protect women. In particular, it should cover homes.',
      ],
    ],
    [
      'Proceed with the implementation of (Lurania) / finalize and publish (Norland) its national plan;',
      [
        'upr_recommendation: Proceed with the implementation of (Lurania) / finalize and publish (Norland) its national plan',
      ],
    ],
    [
      'Improve the clinics (Norland); and train midwives (Kestria), with attention to women (Norland, Kestria);',
      ['upr_recommendation: Improve the clinics (Norland); and train midwives (Kestria), with attention to women'],
    ],
  ])('%s', (item, expected) => expect(first(item)).toEqual(expected))

  it('tells of a State that may say where a place lies', () => {
    const { units } = report(list('Resume talks on those from Northmark (Norland) without delay (Kestria);'), dialogue)
    expect(units.find(({ path }) => path === '20.1')?.warnings).toEqual([
      'a State named inside the text is read as recommending: Norland',
    ])
  })

  it('tells of an item that may go on with the one before it', () => {
    const { units } = report(list('and in the capital (Kestria);'), dialogue)
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
      'The following recommendations enjoy the support of Valdoria: (a) open the archives (Kestria); and (b) close the camps (Norland).',
      ['18(a) open the archives (XVF) supported', '18(b) close the camps (XVE) supported'],
    ],
  ])('%s', (lead, expected) => expect(brief(report([`18. ${lead}`], dialogue))).toEqual(expected))
})

describe('who speaks', () => {
  it.each([
    ['As recommended by Norland, Kestria urged Valdoria to act.', 'XVF'],
    ['Although it welcomed the reforms, Kestria recommended action.', 'XVF'],
    ['Taking note of the reforms of Norland and Lurania, Kestria recommended action.', 'XVF'],
    ['Kestria, while commending progress, recommended action.', 'XVF'],
    ['Kestria, supported by Norland, recommended action.', 'XVF'],
    ['The representative of the Federated Cantons of Tarsis recommended action.', 'XVH'],
    ['While Norland was praised, it recommended action.', ''],
    ['Having thanked Valdoria, Kestria and Norland recommended action.', 'XVF XVE'],
    ['Concerned about prisons, Kestria, Norland and Lurania called for action.', 'XVF XVE XVG'],
    ['Kestria recommended that Norland be thanked.', 'XVF'],
  ])('%s', (sentence, codes) =>
    expect(
      readSpeaker(sentence)
        .map(({ iso3 }) => iso3)
        .join(' '),
    ).toBe(codes),
  )
})

describe('recommending States', () => {
  it.each<[string, string | null]>([
    ['Norland (joint recommendation)', 'XVE'],
    ['Norland (also on behalf of Kestria)', 'XVE'],
    ['Norland [on behalf of the group]', 'XVE'],
    ['Kestria, Norland and others', 'XVF XVE '],
    ['Gambia, Republic of The', 'GMB'],
    ['joint recommendation by Norland and Kestria', 'XVE XVF'],
    ['Norland (joint recommendation with Kestria), Lurania', 'XVE XVF XVG'],
    ['Norland and Kestria, jointly', 'XVE XVF'],
    ['Norland; Kestria – joint recommendation', 'XVE XVF'],
    ['Joint recommendation: Norland, Kestria', 'XVE XVF'],
    ['Tarsis (the Federated Cantons of), Norland (the)', 'XVH XVE'],
    ['Tarsis, Federated Cantons of, Norland', 'XVH XVE'],
    ['Norland (formerly Old Norland)', 'XVE'],
    ['Albania, Serbia and Montenegro', 'ALB SRB MNE'],
    ['Serbia, Montenegro', 'SRB MNE'],
    ['Lichtenstein, Phillipines', 'LIE PHL'],
    ['Lao People\u02bcs Democratic Republic', 'LAO'],
  ])('(%s)', (list, codes) =>
    expect(
      readStates(list)
        ?.states.map(({ iso3 }) => iso3)
        .join(' ') ?? null,
    ).toBe(codes),
  )
})

describe('covers', () => {
  const cover = (symbol: string, state: string[]) => [...coverLines(symbol).slice(0, -1), ...state]
  const conclusions = [
    '# I. Summary',
    ...introduction,
    '# II. Conclusions and/or recommendations',
    '4. The recommendations listed below enjoy the support of the State under review:',
    '|4.1. Open the archives (Kestria).',
    disclaimer(5),
  ]
  it.each<[string, string[], string]>([
    ['a bracket of territories', ['China (including Hong Kong, China and Macao, China)'], 'CHN'],
    ['a bracket over two lines', ['China (including Hong Kong, China', 'and Macao, China)'], 'CHN'],
    ['territories behind a comma', ['Norland, including the Far Isles'], 'XVE'],
    ['territories with "and"', ['Norland (with the Far Isles and Old Rock)'], 'XVE'],
    ['an article in the bracket', ['Tarsis (the Federated Cantons of)'], 'XVH'],
  ])('%s', (_, lines, iso3) =>
    expect(parseRead(read(cover('A/HRC/990/15', lines), conclusions), { symbol: null }).states).toEqual([iso3]),
  )

  it('a report of the first session is a report, its session not the Council’s', () => {
    const parsed = parseRead(read(cover('A/HRC/WG.6/1/XVD/4', ['Valdoria']), conclusions), { symbol: null })
    expect(parsed).toMatchObject({ type: 'report_of_the_working_group', session: null })
    expect(brief(parsed)).toEqual(['4.1 Open the archives (XVF) supported'])
  })

  it.each(['1', '2', '3'])('A/HRC/WG.6/1/XVD/%s is a document for the review', (number) =>
    expect(() =>
      parseRead(read(cover(`A/HRC/WG.6/1/XVD/${number}`, ['Valdoria']), conclusions), { symbol: null }),
    ).toThrow(/prepared for the review/),
  )
})
