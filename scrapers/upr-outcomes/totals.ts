// The State's own count of recommendations: "received 254 recommendations … of which 217 are supported and 37 noted".
import { compile } from '../../src/domain/patterns.ts'
import { totalRows } from './addendum-words.ts'
import type { Review } from './types.ts'

type Totals = NonNullable<Review['ownTotals']>

const forms = (
  [
    ['total', 'total'],
    ['partially_supported', 'partially supported'],
    ['supported', 'supported'],
    ['noted', 'noted'],
  ] as const
).map(([key, means]) => [key, compile(totalRows, means, { flags: 'i' })] as const)

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
