// Answers given by pointing at paragraphs of the dialogue: "the recommendations in paragraphs 31 (b) and 45, last sentence".
import { UnknownNameError } from '../../src/domain/errors.ts'
import { findState } from '../../src/domain/states.ts'
import type { RecommendingState } from '../../src/domain/units.ts'
import type { Numbered } from './frame.ts'
import type { PointedAt } from './numbers.ts'

export type Pointed = { text: string; stem: string | null; states: RecommendingState[]; warnings: string[] }

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!][”"’]?)\s+(?=[\p{Lu}“"])/u)

const asks = /\brecommend/i
const asksSofter = /\b(?:urge[ds]?|encourag|call(?:ed|s)? (?:on|upon|for)|invite|suggest|propos)/i

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
  for (const letter of letters) {
    const mark = markAt(text, letter, start)
    if (mark < 0 || mark >= end) return null
    start = mark + letter.length + 2
    const roman = romans.indexOf(letter)
    const nexts = letters.length > 1 && letter === letters.at(-1) && roman >= 0 ? [romans[roman + 1] ?? ''] : following(letter)
    for (const next of nexts) {
      const at = next === '' ? -1 : markAt(text, next, start)
      if (at >= 0) end = Math.min(end, at)
    }
  }
  const own = text.slice(start, end)
  const isLast = end === text.length
  const kept = isLast ? (sentencesOf(own)[0] ?? own) : own
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
    const printed = words.slice(0, n).join(' ').replace(/[,’']s?$/, '').replace(/,$/, '')
    try {
      return [{ printed, iso3: findState(printed).iso3 }]
    } catch (error) {
      if (!(error instanceof UnknownNameError)) throw error
    }
  }
  return []
}

/** Later speakers in one paragraph: the State nearest before the recommendation that begins a sentence. */
const speakerBefore = (text: string, end: number): RecommendingState[] => {
  for (const sentence of sentencesOf(text.slice(0, end)).reverse()) {
    const speaker = readSpeaker(sentence)
    if (speaker.length > 0) return speaker
  }
  return []
}

/** The recommendation that a pointer means; null where the dialogue has no such place. */
export const followPointer = (pointed: PointedAt, dialogue: Numbered[]): Pointed | null => {
  const paragraph = dialogue.find((one) => one.number === pointed.paragraph)
  if (paragraph === undefined) return null
  const warnings = ['position by reference']
  if (pointed.letters.length > 0) {
    const own = readLettered(paragraph.text, pointed.letters)
    if (own === null || own.text === '') return null
    const states = speakerBefore(paragraph.text, own.start)
    if (states.length === 0) warnings.push('the recommending State could not be read from the dialogue')
    return { text: own.text, stem: stemBefore(paragraph.text, own.start), states, warnings }
  }
  const sentences = sentencesOf(paragraph.text)
  const picked =
    pointed.sentence === 'last'
      ? sentences.slice(-1)
      : pointed.sentence === 'first'
        ? sentences.slice(0, 1)
        : [asks, asksSofter, /./].map((form) => sentences.filter((sentence) => form.test(sentence))).find((some) => some.length > 0)!
  const text = picked.join(' ')
  const states = speakerBefore(paragraph.text, paragraph.text.indexOf(picked[0]!) + picked[0]!.length)
  if (states.length === 0) warnings.push('the recommending State could not be read from the dialogue')
  return { text, stem: null, states, warnings }
}
