// The label that a paragraph begins with ("41.", "(a)", "b)", "A.") told apart from its text, glued or not.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'

export type Label = { label: string; labelKind: NonNullable<Paragraph['labelKind']>; text: string }

// "41. The", "41.The", "140.12 Ratify", "12 . The"; a day such as "3.5 per cent" is left to the sequence check of the caller
const number = /^(\d{1,3}(?:\.\d{1,3})?)\s?\.\s*(?!\d)(?=\S)/
const dotted = /^(\d{1,3}\.\d{1,3})\s+(?=\S)/
const numberAlone = /^(\d{1,3}(?:\.\d{1,3})?)\s?\.?$/
// "(a) Amend", "(a)Amend", "a) Ériger", "(aa)"
const letter = /^(?:\(\s?([a-z]{1,2})\s?\)|([a-z]{1,2})\s?\))\s*/
const roman = /^(?:\(\s?([ivxl]{1,6})\s?\)|([ivxl]{1,6})\s?\))\s*/
// "A. Introduction", "C.Principal subjects"; not "A.B. Smith" nor "I am"
const outline = /^([A-Z]|[IVX]{1,5})\s?\.\s*(?=[\p{Lu}\p{Lt}«“"'’(])(?!\p{Lu}\s?\.)/u
const romanNumeral = /^(?=[ivxl])(?:x{0,3}(?:ix|iv|v?i{0,3}))$/

/**
 * Splits the label off a text; null where there is none. A letter that is also a roman numeral (`i`, `v`, `x`) is
 * called `roman`: only the sequence in which it stands can tell.
 */
export function splitLabel(text: string): Label | null {
  let match = number.exec(text) ?? dotted.exec(text) ?? numberAlone.exec(text)
  if (match) return { label: match[1]!, labelKind: 'number', text: text.slice(match[0].length).trim() }
  match = roman.exec(text)
  if (match && romanNumeral.test(match[1] ?? match[2]!))
    return { label: (match[1] ?? match[2])!, labelKind: 'roman', text: text.slice(match[0].length).trim() }
  match = letter.exec(text)
  if (match) return { label: (match[1] ?? match[2])!, labelKind: 'letter', text: text.slice(match[0].length).trim() }
  match = outline.exec(text)
  // an outline label heads a title, and titles are short and unpunctuated
  if (match && text.length <= 220 && !/[;:]$/.test(text))
    return { label: match[1]!, labelKind: 'outline', text: text.slice(match[0].length).trim() }
  return null
}

/** A paragraph of a format that knows neither pages nor fonts, with its label split off. */
export function paragraphOf(text: string, known: Partial<Paragraph> = {}): Paragraph {
  const split = known.kind === 'footnote' || known.kind === 'cover' ? null : splitLabel(text)
  return {
    label: split?.label ?? null,
    labelKind: split?.labelKind ?? null,
    labelStatus: split ? 'printed' : null,
    text: split?.text ?? text,
    kind: split?.labelKind === 'outline' ? 'heading' : 'body',
    page: null,
    indent: null,
    centred: false,
    bold: null,
    size: null,
    ...known,
  }
}
