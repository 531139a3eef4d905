// Soft hyphens of a PDF, written "~" here: places where a word may break, or the hyphens of a font that has no other sign.
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { joinLines, wordsOf } from '../../../scrapers/lib/joined-lines.ts'
import { settleJoined } from '../../../scrapers/lib/pdf/joined-letters.ts'
import { readPdfHere } from '../../../scrapers/lib/pdf/read.ts'
import { settleSoftHyphens } from '../../../scrapers/lib/pdf/soft-hyphens.ts'
import { body, drawPdf } from './draw.ts'

const marked = (text: string): string => text.replaceAll('~', '\u00ad')

const pageOf = (lines: readonly string[]) => ({
  lines: lines.map((text) => ({ text: marked(text) })),
  outside: [],
  slanted: [],
  balloons: [],
  unseen: [],
  unparted: [],
})

/** The lines of each page as they are read. */
const settled = (pages: string[][]): string[] => {
  const all = pages.map(pageOf)
  settleSoftHyphens(all)
  return all.flatMap(({ lines }) => lines.map(({ text }) => text))
}
/** A page of another part of the file, with hyphens of its own. */
const other = ['The well-known Committee requests a report on the treatment of persons, and a follow-up.']

describe('soft hyphens within lines', () => {
  it.each<[string[], string[]]>([
    [['submitted to the Com~mittee'], ['submitted to the Committee']],
    [['is asked to dissemi~nate it'], ['is asked to disseminate it']],
    [['the next peri~odic re~port of per~sons'], ['the next periodic report of persons']],
    [['its re~ha~bili~tation'], ['its rehabilitation']],
    [['the danger of ill-~treatment'], ['the danger of ill-treatment']],
    [['the danger of ill~treatment'], ['the danger of ill-treatment']],
    [['a non~refoulement rule, the forty~ninth'], ['a non-refoulement rule, the forty-ninth']],
    [['the follow~up and follow~ing, self~harm and self~ish'], ['the follow-up and following, self-harm and selfish']],
    [['the years 2008~2010'], ['the years 2008-2010']],
    [['in 2010 ~three'], ['in 2010 - three']],
    [['the well~known case'], ['the well-known case']],
    [['gender~based child~hood'], ['gender-based childhood']],
    [['a long~term plan of the vice~president'], ['a long-term plan of the vice-president']],
    [['peut~être celles~ci, c’est~à~dire'], ['peut-être celles-ci, c’est-à-dire']],
    [['aux États~Unis, le vingt~deuxième sui~vi'], ['aux États-Unis, le vingt-deuxième suivi']],
    [['la reha~bilitación de los de~te~ni~dos'], ['la rehabilitación de los detenidos']],
  ])('%j, a break of a word', (lines, expected) => {
    expect(settled([other, lines]).slice(other.length)).toEqual(expected)
    expect(settled([lines, other]).slice(0, lines.length)).toEqual(expected)
  })
  it.each<[string[][], string[]]>([
    [
      [['a follow~up of State~owned and gender~sensitive'], ['a State of gender.']],
      ['a follow-up of State-owned and gender-sensitive', 'a State of gender.'],
    ],
    [
      [['in 2008~2010 by court~appointed counsel'], ['a court']],
      ['in 2008-2010 by court-appointed counsel', 'a court'],
    ],
    [
      [['des celles~ci'], ['avec celles du groupe, trente~neuf']],
      ['des celles-ci', 'avec celles du groupe, trente-neuf'],
    ],
    [
      [['GE.99~43225 and follow~up to the Com~mittee', 'the Committee']],
      ['GE.99-43225 and follow-up to the Committee', 'the Committee'],
    ],
  ])('%j, the hyphens of a font', (pages, expected) => expect(settled(pages)).toEqual(expected))
  it.each<[string[], string]>([
    // U+2010 at line ends alone is the sign of a break, where the text has another hyphen
    [['a well-known inter‐', 'cambio'], 'a well-known intercambio'],
    [['a well-known terrorism-', 'led inter‐', 'cambio'], 'a well-known terrorism-led intercambio'],
    [['a well‐known self‐', 'help'], 'a well-known self-help'],
  ])('%j, another sign for a hyphen', (lines, expected) => {
    const read = settled([lines])
    const words = wordsOf(read)
    expect(read.reduce((before, line) => joinLines(before, line, words), '')).toBe(expected)
  })
  it('at the end of a line as within it', () => {
    const lines = settled([['In 2008~2010 the well~', 'known case of the court', 'was known to be well reported.']])
    expect(lines[0]).toBe('In 2008-2010 the well-')
    const words = wordsOf(other)
    expect(joinLines(marked('the follow~'), 'up of it', words)).toBe('the follow-up of it')
    expect(joinLines(marked('the well~'), 'known case', words)).toBe('the well-known case')
    expect(joinLines(marked('a recommen~'), 'dation', words)).toBe('a recommendation')
  })
})

it.each<[string, string, string[]]>([
  ['The CommiƩee seƫng Ɵmely recommendaƟons', 'The Committee setting timely recommendations', ['CommiƩee', 'seƫng']],
  ['les détenƟons aŌer', 'les détentions after', ['détenƟons', 'aŌer']],
  ['las instituciones de Ōtara', 'las instituciones de Ōtara', []],
])('letters that Word joins: %s', (printed, meant, words) => {
  const page = pageOf([printed])
  expect(settleJoined([page]).slice(0, words.length)).toEqual(words)
  expect(page.lines[0]?.text).toBe(meant)
})

it.each<[number, string]>([
  // drawn as a blank that lies on the letters behind it, as Chrome prints an unused soft hyphen
  [0, 'The Committee met.'],
  [2.5, 'The Com mittee met.'],
])('a blank of which %d points are seen', async (room, text) => {
  const ruler = new PDFDocument({ size: 'A4', margin: 0 }).font('Times-Roman').fontSize(10)
  const x = 113 + ruler.widthOfString('9.      The Com')
  const line = [
    { x: 113, y: 430, text: '9.      The Com' },
    { x, y: 430, text: ' ' },
    { x: x + room, y: 430, text: 'mittee met.' },
  ]
  const { paragraphs } = await readPdfHere(await drawPdf([[...body(1), ...line]]))
  expect(paragraphs.at(-1)?.text).toBe(text)
})
