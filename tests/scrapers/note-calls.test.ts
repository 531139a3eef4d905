// Raised note calls before a bracket or a full stop: a call is no digit of the number that it stands behind, in any kind of file.
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { withGluedCalls } from '../../scrapers/lib/glued-calls.ts'
import { readHtmlText } from '../../scrapers/lib/html/index.ts'
import { readNoteCall } from '../../scrapers/lib/note-call.ts'
import { readPdf } from '../../scrapers/lib/pdf/index.ts'
import { wordDoubts, wordFigures } from '../../scrapers/lib/word-check.ts'
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

describe('a call that is raised no more', () => {
  const notes = '<hr><p>1 See CAT/C/XVF/3.</p><p>2 Ibid.</p>'
  const read = (...texts: string[]) =>
    withGluedCalls(
      readHtmlText(`${texts.map((one, at) => `<p>${at + 1}. ${one}</p>`).join('')}${notes}`),
    ).paragraphs.map((paragraph) => [paragraph.text, paragraph.notes ?? []])
  it.each([
    ['It should define torture1 in its Code.', 'It should define torture in its Code.'],
    ['It should open its prisons.1', 'It should open its prisons.'],
    ['Il devrait définir la « torture »1 dans son code.', 'Il devrait définir la « torture » dans son code.'],
    ['Debe tipificar la tortura1, y abrir.', 'Debe tipificar la tortura, y abrir.'],
  ])('%s', (printed, text) =>
    expect(read(printed, 'Open.2')).toEqual([
      [text, ['1']],
      ['Open.', ['2']],
    ]),
  )
  it.each([
    ['two places', ['The torture1 and the prisons1 are known.'], 'torture1'],
    ['a symbol', ['See CAT/C/XVF/3/Corr.1'], 'Corr.1'],
    ['a number of its own', ['It is in para.1 of the law.'], 'para.1'],
    ['another figure', ['It should define torture11 in its Code.'], 'torture11'],
  ])('none: %s', (_, texts, kept) => expect(JSON.stringify(read(...texts))).toContain(kept))
  it('is told where no note is known', () => {
    expect(wordDoubts(wordFigures(['It should define torture1 in its Code.'])).join()).toContain('"torture1"')
    expect(wordDoubts(wordFigures(['It is on Covid19 and CO2, at www.example.org/page2.']))).toEqual([])
  })
})

it.each([
  ['de la observación, en su 9320.<sup>a</sup> sesión y el 1<sup>o</sup> de mayo', '9320.ª sesión y el 1º de mayo'],
  ['la observación n.<sup>o</sup> 6 y las n.<sup>os</sup> 7 y 8', 'n.º 6 y las n.os 7 y 8'],
  ['au XX<sup>e</sup> siècle et les autres', 'au XXe siècle'],
  ['in part II<sup>e</sup> of it', 'in part II of it'],
  ['à sa 9320<sup>e</sup> séance, avec les n<sup>os</sup> 4 et 5', '9320e séance, avec les nos 4 et 5'],
  ['at its 93<sup>rd</sup> meeting in 2090<sup>a</sup> and 2091<sup>e</sup>.', 'its 93rd meeting in 2090 and 2091.'],
  ['has 4 m<sup>2</sup> for each, and 30 km <sup>2</sup>', '4 m² for each, and 30 km ²'],
  ['has 4 m<sup><a href="#_ftn2">2</a></sup> for each', 'has 4 m for each'],
  ['has harm<sup>2</sup> and ham<sup>3</sup> in it', 'has harm and ham in it'],
  ['the law<span style="vertical-align: super; font-size: 8pt">1</span> of 2090', 'the law of 2090'],
  ['the visit<sup>*</sup><sup>,</sup> <sup>**</sup> of 2090', 'the visit of 2090'],
  ['the visit<sup>1</sup> <sup>,</sup> <sup>2</sup> of 2090', 'the visit of 2090'],
  [
    'la observación<sup><a href="#_ftn1">a</a></sup> de 2090<sup><a href="#_ftn2">a</a></sup>.',
    'la observación de 2090.',
  ],
])('what is raised in a page: %s', (printed, text) => {
  expect(readHtmlText(`<p>1. One.</p><p>2. It ${printed}</p>`).paragraphs[1]?.text.replace(/\s+/g, ' ')).toContain(text)
})

it('the figure of a measure is no call in a PDF', async () => {
  const ruler = new PDFDocument({ size: 'A4', margin: 0 }).font('Times-Roman').fontSize(10)
  const [x, y, before] = [113, 80 + 42 * 8, '9.      Each cell has 4 m']
  const raised = x + ruler.widthOfString(before)
  const line = [
    { x, y, text: before },
    { x: raised, y: y - 1, text: '2', size: 6.5 },
    { x: raised + 3.5, y, text: 'for each of the persons in it.' },
  ]
  const { paragraphs } = await readPdf(await drawPdf([[...furniture(1), ...body(1), ...line], furniture(2)]))
  expect(paragraphs.find(({ label }) => label === '9')?.text).toBe('Each cell has 4 m² for each of the persons in it.')
})

it('a comma that is raised between two calls is no word of the text', () => {
  for (const between of ['<sup>,</sup>', '<sup>,</sup> ', ' <sup>, </sup> ']) {
    const [paragraph] = readHtmlText(`<p>Visit to Valdoria<sup>*</sup>${between}<sup>**</sup></p>`).paragraphs
    expect(paragraph?.text.trim()).toBe('Visit to Valdoria')
  }
})
