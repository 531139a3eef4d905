// Reads the bytes of a PDF into paragraphs, in the thread that calls it.
import type { Paragraph, ReadDocument } from '../../../src/domain/paragraphs.ts'
import { titleLines } from '../file-titles.ts'
import { hasPdfEnd } from '../pdf-end.ts'
import { lostLetters } from '../word-check.ts'
import { buildParagraphs } from './build.ts'
import { coverColumnsOf } from './cover-columns.ts'
import { doubtsOf } from './doubts.ts'
import { OPS, type OpenDocument, openDocument, PasswordResponses, type PDFDocumentProxy } from './engine.ts'
import { ReadError } from './errors.ts'
import { bodySize, dropFurniture, dropRules, splitFootnotes } from './furniture.ts'
import { settleJoined } from './joined-letters.ts'
import { readSheet } from './lines.ts'
import { settleQuotes } from './named-quotes.ts'
import { readInk } from './operators.ts'
import { addForeign } from './overprinted.ts'
import type { Page } from './page.ts'
import { otherSymbolDoubts, pageNumberDoubts, runningSymbolOf } from './page-numbers.ts'
import { dropPrinted } from './printed.ts'
import { isOfScanReader, pictureDoubts } from './recognised.ts'
import { dropRepeated, repeatedLines } from './repeated.ts'
import { settleSoftHyphens } from './soft-hyphens.ts'
import { checkSound, type Soundness } from './sound/index.ts'
import { stampNames } from './sound/stamps.ts'
import type { HeadWords } from './table-lines.ts'
import { partOf, partUnder } from './table-part.ts'
import { type Tabled, tabledOf } from './tabled.ts'
import { dropTail } from './tail.ts'
import { unpacksTooLarge } from './unpacked.ts'
import { bringToUsualSize } from './usual-size.ts'

export type ReadOptions = {
  /** find bold type; costs about as much again as the text alone */
  fonts?: boolean
  /** find the tables under these heads by the places of their words, too */
  heads?: HeadWords | undefined
}

/** The header may stand after some junk, within the first kilobyte. */
const isPdf = (bytes: Uint8Array) => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return head.includes('%PDF-')
}

/** pdfjs exports no class for it: among its errors this one alone carries a code of its table of passwords. */
const asksForPassword = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  Object.values<unknown>(PasswordResponses).includes(error.code)

