// The State's own count of recommendations: "received 254 recommendations … of which 217 are supported and 37 noted".
import { compile } from '../../src/domain/patterns.ts'
import { totalRows } from './addendum-words.ts'
import { givenRows } from './given-words.ts'
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

const beside = (
  [
    ['supported', 'supported beside it'],
    ['noted', 'noted beside it'],
  ] as const
).map(([key, means]) => [key, compile(totalRows, means, { flags: 'i' })] as const)

/** "In its second review it accepted 150 of the 180 recommendations": no count of this review. */
const earlier = compile(givenRows, 'earlier', { flags: 'i' })

/** Own totals of a document, with the sentence(s) that give them; null where it counts nothing. */
export const readTotals = (texts: string[]): Totals | null => {
  const totals: Totals = { quote: '' }
  const quotes: string[] = []
  for (const text of texts) {
    let hasTotal = false
    for (const sentence of text.split(/(?<=[.])\s+(?=\p{Lu}|\d{1,3} recomm)/u)) {
      if (earlier.test(sentence)) continue
      let used = false
      const isTotal = forms[0]![1].test(sentence)
      for (const [key, pattern] of isTotal || hasTotal ? [...forms, ...beside] : forms) {
        if (typeof totals[key] === 'number') continue
        const match = pattern.exec(sentence)
        const value = match?.slice(1).find((group) => group !== undefined)
        if (value === undefined || !/^\d+$/.test(value)) continue
        totals[key] = Number(value)
        used = true
      }
      hasTotal = isTotal
      if (used) quotes.push(sentence)
    }
  }
  if (quotes.length === 0) return null
  return { ...totals, quote: quotes.join(' ') }
}
