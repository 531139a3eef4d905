// What bytes are, by their first bytes and never by a name or a header.

export const byteKinds = [
  'pdf',
  'docx',
  'doc',
  'html',
  'json',
  'zip',
  'gzip',
  'png',
  'jpeg',
  'gif',
  'tiff',
  'rtf',
  'mhtml',
  'webarchive',
  'odt',
  'epub',
  'pages',
  'spreadsheet',
  'slides',
  'shortcut',
  'djvu',
  'postscript',
  'xml',
  'text',
  'empty',
] as const
export type ByteKind = (typeof byteKinds)[number]

/** What a person would call such a file. */
export const kindWords: Readonly<Record<ByteKind, string>> = {
  pdf: 'a PDF',
  docx: 'a Word file (DOCX)',
  doc: 'an old Word file (DOC)',
  html: 'a web page',
  json: 'JSON, which a program reads',
  zip: 'a ZIP archive',
  gzip: 'a compressed file (gzip)',
  png: 'a picture (PNG)',
  jpeg: 'a picture (JPEG)',
  gif: 'a picture (GIF)',
  tiff: 'a picture (TIFF)',
  rtf: 'a rich text file (RTF)',
  mhtml: 'a web page saved as one file (MHTML)',
  webarchive: 'a web page saved by Safari (web archive)',
  odt: 'an OpenDocument text (ODT)',
  epub: 'an e-book (EPUB)',
  pages: 'a file of Apple Pages',
  spreadsheet: 'a spreadsheet',
  slides: 'a set of slides',
  shortcut: 'a shortcut to an address, not the page itself',
  djvu: 'a scan (DjVu)',
  postscript: 'a PostScript file',
  xml: 'XML, which a program reads',
  text: 'plain text or an unknown file type, not a document',
  empty: 'an empty file',
}

const importDocument = 'import the PDF, Word or HTML file of the document'
const unpack = 'unpack it, and import the PDF, Word or HTML files in it'
const asWord = 'open it in a word processor, save it as DOCX or PDF, and import that'
const picture = `pictures are not read: ${importDocument}`

/** What a person can do about a file that is not read, where there is more to say than to look for another file. */
const advice: Partial<Record<ByteKind, string>> = {
  zip: unpack,
  gzip: 'unpack it, and import what is in it',
  rtf: asWord,
  odt: asWord,
  pages: 'open it in Pages, export it as Word or PDF, and import that',
  shortcut: 'open it in a browser, save the page or the document that it leads to, and import that',
  mhtml:
    'open the page in a browser, choose “Save as”, and as type “Webpage, complete” (not “single file”), or print it to a PDF; then import that file',
  webarchive:
    'open the page in a browser, choose “Save as”, and as format “Page Source”, or export it as PDF; then import that file',
  png: picture,
  jpeg: picture,
  gif: picture,
  tiff: picture,
  djvu: picture,
  postscript: 'convert it to a PDF, and import that',
  empty: 'save it again',
}

/** What to do about a file of this kind, as the second half of a sentence. */
export const adviceFor = (kind: ByteKind): string => advice[kind] ?? importDocument

const magics: readonly [ByteKind, number[]][] = [
  ['gzip', [0x1f, 0x8b]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // a property list of Apple's, in which Safari keeps pages
  ['webarchive', [...Buffer.from('bplist00')]],
  ['djvu', [...Buffer.from('AT&TFORM')]],
  ['postscript', [...Buffer.from('%!PS')]],
]

const startsWith = (bytes: Uint8Array, magic: number[], at = 0): boolean =>
  bytes.length >= at + magic.length && magic.every((byte, index) => bytes[at + index] === byte)

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** UTF-16 is told by its mark, or by every second byte of the opening being zero. */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'be'
  const opening = bytes.subarray(0, 64)
  if (opening.length < 8) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < opening.length; index++) if (opening[index] === 0) index % 2 ? odd++ : even++
  const half = opening.length / 2
  return odd > half * 0.8 && even === 0 ? 'le' : even > half * 0.8 && odd === 0 ? 'be' : null
}

function openingText(bytes: Uint8Array): string {
  const order = utf16Order(bytes)
  const opening = bytes.subarray(0, 4096)
  if (!order) return latin(opening).replace(/^\u00ef\u00bb\u00bf/, '')
  return new TextDecoder(order === 'le' ? 'utf-16le' : 'utf-16be').decode(opening)
}

