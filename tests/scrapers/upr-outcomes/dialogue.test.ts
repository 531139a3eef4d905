// Recommendations that an answer points at in the dialogue: places, letters, speakers and footnotes.
import { describe, expect, it } from 'vitest'
import { readPointers } from '../../../scrapers/upr-outcomes/numbers.ts'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { brief, coverLines, disclaimer, introduction, read, report } from './invented.ts'

describe('places that are pointed at', () => {
  it.each<[string, string]>([
    ['in paragraphs 9 and 4 (a). These views are included in an addendum (A/HRC/10/82/Add.1)', '9 4(a)'],
    ['in paragraphs 12–14, A/HRC/8/32, 15', '12 13 14'],
    ['in document A/HRC/WG.6/4/L.12, paragraph 7', '7'],
    ['in paragraphs 20 to 23 and 25 (a)-(d)', '20 21 22 23 25(a) 25(b) 25(c) 25(d)'],
    ['in paragraphs 5 a) and b)', '5(a) 5(b)'],
    // one bracket for several letters
    ['in paragraphs 3 (b), 8 (a, d), 9 (a, b and f) and 12 (d)', '3(b) 8(a) 8(d) 9(a) 9(b) 9(f) 12(d)'],
    ['in paragraphs 6 (a-c), 7 (a or b) and 9', '6(a) 6(b) 6(c) 7(a) 7(b) 9'],
    ['in paragraphs 6 ((a) and (c)), 7 [a, b], 8 (b/d), 9a and 9c', '6(a) 6(c) 7(a) 7(b) 8(b) 8(d) 9(a) 9(c)'],
    ['in paragraphs 14 (a) (i) and (ii) and 15', '14(a)(i) 14(a)(ii) 15'],
    ['in paragraphs 31 (b) (Norland), 38 (b) (Kestria) and 40', '31(b) 38(b) 40'],
    ['in paragraph 7 of resolution 5/1 and paragraph 12 (b)', '12(b)'],
    ['in paragraph 12 (b) (see also General Assembly resolution 60/251, paragraph 5 (e))', '12(b)'],
    ['in paragraph 12 (b), in the light of general comment No. 2, paragraph 5', '12(b)'],
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
    ['5 (a, b)', ['5(a) abolish flogging (XVE XVG) noted', '5(b) establish a moratorium (XVE XVG) noted']],
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
    ['7 (a) and (b)', ['7(a) abolish flogging (XVG) noted', '7(b) train judges (XVG) noted']],
  ])('paragraph %s of another dialogue', (places, expected) =>
    expect(
      brief(
        report(refused(places), [
          '4. Kestria recommended (a) reopening the case of Roe v. Valdoria and (b) closing the cells at Ft. North and Mt. East.',
          '5. Lurania recommended that Valdoria ratify the Covenant, etc. It praised the plan.',
          '6. Norland recommended that Valdoria (1) ratify article 9 (2) of it, (2) set up a mechanism and (3) train judges.',
          '7. Lurania recommended that Valdoria: a. abolish flogging; b. train judges.',
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

  it.each(['4 (1, 3) and 5 (a)', '4 a, b and 5 (a)'])('tells of places that cannot be read: %s', (places) => {
    const reasons = report(refused(places), dialogue).skipped?.map(({ reason }) => reason)
    expect(reasons).toContainEqual(expect.stringContaining('places that the answer may name could not be read'))
  })

  it('gives no answer to places of which some are left out', () =>
    expect(
      brief(report(refused('4 (a) and (b), except 4 (b),'), dialogue)).map((line) => line.split(' ').at(-1)),
    ).toEqual(['supported', 'unclear', 'unclear']))

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
