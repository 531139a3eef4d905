// What one sentence of an addendum answers to which numbers, clause by clause; a number that is only mentioned gets nothing.
import { compile } from '../../src/domain/patterns.ts'
import type { PositionValue } from '../../src/domain/units.ts'
import { verdictsBehind, withVerdicts } from './bracket-verdicts.ts'
import { isOfOthers } from './brackets.ts'
import { edgeRows, fillerRows, mentionRows, pronounRows, scopeRows, subjectGapRows, topicRows } from './clause-words.ts'
import { decidedText } from './decided.ts'
import { judgedRows } from './judged-words.ts'
import { withOwnName } from './own-name.ts'
import { readAnswer } from './positions.ts'
import { withOthers } from './rest-of-run.ts'
import { isPlainBracket, maskRuns, signs } from './runs.ts'
import type { Claim, FoundNumber, Named, Run, Sign } from './types.ts'
import {
  clauseBefore,
  combined,
  isBare,
  isGivenHere,
  isParticiple,
  isWeighed,
  meaningOf,
  type Verb,
  verbsIn,
  withoutAsides,
} from './verbs.ts'

const opensVerdict =
  /^\s*(?:(?:is|was|are|were|not|fully|partially|partly|already|also|which|and|has|have|been|be|cannot|can|under)\s+)*$/i

/** What a bracket answers, unless others are named in it: "accepted in part", "not supported; see below"; null for any other. */
const verdictIn = (bracket: string, state: string | null): PositionValue | null => {
  const verbs = verbsIn(bracket)
  if (verbs[0] === undefined || !opensVerdict.test(bracket.slice(0, verbs[0].start))) return null
  if (isOfOthers(bracket, state)) return null
  return combined(
    verbs.map((verb, at) =>
      meaningOf(verb, bracket.slice(verbs[at - 1]?.end ?? 0, verb.start), bracket.slice(verb.end)),
    ),
  )
}

/** `open`: numbers that the sentence speaks of without a plain answer; `mentioned`: those that it only points at. */
export type Reading = { claims: Claim[]; open: string[]; mentioned: string[]; hasVerb: boolean }

const mentions = compile(mentionRows, 'mentions', { flags: 'i' })
const filler = compile(fillerRows, 'words', { flags: 'i' })
const announced = compile(fillerRows, 'announced', { flags: '' })
const inBracket = compile(fillerRows, 'in bracket', { flags: 'i' })
const agent = compile(fillerRows, 'agent', { flags: 'i' })
const aside = compile(subjectGapRows, 'aside', { flags: 'gi' })
const place = compile(subjectGapRows, 'where and whose', { flags: 'gi' })
const placeBehind = new RegExp(`^${place.source}`, 'i')
const joins = compile(subjectGapRows, 'joins', { flags: 'i' })
const carries = compile(subjectGapRows, 'carries', { flags: 'i' })
const nothing = compile(subjectGapRows, 'nothing', { flags: 'i' })
const topic = compile(topicRows, 'topic', { flags: 'i' })
const pronounForms = [...judgedRows, ...pronounRows]
const namedAgain = compile(pronounForms, 'named', { flags: 'gi' })
const pronoun = compile(pronounForms, 'pronoun', { flags: 'gi' })
const piece = compile(scopeRows, 'piece', { flags: 'i' })
const unsettled = compile(scopeRows, 'unsettled', { flags: 'i' })
const inPart = compile(scopeRows, 'in part', { flags: 'i' })
const ofRelative = compile(edgeRows, 'of relative', { flags: 'i' })
const inPartOf = compile(edgeRows, 'in part of', { flags: 'i' })
const ofVerbBefore = compile(edgeRows, 'of verb before', { flags: 'i' })

/** "140.4 (and 140.5)": not only pointed at. */
const goesOnInBracket =
  /^\s*(?:(?:and|or|also|as well as|including|together with|recommendations?|recs?\.?|nos?\.?)\s*)*$/i

const bracketed = /\([^()]*\)/g

/** "140.1, recommendation 140.2 and 140.3", "140.1 by Norland and 140.2" behind one verb. */
const goesOn =
  /^(?: (?:by|of|from) [^,;:§]{3,50}?(?=,| and ))?[\s,]*(?:(?:and|or|as well as)\s+)?(?:recommendations?\s*)?(?:nos?\.?\s*)?$/i

