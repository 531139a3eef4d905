// Answers given by pointing at paragraphs of the dialogue: "the recommendations in paragraphs 31 (b) and 45, last sentence".
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { nextLabel, romanValue } from '../../src/domain/pinpoints/pinpoints.ts'
import { beginsAsk, opensAsk } from './asks.ts'
import type { Numbered } from './frame.ts'
import { otherSpeechRows, softerAskRows } from './lead-words.ts'
import { isOfStates } from './named-states.ts'
import type { PointedAt } from './numbers.ts'
import { askNamed, sentenceNamed, withoutRunUp } from './place-parts.ts'
import { sentencesOf } from './sentences.ts'
import { readSpeaker } from './speaker.ts'
import { partsBySpeaker } from './speakers.ts'
import type { RecommendingState } from './types.ts'

export type Pointed = { text: string; stem: string | null; states: RecommendingState[]; remarks: string[] }

/** "Recommendation 17 (b) was already implemented" speaks of a number, and asks for nothing. */
const asks = /\brecommend(?!ations?(?: nos?\.?| numbers?)? ?\d)/i
/** "commended it on having accepted the recommendation of Norland": speaks of one, and makes none. */
const recommends =
  /\brecommend(?:s|ed|ing)?\b|\b(?:ma[dk]es?|making|reiterated?s?|offer(?:s|ed)?|put forward|its|following|repeated)\b[^.;]{0,40}\brecommendations?\b/i
const ofSomebody = /\brecommendations? (?:(?:made|put forward|issued) )?(?:of|by|from)\b/i
const asksSofter = compile(softerAskRows, 'softer ask', { flags: 'i' })
const wishes = compile(softerAskRows, 'wish', { flags: 'i' })
const answers = compile(otherSpeechRows, 'answer', { flags: 'i' })
const noAsk = compile(otherSpeechRows, 'no ask', { flags: 'i' })

/** "articles 9 (2) and 16 (1), (c) and ": the letter that comes next belongs to an article, not to the list. */
const insideArticle = /\d\s*(?:\(\s*\w{1,4}\s*\)\s*(?:(?:[,–-]|and\b|or\b|to\b)+\s*)?)*$/i

/** "(b)", "b)", "(12)"; "b." behind a colon, a semicolon or "and" */
const bracketed = /\((\w{1,4})\)|(?<![\p{L}\d(])(\w{1,4})\)|(?<=(?:[:;,]|[:;,]? and)\s)([a-z])\.(?=\s\p{L})/gu

type Mark = { start: number; end: number }

/** Places of "(b)" or "b)" in the text. */
const marksOf = (text: string, letter: string): Mark[] =>
  [...text.matchAll(bracketed)].flatMap((match) =>
    [letter, letter.toUpperCase()].includes((match[1] ?? match[2] ?? match[3])!) &&
    !insideArticle.test(text.slice(0, match.index))
      ? [{ start: match.index, end: match.index + match[0].length }]
      : [],
  )

const markAt = (text: string, letter: string, from: number): Mark | null =>
  marksOf(text, letter).find(({ start }) => start >= from) ?? null

/** The label that opens the row of a label: "(1)", "(i)" or "(a)"; "i" alone may be a letter. */
const firstOf = (letter: string, text: string): string => {
  if (/^\d/.test(letter)) return '1'
  const isNumeral = romanValue(letter) !== undefined && (letter.length > 1 || marksOf(text, 'a').length === 0)
  return isNumeral ? 'i' : 'a'
}

/** Rows of letters that hold the label: of several in a paragraph, those whose own sentence asks, where one does. */
const rowsWith = (text: string, letter: string): Mark[] => {
  const starts = marksOf(text, firstOf(letter, text)).map(({ start }) => start)
  if (starts.length < 2) return [{ start: 0, end: text.length }]
  const rows = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
  const asking = rows.filter(({ start }) => isAsk(sentencesOf(text.slice(0, start).trim()).at(-1) ?? ''))
  if (asking.length === 0) return [{ start: 0, end: text.length }]
  const places = marksOf(text, letter)
  return asking.filter(({ start, end }) => places.some((mark) => mark.start >= start && mark.start < end))
}

const following = (letter: string): string[] => {
  const next = nextLabel('figure', letter) ?? (letter.length === 1 ? nextLabel('letter', letter) : undefined)
  return next === undefined ? [] : [next]
}

const preceding = (letter: string): string | null =>
  /^\d+$/.test(letter)
    ? Number(letter) > 1
      ? String(Number(letter) - 1)
      : null
    : /^[b-z]$/.test(letter)
      ? String.fromCharCode(letter.charCodeAt(0) - 1)
      : null

/** "and guarantee", "and, by law, guarantee" */
const opening = /^\s*(?:and|but)\b,?\s+(?=\p{L})/iu

/** "and of prisoners", "or repeal it": part of what stands before its letter; "and guarantee the freedom of worship" is an ask of its own. */
const goesOn = (text: string): boolean =>
  /^\s*(?:and|or|as well as|but)\b/i.test(text) && !opensAsk(text.replace(opening, ''))

