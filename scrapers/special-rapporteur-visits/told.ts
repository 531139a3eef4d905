// Tells what others say, what the law says and what was asked before from what the Rapporteur asks now.
import { compile } from '../../src/domain/patterns.ts'
import { toldTable } from './told-table.ts'

const { rows } = toldTable
const told = compile(rows, 'told')
const past = compile(rows, 'should have')
const endorsed = compile(rows, 'endorsed')
const law = compile(rows, 'law')
const askedBefore = compile(rows, 'asked before')
const plainlyBefore = compile(rows, 'plainly before')
const again = compile(rows, 'again')

/** "The law should be clearer, lawyers told her": who said so stands behind. */
export const toldBehind = compile(rows, 'told behind')

const ownClause = compile(rows, 'own clause')
const modal = /(?<!\p{L})(?:should|must|shall|devrai(?:en)?t|doi(?:ven)?t|deben?|deberían?)(?!\p{L})/iu
const recommended = /recomm[ae]nd|recomend/iu

/** "…; the Government should do so", "As he recommended, the State should": behind what is told, another clause asks. */
const goesOnToAsk = (sentence: string, tells: RegExp): boolean => {
  const found = tells.exec(sentence)
  return found !== null && ownClause.test(sentence.slice(found.index + found[0].length))
}

/** "The Minister told him that the police should be paid", "The Government should have acted": said by others, or too late. */
const isSaidByOthers = (sentence: string): boolean =>
  (told.test(sentence) && !endorsed.test(sentence) && !goesOnToAsk(sentence, told)) || past.test(sentence)

/** "Under the Constitution, every detainee should be brought before a judge": what the law says, or an ask that leans on it. */
const saysTheLaw = (sentence: string): boolean => law.test(sentence)

/** "He recommended that the prison be closed": asked at a time before, and not again. */
const wasAsked = (sentence: string): boolean =>
  askedBefore.test(sentence) && !again.test(sentence) && !goesOnToAsk(sentence, askedBefore)

/** No ask of the Rapporteur now, as far as its words say. */
export const isNoAsk = (sentence: string): boolean =>
  isSaidByOthers(sentence) || saysTheLaw(sentence) || wasAsked(sentence)

/** An ask may be meant: a law that is named may be what an ask leans on, and an ask of before may still stand. */
export const mayBeMeant = (sentence: string): boolean =>
  (saysTheLaw(sentence) && modal.test(sentence)) ||
  (wasAsked(sentence) && recommended.test(sentence) && !plainlyBefore.test(sentence))
