// Marks in an item that are no words of the recommendation: "(noted) Train guards", "[already implemented]", "(same as 6.11)".
import { findBrackets, readStates } from './brackets.ts'
import { type Answer, isImplemented } from './positions.ts'
import { verbsIn } from './verbs.ts'
import { readVerdict } from './verdict.ts'

/** `answer`: what the mark answers; null for one that says another thing. */
type Mark = { start: number; end: number; words: string; answer: Answer | null }

export type Marked = {
  /** the item without its marks */
  text: string
  /** marks that answer */
  answers: { words: string; answer: Answer }[]
  /** marks on a recommendation that is taken back: nobody can tell whether it still stands */
  withdrawn: string[]
  /** marks that point at another recommendation, or that nobody can read */
  remarks: string[]
}

const marks = [/\(([^()[\]]{1,90})\)/g, /\[([^[\]]{1,90})\]/g, /\{([^{}]{1,90})\}/g, /(?<!\*)\*([^*]{1,60})\*/g]

const isDone = /^(?:(?:already|fully|being|partially|largely)\s)*implement(?:ed|ation)\b/i
const withdrawn = /^(?:\w+\s)?(?:withdrawn|deleted|removed|retracted|cancelled|void|superseded|replaced)\b/i
const pointsAt = /^(?:the )?(?:same as|identical to|see|cf\.?|idem|ibid|repeat|duplicate|merged|similar to|also)\b/i

const isDoneAlone = (words: string): boolean => isDone.test(words) || (isImplemented(words) && words.length < 60)

const answerIn = (words: string, state: string | null): Answer | null =>
  readVerdict(words, state) ?? (isDoneAlone(words) ? { value: 'unclear', alreadyImplemented: true } : null)

const isStates = (words: string): boolean => readStates(words) !== null

/** What stands right before and behind the States of an item, and at its ends: the places of its marks. */
const isAtEdge = (text: string, { start, end }: Mark, states: readonly { start: number; end: number }[]): boolean => {
  const isBare = (from: number, to: number) => /^[\s.;,:–—-]*$/.test(text.slice(from, to))
  return (
    isBare(0, start) ||
    states.some((one) => (one.end <= start && isBare(one.end, start)) || (end <= one.start && isBare(end, one.start)))
  )
}

const isBehind = (text: string, { start, end }: Mark, states: readonly { end: number }[]): boolean =>
  /^[\s.;,]*$/.test(text.slice(end)) &&
  states.some((one) => one.end <= start && /^[\s.;,]*$/.test(text.slice(one.end, start)))

/** All marks that may be told from words: those at an edge that answer, and any behind the last States. */
const marksIn = (text: string, state: string | null): Mark[] => {
  const states = findBrackets(text).filter(({ content }) => isStates(content))
  return marks
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[1]!.trim() }))
    .map((one): Mark => ({ ...one, answer: answerIn(one.words, state) }))
    .filter((one) => !states.some(({ start, end }) => start < one.end && one.start < end))
    .filter((one) => {
      if (one.answer !== null || withdrawn.test(one.words)) return isAtEdge(text, one, states)
      // "(see para. 6)" before the States belongs to the words; "[the second part is noted]" is a comment
      return (
        verbsIn(one.words).length === 0 &&
        (pointsAt.test(one.words) || /^[[{*]/.test(text.slice(one.start))) &&
        isBehind(text, one, states)
      )
    })
    .sort((a, b) => a.start - b.start)
}

/** An item without its marks, and what they say. */
export const withoutMarks = (text: string, state: string | null): Marked => {
  const found = marksIn(text, state)
  let kept = ''
  let from = 0
  for (const { start, end } of found) {
    kept += text.slice(from, start).trimEnd()
    from = end
  }
  kept += text.slice(from)
  const others = found.filter(({ answer }) => answer === null).map(({ words }) => words)
  const bare = kept.trim().replace(/^[–—:.-]+\s*/, '')
  return {
    // "[Deleted]" is all that is printed
    text: /\p{L}/u.test(bare) ? bare : text,
    answers: found.flatMap(({ words, answer }) => (answer === null ? [] : [{ words, answer }])),
    withdrawn: others.filter((words) => withdrawn.test(words)),
    remarks: others.filter((words) => !withdrawn.test(words)),
  }
}

const isPart = (words: string) => `words inside it may answer a part of it: ${JSON.stringify(words)}`

/** The one answer of the marks of an item; null without one, or where they differ. "Already implemented" goes with the answer of its list. */
export const markedAnswer = ({ answers }: Marked, listed: Answer | null): { answer: Answer; words: string } | null => {
  const [first] = answers
  if (first === undefined || answers.some(({ answer }) => answer.value !== first.answer.value)) return null
  const isDone = first.answer.alreadyImplemented && listed?.value === 'supported'
  return isDone ? { ...first, answer: { value: 'supported', alreadyImplemented: true } } : first
}

/** Doubts for marks that differ, for what was taken back, and for verdicts elsewhere in the words of one recommendation. */
export const doubtsOfMarks = (
  { answers, withdrawn: back }: Marked,
  given: Answer | null,
  text: string,
  state: string | null,
): string[] => {
  const first = given ?? answers[0]?.answer
  const others = answers.filter(({ answer }) => answer.value !== first?.value)
  const within = marks
    .flatMap((form) => [...text.matchAll(form)])
    .map(([, words]) => words!.trim())
    .filter((words) => readVerdict(words, state) !== null || isDone.test(words))
  return [
    ...[...(others.length > 0 ? answers.map(({ words }) => words) : []), ...within].map(isPart),
    ...back.map((words) => `${JSON.stringify(words)} is printed beside it: it may no longer stand. Read it there`),
  ]
}
