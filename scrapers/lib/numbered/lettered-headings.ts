// Headings with a small letter, "(a) Legislation", between numbered paragraphs: told from the items of a list by what stands under them.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'

/** A short line in bold or italics, with no stop at its end. */
export const isSetAsHeading = ({ text, bold, italic, kind }: Paragraph): boolean =>
  kind !== 'table_cell' &&
  ((bold ?? 0) > 0.9 || (italic ?? 0) > 0.9) &&
  text.length < 140 &&
  /^\p{Lu}/u.test(text) &&
  /[\p{L})]$/u.test(text)

/** Makes a heading of each: of "(a)" with a number right under it, and of those whose letters go on from there. */
export function withLetteredHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  let last: string | null = null
  return paragraphs.map((paragraph, at): Paragraph => {
    if (paragraph.labelKind === 'outline') last = null
    const { label, labelKind } = paragraph
    const isOne = labelKind === 'letter' && isSetAsHeading(paragraph) && paragraphs[at + 1]?.labelKind === 'number'
    // a part may be left out: (b), then (d)
    if (!isOne || (label !== 'a' && (last === null || label! <= last))) return paragraph
    last = label
    return { ...paragraph, label: null, labelKind: null, labelStatus: null, kind: 'heading' }
  })
}
