// Answers given by pointing at paragraphs of the dialogue: "the recommendations in paragraphs 31 (b) and 45, last sentence".
import { UnknownNameError } from '../../src/domain/errors.ts'
import { compile } from '../../src/domain/patterns.ts'
import { findState } from '../../src/domain/states/states.ts'
import type { Numbered } from './frame.ts'
import { softerAskRows } from './lead-words.ts'
import type { PointedAt } from './numbers.ts'
import type { RecommendingState } from './types.ts'

export type Pointed = { text: string; stem: string | null; states: RecommendingState[]; warnings: string[] }

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!][”"’]?)\s+(?=[\p{Lu}“"])/u)

const asks = /\brecommend/i
const asksSofter = compile(softerAskRows, 'softer ask', { flags: 'i' })

/** Place of "(b)" in the text, from `from` on; -1 if it is not there. */
const markAt = (text: string, letter: string, from: number): number => {
  const match = new RegExp(`\\(${letter}\\)`).exec(text.slice(from))
  return match === null ? -1 : from + match.index
}

const following = (letter: string): string[] =>
  /^[a-z]$/.test(letter) ? [String.fromCharCode(letter.charCodeAt(0) + 1)] : []

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** Text of "(b)" up to the next letter of its kind, or to the end of its sentence when it is the last. */
const readLettered = (text: string, letters: string[]): { text: string; start: number } | null => {
  let start = 0
  let end = text.length
  let parent = 0
  for (const letter of letters) {
    parent = start
    const mark = markAt(text, letter, start)
    if (mark < 0 || mark >= end) return null
    start = mark + letter.length + 2
    const roman = romans.indexOf(letter)
    const nexts =
      letters.length > 1 && letter === letters.at(-1) && roman >= 0 ? [romans[roman + 1] ?? ''] : following(letter)
    for (const next of nexts) {
      const at = next === '' ? -1 : markAt(text, next, start)
      if (at >= 0) end = Math.min(end, at)
    }
  }
  // "(d) sign and ratify (i) the first and (ii) the second": the first goes with the words before it
  const own = text.slice(letters.length > 1 && letters.at(-1) === 'i' ? parent : start, end)
  const kept = sentencesOf(own.trim())[0] ?? own
  return { text: kept.replace(/[\s;,.]+(?:and|or)?[\s;,]*$/, '').trim(), start }
}

/** What stands before the first letter in the sentence: "It recommended to Valdoria:" */
const stemBefore = (text: string, start: number): string | null => {
  const head = text.slice(0, start)
  const first = head.search(/\(a\)/)
  const lead = first < 0 ? head.replace(/\([a-z]+\)\s*$/, '') : head.slice(0, first)
  return sentencesOf(lead.trim()).at(-1)?.trim() || null
}

/** "Norland noted …", "The Federated Cantons of Tarsis welcomed …", "The representative of Kestria asked": who speaks. */
export const readSpeaker = (text: string): RecommendingState[] => {
  const words = text.replace(/^(?:The )?(?:representative|delegation|ambassador) of /i, '').split(/\s+/)
  for (let n = Math.min(9, words.length); n > 0; n--) {
    const printed = words
      .slice(0, n)
      .join(' ')
      .replace(/[,’']s?$/, '')
      .replace(/,$/, '')
    try {
      return [{ printed, iso3: findState(printed).iso3 }]
    } catch (error) {
      if (!(error instanceof UnknownNameError)) throw error
    }
  }
  return []
}

/** Later speakers in one paragraph: the State nearest before the recommendation that begins a sentence. */
const speakerBefore = (text: string, end: number, underReview: string | null): RecommendingState[] => {
  for (const sentence of sentencesOf(text.slice(0, end)).reverse()) {
    const speaker = readSpeaker(sentence)
    if (speaker.some((state) => state.iso3 !== underReview)) return speaker
  }
  return []
}

/** The recommendations that a pointer means; none where the dialogue has no such place. */
export const followPointer = (pointed: PointedAt, dialogue: Numbered[], underReview: string | null): Pointed[] => {
  const paragraph = dialogue.find((one) => one.number === pointed.paragraph)
  if (paragraph === undefined) return []
  const ofText = (text: string, stem: string | null, end: number): Pointed => {
    const states = speakerBefore(paragraph.text, end, underReview)
    const warnings = ['position by reference']
    if (states.length === 0) warnings.push('the recommending State could not be read from the dialogue')
    return { text, stem, states, warnings }
  }
  if (pointed.letters.length > 0) {
    const own = readLettered(paragraph.text, pointed.letters)
    if (own === null || own.text === '') return []
    return [ofText(own.text, stemBefore(paragraph.text, own.start), own.start)]
  }
  const sentences = sentencesOf(paragraph.text)
  if (pointed.sentence !== null) {
    const text = pointed.sentence === 'last' ? sentences.at(-1)! : sentences[0]!
    return [ofText(text, null, paragraph.text.indexOf(text) + text.length)]
  }
  for (const form of [asks, asksSofter, /./]) {
    const picked = sentences.filter((sentence) => form.test(sentence))
    if (picked.length > 0) return picked.map((text) => ofText(text, null, paragraph.text.indexOf(text) + text.length))
  }
  return []
}
