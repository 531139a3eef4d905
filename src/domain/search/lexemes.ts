// Cuts what was typed into brackets, operators, phrases and words, from left to right.
import { type Place, type QueryFault, QueryRefusedError } from './query.ts'
import { joinedName, printedTokensOf, type Token, tokensOf } from './tokens.ts'
import { checkSigns, isUnknownNear, singleQuoteEnd, singleQuotes } from './typed-signs.ts'

export type Lexeme = Place &
  (
    | { kind: 'open' | 'close' | 'and' | 'or' | 'not' }
    | { kind: 'near'; distance: number }
    | { kind: 'word'; token: Token }
    | { kind: 'phrase'; tokens: Token[]; beginning: boolean }
  )

/** distance of `NEAR` without a number, and of `/s`: about a sentence */
const usual = 10
const sentence = 20
const farthest = 50
const most = 60

const refuse = (fault: QueryFault, start: number, end: number): never => {
  throw new QueryRefusedError(fault, { start, end })
}

const isBlank = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter)
const isWordly = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{M}\p{Nd}]/u.test(letter)
/** “curly”, „low“, „low”, ”same”, "straight": any of them closes what any of them opened */
const quotes = '"“”„‟＂″〝〞'
/** also »so« , and the marks of Chinese */
const guillemets: Record<string, string> = { '«': '»', '‹': '›', '»': '«', '›': '‹', '「': '」', '『': '』' }
const operators: Record<string, 'and' | 'or' | 'not'> = { AND: 'and', OR: 'or', NOT: 'not', '&': 'and', '&&': 'and' }
const nearWritten = /^(?:NEAR(?:\/(\d+))?|near\/(\d+)|[wW]\/(\d+)|\/(\d+)|(\/[sS]))$/

function nearOf(written: string, place: Place): Lexeme | null {
  const found = nearWritten.exec(written)
  if (!found) return null
  const digits = found.slice(1, 5).find((part) => part !== undefined)
  const distance = found[5] ? sentence : digits === undefined ? usual : Number(digits)
  if (distance < 1 || distance > farthest) refuse('distance', place.start, place.end)
  return { kind: 'near', distance, ...place }
}

/** A star makes the word before it a beginning; elsewhere it means nothing that could be looked for. */
function checkStars(text: string, start: number): void {
  for (const { index } of text.matchAll(/\*/g))
    if (
      !isWordly(text[index - 1]) ||
      !isWordly(text[index - 2]) ||
      isWordly(text[index + 1]) ||
      text[index + 1] === '*'
    )
      refuse('star', start + index, start + index + 1)
}

const moved = (tokens: Token[], by: number): Token[] =>
  tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }))

function wordsOf(written: string, start: number): Lexeme[] {
  checkStars(written, start)
  return moved(tokensOf(written), start).map((token): Lexeme => {
    const { end } = token
    if (written[end - start] !== '*') return { kind: 'word', token, start: token.start, end }
    return { kind: 'phrase', tokens: [token], beginning: true, start: token.start, end: end + 1 }
  })
}

function phraseOf(written: string, start: number, place: Place): Lexeme {
  checkStars(written, start)
  const tokens = moved(printedTokensOf(written), start)
  if (tokens.length === 0) refuse('quote_empty', place.start, place.end)
  const star = written.indexOf('*')
  const last = tokens.at(-1)!.end - start
  if (star >= 0 && star !== last) refuse('star', start + star, start + star + 1)
  return { kind: 'phrase', tokens, beginning: star >= 0, ...place }
}

function closing(text: string, open: number): number {
  const mark = text[open]!
  const ends = guillemets[mark] ?? quotes
  for (let at = open + 1; at < text.length; at += 1) if (ends.includes(text[at]!)) return at
  return refuse('quote_open', open, open + 1)
}

/** "-", and what a keyboard or a word processor makes of it: directly before a word it is NOT, between blanks a dash */
const negations = '-!\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D\uFF01'
const exclamations = '!\uFF01'

const single: Record<string, 'open' | 'close' | 'or'> = { '(': 'open', ')': 'close', '|': 'or' }
const opens = (letter: string): boolean => quotes.includes(letter) || letter in guillemets

/** Where what nothing separates ends: blanks, brackets and marks do. */
function runEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !isBlank(text[end]) && !(text[end]! in single) && !opens(text[end]!)) end += 1
  return end
}

