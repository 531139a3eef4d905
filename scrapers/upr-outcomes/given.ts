// Is an answer given: by the State, in this review, and not only weighed? A keyword beside a number alone answers nothing.
import { compile } from '../../src/domain/patterns.ts'
import { givenRows } from './given-words.ts'
import { clauseBefore, isParticiple, type Verb } from './verbs.ts'

const form = (means: string) => compile(givenRows, means, { flags: 'i' })
const otherSubject = form('other subject')
const toldOf = form('told of')
const unnamed = compile(givenRows, 'unnamed subject', { flags: '' })
const unnamedThing = compile(givenRows, 'unnamed thing', { flags: '' })
const askedOnly = form('asked only')
const decided = form('decided')
const earlier = form('earlier')
const past = form('told as past')
const present = form('told as present')
const gerund = form('gerund')
const doesSo = form('does so')
const declares = form('declares')
const otherAgent = form('other agent')

const breaks = /[;:]|\b(?:but|while|whereas|although)\b/g
const isPassive = /\b(?:is|are|was|were|be|been|being)(?: \w+ly| not| also| now| then)*\s*$/i

/** What stands before a verb in its part of the sentence, with the words that open it. */
const partBefore = (text: string): string => {
  let from = 0
  for (const match of text.matchAll(breaks)) from = match.index + match[0].length
  return text.slice(from)
}

/** "Valdoria, after talks with the ministries, accepts": what stands in commas has no voice. */
export const withoutAsides = (clause: string): string => clause.replace(/,[^,§]{1,120},/g, ' ')

/** Does another than the State say it: "The Ministry accepts §", "Parliament recommended that § be accepted"? */
const isOfAnother = (text: string, verb: Verb): boolean => {
  const part = partBefore(text.slice(0, verb.start))
  const own = clauseBefore(part)
  const asked = /§\d+§(?!.*§\d)(.*)$/.exec(part)
  if (asked !== null && askedOnly.test(asked[1]!)) return !decided.test(part)
  if (toldOf.test(part) || otherAgent.test(text.slice(verb.end))) return true
  // "A bill under §0§ was rejected"
  const subject = own.slice(0, Math.max(0, own.indexOf('§'))).replace(/^.*,/, '')
  const thing = subject.replace(/\b[Rr]ecommendations? (?:nos?\. )?$/, '')
  if (isPassive.test(own)) return otherSubject.test(subject) || unnamedThing.test(thing)
  const voice = withoutAsides(own.replace(/\([^()]*\)/g, ' '))
  return otherSubject.test(voice) || unnamed.test(voice)
}

const isPast = (verb: Verb, before: string): boolean =>
  past.test(before) || (isParticiple(verb) && !present.test(before)) || /^took\b/i.test(verb.text)

/** Is it told of a review before this one: "In the second cycle, Valdoria accepted §", "§ was noted in 2094"? */
const isOfEarlier = (text: string, verb: Verb): boolean => {
  const part = partBefore(text.slice(0, verb.start))
  // "§0§ of the previous cycle" is no number of this review
  if (ofEarlierNumber.test(text)) return true
  if (!isPast(verb, part)) return false
  const front = /^[^§]{0,160}/.exec(part)![0]
  const behind = /^[^,.;:§]{0,80}/.exec(text.slice(verb.end).replace(/^[^§,.;:]{0,40}§\d+§/, ''))![0]
  return earlier.test(front) || earlier.test(behind)
}

const ofEarlierNumber = new RegExp(
  String.raw`§\d+§,? (?:made |received )?(?=(?:of|from|in) (?:the|its) )${earlier.source}`,
  'i',
)

/** "is open to accepting §", "The acceptance of § depends on …": the verb is spoken of, and not done. */
export const isWeighed = (verb: Verb, before: string): boolean =>
  /^acceptance/i.test(verb.text) ? !declares.test(before) : gerund.test(verb.text) && !doesSo.test(before)

/** False where a verb of a masked text tells what another, or an earlier review, answered: that is no answer here. */
export const isGivenHere = (text: string, verb: Verb): boolean => !isOfAnother(text, verb) && !isOfEarlier(text, verb)
