// Reads an HTML document, from a treaty-body download or from Word, into paragraphs.
import { ParseError } from '../../../src/domain/errors.ts'
import type { Paragraph, ReadDocument } from '../../../src/domain/paragraphs.ts'
import { assertModest, assertShallow, htmlLimits } from '../markup-size.ts'
import { withoutContents } from '../numbered/contents.ts'
import { type TailLine, tailAt, withoutAddress } from '../site-notes.ts'
import { noticeOf, versionOfTitle } from '../status-words.ts'
import { takeComments } from './comments.ts'
import { assertNotConverted, brokenLines } from './converted.ts'
import { decodeHtml, withoutFill } from './decode.ts'
import { tidyFlow } from './flow.ts'
import { paragraphOf, splitLabel } from './labels.ts'
import { styleLists } from './list-styles.ts'
import { unfoldLists } from './list-tables.ts'
import { takeMenus } from './menus.ts'
import { statusOf, translatorOf } from './saved.ts'
import { onceEncoded } from './twice-encoded.ts'
import { takeHiddenByClass, takeUnseen } from './unseen.ts'
import { type Block, blocksOf, loadHtml } from './walk.ts'
import { assertWhole, withoutText } from './whole.ts'

/** Larger pages are refused: the longest text of a treaty body takes less than two megabytes as HTML. */
const maxBytes = 40_000_000

const coverWords = /Distr\s?\.|^Original\s?:/
/** The name that opens a masthead; in a table of the text it is one of many words. */
const mastheadWords =
  /^\W{0,3}(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных|الأمم المتحدة|联\s?合\s?国)/i
const mastheadEnd = 20

const isOfCover = ({ text }: Block, at: number): boolean =>
  coverWords.test(text) || (at < mastheadEnd && text.length < 160 && mastheadWords.test(text))

export type HtmlOptions = {
  /** told by a DOCX: number and style that Word gave a paragraph, taken off its text */
  opening?: (text: string) => { text: string; automatic: string | null; style: string | null }
  format?: ReadDocument['format']
}

const headingStyle = /^(_?\s?H(Ch|M|\s?[_\d]|[1-6])|heading|titre|ttulo|title)/i

/** The lines of a cell, without the label of the first; null where they are one, or a word is broken between them. */
function linesOfCell(text: string, printed: readonly string[] = []): string[] | null {
  const rest = printed.slice(1)
  const behind = rest.join(' ')
  return rest.length > 0 && text.endsWith(` ${behind}`) ? [text.slice(0, -behind.length - 1), ...rest] : null
}

function paragraphOfBlock(block: Block, options: HtmlOptions): Paragraph | null {
  const opened = options.opening?.(block.text) ?? { text: block.text, automatic: block.listLabel, style: null }
  const style = opened.style ?? block.className
  const isHeading = /^h[1-6]$/.test(block.tag) || headingStyle.test(style)
  const known: Partial<Paragraph> = {
    indent: block.indent,
    centred: block.centred,
    bold: block.letters ? block.boldLetters / block.letters : null,
    ...(block.italicLetters ? { italic: block.italicLetters / block.letters } : {}),
    ...(block.notes.length ? { notes: block.notes } : {}),
  }
  const automatic = opened.automatic ? splitLabel(`${opened.automatic} x`) : null
  if (opened.text === '' && !automatic) return null
  // "(1)", "a.": a label of Word's own that is no paragraph number stands before the text, as it is printed
  const isMark = opened.automatic !== null && automatic === null && /[\p{L}\p{N}]/u.test(opened.automatic)
  const printed = paragraphOf(isMark ? `${opened.automatic} ${opened.text}` : opened.text, known)
  // a number of Word's own gives way to one that is printed as well (texts converted twice)
  const paragraph =
    automatic && !printed.label
      ? {
          ...printed,
          label: automatic.label,
          labelKind: automatic.kind,
          labelStatus: 'automatic' as const,
          text: opened.text,
        }
      : printed
  if (isHeading || (paragraph.labelKind === 'outline' && !block.cell)) paragraph.kind = 'heading'
  if (block.cell) {
    // a figure in a table is no paragraph number
    if (paragraph.label !== null && paragraph.text === '')
      Object.assign(paragraph, { label: null, labelKind: null, labelStatus: null, text: opened.text })
    paragraph.kind = 'table_cell'
    paragraph.cell = block.cell
    const lines = linesOfCell(paragraph.text, block.lines)
    if (lines !== null) paragraph.lines = lines
    if (block.span.some((count) => count > 1)) paragraph.span = block.span
  }
  return paragraph
}

/** Takes out what is struck out, in Word's record of changes or by a line through it; gives the number of places. */
function removeStruck($: ReturnType<typeof loadHtml>): number {
  const struck = $('del, s, strike, [style*="line-through"]').filter((_, element) => $(element).text().trim() !== '')
  struck.remove()
  return struck.length
}

/** How a block looks to one who seeks the end of the text. */
const lineOfBlock = (block: Block): TailLine => ({
  text: block.text,
  isText: block.footnote !== null || block.listLabel !== null || splitLabel(block.text) !== null,
  isLink: block.letters > 0 && block.linkLetters === block.letters,
  isBlock: block.tag !== 'li' && block.cell === null,
  isHeading: /^h[1-6]$/.test(block.tag) || (block.letters > 0 && block.boldLetters === block.letters),
})

const isNumbered = ({ labelKind }: Paragraph): boolean => labelKind === 'number'

