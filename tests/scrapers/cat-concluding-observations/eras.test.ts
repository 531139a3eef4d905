// Each form of LAYOUTS 1, told from the text alone, with its units, dates and duties; invented texts.
import { describe, expect, it } from 'vitest'
import { e0, e1, e2, e3, e4, e5, french, spanish } from './invented.ts'
import { ccpr, cedaw, crc } from './invented-others.ts'
import { read, rows } from './support.ts'

describe('E1, paragraphs of an annual report', () => {
  it('types by section and cites the report', async () => {
    const found = await read(e1)
    expect([found.symbol, found.layout, found.states]).toEqual(['A/99/44', 'E1', ['XVD']])
    expect(rows(found)).toEqual([
      '901 procedural',
      '902 introduction',
      '903 positive_aspect',
      '904 concern',
      '905 concern',
      '906 recommendation',
      '907 recommendation',
    ])
  })
})

describe('E2, lettered parts', () => {
  it('keeps nested letters and types by part', async () => {
    const found = await read(e2)
    expect([found.layout, found.distributionDate, found.session, found.sessionOpens]).toEqual([
      'E2',
      '2094-12-12',
      93,
      '2094-11-15',
    ])
    expect(rows(found)).toEqual([
      '1 procedural',
      '2 introduction',
      '3(a) positive_aspect',
      '3(b) positive_aspect',
      '4(a)(i) concern',
      '4(a)(ii) concern',
      '4(b) concern',
      '5(a) recommendation',
      '5(b) recommendation',
      '6 follow_up_request',
      '7 next_report',
    ])
    expect(found.units[4]?.stem).toBe('The Committee expresses its concern at: The failure of the State party:')
    expect(found.followUp).toMatchObject({ paragraph: '6', due: null, paragraphs: ['5(b)'] })
    expect(found.nextReport).toMatchObject({ paragraph: '7', due: '2098-06-30' })
  })
})

describe('E3, both under one number', () => {
  it('makes two units of one number, the block after it belongs to the recommendation', async () => {
    const found = await read(e3)
    expect(found.layout).toBe('E3')
    expect(found.adoptionDates).toEqual(['2096-05-17', '2096-05-18'])
    const four = found.units.filter((unit) => unit.number === '4')
    expect(four.map((unit) => [unit.part, unit.unitType, unit.concern])).toEqual([
      [1, 'concern', null],
      [2, 'recommendation', '4'],
    ])
    expect(four[0]?.articles).toEqual(['1', '2', '4'])
    expect(four[1]?.text).toMatch(
      /^The State party should see .*\nThe Committee also recommends that judges be trained\.$/,
    )
    expect(rows(found).slice(5, 8)).toEqual(['5 concern', '5(a) recommendation <5', '5(b) recommendation <5'])
  })
  it('does not take the State’s name on its own line for a heading (T19)', async () => {
    const found = await read(e3)
    expect(found.stateAsPrinted).toBe('VALDORIA')
    expect(found.units.flatMap((unit) => unit.heading)).not.toContain('VALDORIA')
  })
})

describe('E3 with a tail of requests that stand alone', () => {
  it('is E3 still; the requests answer no concern', async () => {
    const lines = [
      ...e3.lines.slice(0, -2),
      '8. The Committee requests the State party to provide statistics on complaints, disaggregated by sex.',
      '9. The Committee encourages the State party to invite the Special Rapporteur.',
      '10. The State party is invited to make the declarations under articles 21 and 22.',
      '11. The Committee notes the opinion of the State party that the Convention does not apply at sea.',
      'The State party should apply it at sea.',
    ]
    const found = await read({ ...e3, lines })
    expect(found.layout).toBe('E3')
    expect(rows(found).slice(-5)).toEqual([
      '8 recommendation',
      '9 recommendation',
      '10 recommendation',
      '11 concern',
      '11 recommendation <11',
    ])
  })
})

describe('E4, one number a topic', () => {
  it('cuts at the opener, in the middle of a paragraph too', async () => {
    const found = await read(e4)
    expect(found.layout).toBe('E4')
    expect([found.session, found.sessionOpens, found.sessionCloses]).toEqual([91, '2089-05-06', '2089-05-31'])
    expect(rows(found).slice(3)).toEqual([
      '4 concern',
      '4 recommendation <4',
      '5 concern',
      '5 recommendation <5',
      '6 concern',
      '6(a) recommendation <6',
      '6(b) recommendation <6',
      '7 concern',
      '7 recommendation <7',
      '8 follow_up_request',
      '9 next_report',
    ])
    expect(found.units[4]?.text).toBe('The State party should abolish the limitation period for torture.')
    expect(found.units[4]?.heading.at(-1)).toBe('Limitation periods')
    expect(found.followUp).toMatchObject({ due: '2090-05-31', paragraphs: ['5', '7'] })
  })
})

