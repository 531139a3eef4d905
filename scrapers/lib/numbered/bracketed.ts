// Paragraph numbers in brackets, with half of one or with none: "(1) The Committee …", "1) The", "1 The".
import type { Paragraph } from '../../../src/domain/paragraphs.ts'

const bracketed = /^(?:\((\d{1,3})\)\s*|(\d{1,3})\)?\s+)(?=[\p{Lu}«“"¿])/u
const numberIn = (found: RegExpExecArray | null): string | undefined => found?.[1] ?? found?.[2]

/** Annual reports and some prints of 2008-2010 number all paragraphs in brackets; pages that were saved have lost full stops. */
export const withBracketed = (paragraphs: Paragraph[]): Paragraph[] => {
  const own = (paragraph: Paragraph): RegExpExecArray | null =>
    paragraph.label === null && paragraph.kind !== 'table_cell' && paragraph.text.length > 20
      ? bracketed.exec(paragraph.text)
      : null
  let expected = 1
  for (const paragraph of paragraphs) if (Number(numberIn(own(paragraph))) === expected) expected++
  const printed = paragraphs.filter((paragraph) => paragraph.labelKind === 'number').length
  if (expected < 6 || printed * 2 > expected) return paragraphs
  return paragraphs.map((paragraph) => {
    const found = own(paragraph)
    if (!found) return paragraph
    return {
      ...paragraph,
      label: numberIn(found)!,
      labelKind: 'number' as const,
      labelStatus: 'printed' as const,
      kind: 'body' as const,
      text: paragraph.text.slice(found[0].length),
    }
  })
}