/** "140.1 is noted, as are 140.2 and 140.3" */
const asAre = /^[^.;:]{0,60}, as (?:is|are|was|were|do|does) (?:recommendations?\s)?$/i

/** "…, those in 140.2 do not": a verb without its word of answering. */
const elliptic = /^\s(?:does|do|did|is|are|was|were|has|have|can) ?not\s*(?:[.:;,]|$)/i

/** "takes note of 140.2, which it cannot implement, and supports the others": the clause is of the numbers before it. */
const relative = /^,? (?:which|that)\b[^,;§]*,(?=\s*(?:and|but)\b)/i

const ends = new Set('.;:,(§')

/** Where the segment begins that stands before a place: behind the last sign of punctuation. */
const segmentStart = (text: string, at: number): number => {
  let from = at
  while (from > 0 && !ends.has(text[from - 1]!)) from--
  return from
}

/** "140.4 (para. 140.9 of the report)": the bracket behind a number in which another one is only pointed at. */
const bracketAround = (text: string, at: number): { from: number; end: number } | null => {
  const from = text.lastIndexOf('(', at) + 1
  if (from === 0 || text.lastIndexOf(')', at) > from || !/§\s*$/.test(text.slice(0, from - 1))) return null
  if (goesOnInBracket.test(text.slice(from, at))) return null
  const end = text.indexOf(')', at)
  return { from, end: end < 0 ? text.length : end }
}

/** Signs of a masked text; those in a segment that only mentions them are marked. */
const signsOf = (text: string, runs: Run[]): Sign[] => {
  const opens = text.search(/\S/)
  return [...text.matchAll(signs)].map((match) => {
    const inBracket = bracketAround(text, match.index) !== null
    const from = segmentStart(text, match.index)
    const before = text.slice(from, match.index)
    const isTopic = from <= opens && topic.test(before.trimStart() + match[0])
    return {
      run: runs[Number(match[1])] ?? null,
      start: match.index,
      end: match.index + match[0].length,
      isMention: inBracket || (!isTopic && mentions.test(before)),
    }
  })
}

/** A segment in commas or brackets that only mentions numbers is taken out of the sentence, its places kept. */
const withoutMentions = (text: string, runs: Run[]): { text: string; mentioned: string[] } => {
  const mentioned: string[] = []
  let kept = ''
  for (const sign of signsOf(text, runs).filter(({ isMention }) => isMention)) {
    const bracket = bracketAround(text, sign.start)
    if (bracket !== null) {
      mentioned.push(...(sign.run?.items ?? []).map(({ path }) => path))
      const start = Math.max(kept.length, bracket.from)
      kept += text.slice(kept.length, start) + ' '.repeat(Math.max(0, bracket.end - start))
      continue
    }
    const from = segmentStart(text, sign.start)
    const isWhole = from === 0 || /[,(;:]/.test(text[from - 1]!)
    const behind = /^[^.;,)§]{0,300}/.exec(text.slice(sign.end))![0]
    // "(unlike 140.3, which is noted)" says more than a pointer
    const clause = /^,? (?:which|that)\b[^.;)§]{0,300}/.exec(text.slice(sign.end))?.[0] ?? ''
    if (verbsIn(clause).length === 0) mentioned.push(...(sign.run?.items ?? []).map(({ path }) => path))
    const start = Math.max(kept.length, isWhole ? from : sign.start)
    const end = isWhole && verbsIn(behind).length === 0 ? sign.end + behind.length : sign.end
    kept += text.slice(kept.length, start) + ' '.repeat(Math.max(0, end - start))
  }
  return { text: kept + text.slice(kept.length), mentioned }
}

