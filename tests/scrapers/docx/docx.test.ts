// Word files made here: printed numbers, numbers that Word counts by itself, headings, notes; bombs and damage refused.
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../scrapers/lib/docx/index.ts'
import { docxLimits } from '../../../scrapers/lib/docx/parts.ts'
import { banner } from '../cat-concluding-observations/invented.ts'

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.LOWER_ROMAN, text: '(%3)', alignment: AlignmentType.START },
]
const numbered = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'paras', level } })

const make = (children: Paragraph[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'paras', levels }] },
      footnotes: { 1: { children: [new Paragraph('See CAT/C/XVD/3.')] } },
      sections: [{ children: [new Paragraph(banner), ...children] }],
    }),
  ).then((buffer) => new Uint8Array(buffer))

describe('readDocx', () => {
  it('leaves out what is struck out or was deleted, and says so', async () => {
    const change = { id: 1, author: 'X', date: '2019-01-01T00:00:00Z' }
    const runs = [
      new TextRun('1. The State party '),
      new TextRun({ text: 'must ', strike: true }),
      new DeletedTextRun({ text: 'may ', ...change }),
      new InsertedTextRun({ text: 'should ', ...change }),
      new TextRun('act.'),
    ]
    const read = await readDocx(await make([new Paragraph({ children: runs })]))
    expect(read.paragraphs.at(-1)!.text).toBe('The State party should act.')
    expect(read.warnings).toEqual(['struck-out words are left out, in places: 1'])
  })

  it('counts automatic numbers over levels, and begins deeper ones again', async () => {
    const bytes = await make([
      numbered('The Committee met.'),
      numbered('It welcomes:'),
      numbered('One;', 1),
      numbered('Two:', 1),
      numbered('deep one;', 2),
      numbered('deep two.', 2),
      numbered('It regrets:'),
      numbered('Three.', 1),
    ])
    const found = await readDocx(bytes)
    expect(
      found.paragraphs.slice(1).map(({ label, labelKind, labelStatus, text }) => [label, labelKind, labelStatus, text]),
    ).toEqual([
      ['1', 'number', 'automatic', 'The Committee met.'],
      ['2', 'number', 'automatic', 'It welcomes:'],
      ['a', 'letter', 'automatic', 'One;'],
      ['b', 'letter', 'automatic', 'Two:'],
      ['i', 'roman', 'automatic', 'deep one;'],
      ['ii', 'roman', 'automatic', 'deep two.'],
      ['3', 'number', 'automatic', 'It regrets:'],
      ['a', 'letter', 'automatic', 'Three.'],
    ])
  })

  it('keeps printed numbers, headings, bold shares and note calls', async () => {
    const bytes = await make([
      new Paragraph({ text: 'Definition of torture', heading: 'Heading1' }),
      new Paragraph({
        children: [
          new TextRun('4.\tThe law'),
          new FootnoteReferenceRun(1),
          new TextRun({ text: ' is new.', bold: true }),
        ],
      }),
    ])
    const found = await readDocx(bytes)
    const [, heading, text] = found.paragraphs
    expect([heading?.kind, heading?.text]).toEqual(['heading', 'Definition of torture'])
    expect([text?.label, text?.labelStatus, text?.text, text?.notes]).toEqual([
      '4',
      'printed',
      'The law is new.',
      ['1'],
    ])
    expect(text?.bold).toBeGreaterThan(0.2)
    expect(found.footnotes).toEqual([{ mark: '1', text: 'See CAT/C/XVD/3.', page: null }])
    expect(found.format).toBe('docx')
  })

  it('refuses a truncated archive, one without a document, and one that unpacks to too much', async () => {
    const bytes = await make([numbered('One.')])
    await expect(readDocx(bytes.subarray(0, bytes.length / 2))).rejects.toThrow('damaged')
    const other = new JSZip().file('word/styles.xml', '<w:styles/>')
    await expect(readDocx(await other.generateAsync({ type: 'uint8array' }))).rejects.toThrow(
      'has no main part (word/document.xml is not there)',
    )
    const bomb = new JSZip().file('word/document.xml', `<w:document>${'0'.repeat(5_000_000)}</w:document>`)
    const small = await bomb.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
    expect(small.length).toBeLessThan(20_000)
    await expect(readDocx(small, { ...docxLimits, maxUnpacked: 1_000_000 })).rejects.toThrow('unpacks to more than')
    await expect(readDocx(small, { ...docxLimits, maxBytes: 100 })).rejects.toThrow('more than 100')
    const entity = new JSZip().file('word/document.xml', '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>')
    await expect(readDocx(await entity.generateAsync({ type: 'uint8array' }))).rejects.toThrow(
      'document type declaration',
    )
  })
})
