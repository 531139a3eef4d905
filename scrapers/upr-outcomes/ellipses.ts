// A verb without its word of answering: "Recommendation 3.3 does not.", "Recommendation 3.4, on the other hand, does."
import type { PositionValue } from '../../src/domain/units.ts'
import type { Answer } from './positions.ts'

/** What the sentence before answered, with its words. */
export type Last = { words: string; values: readonly PositionValue[] }

const saysNo = /\b(?:does|do|did|is|are|was|were|has|have|can) ?not\s*(?:[.:;]|:\s*[\d., and]+)?$/i
const saysYes = /(?<!\bnot )\b(?:does|do|did|has|have|can)(?: so)?\s*[.;]?$/i
const denies = /\b(?:not|cannot|neither|nor|no|unable)\b/i

const one = (value: PositionValue): Answer => ({ value, alreadyImplemented: false })

/** The opposite of a plain answer before it; null for any other sentence. */
export const ellipsisOf = (words: string, last: Last | null): Answer | null => {
  if (last === null || last.values.length === 0) return null
  if (saysNo.test(words) && last.values.every((value) => value === 'supported')) return one('noted')
  const isRefused = last.values.every((value) => value === 'noted') && denies.test(last.words)
  return saysYes.test(words) && isRefused ? one('supported') : null
}