/** Is the run the subject of the verb: "140.1 (Norland) is not accepted", "140.1: noted"? */
const isSubject = (gap: string, verb: Verb, behind: string): boolean => {
  if (!isParticiple(verb)) return false
  const bare = gap.replace(aside, ' ')
  const isPlain = verb.means === 'enjoys' || /^(?:will|shall|would) be\b/i.test(verb.text)
  if (nothing.test(bare))
    return isPlain || /^\s*(?:in (?:part|full|principle)|by \w+|for\b.*)?\s*(?:[).;,§]|$|and\b|or\b)/.test(behind)
  if (joins.test(bare) || /[.;:§]|\p{Lu}/u.test(bare) || bare.length > 110) return false
  return isPlain || carries.test(bare)
}

/** Is the run the object of the verb: nothing but "the following recommendations:" stands between them? */
const isObject = (gap: string, verb: Verb, before: string, opening: string): boolean => {
  if (isBare(verb) && before === '' && !/[:–—]/.test(gap)) return false
  // "140.1: accepted, 140.2: noted"
  if (isParticiple(verb) && (/^\s*,\s*$/.test(gap) || (ofRelative.test(opening) && !gap.includes(':')))) return false
  if (filler.test(gap) || inBracket.test(gap)) return true
  if (verb.means === 'enjoys' && agent.test(gap)) return true
  return (
    announced.test(gap) &&
    /\brecommendations?\b|\bfollowing\b|\bbelow\b|\bthose\b|^\s*$/i.test(opening + gap.replace(/:/g, ''))
  )
}

/** "accepted and noted, respectively" over as many numbers as verbs. */
const inOrder = (run: Run, values: PositionValue[]): Claim[] =>
  run.items.map((item, at) => ({ item, value: run.items.length === values.length ? values[at]! : 'unclear' }))

/**
 * `narrows`: takes its numbers out of an answer that the same sentence gives to more of them. `refuses`: noted in words of
 * refusal.
 */
type Found = { sign: Sign; value: PositionValue; side: 'subject' | 'object'; narrows?: true; refuses?: boolean }

/** "supports 140.1 but not 140.2": the opposite of the verb before. */
const oppositeOf = (value: PositionValue): PositionValue => (value === 'supported' ? 'noted' : 'unclear')

