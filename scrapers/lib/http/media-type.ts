// The media type of bytes, by the bytes alone: what a server claims is not believed.
import { sniff } from '../sniff.ts'

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  html: 'text/html',
  json: 'application/json',
  zip: 'application/zip',
  gzip: 'application/gzip',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tiff: 'image/tiff',
  rtf: 'application/rtf',
  mhtml: 'multipart/related',
  webarchive: 'application/x-webarchive',
  odt: 'application/vnd.oasis.opendocument.text',
  epub: 'application/epub+zip',
  pages: 'application/vnd.apple.pages',
  spreadsheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  slides: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  shortcut: 'text/plain',
  djvu: 'image/vnd.djvu',
  postscript: 'application/postscript',
  xml: 'application/xml',
  text: 'text/plain',
  empty: 'application/octet-stream',
} as const

/** Media type of the bytes as sniffed; `text/plain` for what no mark is known of. */
export const mediaTypeOf = (bytes: Uint8Array): string => mediaTypes[sniff(bytes)]

const extensions: Record<string, string> = {
  [mediaTypes.pdf]: 'pdf',
  [mediaTypes.docx]: 'docx',
  [mediaTypes.doc]: 'doc',
  [mediaTypes.html]: 'html',
  [mediaTypes.json]: 'json',
  [mediaTypes.zip]: 'zip',
  [mediaTypes.text]: 'txt',
}

/** `pdf`, `docx`, `doc`, `html`, ... for a media type; `bin` where none is known. */
export const extensionOf = (mediaType: string): string => extensions[mediaType] ?? 'bin'
