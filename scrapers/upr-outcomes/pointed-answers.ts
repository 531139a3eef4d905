// What a paragraph answers to each place of the dialogue that it points at: "that in paragraph 3 is accepted, that in 4 is not".
import { compile } from '../../src/domain/patterns.ts'
import { topicRows } from './clause-words.ts'
import { readSentence } from './clauses.ts'
import { ownWordsRows } from './lead-words.ts'
import { type PointedAt, readPointers } from './numbers.ts'
import { type Answer, isJudgedUnfit, readAnswer } from './positions.ts'
import { sentencesOf } from './sentences.ts'
import { combined, verbsIn } from './verbs.ts'

/** `places`: those of its words that it answers; all of them without it. */
export type PointedAnswer = {
  answer: Answer | null
  words: string
  places?: PointedAt[]
  /** of its place, what the words before it do not answer: "the other recommendation in that paragraph" */
  isRest?: true
}

/** Where a second answer may begin: behind a comma or semicolon, or before "and", "while". */
const joint = /[;,]\s{1,4}|\s(?=(?:and|but|while|whereas)\s)/g

/** "the one in paragraph 4 does not": refuses what the words before it support. */
const saysNo = /\b(?:does|do|did|is|are|was|were|has|have|can) ?not[\s.;,]*$/i

/** "whereas that of Brazil (para. 16 (a)) does": supports where the words before it refuse. */
const saysYes = /[\d)](?: above)? (?:does|do|did|is|are|was|were|has|have|can)[\s.;,]*$/i

const placeWord = /\b(?:(?:sub)?para|(?:foot|end)note)/i

const unclear: Answer = { value: 'unclear', alreadyImplemented: false }

/** "3 (partially), 6", "3, in part, and 6": said of one place, and not of the answer to all. */
const ofOnePlace =
  /(?<=[\d)])\s{0,2},?\s{0,2}(?:\((?:in part|partially|partly)\)|(?:in part|partially|partly)(?=,?\s(?:and\s)?(?:para\w{0,8}\s)?\d))/gi

/** The words without what they say of one place alone. */
export const ofAllPlaces = (text: string): string => text.replace(ofOnePlace, '')

const supported: Answer = { value: 'supported', alreadyImplemented: false }

const topic = compile(topicRows, 'topic of places', { flags: 'iu' })
const tells = compile(topicRows, 'tells of it', { flags: 'i' })

/** "With regard to the recommendations in paragraphs 5 and 6, …": the words that name places at the head of a sentence. */
export const topicOf = (sentence: string): string => topic.exec(sentence)?.[0] ?? ''

/** The answer of a sentence that opens with its places, null where it gives none; undefined for one that opens otherwise. */
export const topicAnswer = (sentence: string): Answer | null | undefined => {
  const opening = topicOf(sentence)
  if (opening === '') return undefined
  const rest = sentence.slice(opening.length)
  const named = 'As regards §, '
  const at = named.indexOf('§')
  const { claims } = readSentence(named + rest, [{ path: 'topic', start: at, end: at + 1 }], [], null)
  const value = claims.length === 0 ? null : combined(claims.map((one) => one.value))
  const whole = readAnswer(rest)
  if (value !== null && value !== 'unclear')
    return { value, alreadyImplemented: value === 'supported' && whole?.alreadyImplemented === true }
  if (whole?.value === 'noted' && isJudgedUnfit(rest)) return whole
  return whole?.value === 'pending' && !tells.test(rest) ? whole : null
}

const answerIn = (text: string): Answer | null => {
  const ofTopic = topicAnswer(text)
  if (ofTopic !== undefined) return ofTopic
  if (saysNo.test(text)) return { value: 'noted', alreadyImplemented: false }
  return readAnswer(ofAllPlaces(text)) ?? (saysYes.test(text) && isPointing(text) ? supported : null)
}

const isPointing = (text: string): boolean => readPointers(text).length > 0

/** Sentences, and what opens with its own places behind a comma or semicolon: "…; as regards that in paragraph 5, …". */
export const saidApart = (text: string): string[] =>
  sentencesOf(text).flatMap((sentence) => {
    const cuts = [...sentence.matchAll(beforeTopic)].map(({ index, 0: { length } }) => index + length)
    const own = cuts.filter((at) => topicOf(sentence.slice(at)) !== '')
    return [...own, sentence.length].map((end, at) => sentence.slice(own[at - 1] ?? 0, end))
  })