/** Text of "(b)" up to the next letter of its kind, or to the end of its sentence when it is the last. */
const readLettered = (text: string, letters: string[]): { text: string; start: number; rows: number } | null => {
  const rows = rowsWith(text, letters[0]!)
  const [row] = rows
  if (row === undefined) return null
  let { start, end } = row
  let parent = start
  let between = ''
  for (const letter of letters) {
    parent = start
    const mark = markAt(text, letter, start)
    if (mark === null || mark.start >= end) return null
    between = text.slice(parent, mark.start)
    start = mark.end
    // "(i)" goes on with "(ii)", or with "(j)"
    const isLast = letter === letters.at(-1)
    const isNumeral = romanValue(letter) !== undefined
    const nexts = [
      ...(letters.length > 1 && isLast && isNumeral ? [] : following(letter)),
      ...(isLast && isNumeral ? [nextLabel('roman', letter) ?? ''] : []),
    ]
    for (const next of nexts) {
      const at = next === '' ? null : markAt(text, next, start)
      if (at !== null) end = Math.min(end, at.start)
    }
  }
  // "(d) sign and ratify (i) the first and (ii) the second": the first goes with the words before it
  let from = letters.length > 1 && letters.at(-1) === 'i' && between.trim() !== '' ? parent : start
  // "(b) respect the rights of women (c) and of prisoners": a part that goes on with "and" is read with those before
  for (let previous = preceding(letters.at(-1)!); previous !== null && goesOn(text.slice(from, end)); ) {
    from = markAt(text, previous, row.start)?.end ?? from
    previous = preceding(previous)
  }
  const own = text.slice(from, end).replace(opening, '').trim()
  const kept = sentencesOf(own)[0] ?? own
  return {
    text: (end < row.end && kept === own ? withoutRunUp(kept) : kept)
      .replace(/(?<![\s;,.])[\s;,.]+(?:(?:and|or)(?: that| to)?[\s;,]*)?$/, '')
      .trim(),
    start,
    rows: rows.length,
  }
}

/** What stands before the first letter in the sentence: "It recommended to Valdoria:" */
const stemBefore = (text: string, start: number, letter: string): string | null => {
  const first = marksOf(text.slice(0, start), firstOf(letter, text)).at(-1)?.start ?? -1
  const lead =
    first < 0 ? text.slice(0, start).replace(/(?:\(?[a-z]{1,4}\)|(?<=\s)[a-z]\.)\s*$/, '') : text.slice(0, first)
  return sentencesOf(lead.trim()).at(-1)?.trim() || null
}

/** Later speakers in one paragraph: the State nearest before the recommendation that begins a sentence. */
const speakerBefore = (text: string, end: number, underReview: string | null): RecommendingState[] => {
  for (const sentence of sentencesOf(text.slice(0, end)).reverse()) {
    const speaker = readSpeaker(sentence).filter((state) => state.iso3 !== underReview)
    if (speaker.length > 0) return speaker
  }
  return []
}

/** "Responding to Kestria, Lurania asked": another State speaks behind the first clause. */
const isOfAnother = (sentence: string, underReview: string | null): boolean => {
  const main = /^[^,]{1,120},\s+(\p{Lu}.+)$/su.exec(sentence)?.[1]
  return main !== undefined && readSpeaker(main).some(({ iso3 }) => iso3 !== null && iso3 !== underReview)
}

/** Speech of the State under review: never a recommendation, whatever pointed at its paragraph. */
const isAnswer = (sentence: string, underReview: string | null): boolean =>
  (answers.test(sentence) && !isOfAnother(sentence, underReview)) ||
  (underReview !== null &&
    !/\b(?:was|were|been) (?:also )?(?:recommended|urged|asked)\b/i.test(sentence) &&
    readSpeaker(sentence).some((state) => state.iso3 === underReview))

/** Which sentences are the State's own; "It stressed …" goes on with whoever spoke before. */
const ofTheState = (sentences: string[], underReview: string | null): boolean[] => {
  let last = false
  return sentences.map((sentence) => {
    if (!/^(?:It|They|He|She)\b/.test(sentence)) last = isAnswer(sentence, underReview)
    return last
  })
}

