// A page of a PDF as its lines, and what stands beside them.

/** From where to where a word reaches, in points; `y` is its baseline. */
export type Place = { x: number; right: number; y: number }

export type Line = {
  /** 1-based */
  page: number
  x: number
  right: number
  y: number
  /** dominant type size in points */
  size: number
  text: string
  /** share of the letters that are bold; null where fonts were not asked for */
  bold: number | null
  /** footnote calls printed in the line: `1`, `*` */
  notes: string[]
  /** the line itself begins with a raised mark: the head of a footnote */
  raisedMark: string | null
  /** wide blanks between words, the one after a label left out: cells of a table stand so */
  gaps: number
  /** what stands between those wide blanks, where there are some */
  columns?: string[]
  /** where each of its words stands, where tables are asked for and it is known */
  places?: Place[]
}

/** The letters of a family of type on a page, and its words that no line of another family holds. */
export type Family = { letters: number; apart: string[] }

export type Page = {
  number: number
  width: number
  height: number
  lines: Line[]
  /** thin lines, where tables are asked for: left, bottom, right, top */
  rules?: [number, number, number, number][]
  /** watermarks, stamps and what else stands outside the run of the text */
  outside: string[]
  /** letters of text that is written across the page or along another edge, which is not read */
  turnedLetters: number
  /** lines that are written across the page at a slant, which are not read */
  slanted: string[]
  /** words that begin on the page and run over its edge, which are not read whole */
  overEdge: string[]
  /** lines of comments and changes that stand in its margin, which are not read */
  balloons: string[]
  /** letters drawn outside the page as the file cuts it, which are not read */
  lostLetters: number
  /** words that nobody can see, which are not read */
  unseen: string[]
  /** letters that nobody can see, which are read since their place is not known */
  unplaced: string
  /** letters set apart, of which it cannot be told where a word ends */
  unparted: string[]
  /** words laid on the print, over others or in another type, which are read */
  overprinted: string[]
  /** the families of type that the page is set in */
  families: ReadonlyMap<string, Family>
  /** words over which a picture lies, which are read */
  overlaid: string[]
  /** words that a line or a mark strikes out, which are read */
  struck: string[]
  /** words laid on the page as a note or stamp, which are not read */
  added: string[]
  /** values of form fields, which are not read */
  fields: string[]
  /** a stamp of which the file gives the name alone */
  namedStamp: boolean
  /** the words belong to a picture of the page */
  machineRead: boolean
  /** the words are drawn with ink over a picture as large as the page */
  onPicture: boolean
}

/** A page beside whose text nothing stands. */
export const nothingBeside = {
  outside: [],
  turnedLetters: 0,
  slanted: [],
  overEdge: [],
  balloons: [],
  lostLetters: 0,
  unseen: [],
  unplaced: '',
  unparted: [],
  overprinted: [],
  families: new Map(),
  overlaid: [],
  struck: [],
  added: [],
  fields: [],
  namedStamp: false,
} satisfies Partial<Page>
