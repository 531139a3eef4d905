// Walks the lines of an addendum: headings and lead-ins say what lists mean, items and sentences answer for themselves.
import { compile } from '../../src/domain/patterns.ts'
import { blocksOf, opensList } from './answer-blocks.ts'
import { answerTo, leaveOpen } from './answer-book.ts'
import { endsAnswer } from './answer-ends.ts'
import { cutQuoted, goesOnQuoted } from './answer-items.ts'
import type { Line } from './answer-lines.ts'
import { rowsOf } from './answer-rows.ts'
import { readTable } from './answer-tables.ts'
import { isEnumeration, isList, mayGoOn, sentencesOf } from './answer-texts.ts'
import { aboutOf, nothing, numbersOf, readAnswering, type Spoken } from './answering.ts'
import { mentionRows, scopeRows } from './clause-words.ts'
import { readSentence } from './clauses.ts'
import { ellipsisOf } from './ellipses.ts'
import { takenOutRows } from './exception-words.ts'
import { foreignHeading, foreignLead } from './foreign-headings.ts'
import { type Headed, headedBy, themeOf } from './headed.ts'
import { implementedIn, isMarked } from './implemented.ts'
import { isPlainHeading, isSaidOver, isVerdictAlone, leavesLeadIn } from './lead-ins.ts'
import { leadsNamed } from './letters.ts'
import { findBareNumbers, findDottedNumbers } from './numbers.ts'
import { ofAll, ofPiece, onSubject, underHeading } from './piece-answers.ts'
import { isLeadIn, isOfMany, pointsBack } from './points-back.ts'
import { type Answer, readAnswer } from './positions.ts'
import { withDone } from './runs.ts'
import { takeWaiting } from './these-answers.ts'
import type { FoundNumber, Named } from './types.ts'
import { bareItemOf, isFirstOfSome, isOfUnnamed, isUnder } from './unnamed-answers.ts'
import { combined } from './verbs.ts'
import { answersNothing, behindNumber, readHeading, readLine, readVerdict } from './verdict.ts'
import type { AnswerWalk, Item } from './walk-state.ts'
import {
  allButList,
  answersSome,
  findWhole,
  speaksOfAll,
  wholeAlone,
  wholeAnswers,
  withoutWhole,
} from './whole-answers.ts'

const notPlain: Answer = { value: 'unclear', alreadyImplemented: false }
const aBit = compile(scopeRows, 'a bit', { flags: 'i' })
const takenOut = compile(takenOutRows, 'taken out', { flags: 'i' })
const mentions = compile(mentionRows, 'mentions', { flags: 'i' })

const namedWhole = (paths: readonly string[]): Named[] => paths.map((path) => ({ path, part: null }))
const pathsOf = (items: readonly Named[]) => items.map(({ path }) => path)

const isKnown = (walk: AnswerWalk, items: readonly Named[]) => items.every(({ path }) => walk.book.answered.has(path))

/** Closes the item before: its own answer, else that of the list that it stands in. */
const closeItem = (walk: AnswerWalk): void => {
  const { item, context, book } = walk
  walk.item = null
  if (item === null) return
  const before = walk.waiting.splice(0)
  const own = ofAll(item.given)
  const [first] = item.given
  const words = item.given.map((one) => one.words).join(' ')
  if (first !== undefined) {
    const isDone = item.given.some((one) => one.answer.alreadyImplemented)
    const answer = underHeading(walk, { value: own, alreadyImplemented: isDone })
    // a list under the other heading: both stand, and contradict
    const isPlain = own !== 'unclear' && own !== 'partially_supported'
    if (isPlain && context?.reach === 'section' && context.answer.value !== own)
      answerTo(book, item.items, context.answer, context.words, context.paragraph ?? item.paragraph)
    answerTo(book, item.items, answer, words, item.paragraph)
    return
  }
  if (isKnown(walk, item.items)) return
  if (context !== null) answerTo(book, item.items, context.answer, context.words, context.paragraph ?? item.paragraph)
  else {
    leaveOpen(book, pathsOf(item.items), item.words, item.paragraph, false)
    walk.waiting = [...before, ...item.items]
  }
}

const opensWithPronoun = /^(?:they|it|these|this)\b(?! recommendation)/i

