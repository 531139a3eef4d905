// Writes a tree as a person would type it, for a search that is offered: the same without one of its parts.
import type { Phrase, Query, Word } from './query.ts'

const phrase = ({ tokens, beginning }: Phrase): string =>
  tokens.length === 1 && beginning
    ? `${tokens[0]!.text}*`
    : `"${tokens.map(({ text }) => text).join(' ')}${beginning ? '*' : ''}"`

const side = (choices: (Word | Phrase)[]): string => {
  const written = choices.map((one) => (one.kind === 'word' ? one.token.text : phrase(one)))
  return written.length === 1 ? written[0]! : `(${written.join(' OR ')})`
}

const isOperator = /^(?:AND|OR|NOT|NEAR)$/i

/** Returns words that are read as the same tree. */
export function writeQuery(query: Query): string {
  switch (query.kind) {
    case 'word':
      return isOperator.test(query.token.text) ? query.token.text.toLowerCase() : query.token.text
    case 'phrase':
      return phrase(query)
    case 'near':
      return `${side(query.left)} NEAR/${query.distance} ${side(query.right)}`
    case 'named':
      return query.own.map(({ token }) => token.text).join(' ')
    case 'not':
      return `-(${writeQuery(query.part)})`
    case 'and':
      return `(${query.parts.map(writeQuery).join(' AND ')})`
    case 'or':
      return `(${query.parts.map(writeQuery).join(' OR ')})`
  }
}

/** Words and phrases that must be said, each with the search that is left without it; none where there is only one. */
export const partsOf = (query: Query): { part: Query; rest: string }[] =>
  query.kind !== 'and'
    ? []
    : query.parts.map((part) => ({
        part,
        rest: query.parts
          .filter((other) => other !== part)
          .map(writeQuery)
          .join(' '),
      }))

/** The single words that a text may have to say. */
export function wordsIn(query: Query): Word[] {
  if (query.kind === 'word') return [query]
  if (query.kind === 'near') return [...query.left, ...query.right].flatMap((one) => (one.kind === 'word' ? [one] : []))
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(wordsIn) : []
}