const findClaims = (text: string, all: Sign[], state: string | null): Found[] => {
  const found: Found[] = []
  const verbs = verbsIn(text)
  for (const [at, verb] of verbs.entries()) {
    if (!isGivenHere(text, verb)) continue
    const previous = verbs[at - 1]
    const between = previous === undefined ? null : text.slice(previous.end, verb.start)
    const isJoined = between !== null && /^(?:[\s,/]|\b(?:and|or|nor|therefore|thus|also)\b)*$/i.test(between)
    const last = all.findLast((sign) => sign.end <= verb.start)
    const behind = text.slice(verb.end)
    // a verb joined to another shares what stands before that one
    const head = isJoined ? previous! : verb
    const from = isJoined ? (verbs[at - 2]?.end ?? 0) : (previous?.end ?? 0)
    const isCarried = found.some(({ sign, side }) => sign === last && side === 'subject')
    const gap = last === undefined ? '' : text.slice(last.end, verb.start)
    const carriedOn = isCarried && previous !== undefined && previous.start > (last?.end ?? 0)
    const asSubject =
      isSubject(gap, verb, behind) ||
      (carriedOn && isParticiple(verb) && /^[^.;:§]{0,60}(?:\b(?:and|but|or)\b|,|\/)[^.;:§]*$/.test(between ?? ''))
    if (last !== undefined && asSubject) {
      const opening = clauseBefore(text.slice(carriedOn ? last.start : from > last.start ? 0 : from, last.start))
        .replace(/\bconsiders?\s*$/i, '')
        .replace(carriedOn ? /(?!)/ : ofVerbBefore, '')
      const scope = `${opening} ${carriedOn && !isJoined ? between : gap.replace(place, ' ')}`
      const by = /^ ?(?:of|by) [^.;:,§]*/.exec(behind)?.[0] ?? ''
      const value = isOfOthers(by, state) ? 'unclear' : meaningOf(verb, scope, behind)
      found.push({ sign: last, value, side: 'subject', refuses: value === 'noted' && verb.means !== 'takes note' })
      continue
    }
    const next = all.find((sign) => sign.start >= verb.end)
    if (next === undefined) continue
    const to = text.slice(verb.end, next.start)
    const inner = verbs.find((other, index) => index > at && other.start < next.start)
    const own = text
      .slice(Math.max(from, last?.end ?? 0), head.start)
      .replace(relative, '')
      .replace(ofVerbBefore, '')
    const opens = clauseBefore(own.replace(bracketed, ' ')) + (isJoined ? ` ${between}` : '')
    // an imperative opens the words of a recommendation
    const before = opens.trim() === '' && /\p{L}|§/u.test(text.slice(0, verb.start)) ? ' ' : opens.trim()
    if (inner !== undefined && isParticiple(verb) && !isParticiple(inner)) continue // two clauses
    if (inner !== undefined && !/^(?:[\s,/]|\b(?:and|or|nor)\b)*$/i.test(text.slice(verb.end, inner.start))) continue
    const rest =
      inner === undefined ? to : text.slice(verbs.findLast((other) => other.end <= next.start)!.end, next.start)
    if (!isObject(rest, verb, before, text.slice(0, verb.start))) continue
    const isNone = isOfOthers(withoutAsides(before), state) || isWeighed(verb, before)
    const value = isNone
      ? 'unclear'
      : meaningOf(verb, `${before}${/part|half|all of|principle/i.test(rest) ? ` ${rest}` : ''}`, text.slice(next.end))
    found.push({ sign: next, value, side: 'object' })
  }
  for (const [at, sign] of all.entries()) {
    const before = all[at - 1]
    if (before === undefined || found.some((one) => one.sign === sign)) continue
    const told = found.findLast((one) => one.sign === before)
    const words = text.slice(before.end, sign.start).replace(bracketed, (one) => (isPlainBracket(one) ? '' : one))
    if (told !== undefined && /^\s*,?\s*(?:(?:but|and|though|yet)\s+)?not\s*(?:recommendations?\s*)?$/i.test(words))
      found.push({ sign, value: oppositeOf(told.value), side: 'object' })
    // "140.1 is accepted; those in 140.2 do not"
    const lastTold = found.findLast((one) => one.sign.end <= sign.start)
    if (lastTold !== undefined && elliptic.test(text.slice(sign.end).replace(placeBehind, ' ')))
      found.push({ sign, value: oppositeOf(lastTold.value), side: 'subject' })
    // "accepts 140.1 to 140.3, but 140.2 only in part"
    if (told?.value === 'supported' && inPart.test(/^[^.;:,§]{0,24}/.exec(text.slice(sign.end))![0]))
      found.push({ sign, value: 'partially_supported', side: 'object', narrows: true })
    // "accepts recommendation 140.1, recommendation 140.2 and recommendation 140.3"
    if (told !== undefined && (told.side === 'object' ? goesOn : asAre).test(words)) found.push({ ...told, sign })
    // "accepts recommendation 140.1 and, in part, recommendation 140.2"
    else if (told?.side === 'object' && told.value === 'supported' && goesOn.test(words.replace(inPartOf, ' ')))
      found.push({ ...told, sign, value: 'partially_supported' })
  }
  return found
}

/** Puts the sign of a run where the text speaks of it in other words. */
const standsFor = (text: string, sign: string, pronouns: boolean): string => {
  const again = text.replace(namedAgain, sign)
  return pronouns ? again.replace(pronoun, sign) : again
}

/**
 * Reads a sentence with its numbers. `about` are the numbers that the text before was about: "It is accepted" answers
 * them; without `pronouns`, only "this recommendation" does. `state` is the State under review.
 */
