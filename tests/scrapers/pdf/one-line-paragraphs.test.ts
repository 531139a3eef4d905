// Pages on which nearly every paragraph is one line long, as where several pages are printed on one sheet.
import { expect, it } from 'vitest'
import { readPdf } from '../../../scrapers/lib/pdf/index.ts'
import { drawPdf } from './draw.ts'

it.each([6, 10])('a heading under a full line is apart from it: %d points', async (size) => {
  const full = 'Kestria opened the doors of all its prisons to visitors and told the families of that. '
  const text = (number: number) => `${number}. ${full.repeat(Math.round(10 / size))}`.trim()
  const room = 2.1 * size
  const leading = 1.15 * size
  const page = Array.from({ length: 20 }, (_, at) => ({ x: 40, y: 60 + room * at, size, text: text(at + 1) }))
  const from = 60 + room * 20
  const rest = [
    { x: 40, y: from, text: text(21) },
    { x: 40, y: from + leading, text: 'and of their rights, in three' },
    { x: 40, y: from + 2 * leading, text: 'languages.' },
    { x: 40, y: from + 2 * leading + room, text: text(22) },
    { x: 40, y: from + 2 * leading + 2 * room, text: 'Redress', bold: true },
    { x: 40, y: from + 2 * leading + 3 * room, text: '23. It ended.' },
  ].map((line) => ({ ...line, size }))
  const { paragraphs } = await readPdf(await drawPdf([[...page, ...rest]]))
  expect(paragraphs.slice(-4).map(({ label, text }) => [label, text.slice(-12)])).toEqual([
    ['21', 'e languages.'],
    ['22', 'ies of that.'],
    [null, 'Redress'],
    ['23', 'It ended.'],
  ])
})
