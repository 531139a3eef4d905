// The public face of citations: one record in one style, and what the record lacks for it.
import type { Citable, Gap } from './citable.ts'
import type { Segment } from './parts.ts'
import { partsOf, toHtml, toText } from './parts.ts'
import { apaInText, styleRules } from './styles.ts'
import { unstyled } from './unstyled.ts'

export type CitationStyle = keyof typeof styleRules | 'unstyled'

/** Each style with its manual, and whether its form was read there or is to be confirmed. */
export const citationStyles: readonly { id: CitationStyle; label: string; manual: string; confirmed: boolean }[] = [
  { id: 'un', label: 'United Nations', manual: 'UN Editorial Manual', confirmed: true },
  { id: 'un-fr', label: 'Nations Unies (French)', manual: 'UN Editorial Manual', confirmed: false },
  { id: 'un-es', label: 'Naciones Unidas (Spanish)', manual: 'UN Editorial Manual', confirmed: false },
  { id: 'omct', label: 'OMCT, as printed', manual: 'OMCT publications', confirmed: true },
  { id: 'omct-corrected', label: 'OMCT, author corrected', manual: 'OMCT publications', confirmed: true },
  { id: 'oscola', label: 'OSCOLA', manual: 'OSCOLA, 4th edition', confirmed: false },
  { id: 'bluebook', label: 'Bluebook', manual: 'The Bluebook, rule 21', confirmed: false },
  { id: 'chicago', label: 'Chicago note', manual: 'Chicago Manual of Style, 17th edition', confirmed: false },
  { id: 'apa', label: 'APA', manual: 'APA Publication Manual, 7th edition', confirmed: false },
  { id: 'mcgill', label: 'McGill', manual: 'Canadian Guide to Uniform Legal Citation', confirmed: false },
  { id: 'unstyled', label: 'Plain line', manual: 'none', confirmed: true },
]

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
  const segments: Segment[] = style === 'unstyled' ? unstyled(parts) : styleRules[style](parts)
  const inText = style === 'apa' ? toText(apaInText(parts)) : null
  return { text: toText(segments), html: toHtml(segments), missing: parts.missing, inText }
}
