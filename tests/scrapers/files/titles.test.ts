// What the properties of a file call it: an unfinished text is one in every format, and the title that alone says so is told.
import { describe, expect, it } from 'vitest'
import { noticeOfFileName, titleLines } from '../../../scrapers/lib/file-titles.ts'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { makeDoc } from '../doc/make-doc.ts'
import { docxOf, masthead, paragraph, pdfOf, read, run, text, title } from './base.ts'

const core = (fields: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${fields}</cp:coreProperties>`
const lines = [...masthead, title, ...text.filter((line) => line !== '---')]
const page = (head: string): Uint8Array => {
  const body = lines.map((line) => (line.startsWith('# ') ? `<h2>${line.slice(2)}</h2>` : `<p>${line}</p>`)).join('')
  return new TextEncoder().encode(
    `<html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  )
}
const oldWord = (named: string): Uint8Array => makeDoc(lines.map((line) => line.replace(/^# /, '')).join('\r'), named)

const files: Record<string, (named: string) => Promise<Uint8Array>> = {
  'the title of a page': async (named) => page(`<title>${named}</title>`),
  'a title in the head of a page': async (named) => page(`<title>x</title><meta name="dc.title" content="${named}">`),
  'the title of a Word file': (named) => docxOf({ core: core(`<dc:title>${named}</dc:title>`) }),
  'the subject of a Word file': (named) => docxOf({ core: core(`<dc:subject>${named}</dc:subject>`) }),
  'the title of an old Word file': async (named) => oldWord(named),
  'the title of a PDF': (named) => pdfOf({ title: named }),
}
const told = ({ warnings }: ParsedDocument): string => warnings.filter((one) => one.includes('the properties')).join()

describe.each(Object.entries(files))('%s', (_, make) => {
  it.each<[named: string, version: ParsedDocument['version']]>([
    ['ADVANCE UNEDITED VERSION', 'advance_unedited'],
    ['CAT/C/XVD/CO/3 - Version préliminaire non éditée', 'advance_unedited'],
    ['Borrador', 'provisional'],
  ])('"%s" is not final, and told', async (named, version) => {
    const found = await read(await make(named))
    expect(found.version).toBe(version)
    expect(told(found)).toContain(JSON.stringify(named))
  })
  it.each(['Concluding observations on Valdoria', 'CAT/C/XVD/CO/3', ''])('"%s" says nothing', async (named) => {
    const found = await read(await make(named))
    expect([found.version, told(found)]).toEqual(['official', ''])
  })
})

it('a title that its pages bear out is no doubt', async () => {
  const found = await read(
    await docxOf({
      core: core('<dc:title>Draft</dc:title>'),
      header: paragraph(run('ADVANCE UNEDITED VERSION')),
    }),
  )
  expect([found.version, told(found)]).toEqual(['advance_unedited', ''])
})

it('the status that Word keeps beside the title counts as one', async () => {
  const found = await read(await docxOf({ core: core('<cp:contentStatus>Draft</cp:contentStatus>') }))
  expect([found.version, told(found) !== '']).toEqual(['provisional', true])
})

describe('names of files in the place of a title', () => {
  it.each<[printed: string, notice: string | null]>([
    ['Microsoft Word - CAT_C_XVD_CO_3_AUV.docx', 'advance_unedited'],
    ['DRAFT CO Valdoria.doc', 'provisional'],
    ['Valdoria_report_draft_2.pdf', 'provisional'],
    ['Projet CO Valdoria', 'provisional'],
    ['Microsoft Word - A HRC 990 15 FOR PROCESSING.doc', null],
    ['Microsoft Word - A_HRC_990_15_Valdoria_clean.doc', null],
    ['Drafting history of the Convention', null],
    ['Restauv', null],
  ])('%s', (printed, notice) => expect(titleLines([printed]).map(noticeOfFileName)).toEqual([notice]))
})
