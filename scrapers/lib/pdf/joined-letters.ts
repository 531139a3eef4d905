// Letters that Word joins in its type Calibri, and names as letters of other alphabets: "CommiƩee", "recommendaƟon", "aŌer".
import { rewrite, type Texts } from './rewrite.ts'

/** What they stand for; they are letters of no language that is read, and stand beside small ones. */
const meant: Record<string, string> = { '\u019f': 'ti', '\u01a9': 'tt', '\u01ab': 'tti', '\u014c': 'ft' }
/** "Ō" begins names: "Ōsaka" */
const joined = /[\u019f\u01a9\u01ab](?=\p{Ll})|(?<=\p{Ll})[\u014c\u019f\u01a9\u01ab]/gu

/** Writes the letters as they are meant, and tells the words in which they were, as the file has them. */
export function settleJoined(pages: readonly Texts[]): string[] {
  const words = new Set<string>()
  rewrite(pages, (text) => {
    if (text.search(joined) === -1) return text
    for (const word of text.match(/\p{L}+/gu) ?? []) if (word.search(joined) > -1) words.add(word)
    return text.replace(joined, (sign) => meant[sign]!)
  })
  return [...words]
}
