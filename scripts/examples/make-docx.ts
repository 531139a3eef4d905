// Invented documents in Word: concluding observations with printed numbers, and a thematic list (matrix) as a table.
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { withoutTimes } from './same-bytes.ts'
import { banner, masthead, type Observations } from './texts.ts'

const line = (text: string, bold = false): Paragraph => new Paragraph({ children: [new TextRun({ text, bold })] })

// no maker's name, no machine's time: exports and examples carry neither (SAFETY, S8)
const pack = async (children: (Paragraph | Table)[], header?: string): Promise<Uint8Array> =>
  withoutTimes(
    await Packer.toBuffer(
      new Document({
        creator: banner,
        title: banner,
        sections: [{ children, ...(header ? { headers: { default: new Header({ children: [line(header)] }) } } : {}) }],
      }),
    ),
  )

export async function makeDocx(document: Observations): Promise<Uint8Array> {
  const { committee, treaty } = masthead(document)
  const cover = [
    line(`United Nations\t${document.symbol}`),
    line(treaty),
    line('Distr.: General'),
    line(document.date),
    line('Original: English'),
    line(banner),
    line(committee, true),
    line(`${document.title}${document.notes ? '*' : ''}`, true),
  ]
  let letters = 0
  const body = document.blocks.flatMap((block) => {
    if ('heading' in block)
      return [line(`${block.level === 1 ? `${String.fromCharCode(65 + letters++)}.\t` : ''}${block.heading}`, true)]
    const [first, ...rest] = block.text.split('\n')
    return [
      line(`${block.number}.\t${first}`),
      ...rest.map((text) => line(text)),
      ...(block.parts ?? []).map(([letter, text]) => line(`(${letter})\t${text}`)),
    ]
  })
  return pack([...cover, ...body, ...(document.notes ? [line('__________'), line(document.notes)] : [])])
}

export type MatrixRow = { recommendation: string; position: string; source: string; themes: string; sdgs: string }

/** The header shape of cycle 4 (LAYOUTS, 2.6). */
export async function makeMatrix(title: string, theme: string, rows: MatrixRow[]): Promise<Uint8Array> {
  const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => line(text)) })
  const header = [
    'Recommendation and recommending State',
    'Position of the State under review',
    'Human rights themes and groups of persons',
    'Relevant SDGs',
  ]
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ children: header.map((text) => cell(text)) }),
      new TableRow({ children: [new TableCell({ columnSpan: 4, children: [line(`Theme: ${theme}`)] })] }),
      ...rows.map(
        (row) =>
          new TableRow({
            children: [
              cell(row.recommendation, `Source of Position: ${row.source}`),
              cell(row.position),
              cell(...row.themes.split('; ')),
              cell(row.sdgs),
            ],
          }),
      ),
    ],
  })
  return pack([line(banner), table], title)
}
