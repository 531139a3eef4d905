// Mastheads in two columns: the symbol is read beside whatever the other column says on its line.
import { describe, expect, it } from 'vitest'
import { masthead, pdfOf, plainLine, read } from './base.ts'

const names = [
  'Convention against Torture and Other',
  'Cruel, Inhuman or Degrading Treatment',
  'Convention contre la torture et autres peines',
  'Committee against Torture, ninety-first session',
]

/** `left` and `right` stand beside each other on the line of the symbol. */
const withColumns = (left: string, right: string) =>
  pdfOf({
    line: (pdf, words, x, y, bold) => {
      // its place is that of the left column
      if (words === masthead[0]) return
      if (words !== masthead[1] || y < 45) return plainLine(pdf, words, x, y, bold)
      plainLine(pdf.fontSize(10), left, 70, y, false)
      plainLine(pdf.fontSize(10), right, 380, y, false)
    },
  })

describe('a PDF whose masthead has two columns', () => {
  it.each(names)('the symbol to the right of "%s"', async (name) => {
    const found = await read(await withColumns(name, masthead[1]!))
    expect([found.symbol, found.distributionDate, found.states]).toEqual(['CAT/C/XVD/CO/3', '2098-06-12', ['XVD']])
  })
  it.each(names)('the symbol to the left of "%s"', async (name) => {
    const found = await read(await withColumns(masthead[1]!, name))
    expect([found.symbol, found.distributionDate, found.states]).toEqual(['CAT/C/XVD/CO/3', '2098-06-12', ['XVD']])
  })
  it('the symbol of another document in a sentence is not the own one', async () => {
    await expect(withColumns('Report of the State party', 'contained in CAT/C/XVD/3').then(read)).rejects.toThrow(
      /no symbol/,
    )
  })
})
