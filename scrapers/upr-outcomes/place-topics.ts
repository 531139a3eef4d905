// What a recommendation is about, in a bracket behind the places of the dialogue: "in paragraphs 5 and 6 (the ratification of the Protocol)".
import { beginsAsk } from './asks.ts'
import { isOfStates } from './named-states.ts'

const bracket = /(?<![\d.(])(\d{1,3}(?:(?:,|,? and) \d{1,3})*) \(([^()]{8,200})\)/g
const ofPart = /\b(?:recommendations?|sentences?|parts?|half|first|second|third|last|latter|lines?|above|below)\b/i
/** One recommendation, wherever it was made: "One recommendation noted in paragraphs …" */
const single = /\brecommendation\b(?!.*\brecommendations?\b)/i
const empty =
  /^(?:concerning|regarding|relating|about|which|that|with|from|their|these|those|have|been|into|such|other|rights?)$/

const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !empty.test(word)).map((word) => word.slice(0, 5)),
  )

/** The subjects that brackets behind its number name for a paragraph. */
const subjectsOf = (words: string, paragraph: number): string[] =>
  [...words.matchAll(bracket)].flatMap(({ 1: numbers, 2: subject, index }) => {
    const paragraphs = numbers!.match(/\d+/g)!.map(Number)
    const isOne = paragraphs.length === 1 || single.test(words.slice(0, index))
    const isTold = isOne && paragraphs.includes(paragraph) && !ofPart.test(subject!) && !isOfStates(subject!)
    return isTold ? [subject!] : []
  })

/** Does a recommendation speak of a subject: has it most of its words? */
const speaksOf = (text: string, subject: string): boolean => {
  const [own, named] = [wordsOf(text), [...wordsOf(subject)]]
  return named.length > 0 && named.filter((word) => own.has(word)).length >= named.length * 0.6
}

/** "ratify the Protocol and train judges" */
const asksMore = (text: string): boolean =>
  [...text.matchAll(/(?:\band|;) (?=\p{Ll})/gu)].some(({ index, 0: joint }) =>
    beginsAsk(text.slice(index + joint.length)),
  )

/** Those of the recommendations of a paragraph that the words mean by their subject; null where none is named, or fits. */
export const ofSubject = <P extends { text: string; remarks: string[] }>(
  words: string,
  paragraph: number,
  there: () => P[],
): P[] | null => {
  const subjects = subjectsOf(words, paragraph)
  if (subjects.length === 0) return null
  const own = there().flatMap((one) => {
    const subject = subjects.find((named) => speaksOf(one.text, named))
    if (subject === undefined) return []
    const part = `the answer names only a part of this place: ${subject}`
    return [asksMore(one.text) ? { ...one, remarks: [...one.remarks, part] } : one]
  })
  return own.length > 0 ? own : null
}
