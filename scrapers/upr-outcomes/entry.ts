// One paragraph of the conclusions of a report: a lead-in, an item of its list, or the disclaimer.
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import type { Numbered } from './frame.ts'
import type { NumberStatus, Skipped } from './types.ts'

export type Entry = {
  kind: 'lead' | 'item' | 'disclaimer'
  /** as printed */
  number: string
  /** `115.12`; `70.1` where the printed item is `1.` under 70 */
  path: string
  status: NumberStatus
  /** number of the lead-in that it stands under; null before the first */
  lead: string | null
  text: string
  page: number | null
  heading: string[]
  /** lines without a number that are printed right behind an item, and taken for headings: one may be the answer to it */
  behind: string[]
  notes: string[]
  /** what a reader of the whole document must know of */
  warnings: string[]
  /** what is noted of this one alone */
  remarks: string[]
}

/** The conclusions of one report, with the dialogue that they point at. */
export type Chapter = {
  entries: Entry[]
  dialogue: Numbered[]
  symbol: string
  /** ISO3 of the State under review */
  underReview: string | null
  skipped: Skipped[]
  footnotes: ReadDocument['footnotes']
}
