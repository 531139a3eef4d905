// Paragraphs that were put in after a number: "3 bis", which a pinpoint can name, and "5A", which none can.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import type { NumberedParagraph } from './types.ts'

const insertedNumber = /^(\d{1,3}) ?(bis|ter|quater|quinquies)\b[.\s]\s*(?=\p{Lu})/iu

/** "3 bis. The State party should": a paragraph that was put in after 3. */
export function insertedAfter(
  { label, kind, text }: Paragraph,
  open: NumberedParagraph,
): { number: string; text: string } | null {
  const found = label === null && kind === 'body' ? insertedNumber.exec(text) : null
  if (found === null || found[1] !== /^\d+/.exec(open.number ?? '')?.[0]) return null
  return { number: `${found[1]} ${found[2]!.toLowerCase()}`, text: text.slice(found[0].length) }
}

const beyondPinpoints = /^(\d{1,3})(?:\s?[-–/]?\s?[A-Z]|\s?[a-z])\s?\.?\s+(?=\p{Lu})/u

/** "5A. The State party should", "5-A.", "5.1.": a number that no pinpoint can name; gives it as printed. */
export const capitalAfter = (
  { label, kind, text }: Paragraph,
  open: NumberedParagraph,
  before: string,
): string | null => {
  // items of a list that a colon opens are its own
  if (kind !== 'body' || !/[.!?)”"»]\s*$/.test(before)) return null
  const own = /^\d+/.exec(open.number ?? '')?.[0]
  if (label !== null) return label.startsWith(`${own}.`) && /^\d+\.\d{1,2}$/.test(label) ? label : null
  const found = beyondPinpoints.exec(text)
  return found !== null && found[1] === own ? found[0].trim().replace(/\.$/, '') : null
}