const beforeTopic = /[;,]\s+/g

const hasTopic = (text: string): boolean => saidApart(text).some((sentence) => topicOf(sentence) !== '')

/** The answer of a text to the places that it points at, and null where it gives none. */
export const answerOfPlaces = (text: string): Answer | null => {
  if (!hasTopic(text)) return readAnswer(ofAllPlaces(text))
  const [first] = saidApart(text).flatMap((sentence) => (isPointing(sentence) ? (answerIn(sentence) ?? []) : []))
  return first ?? null
}

/** The parts of a sentence, each up to the place where the next may begin; together they are the sentence. */
const partsOf = (sentence: string): string[] => {
  const from = topicOf(sentence).length
  const ends = [...sentence.slice(from).matchAll(joint)].map((match) => from + match.index + match[0].length)
  return [...ends, sentence.length].map((end, at) => sentence.slice(ends[at - 1] ?? 0, end))
}

/** Does the answer of a piece stand before its place: "rejects the one in paragraph 4"? */
const opensWithAnswer = (text: string): boolean => {
  const place = placeWord.exec(text)?.index ?? -1
  const verb = verbsIn(text)[0]?.start ?? -1
  return verb !== -1 && verb < place
}

const isWhole = (text: string): boolean => isPointing(text) && answerIn(text) !== null

const relative = /,\s+(?:which|who|whose|all of which|some of which)\b[^,;.]*(?:,|(?=[;.]|$))/g
const saysOfIts = compile(ownWordsRows, 'says of its place', { flags: 'i' })
const goesWith = compile(ownWordsRows, 'goes with another', { flags: 'i' })

/** Does a part without an answer that is read say something of its own on the place that it points at? */
const hasOwnWords = (text: string): boolean => {
  const bare = text.replace(relative, ' ')
  const behind = bare.slice(placeWord.exec(bare)?.index ?? 0)
  return isPointing(text) && answerIn(text) === null && saysOfIts.test(behind) && !goesWith.test(behind)
}

/**
 * Pieces of a text that each point at places and answer them; words that do only one of the two go with the piece before.
 * A place without an answer goes with the answer behind it, where the answers stand behind their places.
 */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  let open = ''
  // behind "Valdoria accepts …" a place goes with the answer before it
  let isBack = false
  // what says something of its own takes no answer from its neighbours
  const close = (): void => {
    if (open === '') return
    if (pieces.length === 0 || hasOwnWords(open)) pieces.push(open)
    else pieces[pieces.length - 1] += open
    open = ''
  }
  for (const part of saidApart(text).flatMap((sentence) => partsOf(`${sentence} `))) {
    if (isPointing(part) && hasOwnWords(open)) close()
    const last = pieces.at(-1)
    const isAfter = last !== undefined && (isWhole(last) || hasOwnWords(last))
    const isOpen = isPointing(part) && answerIn(part) === null
    if (open === '' && isAfter && isOpen) {
      open = part
      isBack = opensWithAnswer(last)
    } else if (open !== '' && !isBack && isWhole(open + part) && !opensWithAnswer(part)) {
      pieces.push(open + part)
      open = ''
    } else if (open !== '' && (isOpen || !isPointing(part))) open += part
    else if (last === undefined || (isAfter && isWhole(part))) {
      close()
      pieces.push(part)
    } else {
      pieces[pieces.length - 1] = `${last}${open}${part}`
      open = ''
    }
  }
  close()
  return pieces.map((piece) => piece.trim())
}

/** "with the latter already implemented": the last place alone. */
const ofLatter = /\bthe (latter|former|second|last|first)\b[^.;]{0,60}?\bimplement/i
const ofSome = /\b(?:some|one|part|several|many|most|two|half) (?:of|is|are|has|have|being)\b[^.;]{0,60}?\bimplement/i

