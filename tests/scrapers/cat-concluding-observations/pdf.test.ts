// The eras once more as PDF: the same units as from the page, with bold recommendations, page breaks and furniture.
import { afterAll, describe, expect, it } from 'vitest'
import { closePool } from '../../../scrapers/lib/child/pool.ts'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { e2, e3, e4, e5, type Invented } from './invented.ts'
import { ccpr, cedaw, crc } from './invented-others.ts'
import { pdfOf } from './make-pdf.ts'
import { capture, read, rows } from './support.ts'

/** Longer sentences, so that paragraphs break over lines and pages. */
const lengthened = (document: Invented): Invented => ({
  ...document,
  lines: document.lines.map((line) =>
    line.startsWith('#') || line.length < 60
      ? line
      : line.replace(
          /([^.;:])(\s\(arts?\.[^)]*\))?([.;:])$/,
          '$1, in each of the nine provinces of the country and on the outer islands, where the officials of the harbour and of the lighthouse have a say of their own$2$3',
        ),
  ),
})

afterAll(closePool)

describe('concluding observations as PDF', () => {
  it.each([
    ['E2', e2],
    ['E3', e3],
    ['E4', e4],
    ['E5', e5],
    ['Human Rights Committee', ccpr],
    ['women', cedaw],
    ['children', crc],
  ])('%s', async (_, document) => {
    const long = lengthened(document)
    const found = parsedDocumentSchema.parse(await parse(capture(await pdfOf(long), document.symbol)))
    const expected = await read(long)
    expect(rows(found)).toEqual(rows(expected))
    expect(found.units.map((unit) => unit.text)).toEqual(expected.units.map((unit) => unit.text.replace(/[–−]/g, '-')))
    expect(found.units.map((unit) => unit.heading.at(-1))).toEqual(expected.units.map((unit) => unit.heading.at(-1)))
    expect([found.symbol, found.distributionDate, found.session, found.adoptionDates, found.layout]).toEqual([
      expected.symbol,
      expected.distributionDate,
      expected.session,
      expected.adoptionDates,
      expected.layout,
    ])
    expect([found.followUp?.paragraphs, found.followUp?.due, found.nextReport?.due]).toEqual([
      expected.followUp?.paragraphs,
      expected.followUp?.due,
      expected.nextReport?.due,
    ])
  })
})
