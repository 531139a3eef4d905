// The words in which a citation names its paragraph, told from the items and the answers that stand beside it.
import { withParagraphWords } from './near-words.ts'

// "recommendation 140.12", "rec. 140.12", "recs. 140.1, 140.2"
const numbered =
  /\b(?:nos?|items?|rec)(?:s|ommendations?|ommandations?|omendaci(?:ón|ones))?\.?\s+(?:n[°o]?s?\.?\s*)?(?=\d{1,3}(?:\s?(?:bis|ter|qu\p{L}+)|[A-Z])?\.\d)/giu
// one item alone: of "para. 6, recs. 1, 2 and 99" it is not sure which are meant
const paragraphNumber = /(?<![\d.])(\d{1,3}(?:\s?(?:bis|ter|qu\p{L}{3,6})|[A-Z])?)/u.source
const oneItem = /,\s(?:recommendation|rec\.|recommandation|recomendación)\s(\d{1,3})/u.source
const noMore = /(?!\d|[.,]\s?\d|\s?[–-]|\s(?:and|et|y|&)\s\d)/u.source
const itemUnder = new RegExp(paragraphNumber + oneItem + noMore, 'giu')
const answer = /[;.]\s*[Pp]osici(?:o|ó)n\s?:|[;.]\s*[Pp]osition\s?:/
// "Paragraph 6 of CAT/C/…", "¶ 6, U.N. Doc. CAT/C/…", "para. 6 of the concluding observations (CAT/C/…"
const joins =
  /^(?:\s*[,(]?\s*(?:U\.?N\.?\s*Doc\.?\s*)?|\s+(?:of|in|du|de|del)\s+(?:document\s+|U\.?N\.?\s*Doc\.?\s*|[\p{L}’' -]{0,60}\()?)$/iu

/** "recommendation 6.1" is read as a paragraph, and "para. 80, recommendation 11" as 80.11. Same length. */
export const asParagraphs = (text: string): string =>
  withParagraphWords(text)
    .replace(itemUnder, (words, paragraph: string, item: string) =>
      `${paragraph.replace(/\s/, '')}.${item}`.padEnd(words.length),
    )
    .replace(numbered, (words) => '§'.padEnd(words.length))

/** Returns what stands before the answer of the State, which names paragraphs of its own. */
export function beforeAnswer(text: string): string {
  const at = text.search(answer)
  return at === -1 ? text : text.slice(0, at)
}

// "¶ 80, recommendation 11 [number inferred], U.N. Doc. A/HRC/…"
const remark = /^\s*\[[^\d[\]]{1,90}\]/u

/** Whether words may stand between the paragraph of a citation and the symbol behind it. */
export const joinsSymbol = (words: string): boolean => joins.test(words.replace(remark, ''))
