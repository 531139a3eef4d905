// Raised note calls before a bracket or a full stop: a call is no digit of the number that it stands behind, in any kind of file.
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readHtmlText } from '../../scrapers/lib/html/index.ts'
import { readNoteCall } from '../../scrapers/lib/note-call.ts'
import { readPdf } from '../../scrapers/lib/pdf/index.ts'
import { findDottedNumbers } from '../../scrapers/upr-outcomes/numbers.ts'
import { body, drawPdf, furniture } from './pdf/draw.ts'

it.each<[raised: string, before: string, mark: string | null, rest: string]>([
  ['1', 'two (140.2 and 140.3', '1', ''],
  ['1)', 'two (140.2 and 140.3', '1', ')'],
  ['1)', 'two: 140.2 and 140.3', '1', ''],
  ['(1)', 'two (140.2 and 140.3', '1', ''],
  ['[2]', 'two: 140.3', '2', ''],
  ['1]', 'two [140.3', '1', ']'],
  ['3.', 'two: 140.3', '3', '.'],
  ['1/', 'two: 140.3', '1', ''],
  ['a/', 'two: 140.3', 'a', ''],
  ['1, 2', 'two: 140.3', '1, 2', ''],
  ['(1', 'two: 140.3', null, ''],
  ['th', 'the 13', null, ''],
  ['n+1', 'two', null, ''],
])('%s behind %s', (raised, before, mark, rest) => {
  expect(readNoteCall(raised, before)).toEqual(mark === null ? null : { mark, rest })
})

const forms: [before: string, raised: string, behind: string, text: string][] = [
  ['Valdoria accepts two (140.2 and 140.3', '1', ') and goes on', 'Valdoria accepts two (140.2 and 140.3) and goes on'],
  ['Valdoria accepts two (140.2 and 140.3', '1)', ' and goes on', 'Valdoria accepts two (140.2 and 140.3) and goes on'],
  [
    'Valdoria accepts two (140.2 and 140.3',
    '(1)',
    ') and goes on',
    'Valdoria accepts two (140.2 and 140.3) and goes on',
  ],
  ['Valdoria accepts two: 140.2 and 140.3', '[1]', ' and goes on', 'Valdoria accepts two: 140.2 and 140.3 and goes on'],
  ['Valdoria accepts two: 140.2 and 140.3', '1.', ' It goes on', 'Valdoria accepts two: 140.2 and 140.3. It goes on'],
]

describe.each(forms)('%s^%s%s', (before, raised, behind, text) => {
  const expected = ['140.2', '140.3']
  const numbers = (read: string) => findDottedNumbers(read).map(({ path }) => path)
  it('in a PDF', async () => {
    const ruler = new PDFDocument({ size: 'A4', margin: 0 }).font('Times-Roman')
    const width = (words: string, size: number) => ruler.fontSize(size).widthOfString(words)
    const [x, y] = [113, 80 + 42 * 8]
    const label = '9.      '
    const start = x + width(label, 10)
    const call = start + width(before, 10)
    const line = [
      { x, y, text: label + before },
      { x: call, y: y - 1, text: raised, size: 6.5 },
      { x: call + width(raised, 6.5), y, text: behind },
    ]
    const { paragraphs } = await readPdf(await drawPdf([[...furniture(1), ...body(1), ...line], furniture(2)]))
    const found = paragraphs.find((paragraph) => paragraph.label === '9')!
    expect(found.text).toBe(text)
    expect(found.notes).toEqual(['1'])
    expect(numbers(found.text)).toEqual(expected)
  })
  it('in a page', () => {
    const { paragraphs } = readHtmlText(`<p>1. One.</p><p>2. ${before}<sup>${raised}</sup>${behind}</p>`)
    const found = paragraphs.find((paragraph) => paragraph.label === '2')!
    expect(found.text).toBe(text)
    expect(found.notes).toEqual(['1'])
    expect(numbers(found.text)).toEqual(expected)
  })
})

it('a comma that is raised between two calls is no word of the text', () => {
  for (const between of ['<sup>,</sup>', '<sup>,</sup> ', ' <sup>, </sup> ']) {
    const [paragraph] = readHtmlText(`<p>Visit to Valdoria<sup>*</sup>${between}<sup>**</sup></p>`).paragraphs
    expect(paragraph?.text.trim()).toBe('Visit to Valdoria')
  }
})
