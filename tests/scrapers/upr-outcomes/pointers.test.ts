// Answers that point at the dialogue: the recommendations are read there, with who made them.
import { describe, expect, it } from 'vitest'
import { brief, report } from './invented.ts'

const dialogue = [
  '4. Norland asked about the camps. It recommended that Valdoria: (a) close the camps; (b) pay the victims. It thanked the delegation.',
  '5. The Federated Cantons of Tarsis noted the bill and recommended that Valdoria pass it. It asked about the courts.',
  '6. Kestria welcomed the report. Valdoria was also asked to go on. Kestria hoped that the courts would be opened.',
  '7. Lurania recommended that Valdoria (a) ratify (i) the first protocol and (ii) the second protocol.',
]

describe('pointers', () => {
  it.each<[string, string[]]>([
    [
      '8. The recommendations noted in paragraphs 4 (b) and 5 above did not enjoy the support of Valdoria.',
      [
        '4(b) pay the victims (XVE) noted',
        '5[1] The Federated Cantons of Tarsis noted the bill and recommended that Valdoria pass it. (XVH) noted',
      ],
    ],
    [
      '8. The recommendations noted in paragraph 6, last sentence, above will be examined by Valdoria.',
      ['6[1] Kestria hoped that the courts would be opened. (XVF) pending'],
    ],
    [
      '8. The recommendations noted in paragraphs 7 (a) (i) and 7 (a) (ii) above did not enjoy the support of Valdoria.',
      ['7(a)(i) ratify (i) the first protocol (XVG) noted', '7(a)(ii) the second protocol (XVG) noted'],
    ],
    [
      '8. The following recommendations enjoy the support of Valdoria: paragraphs 4 (a) and (b).',
      ['4(a) close the camps (XVE) supported', '4(b) pay the victims (XVE) supported'],
    ],
    [
      '8. The recommendation of Norland (para. 4 (b)) does not enjoy support, whereas that of Lurania (para. 7 (a) (ii)) does.',
      ['4(b) pay the victims (XVE) noted', '7(a)(ii) the second protocol (XVG) supported'],
    ],
    [
      '8. The recommendation of Norland (para. 4 (b)) enjoys the support of Valdoria, whereas that of Lurania (para. 7 (a) (ii)) does not.',
      ['4(b) pay the victims (XVE) supported', '7(a)(ii) the second protocol (XVG) noted'],
    ],
    [
      '8. Recommendations that did not enjoy the support of Valdoria: para. 4 (a).',
      ['4(a) close the camps (XVE) noted'],
    ],
    [
      '8. The recommendations in the following paragraphs did not enjoy the support of Valdoria: 4 (b), 7 (a) (ii).',
      ['4(b) pay the victims (XVE) noted', '7(a)(ii) the second protocol (XVG) noted'],
    ],
  ])('%s', (pointer, expected) => expect(brief(report([pointer], dialogue))).toEqual(expected))
  it('ends a letter before the words that open the next', () => {
    const said = '4. Kestria recommended that (a) Valdoria end evictions, and that (b) Valdoria provide housing.'
    const pointer = '8. The recommendations noted in paragraphs 4 (a) and 4 (b) did not enjoy the support of Valdoria.'
    expect(brief(report([pointer], [said]))).toEqual([
      '4(a) Valdoria end evictions (XVF) noted',
      '4(b) Valdoria provide housing (XVF) noted',
    ])
  })

  it.each<[string, string[]]>([
    [
      'Kestria recommended that Valdoria (a) end evictions; and encouraged (b) accession to the treaty; it also urged the Government (c) to train judges, and also (d) a census; and, with a view to peace, (e) a truce.',
      ['end evictions', 'accession to the treaty', 'to train judges', 'a census', 'a truce'],
    ],
    [
      'Kestria recommended that Valdoria (a) review its law; (b) and guarantee freedom of worship; (c) or repeal the tax; (d) and, in line with its plan, open courts; (e) respect women and police them; and that Valdoria (f) rest.',
      [
        'review its law',
        'guarantee freedom of worship',
        'guarantee freedom of worship; (c) or repeal the tax',
        'in line with its plan, open courts',
        'respect women and police them',
      ],
    ],
    [
      'Kestria recommended that Valdoria (a) free all; (b) respect the rights of women (c) and of prisoners, (d) as well as of guards; (e) pay redress.',
      [
        'free all',
        'respect the rights of women',
        'respect the rights of women (c) and of prisoners',
        'respect the rights of women (c) and of prisoners, (d) as well as of guards',
        'pay redress',
      ],
    ],
  ])('reads each letter alone: %s', (said, expected) => {
    const pointer = '8. The recommendations noted in paragraph 4 (a) to (e) did not enjoy the support of Valdoria.'
    const letters = ['a', 'b', 'c', 'd', 'e']
    const rows = expected.map((text, at) => `4(${letters[at]}) ${text} (XVF) noted`)
    expect(brief(report([pointer], [`4. ${said}`]))).toEqual(rows)
  })

  it('takes the one recommendation of several paragraphs that a bracket names', () => {
    const said = [
      '4. Norland recommended that Valdoria close the camps. It also recommended that it ratify the Convention on Tolls.',
      '5. Kestria recommended that Valdoria accede to the Convention on Tolls and train judges. It recommended that the right to water be enforced before courts.',
      '6. Lurania encouraged Valdoria to consider ratifying the Convention on Tolls.',
    ]
    const pointer =
      '8. One recommendation noted in paragraphs 4, 5 and 6 (the ratification of the Convention on Tolls) and another recommendation noted in paragraph 5 (the enforcement of the right to water) above did not enjoy the support of Valdoria.'
    const parsed = report([pointer], said)
    expect(brief(parsed)).toEqual([
      '4[1] It also recommended that it ratify the Convention on Tolls. (XVE) noted',
      '5[1] Kestria recommended that Valdoria accede to the Convention on Tolls and train judges. (XVF) noted',
      '5[2] It recommended that the right to water be enforced before courts. (XVF) noted',
      '6[1] Lurania encouraged Valdoria to consider ratifying the Convention on Tolls. (XVG) noted',
    ])
    const doubted = parsed.units.filter(({ warnings }) => warnings?.some((one) => /only a part/.test(one)))
    expect(doubted.map(({ path }) => path)).toEqual(['5'])
    expect(parsed.skipped?.map(({ text }) => text)).toContain('Norland recommended that Valdoria close the camps.')
  })

  it('tells instruments apart by their figures', () => {
    const said = [
      '4. Kestria recommended that Valdoria ratify Convention No. 189 of the organization.',
      '5. Norland recommended that Valdoria withdraw its reservation to article 16 of the Convention.',
      '6. Lurania recommended that Valdoria ratify the second Optional Protocol to the Covenant.',
    ]
    const listed = [
      '8. The following recommendations enjoy the support of Valdoria:',
      '|8.1. Ratify Convention No. 169 of the organization (Kestria);',
      '|8.2. Withdraw its reservation to article 2 of the Convention (Norland);',
      '|8.3. Ratify the first Optional Protocol to the Covenant (Lurania).',
      '9. The recommendations in paragraphs 4, 5 and 6 enjoy the support of Valdoria.',
    ]
    const { units, skipped } = report(listed, said)
    const read = units.filter(({ unitType }) => unitType === 'upr_recommendation')
    expect(read.map(({ path }) => path)).toEqual(['8.1', '8.2', '8.3', '4', '5', '6'])
    expect(read.flatMap(({ warnings }) => warnings ?? []).filter((one) => /listed as/.test(one))).toEqual([])
    expect(skipped?.filter(({ reason }) => /listed as/.test(reason))).toEqual([])
  })

  const spoken = [
    '4. Lurania recommended that Valdoria open the archives.',
    '5. Kestria recommended that Valdoria ratify the Convention.',
    '6. Norland recommended that Valdoria close the camps.',
  ]
  it.each<[pointer: string, expected: string]>([
    ['With regard to the recommendations in paragraphs 5 and 6, Valdoria does not accept them.', '5 noted, 6 noted'],
    ['As to the recommendation made in paragraph 5, Valdoria considers it unfounded.', '5 noted'],
    [
      'As regards the recommendation in paragraph 5, Valdoria considers that it falls outside the scope of the review.',
      '5 noted',
    ],
    ['As regards the recommendation in paragraph 5, Valdoria is of the view that it is not relevant.', '5 noted'],
    ['Valdoria considers that the recommendation in paragraph 5 is not contrary to its Constitution.', '5 unclear'],
    [
      'Valdoria will submit its views on the recommendation in paragraph 5 in an addendum to the present report.',
      '5 pending',
    ],
    ['Valdoria will provide its response to the recommendation made in paragraph 5 in the addendum.', '5 pending'],
    ['The position of Valdoria on the recommendation in paragraph 5 will be set out in an addendum.', '5 pending'],
    ['Written replies to the recommendation contained in paragraph 5 will follow.', '5 pending'],
    [
      'Valdoria accepts the recommendation in paragraph 5 and considers that in paragraph 6 unfounded.',
      '5 supported, 6 noted',
    ],
    [
      'Valdoria accepts the recommendation in paragraph 5; it does not consider the one in paragraph 6 to be in line with its law.',
      '5 supported, 6 noted',
    ],
    [
      'The recommendation in paragraph 5 is accepted, while Valdoria dissociates itself from that in paragraph 6.',
      '5 supported, 6 noted',
    ],
    ['Concerning the recommendation in paragraph 5 above, Valdoria is not in a position to accept it.', '5 noted'],
    [
      'As for the recommendations in paragraphs 5 and 6, these do not enjoy the support of Valdoria.',
      '5 noted, 6 noted',
    ],
    ['With respect to the recommendations made in paragraph 5, Valdoria takes note of them.', '5 noted'],
    ['As for the recommendation in paragraph 5, Valdoria explained that it could not accept it.', '5 noted'],
    [
      'Valdoria accepts the recommendation in paragraph 4. As regards the recommendation in paragraph 5, Valdoria cannot accept it.',
      '4 supported, 5 noted',
    ],
    [
      'Valdoria accepts the recommendation in paragraph 4. As to the recommendation in paragraph 5, it will provide its response in due course.',
      '4 supported, 5 pending',
    ],
    [
      'With regard to the recommendation in paragraph 4, Valdoria does not accept it. With regard to the recommendation in paragraph 5, it accepts it.',
      '4 noted, 5 supported',
    ],
    [
      'Valdoria will consider the recommendation in paragraph 4 and respond in due course. In relation to the recommendation in paragraph 6, it was not accepted.',
      '4 pending, 6 noted',
    ],
    [
      'With regard to the recommendation in paragraph 5, Valdoria noted that the Convention is under study.',
      '5 unclear',
    ],
    ['With regard to the recommendation in paragraph 5, Valdoria does not accept the allegation.', '5 unclear'],
  ])('of a sentence that opens with its places: %s', (pointer, expected) =>
    expect(
      brief(report([`8. ${pointer}`], spoken))
        .map((one) => one.replace(/\[1\] .* (\w+)$/, ' $1'))
        .join(', '),
    ).toBe(expected),
  )

  const places = [
    '4. Norland recommended that Valdoria close the camps. It noted that recommendation 17 (b) was already implemented.',
    '5. Kestria recommended that Valdoria pay the victims.',
  ]
  const paths = (pointer: string) => brief(report([`8. ${pointer}`], places)).map((row) => row.split(' ')[0])

  it.each([
    'The recommendation in paragraph 4 (see para. 5) enjoys the support of Valdoria.',
    'The recommendation in paragraph 4 (cf. para. 5) was rejected by Valdoria.',
    'The recommendation of Norland (para. 4; see also para. 5) enjoys the support of Valdoria.',
    'The recommendation in paragraph 4 did not enjoy the support of Valdoria. See paragraph 5 above.',
    'The recommendation in paragraph 4 does not enjoy the support of Valdoria, for the reasons given in paragraph 5.',
    'The recommendation in paragraph 4 enjoys the support of Valdoria, as stated in paragraph 5.',
    'As explained in paragraph 5 above, the recommendation in paragraph 4 does not enjoy the support of Valdoria.',
    'In light of the information provided in paragraph 5, the recommendation in paragraph 4 is accepted.',
    'As stated by the delegation in paragraph 5, the recommendation in paragraph 4 enjoys the support of Valdoria.',
    'The recommendation in paragraph 4 enjoys the support of Valdoria, as indicated in A/HRC/99/8/Add.1 (paras. 5 and 6).',
    'The recommendation in paragraph 4 enjoys the support of Valdoria. The reasons are given in paragraph 5 of the addendum.',
    'The recommendation in paragraph 4, which relates to article 10, paragraph 5, of the Constitution, is not supported.',
    'The recommendation in paragraph 4 enjoys the support of Valdoria. Valdoria refers to paragraph 5.',
    'The recommendation in paragraph 4, read in conjunction with paragraph 5, enjoys the support of Valdoria.',
    'The recommendation in paragraph 4 enjoys the support of Valdoria; the position was explained in paragraph 5.',
    'The recommendation in paragraph 4 enjoys the support of Valdoria. The delegation’s statement is in paragraph 5.',
    'The recommendation in paragraph 4 was rejected because the law of which paragraph 5 speaks is in force.',
    'The recommendation in paragraph 4, which corresponds to that made in paragraph 5, is rejected by Valdoria.',
    'The recommendation in paragraph 4, similar to that in paragraph 5, is rejected by Valdoria.',
    'The recommendation in paragraph 4 enjoys the support of Valdoria, as explained in document A/HRC/99/8/Add.1, paragraphs 5 and 6.',
    'The recommendation in paragraph 4 is accepted; Valdoria refers to its national report (A/HRC/WG.6/98/XVD/1, para. 5).',
  ])('%s: a place that is only referred to is not answered', (pointer) => expect(paths(pointer)).toEqual(['4[1]']))

  it.each([
    'The recommendations noted in paragraphs 4 and 5 enjoy the support of Valdoria.',
    'The recommendation in paragraph 4, together with that in paragraph 5, enjoys the support of Valdoria.',
    'Valdoria supports the recommendation in paragraph 4 and takes note of paragraph 5.',
    'The recommendation in paragraph 4 enjoys the support of Valdoria, while paragraph 5 does not.',
    'The recommendation of Norland (para. 4) and that of Kestria (para. 5) enjoy the support of Valdoria.',
    'The recommendations, as contained in paragraphs 4 and 5, enjoy the support of Valdoria.',
  ])('%s: both are answered', (pointer) => expect(paths(pointer)).toEqual(['4[1]', '5[1]']))

  const stems = (pointer: string, ...before: string[]) =>
    report([`8. ${pointer}`], before).units.flatMap(({ path, stem, text }) =>
      stem ? [`${path}: ${stem} … ${text}`] : [],
    )

  it.each<[string, string, string[]]>([
    [
      '4 (a) and (b)',
      '4. Norland welcomed the reforms (a) in law and (b) in practice. It recommended that Valdoria (a) close cells; and (b) open archives.',
      ['4(a): It recommended that Valdoria … close cells', '4(b): It recommended that Valdoria … open archives'],
    ],
    [
      '4 (b) and (c)',
      '4. Norland recommended that Valdoria (a) close cells; (b) open archives. Kestria recommended that it (a) train judges; (b) pay; and (c) build schools.',
      ['4(b): Norland recommended that Valdoria … open archives', '4(c): Kestria recommended that it … build schools'],
    ],
    [
      '4 (i) to (iii)',
      '4. Kestria recommended that Valdoria: (i) define torture; (ii) prosecute; and (iii) compensate.',
      [
        '4(i): Kestria recommended that Valdoria: … define torture',
        '4(ii): Kestria recommended that Valdoria: … prosecute',
        '4(iii): Kestria recommended that Valdoria: … compensate',
      ],
    ],
    ['4 (b)', '4. Norland asked about (a) prisons and (b) courts. It recommended (a) the closure of the camps.', []],
  ])('%s are the letters of the sentence that recommends', (letters, paragraph, expected) =>
    expect(
      stems(
        `The recommendations in paragraphs ${letters} and 3 enjoy the support of Valdoria.`,
        '3. Lurania recommended schools.',
        paragraph,
      ),
    ).toEqual(expected),
  )

  const two = ['4. Norland recommended that Valdoria close the camps. Kestria recommended that it pay the victims.']
  it('the other recommendation of a paragraph has its own answer', () =>
    expect(
      brief(
        report(
          [
            '8. The recommendation in paragraph 4, last sentence, was accepted, while the other recommendation in that paragraph was not.',
          ],
          two,
        ),
      ),
    ).toEqual([
      '4[1] Kestria recommended that it pay the victims. (XVF) supported',
      '4[2] Norland recommended that Valdoria close the camps. (XVE) noted',
    ]))
  it('others that cannot be told from those that are answered are named', () => {
    const { skipped } = report(
      [
        '8. The recommendation in paragraph 4 (a) was accepted, while the other recommendation in that paragraph was not.',
      ],
      dialogue,
    )
    expect(skipped?.map(({ reason }) => reason).join()).toContain('the others of paragraph 4 cannot be told')
  })

  it.each<[string, string]>([
    ['Although it had doubts, Lurania, speaking also for Norland, recommended that Valdoria act.', 'XVG'],
    ['Kestria, which had visited Norland, recommended that Valdoria act.', 'XVF'],
    ['While praising the courts, Kestria, noting the wishes of Norland, urged Valdoria to act.', 'XVF'],
    ['Turning to prisons, Lurania expressed concern. It recommended that Valdoria act.', 'XVG'],
    ['On prisons, the delegation of Kestria remained deeply concerned. It recommended that Valdoria act.', 'XVF'],
    ['In view of this, the delegation of Lurania, like that of Norland, recommended that Valdoria act.', 'XVG'],
  ])('%s: %s', (sentence, state) =>
    expect(
      brief(
        report(
          ['8. The recommendations noted in paragraph 4 above did not enjoy the support of Valdoria.'],
          [`4. ${sentence}`],
        ),
      ),
    ).toEqual([`4[1] ${sentence.replace(/^.*(?=It recommended)/, '')} (${state}) noted`]),
  )

  it.each<[sentence: string, states: string]>([
    [
      'Concerned at reports by Tarsis, Lurania, speaking also for Norland, recommended that Valdoria act.',
      'XVG speaking also for Norland',
    ],
    ['Lurania, also on behalf of Norland, recommended that Valdoria act.', 'XVG also on behalf of Norland'],
    [
      'Lurania, on behalf of Norland, Kestria and Tarsis, recommended that Valdoria act.',
      'XVG on behalf of Norland, Kestria and Tarsis',
    ],
    ['Speaking also for Norland, Lurania recommended that Valdoria act.', 'XVG Speaking also for Norland'],
    [
      'On behalf of Norland and Kestria, Lurania recommended that Valdoria act.',
      'XVG On behalf of Norland and Kestria',
    ],
    ['Lurania, together with Norland, recommended that Valdoria act.', 'XVG, XVE'],
    ['Lurania, joined by Norland and Kestria, recommended that Valdoria act.', 'XVG, XVE, XVF'],
    ['Lurania, like Norland, recommended that Valdoria act.', 'XVG'],
  ])('%s', (sentence, states) => {
    const found = report(
      ['8. The recommendations noted in paragraph 4 above did not enjoy the support of Valdoria.'],
      [`4. ${sentence}`],
    ).units.find(({ unitType }) => unitType === 'upr_recommendation')
    expect(
      found?.recommendingStates?.map(({ iso3, onBehalfOf }) => [iso3, onBehalfOf ?? ''].join(' ').trim()).join(', '),
    ).toBe(states)
  })

  it.each<[string, string]>([
    ['The recommendation in paragraph 5 is accepted, that in paragraph 4 (a) is not.', '4(a) noted 5[1] supported'],
    [
      'Valdoria accepts the recommendation in paragraph 4 (a) and rejects that in paragraph 5.',
      '4(a) supported 5[1] noted',
    ],
    [
      'The recommendation in paragraph 4 (a) enjoys the support of Valdoria; the one in paragraph 5 does not.',
      '4(a) supported 5[1] noted',
    ],
    [
      'Valdoria accepted the recommendation in paragraph 4 (a). That in paragraph 5 did not enjoy its support. It will examine that in paragraph 7 (a) (i).',
      '4(a) supported 5[1] noted 7(a)(i) pending',
    ],
    [
      'The recommendation in paragraph 4 (a) is accepted, that in paragraph 5 is not, and that in paragraph 7 (a) (i) will be studied.',
      '4(a) supported 5[1] noted 7(a)(i) pending',
    ],
    ['The recommendation in paragraph 4 (a) was rejected, that in paragraph 5 was not.', '4(a) noted 5[1] unclear'],
    ['Valdoria accepts the recommendations in paragraph 4 (a), and in paragraph 5.', '4(a) supported 5[1] supported'],
    // the number of a decree is no number of a recommendation
    ['The recommendation in paragraph 5 was rejected. Explanations were given in decree No. 8 of 2086.', '5[1] noted'],
    ['The recommendation in paragraph 5 was rejected, as it runs counter to Act No. 12.', '5[1] noted'],
  ])('answers each place by its own words: %s', (answers, expected) =>
    expect(
      brief(report([`8. ${answers}`], dialogue))
        .map((one) => one.replace(/ .* (\w+)$/, ' $1'))
        .sort()
        .join(' '),
    ).toBe(expected),
  )

  it('flags them, with the words of the pointer and its paragraph', () => {
    const unit = report(
      ['8. The recommendations noted in paragraph 4 (a) above did not enjoy the support of Valdoria.'],
      dialogue,
    ).units.find((one) => one.path === '4(a)')
    expect(unit).toMatchObject({
      stem: 'It recommended that Valdoria:',
      warnings: ['position by reference'],
      positions: [{ sourceParagraph: '8', value: 'noted' }],
    })
    expect(unit?.positions?.[0]?.words).toContain('did not enjoy')
  })

  it('lists a pointer that leads nowhere', () => {
    const parsed = report(
      ['8. The recommendations noted in paragraphs 4 (a) and 5 (f) above did not enjoy the support of Valdoria.'],
      dialogue,
    )
    expect(parsed.skipped?.find((one) => one.where === '5(f)')?.reason).toContain('no such place')
  })

  it.each([
    ['in paragraphs 4, last sentence, and 5 above', '4[1] 5[1]', ''],
    ['in paragraph 5 (first and second sentences) above', '5[1] 5[2]', ''],
    ['in the last sentence of paragraph 6 above', '6[1]', ''],
    ['of paragraph 5 above', '5[1]', ''],
    ['in paragraphs 21 and 5 above', '5[1]', 'paragraph 21 is pointed at but has no such place'],
    ['in paragraph 5, first and ninth sentences, above', '5[1]', 'sentence 9 of paragraph 5 is pointed at'],
  ])('reads the sentences that are named, and tells what is not there: %s', (place, expected, told) => {
    const parsed = report([`8. The recommendations ${place} did not enjoy the support of Valdoria.`], dialogue)
    expect(
      brief(parsed)
        .map((one) => one.split(' ')[0])
        .join(' '),
    ).toBe(expected)
    expect(parsed.skipped?.map(({ reason }) => reason).join('\n')).toContain(told)
  })

  it.each([
    ['in the first part of paragraph 5 above', 'the answer names only a part of this place: first part'],
    ['in paragraph 4 (a), last sentence, above', 'the answer names only a part of this place: the last sentence'],
    ['in paragraph 4, first sentence, above', 'no words of an ask could be read in it'],
  ])('doubts a part that cannot be told: %s', (place, doubt) => {
    const parsed = report([`8. The recommendations ${place} did not enjoy the support of Valdoria.`], dialogue)
    const unit = parsed.units.find(({ unitType }) => unitType === 'upr_recommendation')
    expect(unit?.warnings).toContain(doubt)
  })

  it('takes no number of the chapter itself for a paragraph of the dialogue', () => {
    const parsed = report(
      [
        '8. The recommendations below did not enjoy the support of Valdoria:',
        '|8.4 Close the camps (Norland).',
        '9. With regard to the recommendation in paragraph 8.4 above, Valdoria rejected it.',
      ],
      dialogue,
    )
    expect(brief(parsed)).toEqual(['8.4 Close the camps (XVE) noted'])
  })
})