/** A numbered list of links or of contents over the masthead is not where the text begins. */
function fromMasthead(paragraphs: Paragraph[]): Paragraph[] {
  const text = withoutContents(paragraphs)
  return text.find(isNumbered) === paragraphs.find(isNumbered) ? paragraphs : text
}

const told = (what: string, texts: string[]): string[] =>
  texts.length === 0 ? [] : [`${what}: ${texts.length} places (${JSON.stringify(texts[0]!.slice(0, 60))})`]

/** Reads HTML text. `where` of an error is `file`. */
export function readHtmlText(html: string, options: HtmlOptions = {}): ReadDocument {
  assertModest(html, 'file', htmlLimits)
  const $ = loadHtml(html)
  assertShallow($.root()[0]!, 'file')
  const translator = translatorOf($)
  if (translator !== null)
    throw new ParseError(
      null,
      'file',
      `the browser has translated this page (${translator}): show the original in the browser, and save it again`,
    )
  assertNotConverted($)
  const status = { ...statusOf($, html), balloons: takeComments($) }
  styleLists($)
  const struck = removeStruck($)
  // what Word links is its text
  if (options.opening === undefined) status.outside.push(...takeMenus($))
  const hidden = takeHiddenByClass($)
  const unseen = [...takeUnseen($), ...hidden.taken]
  unfoldLists($)
  // the frame of a page is not the document: OHCHR's pages hold the text in div.content
  const content = $('div.content')
    .toArray()
    .sort((a, b) => $(b).text().length - $(a).text().length)[0]
  const body = $('body')[0] ?? $.root()[0]!
  const whole = $(body).text().trim().length
  const root = content && $(content).text().trim().length > whole * 0.5 ? content : body
  const drawn = blocksOf($, root)
  const blocks = options.opening === undefined ? drawn.slice(0, tailAt(drawn.map(lineOfBlock))) : drawn
  status.outside.push(...drawn.slice(blocks.length).map(({ text }) => withoutAddress(text)))
  if (blocks.length === 0) throw withoutText($)

  const coverTables = new Set(
    blocks.filter((block, at) => block.cell && isOfCover(block, at)).map((block) => block.cell![0]),
  )
  const footnotes: ReadDocument['footnotes'] = []
  const paragraphs: Paragraph[] = []
  for (const block of blocks) {
    if (block.footnote !== null) {
      const text = block.text.replace(/\s*[↑↩]\s*$/, '')
      const mark = /^\[?(\d{1,3}|\*{1,3})\]?\s*/.exec(text)
      const last = footnotes.at(-1)
      // a second block of the same note
      if (!mark && last && last.mark === block.footnote) last.text += ` ${text}`
      else
        footnotes.push({
          mark: block.footnote || (mark?.[1] ?? ''),
          text: mark ? text.slice(mark[0].length) : text,
          page: null,
        })
      continue
    }
    if (block.cell && coverTables.has(block.cell[0]))
      paragraphs.push(
        paragraphOf(options.opening?.(block.text).text ?? block.text, { kind: 'cover', cell: block.cell }),
      )
    else {
      const paragraph = paragraphOfBlock(block, options)
      if (paragraph) paragraphs.push(paragraph)
    }
  }
  const tidy = tidyFlow(fromMasthead(paragraphs), footnotes, status.outside)
  // what the frame of the page says of the version counts, although the frame is not the text
  if (root !== body) {
    const own = new Set(blocks.map(({ text }) => text))
    status.outside.push(
      ...blocksOf($, body)
        .map(({ text }) => text)
        .filter((text) => !own.has(text) && (noticeOf(text) ?? versionOfTitle(text)) !== null),
    )
  }
  const firstNumbered = tidy.findIndex(isNumbered)
  const cover = tidy
    .slice(0, firstNumbered === -1 ? 40 : Math.min(firstNumbered, 40))
    .map((paragraph) => (paragraph.label ? `${paragraph.label}. ${paragraph.text}` : paragraph.text))
  const broken = blocks.slice(0, cover.length)
  const coverColumns = broken.some(({ lines }) => lines) ? broken.flatMap(({ lines, text }) => lines ?? [text]) : []
  const warnings = [
    ...(struck === 0 ? [] : [`struck-out words are left out, in places: ${struck}`]),
    ...told('words that nobody can see, which are not read', unseen),
    ...told('words that the style of the page hides, which are read', hidden.read),
    ...brokenLines(blocks),
  ]
  return {
    paragraphs: tidy,
    cover,
    coverColumns,
    footnotes,
    format: options.format ?? 'html',
    pages: null,
    status,
    warnings,
  }
}

/** Reads HTML bytes in any of the encodings met; throws ParseError for a page without text. */
export async function readHtml(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > maxBytes)
    throw new ParseError(null, 'file', `${bytes.length} bytes of HTML is more than ${maxBytes}`)
  const decoded = decodeHtml(withoutFill(bytes))
  assertWhole(bytes, decoded)
  const { text, turned } = onceEncoded(decoded.text)
  // the first half of a text must not pass for the whole
  if (/<html[\s>]/i.test(text.slice(0, 20_000)) && !/<\/(?:html|body)\s*>/i.test(text.slice(-4000)))
    throw new ParseError(null, 'file', 'the page is truncated: it has no end')
  const read = readHtmlText(text)
  const twice = told('letters of the page that were encoded twice, which are turned back', turned)
  return { ...read, warnings: [...read.warnings, ...twice] }
}
