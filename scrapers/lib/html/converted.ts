// Pages that a program made out of the lines of a PDF: what was a paragraph, a heading or a note is no longer said.
import type { CheerioAPI } from 'cheerio'
import { ParseError } from '../../../src/domain/errors.ts'

/** Traces of such programs, by selector. */
const converters: readonly { name: string; selector: string }[] = [
  { name: 'pdftohtml', selector: 'meta[name="generator" i][content^="pdftohtml" i]' },
  {
    name: 'pdf2htmlEX',
    selector: 'meta[name="generator" i][content^="pdf2htmlEX" i], #page-container > .pf[data-page-no]',
  },
  { name: 'pdftotext', selector: 'doc > page > word, page[width][height] > word[xmin]' },
  // what pdf.js lays over the pages of its viewer, saved
  { name: 'PDF.js', selector: '#viewer .page[data-page-number] .textLayer' },
]

/** Throws ParseError for such a page. */
export function assertNotConverted($: CheerioAPI): void {
  const found = converters.find(({ selector }) => $(selector).length > 0)
  if (found === undefined) return
  throw new ParseError(
    null,
    'file',
    `the page was made out of a PDF (${found.name}), line by line, and no longer says what its paragraphs are: import the PDF itself`,
  )
}

/** Fewer lines than these may be broken by hand: a masthead, verses, an address. */
const fewestBreaks = 20

/** "…, which was drafted in ¶ accordance with": the line goes on where the page breaks it. */
const goesOn = (line: string, next: string): boolean =>
  line.length > 40 && /[\p{L},]$/u.test(line) && /^\p{Ll}/u.test(next)

/** A doubt about a page whose lines end where those of a print do: headings and items may stand inside its paragraphs. */
export function brokenLines(blocks: readonly { lines?: string[] }[]): string[] {
  let [breaks, inside] = [0, 0]
  for (const { lines = [] } of blocks) {
    breaks += Math.max(0, lines.length - 1)
    inside += lines.slice(1).filter((line, at) => goesOn(lines[at]!, line)).length
  }
  return inside < fewestBreaks || inside < 0.4 * breaks
    ? []
    : [
        `the lines of the page are those of a print, in ${inside} places: headings and items may stand inside paragraphs; compare with the print`,
      ]
}
