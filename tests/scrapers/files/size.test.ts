// Markup of a size or depth that no document has is refused with its kind before a tree is built of it; archives likewise.
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../scrapers/lib/read.ts'
import { docxOf, paragraph, run, text } from './base.ts'

const page = (inner: string): Uint8Array =>
  new TextEncoder().encode(`<html><body>${text.map((line) => `<p>${line}</p>`).join('')}${inner}</body></html>`)
const nested = (open: string, times: number): Uint8Array => page(`${open.repeat(times)}words`)
const more = (inner: string): Promise<Uint8Array> => docxOf({ body: (all) => [...all, inner] })
const attributes = Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ')

/** A file with its directory entries written again and again, all for one part or each for another name. */
const withEntries = async (times: number, rename: boolean): Promise<Uint8Array> => {
  const zip = new JSZip()
  zip.file('word/document.xml', '<w:document/>', { createFolders: false })
  const bytes = Buffer.from(await zip.generateAsync({ type: 'uint8array' }))
  const [from, end] = [bytes.indexOf('PK\x01\x02', 0, 'latin1'), bytes.indexOf('PK\x05\x06', 0, 'latin1')]
  const entries = Array.from({ length: times }, (_, at) => {
    const entry = Buffer.from(bytes.subarray(from, end))
    if (rename) entry.write(String(at).padStart(6, '0'), 46)
    return entry
  })
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), ...entries, bytes.subarray(end)]))
}

const rows: [what: string, make: () => Uint8Array | Promise<Uint8Array>, kind: string][] = [
  ['2,100 nested blocks', () => nested('<div>', 2100), 'too_large_unpacked'],
  ['100,000 nested blocks', () => nested('<div>', 100_000), 'too_large_unpacked'],
  ['100,000 bold tags left open', () => nested('<b>', 100_000), 'too_large_unpacked'],
  ['1,500 nested lists whose items are left open', () => nested('<ol><li>', 1500), 'too_large_unpacked'],
  ['tables in tables', () => nested('<table><tr><td>', 3000), 'too_large_unpacked'],
  ['50,000 attributes', () => page(`<p ${attributes}>words</p>`), 'too_large_unpacked'],
  ['120,000 paragraphs', () => page('<p>x</p>'.repeat(120_000)), 'too_large_unpacked'],
  [
    'deep XML in a Word file',
    () => more(paragraph(`${'<w:ins>'.repeat(2000)}${run('x')}${'</w:ins>'.repeat(2000)}`)),
    'too_large_unpacked',
  ],
  ['200,000 runs in a Word file', () => more(paragraph('<w:r/>'.repeat(200_000))), 'too_large_unpacked'],
  ['100,000 entries in an archive', () => withEntries(100_000, true), 'too_large_unpacked'],
  ['two parts of one name', () => withEntries(2, false), 'damaged'],
  [
    'a document type after many blanks',
    async () => {
      const zip = await JSZip.loadAsync(await docxOf())
      const main = await zip.file('word/document.xml')!.async('string')
      zip.file('word/document.xml', `${' '.repeat(5000)}<!DOCTYPE a [<!ENTITY b "bomb">]>${main}`)
      return zip.generateAsync({ type: 'uint8array' })
    },
    'not_parsed',
  ],
]

describe('markup that no document has', () => {
  it.each(rows)('%s is refused', async (_, make, kind) => {
    await expect(readDocument(await make(), { symbol: 'CAT/C/XVD/CO/3' })).rejects.toMatchObject({
      name: 'ParseError',
      symbol: 'CAT/C/XVD/CO/3',
      kind,
      message: expect.stringMatching(/refused|save it again/),
    })
  })

  it('cells that claim to span a thousand million columns are read as one cell each', async () => {
    const cell = '<tr><td colspan="999999999" rowspan="999999999">words</td></tr>'
    expect((await readDocument(page(`<table>${cell.repeat(50)}</table>`))).paragraphs.length).toBeGreaterThan(50)
  })

  it('names that lead out of the archive, and links, are never followed', async () => {
    const zip = await JSZip.loadAsync(await docxOf())
    zip.file('../../evil.xml', 'words')
    zip.file('word/media/link', '/etc/passwd', { unixPermissions: 0o120777 })
    const bytes = await zip.generateAsync({ type: 'uint8array', platform: 'UNIX' })
    expect((await readDocument(bytes)).paragraphs).toEqual((await readDocument(await docxOf())).paragraphs)
  })
})
