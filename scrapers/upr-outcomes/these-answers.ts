// Several recommendations in a row with one answer behind the last: "Valdoria supports these recommendations."
import { cardinalNumber } from '../../src/domain/days/days.ts'
import { back, pointsBack } from './points-back.ts'
import type { Named } from './types.ts'
import type { AnswerWalk, Item } from './walk-state.ts'

/** Of the recommendations that wait for an answer, the last one among them, those that such words speak of; null where they count more. */
const pointedBackAt = (text: string, waiting: readonly Named[]): readonly Named[] | null => {
  const found = back.exec(text)
  const printed = /^both/i.test(found?.[0] ?? '') ? 'two' : found?.[1]?.toLowerCase()
  if (printed === undefined) return waiting
  const count = cardinalNumber(printed) ?? Number(printed)
  return count > waiting.length ? null : waiting.slice(-count)
}

/** Gives the answer of such words to the recommendations before the item as well; false where nobody can tell whose it is. */
export const takeWaiting = (walk: AnswerWalk, item: Item, sentence: string): boolean => {
  if (item.given.length > 0 || !pointsBack(sentence)) return true
  const all = pointedBackAt(sentence, [...walk.waiting.splice(0), ...item.items])
  if (all !== null) item.items = [...all]
  return all !== null && !walk.isTheseAhead
}