const hyphens = '-\u2010\u00AD'
/** The same, where a word that the end of a line has broken goes on behind the blank: "crimi- nalize" is one word. */
function wordsEnd(text: string, at: number): number {
  let end = runEnd(text, at + 1)
  while (end < text.length && hyphens.includes(text[end - 1]!)) {
    let past = end
    while (past < text.length && isBlank(text[past])) past += 1
    const wider = runEnd(text, past)
    const apart = tokensOf(text.slice(at, end)).length + tokensOf(text.slice(past, wider)).length
    if (tokensOf(text.slice(at, wider)).length >= apart) return end
    end = wider
  }
  return end
}

/** "OP CAT" is the short form that "OP-CAT" is. */
function pushWord(text: string, one: Lexeme, into: Lexeme[]): void {
  const last = into.at(-1)
  const token = last?.kind === 'word' && one.kind === 'word' ? joinedName(text, last.token, one.token) : null
  if (token === null) into.push(one)
  else into.splice(-1, 1, { kind: 'word', token, start: token.start, end: token.end })
}

/** Reads one lexeme or run of words that begins at `at`; returns where the next begins. */
function next(text: string, at: number, into: Lexeme[]): number {
  const letter = text[at]!
  const kind = single[letter]
  if (kind) {
    const end = letter === '|' && text[at + 1] === '|' ? at + 2 : at + 1
    into.push({ kind, start: at, end })
    return end
  }
  if (opens(letter)) {
    const close = closing(text, at)
    const after = text[close + 1] === '*' ? 1 : 0
    into.push(phraseOf(text.slice(at + 1, close) + '*'.repeat(after), at + 1, { start: at, end: close + 1 + after }))
    return close + 1 + after
  }
  const starts = at === 0 || isBlank(text[at - 1]) || '(|'.includes(text[at - 1]!)
  if ((starts || negations.includes(text[at - 1]!)) && singleQuotes.includes(letter)) {
    const close = singleQuoteEnd(text, at)
    if (close !== null) {
      into.push(phraseOf(text.slice(at + 1, close), at + 1, { start: at, end: close + 1 }))
      return close + 1
    }
  }
  const following = text[at + 1]
  const negates =
    following !== undefined && (isWordly(following) || `(${singleQuotes}`.includes(following) || opens(following))
  if (starts && negates && negations.includes(letter)) {
    into.push({ kind: 'not', start: at, end: at + 1 })
    return at + 1
  }
  // "torture ! police": a dash between blanks is punctuation, this is meant
  const isApart = starts && exclamations.includes(letter) && isBlank(following) && text.slice(at + 1).trim() !== ''
  if (isApart) refuse('not_apart', at, at + 1)
  const end = wordsEnd(text, at)
  const written = text.slice(at, end)
  const whole = starts && (isBlank(text[end]) || '()|'.includes(text[end]!))
  const operator = whole && Object.hasOwn(operators, written) ? operators[written] : undefined
  const near = whole ? nearOf(written, { start: at, end }) : null
  if (operator) into.push({ kind: operator, start: at, end })
  else if (near) into.push(near)
  else {
    if (whole && isUnknownNear(written)) refuse('near_form', at, end)
    checkSigns(text, at, end)
    for (const one of wordsOf(written, at)) pushWord(text, one, into)
  }
  return end
}

/** "par. 8 b) ii)": half a bracket that closes the label of a paragraph, where none is open */
const label = /(?:^|[\s,;])(?:\p{L}|[ivx]{1,5}|\d{1,2})$/iu

function withoutLabelBrackets(text: string, lexemes: readonly Lexeme[]): Lexeme[] {
  let depth = 0
  return lexemes.filter(({ kind, start }) => {
    if (kind === 'close' && depth === 0) return !label.test(text.slice(Math.max(0, start - 7), start))
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
    return true
  })
}

/** Returns what was typed, piece by piece; punctuation between words only separates them. Linear in its length. */
export function lexemesOf(text: string): Lexeme[] {
  const all: Lexeme[] = []
  for (let at = 0; at < text.length; ) at = isBlank(text[at]) ? at + 1 : next(text, at, all)
  const lexemes = withoutLabelBrackets(text, all)
  const past = lexemes.filter(({ kind }) => kind === 'word' || kind === 'phrase')[most]
  if (past) refuse('too_many', past.start, text.length)
  return lexemes
}
