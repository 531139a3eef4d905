// Pages as browsers save them: translated, with marks that nobody sees, with open changes, as one file, with a notice outside.
import { describe, expect, it } from 'vitest'
import { translatingHosts, translators } from '../../../scrapers/lib/html/translators.ts'
import { readDocument } from '../../../scrapers/lib/read.ts'
import { adviceFor, kindWords, sniff } from '../../../scrapers/lib/sniff.ts'
import { essence, masthead, read, text, title } from './base.ts'

const lines = text.filter((line) => line !== '---')
const page = (paragraphs: string[], { head = '', top = '', attributes = '' } = {}): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html${attributes}><head><meta charset="utf-8">${head}</head><body>${top}${masthead.map((words) => `<p>${words}</p>`).join('')}<h1>${title}</h1>${paragraphs
      .map((line) => (line.startsWith('# ') ? `<h2>${line.slice(2)}</h2>` : `<p>${line}</p>`))
      .join('')}</body></html>`,
  )

describe('a page that a browser translated', () => {
  it.each(translators.map(({ name, sample }) => [name, sample] as const))(
    '%s is refused, with what to do',
    async (name, sample) => {
      const attributes = /^<html(.*)>$/.exec(sample)?.[1] ?? ''
      const isHead = sample.startsWith('<head>')
      const bytes = page(lines, {
        attributes,
        head: isHead ? sample.slice(6, -7) : '',
        top: isHead || attributes !== '' ? '' : sample,
      })
      await expect(read(bytes)).rejects.toThrow(`translated this page (${name}): show the original in the browser`)
    },
  )
  it.each(translatingHosts.map(({ name, sample }) => [sample, name] as const))(
    'the comment of a program that saved a translation: %s',
    async (sample, name) => {
      await expect(read(page(lines, { top: `<!-- ${sample} -->` }))).rejects.toThrow(`translated this page (${name})`)
    },
  )
  it.each([
    'saved from url=(0043)https://docs.example.org/translate.google.com/x',
    '<script src="https://translate.google.com/translate_a/element.js"></script>',
  ])('no trace of a translation: %s', async (comment) => {
    expect((await read(page(lines, { top: `<!-- ${comment} -->` }))).nextReport?.due).toBe('2102-05-28')
  })
  it('a page that only offers a translation is read', async () => {
    const found = await read(
      page(lines, {
        top: '<div class="skiptranslate" style="display:none">Translate</div>',
        attributes: ' class="notranslate" lang="en"',
      }),
    )
    expect(found.nextReport?.due).toBe('2102-05-28')
  })
})

describe('the same text, whatever the page', () => {
  const marked = (line: string) =>
    line.replace(/^(\d+)\.|^\(([a-z])\)/, (label) => `\u200e${label.slice(0, -1)}\u200f${label.slice(-1)}\u202c`)
  it.each<[string, Uint8Array, string, number]>([
    ['plain', page(lines), 'official', 0],
    ['direction marks before and in numbers', page(lines.map(marked)), 'official', 0],
    [
      'blanks without width and soft hyphens in words',
      page(lines.map((line) => line.replaceAll('tor', 'to\u00adr').replaceAll('St', 'S\u200bt'))),
      'official',
      0,
    ],
    [
      'joiners in words, in the symbol and before numbers',
      page(
        lines.map((line) =>
          line
            .replace(/^(?!#)/, '\u200d')
            .replaceAll('/', '\u200c/')
            .replaceAll('tor', 't\u200dor'),
        ),
      ),
      'official',
      0,
    ],
    ['vertical tabs for blanks', page(lines.map((line) => line.replaceAll(' of ', '\vof\u3000'))), 'official', 0],
    [
      'marks around whole lines',
      page(lines.map((line) => (line.startsWith('#') ? line : `\u2068${line}\u2069`))),
      'official',
      0,
    ],
    [
      'a notice above the text',
      page(lines, { top: '<div class="banner">Advance unedited version</div>' }),
      'advance_unedited',
      0,
    ],
    ['a notice between two paragraphs', page(lines.toSpliced(9, 0, 'ADVANCE UNEDITED VERSION')), 'advance_unedited', 0],
    [
      'a watermark that only Word shows',
      page(lines, { top: '<!--[if gte vml 1]><v:textpath style="x" string="DRAFT"/><![endif]-->' }),
      'provisional',
      0,
    ],
    [
      'changes that are open',
      page(lines.map((line) => line.replace('should define', 'should <del>consider defining</del> <ins>define</ins>'))),
      'provisional',
      2,
    ],
    [
      'words that the page hides',
      page(lines.map((line) => line.replace('should define', 'should<span hidden> [note]</span> define'))),
      'official',
      0,
    ],
    ['recognised in a picture', page(lines, { head: '<meta name="ocr-system" content="x">' }), 'machine_read', 1],
  ])('%s', async (_, bytes, version, warnings) => {
    const found = await read(bytes)
    expect(essence(found)).toEqual(essence(await read(page(lines))))
    expect([found.version, found.warnings.length]).toEqual([version, warnings])
  })
})

const ascii = (words: string) => new TextEncoder().encode(words)
const kinds: [what: string, bytes: Uint8Array, kind: string, advice: RegExp][] = [
  [
    'Chrome’s single file',
    ascii(
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nSubject: Text\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--x',
    ),
    'mhtml',
    /Webpage, complete/,
  ],
  [
    'Word’s single file',
    ascii('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x'),
    'mhtml',
    /Webpage, complete/,
  ],
  [
    'a mail',
    ascii('Received: by x\nSubject: The text\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x'),
    'mhtml',
    /print it to a PDF/,
  ],
  ['Safari’s archive', ascii('bplist00\u0001WebMainResource'), 'webarchive', /Page Source/],
  [
    'Safari’s archive as XML',
    ascii('<?xml version="1.0"?><!DOCTYPE plist><plist><dict><key>WebMainResource</key></dict></plist>'),
    'webarchive',
    /Page Source/,
  ],
  [
    'an OpenDocument text',
    Buffer.concat([
      Buffer.from('PK\x03\x04'),
      Buffer.alloc(26),
      Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text'),
    ]),
    'odt',
    /save it as DOCX/,
  ],
  [
    'an e-book',
    Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), Buffer.from('mimetypeapplication/epub+zip')]),
    'epub',
    /import the PDF/,
  ],
  ['a scan', ascii('AT&TFORM....DJVM'), 'djvu', /pictures are not read/],
  ['PostScript', ascii('%!PS-Adobe-3.0\n'), 'postscript', /convert it to a PDF/],
  ['rich text', ascii('{\\rtf1 text}'), 'rtf', /save it as DOCX/],
  [
    'other XML behind many comments',
    ascii(`<?xml version="1.0"?>${'<!---->'.repeat(550)}<rss/>`),
    'xml',
    /import the PDF/,
  ],
  [
    'a page whose words look like a head of a message',
    ascii('Note: this is text\nContent-Type: text/plain\n\nwords'),
    'text',
    /import the PDF/,
  ],
]

describe('files of other kinds', () => {
  it.each(kinds)('%s', async (_, bytes, kind, advice) => {
    const found = sniff(bytes)
    expect(found).toBe(kind)
    await expect(readDocument(bytes)).rejects.toThrow(
      `the file is ${kindWords[found]}, which is not read: ${adviceFor(found)}`,
    )
    expect(adviceFor(found)).toMatch(advice)
  })
})
