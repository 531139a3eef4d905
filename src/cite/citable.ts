// What a citation is built from (CITATIONS 1).
import type { DocumentType, Language, VersionKind } from '../domain/mechanisms.ts'
import { formatPinpoints, type Pinpoint, type PinpointStyle } from '../domain/pinpoints/pinpoints.ts'
import type { NumberStatus, PositionSourceKind, PositionValue } from '../domain/units.ts'

/** Which of a document's dates it is; a session's dates never stand for one. */
export type DateKind = 'distribution' | 'adoption' | 'received' | 'statement'

/** `source`: whether the document that gives it was read, or a rule of ours gave it */
export type CitedPosition = {
  value: PositionValue
  symbol: string
  paragraph: string | null
  source?: PositionSourceKind | 'rule'
}

/** Null means "not held": it is named as a gap, never filled. */
export type Citable = {
  /** issuing body in words; where the masthead's "General Assembly" stands, the issuer is read off the symbol */
  body: string | null
  type: DocumentType
  /** as printed; asterisks are left out in print */
  title: string | null
  /** name of the State as its document prints it, else today's short name in the document's language */
  state: string | null
  /** its code: a line in another language than the document's names the State in its own */
  stateCode: string | null
  /** canonical symbol, or an `INT/…` file number; null for statements */
  symbol: string | null
  date: { day: string; kind: DateKind } | null
  version: VersionKind
  /** language of the text that was read */
  language: Language | null
  originalLanguage: Language | null
  /** canonical paths or ranges; empty for the whole document */
  pinpoints: readonly (string | Pinpoint)[]
  /** anything but `printed` keeps the number out of the citation */
  numberStatus: NumberStatus
  /** innermost heading over the unit, for units without a printed number */
  heading: string | null
  /** mandate holders, all of them */
  persons: readonly string[]
  /** "Special Rapporteur on Torture" */
  mandate: string | null
  address: string | null
  /** day of access */
  accessed: string | null
  /** symbols of corrigenda */
  correctedBy: readonly string[]
  /** symbol of the version that was issued in its place */
  replacedBy: string | null
  /** UPR: null when the unit is no recommendation; empty when no answer is held */
  positions: readonly CitedPosition[] | null
  recommendingStates: readonly string[]
  /** their codes, in the same order; null for a name that was not recognised */
  recommendingCodes?: readonly (string | null)[]
  /** of a fictional State: each file says so, for it leaves the page that says so */
  invented?: boolean
}

/** A field that a style asks for and the record lacks. */
export type Gap = 'body' | 'title' | 'State' | 'symbol' | 'date' | 'paragraph number' | 'position' | 'address'

/** The words of ours in a citation, in one language. */
export type LineWords = {
  gap: Record<Gap, string>
  /** instead of the gap where a number is inferred and none can be named */
  inferredNumber: string
  /** an item that is printed under the paragraph before it with a number of its own: "recommendation 12" */
  inferredItem: (number: string) => string
  /** in brackets behind a number that is not printed in this form: it is never cited without it (Q3) */
  inferredMark: string
  under: (heading: string) => string
  /** in marks of the language, around a title or a heading */
  quoted: (text: string) => string
  /** between a citation and what is said beside it */
  semicolon: string
  position: string
  byRule: string
  notReadHere: string
  /** the source of what the Universal Human Rights Index says */
  ofIndex: string
  sameDocument: string
  fileNumber: (number: string) => string
  corrected: (symbols: readonly string[]) => string
  accessed: (day: string) => string
  day: (day: string) => string
  /** what kind of day it is; the day on the cover needs no word */
  dated: Record<DateKind, string>
  /** what must stand behind the symbol of a text that is not the final one (CITATIONS 4) */
  version: Partial<Record<VersionKind, string>>
  unDoc: string
  observationsOn: (state: string) => string
  /** bodies by their English name */
  bodies: Record<string, string>
  /** of the unstyled line */
  line: {
    whole: string
    dates: Record<DateKind, string>
    version: (version: VersionKind) => string
    read: (language: string) => string
    original: (language: string) => string
    noLanguage: string
    noOriginal: string
    noAccess: string
    language: Record<Language, string>
    position: (value: PositionValue) => string
  }
}

/**
 * Returns what stands instead of a printed paragraph number: an inferred one with its mark, or why there is none.
 * "80.11" of a report that prints "80." and "11." is "para. 80, recommendation 11 [number inferred]".
 */
export function unprintedPlace(
  { numberStatus, pinpoints }: Pick<Citable, 'numberStatus' | 'pinpoints'>,
  style: PinpointStyle,
  { inferredNumber, inferredItem, inferredMark, gap }: LineWords,
): string {
  if (numberStatus !== 'inferred') return gap['paragraph number']
  if (pinpoints.length === 0) return inferredNumber
  const [only, ...more] = pinpoints.map((one) => (typeof one === 'string' ? { from: one, to: null } : one))
  const item = more.length === 0 && only!.to === null ? /^(\d+(?:[A-Z]| [a-z]+)?)\.(\d+)$/.exec(only!.from) : null
  const place =
    item === null
      ? formatPinpoints(pinpoints, style)
      : `${formatPinpoints([item[1]!], style)}, ${inferredItem(item[2]!)}`
  return `${place} ${inferredMark}`
}