/** A DOCX names its main part in the archive's entries, or has it in a folder of another name; other zips do not. */
function isDocx(bytes: Uint8Array): boolean {
  const names = latin(bytes.subarray(-65_536))
  if (latin(bytes.subarray(0, 8192)).includes('word/') || /word\/document\d*\.xml/.test(names)) return true
  return names.includes('[Content_Types].xml') && !/(?:^|[^\w])(?:xl|ppt|visio|FixedDocSeq|Metadata)\//.test(names)
}

/** Entries by which other programs' archives are known. */
const programs: readonly [ByteKind, RegExp][] = [
  ['spreadsheet', /xl\/workbook\.\w|Index\/CalculationEngine/],
  ['slides', /ppt\/presentation\.xml|Index\/Slide/],
  ['pages', /Index\/Document\.iwa|index\.apxl/],
]

/** Windows, Linux and Apple write an address in a file so. */
const shortcut = /^(?:\[InternetShortcut\]|\[Desktop Entry\]|<\?xml[^>]*>[\s\S]{0,400}<key>URL<\/key>)/i

/** OpenDocument files and e-books say in their first entry what they are. */
const typeOfZip = (bytes: Uint8Array): ByteKind => {
  const opening = latin(bytes.subarray(0, 160))
  if (opening.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'odt'
  if (opening.includes('mimetypeapplication/epub')) return 'epub'
  const found = programs.find(([, entry]) => entry.test(latin(bytes.subarray(-65_536))))
  return isDocx(bytes) ? 'docx' : (found?.[0] ?? 'zip')
}

// "From: <Saved by Blink>", "MIME-Version: 1.0", "Content-Type: multipart/related;": the head of a message
const mhtmlHead =
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*(?:multipart\/(?:related|mixed|alternative)|message\/)/i

const before: readonly [opens: string, closes: string][] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
]

/**
 * `<?xml …?> <rss>`: the name of the first element, in small letters; null where none is in sight. Comments are passed over
 * one by one: one expression for all would take a time that grows with the square of their number.
 */
const rootOf = (xml: string): string | null => {
  let at = 0
  for (;;) {
    while (at < xml.length && xml.charCodeAt(at) <= 0x20) at++
    const passed = before.find(([opens]) => xml.startsWith(opens, at))
    if (!passed) break
    const end = xml.indexOf(passed[1], at + passed[0].length)
    if (end === -1) return null
    at = end + passed[1].length
  }
  return /^<([a-z][\w:.-]*)/i.exec(xml.slice(at, at + 200))?.[1]?.toLowerCase() ?? null
}

/**
 * What the bytes are: `pdf`, `docx`, `doc` (OLE), `html`, `json`, `zip` (no Word file in it), a picture, ..., `text` or
 * `empty`, which bytes of nothing but blanks are too.
 * `%PDF` may stand within the first kilobyte, as readers allow (some servers put blanks before it).
 */
export function sniff(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'doc'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return typeOfZip(bytes)
  const magic = magics.find(([, first]) => startsWith(bytes, first))
  if (magic) return magic[0]
  const text = openingText(bytes)
  const body = text.trimStart()
  if (body === '') return bytes.every((byte) => byte <= 0x20) ? 'empty' : 'text'
  if (body.startsWith('%PDF-') || (text.slice(0, 1024).includes('%PDF-') && !body.startsWith('<'))) return 'pdf'
  if (shortcut.test(body)) return 'shortcut'
  if (mhtmlHead.test(body.replace(/\r\n?/g, '\n'))) return 'mhtml'
  if (/^[[{]/.test(body) && /^(\[\s*[[{"\d\]tfn-]|\{\s*["}])/.test(body)) return 'json'
  if (/^<\?xml/i.test(body)) {
    const root = rootOf(body) ?? 'html'
    if (root === 'plist' && body.includes('WebMainResource')) return 'webarchive'
    if (root !== 'html') return 'xml'
  }
  return /^<(\?xml|!doctype|!--|[a-z][a-z0-9:]*[\s>/])/i.test(body) ? 'html' : 'text'
}
