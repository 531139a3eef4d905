// Matrices: the three shapes of the header, glued names, labels, and a file that names no State; all texts invented.
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { parseUpr } from '../../../scrapers/upr-outcomes/parse.ts'

const cell = (text: string, span = 1) =>
  new TableCell({ columnSpan: span, children: text.split('\n').map((line) => new Paragraph(line)) })

const docx = async (rows: string[][], header: string | null) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            headers: header === null ? {} : { default: new Header({ children: [new Paragraph(header)] }) },
            children: [
              new Table({
                rows: rows.map(
                  (cells) =>
                    new TableRow({
                      children: cells.length === 1 ? [cell(cells[0]!, 4)] : cells.map((one) => cell(one)),
                    }),
                ),
              }),
            ],
          },
        ],
      }),
    ),
  )

const title = 'UPR of Valdoria (2nd Cycle – 20th session) Thematic list of recommendations'
const parseBytes = (bytes: Uint8Array, address = 'matrix.docx') =>
  parseUpr({ bytes, sha256: '', address, symbol: null, retrievedAt: '', listing: null })
const parse = async (rows: string[][], header: string | null = title, address = 'matrix.docx') =>
  parseBytes(await docx(rows, header), address)

/** The file with another main part. */
const changed = async (bytes: Uint8Array, change: (document: string) => string): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes)
  const document = await zip.file('word/document.xml')!.async('string')
  expect(change(document)).not.toBe(document)
  return zip.file('word/document.xml', change(document)).generateAsync({ type: 'uint8array' })
}

const source = 'Source of Position: A/HRC/990/15/Add.1 - Para.3'