const isQuestionOrPledge = (sentence: string): boolean => /\?[”"’]?$/.test(sentence) || noAsk.test(sentence)

/** The part of its place that a pointer names and nobody can tell from the rest, in words; empty without one. */
export const partNamed = ({ portion, aside, letters, sentences, asks: ordinals }: PointedAt): string => {
  const own = portion ?? (aside === null || isOfStates(aside) ? null : aside)
  if (own !== null || letters.length === 0) return own ?? ''
  return [...sentences.map(sentenceNamed), ...ordinals.map(askNamed)].join(', ')
}

/** Sentences that a pointer names and the paragraph has not, in words. */
export const missingSentences = (pointed: PointedAt, dialogue: Numbered[]): string[] => {
  const paragraph = dialogue.find((one) => one.number === pointed.paragraph)
  if (paragraph === undefined || pointed.footnote || pointed.letters.length > 0) return []
  const count = sentencesOf(paragraph.text).length
  return pointed.sentences.filter((ordinal) => Math.abs(ordinal) > count || ordinal === 0).map(sentenceNamed)
}

const severalRows = 'several recommendations of this paragraph have this letter: the first was taken'
const noWords = 'no words of an ask could be read in it'

const isAsk = (text: string): boolean => [asks, asksSofter, wishes].some((form) => form.test(text))

/** The sentences, or the parts of one in which several States speak, that ask. */
const askingParts = (sentence: string): string[] => {
  const parts = partsBySpeaker(sentence)
  return parts.length > 1 && parts.every(isAsk) ? parts : [sentence]
}

/** Those of several that the pointer counts: "second recommendation", "last recommendation"; all without such words. */
const counted = <T>({ asks: ordinals }: PointedAt, all: T[]): T[] =>
  ordinals.length === 0 ? all : all.filter((_, at) => ordinals.some((one) => one === at + 1 || one === at - all.length))

/** Recommendations that a pointer counts and the paragraph has not, in words; `count`: how many it has. */
export const missingAsks = ({ asks: ordinals }: PointedAt, count: number): string[] =>
  ordinals.filter((ordinal) => Math.abs(ordinal) > count || ordinal === 0).map(askNamed)

/** The recommendations that a pointer means; none where the dialogue has no such place, or nothing is asked there. */
export const followPointer = (
  pointed: PointedAt,
  dialogue: Numbered[],
  underReview: string | null,
  footnotes: ReadDocument['footnotes'] = [],
): Pointed[] => {
  if (pointed.footnote) return ofFootnotes(pointed, footnotes)
  const paragraph = dialogue.find((one) => one.number === pointed.paragraph)
  if (paragraph === undefined) return []
  const ofText = (text: string, stem: string | null, end: number, speakers: RecommendingState[] = []): Pointed => {
    const states = speakers.length > 0 ? speakers : speakerBefore(paragraph.text, end, underReview)
    const remarks = ['position by reference']
    if (states.length === 0) remarks.push('the recommending State could not be read from the dialogue')
    return { text, stem, states, remarks }
  }
  // a part that cannot be told: the whole place is read, and says so
  const part = partNamed(pointed)
  const inPart = (one: Pointed): Pointed =>
    part === '' ? one : { ...one, remarks: [...one.remarks, `the answer names only a part of this place: ${part}`] }
  if (pointed.letters.length > 0) {
    const own = readLettered(paragraph.text, pointed.letters)
    if (own === null || own.text === '') return []
    const one = inPart(ofText(own.text, stemBefore(paragraph.text, own.start, pointed.letters[0]!), own.start))
    return [own.rows > 1 ? { ...one, remarks: [...one.remarks, severalRows] } : one]
  }
  const sentences = sentencesOf(paragraph.text)
  if (pointed.sentences.length > 0)
    return pointed.sentences.flatMap((ordinal) => {
      const text = sentences.at(ordinal > 0 ? ordinal - 1 : ordinal)
      if (text === undefined) return []
      const one = ofText(text, null, paragraph.text.indexOf(text) + text.length)
      return [isAsk(text) ? one : { ...one, remarks: [...one.remarks, noWords] }]
    })
  const answered = ofTheState(sentences, underReview)
  for (const form of [asks, asksSofter, wishes]) {
    const picked = sentences.filter(
      (sentence, at) => form.test(sentence) && !answered[at] && (form === asks || !isQuestionOrPledge(sentence)),
    )
    if (picked.length > 0)
      return counted(pointed, picked.flatMap(askingParts)).map((text) => {
        const own = picked.includes(text) ? [] : readSpeaker(text)
        const one = inPart(ofText(text, null, paragraph.text.indexOf(text) + text.length, own))
        const isPlain = form !== asks || recommends.test(text) || asksSofter.test(text) || !ofSomebody.test(text)
        return isPlain ? one : { ...one, remarks: [...one.remarks, noWords] }
      })
  }
  // the paragraph calls a note that holds what was recommended
  return paragraph.notes
    .flatMap((marks) => marks.match(/\d+/g) ?? [])
    .flatMap((mark) => ofFootnotes({ ...pointed, paragraph: Number(mark) }, footnotes))
}

/** What is recommended in a footnote, as printed. */
const ofFootnotes = (pointed: PointedAt, footnotes: ReadDocument['footnotes']): Pointed[] =>
  footnotes
    .filter((note) => note.mark === String(pointed.paragraph))
    .flatMap((note) => {
      const sentences = sentencesOf(note.text)
      const picked = sentences.filter((sentence) => asks.test(sentence) || asksSofter.test(sentence))
      return (picked.length > 0 ? picked : sentences.filter((sentence) => beginsAsk(sentence))).map((text) => {
        const states = readSpeaker(text)
        const remarks = ['position by reference', `printed in footnote ${pointed.paragraph}`]
        if (states.length === 0) remarks.push('the recommending State could not be read from the footnote')
        return { text, stem: null, states, remarks }
      })
    })
