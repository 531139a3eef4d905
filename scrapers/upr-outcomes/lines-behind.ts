// Lines without a number behind an item of a list: a heading, an answer to the item, or words of it that nobody numbered.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { beginsAsk, opensAsk } from './asks.ts'

/** Does an item end here, with its States and its stop? */
export const closed = (text: string) => /\)[\s”"’]*[;.,:]*\s*(?:and)?$|[;.:]$/.test(text)

/** "(Norland);" and, under it, "criminal courts for all (Kestria).": the rest of other words, perhaps of a note that the page has cut. */
export const isLoose = (item: string, text: string): boolean =>
  /\p{L}\)\d{0,2}[;.]$/u.test(item) && /^\p{Ll}/u.test(text) && !/^(?:and|or|as)\b/.test(text) && !opensAsk(text)

export const looseWords = (words: string): string =>
  `${JSON.stringify(words)} stands behind it without a number, and may belong to it`

export const isTopic = (paragraph: Paragraph) =>
  paragraph.kind === 'heading' ||
  (paragraph.text.length < 140 &&
    /^\p{Lu}/u.test(paragraph.text) &&
    !/[;.,:)]$/.test(paragraph.text) &&
    !paragraph.text.includes('('))

/** Behind "; and" a short line of words without a verb of an ask heads the items after it. */
export const mayHead = (paragraph: Paragraph): boolean =>
  isTopic(paragraph) && paragraph.text.split(/\s+/).length < 9 && !beginsAsk(paragraph.text)

const goesOn = /^\(?cont(?:inued|['’]d|\.)/i
const speaks = /:\s|\b(?:is|are|was|were|has|have|had|will|shall|should|must|be|read|see)\b/
const inAnother = /\brecom(?:mandations|endaciones)\b/i
/** "Support for victims", "Review of laws": a noun that is a verb as well. */
const isNoun = /^\p{L}[\p{L}-]*(?: \p{L}+)? (?:for|to|of|against|in|with|on|and)\b/u

/** May a line be words of the item before it, or about it, rather than a topic: "Continued: and abolish flogging"? */
export const mayBeWords = (text: string): boolean =>
  !/\brecommendations\b/i.test(text) &&
  (goesOn.test(text) || inAnother.test(text) || speaks.test(text) || (beginsAsk(text) && !isNoun.test(text)))
