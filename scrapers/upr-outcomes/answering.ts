// What sentences answer to the recommendations that they name by number: the reader that reports and addenda share.
import { compile } from '../../src/domain/patterns.ts'
import { shortLanguageOf } from '../lib/committee-text/language.ts'
import { bareListRows, namedListRows } from './addendum-words.ts'
import { answeredLists, withoutGlosses } from './answered-lists.ts'
import { scopeRows } from './clause-words.ts'
import { readSentence } from './clauses.ts'
import { isMiscounted, withoutCounts } from './counts.ts'
import { ellipsisOf } from './ellipses.ts'
import { takenOutRows } from './exception-words.ts'
import { cutException, type Exception } from './exceptions.ts'
import { findFigured } from './figured.ts'
import { implementedIn, isMarked } from './implemented.ts'
import { findLetters } from './letters.ts'
import { findDottedNumbers } from './numbers.ts'
import { type Answer, isImplemented, readAnswer } from './positions.ts'
import { underReserve, withoutReserves } from './reserves.ts'
import { isOwnSubject } from './runs.ts'
import { sentencesOf } from './sentences.ts'
import type { FoundNumber, Named } from './types.ts'
import { withTakenBack } from './verbs.ts'

/** "the recommendations 1–5, 14–16", "recommendation No. 12": bare numbers are read only right after the word. */
const bareList = compile(bareListRows, 'bare list', { flags: 'gi' })
const announcedList = compile(bareListRows, 'announced list', { flags: 'gi' })

/** "Of the recommendations under paragraph 8, numbers 1 to 4 …", "numbers 1 to 4 under paragraph 8": the lead-in of bare numbers. */
const listBefore = compile(namedListRows, 'list before', { flags: 'gi' })
const listBehind = compile(namedListRows, 'list behind', { flags: 'i' })

/** Numbers of recommendations in a text. */
export const numbersOf = (text: string): FoundNumber[] => {
  const dotted = findDottedNumbers(text)
  if (dotted.length > 0) return dotted
  const plain = withoutGlosses(text)
  const lists = [...text.matchAll(listBefore)]
  const beside = [...plain.matchAll(bareList)]
  const named = (beside.length > 0 ? beside : [...plain.matchAll(announcedList)]).map((match) => {
    const list = match.slice(1).find((one) => one !== undefined)!
    return { list, from: match.index + match[0].lastIndexOf(list) }
  })
  const isFree = ({ from, list }: { from: number; list: string }) =>
    named.every((one) => from + list.length <= one.from || one.from + one.list.length <= from)
  return [...named, ...answeredLists(plain).filter(isFree)].flatMap(({ list, from }) => {
    const behind = text.slice(from + list.length)
    const before = lists.findLast(({ index }) => index < from)
    const lead = before?.slice(1).find((one) => one !== undefined) ?? listBehind.exec(behind)?.[1]
    const found = findFigured(text, list, from)
    return lead === undefined
      ? found
      : found.map((one) => (one.path.includes('.') ? one : { ...one, path: `${lead}.${one.path}` }))
  })
}

/** Cuts out of a text what its answers leave out; `rest` is its text without that. */
export const withoutExceptions = (
  text: string,
  leads: ReadonlySet<string> = new Set(),
): { rest: string; exceptions: Exception[] } => {
  const cut = sentencesOf(text).map((sentence) => cutException(sentence, leads))
  const exceptions = cut.flatMap((one) => one.exceptions)
  return { exceptions, rest: exceptions.length === 0 ? text : cut.map(({ rest }) => rest).join(' ') }
}

export type Answering = {
  /** the sentence without what it leaves out */
  rest: string
  /** what it leaves out, with its own answer where one is given */
  apart: Exception[]
  /** one row for each answer; `unclear` where a verb speaks of the numbers and decides nothing */
  given: { items: Named[]; answer: Answer }[]
  /** numbers that it calls implemented */
  marked: ReturnType<typeof implementedIn>
  numbers: FoundNumber[]
  /** numbers that it speaks of without an answer */
  open: string[]
  /** numbers that it only points at */
  mentioned: string[]
  hasVerb: boolean
}

/**
 * `state`: the State under review. `pronouns`: "it" is a recommendation of `about`. `further`: words that stand for numbers.
 * `leads`: lead-ins whose items have letters. `lists`: lead-ins of lists that a text may answer as a whole.
 */
