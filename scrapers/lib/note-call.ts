// A raised note call with the marks that are raised with it: "1)", "(1)", "[2]", "1/", "3." – what is the call, and what the text.
import type { Paragraph } from '../../src/domain/paragraphs.ts'

const call = /^([([]?)\s?(\d{1,3}(?:\s*,\s*\d{1,3})*|[a-z]|[*∗†‡§]{1,3})\s?(?:\/|([)\]]?))([.,;:]?)$/

/** Is a bracket left open in the text? */
const isOpen = (text: string, bracket: string): boolean => {
  const [opens, closes] = bracket === ')' ? ['(', ')'] : ['[', ']']
  return text.lastIndexOf(opens!) > text.lastIndexOf(closes!)
}

/**
 * Reads what is raised behind `before`. `rest` belongs to the text: the bracket that closes one of the text's own, and a
 * mark at the end of its sentence. Null where it is no call: a power, the ending of an ordinal.
 */
export function readNoteCall(raised: string, before: string): { mark: string; rest: string } | null {
  const found = call.exec(raised.trim())
  if (found === null) return null
  const [, open, mark, close = '', end] = found as unknown as [string, string, string, string | undefined, string]
  if (open !== '' && close === '') return null
  const isOfText = open === '' && close !== '' && isOpen(before, close)
  return { mark, rest: `${isOfText ? close : ''}${end}` }
}

const ordinalEnding = /^(?:st|nd|rd|th|er|ère|re|e|ème|[oaºª])$/

/** Is it the raised ending of an ordinal, "13th", "2134e", "XXe", "497.ª", or the o of a French "no 6"? */
export const isOrdinalEnding = (raised: string, before: string): boolean =>
  (ordinalEnding.test(raised) && /\d\.?\s*$/.test(before)) ||
  (/^(?:er|[eè]re|e|[eè]me)$/.test(raised) && /(?<!\p{L})[IVXLC]+$/u.test(before)) ||
  (/^os?$/.test(raised) && /(?:^|[\s(])[nN]\.?\s*$/.test(before))

/** "4 m²", "30 km2": the raised figure of a measure, as it is written; null where it is none. */
export const powerOf = (raised: string, before: string): string | null =>
  /(?<!\p{L})[ckd]?m\s?$/u.test(before) ? ({ '2': '²', '3': '³' }[raised] ?? null) : null

/** The marks of all notes that paragraphs call. */
export const calledIn = (paragraphs: readonly Paragraph[]): ReadonlySet<string> =>
  new Set(paragraphs.flatMap(({ notes = [] }) => notes.flatMap((mark) => mark.split(/\s*,\s*/))))
