// Numbers in a file are never trusted as sizes, and whatever breaks a reader ends as a refusal with symbol, place and kind.
import { load } from 'cheerio'
import type { Element } from 'domhandler'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { createNumberer } from '../../../scrapers/lib/docx/numbering.ts'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { readDocument } from '../../../scrapers/lib/read.ts'
import { ParseError } from '../../../src/domain/errors.ts'
import { createRandom, damaged } from '../../support/damage.ts'
import { pdfOf } from './base.ts'

const level = (at: string) =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:start w:val="1"/></w:lvl>`
const numbering = (at: string) =>
  `<w:numbering><w:abstractNum w:abstractNumId="1">${level('0')}${level(at)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
const paragraph = (at: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`

describe('numbers in a file', () => {
  it.each(['4294967294', '1e300', '-1', '0.5', 'x'])('level %s of a Word list is no level', (at) => {
    const $ = load(`<w:body>${paragraph(at)}${paragraph('0')}</w:body>`, { xml: true })
    const numberer = createNumberer($, numbering(at), undefined)
    const labels = ($('w\\:p').toArray() as Element[]).map((one) => numberer.next(one).label)
    expect(labels).toEqual([null, '1.'])
  })

  it.each([
    ['1', '3000000000', '1'],
    ['1', 'x', '1'],
    ['a', '0', '0'],
    ['A', '-5', undefined],
    ['a', '2', 'b'],
  ])('a list of type %s that starts at %s begins with %s', (type, start, label) => {
    const html = `<html><body><ol type="${type}" start="${start}"><li>Words of an item.</li></ol></body></html>`
    expect(readHtmlText(html).paragraphs[0]?.label ?? undefined).toBe(label)
  })
})

const docx = async (): Promise<Uint8Array> => {
  const zip = new JSZip()
  const words = 'Valdoria opened the doors of its prisons to the inspectors. '.repeat(20)
  zip.file('word/document.xml', `<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`)
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' })
}

describe('a damaged file', () => {
  it('one letter of a Word file that became another is seen by its checksum', async () => {
    const bytes = Buffer.from(await docx())
    bytes[bytes.indexOf('prisons')] = 'P'.charCodeAt(0)
    await expect(readDocument(new Uint8Array(bytes), { symbol: 'CAT/C/XVD/CO/3' })).rejects.toMatchObject({
      symbol: 'CAT/C/XVD/CO/3',
      where: 'word/document.xml',
      kind: 'damaged',
      message: expect.stringMatching(/checksum.*download/),
    })
  })

  it.each<[string, () => Promise<Uint8Array>]>([
    ['a Word file', docx],
    ['a PDF', () => pdfOf()],
  ])('%s, changed in many ways, is read or refused with symbol, place and kind', async (_, make) => {
    const bytes = await make()
    const random = createRandom(7)
    for (let round = 0; round < 60; round++) {
      const change = damaged(bytes, random)
      const error = await readDocument(change.bytes, { symbol: 'CAT/C/XVD/CO/3' }).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      if (error === null) continue
      expect(error, change.what).toBeInstanceOf(ParseError)
      expect(error, change.what).toMatchObject({ symbol: 'CAT/C/XVD/CO/3', where: expect.stringMatching(/./) })
      expect(error, change.what).not.toMatchObject({ kind: 'failed' })
    }
  })
})
