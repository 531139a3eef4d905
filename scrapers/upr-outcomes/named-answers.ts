// Answers that the paragraphs of a report give to items by their numbers, behind the lists that hold those items.

import { compile } from '../../src/domain/patterns.ts'
import type { PositionValue } from '../../src/domain/units.ts'
import { bareListRows } from './addendum-words.ts'
import { noAnswer, spokenDoubt, unclear } from './answer-doubts.ts'
import { isList, listPath, type NamedAnswer, numbersOf, others, readTold, type Told } from './answering.ts'
import { isComment } from './asides.ts'
import { type Draft, positionOf } from './drafts.ts'
import { givenRows } from './given-words.ts'
import { readLead } from './lead-answer.ts'
import { reservedRows } from './lead-words.ts'
import { letteredLeads } from './letters.ts'
import { readPointers } from './numbers.ts'
import { type Answer, isOnlyImplemented, readAnswer } from './positions.ts'
import { sentencesOf } from './sentences.ts'
import { readSpeaker } from './speaker.ts'
import type { Skipped } from './types.ts'

const reserved = compile(reservedRows, 'reserved', { flags: 'i' })

const open: Answer = { value: 'unclear', alreadyImplemented: false }

/** A lead-in with what it answers. */
type Answered = {
  lead: { number: string; path: string; text: string }
  items: readonly unknown[]
  answer: Answer | null
  elsewhere: NamedAnswer[]
  words: string
  from: string
}

type Place = { symbol: string; paragraph: string }

const leadOf = (path: string | null | undefined): string => /^\d+/.exec(path ?? '')?.[0] ?? ''

/** Stands in a list of the conclusions, not in the dialogue. */
const isItem = ({ unitType, path, number }: Draft): boolean =>
  unitType === 'upr_recommendation' && (path?.includes('.') === true || number?.startsWith('(') === true)

/** "in paragraph 99 above": the list that bare numbers belong to. */
const listNamed = /\bin paragraphs? (\d{1,3})\b(?!\.\d)/i

/**
 * The units that a printed number means. A number without that of its lead-in belongs to the list that the sentence names,
 * else to the last one that holds it.
 */
