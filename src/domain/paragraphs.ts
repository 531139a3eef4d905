// What every reader returns: the paragraphs of a document, whatever its file format.

/**
 * Longest paragraph of a document that is parsed, in UTF-16 code units: a longer one refuses the document. The longest
 * unit of our corpus has 4,781; one over `longestForRules` is stored and not classified.
 */
export const longestParagraph = 120_000

export type Run = { start: number; end: number; bold?: boolean; italic?: boolean }

/** One visual paragraph, in reading order, page furniture and footnotes taken out. */
export type Paragraph = {
  /** label as printed at its start, without its full stop or brackets: `41`, `140.12`, `a`, `iv`; null if none */
  label: string | null
  /** `number` "41." or "140.12", `letter` "(a)" or "a)", `roman` "(iv)", `outline` "A." or "III."; null with no label */
  labelKind: 'number' | 'letter' | 'roman' | 'outline' | null
  /** `automatic` when Word numbered it and the text holds no label */
  labelStatus: 'printed' | 'automatic' | null
  /** the label stood on a line of its own, and the text is the line after it */
  labelAlone?: true
  /** verbatim, label removed, hyphens at line ends mended, line breaks as single blanks */
  text: string
  kind: 'body' | 'heading' | 'table_cell' | 'footnote' | 'cover'
  /** 1-based; null where the format has no pages */
  page: number | null
  /** left edge in points (PDF) or list level (DOCX), for telling levels apart; null if unknown */
  indent: number | null
  centred: boolean
  /** share of the letters that are bold, 0 to 1; null where fonts are not known */
  bold: number | null
  /** share of the letters that are in italics, where the format tells it */
  italic?: number
  /** dominant type size in points; null if unknown */
  size: number | null
  runs?: Run[]
  /** table cells: [table, row, column], 0-based */
  cell?: [table: number, row: number, column: number]
  /** of a table cell that covers more than one row or column: how many of each */
  span?: [rows: number, columns: number]
  /** lines of a table cell that breaks them itself, together its text */
  lines?: string[]
  /** marks of the footnotes called in the text, in order */
  notes?: string[]
}

/** What a file says of the text beside the text itself: what a parser must not overlook, whatever it reads. */
export type FileStatus = {
  /** lines outside the run of the text: page headers and footers, text boxes, watermarks */
  outside: string[]
  /** the words were recognised in a picture (OCR): they may differ from the print */
  machineRead: boolean
  /** tracked changes that nobody has accepted or rejected; the text is read with all of them accepted */
  openRevisions: number
  /** comments, and changes in the margin of a print, which are not read */
  balloons?: string[]
  /** titles that the properties of the file give, and the head of a page */
  titles?: string[]
}

/** Paragraphs with the cells of tables, and the doubts about them. */
export type TabledText = { paragraphs: Paragraph[]; warnings: string[] }

export type ReadDocument = {
  paragraphs: Paragraph[]
  /** text of the first page or cover as lines, furniture included: symbols and dates stand there */
  cover: string[]
  /** what stands beside each other in those lines, one by one, where a print has columns; of HTML its lines as they break */
  coverColumns?: string[]
  footnotes: { mark: string; text: string; page: number | null }[]
  /** what the bytes are, sniffed: never what a header or a name says */
  format: 'pdf' | 'docx' | 'doc' | 'html'
  pages: number | null
  status: FileStatus
  warnings: string[]
  /** of a PDF that was asked for tables under certain heads and has some: the text with their cells, or the heads of one of which the cells cannot be told */
  tabled?: TabledText | string
}
