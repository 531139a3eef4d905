// Lead-ins with their items and answers, and what tells recommendations from comments and pledges.

import { compile } from '../../src/domain/patterns.ts'
import { type NamedAnswer, numbersOf, others, readTold, withoutExceptions } from './answering.ts'
import { isComment } from './asides.ts'
import { beginsAsk } from './asks.ts'
import { endsInStates, findBrackets, readStates } from './brackets.ts'
import type { Entry } from './entry.ts'
import { type Exception, exceptionOf } from './exceptions.ts'
import { readLead } from './lead-answer.ts'
import { inlineRows, leadCheckRows, restatedRows } from './lead-words.ts'
import { findLetters, letteredLeads } from './letters.ts'
import { readPointers } from './numbers.ts'
import { withOwnName } from './own-name.ts'
import { answerOfPlaces, saidApart, topicAnswer, topicOf } from './pointed-answers.ts'
import { type Answer, readAnswer } from './positions.ts'
import { sentencesOf } from './sentences.ts'
import { referenceRows } from './speech-words.ts'
import { stateReports } from './state-speech.ts'

/** A lead-in, its items, and the answer to them with its words and the paragraph that gave it. */
export type Group = {
  lead: Entry
  items: Entry[]
  answer: Answer | null
  /** what the answer leaves out: items of the list, with their own answer where one is given */
  exceptions: Exception[]
  /** answers of its lead-in to items of other lists: "Recommendation 5.1 is supported in part." */
  elsewhere: NamedAnswer[]
  words: string
  from: string
  /** the answer to places of the dialogue that the lead-in points at, with its sentences */
  pointed: { answer: Answer | null; words: string }
}

/** An item that opens like an answer and has its recommending States is no answer: "Regarding the recommendations of a committee, adopt … (Norland)" */
export const isAnswerItem = (text: string, underReview: string | null): boolean =>
  isComment(text) && !isRestated(text) && (!endsInStates(text) || stateReports(text, underReview))

const unclear: Answer = { value: 'unclear', alreadyImplemented: false }

const isPointing = (sentence: string): boolean => pointsAtDialogue(sentence) && readPointers(sentence).length > 0

/** "These views are included in an addendum": goes with the sentence before it. */
const goesOn = /^(?:These|Those|Such|Its|Their|The) (?:views|responses?|comments|answers|replies|position)\b/i
const aboutOthers =
  /\b(?:the )?(?:others?|remaining|rest of the) recommendations?\b|\brecommendations? (?:that are )?marked (?:with|by)\b/i

/**
 * What a lead-in says of the list under it, and what of the places that it points at: "the recommendations listed below
 * enjoy the support … Valdoria has submitted its views on the recommendations in paragraphs 9 and 10." Without a list all
 * of it is about the places.
 */
const splitLead = (text: string, hasItems: boolean): { list: string; pointing: string } => {
  if (!hasItems) return { list: text, pointing: text }
  const list: string[] = []
  const pointing: string[] = []
  let last: string[] = list
  for (const sentence of sentencesOf(text)) {
    if (isPointing(sentence)) last = pointing
    else if (!(last === pointing && goesOn.test(sentence))) last = list
    last.push(sentence)
  }
  const own = list.filter((sentence) => !aboutOthers.test(sentence)).join(' ')
  // a sentence that points may be all that there is
  return { list: readAnswer(own) === null ? text : own, pointing: pointing.join(' ') }
}

/** "…, it being understood that 6.2 does not extend to them": an answer is given, and nobody can tell how far it reaches. */
const givenBy = (text: string): Answer | null => (readAnswer(text) === null ? null : unclear)

const someJudged = compile(leadCheckRows, 'some judged', { flags: 'i' })

/** A refused list without what it says of some of them: ", of which 28 it considers inconsistent with the resolution". */
const withoutSomeJudged = (text: string): string => {
  const clause = someJudged.exec(text)?.[0]
  if (clause === undefined) return text
  const rest = text.replace(clause, '')
  const isRefused = (words: string) => readAnswer(words)?.value === 'noted'
  return isRefused(rest) && (isRefused(clause) || readAnswer(clause) === null) ? rest : text
}

