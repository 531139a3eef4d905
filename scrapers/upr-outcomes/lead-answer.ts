// The answer of a lead-in to the list under it: two readers of the same words, and no answer where they do not agree.
import { compile } from '../../src/domain/patterns.ts'
import type { PositionValue } from '../../src/domain/units.ts'
import { answerRows } from './answer-words.ts'
import { subjectGapRows } from './clause-words.ts'
import { plainLead } from './decided.ts'
import { providedRows } from './given-words.ts'
import { leadCheckRows } from './lead-words.ts'
import { type Answer, readAnswer } from './positions.ts'
import { sentencesOf } from './sentences.ts'
import { clauseBefore, isGivenHere, meaningOf, type Verb, verbsIn } from './verbs.ts'

const reasons = compile(leadCheckRows, 'reasons', { flags: 'gi' })
const conditions = compile([...providedRows, ...leadCheckRows], 'condition', { flags: 'i' })
const place = compile(leadCheckRows, 'place', { flags: 'i' })

/** "…, made by States that Valdoria does not recognize, enjoy …": whose they are answers nothing. */
const madeBy = /, (?:made|put forward|formulated|presented|addressed|received)\b[^,.;:]{0,120},/gi

const aside = compile(subjectGapRows, 'aside', { flags: 'gi' })
const asWork = compile(answerRows, 'as work', { flags: 'i' })
const opinion = /\bconsider(?:s|ed|ing)? (?:that|the|these|this|them)\b/gi
/** "…: Continue to support the press (Norland)" */
const quoted = /:\s+(?=[\p{Lu}“"])/u

/** `isNote`: "noted", which may stand beside an answer that is to come; `isYes`: a verb of support, which may not. */
type Said = { value: PositionValue; isNote: boolean; isYes: boolean }

/** What stands before a verb in its clause, without "considers that" and without its asides. */
const scopeOf = (text: string): string => clauseBefore(text.replace(aside, ' ').replace(opinion, ' '))

/** Where a reason begins behind an answer. */
const reasonIn = (text: string, verbs: readonly Verb[]): number | undefined =>
  [...text.matchAll(reasons)].find(({ index }) => verbs.some(({ end }) => end <= index))?.index

/** "noted in paragraph 4", "will be considered in the next national plan": no answer. */
const isNoAnswer = ({ means }: Verb, behind: string): boolean =>
  means === 'takes note' ? place.test(behind) : means === 'considers' && asWork.exec(behind)?.index === 0

/** What each verb of a sentence says; a reason behind an answer and the words of a recommendation are left aside. */
const saidIn = (sentence: string): Said[] => {
  const own = sentence.slice(0, quoted.exec(sentence)?.index)
  const all = verbsIn(own).filter((verb) => !isNoAnswer(verb, own.slice(verb.end)))
  const text = own.slice(0, reasonIn(own, all))
  const verbs = all.filter(({ end }) => end <= text.length)
  const said = verbs.map((verb, at): Said => {
    const value = meaningOf(verb, scopeOf(text.slice(verbs[at - 1]?.end ?? 0, verb.start)), text.slice(verb.end))
    return { value, isNote: verb.means === 'takes note', isYes: verb.means === 'enjoys' || verb.means === 'accepts' }
  })
  // "did not enjoy the support of Valdoria and would thus be noted": one answer
  return said.filter(({ isNote }, at) => !isNote || !said.slice(0, at).some(({ value }) => value === 'noted'))
}

/** Does a verb of it tell what another, or an earlier review, answered? Who is to examine them answers nothing. */
const isOfAnother = (sentence: string): boolean => {
  const own = sentence.slice(0, quoted.exec(sentence)?.index)
  return verbsIn(own).some((verb) => verb.means !== 'considers' && !isGivenHere(own, verb))
}

/** Do the verbs say the same as the whole? An answer in part may stand beside others; what is noted may be examined. */
const agrees = (value: PositionValue, said: readonly Said[]): boolean => {
  if (value === 'partially_supported') return true
  if (value !== 'pending') return said.every((one) => one.value === value)
  return said.every((one) => one.value === 'pending' || (one.value === 'unclear' && !one.isYes) || one.isNote)
}

/** The answer of a lead-in; `unclear` where its verbs, or a condition, say another thing than its words do as a whole. */
export const readLead = (printed: string): Answer | null => {
  const text = plainLead(printed).replace(madeBy, (words) => (verbsIn(words).length === 0 ? ' ' : words))
  const answer = readAnswer(text)
  if (answer === null || answer.value === 'unclear') return answer
  const unclear: Answer = { value: 'unclear', alreadyImplemented: false }
  if (!agrees(answer.value, sentencesOf(text).flatMap(saidIn))) return unclear
  if (sentencesOf(text).some(isOfAnother)) return unclear
  const isPlain = answer.value === 'supported' || answer.value === 'noted'
  return isPlain && conditions.test(text) ? unclear : answer
}
