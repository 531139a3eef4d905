// One citation as it stands in a draft: what was found, and what it says of its document.

import type { Pinpoint } from '../pinpoints/pinpoints.ts'
import type { ParsedSymbol } from '../symbols/symbols.ts'
import type { Claim } from './claim.ts'
import type { StateNamed } from './states-named.ts'

export type DateSaid = {
  day: string | null
  /** `YYYY-MM` where only the month is given */
  month: string | null
  year: number
  printed: string
  isAdoption: boolean
  /** "5/6/2099" is read in two ways, and held against nothing */
  isAmbiguous: boolean
}

/** What would have to be changed in a malformed symbol. */
export type RepairKind =
  | 'separators'
  | 'missing_slash'
  | 'missing_part'
  | 'order_of_parts'
  | 'suffix'
  | 'letter_for_digit'
  | 'country_code'
  | 'leading_zero'
  | 'file_name'

/** `no_symbol`: a document named by its title alone; `court`: a judgment of another court, named by its application number; `resolution`: one named by its body and number. */
export type FoundHow =
  | 'no_symbol'
  | 'symbol'
  | 'malformed'
  | 'ibid'
  | 'earlier_note'
  | 'lost_source'
  | 'court'
  | 'resolution'

export type Citation = {
  how: FoundHow
  /** index of the part, and UTF-16 offsets in it */
  part: number
  start: number
  end: number
  printed: string
  symbol: ParsedSymbol | null
  /** what was read otherwise than it is printed */
  repairs: (RepairKind | 'spaces' | 'reissue_mark' | 'inherited_prefix' | 'glued' | 'link')[]
  /** for a malformed symbol; of a resolution the symbol that it has */
  likely: string[]
  /** words of the segment before and behind the symbol */
  before: string
  after: string
  /** those behind it that are a title of the document; empty where there is none */
  behind: string
  pinpoints: Pinpoint[]
  /** paragraphs near by, as printed, of which it is not certain that they are of this document */
  loose: string[]
  date: DateSaid | null
  /** that the title names */
  states: StateNamed[]
  /** what else is said of the document */
  claims: Claim[]
  quotes: string[]
  /** near by, and perhaps not of this document */
  nearQuotes: string[]
  /** two or three words in quotation marks */
  shortQuotes: string[]
  /** paragraphs of the cell of a table whose end calls the note: perhaps words of the document, without quotation marks */
  cellTexts: string[]
  /** index of the citation that "Ibid." repeats, or why there is none */
  antecedent: number | null
  unresolved: 'several_before' | 'other_source' | 'none_before' | null
  /** number of an earlier note that is named */
  noteNamed: string | null
}