/** A sentence about the item that is open: a verdict alone, or one on "this recommendation". `words` are what is kept of it. */
const readAbout = (walk: AnswerWalk, item: Item, sentence: string, words: string): void => {
  // "140.7: Accept."
  const where = item.isFresh ? behindNumber(sentence) : 'text'
  const verdict =
    item.isFresh || !opensWithPronoun.test(sentence) ? readVerdict(sentence, walk.book.state, where) : null
  const { claims } = readSentence(sentence, numbersOf(sentence), pathsOf(item.items), walk.book.state, item.isFresh)
  const own = claims.filter(({ item: { path } }) => item.items.some((one) => one.path === path))
  const said = verdict?.value ?? (own.length > 0 ? combined(own.map((one) => one.value)) : null)
  const subject = said === null && numbersOf(sentence).length === 0 ? onSubject(sentence, walk.book.state) : null
  const whole = said ?? subject?.value ?? null
  // "Police are trained. Not accepted 140.3 …": a heading that was lost among the words, or an answer to another number
  const others = numbersOf(sentence).filter(({ start }) => !mentions.test(sentence.slice(0, start)))
  const isTorn = others.length > 0 && verdict !== null && own.length === 0
  const isPlain = !isTorn && (verdict === null || takeWaiting(walk, item, sentence))
  const value = isPlain ? ofPiece(item.given, sentence, whole) : 'unclear'
  // "they" may be others by now
  item.isFresh = /\brecommendation/i.test(sentence)
  if (value === null) {
    // "140.1: Valdoria accepts the Convention and rejects the Protocol" in a list of what is accepted
    const refuses = words !== sentence && readAnswer(sentence, 'addendum')?.value === 'noted'
    const isOther = refuses && walk.context?.answer.value === 'supported'
    if (isOther) answerTo(walk.book, item.items, notPlain, sentence, item.paragraph)
    return
  }
  const marked = implementedIn(sentence, numbersOf(sentence))
  const isDone = value === 'supported' && item.items.some(({ path }) => isMarked(marked, path))
  item.given.push({ answer: { value, alreadyImplemented: isDone }, words, isPiece: subject !== null })
}

const readList = (walk: AnswerWalk, text: string, isNumbered: boolean): void => {
  closeItem(walk)
  const named = numbersOf(text)
  const found = named.some(({ path }) => path.includes('.')) ? named : findBareNumbers(text)
  const plain = found.map(({ path }) => ({ path, part: null }))
  const items = withDone(text, plain, found)
  const known = items.filter(({ path }) => walk.book.answered.has(path)).length
  if (walk.context !== null && known * 2 < items.length) {
    const { answer, words, paragraph } = walk.context
    answerTo(walk.book, items, answer, words, paragraph ?? walk.number)
  }
  if (items.length > 0 && (walk.context === null || known * 2 >= items.length))
    walk.item = { items, isOpen: false, isFresh: true, given: [], paragraph: walk.number, words: text, isNumbered }
}

