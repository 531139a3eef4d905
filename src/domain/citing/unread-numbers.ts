// Numbers behind an unknown word, or alone: "alinéa 100.52", "p. 100.52", "Absatz 6"; they may be paragraphs, and are not read.
import { monthNumber } from '../days/days.ts'
import { belongsTogether } from './gaps.ts'

export type UnreadNumber = { printed: string; start: number; end: number }

const number = String.raw`\d{1,3}(?:[.,]\d{1,3})?`
const before = String.raw`(?<![\p{L}\p{N}/.°º’'-])(?:(\p{L}{1,14})\.?|[#№])\s?`
const behind = String.raw`(?!\p{N}|[./,-]\p{N}|st|nd|rd|th|\s?%)`
const numbered = new RegExp(`${before}${number}(?:\\s?[-–]\\s?${number})?${behind}`, 'gu')
const alone = /(?<=[,;:(]\s?)\d{2,3}[.,]\d{1,3}(?!\p{N}|[./,-]\p{N}|\s?%)/gu
const ends = /^\s*(?:[.;,:)\]]|$|(?:and|et|y|e|&|to|à|a|al|und)\s\d)/u
/** Words for a page or a part: a number behind one is no amount. */
const marks = /^(?:pp?|pags?|págs?|pages?|páginas?|al|alin|alinéas?|incisos?|apartados?)$/iu
/** What else of a title or a note is counted. */
const others = new Set(
  (
    'sess session sesión cycle ciclo vol period no nos n nr note nota fn v at on in of du de le el en a al à les los ' +
    'art arts article articles artículo artículos rule rules add rev corr'
  ).split(' '),
)

/** Returns the first such number; amounts, days and what else is counted are none. */
export function unreadNumber(text: string): UnreadNumber | null {
  const found = [...text.matchAll(numbered), ...text.matchAll(alone)].sort((a, b) => a.index - b.index)
  for (const match of found) {
    const [printed, word = ''] = match
    const end = match.index + printed.length
    if (monthNumber(word) !== undefined || (others.has(word.toLowerCase()) && !marks.test(word))) continue
    if (!marks.test(word) && !ends.test(text.slice(end, end + 12))) continue
    const next = /^\s(?:de\s)?(\p{L}{3,10})/u.exec(text.slice(end, end + 16))?.[1]
    if (next !== undefined && monthNumber(next) !== undefined) continue
    return { printed, start: match.index, end }
  }
  return null
}

/** The same behind a symbol: nothing but parts of a citation stands between. */
export const unreadBehind = (text: string): string | null => {
  const found = unreadNumber(text)
  return found !== null && belongsTogether(text.slice(0, found.start).replaceAll('[', '(')) ? found.printed : null
}
