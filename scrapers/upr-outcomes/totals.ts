// The State's own count of recommendations: "received 254 recommendations … of which 217 are supported and 37 noted".
import type { Review } from './types.ts'

type Totals = NonNullable<Review['ownTotals']>

const number = '(\\d{1,3}|one hundred and [\\w-]+)'

const forms: [key: 'total' | 'supported' | 'noted' | 'partially_supported', pattern: RegExp][] = [
  [
    'total',
    new RegExp(
      `\\b(?:received|contains?|of the|total of|were made|made|all(?: the)?)\\s+${number}\\s+recommendations`,
      'i',
    ),
  ],
  [
    'partially_supported',
    new RegExp(
      `\\b${number}\\s+(?:recommendations\\s+)?(?:are |were |have been )?(?:partially|partly)|(?:partially|partly) (?:accept|support)s?(?:ed)?\\s+${number}(?=\\s+recommendations)`,
      'i',
    ),
  ],
  [
    'supported',
    new RegExp(
      `\\b${number}\\s+(?:recommendations\\s+)?(?:are |were |have been |which )?(?:enjoy|supported|accepted)|\\b(?:accept|support)s?(?:ed)?\\s+${number}(?=\\s+recommendations)`,
      'i',
    ),
  ],
  [
    'noted',
    new RegExp(
      `\\b${number}\\s+(?:recommendations\\s+)?(?:are |were |have been )?noted|\\bnote[sd]?\\s+${number}(?=\\s+recommendations)|\\btakes note of\\s+${number}(?=\\s+recommendations)`,
      'i',
    ),
  ],
]

/** Own totals of a document, with the sentence(s) that give them; null where it counts nothing. */
export const readTotals = (texts: string[]): Totals | null => {
  const totals: Totals = { quote: '' }
  const quotes: string[] = []
  for (const text of texts)
    for (const sentence of text.split(/(?<=[.])\s+(?=\p{Lu})/u)) {
      let used = false
      for (const [key, pattern] of forms) {
        if (typeof totals[key] === 'number') continue
        const match = pattern.exec(sentence)
        const value = match?.slice(1).find((group) => group !== undefined)
        if (value === undefined || !/^\d+$/.test(value)) continue
        totals[key] = Number(value)
        used = true
      }
      if (used) quotes.push(sentence)
    }
  if (quotes.length === 0) return null
  return { ...totals, quote: quotes.join(' ') }
}
