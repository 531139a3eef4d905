// Whole invented texts in forms that the eras do not show: numbers in brackets, an annual report, closings, a corrigendum, tables.
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { banner, type Invented } from './invented.ts'
import { capture, read, rows } from './support.ts'

const cover = (symbol: string): string[] => [
  'United Nations',
  symbol,
  'Distr.: General',
  '7 June 2094',
  'Original: English',
]
const text = (
  symbol: string,
  lines: string[],
  title = 'Concluding observations on the sixth periodic report of Valdoria',
): Invented => ({
  symbol,
  cover: cover(symbol),
  title: ['Committee against Torture', title],
  lines,
})
const first =
  'The Committee considered the sixth periodic report of Valdoria (CAT/C/XVD/6) at its 9089th meeting, held on 16 April 2094, and adopted the present concluding observations on 2 May 2094.'

describe('forms of the text', () => {
  it('numbers all paragraphs in brackets', async () => {
    const found = await read(
      text('CAT/C/XVD/CO/6', [
        `(1) ${first}`,
        '# A. Introduction',
        '(2) The Committee welcomes the submission of the report.',
        '# B. Positive aspects',
        '(3) The Committee welcomes the adoption of the Code.',
        '# C. Principal subjects of concern and recommendations',
        '(4) The Committee is concerned that the definition is incomplete (art. 1).',
        'The State party should amend the Code.',
        '(5) The Committee is concerned that safeguards are not applied.',
        'The State party should apply them.',
        '(6) The Committee requests the State party to provide, within one year, information on the recommendations in paragraphs 4 and 5 above.',
        '(7) The State party is invited to submit its next periodic report, which will be its seventh, by 20 November 2097.',
      ]),
    )
    expect(rows(found)).toEqual([
      '1 procedural',
      '2 introduction',
      '3 positive_aspect',
      '4 concern',
      '4 recommendation <4',
      '5 concern',
      '5 recommendation <5',
      '6 follow_up_request',
      '7 next_report',
    ])
    // "within one year" is counted from the adoption on 2 May 2094, and the rule says so
    expect([found.followUp?.due, found.nextReport?.due]).toEqual(['2095-05-02', '2097-11-20'])
    expect([found.followUp?.dueRule?.startsWith('one year after the adoption'), found.nextReport?.dueRule]).toEqual([
      true,
      null,
    ])
  })

  it('reads the part on one State as it is cited, also without positive aspects', async () => {
    const found = await read({
      symbol: null,
      cover: ['United Nations', 'A/99/44, paras. 138-141', 'Distr.: General'],
      title: [
        'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
        'Committee against Torture',
        'Ninety-ninth session',
        'Report of the Committee against Torture',
        'Valdoria',
      ],
      lines: [
        '138. The Committee considered the initial report of Valdoria (CAT/C/916/Add.3) at its 9180th meeting, on 22 April 2094.',
        '# A. Introduction',
        '139. The Committee thanks the State party.',
        '# B. Subjects of concern',
        '140. The definition is narrow.',
        '# C. Recommendations',
        '141. The Committee recommends that a law be enacted.',
      ],
    })
    expect(found.symbol).toBe('A/99/44')
    expect(found.title).toMatch(/(?:^| )Report of the Committee against Torture$/)
    expect(found.title).not.toMatch(/Convention|session|99\/44/)
    expect(rows(found)).toEqual(['138 procedural', '139 introduction', '140 concern', '141 recommendation'])
  })

  it('tells the discussion of an annual report from its conclusions', async () => {
    const found = await read({
      symbol: 'A/99/44',
      cover: [],
      title: ['A/99/44', 'Report of the Committee against Torture', 'Valdoria'],
      lines: [
        '138. The Committee considered the initial report of Valdoria (CAT/C/916/Add.3) at its 9180th meeting, on 22 April 2094.',
        '139. The representative stated that torture should never be tolerated.',
        '140. Members were concerned to know whether the act would be enacted.',
        '# A. Introduction',
        '141. The Committee thanks the State party.',
        '# B. Positive aspects',
        '142. The Constitution prohibits torture.',
        '# C. Subjects of concern',
        '143. The definition is narrow.',
        '# D. Recommendations',
        '144. The Committee recommends that a law be enacted.',
      ],
    })
    expect(rows(found).slice(0, 4)).toEqual([
      '138 procedural',
      '139 introduction',
      '140 introduction',
      '141 introduction',
    ])
  })

  it('links no closing request to the concern before it', async () => {
    const found = await read(
      text('CAT/C/XVD/CO/6', [
        `1. ${first}`,
        '# B. Positive aspects',
        '2. The Committee welcomes the Code.',
        '# C. Principal subjects of concern and recommendations',
        '# Prisons',
        '3. The Committee is concerned at crowding. The State party should reduce it.',
        '# Data',
        '4. The Committee regrets the absence of data. The State party should compile data.',
        '5. The Committee invites the State party to ratify the Convention on the disappeared.',
        '6. The State party is requested to disseminate widely its report and these concluding observations.',
      ]),
    )
    expect(rows(found).slice(-4)).toEqual(['4 concern', '4 recommendation <4', '5 recommendation', '6 dissemination'])
  })

  it('keeps the type of a list of which one item is of another kind', async () => {
    const found = await read(
      text(
        'CAT/C/XXVII/Concl.5',
        [
          `1. ${first}`,
          '# I. Positive aspects',
          '2. The Committee welcomes the Code.',
          '# II. Subjects of concern',
          '3. The Committee is concerned at crowding.',
          '# III. Recommendations',
          '4. The Committee recommends that:',
          '(i) The State party make the declarations under articles 21 and 22;',
          '(ii) The conclusions and recommendations of the Committee be widely disseminated.',
        ],
        'Conclusions and recommendations of the Committee against Torture: Valdoria',
      ),
    )
    expect(rows(found).slice(-2)).toEqual(['4(i) recommendation', '4(ii) recommendation'])
  })

  it('refuses a corrigendum of several numbers', async () => {
    const lines = [
      '1. Paragraph 9 (b)',
      'For (1) read (2).',
      '2. Paragraph 16',
      'For 9 read 10.',
      '3. Paragraph 20',
      'For 2093 read 2094.',
    ]
    await expect(read(text('CAT/C/XVD/CO/6/Corr.1', lines))).rejects.toThrow(/corrigendum/)
  })
})

