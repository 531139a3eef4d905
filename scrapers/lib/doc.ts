// Reads a true OLE Word file (.doc) by word-extractor: paragraphs as Word separates them; automatic numbers are lost there.
import BufferReader from 'word-extractor/lib/buffer-reader.js'
import { ParseError } from '../../src/domain/errors.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { DocExtractor } from './doc-characters.ts'
import { checkOle } from './doc-sound.ts'
import { tidyFlow } from './html/flow.ts'
import { paragraphOf } from './html/labels.ts'
import { closeSpaced, withoutMarks } from './paragraphs.ts'
import { inPackage } from './refusal.ts'

/** No document of a treaty body comes near this; larger files are not opened. */
const maxBytes = 60_000_000

const coverLines = 40

/** Lines of a part beside the text, without those that hold nothing. */
const linesIn = (part: string): string[] =>
  part
    .split(/[\r\n\t]+/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')

/**
 * Reads the paragraphs and footnotes of a .doc file. Numbers that Word set by itself are not in such a file's text: they
 * come out absent, never counted. Throws ParseError for a damaged file.
 */
export async function readDoc(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > maxBytes) throw new ParseError(null, 'file', `${bytes.length} bytes is more than ${maxBytes}`)
  checkOle(bytes)
  const extractor = new DocExtractor()
  const advice = 'download it again, or open it in Word and save it as DOCX'
  const { body, notes, comments, beside, titles } = await inPackage(
    'file',
    'the old Word file is damaged',
    advice,
    async () => {
      const document = await extractor.extract(new BufferReader(Buffer.from(bytes)))
      // the package would turn printed quotation marks into straight ones
      const verbatim = { filterUnicode: false }
      return {
        body: document.getBody(verbatim),
        notes: `${document.getFootnotes(verbatim)}\n${document.getEndnotes(verbatim)}`,
        comments: document.getAnnotations(verbatim),
        titles: await extractor.titles(),
        beside: [document.getHeaders(verbatim), document.getTextboxes(verbatim), ...extractor.art].join('\n'),
      }
    },
  )
  const lines = body
    .split(/[\r\n\f\v]+/)
    // a tab ends a cell of the cover table, but after a label it is only room
    .flatMap((line) => (/^\s*(?:\d{1,3}\.?|\(?[a-z]{1,4}\)|[A-Z]{1,4}\.)\t/.test(line) ? [line] : line.split('\t')))
    .map((line) =>
      closeSpaced(withoutMarks(line))
        .replace(/[\t\u00a0 ]+/g, ' ')
        .trim(),
    )
  const full = lines.filter((line) => line !== '')
  if (full.length === 0) throw new ParseError(null, 'file', 'the OLE Word file holds no text')
  const footnotes: ReadDocument['footnotes'] = notes
    .split(/[\r\n]+/)
    .map((text) => text.replace(/[\u0002\s]+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text, index) => ({ mark: String(index + 1), text, page: null }))
  // U+0002 stands where a footnote is called
  const paragraphs = tidyFlow(
    full.map((line) => paragraphOf(line.replaceAll('\u0002', ''))),
    footnotes,
  )
  const status = {
    outside: [...new Set(linesIn(beside))],
    machineRead: false,
    openRevisions: extractor.openRevisions,
    balloons: linesIn(comments),
    titles,
  }
  return {
    paragraphs,
    cover: full.slice(0, coverLines),
    footnotes,
    format: 'doc',
    pages: null,
    status,
    warnings:
      extractor.unseen.length === 0
        ? []
        : [
            `words in white or in tiny type, which nobody can see and which are not read: ${extractor.unseen.length} places (${JSON.stringify(extractor.unseen[0]!.slice(0, 60))})`,
          ],
  }
}