export type Reader = {
  state: string | null
  pronouns: boolean
  further?: (text: string) => FoundNumber[]
  leads?: ReadonlySet<string>
  lists?: ReadonlySet<string>
}

/** The path of a whole list: "the recommendations in paragraph 4 above". */
export const listPath = (lead: string): string => `list ${lead}`

export const isList = (path: string): boolean => path.startsWith('list ')

const wholeList = compile(bareListRows, 'whole list', { flags: 'gi' })

/** Lists that a text names by the paragraph over them. */
const findLists = (text: string, lists: ReadonlySet<string>): FoundNumber[] =>
  [...text.matchAll(wholeList)].flatMap((match) =>
    match.slice(1).flatMap((lead) => {
      if (lead === undefined || !lists.has(lead)) return []
      return [{ path: listPath(lead), start: match.index, end: match.index + match[0].length }]
    }),
  )

/** Numbers, letters and words for others; "4 (b)" is a letter of 4. A list stands as a whole only where nothing in it is named. */
const namedIn = (text: string, { further, leads = new Set(), lists = new Set() }: Reader): FoundNumber[] => {
  const letters = findLetters(text, leads)
  const isFree = ({ start, end }: FoundNumber) => !letters.some((one) => start < one.end && one.start < end)
  const own = [...numbersOf(text).filter(isFree), ...letters]
  const rest = further?.(text) ?? []
  return own.length + rest.length > 0 ? [...own, ...rest] : findLists(text, lists)
}

/** Numbers of a sentence, and those of them that it leaves open. */
export type Spoken = { all: readonly string[]; open: readonly string[] }
export const nothing: Spoken = { all: [], open: [] }

/** "supports 140.1 in so far as it concerns torture, and 140.2": a condition that stands right behind a number. */
const conditionBehind =
  /^(?:in ?so ?far as|as far as|to the extent|where (?:it|they|this)\b|provided that|in its own|only (?:with|as|for)\b)/i
/** "(on detention), but only" before it */
const beforeCondition = /^(?:\([^()]{0,40}\))?\s{0,9},?\s{0,9}(?:(?:but )?only(?= (?:in|as far|to|where|provided)\b))?/i

/** "140.1*", "140.3 bis": a note, or another number than this. */
const markBehind = /^(?:\s?[*†‡]|\s?(?:bis|ter|quater)\b)/i

const respective =
  /(?<!\b(?:by|from|relating to|related to|concerning|regarding|pertaining to|about|on) [^.;:]{0,80})\brespectively\b/i

/** "was inadvertently listed as accepted", "every second recommendation from": the verb does not answer all of the numbers. */
const amiss =
  /\b(?:inadvertently|erroneously|erroneous(?! (?:info|assum|premis|alleg|fact|claim))|mistaken(?:ly)?|by mistake|in error|wrongly|incorrectly)\b/i
/** "50.1 and 50.2; the latter only in part" */
const ofLast = /[;,] the (?:latter|last)\b[^.;]{0,20}\b(?:only|part\w*|except|not|subject)\b/i
/** "accepts 50.1 and 50.2 but only with respect to children" */
const butOnly = /,? but only (?:with|as|in|for|regarding|concerning|to)\b/i
const notAll =
  /\b(?:every (?:second|other|third)|alternate|(?:odd|even)(?:-numbered)?|(?:half|some|most|a majority|many|several) of(?! which| whom))\b/i

/** "Accepted 140.4 Rejected": a table that lost its lines; either may be the answer. */
const bareBefore = /(?:accepted|supported|noted|rejected|yes|no)\s*$/i
const bareBehind = /^\s*(?:not )?(?:accepted|supported|noted|rejected|yes|no)\b/i

/** "50.1, 50.2, and 50.3 in part": the last one, or all of them */
const lastInPart = /, and (?:recommendation )?\d{1,3}\.\d{1,3} (?:in part|partially|partly)\b/i

const isBetween = (text: string, { path }: Named, numbers: readonly FoundNumber[]): boolean =>
  numbers.some(
    ({ path: one, start, end }) =>
      one === path && bareBefore.test(text.slice(0, start)) && bareBehind.test(text.slice(end)),
  )

const isAmiss = (text: string, item: Named, numbers: readonly FoundNumber[]): boolean =>
  amiss.test(text) ||
  isBetween(text, item, numbers) ||
  (numbers.length > 1 && notAll.test(text.slice(0, numbers[0]!.start))) ||
  isMiscounted(text, numbers) ||
  (numbers.length > 1 && (ofLast.test(text) || butOnly.test(text))) ||
  numbers.some((one) => one.path === item.path && markBehind.test(text.slice(one.end)))

