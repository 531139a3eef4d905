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

type Part = { typed: string; rest: string }

/** What may be left out of one that finds nothing: that words are near, a side of NEAR, that words are neighbours. */
function loosened(query: Query): Part[] {
  if (query.kind === 'near') {
    const [left, right] = [side(query.left), side(query.right)]
    return [
      { typed: `NEAR/${query.distance}`, rest: `${left} AND ${right}` },
      { typed: left, rest: right },
      { typed: right, rest: left },
    ]
  }
  if (query.kind !== 'phrase' || query.tokens.length < 2) return []
  const words = query.tokens.map(({ text }) => text).join(' ')
  return [{ typed: '" "', rest: `${words}${query.beginning ? '*' : ''}` }]
}

/** What must be said, each with the search that is left without it; none where it is a single word. */
export function partsOf(query: Query): Part[] {
  if (query.kind !== 'and') return loosened(query)
  return query.parts.flatMap((part) => {
    const others = query.parts.filter((other) => other !== part).map(writeQuery)
    const looser = loosened(part).map(({ typed, rest }) => ({ typed, rest: [rest, ...others].join(' AND ') }))
    return [{ typed: writeQuery(part), rest: others.join(' ') }, ...looser]
  })
}

const single = (one: Word | Phrase): Word[] => {
  if (one.kind === 'word') return [one]
  const whole = one.beginning ? one.tokens.slice(0, -1) : one.tokens
  return whole.map((token) => ({ kind: 'word', token }))
}

/** The single words that a text may have to say, those of phrases too. */
export function wordsIn(query: Query): Word[] {
  if (query.kind === 'word' || query.kind === 'phrase') return single(query)
  if (query.kind === 'near') return [...query.left, ...query.right].flatMap(single)
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(wordsIn) : []
}
