// The public face of citations: one record in one style, and what the record lacks for it.
import type { Citable, Gap } from './citable.ts'
import { partsOf, toHtml, toText } from './parts.ts'
import { type StyleRow, styles } from './styles.ts'

export type CitationStyle = keyof typeof styles

/** Each style with its manual, and whether its form was read there or is to be confirmed. */
export const citationStyles = Object.entries<StyleRow>(styles).map(([id, { label, manual, confirmed }]) => ({
  id: id as CitationStyle,
  label,
  manual,
  confirmed,
}))

export type Citation = {
  text: string
  /** the same with titles in italics, escaped */
  html: string
  /** fields that the style asks for and the record lacks; each stands in the text in square brackets */
  missing: Gap[]
  /** APA: the reference in the text, which holds the paragraph; else null */
  inText: string | null
}

/**
 * Cites a record. Pure: the same record and style give the same bytes. Holds no date, number or name that the record
 * lacks; an inferred paragraph number is never printed.
 * @throws RangeError for a date that is no day, PinpointError for a path that is none
 */
export function cite(record: Citable, style: CitationStyle, options: { recommendingStates?: boolean } = {}): Citation {
  const parts = partsOf(record, options)
  const row: StyleRow = styles[style]
  const segments = row.cite(parts)
  const inText = row.inText ? toText(row.inText(parts)) : null
  return { text: toText(segments), html: toHtml(segments), missing: parts.missing, inText }
}
