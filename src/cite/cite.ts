// The public face of citations: one record in one style, and what the record lacks for it.
import { withoutControls } from '../domain/printable.ts'
import type { Citable, Gap } from './citable.ts'
import { lineWords } from './line-words.ts'
import { type PartsOptions, partsOf, toHtml, toText } from './parts.ts'
import { type StyleRow, styles } from './styles.ts'

export type CitationStyle = keyof typeof styles

/** Each style with its manual, the language of its lines, and whether its form was read there or is to be confirmed. */
export const citationStyles = Object.entries<StyleRow>(styles).map(
  ([id, { label, manual, confirmed, language = 'en' as const }]) => ({
    id: id as CitationStyle,
    label,
    manual,
    confirmed,
    language,
  }),
)

/** `recommendingStates`: who made a recommendation of a review, in parentheses behind its number */
export type CiteOptions = { recommendingStates?: boolean }

export type Citation = {
  text: string
  /** the same with titles in italics, escaped */
  html: string
  /** fields that the style asks for and the record lacks; each stands in the text in square brackets */
  missing: Gap[]
  /** the same without the State's position; equal to `text` where there is none */
  withoutPosition: string
  /** the position with its own source as a sentence of its own: "Position: A/HRC/59/15/Add.1, para. 3."; null without one */
  position: string | null
  /** APA: the reference in the text, which holds the paragraph; else null */
  inText: string | null
}

/**
 * Cites a record. Pure: the same record and style give the same bytes. Holds no date, number or name that the record
 * lacks; an inferred paragraph number is never printed.
 * @throws RangeError for a date that is no day, PinpointError for a path that is none
 */
export function cite(record: Citable, style: CitationStyle, options: CiteOptions = {}): Citation {
  const row: StyleRow = styles[style]
  const { language = 'en' } = row
  const given = { ...options, language, words: lineWords[language] } satisfies PartsOptions
  const parts = partsOf(record, given)
  const segments = row.cite(parts)
  const inText = row.inText ? toText(row.inText(parts)) : null
  const answer = parts.answered.at(0) ?? ''
  return {
    text: toText(segments),
    html: toHtml(segments),
    missing: parts.missing,
    withoutPosition: toText(row.cite(partsOf({ ...record, positions: null }, given))),
    position: answer === '' ? null : sentence(answer.slice(given.words.semicolon.length)),
    inText,
  }
}

/** "position: A/HRC/59/15/Add.1, para. 3" → "Position: A/HRC/59/15/Add.1, para. 3." */
function sentence(words: string): string {
  return withoutControls(`${words[0]!.toUpperCase()}${words.slice(1)}.`)
}
