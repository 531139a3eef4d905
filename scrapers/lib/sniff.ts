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
  xml: 'XML, which a program reads',
  text: 'plain text, or of a kind that is not known',
  empty: 'an empty file',
}

const magics: readonly [ByteKind, number[]][] = [
  ['gzip', [0x1f, 0x8b]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
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

/** A DOCX names its main part in the archive's entries; other zips do not. */
const isDocx = (bytes: Uint8Array): boolean =>
  latin(bytes.subarray(0, 8192)).includes('word/') || latin(bytes.subarray(-65_536)).includes('word/document.xml')

/** `<?xml …?> <rss>`: the name of the first element, in small letters; null where none is in sight. */
const rootOf = (xml: string): string | null =>
  /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>]*>|\s)*<([a-z][\w:.-]*)/i.exec(xml)?.[1]?.toLowerCase() ?? null

/**
 * What the bytes are: `pdf`, `docx`, `doc` (OLE), `html`, `json`, `zip` (no Word file in it), a picture, ..., `text` or
 * `empty`, which bytes of nothing but blanks are too.
 * `%PDF` may stand within the first kilobyte, as readers allow (some servers put blanks before it).
 */
export function sniff(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'doc'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return isDocx(bytes) ? 'docx' : 'zip'
  const magic = magics.find(([, first]) => startsWith(bytes, first))
  if (magic) return magic[0]
  const text = openingText(bytes)
  const body = text.trimStart()
  if (body === '') return bytes.every((byte) => byte <= 0x20) ? 'empty' : 'text'
  if (body.startsWith('%PDF-') || (text.slice(0, 1024).includes('%PDF-') && !body.startsWith('<'))) return 'pdf'
  if (/^[[{]/.test(body) && /^(\[\s*[[{"\d\]tfn-]|\{\s*["}])/.test(body)) return 'json'
  if (/^<\?xml/i.test(body) && (rootOf(body) ?? 'html') !== 'html') return 'xml'
  return /^<(\?xml|!doctype|!--|[a-z][a-z0-9:]*[\s>/])/i.test(body) ? 'html' : 'text'
}
