// What numbered paragraphs are made of.
import type { Skipped } from '../../../src/domain/documents.ts'
import type { Paragraph } from '../../../src/domain/paragraphs.ts'

export type Block = {
  /** `[]` for running text, `['a']`, `['c', 'ii']` for a list item */
  path: string[]
  text: string
  page: number | null
  /** share of bold letters, null where not known */
  bold: number | null
  notes: string[]
  status: 'printed' | 'inferred'
  /** list letters out of sequence */
  suspect: boolean
  /** counts the lists of the paragraph from 0 */
  list: number
  /** printed with a bullet, which the text leaves out */
  bullet?: boolean
  /** an item of a list that one paragraph prints in running text */
  inline?: boolean
  /** line that heads some items of a list: "Regarding legislation" */
  topic: string | null
}

export type NumberedParagraph = {
  /** null where the text prints no numbers at all */
  number: string | null
  /** `II` in the second part of a text whose numbers begin again */
  part: string | null
  heading: string[]
  blocks: Block[]
  page: number | null
  warnings: string[]
}

export type Numbered = {
  /** what stands before the first numbered paragraph, headings of sections excepted */
  before: Paragraph[]
  paragraphs: NumberedParagraph[]
  skipped: Skipped[]
  warnings: string[]
  /** headings that no paragraph follows */
  looseHeadings: string[]
}

export type NumberedOptions = {
  /** headings before the first number that count: "Introduction", not the title */
  isSectionHeading: (text: string) => boolean
  /** a heading that opens a part of the text, with topics under it, whether or not it has an outline letter */
  opensSection?: (text: string) => boolean
  /** lines that are never headings nor text, such as the name of the State on its own line (T19) */
  isNoise?: (text: string) => boolean
  /** papers of a State hold lists of their own, 1, 2, 3 …, within a paragraph; a Committee letters its lists */
  innerLists?: boolean
  /** text without a number belongs to the heading right above it, and not to the number before that */
  keepsHeadings?: boolean
}
