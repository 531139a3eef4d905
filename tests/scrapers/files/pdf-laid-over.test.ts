// Words of a PDF that are covered, cut off, struck out or laid on its pages: never read as plain text without a word.
import { describe, expect, it } from 'vitest'
import { type Drawing, pdfOf, plainLine, read } from './base.ts'

type Pdf = PDFKit.PDFDocument

/** Draws something over the first line of paragraph 5 when that line is drawn. */
const overFive = (draw: (pdf: Pdf, x: number, y: number, width: number) => void): Drawing => ({
  line: (pdf, words, x, y, bold) => {
    plainLine(pdf, words, x, y, bold)
    if (!words.startsWith('5.')) return
    pdf.save()
    draw(pdf, x, y, pdf.widthOfString(words))
    pdf.restore().fillColor('black')
  },
})

/** Adds a few words to the first page in some way that nobody sees. */
const added = (before: (pdf: Pdf) => void): Drawing => ({
  over: (pdf, page) => {
    if (page !== 0) return
    pdf.save()
    before(pdf)
    pdf.font('Times-Roman').fontSize(10).text('never in these words', 300, 700, { lineBreak: false })
    pdf.restore().fillColor('black').opacity(1)
  },
})

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

const five = 'The State party should define'
const unseen = 'words that nobody can see'

const rows: [what: string, drawing: Drawing, doubt: string, sample: string][] = [
  ['a white box', overFive((pdf, x, y, width) => void pdf.rect(x, y - 1, width, 12).fill('white')), unseen, five],
  ['a black box', overFive((pdf, x, y, width) => void pdf.rect(x, y - 1, width, 12).fill('black')), unseen, five],
  [
    'a thick line',
    overFive(
      (pdf, x, y, width) =>
        void pdf
          .lineWidth(12)
          .moveTo(x, y + 5)
          .lineTo(x + width, y + 5)
          .stroke('black'),
    ),
    unseen,
    five,
  ],
  [
    'a picture',
    overFive((pdf, x, y, width) => void pdf.image(pixel, x, y - 1, { width, height: 12 })),
    'a picture, a shape or a mask lies over words',
    five,
  ],
  ...(
    [
      ['a box over the lower half', (pdf, x, y, width) => void pdf.rect(x, y + 5.5, width, 8).fill('white')],
      ['a box over the upper half', (pdf, x, y, width) => void pdf.rect(x, y - 4, width, 8).fill('white')],
      ['a low box through the middle', (pdf, x, y, width) => void pdf.rect(x, y + 4, width, 3).fill('white')],
      [
        'a slanted box',
        (pdf, x, y, width) =>
          void pdf
            .rotate(4, { origin: [x, y] })
            .rect(x, y - 20, width, 40)
            .fill('white'),
      ],
      [
        'a polygon',
        (pdf, x, y, width) => void pdf.polygon([x, y - 20], [x + width, y - 20], [x + width / 2, y + 40]).fill('white'),
      ],
      [
        'many narrow boxes',
        (pdf, x, y, width) => {
          for (let at = 0; at < width; at += 4) pdf.rect(x + at, y - 1, 4, 12)
          pdf.fill('white')
        },
      ],
    ] as [string, Parameters<typeof overFive>[0]][]
  ).map(([what, draw]): (typeof rows)[number] => [
    what,
    overFive(draw),
    'a picture, a shape or a mask lies over words',
    '',
  ]),
  [
    'a line through the words',
    overFive(
      (pdf, x, y, width) =>
        void pdf
          .lineWidth(0.6)
          .moveTo(x, y + 5.2)
          .lineTo(x + width, y + 5.2)
          .stroke('black'),
    ),
    'struck out',
    five,
  ],
  [
    'a line through words that are drawn letter by letter',
    {
      line: (pdf, words, x, y, bold) => {
        if (!words.startsWith('5.')) return plainLine(pdf, words, x, y, bold)
        for (const [at, letter] of [...words].entries())
          pdf.text(letter, x + pdf.widthOfString(words.slice(0, at)), y, { lineBreak: false })
        pdf.rect(x, y + 5, pdf.widthOfString(words), 0.6).fill('black')
      },
    },
    'struck out',
    'TheStatepartyshoulddefine',
  ],
  ['a mark that strikes out', overFive((pdf, x, y, width) => void pdf.strike(x, y, width, 11)), 'struck out', five],
  ['words that are cut off', added((pdf) => void pdf.rect(0, 0, 50, 50).clip()), unseen, 'never in these words'],
  ['words without any ink', added((pdf) => void pdf.fillOpacity(0)), unseen, 'never in these words'],
  [
    'words in the colour of their ground',
    added((pdf) => void pdf.rect(290, 690, 200, 30).fill('navy')),
    unseen,
    'never in these words',
  ],
  [
    'white words beside a dark ground',
    added((pdf) => void pdf.rect(20, 20, 40, 40).fill('navy').fillColor('white')),
    unseen,
    'never in these words',
  ],
  [
    'a note laid on the page',
    { over: (pdf, page) => void (page === 0 && pdf.textAnnotation(300, 700, 200, 20, 'and abolish the office')) },
    'laid on the page',
    'and abolish the office',
  ],
  [
    'a field of a form',
    {
      over: (pdf, page) => {
        if (page !== 0) return
        pdf.font('Times-Roman').initForm()
        pdf.formText('p6', 300, 700, 200, 20, { value: 'Valdoria should close the prison' })
      },
    },
    'fields of a form',
    'Valdoria should close the prison',
  ],
]

