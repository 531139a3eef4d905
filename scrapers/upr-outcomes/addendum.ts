// An addendum: the State's answers to numbered recommendations of a report, and its own totals.
import { ParseError } from '../../src/domain/errors.ts'
import type { Paragraph, ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { bareListRows, collectiveRows, divisionRows, subjectRows, verdictRows } from './addendum-words.ts'
import type { Cover } from './cover.ts'
import { readDivided } from './exceptions.ts'
import { cycleOfCouncilSession } from './facts.ts'
import { withLabel } from './frame.ts'
import { head } from './head.ts'
import { type FoundNumber, findBareNumbers, findDottedNumbers } from './numbers.ts'
import { type Answer, readAnswer } from './positions.ts'
import { readTotals } from './totals.ts'
import type { ParsedDocumentInput, Position, Review, UnitInput } from './types.ts'

type Statement = NonNullable<Review['statements']>[number]
type Context = { answer: Answer; words: string; paragraph: string | null } | null

type Walk = {
  symbol: string
  statements: Statement[]
  collective: NonNullable<Review['collectiveAnswers']>
  context: Context
  heading: string[]
  number: string | null
  units: Omit<UnitInput, 'ordinal'>[]
  /** numbers with an answer */
  answered: Set<string>
}

/** "the recommendations 1–5, 14–16", "recommendation No. 12": bare numbers are read only right after the word. */
const bareList = compile(bareListRows, 'bare list', { flags: 'gi' })

const numbersOf = (text: string): FoundNumber[] => {
  const dotted = findDottedNumbers(text)
  if (dotted.length > 0) return dotted
  return [...text.matchAll(bareList)].flatMap((match) =>
    findBareNumbers(match[1]!).map((found) => ({
      ...found,
      start: match.index + match[0].lastIndexOf(match[1]!) + found.start,
    })),
  )
}

const collective = compile(collectiveRows, 'collective', { flags: 'i' })

/** A paragraph that is a list of numbers and hardly anything else: it carries the answer given before it. */
const isList = (text: string) =>
  text.replace(/[\d\s.,;:&()–—-]|\band\b|\bto\b|\brecommendations?\b|\bnos?\b/gi, '').length < 0.1 * text.length

/** "as to its second part, 140.2", "140.2 (in part)", "the first part of 140.2" */
const division = compile(divisionRows, 'part', { flags: 'gi' })

const dividedNumbers = (text: string, numbers: FoundNumber[]): Map<string, string> => {
  const divided = new Map<string, string>()
  for (const match of text.matchAll(division)) {
    const end = match.index + match[0].length
    const after = numbers.find((number) => number.start >= end && number.start - end < 5)
    const before = numbers.findLast((number) => number.end <= match.index && match.index - number.end < 5)
    const meant = match[0].startsWith('(') ? before : (after ?? before)
    if (meant !== undefined) divided.set(meant.path, match[0].replace(/[()]/g, ''))
  }
  return divided
}

const state = (
  walk: Walk,
  numbers: FoundNumber[],
  answer: Answer,
  words: string,
  paragraph: string | null,
  text: string,
): void => {
  const base: Position = {
    value: answer.value,
    words,
    rule: null,
    alreadyImplemented: answer.alreadyImplemented,
    sourceSymbol: walk.symbol,
    sourceParagraph: paragraph,
    appliesTo: null,
  }
  const divided = dividedNumbers(text, numbers)
  for (const number of numbers) walk.answered.add(number.path)
  const whole = [...new Set(numbers.map((number) => number.path))].filter((path) => !divided.has(path))
  if (whole.length > 0) walk.statements.push({ paths: whole, position: base })
  for (const [path, part] of divided)
    walk.statements.push({ paths: [path], position: { ...base, value: 'partially_supported', appliesTo: part } })
}

/** Full stops between numbers, and those of abbreviations, end no sentence. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.;?!])\s+(?=\p{Lu})|(?<=:)\s+(?=\p{Lu})/u)

/** "1. Accepted recommendations; 2. …" of a table of the answer's own classes: announces, answers nothing. */
const isEnumeration = (text: string) =>
  /\b(?:clustered|divided|grouped|classified)\b|\bcategories\b|\bthe following (?:three|four|two)\b/i.test(text)

/** One paragraph: sentences that answer and name numbers; a sentence that only answers sets what lists after it mean. */
const readParagraph = (walk: Walk, text: string): void => {
  if (isEnumeration(text)) return
  if (isList(text)) {
    const numbers = findDottedNumbers(text)
    const found = numbers.length > 0 ? numbers : findBareNumbers(text)
    // numbers that come back stand over comments on them
    const known = found.filter((number) => walk.answered.has(number.path)).length
    const opening = text.slice(0, found[0]?.start ?? 0)
    const answer = readAnswer(opening, 'addendum')
    if (answer !== null) walk.context = { answer, words: opening.trim(), paragraph: walk.number }
    if (walk.context !== null && found.length > 0 && known * 2 < found.length)
      state(walk, found, walk.context.answer, walk.context.words, walk.context.paragraph ?? walk.number, text)
    return
  }
  const own = headingNumbers(text)
  const verdict = own.length > 0 ? closingVerdict.exec(text)?.[1] : undefined
  const closing = verdict === undefined ? null : readAnswer(verdict, 'addendum')
  if (closing !== null) {
    state(walk, own, closing, verdict!, walk.number, '')
    return
  }
  // comments under a number that is answered already
  if (own.length > 0 && own.every((number) => walk.answered.has(number.path))) return
  let answered = false
  for (const [at, printed] of sentencesOf(text).entries()) {
    const { rest: sentence, exceptions } = readDivided(printed)
    for (const { paths, answer } of exceptions)
      if (answer !== null)
        state(
          walk,
          paths.map((path) => ({ path, start: 0, end: 0 })),
          answer,
          printed,
          walk.number,
          '',
        )
    const answer = readAnswer(sentence, 'addendum')
    if (answer !== null && collective.test(printed)) walk.collective.push({ words: printed, paragraph: walk.number })
    const leftOut = new Set(exceptions.flatMap(({ paths }) => paths))
    const numbers = numbersOf(sentence).filter(({ path }) => !leftOut.has(path))
    // "140.5 The courts …, which the Government has accepted.": the number is a heading, not a part of the sentence
    const isHeaded = at === 0 && own.length > 0 && numbers.length <= own.length && startsAnew.test(sentence)
    if (answer !== null && numbers.length > 0 && isAnswering(sentence) && (!isHeaded || isVerdict(sentence))) {
      state(walk, numbers, answer, sentence, walk.number, sentence)
      // lists go on in later paragraphs; an answer to one number does not
      if (numbers.length > 1) walk.context = { answer, words: sentence, paragraph: walk.number }
      answered = true
    } else if (answer !== null && own.length > 0 && !answered && isVerdict(sentence)) {
      state(walk, own, answer, sentence, walk.number, sentence)
      answered = true
    } else if (
      answer !== null &&
      /\brecommendations?\b/i.test(sentence) &&
      /:\s*$|\bfollowing\b|\bbelow\b/i.test(sentence)
    )
      walk.context = { answer, words: sentence, paragraph: walk.number }
    else if (numbers.length > 2 && walk.context !== null && isList(sentence))
      state(walk, numbers, walk.context.answer, walk.context.words, walk.number, sentence)
  }
}

/** After the numbers a new sentence: they are its heading. "… 140.4 and 140.5 do not enjoy …": its subject. */
const startsAnew =
  /^(?:[Rr]ec[A-Za-z]*(?:\.?\s*[Nn]os?)?|[Nn]os?)?[\d\s.,;:&()–—-]+(?:and [\d.]{1,20}[\s.:–—-]*)?(?=\p{Lu})/u

/** "See recommendation 24" and "as stated under 140.2" name numbers and answer nothing. */
const isAnswering = (sentence: string) =>
  !/^(?:See|Cf\.|As (?:stated|mentioned|noted) (?:under|in|above))\b/i.test(sentence)

/** "Recommendation 140.2: accepted.", "140.2 Noted." */
const headingNumbers = (text: string): FoundNumber[] => {
  const match = /^(?:rec(?:ommendations?|s?\.)?\s*(?:nos?\.?\s*)?)?([\d\s.,;&–—-]+(?:and [\d.]+)?)/i.exec(text)
  if (match === null || !/\d/.test(match[1]!)) return []
  const dotted = findDottedNumbers(match[1]!)
  return dotted.length > 0 ? dotted : /^rec/i.test(text) ? findBareNumbers(match[1]!) : []
}

/** "140.2 Close the camps (Norland) Not supported": the row of a table; "… which the State has noted." is none. */
const closingVerdict = compile(verdictRows, 'closing verdict', { flags: '' })

/** Cells of one row of a table, as one paragraph. */
const rowsJoined = (paragraphs: Paragraph[]): Paragraph[] => {
  const joined: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = joined.at(-1)
    const sameRow =
      last?.cell !== undefined && last.cell[0] === paragraph.cell?.[0] && last.cell[1] === paragraph.cell[1]
    if (sameRow) last.text = `${last.text} ${withLabel(paragraph)}`
    else joined.push({ ...paragraph })
  }
  return joined
}

