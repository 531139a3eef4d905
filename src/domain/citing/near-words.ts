// Misspelt words for "paragraph" before a number: "parr 6", "pára. 6", "pargraph 6", "parag. 6".
import { nearestTo } from '../search/nearest.ts'
import { fold } from '../search/tokens.ts'

const whole = ['paragraph', 'paragraphs', 'paragraphe', 'paragraphes', 'parrafo', 'parrafos', 'paragrafo', 'paragrafos']
const rows = whole.map((word) => ({ word, texts: 0 }))

/** Every beginning of such a word, also in the plural: "parag", "parrs". */
const shortForms = new Set(
  whole
    .flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 3)))
    .flatMap((word) => [word, `${word}s`]),
)

const beforeNumber =
  /(?<![\p{L}\p{M}\d’'-])([Pp]\p{L}{1,12})(\.?)(?:\s?n(?:[°º]s?|os?|úms?)\.?)?\s{0,2}(?=\d{1,3}(?!\d))/gu
/** "par" is a French word: "adopted par 12 voix". */
const opens = /^[\s,;:(]*$/
const endsNumber = /^\d{1,3}(?:[.,]\d{1,3})?\s*(?:[.,;:()[\]–-]|$|(?:and|et|y|to|à|a|al)\s\d)/u

/** Same length: each such word is blanked behind a sign for "paragraph", so that what follows is read as one. */
export const withParagraphWords = (text: string): string =>
  text.replace(beforeNumber, (printed, word: string, dot: string, at: number) => {
    const plain = fold(word)
    const isRead =
      plain === 'par' && dot === ''
        ? opens.test(text.slice(0, at)) && endsNumber.test(text.slice(at + printed.length))
        : shortForms.has(plain) || (plain.length > 5 && nearestTo(plain, rows).length > 0)
    return isRead ? '§'.padEnd(printed.length) : printed
  })
