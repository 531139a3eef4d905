// The doubts about an answer: none is given, it is not plain, or a paragraph only speaks of a recommendation.
import type { Answer } from './positions.ts'

export const noAnswer = 'the lead-in gives no position'
export const unclear = 'the words of the answer do not say plainly what is supported'

/** The doubt about an answer of a list, or to a place. */
export const doubtOf = (answer: Answer | null): string[] => {
  if (answer === null) return [noAnswer]
  return answer.value === 'unclear' ? [unclear] : []
}

export const spokenDoubt = (paragraph: string, words: string): string =>
  `paragraph ${paragraph} speaks of it, and does not say plainly what is answered: ${JSON.stringify(words)}. Read it there`
