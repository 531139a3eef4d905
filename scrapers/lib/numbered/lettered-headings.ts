// Headings with a small letter, "(a) Legislation", between numbered paragraphs: told from the items of a list by what stands under them.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { nextLabel } from '../../../src/domain/pinpoints/pinpoints.ts'

const isSetAsHeading = ({ labelKind, text, bold, italic, kind }: Paragraph): boolean =>
  labelKind === 'letter' &&
  kind !== 'table_cell' &&
  ((bold ?? 0) > 0.9 || (italic ?? 0) > 0.9) &&
  text.length < 90 &&
  /^\p{Lu}/u.test(text) &&
  /[\p{L})]$/u.test(text)

/** Makes a heading of each: of "(a)" with a number right under it, and of those whose letters go on from there. */
export function withLetteredHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  let last: string | null = null
  return paragraphs.map((paragraph, at): Paragraph => {
    if (paragraph.labelKind === 'outline') last = null
    const isOne = isSetAsHeading(paragraph) && paragraphs[at + 1]?.labelKind === 'number'
    if (!isOne || (paragraph.label !== 'a' && (last === null || nextLabel('letter', last) !== paragraph.label)))
      return paragraph
    last = paragraph.label
    return { ...paragraph, label: null, labelKind: null, labelStatus: null, kind: 'heading' }
  })
}