/** Where the words call only some of several places implemented: the answer to each, and none of them where they do not say which. */
const partlyDone = (whole: PointedAnswer): PointedAnswer[] => {
  const places = readPointers(whole.words)
  const { answer, words } = whole
  if (answer?.alreadyImplemented !== true || places.length < 2) return [whole]
  const which = ofLatter.exec(words)?.[1]?.toLowerCase()
  const plain = { ...answer, alreadyImplemented: false }
  if (which === undefined) return ofSome.test(words) ? [{ answer: plain, words }] : [whole]
  const at = which === 'former' || which === 'first' ? 0 : places.length - 1
  return places.map((place, index) => ({ answer: index === at ? answer : plain, words, places: [place] }))
}

/** "…, while the other recommendation in that paragraph was not": what is left of the place named last. */
const restOfPlace =
  /(?:[,;]\s{1,3}|\s)(?:(?:and|but|while|whereas)\s)?the (?:others?|rest|remaining)\b[^.;,]{0,40}\b(?:in|of) (?:that|this|the same) para/i

/** The answers in two parts: before such words, and to what is left; null without them. */
const splitRest = (whole: PointedAnswer): PointedAnswer[] | null => {
  const at = restOfPlace.exec(whole.words)?.index
  if (at === undefined) return null
  const before = pointedAnswers({ answer: readAnswer(whole.words.slice(0, at)), words: whole.words.slice(0, at) })
  const place = before.flatMap(({ words, places }) => places ?? readPointers(words)).at(-1)
  if (place === undefined || place.footnote) return null
  const words = whole.words.slice(at).replace(/^[,;\s]+/, '')
  const value = before.at(-1)?.answer?.value
  const refused = saysNo.test(words) && readAnswer(words) === null
  const answer = refused && value !== 'supported' ? unclear : (answerIn(words) ?? unclear)
  const path = String(place.paragraph)
  const rest = { ...place, path, letters: [], sentences: [], portion: null }
  return [...before, { answer, words, places: [rest], isRest: true }]
}

/** "accepts the first and notes the second", "one was accepted and the other noted" */
const inTurn =
  /\b(the (?:first|former)|one)(?: one)?\b(?! (?:part|half|sentence|rec|of)).{0,80}?[,;]? (?:and|but|while|whereas) /i
const second = /\bthe (?:second|latter|last|other)\b(?! (?:part|half|sentence|rec))/i

/** The answers to two places in their turn; unclear where nobody can tell which is which. Null without such words. */
const splitInTurn = ({ words }: PointedAnswer): PointedAnswer[] | null => {
  const places = readPointers(words)
  const found = places.length > 1 ? inTurn.exec(words) : null
  if (found === null) return null
  const at = found.index + found[0].length
  const [before, after] = [words.slice(0, at), words.slice(at)]
  const yes = readAnswer(before)
  const no = saysNo.test(after) && yes?.value === 'supported' ? { ...yes, value: 'noted' as const } : readAnswer(after)
  if (!second.test(after) || yes === null || no === null || yes.value === no.value) return null
  if (places.length > 2 || /^one$/i.test(found[1]!)) return [{ words, answer: unclear }]
  return [yes, no].map((answer, index) => ({ words, answer, places: [places[index]!] }))
}

/**
 * The answers of a text to the places that it points at: one for all, or one for each piece where they differ. A piece
 * that gives several by itself, a bare "does not" behind words that do not support, or a bare "does" behind others than a
 * refusal, stays unclear.
 */
export function pointedAnswers(whole: PointedAnswer): PointedAnswer[] {
  const parted = splitRest(whole)
  if (parted !== null) return parted
  const turns = splitInTurn(whole)
  if (turns !== null) return turns
  const read: PointedAnswer[] = []
  for (const words of piecesOf(whole.words)) {
    const before = read.at(-1)?.answer?.value
    const isBare = readAnswer(words) === null && (saysNo.test(words) || saysYes.test(words))
    const isTurned = saysNo.test(words) ? before === 'supported' : before === 'noted'
    read.push({ words, answer: isBare && read.length > 0 && !isTurned ? unclear : answerIn(words) })
  }
  const isOne = new Set(read.map(({ answer }) => answer?.value)).size < 2 && !hasTopic(whole.words)
  return isOne ? partlyDone(whole) : read.flatMap(partlyDone)
}