const recommendationAnswered = compile(subjectRows, 'recommendation answered', { flags: 'i' })

/** A short verdict, or a sentence whose subject is the recommendation: not any sentence with "supports" in it. */
const isVerdict = (sentence: string) =>
  sentence.replace(/^[^\p{L}]*/u, '').length < 60 || recommendationAnswered.test(sentence)

const unit = (walk: Walk, paragraph: Paragraph, text: string): void => {
  walk.units.push({
    number: paragraph.labelKind === 'number' ? paragraph.label : null,
    path: paragraph.labelKind === 'number' ? paragraph.label : null,
    numberStatus: paragraph.labelKind === 'number' ? 'printed' : 'absent',
    heading: [...walk.heading],
    text,
    unitType: 'upr_position_statement',
    page: paragraph.page,
  })
}

/** Parses an addendum. Throws ParseError where it answers no recommendation at all. */
export const parseAddendum = (read: ReadDocument, cover: Cover, symbol: string): ParsedDocumentInput => {
  const walk: Walk = {
    symbol,
    statements: [],
    collective: [],
    context: null,
    heading: [],
    number: null,
    units: [],
    answered: new Set(),
  }
  const texts: string[] = []
  for (const paragraph of rowsJoined(read.paragraphs)) {
    if (paragraph.kind === 'cover' || paragraph.text.trim() === '') continue
    const isTop = paragraph.labelKind === 'number' && /^\d+$/.test(paragraph.label!)
    const text = isTop ? paragraph.text : withLabel(paragraph)
    if (isTop) walk.number = paragraph.label
    if (paragraph.kind === 'heading') {
      walk.heading = [paragraph.text]
      const answer = readAnswer(paragraph.text, 'addendum')
      walk.context = answer === null ? null : { answer, words: paragraph.text, paragraph: null }
      continue
    }
    texts.push(text)
    unit(walk, paragraph, text)
    readParagraph(walk, text)
  }
  const ownTotals = readTotals(texts)
  const counted = ownTotals === null ? [] : [{ words: ownTotals.quote, paragraph: null }]
  const collectiveAnswers = walk.statements.length > 0 || walk.collective.length > 0 ? walk.collective : counted
  if (walk.statements.length === 0 && collectiveAnswers.length === 0)
    throw new ParseError(
      symbol,
      'whole document',
      'the addendum answers no recommendation, by its number or with all others',
    )
  const base = head(cover, symbol)
  return {
    ...base,
    type: 'addendum',
    layout: 'upr-addendum',
    units: pathsOnce(walk.units).map((one, ordinal) => ({ ...one, ordinal })),
    warnings: [
      ...read.warnings,
      ...withoutNumbers(walk.statements, collectiveAnswers),
      ...contradictions(walk.statements),
    ],
    review: {
      cycle: cycleOfCouncilSession(Number(/HRC\/(\d+)\//.exec(symbol)?.[1] ?? Number.NaN) || null),
      workingGroupSession: null,
      reportSymbol: symbol.replace(/\/Add\.\d+$/, ''),
      statements: walk.statements,
      ownTotals,
      collectiveAnswers,
    },
  }
}

/** A number that comes back as a heading of comments keeps its path once; the others are parts of it. */
const pathsOnce = (units: Omit<UnitInput, 'ordinal'>[]): Omit<UnitInput, 'ordinal'>[] => {
  const seen = new Map<string, number>()
  return units.map((one) => {
    if (one.path === null) return one
    const times = seen.get(one.path) ?? 0
    seen.set(one.path, times + 1)
    return times === 0 ? one : { ...one, part: times }
  })
}

/** Nothing but "accepts all recommendations": which of them stays open until a person has read it. */
const withoutNumbers = (statements: Statement[], [first]: Walk['collective']): string[] =>
  statements.length > 0 || first === undefined
    ? []
    : [`no recommendation is answered by its number: ${JSON.stringify(first.words)}. Compare with the report`]

const contradictions = (statements: Statement[]): string[] => {
  const values = new Map<string, Set<string>>()
  for (const statement of statements)
    for (const path of statement.paths) values.set(path, (values.get(path) ?? new Set()).add(statement.position.value))
  return [...values]
    .filter(([, some]) => some.size > 1)
    .map(([path, some]) => `${path} is answered in two ways: ${[...some].join(', ')}`)
}
