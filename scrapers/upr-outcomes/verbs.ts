// Verbs that answer in a masked sentence, and what each of them says with the words around it.
import { compile } from '../../src/domain/patterns.ts'
import { stateNamed } from '../../src/domain/states/states.ts'
import type { PositionValue } from '../../src/domain/units.ts'
import { scopeRows, verbOrder, verbRows } from './clause-words.ts'
import { givenRows, providedRows } from './given-words.ts'
import { takenBackRows, toldRows } from './told-words.ts'

export type Verb = { means: (typeof verbOrder)[number]; text: string; start: number; end: number }

const forms = verbOrder.map((means) => [means, compile(verbRows, means, { flags: 'gi' })] as const)

/** All verbs in their order; of two that overlap, the meaning that is asked first. */
export const verbsIn = (text: string): Verb[] => {
  const found: Verb[] = []
  for (const [means, form] of forms)
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ means, text: match[0], start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

const newClause = compile(scopeRows, 'new clause', { flags: 'g' })
const not = compile(scopeRows, 'not', { flags: 'i' })
const doubts = compile([...providedRows, ...scopeRows], 'doubts', { flags: 'i' })
const inPart = compile(scopeRows, 'in part', { flags: 'i' })
const piece = compile(scopeRows, 'piece', { flags: 'i' })
const leftOut = compile(scopeRows, 'left out', { flags: 'i' })

/** What stands before a verb in its own clause. */
export const clauseBefore = (text: string): string => {
  let from = 0
  for (const match of text.matchAll(newClause)) from = match.index + match[0].length
  return text.slice(from)
}

/** "considers already implemented", "most of which are under way" */
const carriedOut =
  /\b(?:consider\w*|(?:some|most|many|several|few) of which are)\b[^.;]{0,40}\b(?:implement|process|under ?way)\w*/i

/** What stands behind a verb in its own clause. */
const clauseBehind = (text: string): string => {
  const clause = /^[^.;§]*?(?=$|[.;§]|,? (?:but|while|whereas) )/.exec(text)![0]
  return text[clause.length] === '§' ? clause.replace(ofNext, '') : clause
}

const told = compile(toldRows, 'told', { flags: 'i' })
const limitsIt = compile(toldRows, 'limits it', { flags: 'i' })

/** Without what is only told behind the answer: "accepts § and notes that one of its laws …". */
const withoutTold = (after: string): string => {
  const at = told.exec(after)?.index ?? -1
  return at < 0 || limitsIt.test(after.slice(at)) ? after : after.slice(0, at)
}

/** "… and partially accepts §1§", "… and – in part – §1§": the last words before the next numbers are theirs. */
const ofNext = /(?:,|\band\b|\bor\b)(?!.*(?:,|\band\b|\bor\b)).*$/i

/** A verb without an ending, which may also be an imperative: "Accept refugees". */
export const isBare = ({ text }: Verb): boolean =>
  /^(?:accept|support|note|take note|take note of|reject|decline|endorse|approve|refuse|agree|disagree)(?: with| to| of)?$/i.test(
    text,
  )

/** "accepted", "supported", "noted", "rejected": what may stand after "is". */
export const isParticiple = ({ text, means }: Verb): boolean =>
  /ed$|able$|^taken|\bunder\b|^pending|^(?:to be|being|will be|shall be|would be)\b/i.test(text) || means === 'enjoys'

/** "For Valdoria to accept", "does not fail to accept": spoken of, not done. "Is able to accept" is an answer. */
const isAimedAt = (verb: Verb, scope: string): boolean =>
  /\bnot\b.*\b(?:declin|refus|fail)/i.test(scope) ||
  (isBare(verb) && /\bto(?:\s+\w+ly)?\s*$/i.test(scope) && !ableTo.test(scope))

const ableTo = compile(scopeRows, 'able to', { flags: 'i' })

const plain = {
  enjoys: 'supported',
  accepts: 'supported',
  'takes note': 'noted',
  rejects: 'noted',
  considers: 'pending',
  hesitates: 'unclear',
} as const

const whole = /\b(?:full|fully|entire|entirely|completely|wholly|all|unanimous|entirety|as a whole)\b/i
const limits = compile(scopeRows, 'limits', { flags: 'i' })
/** "as regards its first part", "as far as the second half is concerned" */
const ofPiece =
  /\b(?:(?:with (?:regard|respect)|in relation) to|as regards|in respect of|(?:in so |as )far as|regarding|concerning)\b/i

/**
 * What a verb says with the words before it in its clause and behind it; `unclear` for what is hoped, conditional, past or
 * refused and noted in one.
 */
export const meaningOf = (verb: Verb, before: string, behind: string): PositionValue => {
  const base = plain[verb.means]
  const scope = before.replace(/\b(?:would|could|may) (?=not\b)/gi, '').replace(/\bnot only\b/gi, '')
  if (isAimedAt(verb, scope)) return 'unclear'
  if (base === 'unclear') return base
  if (base === 'pending') return not.test(scope) ? 'unclear' : 'pending'
  if (doubts.test(scope)) return 'unclear'
  const after = withoutTold(clauseBehind(behind).replace(carriedOut, ''))
  // "(first part)" right behind the verb
  const inBrackets = /^\s*\([^()]*\)/.exec(after)?.[0] ?? ''
  const without = leftOut.test(after)
  const isPart =
    without ||
    inPart.test(`${scope.slice(-40)} ${verb.text}`) ||
    inPart.test(/^(?:(?!\s(?:and|or)\s)[^,]){0,30}/.exec(after)![0]) ||
    piece.test(scope + inBrackets)
  // "enjoy no support"
  const isNone = verb.means === 'enjoys' && /\b(?:no|little|neither|none)\b/i.test(verb.text)
  if (not.test(scope) || isNone) {
    // "is not accepted as regards its first part"
    const isPiece = ofPiece.test(after) && piece.test(after)
    const isHalf = isPiece || whole.test(`${scope} ${verb.text} ${/^[^,]{0,30}/.exec(after)![0]}`)
    if (base !== 'supported' || isPart || isHalf || (isNone && not.test(scope))) return 'unclear'
    return 'noted'
  }
  if (base === 'supported' && !without && (doubts.test(after) || limits.test(after)))
    return piece.test(after) ? 'partially_supported' : 'unclear'
  if (base === 'noted' && ofPiece.test(after) && piece.test(after)) return 'unclear'
  return isPart ? 'partially_supported' : base
}

const takesBack = compile(takenBackRows, 'takes back', { flags: 'i' })

/** What a supporting answer is worth with the words behind it and all its numbers: ", but not its second part". */
export const withTakenBack = (value: PositionValue, behind: string): PositionValue => {
  const at = value === 'supported' ? (takesBack.exec(behind)?.index ?? -1) : -1
  if (at < 0) return value
  const words = behind.slice(at)
  return leftOut.test(words) || piece.test(words) ? 'partially_supported' : 'unclear'
}

/** Several values that one sentence or heading gives to the same numbers, as one; `unclear` where they contradict. */
export const combined = (values: readonly PositionValue[]): PositionValue => {
  const some = new Set(values)
  if (some.size === 1) return [...some][0]!
  if (some.has('unclear')) return 'unclear'
  if (some.has('partially_supported')) return 'partially_supported'
  if (some.has('supported') && some.has('noted')) return 'unclear'
  return some.has('supported') ? 'supported' : 'pending'
}

// Is an answer given: by the State, in this review, and not only weighed? A keyword beside a number alone answers nothing.

const givenForm = (means: string) => compile(givenRows, means, { flags: 'i' })
const otherSubject = givenForm('other subject')
const toldOf = givenForm('told of')
const unnamed = compile(givenRows, 'unnamed subject', { flags: '' })
const stranger = compile(givenRows, 'stranger', { flags: 'u' })
const unnamedThing = compile(givenRows, 'unnamed thing', { flags: '' })
const askedOnly = givenForm('asked only')
const decided = givenForm('decided')
const earlier = givenForm('earlier')
const past = givenForm('told as past')
const present = givenForm('told as present')
const ownName = givenForm('own name')
const gerund = givenForm('gerund')
const doesSo = givenForm('does so')
const declares = givenForm('declares')
const otherAgent = givenForm('other agent')

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

/** "UNICEF supports", "The World Bank supports": a name that is no State's, and holds none. */
const isStranger = (voice: string): boolean => {
  const name = stranger.exec(voice)?.[1]
  if (name === undefined || ownName.test(name)) return false
  const words = name.split(' ')
  return !words.some((_, from) =>
    words.some((__, to) => to >= from && stateNamed(words.slice(from, to + 1).join(' '), {}) !== null),
  )
}

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
  return otherSubject.test(voice) || unnamed.test(voice) || isStranger(voice)
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