/** A page with a table of three columns between the halves of paragraph 3. */
const withTable = (): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, info: { Title: banner } })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<Uint8Array>((done) => pdf.on('end', () => done(new Uint8Array(Buffer.concat(chunks)))))
  let y = 40
  const put = (line: string, x = 113, bold = false) => {
    pdf
      .font(bold ? 'Times-Bold' : 'Times-Roman')
      .fontSize(10)
      .text(line, x, y, { lineBreak: false })
  }
  const lines = (...texts: string[]) => {
    for (const line of texts) {
      put(line)
      y += 12
    }
    y += 8
  }
  lines('United Nations', 'CAT/C/XVD/CO/6', 'Distr.: General', '7 June 2094', 'Committee against Torture')
  lines('Concluding observations on the sixth periodic report of Valdoria')
  lines(
    '1.   The Committee considered the sixth periodic report of Valdoria at its 9089th meeting, held on',
    '16 April 2094, and adopted the present concluding observations on 2 May 2094.',
  )
  put('B.   Positive aspects', 113, true)
  y += 20
  lines(
    '2.   The Committee welcomes the Code, which the State party adopted in 2092 after long debates in',
    'its Parliament and in the press.',
  )
  put('C.   Principal subjects of concern and recommendations', 113, true)
  y += 20
  put('Detention on remand', 113, true)
  y += 20
  lines(
    '3.   The Committee is concerned about the number of persons who are held on remand, as shown by',
    'the following figures:',
  )
  for (const [year, held, remand] of [
    ['Year', 'Persons held', 'On remand'],
    ['2092', '4,300', '1,410'],
    ['2093', '4,512', '1,502'],
  ]) {
    put(year!)
    put(held!, 230)
    put(remand!, 360)
    y += 12
  }
  y += 8
  lines(
    '4.   The State party should reduce the number of persons who are held on remand, and should use',
    'other measures.',
  )
  lines(
    '5.   The Committee requests the State party to submit its next periodic report, which will be its',
    'seventh, by 10 May 2098.',
  )
  pdf.end()
  return ended
}

describe('a table in a PDF', () => {
  it('is reported, and lends no words to a paragraph or heading', async () => {
    const found = await parse(capture(await withTable()))
    expect(found.units.map(({ path, unitType, heading }) => [path, unitType, heading.at(-1)]).slice(-3)).toEqual([
      ['3', 'concern', 'Detention on remand'],
      ['4', 'recommendation', 'Detention on remand'],
      ['5', 'next_report', 'Detention on remand'],
    ])
    expect(found.skipped?.map(({ reason }) => reason)).toEqual(Array(3).fill('stands in a table'))
    expect(found.warnings).toContain('tables, which are not read, on pages: 1')
  })
})