const unitsAt = (path: string, words: string, made: readonly Draft[]): Draft[] => {
  const all = made.filter((unit) => unit.unitType === 'upr_recommendation' && unit.path !== null)
  const list = all.filter((unit) => isItem(unit) && listPath(leadOf(unit.path)) === path)
  if (list.length > 0) return list
  const whole = all.filter((unit) => unit.path === path)
  if (whole.length > 0 || path.includes('.') || /\d\(/.test(path)) return whole
  const bare = all.filter((unit) => unit.number === path || unit.path?.split('.')[1] === path)
  const named = listNamed.exec(words)?.[1]
  const lead = bare.some((unit) => leadOf(unit.path) === named) ? named : leadOf(bare.at(-1)?.path)
  return bare.filter((unit) => leadOf(unit.path) === lead)
}

/** "The recommendation of Norland on prisons was rejected": of those before it, or one that stands in no list. */
const narrowed =
  /\b(?:the|that|this|those|a) recommendations? (?:\w+ ){0,3}(?:of|by|from) (?!the (?:committee|commission))/i

const lastValue = (unit: Draft) => unit.positions?.at(-1)?.value ?? 'unclear'

/** Adds an answer as the last one. What was answered plainly and otherwise before is doubted. */
const addAnswer = (unit: Draft, answer: Answer, words: string, { symbol, paragraph }: Place): void => {
  const before = lastValue(unit)
  const isOpen = before === 'unclear' || before === 'pending'
  const warnings = (unit.warnings ?? []).filter((one) => !isOpen || (one !== unclear && one !== noAnswer))
  if (answer.value === 'unclear') warnings.push(unclear)
  else if (!isOpen && before !== answer.value)
    warnings.push(`paragraph ${paragraph} answers it otherwise than the lead-in of its list`)
  unit.warnings = warnings
  unit.positions = [...(unit.positions ?? []), positionOf(answer, words, symbol, paragraph)]
}

const addDoubt = (unit: Draft, paragraph: string, words: string): void => {
  unit.warnings = [...(unit.warnings ?? []).filter((one) => one !== unclear), spokenDoubt(paragraph, words)]
}

/** "Valdoria does not accept the last recommendation.": an answer that no number joins to its recommendation. */
const doubtUnnamed = (words: string, paragraph: string, made: readonly Draft[]): void => {
  const value = /\brecommendations?\b/i.test(words) && readPointers(words).length === 0 ? readLead(words)?.value : null
  const last = made.findLast(isItem)
  if (value === null || value === undefined || (last === undefined && value === 'pending')) return
  const isOfLast = (unit: Draft) => isItem(unit) && leadOf(unit.path) === leadOf(last?.path)
  const isSaid = last !== undefined && made.filter(isOfLast).every((unit) => lastValue(unit) === value)
  if (isSaid && !narrowed.test(words)) return
  made
    .findLast((unit) => unit.path === paragraph)
    ?.warnings?.push(`answers recommendations without their numbers: ${JSON.stringify(words)}. Compare with the lists`)
}

const theseAgain = /\b(?:these|those|such) recommendations\b/i

const isOwn = (words: string, state: string | null): boolean =>
  state === null || !readSpeaker(words).some(({ iso3 }) => iso3 !== null && iso3 !== state)

/**
 * "has a dissenting view on 3.2", "The support for 3.1 is subject to a referendum.": numbers beside words of a reserve that
 * no answer was read from; and "The present Government cannot support it." behind the sentence that names them.
 */
const doubtReserved = (text: string, paragraph: string, made: readonly Draft[], state: string | null): void => {
  let before: Draft[] = []
  for (const words of sentencesOf(text)) {
    const named = numbersOf(words).flatMap(({ path }) => unitsAt(path, words, made))
    const doubted = new Set<Draft>()
    if (isOwn(words, state) && reserved.test(words))
      for (const unit of named) if (lastValue(unit) === 'supported') doubted.add(unit)
    const value = named.length === 0 && takesUp.test(words) && isOwn(words, state) ? readLead(words)?.value : undefined
    if (value !== undefined) for (const unit of before) if (lastValue(unit) !== value) doubted.add(unit)
    for (const unit of doubted)
      if (!['unclear', 'partially_supported'].includes(lastValue(unit))) addDoubt(unit, paragraph, words)
    if (named.length > 0) before = named
  }
}
const takesUp = /\b(?:support|accept|endorse|reject|note)(?:s|ed)? (?:it|them)\b/i

/**
 * The answers of a paragraph behind the lists: "Recommendations 3.1 and 3.2 enjoy the support of Valdoria. Recommendation
 * 3.3 does not." Each sentence answers the numbers that it decides on; what it leaves open is doubted. `isRead`: the paragraph
 * holds its recommendation itself. Returns what it answers of lists that stand behind it, or of none.
 */
export const answerNamed = (
  group: Answered & { isRead: boolean; isPlaced: boolean; lists: ReadonlySet<string> },
  made: Draft[],
  symbol: string,
  state: string | null,
): LateAnswer[] => {
  const late: LateAnswer[] = []
  const { number: paragraph, text } = group.lead
  const place = { symbol, paragraph }
  const named = new Set<Draft>()
  const leads = letteredLeads(made.filter(isItem).map(({ path }) => path))
  const told = readTold(text, state, { leads, lists: group.lists })
  let pointed: PositionValue | undefined
  for (const { words, isNaming, given: all, apart, implemented, unread: left } of told) {
    // "Norland stated that it does not support 3.1" is no answer of the State under review
    const isOfOther = state !== null && readSpeaker(words).some(({ iso3 }) => iso3 !== null && iso3 !== state)
    const given = isOfOther ? [] : all
    const unread = isOfOther ? [...left, ...all.flatMap(({ paths }) => paths)] : left
    // "all but 3.1 have been implemented", "the first part of 3.1 has been": its answer stands
    const isOnlyDone = isOnlyImplemented(words)
    const say = (paths: readonly string[], tell: (unit: Draft, path: string) => void): void => {
      const isOpen = (path: string) => path !== others && unitsAt(path, words, made).length === 0
      for (const path of paths)
        for (const unit of unitsAt(path, words, made)) {
          named.add(unit)
          tell(unit, path)
        }
      const behind = paths.filter(isOpen)
      if (behind.length > 0) late.push({ paths: behind, words, paragraph, tell, isPlaced: group.isPlaced })
    }
    const isOfSome = ofSome.test(words)
    // "all in paragraph 6 but 6.2"
    const isLeftOut = (unit: Draft, path: string): boolean =>
      isList(path) && apart.some((one) => one.paths.some((left) => unitsAt(left, words, made).includes(unit)))
    for (const { paths, answer } of given)
      say(paths, (unit, path) => {
        if (isLeftOut(unit, path) || (isList(path) && lastValue(unit) === answer.value)) return
        addAnswer(unit, isList(path) && isOfSome ? open : answer, words, place)
        if (isList(path) && isOfSome) addDoubt(unit, paragraph, words)
      })
    for (const { paths, answer } of isOnlyDone ? [] : apart)
      say(paths, (unit) => {
        // what is not implemented yet may be supported
        if (answer === null && given.length === 0 && implemented.length > 0) return
        addAnswer(unit, answer ?? open, words, place)
        if (answer === null) addDoubt(unit, paragraph, words)
      })
    // alone it supports nothing, and what its list supports stays supported
    const done = (unit: Draft, path: string): void => {
      if (isLeftOut(unit, path)) return
      const value = isList(path) && isOfSome ? null : lastValue(unit)
      if (value === 'supported') addAnswer(unit, { value, alreadyImplemented: true }, words, place)
      else if (value === 'pending' || value === 'unclear') {
        addAnswer(unit, { value: 'unclear', alreadyImplemented: true }, words, place)
        addDoubt(unit, paragraph, words)
      } else if (value === null) addDoubt(unit, paragraph, words)
    }
    // "The response to these recommendations will be included …": those at whose places the sentence before points
    const saysAgain = pointed !== undefined && theseAgain.test(words) && readLead(words)?.value === pointed
    if (readPointers(words).length > 0) pointed = readLead(words)?.value
    say(implemented, done)
    if (implemented.every((path) => path === others) && everyAbove.test(words))
      for (const unit of implemented.length > 0 ? made.filter(isItem) : []) done(unit, others)
    // "the recommendations listed above are either implemented or in the process", where one list is made
    const isOnlyList = new Set(made.filter(isItem).map(({ path }) => leadOf(path))).size === 1
    if (isOnlyDone && !isNaming && implemented.length === 0 && marksAbove(words) && isOnlyList && !isOfOther)
      for (const unit of made.filter(isItem)) done(unit, others)
    else if (!isOfOther && !isNaming && !group.isRead && apart.length === 0 && !saysAgain)
      doubtUnnamed(words, paragraph, made)
    // "With regard to 3.1, Valdoria said that the public rejected it": a comment, doubted only where it says another thing
    const meant = readAnswer(words)?.value
    const meantAll = isOnlyDone ? [] : unread.filter((path) => !isList(path))
    for (const unit of meantAll.flatMap((path) => unitsAt(path, words, made))) {
      if (lastValue(unit) === meant || (isComment(words) && meant === undefined)) continue
      if (!isComment(words) && !isOfOther) addAnswer(unit, open, words, place)
      addDoubt(unit, paragraph, words)
    }
  }
  if (named.size === 0) for (const words of aloneSaid(told)) doubtUnnamed(words, paragraph, made)
  answerOthers(
    told.flatMap(({ given }) => given),
    named,
    made,
    place,
  )
  doubtReserved(text, paragraph, made, state)
  return late
}

/** "Recommendation 8.2 below is not accepted.", before the list that holds it. */
type LateAnswer = {
  paths: readonly string[]
  words: string
  paragraph: string
  tell: (unit: Draft, path: string) => void
  /** the paragraph points at places of the dialogue, which are told elsewhere */
  isPlaced: boolean
}

const earlier = compile(givenRows, 'earlier', { flags: 'i' })

/** Gives the answers of paragraphs to the lists behind them, and tells those that no list holds. */
export const answerLate = (late: readonly LateAnswer[], made: readonly Draft[], skipped: Skipped[]): void => {
  const hasLists = made.some(isItem)
  for (const { paths, words, paragraph, tell, isPlaced } of late) {
    for (const path of paths) for (const unit of unitsAt(path, words, made)) tell(unit, path)
    const none = paths.filter((path) => unitsAt(path, words, made).length === 0)
    if (none.length > 0 && hasLists && !isPlaced && !earlier.test(words))
      skipped.push({ where: paragraph, text: words, reason: `answers ${none.join(', ')}, which no list holds` })
  }
}

/** "All of the above are noted.", without a number: the sentences that answer so. */
const aloneSaid = (told: readonly Told[]): string[] =>
  told.filter(({ given }) => given.some(({ paths }) => paths.includes(others))).map(({ words }) => words)

/** "All the recommendations above are already implemented." */
const everyAbove = /\ball\b[^.;]{0,40}\babove\b/i
/** "the recommendations listed above are", "these recommendations have" */
const listAbove =
  /\b(?:recommendations (?:\w+ )?above|(?:above|these|those)(?:-\w+)? recommendations) (?:are|have)\b(?!.*\bby\b)/i
const notPlainly =
  /\b(?:not?|none|how|whether|will|would|should|hope[sd]?|if|when|once|until|few|asked|except|but|apart)\b/i
/** Does a sentence without a number say that the list above it is implemented? */
const marksAbove = (words: string): boolean => listAbove.test(words) && !notPlainly.test(words)

/** "The recommendations in paragraph 6 that concern treaties": some of a list, and no number says which. */
const ofSome = compile(bareListRows, 'some of a list', { flags: 'i' })

/** "The others were noted.": all items that are not named, of the lists that the named ones stand in. */
const answerOthers = (given: NamedAnswer[], named: Set<Draft>, made: Draft[], place: Place): void => {
  const answer = given.find(({ paths }) => paths.includes(others))
  if (answer === undefined || named.size === 0) return
  const leads = new Set([...named].map(({ path }) => leadOf(path)))
  for (const unit of made)
    if (unit.unitType === 'upr_recommendation' && leads.has(leadOf(unit.path)) && !named.has(unit))
      addAnswer(unit, answer.answer, answer.words, place)
}

/**
 * Sentences of lead-ins that answer items of other lists by their numbers: "It is understood that recommendation 5.1 is
 * supported in part." Such an answer is the last one.
 */
export const answerElsewhere = (
  groups: readonly Answered[],
  made: Draft[],
  symbol: string,
  skipped: Skipped[],
): void => {
  for (const { lead, elsewhere } of groups.filter(({ items }) => items.length > 0))
    for (const { paths, answer, words } of elsewhere)
      for (const path of paths) {
        const units = unitsAt(path, words, made)
        if (units.length === 0)
          skipped.push({ where: lead.number, text: words, reason: `answers ${path}, which no list holds` })
        for (const unit of units) addAnswer(unit, answer, words, { symbol, paragraph: lead.number })
      }
}

/** Doubts each lead-in whose words leave an item of its list without a plain answer, and names them. */
export const doubtLeads = (groups: readonly Answered[], made: readonly Draft[]): void => {
  for (const { lead, items, answer, words, from } of groups) {
    if (items.length === 0 || answer?.value !== 'unclear') continue
    const isOpen = made.some(({ positions }) => {
      const last = positions?.at(-1)
      return last?.value === 'unclear' && last.sourceParagraph === from && last.words === words
    })
    const opening = made.find((unit) => unit.unitType === 'upr_lead_in' && unit.path === lead.path)
    if (isOpen)
      opening?.warnings?.push(`does not say plainly what is answered: ${JSON.stringify(words)}. Read it there`)
  }
}
