// Letters and signs that a file draws or names otherwise than the print shows them: accents by themselves, quotation marks as other signs.
import { describe, expect, it } from 'vitest'
import { withAccents } from '../../../scrapers/lib/pdf/accents.ts'
import { readPdfHere } from '../../../scrapers/lib/pdf/read.ts'
import { body, drawPdf, lines } from './draw.ts'

describe('an accent drawn over the next letter', () => {
  const piece = (x: number, width: number, text: string, y = 100) => ({ x, y, size: 10, width, text })
  const words = (pieces: { text: string }[]) => pieces.map(({ text }) => text)
  it.each([
    [
      [piece(0, 45, 'Le Comit´'), piece(40, 20, 'e est')],
      ['Le Comit', 'é est'],
    ],
    [[piece(0, 5, '´', 102.5), piece(-1, 30, 'Etat')], ['État']],
    [
      [piece(0, 20, 'fran¸'), piece(15, 20, 'cais')],
      ['fran', 'çais'],
    ],
    [
      [piece(0, 20, 'franc'), piece(15.5, 20, '¸ais')],
      ['franç', 'ais'],
    ],
    [
      [piece(0, 20, 'Espa˜'), piece(15, 12, 'na')],
      ['Espa', 'ña'],
    ],
    [
      [piece(0, 20, 'art´'), piece(15, 30, 'ıculo')],
      ['art', 'ículo'],
    ],
    // it stands before the letter, or the letter has none
    [
      [piece(0, 20, 'Comit´'), piece(21, 20, 'e')],
      ['Comit´', 'e'],
    ],
    [
      [piece(0, 20, 'the `'), piece(15, 20, 'law')],
      ['the `', 'law'],
    ],
    [
      [piece(0, 20, 'Comit´'), piece(15, 20, 'e', 88)],
      ['Comit´', 'e'],
    ],
  ])('%# %j', (pieces, expected) => expect(words(withAccents(pieces))).toEqual(expected))
})

describe('quotation marks that are named as other signs', () => {
  it.each([
    ['the <zero tolerance= of the Committee9s plan', 'the “zero tolerance” of the Committee’s plan', true],
    ['la <tolerancia cero=, y los 8medios9 de hoy', 'la “tolerancia cero”, y los ‘medios’ de hoy', true],
    ['le principe de <tolérance=.', 'le principe de “tolérance”.', true],
    // signs of their own
    ['where x < 3 and y = 4', 'where x < 3 and y = 4', false],
    ['a rate of <5 per cent', 'a rate of <5 per cent', false],
    ['in 9 of 8 cases', 'in 9 of 8 cases', false],
  ])('%s', async (words, expected, told) => {
    const pdf = await drawPdf([[...body(1, 6), ...lines(113, 400, [`7.      The State party should see ${words}`])]])
    const { paragraphs, warnings } = await readPdfHere(pdf)
    expect(paragraphs.at(-1)!.text).toBe(`The State party should see ${expected}`)
    expect(warnings.some((one) => one.includes('letters may be lost or wrong'))).toBe(told)
  })
})
