// What a paragraph answers to each place of the dialogue that it points at: "that in paragraph 3 is accepted, that in 4 is not".
import { readPointers } from './numbers.ts'
import { type Answer, readAnswer } from './positions.ts'
import { sentencesOf } from './sentences.ts'

export type PointedAnswer = { answer: Answer | null; words: string }

/** Where a second answer may begin: behind a comma or semicolon, or before "and", "while". */
const joint = /[;,]\s{1,4}|\s(?=(?:and|but|while|whereas)\s)/g

/** "the one in paragraph 4 does not": refuses what the words before it support. */
const saysNo = /\b(?:does|do|did|is|are|was|were|has|have|can) ?not[\s.;,]*$/i

const unclear: Answer = { value: 'unclear', alreadyImplemented: false }

const answerIn = (text: string): Answer | null =>
  saysNo.test(text) ? { value: 'noted', alreadyImplemented: false } : readAnswer(text)

const isPointing = (text: string): boolean => readPointers(text).length > 0

/** The parts of a sentence, each up to the place where the next may begin; together they are the sentence. */
const partsOf = (sentence: string): string[] => {
  const ends = [...sentence.matchAll(joint)].map((match) => match.index + match[0].length)
  return [...ends, sentence.length].map((end, at) => sentence.slice(ends[at - 1] ?? 0, end))
}

/** Pieces of a text that each point at places and answer them; words that do only one of the two go with the piece before. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  for (const part of sentencesOf(text).flatMap((sentence) => partsOf(`${sentence} `))) {
    const last = pieces.at(-1)
    const isWhole = last !== undefined && isPointing(last) && answerIn(last) !== null
    if (last === undefined || (isWhole && isPointing(part) && answerIn(part) !== null)) pieces.push(part)
    else pieces[pieces.length - 1] = `${last}${part}`
  }
  return pieces.map((piece) => piece.trim())
}

/**
 * The answers of a text to the places that it points at: one for all, or one for each piece where they differ. A piece
 * that gives several by itself, or a bare "does not" behind words that do not support, stays unclear.
 */
export const pointedAnswers = (whole: PointedAnswer): PointedAnswer[] => {
  const read: PointedAnswer[] = []
  for (const words of piecesOf(whole.words)) {
    const before = read.at(-1)?.answer?.value
    const isBare = saysNo.test(words) && readAnswer(words) === null
    read.push({ words, answer: isBare && read.length > 0 && before !== 'supported' ? unclear : answerIn(words) })
  }
  return new Set(read.map(({ answer }) => answer?.value)).size < 2 ? [whole] : read
}