/** The answer to a list. What is left out counts only where the list has such items; else the words stay unclear. */
const answerTo = (
  printed: string,
  items: readonly Entry[],
  state: string | null,
): Pick<Group, 'answer' | 'exceptions' | 'elsewhere'> => {
  const text = withoutSomeJudged(printed)
  const leads = letteredLeads(items.map(({ path }) => path))
  const isOwn = (path: string) => items.some((item) => path === item.path || path === item.number)
  const isIn = (one: Exception) => items.some((item) => exceptionOf({ ...item, states: statesIn(item) }, [one]))
  const exceptions: Exception[] = []
  const elsewhere: NamedAnswer[] = []
  const plain: string[] = []
  const onOthers: string[] = []
  const done: string[] = []
  let rest: Answer | null = null
  for (const { words, rest: without, isNaming, given, apart, unread, marked } of readTold(text, state, { leads })) {
    exceptions.push(...apart.filter(isIn))
    const isForeign = apart.some((one) => !isIn(one))
    const own = given.map((one) => ({ ...one, paths: one.paths.filter(isOwn) })).filter(({ paths }) => paths.length > 0)
    exceptions.push(...own.map(({ paths, answer }) => ({ paths, states: [], answer })))
    const open = unread.filter(isOwn)
    done.push(...marked.filter(isOwn))
    if (open.length > 0) exceptions.push({ paths: open, states: [], answer: unclear })
    for (const { paths, answer } of given) {
      const foreign = paths.filter((path) => path !== others && !isOwn(path))
      if (foreign.length > 0) elsewhere.push({ paths: foreign, answer, words })
      if (paths.includes(others)) rest = answer
    }
    if (given.some(({ paths }) => paths.includes(others)) && own.length === 0) onOthers.push(words)
    if (!isNaming || (own.length === 0 && open.length === 0 && given.length === 0))
      plain.push(isForeign ? words : without)
  }
  const read = (words: string[]) => readLead(withOwnName(words.join(' '), state))
  // "all others" stands beside those that are named
  const whole = exceptions.length > 0 ? (rest ?? read(plain) ?? givenBy(text)) : read([...plain, ...onOthers])
  if (done.length === 0 || whole?.value !== 'supported') return { answer: whole, exceptions, elsewhere }
  // "…, which considers that 6.2 is already implemented:": these alone
  const alone = { paths: done, states: [], answer: { value: whole.value, alreadyImplemented: true } }
  return { answer: { ...whole, alreadyImplemented: false }, exceptions: [...exceptions, alone], elsewhere }
}

const statesIn = ({ text }: Entry): (string | null)[] =>
  findBrackets(text).flatMap(({ content }) => readStates(content)?.states.map(({ iso3 }) => iso3) ?? [])

/** Lead-ins in their order; a list without an answer takes that of the sentence after it. */
export const groupsOf = (entries: Entry[], state: string | null): Group[] => {
  const groups: Group[] = []
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'lead') {
      const { list, pointing } = splitLead(entry.text, entries[at + 1]?.kind === 'item')
      groups.push({
        lead: entry,
        items: [],
        answer: null,
        exceptions: [],
        elsewhere: [],
        words: list,
        from: entry.number,
        pointed: { answer: answerOfPlaces(pointing), words: pointing },
      })
    } else if (entry.kind === 'item') groups.at(-1)?.items.push(entry)
  }
  for (const [at, group] of groups.entries()) {
    const ask = group.items.length === 0 ? announcedAsk(group.words) : null
    const words = ask === null ? group.words : group.words.slice(0, -ask.length)
    Object.assign(group, answerTo(words, group.items, state))
    // "These recommendations will be examined by …", "The response of … will be included in the outcome report"
    const after = groups[at + 1]
    if (group.answer !== null || group.items.length === 0 || after === undefined || after.items.length > 0) continue
    const later = answerTo(after.lead.text, group.items, state)
    if (later.answer === null || readPointers(after.lead.text).length > 0) continue
    const leads = letteredLeads(group.items.map(({ path }) => path))
    const plain = withoutExceptions(after.lead.text, leads).rest
    if (numbersOf(plain).length > 0 || findLetters(plain, leads).length > 0) continue
    Object.assign(group, { ...later, words: after.lead.text, from: after.lead.number || group.from })
  }
  return groups
}

/** "With regard to the recommendations in paragraphs 6 and 8, Valdoria will give its answer …": opens like a comment, and answers. */
const answersPlaces = (text: string): boolean =>
  saidApart(text).some((sentence) => (topicAnswer(sentence) ?? null) !== null) ||
  (topicOf(text) === '' && opensWithPlaces(text))

const opensWithPlaces = (text: string): boolean =>
  /^[\w ]{1,40}\brecommendations? (?:(?:contained|made|noted|set out) )?in (?:the )?para(?:graph)?s?\.?\s+\d/i.test(
    text,
  ) && ['pending', 'supported'].includes(readAnswer(text)?.value ?? '')

/** "the last sentence of paragraph 4" */
const ofPlace =
  /\b(?:recommendations?|sentences?|part|half|portion|lines?) (?:of|from) (?:the )?(?:sub)?para(?:graph)?s?\b/i