const isConditional = (text: string, { path }: Named, numbers: readonly FoundNumber[]): boolean =>
  numbers.some(
    (one) =>
      one.path === path &&
      conditionBehind.test(text.slice(one.end).trimStart().replace(beforeCondition, '').trimStart()),
  )

const rethinks = compile(scopeRows, 'by now', { flags: 'i' })

/** What "it" stands for behind a sentence: what that leaves open, and after a second thought what it answers too. */
export const aboutOf = (words: string, { all, open }: Spoken): readonly string[] => (rethinks.test(words) ? all : open)

/** A sentence in another language answers nothing that is read here. */
const inAnother = (printed: string, numbers: readonly FoundNumber[]): Answering => ({
  rest: printed,
  apart: [],
  given: [],
  marked: null,
  numbers: [...numbers],
  open: numbers.map(({ path }) => path),
  mentioned: [],
  hasVerb: true,
})

/** "[140.1], [140.2]", "140.1 to 140.3, both inclusive,": marks around numbers that say nothing, each place kept. */
const bareMarks = /(?<=\[)\d{1,3}\.\d{1,3}\]|\[(?=\d{1,3}\.\d{1,3}\])|,? (?:both )?inclusive\b/gi
const withoutMarks = (text: string): string =>
  text.replace(bareMarks, (mark) => (/^\d/.test(mark) ? mark.replace(']', ' ') : ' '.repeat(mark.length)))

/** "supports 140.1 but not 140.2", "enjoy support but 140.3 and 140.4 do not." */
const butNot = /\bbut not\b|\bbut\b[^;:]*\d\s+(?:do|does|did|is|are|was|were|have|has|can) ?not\s*[.;,]?$/i

/** Reads a sentence; `about` are the numbers that the text before it was about. */
export const readAnswering = (words: string, about: readonly string[], reader: Reader): Answering => {
  const printed = withoutMarks(words)
  if (shortLanguageOf(printed, 'en') !== null) return inAnother(printed, namedIn(printed, reader))
  const { rest: named, exceptions } = withoutExceptions(printed, reader.leads)
  const { rest, reserved } = withoutReserves(withoutCounts(named, numbersOf), numbersOf)
  const leftOut = new Set(exceptions.flatMap(({ paths }) => paths))
  const whole = readAnswer(rest, 'addendum')?.value
  const refused: Answer | null =
    butNot.test(printed) && whole === 'supported' ? { value: 'noted', alreadyImplemented: false } : null
  const numbers = namedIn(rest, reader)
  const { claims, open, mentioned, hasVerb } = readSentence(rest, numbers, about, reader.state, reader.pronouns)
  const marked = implementedIn(rest, numbers)
  // "enjoy support, support in part and no support, respectively": one answer to all is not what it says
  const isOneValue = new Set(claims.map(({ value }) => value)).size === 1
  const isUnsorted = respective.test(rest.replace(/\([^()]*\)/g, ' ')) && claims.length > 1 && isOneValue
  const behindAll = rest.slice(Math.max(0, ...numbers.map(({ end }) => end)))
  const isOnlyNoted = claims.every(({ value }) => value === 'noted')
  const byAnswer = new Map<string, { items: Named[]; answer: Answer }>()
  for (const { item, value } of claims.filter((one) => !leftOut.has(one.item.path))) {
    // "is noted, as consultations are needed before a decision"
    const later = isOnlyNoted && whole === 'pending' ? 'pending' : value
    const isOfAll = later === 'partially_supported' && item.part === null && lastInPart.test(rest)
    const isHeld =
      (later === 'supported' && isConditional(rest, item, numbers)) || isOfAll || isAmiss(rest, item, numbers)
    const kept = isOneValue && leftOut.size === 0 ? withTakenBack(later, behindAll) : later
    const held = isHeld || isUnsorted ? 'unclear' : underReserve(kept, reserved.get(item.path))
    const alreadyImplemented = held === 'supported' && isMarked(marked, item.path)
    const key = `${held} ${alreadyImplemented}`
    const one = byAnswer.get(key) ?? { items: [], answer: { value: held, alreadyImplemented } }
    byAnswer.set(key, { ...one, items: [...one.items, item] })
  }
  return {
    rest,
    apart: exceptions.map((one) => ({ ...one, answer: one.answer ?? refused })),
    given: [...byAnswer.values()],
    marked,
    numbers,
    open: open.filter((path) => !leftOut.has(path)),
    mentioned: mentioned.filter((path) => !leftOut.has(path)),
    hasVerb,
  }
}