export const readSentence = (
  sentence: string,
  numbers: readonly FoundNumber[],
  about: readonly string[],
  state: string | null,
  pronouns = true,
): Reading => {
  const masked = maskRuns(sentence, numbers)
  const runs = [...masked.runs]
  let { text, mentioned } = withoutMentions(withOthers(decidedText(withOwnName(masked.text, state)), runs), runs)
  const opening = topic.exec(text)
  const first = opening === null ? undefined : runs[Number(/§(\d+)§/.exec(opening[0])![1])]
  const topics: Named[] =
    first?.items ?? (runs.length === 0 || mentioned.length > 0 ? about.map((path) => ({ path, part: null })) : [])
  if (topics.length > 0) {
    runs.push({ items: [...topics], start: 0, end: 0 })
    const sign = `§${runs.length - 1}§`
    const from = opening?.[0].length ?? 0
    text = text.slice(0, from) + standsFor(text.slice(from), sign, opening !== null || pronouns)
  }
  text = decidedText(text)
  const own = verdictsBehind(text, signsOf(text, runs), (bracket) => verdictIn(bracket, state))
  const all = signsOf(own.text, runs).map((sign) => ({ ...sign, isMention: false }))
  const found = findClaims(own.text, all, state)
  const plain =
    inPieces(sentence, masked.runs.length > 0 ? masked.runs : runs, mentioned) ??
    withVerdicts(narrowed(claimsOf(all, found, own.text), found), own.given, masked.runs.length)
  const isNone = /\?\s*$/.test(sentence) || unsettled.test(text)
  const claims = isNone ? plain.map((one): Claim => ({ ...one, value: 'unclear' })) : plain
  const claimed = new Set(claims.map(({ item }) => item.path))
  const open = runs.slice(0, masked.runs.length).flatMap(({ items }) => items.map(({ path }) => path))
  return {
    claims,
    // where nothing else is answered, a number that is pointed at is what the sentence is about
    open: open.filter((path) => !claimed.has(path) && (claims.length === 0 || !mentioned.includes(path))),
    mentioned: claims.length === 0 ? [] : mentioned.filter((path) => !claimed.has(path)),
    hasVerb: mentioned.length === 0 && verbsIn(text).length > 0,
  }
}

/** "accepts the first part of 140.2 and notes the second": no part has an answer that is the whole's. */
const inPieces = (sentence: string, runs: Run[], mentioned: string[]): Claim[] | null => {
  const [run, more] = runs.filter(({ items }) => items.some(({ path }) => !mentioned.includes(path)))
  if (run === undefined || more !== undefined || !piece.test(sentence)) return null
  const means = new Set(verbsIn(sentence).map((verb) => verb.means))
  const [takes, leaves] = [means.has('accepts') || means.has('enjoys'), means.has('takes note') || means.has('rejects')]
  if (!(takes && leaves) && readAnswer(sentence, 'addendum')?.value !== 'partially_supported') return null
  return means.size < 2 ? null : run.items.map((item) => ({ item, value: 'partially_supported' }))
}

/** Claims without those that another part of the sentence narrows. */
const narrowed = (claims: Claim[], found: readonly Found[]): Claim[] => {
  const narrow = found.filter((one) => one.narrows)
  const paths = new Set(narrow.flatMap(({ sign }) => (sign.run?.items ?? []).map(({ path }) => path)))
  return claims.filter(({ item, value }) => value === 'partially_supported' || !paths.has(item.path))
}

const claimsOf = (all: Sign[], found: Found[], text: string): Claim[] => {
  const claims: Claim[] = []
  const isOrdered = /\brespectively\b/i.test(text)
  for (const sign of all) {
    const own = found.filter((one) => one.sign === sign)
    if (own.length === 0 || sign.run === null) continue
    // "cannot be supported at this juncture but will be kept under review": refused, or still open
    const isHeldBack = own.some(({ refuses }) => refuses) && own.some(({ value }) => value === 'pending')
    const values = own.map(({ value }) => (isHeldBack ? 'unclear' : value))
    const sides = new Set(own.map(({ side }) => side))
    // "accepts 140.1, and 140.2 is noted": one run, claimed from both sides
    if (isOrdered && values.length > 1) claims.push(...inOrder(sign.run, values))
    else {
      const isSplit = sides.size > 1 && new Set(values).size > 1
      const bySide = (side: Found['side']) => combined(own.filter((one) => one.side === side).map(({ value }) => value))
      const isLastAlone = /^\s*(?:is|was|has|enjoys|does)\b/.test(text.slice(sign.end))
      claims.push(
        ...sign.run.items.map((item, at, { length }): Claim => {
          if (!isSplit) return { item, value: combined(values) }
          if (!isLastAlone || length === 1) return { item, value: 'unclear' }
          return { item, value: bySide(at === length - 1 ? 'subject' : 'object') }
        }),
      )
    }
  }
  return claims
}
