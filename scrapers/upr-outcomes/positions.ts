// Words with which a State answers, and what they mean: supported, noted, pending, partly, or unclear.
import { compile } from '../../src/domain/patterns.ts'
import type { PositionValue } from '../../src/domain/units.ts'
import { answerOrder, answerRows, implementedRows } from './answer-words.ts'
import { judgedRows } from './judged-words.ts'
import { delayRows, refusalRows } from './refusal-words.ts'

export type Answer = { value: PositionValue; alreadyImplemented: boolean }

const values: Record<(typeof answerOrder)[number], PositionValue> = {
  both: 'partially_supported',
  part: 'partially_supported',
  divided: 'unclear',
  'so refused': 'noted',
  refused: 'noted',
  enjoyed: 'supported',
  noted: 'noted',
  supported: 'supported',
  later: 'pending',
  'noted first': 'pending',
  elsewhere: 'pending',
  'judged unfit': 'noted',
  unfit: 'noted',
  considering: 'pending',
}

const rows = [...judgedRows, ...refusalRows, ...delayRows, ...answerRows]

const patterns = Object.fromEntries(
  answerOrder.map((means) => [means, compile(rows, means, { flags: 'i' })]),
) as Record<(typeof answerOrder)[number], RegExp>

const negated = compile(rows, 'negated', { flags: 'i' })

const implemented = compile(implementedRows, 'implemented', { flags: 'gi' })
const some = compile(implementedRows, 'some', { flags: 'i' })
/** Where a clause begins: not in the list of its numbers. */
const clauseBegins = /[.:;](?!\d)|, (?:and|but|while) (?!\d|§|recommendation)/g
/** "two of these, 140.1 and 140.2, have been": those that are named */
const namedBehind = /,(?: [a-z ]{1,40})? ?(?:§|\d)/i

/** "are already implemented", "in the process of being implemented"; not "some of which are already implemented" */
export const implementedMarks = (text: string): RegExpExecArray[] =>
  [...text.matchAll(implemented)].filter(({ index }) => {
    const before = text.slice(0, index)
    const clause = before.slice([...before.matchAll(clauseBegins)].at(-1)?.index ?? 0)
    const few = some.exec(clause)
    return few === null || namedBehind.test(clause.slice(few.index + few[0].length))
  })

export const isImplemented = (text: string): boolean => implementedMarks(text).length > 0

/** "considers it unfounded", "does not deem it appropriate", "and therefore does not support it" */
export const isJudgedUnfit = (text: string): boolean =>
  patterns['judged unfit'].test(text) || patterns['so refused'].test(text)

/** Both a supporting and a refusing clause, without a division that says which is which. */
const opposed = (text: string) =>
  /\b(?:accepted|supported)\b[^.]{0,60}\b(?:rejected|not accepted|not supported)\b/i.test(text)

/**
 * "enjoy the support" with a word of refusal before it in its sentence, or behind it up to the next comma. What no row
 * understands as a refusal is then unclear: never taken for support.
 */
const isDoubtful = (text: string, yes: RegExp): boolean =>
  text.split(/[.;:](?!\d)/).some((sentence) => {
    const match = yes.exec(sentence)
    if (match === null) return false
    const behind = /^[^,]*/.exec(sentence.slice(match.index + match[0].length))![0]
    return negated.test(sentence.slice(0, match.index + match[0].length) + behind)
  })

/** "considers that 140.1 has already been implemented": it says so, and answers nothing. */
export const isOnlyImplemented = (text: string): boolean =>
  isImplemented(text) && !opposed(text) && !answerOrder.some((means) => patterns[means].test(text))

const answering = ['part', 'refused', 'enjoyed', 'supported'] as const

/**
 * The answer that a lead-in or sentence gives; null when it gives none. The words themselves are kept by the caller.
 * An addendum is the State's last word: what it accepts or refuses there is answered, whatever else it will consider.
 */
export const readAnswer = (text: string, paper: 'report' | 'addendum' = 'report'): Answer | null => {
  const alreadyImplemented = isImplemented(text)
  if (opposed(text)) return { value: 'unclear', alreadyImplemented }
  const isLast = paper === 'addendum' && answering.some((means) => patterns[means].test(text))
  for (const means of answerOrder) {
    if (means === 'later' && isLast) continue
    if (!patterns[means].test(text)) continue
    const isYes = means === 'enjoyed' || means === 'supported'
    const value = isYes && isDoubtful(text, patterns[means]) ? 'unclear' : values[means]
    return { value, alreadyImplemented: alreadyImplemented && value === 'supported' }
  }
  return alreadyImplemented && /\brecommendations?\b/i.test(text)
    ? { value: 'unclear', alreadyImplemented: true }
    : null
}
