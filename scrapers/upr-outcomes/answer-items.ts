// The words of a recommendation, printed again before the answer: they are cut off, and what is left is the answer.
import { sentencesOf } from './answer-texts.ts'
import { beginsAsk } from './asks.ts'
import { endsInStates, findBrackets, readStates } from './brackets.ts'
import { readLine, readVerdict } from './verdict.ts'

/** `isOpen`: the words of the recommendation may go on in the next line. */
export type Cut = { quoted: string; rest: string; isOpen: boolean }

const endOfStates = (text: string): number =>
  findBrackets(text).findLast((one) => one.closed && (readStates(one.content)?.unknown.length ?? 1) === 0)?.end ?? -1

/** "(Ratify the Convention, Norland) – Valdoria’s response: Accepted": the answer behind a word of its own. */
const labelled =
  /^.{10,900}?[)\].;,–—-]\s{0,3}(?:[-–—]\s{0,3})?(?:\p{Lu}[\p{L}’' ]{1,40}[’']s?\s|the\s)?(?:response|reply|answer|position)\s?:\s{1,3}(?=\p{L})/isu

const firstSentence = (text: string): string => sentencesOf(text)[0]!

/** "(Ratify the Protocol): Valdoria is unable to accept": its words in a bracket. */
const inBracket = /^\((?=\p{Lu})[^()]{3,200}\)\s?[:–—-]\s{0,3}(?=\p{L})/u

/** Cuts the words of the recommendation off: up to its recommending States, or the sentence that asks. */
export const cutQuoted = (rest: string, state: string | null): Cut => {
  const short = inBracket.exec(rest)?.[0] ?? ''
  if (short !== '') return { quoted: short, rest: rest.slice(short.length), isOpen: false }
  const whole: Cut = { quoted: '', rest, isOpen: false }
  const first = firstSentence(rest)
  if (rest === '' || readLine(first, state) !== null) return whole
  const asks = beginsAsk(rest)
  const end = endOfStates(rest)
  if (end > 0 && (asks || endsInStates(rest) || /^\s*[:–—]|^[\s;.,:*–—-]*(?=\p{Lu}|$)/u.test(rest.slice(end))))
    return { quoted: rest.slice(0, end), rest: rest.slice(end).replace(/^[\s;.,:*–—-]+/, ''), isOpen: false }
  const label = labelled.exec(rest)?.[0]
  if (label !== undefined && readVerdict(firstSentence(rest.slice(label.length)), state) !== null)
    return { quoted: label, rest: rest.slice(label.length), isOpen: false }
  if (!asks) return whole
  const others = rest.slice(first.length).trim()
  return { quoted: first, rest: others, isOpen: others === '' && !/[.]$/.test(first) }
}

/** "and set up a mechanism (Norland);": the words of a recommendation that go on. */
export const goesOnQuoted = (text: string): boolean => endsInStates(text) || /^\p{Ll}/u.test(text)
