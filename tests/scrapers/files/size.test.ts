// Markup of a size or depth that no document has is refused with its kind before a tree is built of it; archives likewise.
import { crc32 } from 'node:zlib'
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

/**
 * A Word file with one part more, behind the others, which says something else than the main part; with `second`, that part
 * has another name beside its own, for readers that take it.
 */
const withSecond = async (name: string, second?: string): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(await docxOf())
  const main = await zip.file('word/document.xml')!.async('string')
  // written under a name of the same length, since jszip goes the steps of a name itself
  const own = 'q'.repeat(name.length)
  zip.file(own, main.replaceAll('recommends', 'forbids'))
  let bytes = Buffer.from(await zip.generateAsync({ type: 'uint8array' }))
  for (let at = bytes.indexOf(own); at !== -1; at = bytes.indexOf(own, at)) at += bytes.write(name, at, 'latin1')
  if (second !== undefined) {
    const entry = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1')
    const body = Buffer.concat([Buffer.from([1]), Buffer.alloc(4), Buffer.from(second)])
    body.writeUInt32LE(crc32(Buffer.from(name)), 1)
    const more = Buffer.concat([Buffer.from([0x75, 0x70, body.length, 0]), body])
    const end = entry + 46 + name.length
    bytes.writeUInt16LE(more.length, entry + 30)
    const directoryEnd = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
    bytes.writeUInt32LE(bytes.readUInt32LE(directoryEnd + 12) + more.length, directoryEnd + 12)
    bytes = Buffer.concat([bytes.subarray(0, end), more, bytes.subarray(end)])
  }
  return new Uint8Array(bytes)
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
  ...[
    'word/./document.xml',
    'word//document.xml',
    'word/x/../document.xml',
    'Word/Document.XML',
    '/word/document.xml',
  ].map((name): (typeof rows)[number] => [`a second main part called ${name}`, () => withSecond(name), 'damaged']),
  ['a part with a second name', () => withSecond('word/other.xml', 'word/document.xml'), 'damaged'],
  [
    'a letter that is not UTF-8',
    async () => {
      const zip = await JSZip.loadAsync(await docxOf())
      const main = Buffer.from(await zip.file('word/document.xml')!.async('uint8array'))
      const at = main.indexOf('<w:t')
      zip.file(
        'word/document.xml',
        Buffer.concat([
          main.subarray(0, main.indexOf('>', at) + 1),
          Buffer.from([0xe9]),
          main.subarray(main.indexOf('>', at) + 1),
        ]),
      )
      return zip.generateAsync({ type: 'uint8array' })
    },
    'damaged',
  ],
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
