// The look of the texts of an addendum: where their sentences end, which are lists of numbers, which tell of the answer's own classes.
import type { Answer } from './positions.ts'
import type { FoundNumber } from './types.ts'
import { verbsIn } from './verbs.ts'

/** What a bracket behind a number answers. */
const verdict = String.raw`\b(?:accept|support|not|reject|part|endors|agree)\w*\b`
const item = String.raw`(?:[Rr]ecommendations?\s+)?\d{1,3}\.\d{1,3}\s*`
const items = String.raw`${item}(?:(?:,|\band\b|\bto\b|&)\s*\d{1,3}\.\d{1,3}\s*){0,40}`
/** "140.1: accepted; 140.2: noted", "140.1 (accepted); 140.2 (noted)": each is a sentence of its own. */
const between = [
  String.raw`(?<=[.;?!])\s+(?=\p{Lu})`,
  // "66 and 87. 66: We have …"
  String.raw`(?<=\d\.)\s+(?=\d{1,3}:\s)`,
  String.raw`(?<=[.;])(?<!\b(?:[Rr]ecs?|[Pp]aras?|[Nn]os?|cf|arts?)\.)\s+(?=${items}[:–—])`,
  String.raw`(?<=${verdict}[^()]{0,60}\);)\s+(?=${item}\()`,
]
const betweenSentences = new RegExp(between.join('|'), 'u')

/** "Supported in principle The Government considers …": a verdict that lost its full stop, or its line. */
const verdictFirst =
  /^(?:(?:not|partially|partly|fully) )?(?:(?:supported|accepted|noted|rejected|agreed)(?: in[ -](?:part|principle|full))?|accept to follow[ -]?up) /i
const opensSentence =
  /^(?:(?:The|This|These|Our|We|It|In|As|There|While|Under|An?|Since|Although|However)|[A-Z]\w+ (?:has|is|will|had|was|considers|believes)) /

/** Full stops between numbers, and those of abbreviations, end no sentence. */
export const sentencesOf = (text: string): string[] => {
  const opening = verdictFirst.exec(text)?.[0] ?? ''
  const rest = text.slice(opening.length)
  return opening !== '' && opensSentence.test(rest)
    ? [opening.trimEnd(), ...rest.split(betweenSentences)]
    : text.split(betweenSentences)
}

const saysNo = /[:–—-]\s*no[\s.;]*$/i

/** A line that is a list of numbers and hardly anything else, and no answer: it carries the one given before it. */
export const isList = (text: string): boolean =>
  !saysNo.test(text) &&
  verbsIn(text).length === 0 &&
  text.replace(
    /^\(?[a-z]{1,4}\)\s|[\d\s.,:;&()–—-]|\band\b|\bto\b|\brecommendations?\b|\bnos?\b|\b(?:sub-?)?paragraphs?\b/gi,
    '',
  ).length <
    0.1 * text.length

const sorted =
  /\b(?:clustered|divided|grouped|classified)\b|\bcategories\b|\bthe following (?:three|four|two)\b(?!(?: \(\d\))? (?:\w+ )?recommendations\b)/i
const ofAnswers = /\b(?:recommendations|responses?|answers|positions)\b/i

/** "The answers are divided into three categories: 1. accepted; 2. …": announces the answer's own classes, answers nothing. */
export const isEnumeration = (text: string): boolean => sorted.test(text) && ofAnswers.test(text)

/**
 * Gives a sentence one answer to several numbers, and may its list go on in the next line? "accepts the following
 * recommendations: 140.1 and 140.2." is complete: what comes next is not its list.
 */
export const mayGoOn = (
  sentence: string,
  numbers: readonly FoundNumber[],
  given: readonly { answer: Answer }[],
): boolean => {
  const announced = /\b(?:following|below)\b/i.exec(sentence)?.index ?? 0
  const isComplete = /\.[”"’)]?\s*$/.test(sentence) && numbers.some(({ start }) => start >= announced)
  const isOne = new Set(given.map(({ answer }) => answer.value)).size === 1
  return isOne && numbers.length > 1 && !isComplete
}
