// Layouts of the conclusions by cycle, and the traps that each sets; all texts invented.
import { describe, expect, it } from 'vitest'
import { brief, disclaimer, report } from './invented.ts'

const supported = (number: number) =>
  `${number}. The recommendations formulated during the interactive dialogue and listed below have been examined by Valdoria and enjoy the support of Valdoria:`
const pending = (number: number) =>
  `${number}. The following recommendations will be examined by Valdoria, which will provide responses in due time, but no later than the 998th session of the Human Rights Council:`
const noted = (number: number) => `${number}. The recommendations below did not enjoy the support of Valdoria:`

describe('conclusions', () => {
  it.each<[what: string, lines: string[], expected: string[]]>([
    [
      'dotted numbers, one bracket each, nested brackets, last item with a full stop',
      [
        supported(4),
        '|4.1 Criminalize torture in line with article 1 of the Convention against Torture (Norland) (Tarsis (Federated Cantons of));',
        '|4.2 Ratify the OP-CAT (ICPPED) (Norland, Kestria);',
        pending(5),
        '|5.1 Table the anti-torture bill (Lurania).',
        disclaimer(6),
      ],
      [
        '4.1 Criminalize torture in line with article 1 of the Convention against Torture (XVE XVH) supported',
        '4.2 Ratify the OP-CAT (ICPPED) (XVE XVF) supported',
        '5.1 Table the anti-torture bill (XVG) pending',
      ],
    ],
    [
      'two recommendations under one number',
      [
        supported(4),
        '|4.1 Complete the ratification process (Kestria); increase efforts to inspect prisons (Lurania);',
      ],
      [
        '4.1[1] Complete the ratification process (XVF) supported',
        '4.1[2] increase efforts to inspect prisons (XVG) supported',
      ],
    ],
    [
      'cycle 1: items restart under each lead-in',
      [
        supported(4),
        '|1. Define torture in the penal code (Norland); and invite the Special Rapporteur (Kestria, Lurania);',
        '|2. Continue to train the police (Lurania).',
        pending(5),
        '|1. Table the bill (Lurania).',
        noted(6),
        '|1. Abolish the secret courts (Kestria).',
      ],
      [
        '4.1[1] Define torture in the penal code (XVE) supported',
        '4.1[2] invite the Special Rapporteur (XVF XVG) supported',
        '4.2 Continue to train the police (XVG) supported',
        '5.1 Table the bill (XVG) pending',
        '6.1 Abolish the secret courts (XVF) noted',
      ],
    ],
    [
      'cycle 1: items run on over the lead-ins, and reach the number of the next lead-in',
      [
        supported(4),
        ...[1, 2, 3, 4].map((n) => `|${n}. Take step ${n === 4 ? 'four' : 'some'} against torture (Norland);`),
        '5. The following recommendations will be examined by Valdoria in due time:',
        '|5. Table the bill (Kestria);',
        '|6. Pass the bill (Kestria).',
        disclaimer(6),
      ],
      [
        '4.1 Take step some against torture (XVE) supported',
        '4.2 Take step some against torture (XVE) supported',
        '4.3 Take step some against torture (XVE) supported',
        '4.4 Take step four against torture (XVE) supported',
        '5.5 Table the bill (XVF) pending',
        '5.6 Pass the bill (XVF) pending',
      ],
    ],
    [
      'positions in the sentence after the list',
      [
        '4. In the course of the discussion, the following recommendations were made to Valdoria:',
        '|1. That torture be punished. (Norland)',
        '|2. To close the camps. (Kestria and Lurania)',
        '5. The response of Valdoria to these recommendations will be included in the outcome report adopted by the Human Rights Council at its ninth session.',
      ],
      ['4.1 That torture be punished. (XVE) pending', '4.2 To close the camps. (XVF XVG) pending'],
    ],
    [
      'a blank inside the number, a number under another lead-in',
      [
        supported(4),
        '|4. 1. Ratify the protocol (Norland);',
        '|4.2. Inspect the prisons (Kestria);',
        noted(5),
        '|5.1 Close the camps (Lurania).',
      ],
      [
        '4.1 Ratify the protocol (XVE) supported',
        '4.2 Inspect the prisons (XVF) supported',
        '5.1 Close the camps (XVG) noted',
      ],
    ],
    [
      'a lead-in that lost its number',
      [
        supported(4),
        '|4.1 Ratify the protocol (Norland).',
        '~The following recommendations did not enjoy the support of Valdoria:',
        '|5.1 Close the camps (Lurania).',
      ],
      ['4.1 Ratify the protocol (XVE) supported', '5.1 Close the camps (XVG) noted'],
    ],
    [
      'an item broken over paragraphs, a topic heading between items',
      [
        supported(4),
        '|4.1 Ratify the protocol as the Committee',
        '~recommended (Norland);',
        '~Prisons and police',
        '|4.2 Inspect the prisons (Kestria).',
      ],
      [
        '4.1 Ratify the protocol as the Committee recommended (XVE) supported',
        '4.2 Inspect the prisons (XVF) supported',
      ],
    ],
    [
      'letters under a lead-in, letters inside an item',
      [
        supported(4),
        '|(a) Ratify the protocol (Norland);',
        '|(b) Inspect the prisons (Kestria).',
        noted(5),
        '|5.1 Take the following steps: (a) close the camps; (b) pay the victims (Lurania).',
      ],
      [
        '4(a) Ratify the protocol (XVE) supported',
        '4(b) Inspect the prisons (XVF) supported',
        '5.1 Take the following steps: (a) close the camps; (b) pay the victims (XVG) noted',
      ],
    ],
    [
      'letters as paragraphs under an item, an item without a number',
      [
        supported(4),
        '|4.1 Take the following steps in prisons (Norland):',
        '|(a) inspect the cells (Norland);',
        '|(b) pay the victims (Kestria);',
        '~Close the camps (Lurania);',
        '|4.2 Train the police (Lurania).',
      ],
      [
        '4.1[1] Take the following steps in prisons (Norland): (a) inspect the cells (XVE) supported',
        '4.1[2] (b) pay the victims (XVF) supported',
        'null Close the camps (XVG) supported',
        '4.2 Train the police (XVG) supported',
      ],
    ],
    [
      'no margin between lead-ins and items, items run on over the lead-ins',
      [
        supported(4),
        ...[1, 2, 3, 4].map(
          (n) => `${n}. Take step ${['one', 'two', 'three', 'four'][n - 1]} against torture (Norland);`,
        ),
        noted(5),
        '5. Close the camps (Kestria);',
        '6. Open the archives (Kestria).',
        disclaimer(6),
      ],
      [
        '4.1 Take step one against torture (XVE) supported',
        '4.2 Take step two against torture (XVE) supported',
        '4.3 Take step three against torture (XVE) supported',
        '4.4 Take step four against torture (XVE) supported',
        '5.5 Close the camps (XVF) noted',
        '5.6 Open the archives (XVF) noted',
      ],
    ],
    [
      'a bracket that stands alone and looks like a heading',
      [supported(4), '|4.1 Close the camps (Norland);', '# (Kestria); (Lurania);', '|4.2 Train the police (Norland).'],
      ['4.1 Close the camps (XVE XVF XVG) supported', '4.2 Train the police (XVE) supported'],
    ],
    [
      'comments of the State are no recommendations',
      [
        noted(4),
        '|4.1 Close the camps (Lurania).',
        '5. With regard to the recommendation in paragraph 4.1 above, Valdoria indicated that there were no camps and that the idea had been rejected.',
        '6. Valdoria offered the following comments:',
        '|6.1 Regarding recommendation No. 4.1, there are no camps.',
        disclaimer(7),
      ],
      ['4.1 Close the camps (XVG) noted'],
    ],
    [
      'bullets in the place of numbers',
      [supported(4), '~• Ratify the protocol (Norland);', '~• Inspect the prisons (Kestria).'],
      ['4.1 Ratify the protocol (XVE) supported', '4.2 Inspect the prisons (XVF) supported'],
    ],
    [
      'a disclaimer glued to the last item',
      [supported(4), `|4.1 Ratify the protocol (Norland). ${disclaimer(5)}`],
      ['4.1 Ratify the protocol (XVE) supported'],
    ],
  ])('%s', (_, lines, expected) => expect(brief(report(lines))).toEqual(expected))

  it('keeps the printed number of an item that restarts, and the path beside it', () => {
    const unit = report([supported(4), '|1. Ratify the protocol (Norland).']).units.find((one) => one.path === '4.1')
    expect(unit).toMatchObject({ number: '1', path: '4.1', numberStatus: 'inferred' })
  })

  it('keeps the whole item beside its segments', () => {
    const lines = [supported(4), '|4.1 Complete the process (Kestria); increase efforts (Lurania);']
    for (const unit of report(lines).units.filter((one) => one.path === '4.1'))
      expect(unit.joinedText).toBe('Complete the process (Kestria); increase efforts (Lurania);')
  })

  it('gives the footnotes that an item calls, and keeps them out of its text', async () => {
    const { parseRead } = await import('../../../scrapers/upr-outcomes/parse.ts')
    const { coverLines, introduction, read } = await import('./invented.ts')
    const lines = [
      ...introduction,
      '# II. Conclusions and/or recommendations',
      supported(4),
      '|4.1 Ratify it (Norland).',
    ]
    const paper = read(coverLines('A/HRC/990/15'), lines, {
      footnotes: [{ mark: '7', text: 'As read during the dialogue: sign it.', page: 3 }],
    })
    paper.paragraphs.at(-1)!.notes = ['7']
    const unit = parseRead(paper, { symbol: null }).units.find((one) => one.path === '4.1')
    expect(unit).toMatchObject({ text: 'Ratify it', footnotes: ['As read during the dialogue: sign it.'] })
  })

  it('adds the answer of a sentence that names items', () => {
    const parsed = report([
      supported(4),
      '|1. Ratify the protocol (Norland);',
      '|2. Inspect the prisons (Kestria);',
      '|3. Train the police (Kestria).',
      '5. Valdoria considers that recommendations Nos. 1 and 3 above have already been implemented.',
    ])
    const implemented = parsed.units
      .filter((unit) => unit.positions?.at(-1)?.alreadyImplemented)
      .map((unit) => unit.path)
    expect(implemented).toEqual(['4.1', '4.3'])
    expect(parsed.units.find((unit) => unit.path === '4.1')?.positions).toHaveLength(2)
  })

  it('lists a gap of the numbers and says so when a number is printed twice', () => {
    const parsed = report([
      supported(4),
      '|4.1 Ratify it (Norland);',
      '|4.3 Inspect them (Norland);',
      '|4.3 Close them (Kestria).',
    ])
    expect(parsed.skipped).toContainEqual({
      where: '4.2',
      text: '',
      reason: 'no recommendation of this number was found',
    })
    expect(parsed.warnings).toContain('4.3: number 4.3 is printed twice')
    expect(parsed.units.filter((unit) => unit.path === '4.3').map((unit) => unit.part)).toEqual([0, 1])
  })

  it('tells pledges apart, inside the conclusions and in a chapter of their own', () => {
    const parsed = report([
      supported(4),
      '|4.1 Ratify the protocol (Norland).',
      disclaimer(5),
      '# III. Voluntary pledges and commitments',
      '6. Valdoria will publish its plan.',
      '7. Valdoria will invite the Subcommittee.',
    ])
    expect(parsed.units.filter((unit) => unit.unitType === 'upr_voluntary_pledge').map((unit) => unit.path)).toEqual([
      '6',
      '7',
    ])
    expect(brief(parsed)).toHaveLength(1)
  })

  it.each([
    [['United Nations', 'A/HRC/990/15', 'General Assembly', '24 March 2099 Original: English'], '2099-03-24'],
    [['Introduction', '1. The Working Group held its session from 20 to 31 January 2099.'], null],
    [['The review of Valdoria was held at the 13th meeting, on 28 January 2099.'], null],
    [['Human Rights Council', 'Nine hundred and ninetieth session', '16 June–11 July 2099 session'], null],
    [['Introducción', '1. El Grupo de Trabajo se reunió el 28 de enero de 2099.'], null],
    [['Introduction', '1. Le Groupe de travail s’est réuni le 28 janvier 2099.'], null],
  ])('the day of distribution is of the masthead: %j', async (cover, day) => {
    const { readCover } = await import('../../../scrapers/upr-outcomes/cover.ts')
    const { introduction, read } = await import('./invented.ts')
    expect(readCover(read(cover, introduction)).distributionDate).toBe(day)
  })

  it('reads the facts of the review', () => {
    expect(report([pending(4), '|4.1 Table the bill (Lurania).'])).toMatchObject({
      symbol: 'A/HRC/990/15',
      states: ['XVD'],
      distributionDate: '2099-03-24',
      session: null,
      councilSession: 990,
      layout: 'upr-dotted',
      review: {
        cycle: 4,
        workingGroupSession: 48,
        workingGroupSessionOpens: '2099-01-20',
        workingGroupSessionCloses: '2099-01-31',
        reviewDates: ['2099-01-28'],
        adoptionDate: '2099-01-31',
        troika: ['XVE', 'XVF', 'XVH'],
        councilSession: 998,
        baseDocuments: ['A/HRC/WG.6/48/XVD/1', 'A/HRC/WG.6/48/XVD/2', 'A/HRC/WG.6/48/XVD/3'],
      },
    })
  })

  it('begins at the first lead-in where the heading is missing', async () => {
    const { parseRead } = await import('../../../scrapers/upr-outcomes/parse.ts')
    const { coverLines, introduction, read } = await import('./invented.ts')
    const parsed = parseRead(
      read(coverLines('A/HRC/990/15'), [...introduction, supported(4), '|4.1 Ratify it (Norland).']),
      { symbol: null },
    )
    expect(brief(parsed)).toEqual(['4.1 Ratify it (XVE) supported'])
    expect(parsed.warnings).toContain('no heading of the conclusions: they begin at their first lead-in')
  })
})