/** One sentence with numbers, or one that announces a list. Returns the numbers that it speaks of. */
const readOne = (walk: AnswerWalk, printed: string, before: Spoken): Spoken => {
  const { book, number } = walk
  const about = aboutOf(printed, before)
  // "30 applications under 140.1 were received. They were accepted."
  const isOnRecommendation = /\brecommendation/i.test(walk.before)
  const reading = readAnswering(printed, about, {
    leads: leadsNamed(printed),
    state: book.state,
    pronouns: isOnRecommendation,
    further: findWhole,
  })
  const { rest, apart, given, numbers, open, mentioned, hasVerb } = withoutWhole(reading)
  // "Paragraph 85, recommendations 1 and 2": bare numbers behind it are of that list
  if (numbers[0]?.path.includes('.') === true && findDottedNumbers(printed).length === 0)
    book.list = numbers[0].path.split('.')[0]!
  for (const { paths, answer } of apart) {
    if (answer === null) leaveOpen(book, paths, printed, number, false)
    else answerTo(book, namedWhole(paths), answer, printed, number)
  }
  if (speaksOfAll(printed) && readAnswer(rest, 'addendum') !== null)
    walk.collective.push(...wholeAnswers(reading, printed, number))
  const isOfSome = answersSome(printed, book.state)
  walk.someUnnamed ||= isOfSome
  if (isOfSome && numbers.length === 0 && isFirstOfSome(walk, printed))
    walk.collective.push({ words: printed, paragraph: number })
  for (const { items, answer } of given) answerTo(book, items, underHeading(walk, answer), printed, number)
  const short = given.length === 0 && open.length > 0 ? ellipsisOf(rest, walk.last) : null
  walk.last = { words: printed, values: given.map((one) => one.answer.value) }
  if (short !== null) {
    answerTo(book, namedWhole(open), short, printed, number)
    return { all: open, open: [] }
  }
  // "Regarding 140.3, however, Valdoria does not accept the reference to courts": said of what was supported before
  const refusesBit = aBit.test(printed) && readAnswer(printed, 'addendum')?.value === 'noted'
  const takesOut = refusesBit || takenOut.test(printed)
  const spoken = refusesBit && numbers.length === 0 ? before.all : open
  const reopened = takesOut ? spoken.filter((path) => book.answered.has(path)) : []
  const places = namedWhole(reopened)
  if (places.length > 0) answerTo(book, places, notPlain, printed, number)
  leaveOpen(book, open, printed, number, hasVerb)
  leaveOpen(book, mentioned, printed, number, false)
  if (numbers.length === 0 && isLeadIn(printed)) {
    const answer = readHeading(printed, book.state)
    if (answer !== null) walk.context = { answer, words: printed, paragraph: number, reach: 'section', level: 9 }
    else if (/:\s*$/.test(printed) && /\brecommendations?\b|\bfollowing\b/i.test(printed)) walk.context = null
  } else if (open.length === 0 && mayGoOn(printed, numbers, given)) {
    const plain = given.find((one) => !one.answer.alreadyImplemented) ?? given[0]!
    const answer = underHeading(walk, plain.answer)
    if (answer.value !== 'unclear')
      walk.context = {
        answer,
        words: printed,
        paragraph: number,
        reach: /\bfollowing\b|\bbelow\b/i.test(printed) ? 'section' : 'list',
        level: 9,
      }
  }
  if (numbers.length > 0) return { all: numbers.map(({ path }) => path), open }
  // "Recommendation 140.1 by Norland. Response: noted."
  const isVerdict = given.length === 0 && about.length > 0 && (isOnRecommendation || !opensWithPronoun.test(printed))
  const verdict = isVerdict ? readVerdict(printed, book.state) : null
  if (verdict !== null) answerTo(book, namedWhole(about), verdict, printed, number)
  else if (
    about.length === 0 &&
    isOfUnnamed(walk, printed) &&
    (readVerdict(printed, book.state) ?? onSubject(printed, book.state)) !== null
  ) {
    walk.collective.push({ words: printed, paragraph: number })
    walk.someUnnamed = true
    walk.isTheseAhead ||= pointsBack(printed)
  }
  return /\brecommendation/i.test(printed) ? before : nothing
}

const setHeading = (walk: AnswerWalk, text: string, level: number): void => {
  closeItem(walk)
  walk.book.list = walk.leadAt = null
  walk.waiting = []
  const [answer, ends] = [readHeading(text, walk.book.state), answersNothing(text)]
  if (answer !== null || ends || (walk.heading !== null && level <= walk.heading.level))
    walk.heading = answer === null ? null : { answer, level }
  const isForeign = foreignHeading(text) !== null
  if (answer !== null) walk.context = { answer, words: text, paragraph: null, reach: 'section', level, isForeign }
  // "A. Women" under "I. Supported recommendations" leaves the answer standing
  else if (ends || (walk.context !== null && level <= walk.context.level)) walk.context = null
}

const readText = (walk: AnswerWalk, text: string, isNumbered: boolean): void => {
  if (isEnumeration(text) && numbersOf(text).length === 0) return
  if (walk.context?.isForeign === true && numbersOf(text).length === 0 && !isList(text)) walk.context = null
  const foreign = foreignLead(text)
  if (foreign !== null) {
    setHeading(walk, foreign.heading, 2)
    readList(walk, foreign.list, isNumbered)
    return
  }
  if (isList(text) && /\d/.test(text)) {
    readList(walk, text, isNumbered)
    return
  }
  const open = walk.item
  if (open?.isOpen === true && headedBy(text) === null && goesOnQuoted(text)) {
    open.isOpen = !/\)[;.]?$/.test(text)
    return
  }
  const theme = headedBy(text) === null ? themeOf(text) : null
  if (theme !== null) {
    closeItem(walk)
    const item = { items: theme, isOpen: false, isFresh: true, given: [], words: text, isNumbered: false }
    walk.item = { ...item, paragraph: walk.number }
    return
  }
  const alone = walk.context === null ? null : wholeAlone(text, walk.context.answer, walk.number)
  if (alone !== null) {
    walk.collective.push(alone)
    return
  }
  const allBut = allButList(text, walk.book.state)
  if (allBut !== null) {
    closeItem(walk)
    walk.collective.push(...wholeAnswers(allBut.rest, text, walk.number))
    const context = { words: text, paragraph: walk.number, reach: 'section', level: 9 } as const
    walk.context = allBut.said === null ? null : { answer: allBut.said, ...context }
    return
  }
  if (isPlainHeading(text) || isSaidOver(text, walk.book.state)) {
    const verdict = open === null ? null : readLine(text, walk.book.state)
    // under a heading "Not accepted" alone is the next one; without a heading it answers the item before it
    const isOwn =
      verdict !== null &&
      !isOfMany(text) &&
      (walk.order === 'under' ||
        (open?.isNumbered !== true &&
          !walk.opensList &&
          (walk.context?.reach !== 'section' || walk.context.answer.value === verdict.value)))
    if (!isOwn && (readHeading(text, walk.book.state) !== null || isOfMany(text) || answersNothing(text))) {
      setHeading(walk, text, 2)
      if (isNumbered && text.endsWith(':')) walk.leadAt = walk.number
      // "All other recommendations are noted", with a list under it or without
      if (findWhole(text).length === 0) return
    }
  }
  if (walk.context?.reach === 'list') walk.context = null
  const bare = bareItemOf(walk, text)
  if (bare !== null) readBlock(walk, text, bare)
  else for (const block of blocksOf(text)) readBlock(walk, block)
}

