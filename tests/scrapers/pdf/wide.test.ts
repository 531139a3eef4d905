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