/** What one sentence answers to items that it names by their numbers. */
export type NamedAnswer = { paths: string[]; answer: Answer; words: string }

/** The path that stands for all items of a list that are not named: "the others were noted". */
export const others = 'others'

export type Told = {
  words: string
  /** the sentence without what it leaves out */
  rest: string
  /** it names numbers, beside those that it leaves out */
  isNaming: boolean
  given: NamedAnswer[]
  apart: Exception[]
  /** numbers that are implemented, without another answer */
  implemented: string[]
  /** numbers of its own that it calls implemented */
  marked: string[]
  /** numbers that a word of answering stands beside, without an answer that could be read */
  unread: string[]
}

const othersForm =
  /\b(?:(?:all|the|any) (?:other|remaining)(?: (?:recommendations|ones))?|the (?:others|rest|remainder)|all others)\b(?! of\b)/gi
const allAbove = /\ball (?:of )?(?:the )?(?:recommendations )?(?:listed )?above(?: recommendations)?\b/gi

const findOthers = (text: string): FoundNumber[] =>
  [...text.matchAll(othersForm), ...text.matchAll(allAbove)].map((match) => ({
    path: others,
    start: match.index,
    end: match.index + match[0].length,
    isAlone: isOwnSubject(text.slice(match.index + match[0].length)),
  }))

const denies = /\b(?:not|never|nor|cannot|yet)\b/i

const takenOut = compile(takenOutRows, 'taken out', { flags: 'i' })

/** Does a sentence say something of its numbers: an answer, or that the answer before is not theirs? */
const isTold = ({ hasVerb, rest }: Answering): boolean => hasVerb || readAnswer(rest) !== null || takenOut.test(rest)

/**
 * Reads all sentences of a text; a number that one of them leaves open may be answered by a later one. What may be named
 * is that of a `Reader`.
 */
export const readTold = (text: string, state: string | null, named: Pick<Reader, 'leads' | 'lists'>): Told[] => {
  const all: Told[] = []
  let spoken = nothing
  let before = ''
  for (const words of sentencesOf(text)) {
    const pronouns = /\brecommendation/i.test(before)
    const one = readAnswering(words, aboutOf(words, spoken), { state, pronouns, further: findOthers, ...named })
    const given = one.given.flatMap(({ items, answer }): NamedAnswer[] => {
      const inPart = answer.value === 'supported' ? items.filter(({ part }) => part !== null) : []
      const part: Answer = { value: 'partially_supported', alreadyImplemented: false }
      return [
        { items: items.filter((item) => !inPart.includes(item)), answer },
        { items: inPart, answer: part },
      ]
        .filter((told) => told.items.length > 0)
        .map((told) => ({ paths: [...new Set(told.items.map(({ path }) => path))], answer: told.answer, words }))
    })
    let { open } = one
    const last = all.at(-1)
    const lastTold =
      last === undefined ? null : { words: last.words, values: last.given.map((told) => told.answer.value) }
    const short = given.length === 0 && open.length > 0 ? ellipsisOf(one.rest, lastTold) : null
    if (short !== null) {
      given.push({ paths: open, answer: short, words })
      open = []
    }
    const isDone = isImplemented(one.rest) && !denies.test(one.rest)
    const implemented = isDone ? open.filter((path) => isMarked(one.marked, path)) : []
    all.push({
      words,
      rest: one.rest,
      isNaming: one.numbers.length > 0 || given.length > 0,
      given,
      apart: one.apart,
      implemented,
      marked: one.marked === null || one.marked === 'all' ? [] : [...one.marked],
      unread: isTold(one) ? open.filter((path) => !implemented.includes(path)) : [],
    })
    if (one.numbers.length > 0) spoken = { all: one.numbers.map(({ path }) => path), open }
    else if (!/\brecommendation/i.test(words)) spoken = nothing
    before = words
  }
  const answered = new Set(all.flatMap(({ given }) => given.flatMap(({ paths }) => paths)))
  return all.map((one) => ({ ...one, unread: one.unread.filter((path) => !answered.has(path) && path !== others) }))
}
