// Paragraph numbers in brackets: "(1) The Committee …".
import type { Paragraph } from '../../../src/domain/paragraphs.ts'

const bracketed = /^\((\d{1,3})\)\s*(?=\S)/

/** "(1) The Committee …", "(2) …": annual reports and some prints of 2008-2010 number all paragraphs in brackets. */
export const withBracketed = (paragraphs: Paragraph[]): Paragraph[] => {
  const own = (paragraph: Paragraph): RegExpExecArray | null =>
    paragraph.label === null && paragraph.kind !== 'table_cell' && paragraph.text.length > 30
      ? bracketed.exec(paragraph.text)
      : null
  let expected = 1
  for (const paragraph of paragraphs) if (Number(own(paragraph)?.[1]) === expected) expected++
  const printed = paragraphs.filter((paragraph) => paragraph.labelKind === 'number').length
  if (expected < 6 || printed * 2 > expected) return paragraphs
  return paragraphs.map((paragraph) => {
    const found = own(paragraph)
    if (!found) return paragraph
    return {
      ...paragraph,
      label: found[1]!,
      labelKind: 'number' as const,
      labelStatus: 'printed' as const,
      kind: 'body' as const,
      text: paragraph.text.slice(found[0].length),
    }
  })
}
