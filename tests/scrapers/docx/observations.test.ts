// One text in the other formats and encodings: Word's own numbers, UTF-16, windows-1252; the units are those of the page.
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { banner, e4, e5, htmlOf, type Invented } from '../cat-concluding-observations/invented.ts'
import { capture, read, rows } from '../cat-concluding-observations/support.ts'

const formats = [
  [LevelFormat.DECIMAL, '%1.'],
  [LevelFormat.LOWER_LETTER, '(%2)'],
  [LevelFormat.LOWER_ROMAN, '(%3)'],
] as const
const levels = formats.map(([format, text], level) => ({ level, format, text, alignment: AlignmentType.START }))

/** Number, letter or roman numeral go to Word's numbering, which prints them without their being in the text. */
const paragraphOf = (line: string): Paragraph => {
  if (line.startsWith('# ')) return new Paragraph({ children: [new TextRun({ text: line.slice(2), bold: true })] })
  const label = /^(?:\d+\.|\([ivx]+\)|\([a-z]\))\s?/.exec(line)?.[0]
  if (!label) return new Paragraph(line)
  const level = /^\d/.test(label) ? 0 : /^\([ivx]/.test(label) ? 2 : 1
  return new Paragraph({ text: line.slice(label.length), numbering: { reference: 'paras', level } })
}

const docxOf = async (document: Invented): Promise<Uint8Array> => {
  const masthead = [...document.cover, banner, ...document.title].map((line) => new Paragraph(line))
  const notes = (document.notes ?? []).map((line) => new Paragraph(line))
  const children = [...masthead, ...document.lines.map(headingOf), ...notes]
  return new Uint8Array(
    await Packer.toBuffer(
      new Document({ numbering: { config: [{ reference: 'paras', levels }] }, sections: [{ children }] }),
    ),
  )
}

/** In italics where the line is marked with `/ `. */
const headingOf = (line: string): Paragraph =>
  line.startsWith('/ ')
    ? new Paragraph({ children: [new TextRun({ text: line.slice(2), italics: true })] })
    : paragraphOf(line)

describe('a heading of a Word file behind a paragraph without its full stop', () => {
  it.each(['# Redress for victims', '/ Redress for victims'])('%s', async (heading) => {
    const at = e5.lines.findIndex((line) => line.startsWith('6.'))
    const lines = e5.lines.toSpliced(at, 1, e5.lines[at]!.replace(/\.$/, ''), heading)
    const found = await parse(capture(await docxOf({ ...e5, lines })))
    const [before, behind] = ['6', '7'].map((number) => found.units.find((unit) => unit.number === number))
    expect(before?.text).not.toContain('Redress for victims')
    expect(behind?.heading.at(-1)).toBe('Redress for victims')
  })
})

describe('the same text in another format', () => {
  it.each([
    ['E4', e4],
    ['E5', e5],
  ])('%s as DOCX, its numbers Word’s own', async (_, document) => {
    const [found, expected] = [await parse(capture(await docxOf(document))), await read(document)]
    expect(
      found.units.map((unit) => `${unit.path} ${unit.unitType}${unit.concern ? ` <${unit.concern}` : ''}`),
    ).toEqual(rows(expected))
    expect([found.symbol, found.distributionDate, found.session]).toEqual([
      expected.symbol,
      expected.distributionDate,
      expected.session,
    ])
  })
  it.each([
    [
      'UTF-16 with its mark, whatever a header says',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${htmlOf(e5)}`, 'utf16le'),
      ]),
    ],
    [
      'windows-1252 under a false declaration',
      Buffer.from(
        htmlOf(e5)
          .replace('<html>', '<html><head><meta charset="utf-8"></head>')
          .replace(/[–’“”]/g, (sign) => ({ '–': '\u0096', '’': '\u0092', '“': '\u0093', '”': '\u0094' })[sign]!),
        'latin1',
      ),
    ],
  ])('E5 as %s', async (_, bytes) => {
    const found = await parse(capture(new Uint8Array(bytes)))
    const expected = await read(e5)
    expect(found.units.map((unit) => unit.text)).toEqual(expected.units.map((unit) => unit.text))
    expect(found.sessionOpens).toBe(expected.sessionOpens)
  })
})