/** "140.1: noted, while 140.2 is supported": what a sentence about one item answers to others. */
const readOthers = (walk: AnswerWalk, sentence: string, numbers: FoundNumber[], item: Item): void => {
  const { claims, open } = readSentence(sentence, numbers, [], walk.book.state)
  for (const { item: other, value } of claims)
    if (!pathsOf(item.items).includes(other.path))
      answerTo(walk.book, [other], { value, alreadyImplemented: false }, sentence, walk.number)
  leaveOpen(walk.book, open, sentence, walk.number, false)
}

/** Opens the item of a block, and gives what is said of it behind its own words; `shown` stands before that in its sentence. */
const openItem = (walk: AnswerWalk, { items, rest }: Headed, text: string): { rest: string; shown: string } => {
  closeItem(walk)
  const cut = cutQuoted(rest, walk.book.state)
  walk.item = {
    items,
    isOpen: cut.isOpen,
    isFresh: true,
    given: [],
    paragraph: walk.number,
    words: text,
    isNumbered: false,
  }
  const isOne = cut.quoted === '' && cut.rest !== ''
  return { rest: cut.rest, shown: isOne ? text.slice(0, text.lastIndexOf(cut.rest)) : '' }
}

/** Reads a block: sentences about the item that it opens, or about numbers that they name. */
const readBlock = (walk: AnswerWalk, text: string, headed = headedBy(text)): void => {
  const { rest, shown } = headed === null ? { rest: text, shown: '' } : openItem(walk, headed, text)
  let about = nothing
  walk.last = null
  for (const [at, sentence] of (rest === '' ? [] : sentencesOf(rest)).entries()) {
    const { item } = walk
    const numbers = numbersOf(sentence)
    // "140.1: accepted. All others: noted."
    const isOfAll = findWhole(sentence).length > 0 && readAnswer(sentence, 'addendum') !== null
    if (item !== null && !isOfAll && (numbers.length === 0 || headed !== null || isKnown(walk, item.items))) {
      readAbout(walk, item, sentence, at === 0 ? `${shown}${sentence}` : sentence)
      readOthers(walk, sentence, numbers, item)
    } else {
      closeItem(walk)
      about = readOne(walk, sentence, about)
      walk.waiting = []
      walk.before = sentence
    }
  }
}

/** Reads all answers of an addendum into the book of the walk. */
export const readAnswers = (walk: AnswerWalk, lines: readonly Line[]): void => {
  for (const [at, line] of lines.entries()) {
    walk.opensList = opensList(lines, at, walk.book.state)
    if (endsAnswer(walk, lines, at, isPlainHeading)) setHeading(walk, '', 0)
    if (line.kind === 'heading') setHeading(walk, line.text, line.level)
    else if (line.kind === 'table') {
      closeItem(walk)
      walk.waiting = []
      readTable(walk.book, rowsOf(line.cells), walk.context, walk.number)
    } else {
      if (line.number !== null) {
        if (walk.context?.reach === 'list') walk.context = null
        const isUnderIt = walk.order === 'under' && isVerdictAlone(line.text, walk.book.state)
        const leaves = leavesLeadIn(walk, line.text)
        if (line.items !== undefined || leaves || !(isUnderIt || isUnder(walk, line.text))) closeItem(walk)
        if (leaves) walk.context = walk.heading = walk.leadAt = null
        walk.number = line.number
        walk.book.list = null
        if (walk.item !== null) walk.item.paragraph = line.number
      }
      if (line.items === undefined) readText(walk, line.text, line.number !== null)
      else readBlock(walk, line.text, { items: line.items, rest: line.text })
    }
  }
  closeItem(walk)
}