describe('parseMatrix', () => {
  it('reads the shape with a column of States, names glued', async () => {
    const parsed = await parse([
      ['Recommendation', 'Recommending state/s', 'Position', 'Full list of rights/affected persons'],
      ['Right or area: 12.5 Prisons'],
      [
        `115.1 Close the camps\n${source}`,
        'KestriaLuraniaNorland',
        'Supported',
        '12.5 Prisons\nAffected persons:\n- prisoners',
      ],
    ])
    expect(parsed).toMatchObject({
      type: 'matrix',
      states: ['XVD'],
      review: { cycle: 2, workingGroupSession: 20, reportSymbol: 'A/HRC/990/15' },
    })
    expect(parsed.review?.matrix?.[0]).toMatchObject({
      number: '115.1',
      text: 'Close the camps',
      recommendingStates: [{ iso3: 'XVF' }, { iso3: 'XVG' }, { iso3: 'XVE' }],
      position: { value: 'supported', words: 'Supported', sourceSymbol: 'A/HRC/990/15/Add.1', sourceParagraph: '3' },
      themes: ['12.5 Prisons'],
      persons: ['prisoners'],
    })
  })

  it('reads the shape with States in the text', async () => {
    const parsed = await parse([
      ['Recommendation', 'Position', 'Full list of themes', 'Assessment/comments on level of implementation'],
      ['Theme: A12 Acceptance of norms'],
      [`115.1 Ratify it (Norland, Kestria);\n${source}`, 'Noted', 'A12 Acceptance of norms', ''],
      [
        `115.2 Inspect the camps (Tarsis (Federated Cantons of)); pay the victims (Lurania).\n${source}`,
        'Supported/Noted',
        '',
        '',
      ],
    ])
    expect(
      parsed.review?.matrix?.map((row) => [
        row.number,
        row.recommendingStates.map((state) => state.iso3).join(' '),
        row.position.value,
      ]),
    ).toEqual([
      ['115.1', 'XVE XVF', 'noted'],
      ['115.2', 'XVH XVG', 'partially_supported'],
    ])
    expect(parsed.review?.matrix?.[1]?.themes).toEqual(['A12 Acceptance of norms'])
  })

  it('reads the shape of the fourth cycle, SDGs included', async () => {
    const parsed = await parse([
      [
        'Recommendation and recommending State',
        'Position of the State under review',
        'Human rights themes and groups of persons',
        'Relevant SDGs',
      ],
      [
        `140.7 Ratify it (Norland) (Kestria);\n${source}`,
        'Supported',
        '- Ratification\nGroups of Persons:\n- Public officials',
        '- 16 - PEACE',
      ],
    ])
    expect(parsed.review?.matrix?.[0]).toMatchObject({
      themes: ['Ratification'],
      persons: ['Public officials'],
      sdgs: ['16 - PEACE'],
    })
  })

  it('takes the State from the address where the header of the page is missing, and else refuses', async () => {
    const rows = [
      ['Recommendation', 'Position', 'Themes'],
      [`115.1 Ratify it (Norland);\n${source}`, 'Noted', ''],
    ]
    expect((await parse(rows, null, 'matrices/XVD-c2/matrix.docx')).states).toEqual(['XVD'])
    await expect(parse(rows, null)).rejects.toThrow(/names no State/)
  })

  it('refuses a position that it does not know, and a row without a number, with the row', async () => {
    const header = ['Recommendation', 'Position', 'Themes']
    await expect(parse([header, [`115.1 Ratify it (Norland);\n${source}`, 'Perhaps', '']])).rejects.toThrow(
      /row 2, 115.1: unknown position "Perhaps"/,
    )
    await expect(parse([header, [`Ratify it (Norland);\n${source}`, 'Noted', '']])).rejects.toThrow(
      /row 2: a row without a number/,
    )
  })

  const rows = [
    ['Recommendation', 'Position', 'Themes'],
    [`115.1 Ratify it (Norland);\n${source}`, 'Noted', ''],
  ]
  const rowText = 'Ratify it (Norland);'
  const inRow = (xml: string) => (document: string) =>
    document.replace(`>115.1 ${rowText}<`, `>115.1 ${rowText}</w:t></w:r>${xml}<w:r><w:t><`)
  const box =
    '<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>See the reservation.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>'
  const white = '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Not supported</w:t></w:r>'
  const formula = '<m:oMath><m:r><m:t>10</m:t></m:r></m:oMath>'
  // a file that keeps its text elsewhere, and hardly any of its own, is refused
  const thanks = `<w:p><w:r><w:t>${'Valdoria thanks the Working Group. '.repeat(60)}</w:t></w:r></w:p>`
  const elsewhere = (document: string) => document.replace('<w:tbl>', `<w:altChunk r:id="rId99"/>${thanks}<w:tbl>`)
  it.each<[string, (document: string) => string, RegExp]>([
    ['a text box', inRow(box), /text boxes, which are not read: 1 paragraphs \("See the reservation\."\)/],
    ['words in white', inRow(white), /words in white or in tiny type.*"Not supported"/],
    ['a formula', inRow(formula), /formulas, read as the signs that they hold/],
    ['a part in another file', elsewhere, /text that is kept in another file inside this one/],
  ])('passes on the doubts of the file: %s', async (_, change, doubt) => {
    const parsed = await parseBytes(await changed(await docx(rows, title), change))
    expect(parsed.review?.matrix).toHaveLength(1)
    expect(parsed.warnings).toEqual([expect.stringMatching(doubt)])
  })

  it('is not final where a line beside the table says so', async () => {
    const notice = '<w:p><w:r><w:t>ADVANCE UNEDITED VERSION</w:t></w:r></w:p>'
    const bytes = await changed(await docx(rows, title), (document) => document.replace('<w:tbl>', `${notice}<w:tbl>`))
    expect((await parseBytes(bytes)).version).toBe('advance_unedited')
  })

  it('keeps a name that no table knows, with a warning', async () => {
    const parsed = await parse([
      ['Recommendation', 'Recommending state/s', 'Position'],
      [`115.1 Close the camps\n${source}`, 'Kestrya', 'Noted'],
    ])
    expect(parsed.warnings).toEqual(['115.1: unknown State, kept as printed: Kestrya'])
  })
})