/** "The recommendation of Mexico (para. 15 (b)) …", "recommendations that …: para. 15 (a)"; "(see para. 18)" gives a reason. */
const besidePlace =
  /\brecommendations?\b[^;]{0,160}?(?:\((?:in )?|[:–—]\s{0,3}(?:in )?|\bthe following )para(?:graph)?s?\b/i

const ofPaper = compile(referenceRows, 'number of another paper', { flags: 'gi' })

/** Does the sentence point at paragraphs of the dialogue, rather than at items of this chapter? */
export const pointsAtDialogue = (text: string): boolean =>
  (!isComment(text) || answersPlaces(text)) &&
  !/\bNos?\.\s*\d/.test(text.replace(ofPaper, ' ')) &&
  (/\bnoted\b|\b(?:in|at|under) (?:the )?(?:para(?:graph)?s?|(?:foot|end)notes?)\b|\bcontained in para/i.test(text) ||
    ofPlace.test(text) ||
    besidePlace.test(text)) &&
  !/\bparagraphs?\s+\d+\.\d/i.test(text)

/** "Regarding the recommendation to enact X (Norland), included in paragraph 51 (e), Valdoria stated that …" */
const restated = compile(restatedRows, 'restated', { flags: 'is' })

export const isRestated = (text: string): boolean => restated.test(text)

/** The recommendation inside such an answer, for the item's own text. */
export const withoutReason = (item: Entry): Entry => {
  const match = restated.exec(item.text)
  if (match === null) return item
  return { ...item, text: match[1]!, remarks: [...item.remarks, 'printed within the answer of the State'] }
}

const framedRecommendation = compile(inlineRows, 'inside', { flags: 'is' })
const madeByRecommendation = compile(inlineRows, 'inside, made by', { flags: 'is' })
const whoseRecommendation = compile(inlineRows, 'inside, whose', { flags: 'is' })
const objectRecommendation = compile(inlineRows, 'object', { flags: 'is' })
/** "… the following recommendation: Ratify …", "… one recommendation, namely to ratify …" */
const announced =
  /^[^:]*?\b(?:recommendations?|the following)\b[^:]*?(?::|,? namely\b,?|,? that is,|\s[–—]\s)\s*(\S.+)$/is

/** "In addition, Norland made the following recommendation …" */
const announcer =
  /(?:^|,\s|\b[a-z]{2,9}\s)(\p{Lu}[\p{L} ]{2,50}?) (?:made|put forward|proposed|formulated) the following/u

const quotedRecommendation = compile(inlineRows, 'quoted', { flags: 'g' })
/** 'the recommendations "Abolish flogging" (Kestria) and "Close the camps" (Norland)' as a list; null without one. */
const quotedText = (lead: string): string | null => {
  if (!/\brecommendations?\b/i.test(lead)) return null
  const quoted = [...lead.matchAll(quotedRecommendation)].filter(([, , by]) => readStates(by!) !== null)
  return quoted.length === 0 ? null : quoted.map(([, text, by]) => `${text} (${by})`).join('; ')
}

const announcedBy = compile(inlineRows, 'announced by', { flags: 'isu' })

/** What a lead-in announces behind its colon and opens like an ask; null without one. */
export const announcedAsk = (lead: string): string | null => {
  const behind = announced.exec(lead)?.[1]
  // behind "the following recommendation" with its States at the end, any verb asks
  const isAnnounced = /\bfollowing recommendations?\b[^:]*:/i.test(lead)
  if (behind !== undefined && (beginsAsk(behind) || (isAnnounced && endsInStates(behind)))) return behind
  const next = announcedNext.exec(lead)?.[1]
  return next !== undefined && beginsAsk(next) && endsInStates(next) ? next : null
}

/** "The following recommendation does not enjoy the support of Valdoria. Withdraw … (Norland).": a full stop for the colon. */
const announcedNext = /^[^.:]*\bfollowing recommendations?\b[^.:]*\.\s+(\S.+)$/is

/** "The recommendations to close the camps (Norland) and to open the courts (Kestria) were rejected": two asks. */
const asksApart = (text: string, lead: string): string =>
  /\brecommendations\b/i.test(lead) ? text.replace(/\),? and (?=to \p{Ll})/gu, '); ') : text

/** The text of a recommendation inside a lead-in, with who made it where that stands in front of it; null without one. */
export const inlineText = (lead: string): { text: string; by: string | null } | null => {
  const behind = announcedAsk(lead)
  if (behind !== null) {
    const by = announcer.exec(lead)?.[1] ?? announcedBy.exec(lead)?.[1] ?? null
    return { text: asksApart(behind, lead), by: endsInStates(behind) ? null : by }
  }
  const madeBy = madeByRecommendation.exec(lead)
  if (madeBy !== null) return { text: madeBy[1]!.trim(), by: madeBy[2]! }
  const framed = framedRecommendation.exec(lead) ?? whoseRecommendation.exec(lead) ?? objectRecommendation.exec(lead)
  if (framed === null) {
    const quoted = quotedText(lead)
    return quoted === null ? null : { text: quoted, by: null }
  }
  const [, by, text] = framed as unknown as [string, string | undefined, string]
  if (by === undefined && !endsInStates(text)) return null
  return { text: asksApart(text.trim(), lead), by: by ?? null }
}