describe('E5, two consecutive numbers, as OHCHR’s HTML prints them', () => {
  it('reads glued numbers, stems, nested items and assessments', async () => {
    const found = await read(e5)
    expect(found.layout).toBe('E5')
    expect(rows(found)).toEqual([
      '1 procedural',
      '2 introduction',
      '3 positive_aspect',
      '4(a) positive_aspect',
      '4(b) positive_aspect',
      '5 follow_up_assessment',
      '6 concern',
      '7(a) recommendation <6',
      '7(b) recommendation <6',
      '8(a) concern',
      '8(b) concern',
      '9(a) recommendation <8',
      '9(b)(i) recommendation <8',
      '9(b)(ii) recommendation <8',
      '10 follow_up_request',
      '11 recommendation',
      '12 dissemination',
      '13 next_report',
    ])
    expect(found.units[7]?.stem).toBe('The State party should:')
    expect(found.units[6]?.articles).toEqual(['1', '4(2)'])
  })
  it('reads session, meetings, adoption, duties and invitations', async () => {
    const found = await read(e5)
    expect([found.session, found.sessionOpens, found.sessionCloses]).toEqual([991, '2099-04-20', '2099-05-13'])
    expect([found.meetings, found.adoptionDates]).toEqual([['9897', '9900'], ['2099-05-11']])
    expect(found.followUp).toMatchObject({ paragraph: '10', due: '2100-05-13', paragraphs: ['7(a)', '7(b)', '9(b)'] })
    expect(found.nextReport).toMatchObject({ paragraph: '13', due: '2103-05-13' })
    expect(found.invitations.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['simplified_procedure', '2'],
      ['article_21', '11'],
      ['article_22', '11'],
    ])
  })
  it('links a reiteration to what it repeats', async () => {
    const found = await read(e5)
    const [reference] = found.units.find((unit) => unit.path === '9(a)')?.references ?? []
    expect(reference).toEqual({
      printed: 'CAT/C/XVD/CO/2, para. 6',
      symbol: 'CAT/C/XVD/CO/2',
      paragraphs: ['6'],
      kind: 'repeats',
    })
    const [assessed] = found.units.find((unit) => unit.path === '5')?.references ?? []
    expect([assessed?.symbol, assessed?.paragraphs]).toEqual(['CAT/C/XVD/CO/2', ['5']])
  })
})

describe('E0, in the absence of a report', () => {
  it('is told by the title', async () => {
    const found = await read(e0)
    expect([found.layout, found.states, found.session]).toEqual(['E0+E5', ['XVE'], 59])
    expect(found.units[1]?.unitType).toBe('introduction')
  })
})

describe('French and Spanish', () => {
  const expected = [
    '1 procedural',
    '2 introduction',
    '3 positive_aspect',
    '4 concern',
    '5(a) recommendation <4',
    '5(b) recommendation <4',
    '6 concern',
    '7 recommendation <6',
    '8 follow_up_request',
    '9 dissemination',
    '10 next_report',
  ]
  it.each([
    ['fr', french, ['11(a)', '13']],
    ['es', spanish, ['5(a)', '7']],
  ] as const)('%s: the same paths, references and days', async (language, document, named) => {
    const found = await read(document)
    expect(found.language).toBe(language)
    expect(rows(found)).toEqual(expected)
    expect([found.distributionDate, found.session, found.sessionOpens]).toEqual(['2099-05-30', 59, '2099-04-20'])
    expect([found.meetings, found.adoptionDates]).toEqual([['9897', '9900'], ['2099-05-11']])
    expect(found.followUp).toMatchObject({ due: '2100-05-13', paragraphs: named })
    expect(found.nextReport).toMatchObject({ due: '2103-05-13' })
    expect(found.units[5]?.references[0]?.paragraphs).toEqual(['20', '41(a)', '41(d)', '41(e)', '41(f)'])
  })
})

describe('other committees', () => {
  it('Human Rights Committee', async () => {
    const found = await read(ccpr)
    expect(rows(found).slice(4)).toEqual([
      '4 concern',
      '5 recommendation <4',
      '6 concern',
      '7(a) recommendation <6',
      '7(b) recommendation <6',
      '8 dissemination',
      '9 follow_up_request',
      '10 next_report',
    ])
    expect(found.followUp).toMatchObject({ due: '2100-07-27', paragraphs: ['5', '7(a)'] })
  })
  it('Committee on the Elimination of Discrimination against Women', async () => {
    const found = await read(cedaw)
    expect(found.mechanism).toBe('CEDAW')
    expect(rows(found).slice(4)).toEqual([
      '5(a) concern',
      '5(b) concern',
      '6(a) recommendation <5',
      '6(b) recommendation <5',
      '7 dissemination',
      '8 recommendation',
      '9 follow_up_request',
      '10 next_report',
    ])
  })
  it('Committee on the Rights of the Child', async () => {
    const found = await read(crc)
    expect(rows(found)).toEqual([
      '1 procedural',
      '2 introduction',
      '3 positive_aspect',
      '4 concern',
      '5 recommendation <4',
      '6 recommendation',
      '7 concern',
      '7 recommendation <7',
      '8 dissemination',
      '9 dissemination',
      '10 next_report',
    ])
    expect(found.nextReport?.due).toBe('2099-10-05')
  })
})
