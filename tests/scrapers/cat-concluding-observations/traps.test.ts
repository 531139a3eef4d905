// The trap catalogue of LAYOUTS 1.5, one invented text for each that a parser can fall into.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { ParseError } from '../../../src/domain/errors.ts'
import { bytesOf, e5, htmlOf, type Invented } from './invented.ts'
import { capture, read, rows } from './support.ts'

const changed = (lines: (lines: string[]) => string[], rest: Partial<Invented> = {}): Invented => ({
  ...e5,
  lines: lines([...e5.lines]),
  ...rest,
})
const expected = await read(e5).then(rows)

describe('numbers and letters', () => {
  it('T01 glued numbers are the fixture itself', () => expect(expected).toContain('9(b)(ii) recommendation <8'))

  it('T02 a number on its own line', async () => {
    const document = changed((lines) =>
      lines.flatMap((line) =>
        /^\d+\./.test(line) ? [line.split('.')[0]!.concat('.'), line.slice(line.indexOf('.') + 1)] : [line],
      ),
    )
    expect(rows(await read(document))).toEqual(expected)
  })

  it('T03 no numbers at all: absent, none invented', async () => {
    const found = await read(changed((lines) => lines.map((line) => line.replace(/^\d+\./, ''))))
    expect(
      found.units.every((unit) => unit.number === null && unit.path === null && unit.numberStatus === 'absent'),
    ).toBe(true)
    expect(found.warnings.join()).toContain('number_status=absent')
    expect(found.units.filter((unit) => unit.unitType === 'recommendation').map((unit) => unit.text)).toContain(
      'Remove the limitation period for torture.',
    )
    expect(found.units.filter((unit) => unit.unitType === 'positive_aspect').length).toBeGreaterThan(1)
  })

  it('T04 no section letters, and list items without letters', async () => {
    const found = await read(
      changed((lines) => lines.map((line) => line.replace(/^# [A-C]\./, '# ').replace(/^\([a-b]\)/, ''))),
    )
    const items = found.units.filter((unit) => unit.number === '7')
    expect(items.map((unit) => [unit.path, unit.numberStatus])).toEqual([
      ['7(a)', 'inferred'],
      ['7(b)', 'inferred'],
    ])
    expect(found.units.find((unit) => unit.number === '3')?.unitType).toBe('positive_aspect')
  })

  it('T15 displaced letters are flagged', async () => {
    const found = await read(changed((lines) => lines.map((line) => line.replace(/^\(b\)Remove/, '(d)Remove'))))
    const suspect = found.units.find((unit) => unit.path === '7(d)')
    expect(suspect?.warnings).toEqual(['order_suspect'])
  })

  it('a number glued to the end of the sentence before', async () => {
    const document = changed((lines) => {
      const at = lines.findIndex((line) => line.startsWith('12.'))
      return [...lines.slice(0, at - 1), `${lines[at - 1]}${lines[at]}`, ...lines.slice(at + 1)]
    })
    expect(rows(await read(document))).toEqual(expected)
  })

  it('a number that is missing is skipped with its reason', async () => {
    const found = await read(
      changed((lines) => lines.filter((line) => !line.startsWith('8.') && !/^\([ab]\)(Without|At night)/.test(line))),
    )
    expect(found.skipped).toEqual([
      expect.objectContaining({ where: '8', reason: expect.stringContaining('not in the text') }),
    ])
  })

  it('letters in a reference at a line start are no list', async () => {
    const found = await read(
      changed((lines) =>
        lines.flatMap((line) =>
          line.startsWith('6.')
            ? [
                '6.The Committee is concerned that attempt is not punishable as article 4',
                '(b) of the Code would have it (arts. 1 and 4).',
              ]
            : [line],
        ),
      ),
    )
    expect(rows(found)).toEqual(expected)
    expect(found.units.find((unit) => unit.path === '6')?.text).toContain('article 4 (b) of the Code')
  })
})

describe('cover and names', () => {
  it('T05 a name glued to the next word is mended by the table of States', async () => {
    const found = await read(e5)
    expect(found.stateAsPrinted).toBe('Valdoria')
    expect(found.units[0]?.text).toContain('Valdoria at its 9897th')
  })

  it('T06 blanks inside symbols and dates', async () => {
    const found = await read({
      ...e5,
      cover: e5.cover.map((cell) =>
        cell.replace('CAT/C/XVD/CO/3', 'C AT/C/ XVD /CO/ 3').replace('30 May 2099', '30 May 209 9'),
      ),
    })
    expect([found.symbol, found.distributionDate]).toEqual(['CAT/C/XVD/CO/3', '2099-05-30'])
  })

  it('T08 a lost cover: the symbol is the listing’s', async () => {
    const found = await read({ ...e5, cover: [] })
    expect([found.symbol, found.symbolAsPrinted, found.distributionDate]).toEqual(['CAT/C/XVD/CO/3', null, null])
    expect(found.warnings.join()).toContain('source=listing')
    await expect(parse(capture(bytesOf({ ...e5, cover: [] })))).rejects.toThrow('no symbol')
  })

  it('T09 an asterisk on the symbol is a reissue, those of the title are notes', async () => {
    const found = await read({
      ...e5,
      cover: e5.cover.map((cell) => cell.replace('CO/3', 'CO/3*')),
      title: ['Committee against Torture', 'Concluding observations on the third periodic report of Valdoria*, **'],
      notes: [
        '* Reissued for technical reasons on 10 June 2099.',
        '** Adopted by the Committee at its nine hundred and ninety-first session (20 April–13 May 2099).',
      ],
    })
    expect([found.version, found.symbol, found.symbolAsPrinted, found.session]).toEqual([
      'reissued',
      'CAT/C/XVD/CO/3',
      'CAT/C/XVD/CO/3*',
      991,
    ])
    expect(found.title).toBe('Concluding observations on the third periodic report of Valdoria')
  })

  it('T10 a wrong symbol on the cover is never stored under the wrong State', async () => {
    const wrong = { ...e5, cover: e5.cover.map((cell) => cell.replace('CAT/C/XVD/CO/3', 'CAT/C/XVE/CO/6')) }
    await expect(parse(capture(bytesOf(wrong)))).rejects.toThrow(/conflict.*XVE.*XVD/)
    const found = await read(wrong, 'CAT/C/XVD/CO/3')
    expect([found.symbol, found.states]).toEqual(['CAT/C/XVD/CO/3', ['XVD']])
    expect(found.warnings.join()).toContain('conflict')
  })

  it('T11 an advance version, its field codes removed', async () => {
    const found = await read({
      ...e5,
      title: ['ADVANCE UNEDITED VERSION', ...e5.title.map((line) => `${line} DOCPROPERTY prep \\* MERGEFORMAT`)],
    })
    expect(found.version).toBe('advance_unedited')
    expect(found.title).not.toContain('MERGEFORMAT')
  })

  it('T21 combined reports', async () => {
    const found = await read(
      {
        ...e5,
        cover: e5.cover.map((cell) => cell.replace('CO/3', 'CO/3-5')),
        title: ['Concluding observations on the combined third to fifth periodic reports of Valdoria*'],
      },
      null,
    )
    expect([found.symbol, found.stateAsPrinted]).toEqual(['CAT/C/XVD/CO/3-5', 'Valdoria'])
  })

  it('T24 symbol and date on one line', async () => {
    const found = await read(
      { ...e5, cover: ['United Nations', 'CAT/C/XVD/CO/3 30 May 2099', 'Distr.: General', 'Original: English'] },
      null,
    )
    expect([found.symbol, found.distributionDate]).toEqual(['CAT/C/XVD/CO/3', null])
  })
})

describe('T20 two parts in one text', () => {
  const first = [
    '# PART I - VALDORIA, EXCLUDING THE NORTHERN ISLES',
    '# A. Introduction',
    '1. The Committee considered the report of Valdoria.',
    '# B. Positive aspects',
    '2. The Committee welcomes the new Code.',
    '# C. Subjects of concern and recommendations',
    '3. The Committee is concerned at crowding. The State party should build no more cells.',
  ]
  const second = [
    '# PART II - THE NORTHERN ISLES',
    '# A. Introduction',
    '1. The Committee thanks the authorities of the Isles.',
    '# B. Positive aspects',
    '2. The Committee welcomes the closing of the fort.',
    '# C. Subjects of concern and recommendations',
    '3. The Committee regrets the use of chains. The State party should abolish them.',
  ]
  it('numbers that begin again are kept apart, each under its part', async () => {
    const found = await read({ ...e5, lines: [...first, ...second] })
    expect(found.units.map((unit) => unit.number)).toEqual(['1', '2', '3', '3', '1', '2', '3', '3'])
    expect(new Set(found.units.map((unit) => `${unit.path}#${unit.part}`)).size).toBe(8)
    expect(found.units.at(-1)).toMatchObject({
      heading: [expect.stringContaining('NORTHERN ISLES'), 'Subjects of concern and recommendations'],
      warnings: ['part II'],
    })
  })
  it('numbers that run on are one series', async () => {
    const found = await read({
      ...e5,
      lines: [
        ...first,
        ...second.map((line) => line.replace(/^(\d)\./, (_, digit: string) => `${Number(digit) + 3}.`)),
      ],
    })
    expect(found.units.map((unit) => unit.number)).toEqual(['1', '2', '3', '3', '4', '5', '6', '6'])
  })
})

describe('furniture and notes', () => {
  it('T12, T13 page furniture in mid-sentence is taken out and the sentence joined', async () => {
    const document = changed((lines) =>
      lines.flatMap((line) =>
        line.startsWith('6.')
          ? [
              '6.The Committee is concerned that attempt is not',
              'CAT/C/XVD/CO/3',
              'page 2',
              'GE.99-43225 (E) 070899',
              'punishable (arts. 1 and 4 (2)).',
            ]
          : [line],
      ),
    )
    const found = await read(document)
    expect(rows(found)).toEqual(expected)
    expect(found.units.find((unit) => unit.path === '6')?.text).toBe(
      'The Committee is concerned that attempt is not punishable (arts. 1 and 4 (2)).',
    )
  })

  it('T14 a note in the text flow is no paragraph', async () => {
    const found = await read(
      changed((lines) =>
        lines.flatMap((line) => (line.startsWith('3.') ? [line, '3 See CAT/C/XVD/CO/2, para. 9.'] : [line])),
      ),
    )
    expect(rows(found)).toEqual(expected)
    expect(found.units.some((unit) => unit.text.includes('See CAT/C/XVD/CO/2, para. 9'))).toBe(false)
  })

  it('T26 "recommended" under positive aspects is none', () => expect(expected).toContain('3 positive_aspect'))
})

describe('what is refused', () => {
  const english = htmlOf(e5)
  const cyrillic = (text: string) =>
    text.replace(/>([^<]+)</g, (_, words: string) => `>${words.replace(/[a-z]/g, 'ж')}<`)

  it('a Russian version is recognised, kept and not read', async () => {
    const bytes = new TextEncoder().encode(cyrillic(english))
    await expect(parse(capture(bytes, 'CAT/C/XVD/CO/3'))).rejects.toThrow(
      'recognised: Russian version of CAT/C/XVD/CO/3, kept but not read',
    )
  })
  it.each([
    [
      'an annual report without the sections',
      {
        ...e5,
        cover: ['United Nations', 'A/99/44', 'Distr.: General', 'Original: English'],
        title: ['Report of the Committee against Torture'],
        lines: ['1. The Committee met.', '2. It elected its officers.', '3. It adopted its report on Valdoria.'],
      },
      /names a State|of an annual report the part on one State is read/,
    ],
    [
      'a text with an unknown country code',
      {
        ...e5,
        cover: ['United Nations', 'CAT/C/QQQ/CO/3', 'Distr.: General'],
        title: ['Concluding observations on the third periodic report of Nowhere*'],
        lines: e5.lines.map((line) => line.replace('Valdoria', 'Nowhere')),
      },
      /QQQ/,
    ],
    ['a text of two paragraphs', { ...e5, lines: e5.lines.slice(0, 3) }, /paragraphs were found/],
  ] as [string, Invented, RegExp][])('%s', async (_, document, message) => {
    const error = await parse(capture(bytesOf(document))).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ParseError)
    expect((error as Error).message).toMatch(message)
  })
})

describe('documents that recommend nothing', () => {
  it('a list of issues asks', async () => {
    const found = await read({
      ...e5,
      symbol: 'CAT/C/XVD/QPR/4',
      cover: e5.cover.map((cell) => cell.replace('CO/3', 'QPR/4')),
      title: ['List of issues prior to submission of the fourth periodic report of Valdoria*'],
      lines: [
        '1.In its previous concluding observations (CAT/C/XVD/CO/3), the Committee considers that the recommendation in paragraph 7 (b) has not yet been implemented.',
        '# Article 4',
        '2.Further to the previous concluding observations (para. 7), please say whether attempt has been made an offence.',
        '3.The State party should also say what was done to ensure that torture is punished.',
        '4.Please provide statistics.',
      ],
    })
    expect(found.type).toBe('list_of_issues_prior_to_reporting')
    expect(rows(found)).toEqual(['1 follow_up_assessment', '2 loi_question', '3 loi_question', '4 loi_question'])
  })
  it.each([3, 2])('a State’s reply answers, in %i paragraphs', async (count) => {
    const found = await read({
      ...e5,
      symbol: 'CAT/C/XVD/FCO/3',
      cover: e5.cover.map((cell) => cell.replace('CO/3', 'FCO/3')),
      title: [
        'Information received from Valdoria on follow-up to the concluding observations on its third periodic report*',
        '[Date received: 12 May 2100]',
      ],
      lines: [
        '1.The Government adopted a law.',
        '2.The Committee recommends that torture be an offence; it is one.',
        '3.A lawyer is there.',
      ].slice(0, count),
    })
    expect([found.type, found.receivedDate, new Set(rows(found).map((row) => row.split(' ')[1]))]).toEqual([
      'follow_up_reply',
      '2100-05-12',
      new Set(['state_reply']),
    ])
  })
})
