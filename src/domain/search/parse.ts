// Reads the words of a search as a tree: NOT binds before NEAR, NEAR before AND, AND before OR.
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { isNearItself } from './near-itself.ts'
import { type Phrase, type Query, type QueryFault, QueryRefusedError, type Word } from './query.ts'

const deepest = 10

type Reader = { lexemes: Lexeme[]; at: number; depth: number }

const refuse = (fault: QueryFault, { start, end }: { start: number; end: number }): never => {
  throw new QueryRefusedError(fault, { start, end })
}

const joined = (kind: 'and' | 'or', parts: Query[]): Query => (parts.length === 1 ? parts[0]! : { kind, parts })

/** Returns the tree. Throws QueryRefusedError, with the place, for what it does not understand. */
export function parseQuery(text: string): Query {
  const reader: Reader = { lexemes: lexemesOf(text), at: 0, depth: 0 }
  if (reader.lexemes.length === 0) refuse('no_word', { start: 0, end: text.length })
  const query = readOr(reader)
  const rest = reader.lexemes[reader.at]
  if (rest) refuse('bracket_stray', rest)
  return query
}

function readOr(reader: Reader): Query {
  const parts = [readAnd(reader)]
  while (reader.lexemes[reader.at]?.kind === 'or') {
    const operator = reader.lexemes[reader.at++]!
    parts.push(readAnd(reader, operator))
  }
  return joined('or', parts)
}

/** `after` is the operator that asks for something here. */
function readAnd(reader: Reader, after?: Lexeme): Query {
  const parts = [readNear(reader, after)]
  for (;;) {
    const lexeme = reader.lexemes[reader.at]
    if (!lexeme || lexeme.kind === 'or' || lexeme.kind === 'close') return joined('and', parts)
    if (lexeme.kind === 'and') reader.at += 1
    parts.push(readNear(reader, lexeme.kind === 'and' ? lexeme : undefined))
  }
}

function readNear(reader: Reader, after?: Lexeme): Query {
  const start = reader.lexemes[reader.at]
  const left = readUnary(reader, after)
  const operator = reader.lexemes[reader.at]
  if (operator?.kind !== 'near') return left
  reader.at += 1
  const beside = reader.lexemes[reader.at]
  const right = readUnary(reader, operator)
  const chained = reader.lexemes[reader.at]
  if (chained?.kind === 'near') refuse('near_chain', chained)
  const sides = { left: choicesOf(left, start ?? operator), right: choicesOf(right, beside ?? operator) }
  if (isNearItself(sides.left, sides.right)) refuse('near_itself', operator)
  return { kind: 'near', ...sides, distance: operator.distance }
}

/** What may stand beside NEAR: a word, a phrase, or several of them joined by OR. */
function choicesOf(query: Query, at: Lexeme): (Word | Phrase)[] {
  const parts = query.kind === 'or' ? query.parts : [query]
  return parts.map((part) => (part.kind === 'word' || part.kind === 'phrase' ? part : refuse('not_near', at)))
}

function readUnary(reader: Reader, after?: Lexeme): Query {
  const lexeme = reader.lexemes[reader.at]
  if (!lexeme || lexeme.kind === 'close')
    return after ? refuse('nothing_after', after) : refuse('bracket_stray', lexeme ?? { start: 0, end: 0 })
  reader.at += 1
  if (lexeme.kind === 'word') return { kind: 'word', token: lexeme.token }
  if (lexeme.kind === 'phrase') return { kind: 'phrase', tokens: lexeme.tokens, beginning: lexeme.beginning }
  if (lexeme.kind === 'not') return { kind: 'not', part: nested(reader, lexeme, () => readUnary(reader, lexeme)) }
  if (lexeme.kind !== 'open') return refuse('nothing_before', lexeme)
  if (reader.lexemes[reader.at]?.kind === 'close')
    refuse('bracket_empty', { start: lexeme.start, end: reader.lexemes[reader.at]!.end })
  if (reader.at >= reader.lexemes.length) refuse('bracket_open', lexeme)
  const query = nested(reader, lexeme, () => readOr(reader))
  if (reader.lexemes[reader.at]?.kind !== 'close') refuse('bracket_open', lexeme)
  reader.at += 1
  return query
}

function nested(reader: Reader, lexeme: Lexeme, read: () => Query): Query {
  reader.depth += 1
  if (reader.depth > deepest) refuse('too_deep', lexeme)
  const query = read()
  reader.depth -= 1
  return query
}