const open = async (bytes: Uint8Array): Promise<OpenDocument & { soundness: Soundness }> => {
  if (bytes.byteLength === 0) throw new ReadError('empty', 'the file is empty')
  if (!isPdf(bytes)) throw new ReadError('not_a_pdf', 'the bytes are not a PDF (no %PDF- header)')
  // what is left of a broken file may open, with pages missing: a part of a document is none
  if (!hasPdfEnd(bytes)) throw new ReadError('truncated', 'the PDF is truncated: its end is missing; download it again')
  const soundness = checkSound(bytes)
  if (soundness === 'unchecked' && unpacksTooLarge(bytes))
    throw new ReadError('too_large', 'the PDF unpacks to more than any document needs: refused, use another file')
  try {
    // pdfjs takes the buffer for itself: it gets a copy
    return { ...(await openDocument(new Uint8Array(bytes))), soundness }
  } catch (error) {
    if (asksForPassword(error)) throw new ReadError('encrypted', 'the PDF is encrypted and asks for a password')
    throw new ReadError('damaged', `the PDF is damaged: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}

/** Whether the paper is one that has tables under these heads, by its first page; before that is read, it may be. */
const mayHaveTables = ([first]: readonly Page[], heads: HeadWords | undefined): boolean => {
  if (heads === undefined || first === undefined) return heads !== undefined
  const words = first.lines.map(({ text }) => text.replace(/\s/g, '').toLowerCase()).join('')
  return heads.papers.some((word) => words.includes(word))
}

const readPages = async (pdf: PDFDocumentProxy, { fonts = false, heads }: ReadOptions): Promise<Page[]> => {
  const pages: Page[] = []
  const layers = await pdf.getOptionalContentConfig()
  for (let number = 1; number <= pdf.numPages; number++)
    try {
      const page = await pdf.getPage(number)
      const ink = await readInk(page, (group) => layers.isVisible(group))
      const tables = mayHaveTables(pages, heads)
      const sheet = { number: pages.length + 1, fonts, isTwoUp: pages.length >= number, tables }
      pages.push(...(await readSheet(page, ink, sheet)))
      page.cleanup()
    } catch (error) {
      throw new ReadError(
        'damaged',
        `page ${number} of the PDF cannot be read: ${error instanceof Error ? error.message : error}`,
        {
          cause: error,
        },
      )
    }
  // the second half of the last sheet, where each sheet holds two pages
  if (pages.length > pdf.numPages && pages.at(-1)!.lines.length === 0) pages.pop()
  return pages
}

/** Titles among the properties of a PDF, of both its kinds. */
const titlesOf = async (pdf: PDFDocumentProxy): Promise<string[]> => {
  const { info, metadata } = await pdf.getMetadata()
  const own = info as Record<string, unknown>
  const given = [
    own['Title'],
    own['Subject'],
    own['Keywords'],
    metadata?.get('dc:title'),
    metadata?.get('dc:description'),
  ]
  return titleLines(given.map((one) => (typeof one === 'string' ? one : null)))
}

const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])

/** Whether a page holds a picture; asked only of the few pages of a file that holds next to no text. */
const hasPicture = async (pdf: PDFDocumentProxy, number: number): Promise<boolean> => {
  const page = await pdf.getPage(number)
  const { fnArray } = await page.getOperatorList()
  page.cleanup()
  return fnArray.some((operation) => pictures.has(operation))
}

/** What a PDF without text to speak of is: a scan where its pages are pictures, else empty, or a notice of a line. */
const withoutText = async (pdf: PDFDocumentProxy, pages: Page[], letters: number): Promise<ReadError> => {
  const count = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`
  for (const { number } of pages.slice(0, 3))
    if (await hasPicture(pdf, number))
      return new ReadError('scan', `the PDF holds pictures and no text (${count}): a scan, which needs OCR`)
  if (letters === 0) return new ReadError('scan', `the PDF holds neither text nor pictures (${count})`)
  const words = pages.flatMap((page) => page.lines.map((line) => line.text)).join(' ')
  return new ReadError(
    'too_short',
    `too short to be a report: all that the PDF holds is ${JSON.stringify(words.slice(0, 120))} (${count})`,
  )
}

/** Of a file whose words can be read few letters have no name; where blanks and figures have none, the letters are others. */
const mostUnnamed = 0.12

/** How many signs of the pages stand for no character: Ghostscript puts one before each letter of a recognised page. */
const unnamedIn = (pages: readonly Page[]): number =>
  pages.reduce(
    (sum, { lines }) =>
      sum + lines.reduce((n, { text }) => n + (text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0), 0),
    0,
  )

const unreadTables = (paragraphs: readonly Paragraph[]): string[] => {
  const rows = paragraphs.filter(({ kind, cell }) => kind === 'table_cell' && cell === undefined)
  return rows.length === 0
    ? []
    : [`tables, which are not read, on pages: ${[...new Set(rows.map(({ page }) => page))].join(', ')}`]
}

type Text = Pick<ReadDocument, 'paragraphs' | 'footnotes'> & { doubts: string[] }

/** Paragraphs and notes of pages, whose furniture is out; `cells` are those of their tables. */
const textOf = (pages: Page[], body: number, cells?: Tabled['cells']): Text => {
  const footnotes = splitFootnotes(pages, body)
  dropRules(pages)
  dropTail(pages)
  const { paragraphs, doubts } = buildParagraphs(pages, body, cells)
  return { paragraphs, footnotes, doubts: [...doubts, ...unreadTables(paragraphs)] }
}

/** What tells of the tables: the text with their cells and all doubts, or the heads of one that cannot be read. */
const tabledText = (
  text: Text | string | null,
  told: (own: readonly string[]) => string[],
): Pick<ReadDocument, 'tabled'> => {
  if (text === null) return {}
  return {
    tabled: typeof text === 'string' ? text : { paragraphs: text.paragraphs, warnings: told(text.doubts) },
  }
}

/**
 * Paragraphs of a PDF. Pure CPU: call it inside a worker or a command, and `readPdf` elsewhere.
 * Throws ReadError where the bytes are no PDF, encrypted, truncated, damaged, or a scan without text.
 */
export const readPdfHere = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> => {
  const { pdf, soundness, close } = await open(bytes)
  try {
    const pages = await readPages(pdf, options)
    const isTabled = mayHaveTables(pages, options.heads)
    const letters = pages.reduce((sum, page) => sum + page.lines.reduce((n, line) => n + line.text.length, 0), 0)
    // a real page holds some thousand letters; a scan at most a stamp
    if (letters < 40 * pages.length) throw await withoutText(pdf, pages, letters)
    if (unnamedIn(pages) > mostUnnamed * letters)
      throw new ReadError(
        'scan',
        `the PDF does not name its letters, or names each as two (${pages.length} pages): its words cannot be read; it needs OCR, or OCR anew`,
      )
    const named = [...settleJoined(pages), ...settleQuotes(pages)]
    settleSoftHyphens(pages)
    bringToUsualSize(pages)
    const warnings: string[] = [...lostLetters(named), ...dropPrinted(pages)]
    if (soundness === 'unchecked')
      warnings.push('the file is encrypted, so that it cannot be checked for damage; compare with the print')
    addForeign(pages)
    warnings.push(...doubtsOf(pages))
    const overPictures = pictureDoubts(pages)
    const cover = (pages[0]?.lines ?? []).map((line) => line.text).filter((text) => text !== '')
    const coverColumns = coverColumnsOf(pages[0])
    const withFurniture = pages.map(({ lines }) => lines)
    dropFurniture(pages)
    const repeated = dropRepeated(pages)
    const heads = isTabled ? options.heads : undefined
    const tabled = heads === undefined ? null : tabledOf(pages, withFurniture, heads, { partUnder, partOf })
    if (repeated.length > 0)
      warnings.push(
        `pages that repeat an earlier one word for word and are read once: ${repeated.map(([page, earlier]) => `${page} (as ${earlier})`).join(', ')}; compare with the print`,
      )
    warnings.push(...pageNumberDoubts(pages, new Set(repeated.map(([page]) => page))))
    warnings.push(...otherSymbolDoubts(pages))
    const again = repeatedLines(pages)
    if (again.length > 0)
      warnings.push(
        `lines that stand twice, word for word, which are read twice, on pages: ${again.map(({ page, earlier }) => `${page} (as on ${earlier})`).join(', ')} (${JSON.stringify(again[0]!.words.slice(0, 60))}); compare with the print`,
      )
    const body = bodySize(pages)
    const { paragraphs, footnotes, doubts } = textOf(pages, body)
    const withTables = tabled === null || typeof tabled === 'string' ? tabled : textOf(tabled.pages, body, tabled.cells)
    const stamps = soundness === 'sound' && pages.some((page) => page.namedStamp) ? stampNames(bytes) : []
    const isRecognised = pages.some((page) => page.machineRead) || (await isOfScanReader(pdf))
    const told = (own: readonly string[]): string[] => [...warnings, ...own, ...(isRecognised ? [] : overPictures)]
    // a machine may not read the large letters of a cover
    const running = isRecognised ? runningSymbolOf(pages) : null
    if (running !== null) coverColumns.push(running)
    const status = {
      outside: [...new Set([...pages.flatMap((page) => page.outside), ...stamps])],
      machineRead: isRecognised,
      openRevisions: 0,
      balloons: pages.flatMap((page) => page.balloons),
      titles: await titlesOf(pdf),
    }
    return {
      paragraphs,
      cover,
      coverColumns,
      footnotes,
      format: 'pdf',
      pages: pages.length,
      status,
      warnings: told(doubts),
      ...tabledText(withTables, told),
    }
  } finally {
    await close()
  }
}
