// Exports to reference managers, read back field by field.
import { expect, test } from 'vitest'
import type { Citable } from '../../src/cite/citable.ts'
import { cite } from '../../src/cite/cite.ts'
import { type ExportFormat, exportCitations, exportFormats } from '../../src/cite/exports.ts'
import { latexText, latexUnicode } from '../../src/cite/latex.ts'
import { pageMetadata } from '../../src/cite/metadata.ts'
import { citableOf } from '../../src/cite/record.ts'
import { parsedDocumentSchema } from '../../src/domain/documents.ts'
import { citable, observations, visit } from './records.ts'

/** A file of one record. */
const one = (record: Citable, format: ExportFormat): string => exportCitations([record], format)
const cslJson = (record: Citable): Record<string, unknown> => JSON.parse(one(record, 'csl-json'))[0]

const tagsOf = (record: Citable) => pageMetadata(record, { canonical: '/x', pdf: null }).tags

test('CSL-JSON', () => {
  expect(cslJson({ ...observations, address: 'https://example.org/x', accessed: '2026-05-01' })).toMatchObject({
    id: 'CAT-C-KEN-CO-2-para-6',
    type: 'report',
    author: [{ literal: 'Committee against Torture' }],
    authority: 'Committee against Torture',
    number: 'CAT/C/KEN/CO/2',
    genre: 'UN Doc',
    title: 'Concluding observations on the second periodic report of Kenya',
    issued: { 'date-parts': [[2013, 6, 19]] },
    accessed: { 'date-parts': [[2026, 5, 1]] },
    language: 'en',
    URL: 'https://example.org/x',
    note: 'Paragraph: 6\nOriginal language: en',
  })
})

test('RIS: CRLF, one ER, a comma behind the corporate name', () => {
  const text = one(visit, 'ris')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const lines = text.split('\r\n')
  expect(lines.at(0)).toBe('TY  - RPRT')
  expect(lines.at(-2)).toBe('ER  - ')
  expect(lines).toEqual(
    expect.arrayContaining([
      'AU  - Juan E. Méndez',
      'AU  - Human Rights Council,',
      'SN  - A/HRC/28/68/Add.3',
      'DA  - 2014/12/29/',
      'PY  - 2014',
      'N1  - Paragraph: 31',
    ]),
  )
  expect(exportCitations([visit, observations], 'ris').match(/^ER {2}- \r$/gm)).toHaveLength(2)
})

test('BibTeX and BibLaTeX', () => {
  const old = one(visit, 'bibtex')
  expect(old).toMatch(/^@techreport\{A-HRC-28-68-Add-3-para-31,\n/)
  expect(old).toContain("author = {{Juan E. M{\\'e}ndez} and {Human Rights Council}}")
  expect(old).toContain('year = {2014},\n  month = dec,')
  expect(old).toContain('note = {29 December 2014; para. 31; Original language: es}')
  const modern = one(visit, 'biblatex')
  expect(modern).toMatch(/^@report\{/)
  expect(modern).toContain('{Juan E. Méndez}')
  expect(modern).toContain('date = {2014-12-29}')
  expect(modern).toContain('langid = {english}')
})

test('keys are unique in one file', () => {
  const file = exportCitations([observations, observations], 'biblatex')
  expect(file).toContain('@report{CAT-C-KEN-CO-2-para-6,')
  expect(file).toContain('@report{CAT-C-KEN-CO-2-para-6-2,')
})

test.each([
  ['50% & more_#1 {x}', '50\\% \\& more\\_\\#1 \\{x\\}', '50\\% \\& more\\_\\#1 \\{x\\}'],
  ['7–8 “a” ’s ¶', "7--8 ``a'' 's \\P{}", "7--8 ``a'' 's \\P{}"],
  ['Côte Türkiye Łódź', "C{\\^o}te T{\\\"u}rkiye \\L{}{\\'o}d{\\'z}", 'Côte Türkiye Łódź'],
])('LaTeX of %s', (text, old, modern) => {
  expect(latexText(text)).toBe(old)
  expect(latexUnicode(text)).toBe(modern)
})

test('gaps are left out', () => {
  const empty = citable({})
  expect(cslJson(empty)).toEqual({ id: 'document', type: 'report' })
  expect(one(empty, 'ris')).toBe('TY  - RPRT\r\nER  - \r\n')
  expect(one(empty, 'bibtex')).toBe('@techreport{document,\n\n}\n')
  expect(tagsOf(empty)).toEqual([])
  for (const format of exportFormats) expect(one(empty, format), format).not.toMatch(/null|undefined/)
})

test('an inferred number stays out of the key, and is named in the note', () => {
  const record = cslJson({ ...observations, pinpoints: ['37'], numberStatus: 'inferred' })
  expect(record['id']).not.toContain('37')
  expect(record['note']).toContain('Paragraph: 37 [number inferred]')
})

test('page metadata', () => {
  expect(tagsOf(observations)).toEqual(
    expect.arrayContaining([
      { name: 'citation_technical_report_number', content: 'CAT/C/KEN/CO/2' },
      { name: 'citation_publication_date', content: '2013/06/19' },
      { name: 'DC.identifier', content: 'CAT/C/KEN/CO/2, para. 6' },
    ]),
  )
})

test('a parsed document gives a record', () => {
  const document = parsedDocumentSchema.parse({
    symbol: 'CAT/C/XVD/CO/2',
    symbolAsPrinted: 'CAT/C/XVD/CO/2*',
    mechanism: 'CAT',
    body: 'Committee against Torture',
    type: 'concluding_observations',
    title: 'Concluding observations on the second periodic report of Valdoria*',
    states: ['XVD'],
    language: 'en',
    originalLanguage: 'fr',
    version: 'reissued',
    distributionDate: null,
    adoptionDates: ['2099-05-12'],
    session: 99,
    layout: 'E5',
    units: [
      {
        ordinal: 0,
        number: '8',
        path: '8(b)',
        numberStatus: 'printed',
        heading: ['Definition of torture'],
        text: 'Amend the code.',
        unitType: 'recommendation',
        page: 2,
      },
    ],
  })
  const record = citableOf(document, document.units[0]!)
  expect(cite(record, 'oscola').text).toBe(
    'UN Committee against Torture, ‘Concluding observations on the second periodic report of Valdoria’ (adopted 12 May 2099) UN Doc CAT/C/XVD/CO/2, para 8(b)',
  )
})
