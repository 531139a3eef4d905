// The parts of a citation as a style asks for them.
import type { PinpointStyle } from '../domain/pinpoints/pinpoints.ts'
import type { NameLanguage } from '../domain/states/states.ts'
import type { BodyNames } from './bodies.ts'
import type { Citable, Gap, LineWords } from './citable.ts'

/** A citation before rendering: plain strings, and titles in italics. */
export type Segment = string | { italic: string }

/** A citation as a footnote. */
export type Note = { text: string; segments: Segment[] }

export type Parts = {
  record: Citable
  /** of ours, in the language of the line */
  words: LineWords
  missing: Gap[]
  gap: (field: Gap) => string
  body: (form: (names: BodyNames) => string) => string
  title: (options?: { capitals?: 'bluebook' | 'chicago' | null }) => string
  date: (print: (day: string) => string) => string
  /** in the language of the line: a document in French names "Norvège", a line in English "Norway" */
  state: (language: NameLanguage) => string
  /** symbol behind its label; the address and day of access for a text without one */
  symbol: (label: string) => string
  /** pinpoint behind its joint, or an empty string for a whole document */
  pinpoint: (style: PinpointStyle, joint?: string) => string
  /** UPR: what follows the pinpoint; the answer always with its own source */
  answer: (style: PinpointStyle, label: string) => string
  /** what `answer` has printed so far */
  answered: string[]
}
