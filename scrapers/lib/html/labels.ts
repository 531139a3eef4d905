// Paragraphs of the formats that know no fonts: the label told apart from the text, and a heading by its outline letter.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { type Label, readLabel } from '../paragraphs.ts'

// "12." or "12" on a line of its own (T02); a bare four-digit line is a year
const numberAlone = /^(\d{1,3}(?:\.\d{1,3})?)\s?\.?$/
// "A." or "IV." above its title: text copied out of a PDF has it so
const outlineAlone = /^([A-Z]|[IVX]{1,5})\.$/

/** Splits the label off a text, glued or not; null where there is none. */
export function splitLabel(text: string): Label | null {
  const alone = numberAlone.exec(text)
  if (alone) return { label: alone[1]!, kind: 'number', rest: '' }
  const outline = outlineAlone.exec(text)
  if (outline) return { label: outline[1]!, kind: 'outline', rest: '' }
  // "12 . The", "( a ) Amend": blanks that a converter put in
  const found = readLabel(text.replace(/^(\d{1,3})\s\./, '$1.').replace(/^\(\s?([a-z]{1,4}|ñ)\s?\)/, '($1)'))
  // an outline label heads a title, and titles are short and unpunctuated
  if (found?.kind === 'outline' && (text.length > 220 || /[;:]$/.test(text))) return null
  return found
}

/** A paragraph with its label split off; `known` is what the format tells besides. */
export function paragraphOf(text: string, known: Partial<Paragraph> = {}): Paragraph {
  const split = known.kind === 'footnote' || known.kind === 'cover' ? null : splitLabel(text)
  return {
    label: split?.label ?? null,
    labelKind: split?.kind ?? null,
    labelStatus: split ? 'printed' : null,
    text: split ? split.rest.trim() : text,
    kind: split?.kind === 'outline' ? 'heading' : 'body',
    page: null,
    indent: null,
    centred: false,
    bold: null,
    size: null,
    ...known,
  }
}
