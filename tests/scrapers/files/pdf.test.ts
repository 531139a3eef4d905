// PDFs as people have them: watermarks, turned pages, odd boxes, text drawn twice or backwards, scans. Right or doubted.
import { beforeAll, describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { type Drawing, essence, pdfOf, plainLine, read } from './base.ts'

type Pdf = PDFKit.PDFDocument

const across = (words: string, angle: number, points: number) => (pdf: Pdf) => {
  pdf
    .save()
    .rotate(-angle, { origin: [300, 420] })
    .fillColor('#cccccc')
    .font('Helvetica')
    .fontSize(points)
  pdf.text(words, 300 - words.length * points * 0.3, 420, { lineBreak: false })
  pdf.restore().fillColor('black')
}

const acrossByLetter = (word: string, points: number) => (pdf: Pdf) => {
  pdf
    .save()
    .rotate(-45, { origin: [100, 600] })
    .fillColor('#cccccc')
    .font('Helvetica')
    .fontSize(points)
  for (const [at, letter] of [...word].entries()) pdf.text(letter, 100 + 37 * at, 600, { lineBreak: false })
  pdf.restore().fillColor('black')
}

const clearLine: Drawing['line'] = (pdf, words, x, y, bold) => {
  pdf.fillOpacity(0)
  plainLine(pdf, words, x, y, bold)
  pdf.fillOpacity(1)
}

const cutLine: Drawing['line'] = (pdf, words, x, y, bold) => {
  pdf.save().rect(0, 0, 1, 1).clip()
  plainLine(pdf, words, x, y, bold)
  pdf.restore()
}

type Places = [letter: string, x: number][]
const inOrder = (places: Places): Places => places
const backwards = (places: Places): Places => places.toReversed()
const by =
  (isFirst: (letter: string) => boolean) =>
  (places: Places): Places => [
    ...places.filter(([letter]) => isFirst(letter)),
    ...places.filter(([letter]) => !isFirst(letter)),
  ]
const letters =
  (order: (places: Places) => Places): Drawing['line'] =>
  (pdf, words, x, y) => {
    const places: Places = []
    let at = x
    for (const letter of words) {
      places.push([letter, at])
      at += pdf.widthOfString(letter)
    }
    for (const [letter, left] of order(places)) if (letter !== ' ') pdf.text(letter, left, y, { lineBreak: false })
  }

/** A sheet that was laid on the glass by hand. */
const askew = (degrees: number) => (pdf: Pdf) => void pdf.rotate(degrees, { origin: [300, 420] })

/** The words of such a sheet, each set level where a program saw it. */
const wordsRising =
  (degrees: number): NonNullable<Drawing['line']> =>
  (pdf, line, x, y, bold) => {
    let at = x
    for (const word of line.split(/ +/)) {
      withoutInk(pdf, word, at, y - Math.tan((degrees * Math.PI) / 180) * (at - 300), bold)
      at += pdf.widthOfString(`${word} `)
    }
  }

/** Mode 3 of the text leaves no ink. */
const withoutInk: NonNullable<Drawing['line']> = (pdf, words, x, y, bold) => {
  ;(pdf as unknown as { addContent(data: string): unknown }).addContent('3 Tr')
  plainLine(pdf, words, x, y, bold)
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const picture = (pdf: Pdf): void => void pdf.image(pixel, 0, 0, { width: 595, height: 842 })

const strips = (pdf: Pdf): void => {
  for (let top = 0; top < 842; top += 80) pdf.image(pixel, 0, top, { width: 595, height: 81 })
}

const rows: [what: string, drawing: Drawing, version: string][] = [
  ['a plain file', {}, 'official'],
  ['a watermark at 45 degrees', { under: across('ADVANCE UNEDITED VERSION', 45, 40) }, 'advance_unedited'],
  ['a watermark at 30 degrees, over the text', { over: across('ADVANCE UNEDITED', 30, 50) }, 'advance_unedited'],
  ['a watermark that falls', { under: across('UNEDITED', -50, 60) }, 'advance_unedited'],
  ['a watermark along the edge', { over: across('Advance copy', 90, 20) }, 'advance_unedited'],
  ['a watermark that says draft', { under: across('DRAFT', 55, 90) }, 'provisional'],
  ['a watermark in French', { under: across('VERSION NON ÉDITÉE', 45, 40) }, 'advance_unedited'],
  ['a watermark with letters set apart', { under: across('D R A F T', 45, 60) }, 'provisional'],
  [
    'large words over the lines',
    { under: (pdf) => void pdf.font('Helvetica').fontSize(48).text('ADVANCE UNEDITED', 60, 300, { lineBreak: false }) },
    'advance_unedited',
  ],
  [
    'a running head',
    {
      over: (pdf) =>
        void pdf.font('Times-Roman').fontSize(9).text('Advance unedited version', 400, 25, { lineBreak: false }),
    },
    'advance_unedited',
  ],
  [
    'a foot on one page, beside other words',
    {
      over: (pdf, page) =>
        void (
          page === 1 &&
          pdf
            .font('Times-Roman')
            .fontSize(8)
            .text('CAT/C/XVD/CO/3 - ADVANCE UNEDITED VERSION', 200, 815, { lineBreak: false })
        ),
    },
    'advance_unedited',
  ],
  [
    'a stamp in the margin that says nothing of the version',
    { over: across('Received 3 July 2098', 90, 8) },
    'official',
  ],
  [
    'the second page turned by the file',
    {
      dictionary: (data, page) => {
        if (page === 1) Object.assign(data, { Rotate: 90, MediaBox: [0, 0, 842, 595] })
      },
      under: (pdf, page) => void (page === 1 && pdf.transform(0, -1, 1, 0, 0, 842).translate(0, 0)),
    },
    'official',
  ],
  ['pages askew by a degree', { under: askew(1) }, 'official'],
  ['pages askew by two degrees and a half, the other way', { under: askew(-2.5) }, 'official'],
  [
    'a scan laid askew',
    {
      under: (pdf) => {
        picture(pdf)
        askew(0.7)(pdf)
      },
      line: withoutInk,
    },
    'machine_read',
  ],
  ['a scan laid askew whose words are set level', { under: picture, line: wordsRising(1.2) }, 'machine_read'],
  ['a scan laid askew, falling', { under: picture, line: wordsRising(-0.8) }, 'machine_read'],
  [
    'a page box below zero',
    {
      dictionary: (data) => void Object.assign(data, { MediaBox: [0, -600, 595, 242] }),
      under: (pdf) => void pdf.translate(0, 600),
    },
    'official',
  ],
  [
    'a page box to the right of zero',
    {
      dictionary: (data) => void Object.assign(data, { MediaBox: [1000, 0, 1595, 842] }),
      under: (pdf) => void pdf.translate(1000, 0),
    },
    'official',
  ],
  [
    'bold lines drawn twice',
    {
      line: (pdf, words, x, y, bold) => {
        plainLine(pdf, words, x, y, bold)
        if (bold) plainLine(pdf, words, x + 0.3, y, bold)
      },
    },
    'official',
  ],
  [
    'every line drawn three times, up and down',
    {
      line: (pdf, words, x, y, bold) => {
        for (const shift of [0, 0.2, -0.4]) plainLine(pdf, words, x + shift, y + shift, bold)
      },
    },
    'official',
  ],
  [
    'each letter twice',
    {
      line: (pdf, words, x, y) => {
        for (const shift of [0, 0.25]) letters(inOrder)!(pdf, words, x + shift, y, false)
      },
    },
    'official',
  ],
  [
    'bold lines with a shadow',
    {
      line: (pdf, words, x, y, bold) => {
        if (bold) plainLine(pdf, words, x + 2, y + 2, bold)
        plainLine(pdf, words, x, y, bold)
      },
    },
    'official',
  ],
  [
    'headings whose letters and words are set apart by blanks',
    {
      line: (pdf, words, x, y, bold) =>
        plainLine(
          pdf,
          bold && words.length < 50 ? words.replace(/ /g, '  ').replace(/(?<=\S)(?=\S)/g, ' ') : words,
          x,
          y,
          bold,
        ),
    },
    'official',
  ],
  ['a watermark of one word, letter by letter', { under: acrossByLetter('PROVISIONAL', 48) }, 'provisional'],
  [
    'a watermark that runs over the edge of the page',
    { under: across('ADVANCE UNEDITED', 20, 70) },
    'advance_unedited',
  ],
  ['a scan whose words are cut off', { under: picture, line: cutLine }, 'machine_read'],
  ['a scan in strips over its words', { over: strips }, 'machine_read'],
  ['a scan whose words are clear', { under: picture, line: clearLine }, 'machine_read'],
  ['letters drawn one by one', { line: letters(inOrder) }, 'official'],
  ['letters drawn from right to left', { line: letters(backwards) }, 'official'],
  ['capitals drawn before other letters', { line: letters(by((letter) => /\p{Lu}/u.test(letter))) }, 'official'],
  ['vowels drawn before other letters', { line: letters(by((letter) => /[aeiou]/i.test(letter))) }, 'official'],
  ['letters drawn before signs', { line: letters(by((letter) => /\p{L}/u.test(letter))) }, 'official'],
  ['a scan with invisible words', { line: withoutInk, under: picture }, 'machine_read'],
  ['a scan whose picture lies over the words', { over: picture }, 'machine_read'],
  ['words over a picture of letter paper', { under: picture }, 'official'],
  [
    'an unedited scan',
    { line: withoutInk, under: picture, over: across('ADVANCE UNEDITED', 45, 40) },
    'advance_unedited',
  ],
]

describe('the same text, whatever the PDF', () => {
  let plain: ParsedDocument
  beforeAll(async () => {
    plain = await read(await pdfOf())
  })
  it('is read rightly where nothing is unusual', () => {
    expect(essence(plain)).toMatchObject({
      recommendations: ['5', '7(a)', '7(b)', '9'],
      followUp: ['2099-05-28', '5', '7(a)', '9'],
      nextReport: '2102-05-28',
    })
    expect(plain.warnings).toEqual([])
  })
  it.each(rows)('%s', async (what, drawing, version) => {
    const found = await read(await pdfOf(drawing))
    expect(essence(found)).toEqual(essence(plain))
    expect(found.version).toBe(version)
    expect(found.warnings.map((warning) => /recognised/.test(warning))).toEqual(/scan|picture/.test(what) ? [true] : [])
  })
})

const note =
  (before: (pdf: Pdf) => void, points = 10) =>
  (pdf: Pdf, page: number) => {
    if (page !== 1) return
    pdf.save()
    before(pdf)
    pdf.font('Times-Roman').fontSize(points).text('[NOTE TO LEGAL]', 300, 20, { lineBreak: false })
    pdf.restore().fillColor('black')
  }
const noInk = (pdf: Pdf) => void (pdf as unknown as { addContent(data: string): unknown }).addContent('3 Tr')

describe('words that nobody can see are not read', () => {
  it.each<[string, (pdf: Pdf, page: number) => void, boolean]>([
    ['white', note((pdf) => void pdf.fillColor('white')), true],
    ['of one point', note(() => {}, 1), true],
    ['without ink', note(noInk), true],
    ['white on a dark ground', note((pdf) => void pdf.rect(290, 15, 200, 20).fill('navy').fillColor('white')), false],
    ['black', note(() => {}), false],
  ])('%s', async (_, under, isUnseen) => {
    const warnings = (await read(await pdfOf({ under }))).warnings.join('\n')
    expect(warnings.includes('"[NOTE TO LEGAL]"')).toBe(isUnseen)
  })
})

describe('what cannot be read is a doubt', () => {
  it.each<[string, Drawing, string]>([
    [
      'a turned table',
      {
        over: (pdf, page) => {
          if (page === 1)
            for (let line = 0; line < 6; line++)
              across('The delegation of Valdoria listed the dates of all visits', 90, 6)(pdf)
        },
      },
      'turned or slanted text',
    ],
    [
      'a page that is turned over its edge',
      {
        dictionary: (data, page) => void (page === 1 && Object.assign(data, { Rotate: 90 })),
        under: (pdf, page) => void (page === 1 && pdf.transform(0, -1, 1, 0, 0, 842).translate(-900, 0)),
      },
      'could not be read, on pages: 2',
    ],
  ])('%s', async (_, drawing, words) => {
    expect((await read(await pdfOf(drawing))).warnings.join('\n')).toContain(words)
  })
  it('a notice that is laid over the page again and again is none', async () => {
    const under = (pdf: Pdf): void => {
      for (let y = 100; y < 800; y += 90)
        for (const x of [80, 260, 440]) {
          pdf
            .save()
            .rotate(-35, { origin: [x, y] })
            .font('Helvetica')
            .fontSize(9)
            .fillColor('#dddddd')
          pdf.text('PROVISIONAL', x, y, { lineBreak: false }).restore()
        }
      pdf.fillColor('black')
    }
    const found = await read(await pdfOf({ under }))
    expect(found.version).toBe('provisional')
    expect(found.warnings.join()).not.toContain('slanted text')
  })
})

describe('bytes after the end', () => {
  it.each<[string, Buffer]>([
    ['blanks', Buffer.alloc(40_000, 0x20)],
    ['zeros', Buffer.alloc(20_000)],
    ['line ends', Buffer.from('\r\n'.repeat(9000))],
    ['a remark of a server', Buffer.from(`\n<!-- served by cache ${'x'.repeat(9000)} -->\n`)],
  ])('%s do no harm', async (_, bytes) => {
    const whole = await pdfOf()
    const found = await read(new Uint8Array(Buffer.concat([whole, bytes])))
    expect(found.nextReport?.due).toBe('2102-05-28')
  })
  it('a file that was cut is refused, also where an earlier part has an end', async () => {
    const whole = Buffer.from(await pdfOf())
    const early = Buffer.concat([
      whole.subarray(0, 15),
      Buffer.from('\n%%EOF\n'),
      whole.subarray(15, whole.length - 300),
    ])
    await expect(read(new Uint8Array(early))).rejects.toThrow('truncated')
  })
})
