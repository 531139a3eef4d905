// A paragraph 1 that the cover has swallowed is cut out of it; a text that begins later says so.
import { describe, expect, it } from 'vitest'
import { readNumbered } from '../../../scrapers/lib/numbered/index.ts'
import type { Paragraph } from '../../../src/domain/paragraphs.ts'

const paragraph = (text: string, label: string | null = null, kind: Paragraph['kind'] = 'body'): Paragraph => ({
  label,
  labelKind: label === null ? null : 'number',
  labelStatus: label === null ? null : 'printed',
  text,
  kind,
  page: 1,
  indent: null,
  centred: false,
  bold: null,
  size: null,
})
const second = [
  paragraph('The Committee welcomes the report.', '2'),
  paragraph('The Committee welcomes the dialogue.', '3'),
]

describe('the first number', () => {
  it('is cut out of the cover', () => {
    const cover =
      'Original: English Observations on the report of Valdoria * 1. The Committee considered the report of Valdoria at two meetings.'
    const read = readNumbered([paragraph(cover, null, 'cover'), ...second], { isSectionHeading: () => false })
    expect(read.paragraphs.map((p) => [p.number, p.blocks[0]!.text.slice(0, 24)])).toEqual([
      ['1', 'The Committee considered'],
      ['2', 'The Committee welcomes t'],
      ['3', 'The Committee welcomes t'],
    ])
    expect(read.warnings).toEqual([])
  })

  it('is missed aloud where nothing before the second can be it', () => {
    expect(
      readNumbered([paragraph('Original: English', null, 'cover'), ...second], { isSectionHeading: () => false })
        .warnings,
    ).toEqual(['the first number is 2: what stands before it was not read'])
  })

  it.each([0, 1])('is none of the headings that count for themselves, in bold or not: %i', (bold) => {
    const heading = (text: string, label: string) => ({ ...paragraph(text, label), bold })
    const given = [
      paragraph('The Committee considered the report.', '138'),
      heading('Introduction', '1'),
      paragraph('It was late.', '139'),
      heading('Positive aspects', '2'),
      paragraph('It was welcomed.', '140'),
      heading('Recommendations', '4'),
      paragraph('The State party should act.', '142'),
    ]
    const read = readNumbered(given, { isSectionHeading: () => false })
    expect(read.paragraphs.map(({ number, heading }) => [number, ...heading])).toEqual([
      ['138'],
      ['139', 'Introduction'],
      ['140', 'Positive aspects'],
      ['142', 'Recommendations'],
    ])
  })

  it('of an annual report goes on counting', () => {
    expect(
      readNumbered([paragraph('It was considered.', '138'), paragraph('It was welcomed.', '139')], {
        isSectionHeading: () => false,
      }).warnings,
    ).toEqual([])
  })
})
