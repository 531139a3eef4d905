// Letters set wide or tight, by one operator or letter by letter: the words are those that the page parts.
import { describe, expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/read.ts'
import { body, drawPdf, lines } from './draw.ts'
import { content, pageParts, writePdf } from './write.ts'

describe('a line set wide by pdfkit, which kerns', () => {
  const text = 'The State party should open its Code of Valdoria.'
  it.each([0.5, 1.2, 1.5, 1.8, 2, 2.2, 3])('%d points', async (wide) => {
    const pdf = await drawPdf([
      [
        ...body(1, 6),
        ...lines(113, 400, [`7.      ${text}`], { wide }),
        { x: 113, y: 450, text: '8.      The State party should open' },
        { x: 260, y: 450, text: 'all of its prisons.', wide },
      ],
    ])
    const { paragraphs } = await readPdfHere(pdf)
    expect(paragraphs.slice(-2).map((one) => one.text)).toEqual([
      text,
      'The State party should open all of its prisons.',
    ])
  })
})

describe('a line whose words are parted', () => {
  const words = 'The State party should open all prisons of Valdoria'.split(' ')
  const letters = (text: string) => [...text].map((one) => `(${one})`)
  const ways: [string, (points: number) => string][] = [
    ['by steps between words', (points) => `${points} Tc [${words.map((one) => `(${one})`).join(' -400 ')}] TJ`],
    ['by blanks', (points) => `${points} Tc (${words.join(' ')}) Tj`],
    [
      'by longer steps between letters',
      (points) =>
        `[${words.map((one) => letters(one).join(` ${-points * 100} `)).join(` ${-points * 100 - 450} `)}] TJ`,
    ],
    ['by blanks between steps', (points) => `[${letters(words.join(' ')).join(` ${-points * 100} `)}] TJ`],
  ]
  it.each(ways.flatMap(([name, way]) => [-1.5, 1.2, 1.6, 2, 3].map((points) => [name, points, way] as const)))(
    '%s, %d points',
    async (_, points, way) => {
      const data = `${content}\nBT /F1 10 Tf 1 0 0 1 72 60 Tm ${way(points)} ET`
      const { paragraphs } = await readPdfHere(writePdf(pageParts({ dictionary: '', data })))
      expect(paragraphs.at(-1)!.text).toMatch(new RegExp(`${words.join(' ')}$`))
    },
  )
})

describe('a file that draws no blanks, and sets room behind a few letters instead', () => {
  it.each([
    ['(The State party wit) Tj 3.5 Tc [(ha)350] TJ 0 Tc ( plan) Tj', 'The State party with a plan'],
    [
      '(The articles 1) Tj 2.5 Tc [(,2a)250(n)250(d)] TJ 0 Tc [-250 (4) -250 (of it)] TJ',
      'The articles 1, 2 and 4 of it',
    ],
    ['(Le taux ave) Tj 3.5 Tc [(cs)350] TJ 0 Tc (atisfaction) Tj', 'Le taux avec satisfaction'],
    ['(les articles 1) Tj 2.5 Tc [(,2e)250(t4)250] TJ 0 Tc (.) Tj', 'les articles 1, 2 et 4.'],
    ['(medidas) Tj 2.5 Tc [-250 (al)250(a)250] TJ 0 Tc [-250 (ley)] TJ', 'medidas a la ley'],
  ])('%s', async (shown, expected) => {
    const data = `${content}\nBT /F1 10 Tf 1 0 0 1 72 60 Tm ${shown} ET`
    const { paragraphs } = await readPdfHere(writePdf(pageParts({ dictionary: '', data })))
    expect(paragraphs.at(-1)!.text).toMatch(new RegExp(`${expected}$`))
  })
})

describe('a blank without room', () => {
  /** A font whose blank has no width, beside the usual one. */
  const noWidth = Array.from({ length: 91 }, (_, at) => (at === 0 ? 0 : 500)).join(' ')
  const font = `<< /Type /Font /Subtype /TrueType /BaseFont /Times-Roman /FirstChar 32 /LastChar 122 /Encoding /WinAnsiEncoding /Widths [${noWidth}] >>`
  it.each([
    ['inside a word', '[(The )-300(Com mittee )-300(on )-300(Tor ture)] TJ', 'The Committee on Torture'],
    ['that does not break', '[(The\\240)-300(Com\\240mittee)] TJ', 'The Committee'],
    // no other word of the run is parted by room: whether it parts words is not known
    ['in all places', '(The Committee opened all) Tj', 'The Committee opened all'],
    ['with room from the run', '5 Tw (The Committee opened) Tj', 'The Committee opened'],
    ['before a figure', '[(The )-300(article )-300(7 and 8)] TJ', 'The article 7 and 8'],
  ])('%s', async (_, shown, expected) => {
    const parts = pageParts({ dictionary: '', data: `${content}\nBT /F2 10 Tf 1 0 0 1 72 60 Tm ${shown} ET` })
    parts[2]!.dictionary = parts[2]!.dictionary.replace('/F1 5 0 R', '/F1 5 0 R /F2 6 0 R')
    const { paragraphs } = await readPdfHere(writePdf([...parts, { dictionary: font }]))
    expect(paragraphs.at(-1)!.text.endsWith(` ${expected}`)).toBe(true)
  })
})

it.each([
  ['a word put in later', '[(The State)-3000(should act on)-3900(one)] TJ 42 0 Td (party) Tj 82 0 Td (article 1) Tj'],
  ['a letter put in later', '[(The State pa)-333(ty should act on article 1 one)] TJ 50 0 Td (r) Tj'],
])('%s, in the room of a line that was drawn before it', async (_, shown) => {
  const data = `${content}\nBT /F1 10 Tf 1 0 0 1 72 60 Tm ${shown} ET`
  const { paragraphs } = await readPdfHere(writePdf(pageParts({ dictionary: '', data })))
  expect(paragraphs.at(-1)!.text).toMatch(/ The State party should act on article 1 one$/)
})