const innocent: [what: string, drawing: Drawing][] = [
  ['a clear marker', overFive((pdf, x, y, width) => void pdf.fillOpacity(0.4).rect(x, y, width, 11).fill('yellow'))],
  ['a line under the words', overFive((pdf, x, y, width) => void pdf.rect(x, y + 9.5, width, 0.6).fill('black'))],
  ['a frame', overFive((pdf, x, y, width) => void pdf.rect(x - 3, y - 3, width + 6, 16).stroke('black'))],
  [
    'a frame that is filled between two boxes',
    overFive(
      (pdf, x, y, width) =>
        void pdf
          .rect(x - 9, y - 3, width + 18, 18)
          .rect(x - 3, y - 2, width + 6, 14)
          .fill('grey', 'even-odd'),
    ),
  ],
  [
    'an open frame beside the words',
    overFive(
      (pdf, x, y, width) =>
        void pdf
          .polygon(
            [x - 9, y - 9],
            [x + width + 9, y - 9],
            [x + width + 9, y - 3],
            [x - 3, y - 3],
            [x - 3, y + 20],
            [x - 9, y + 20],
          )
          .fill('grey'),
    ),
  ],
  ['a low box under the words', overFive((pdf, x, y, width) => void pdf.rect(x, y + 10.5, width, 3).fill('black'))],
  ['a ground drawn before', { under: (pdf) => void pdf.rect(50, 30, 500, 760).fill('#eeeeee').fillColor('black') }],
  ['a mark of a reader', overFive((pdf, x, y, width) => void pdf.highlight(x, y, width, 11))],
]

describe('what lies over the words of a PDF', () => {
  it.each(rows)('%s: a doubt', async (_, drawing, doubt, sample) => {
    const { warnings } = await read(await pdfOf(drawing))
    expect(warnings.some((warning) => warning.includes(doubt) && warning.includes(sample))).toBe(true)
  })

  it.each(innocent)('%s: none', async (_, drawing) => {
    expect((await read(await pdfOf(drawing))).warnings).toEqual([])
  })

  it('reads what is written over a box, and not what is under it', async () => {
    const drawing = overFive((pdf, x, y, width) => {
      pdf
        .rect(x - 2, y - 1, width + 4, 38)
        .fill('white')
        .fillColor('black')
      plainLine(pdf, '5.    The State party should abolish the offence.', x, y, false)
    })
    const { units } = await read(await pdfOf({ ...drawing, line: latest(drawing.line!) }))
    expect(units.find(({ path }) => path === '5')?.text).toBe('The State party should abolish the offence.')
  })

  it('knows a stamp by its name', async () => {
    const options = { Subtype: 'Stamp', Name: 'SBNotForPublicRelease' } as unknown as PDFKit.Mixins.AnnotationOption
    const stamp = (pdf: Pdf, page: number) => void (page === 0 && pdf.annotate(100, 20, 80, 20, options))
    expect((await read(await pdfOf({ over: stamp }))).version).toBe('provisional')
  })
})

/** Draws the lines after the first of paragraph 5 before it, so that the box lies over them too. */
function latest(line: NonNullable<Drawing['line']>): NonNullable<Drawing['line']> {
  let held: Parameters<typeof line> | null = null
  let more = 0
  return (pdf, words, x, y, bold) => {
    if (words.startsWith('5.')) {
      held = [pdf, words, x, y, bold]
      return
    }
    plainLine(pdf, words, x, y, bold)
    if (held && ++more === 2) {
      line(...held)
      held = null
    }
  }
}
