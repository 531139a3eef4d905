// Where a text says what was looked for, and the pieces of it that show it.
import type { Language } from '../mechanisms.ts'
import { stemTokens, wordTokens, wordWays } from './columns.ts'
import type { Phrase, Place, Query, Word } from './query.ts'
import { printedTokensOf, type Token, tokensOf } from './tokens.ts'

/** Neighbouring words that are marked together, compared by their stems or as printed. */
type Sought = { kind: 'stems' | 'printed' | 'beginning'; tokens: string[] }

const beside = (one: Word | Phrase): Sought[] =>
  one.kind === 'word'
    ? wordWays(one.token).map((way) => ({ kind: 'printed', tokens: one.token.kind === 'run' ? [one.token.text] : way }))
    : [{ kind: one.beginning ? 'beginning' : 'printed', tokens: one.tokens.map(({ text }) => text) }]

const stems = (tokens: readonly Token[], language: Language): Sought => ({
  kind: 'stems',
  tokens: tokens.map((token) => stemTokens(token, language).join(' ')),
})

/** What a text in the language is to say, or may say; what it must not say is not marked. */
function soughtIn(query: Query, language: Language): Sought[] {
  switch (query.kind) {
    case 'word':
      return [stems([query.token], language), ...beside(query)]
    case 'phrase':
      return beside(query)
    case 'near':
      return [...query.left, ...query.right].flatMap((one) => [
        ...(one.kind === 'word' ? [stems([one.token], language)] : []),
        ...beside(one),
      ])
    case 'named':
      return [
        ...query.own.flatMap((word) => soughtIn(word, language)),
        ...query.names.flatMap((name): Sought[] =>
          name.language === null
            ? name.tokens.length === 1
              ? beside({ kind: 'word', token: name.tokens[0]! })
              : beside({ kind: 'phrase', tokens: name.tokens, beginning: false })
            : name.language === language
              ? [stems(name.tokens, language)]
              : [],
        ),
      ]
    case 'not':
      return []
    default:
      return query.parts.flatMap((part) => soughtIn(part, language))
  }
}

type Read = { token: Token; printed: string; stem: string }

/** Words in pieces are found inside others: the tokens of one are part of those of the other. */
function isSaid({ kind, tokens }: Sought, words: Read[], at: number): boolean {
  return tokens.every((sought, i) => {
    const word = words[at + i]
    if (word === undefined || sought === '') return false
    if (kind === 'stems') return word.stem === sought || (word.stem.includes(' ') && word.stem.includes(sought))
    if (kind === 'beginning' && i === tokens.length - 1) return word.printed.startsWith(sought)
    return word.printed === sought || (word.token.kind === 'run' && word.printed.includes(sought))
  })
}

/** Returns the places of `text`, in order and apart, that say what was looked for. */
export function markedPlaces(text: string, language: Language, query: Query): Place[] {
  const all = soughtIn(query, language)
  const read = (token: Token): Read => {
    const stem = stemTokens(token, language).join(' ')
    return { token, printed: token.kind === 'run' ? wordTokens(token).join('') : token.text, stem }
  }
  const inForms = all.filter(({ kind }) => kind === 'stems')
  const asPrinted = all.filter(({ kind }) => kind !== 'stems')
  return merged([
    ...placesIn(tokensOf(text).map(read), inForms),
    ...placesIn(printedTokensOf(text).map(read), asPrinted),
  ])
}

/** Places that touch or overlap are one. */
function merged(places: Place[]): Place[] {
  const apart: Place[] = []
  for (const place of places.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1)
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else apart.push(place)
  }
  return apart
}

function placesIn(words: Read[], all: Sought[]): Place[] {
  if (all.length === 0) return []
  const places: Place[] = []
  for (let at = 0; at < words.length; at += 1) {
    const longest = Math.max(0, ...all.map((one) => (isSaid(one, words, at) ? one.tokens.length : 0)))
    if (longest === 0) continue
    places.push({ start: words[at]!.token.start, end: words[at + longest - 1]!.token.end })
  }
  return places
}

export type Piece = { text: string; marked: boolean }

/** characters of a snippet around the marks, and before the first of them */
const longest = 280
const before = 80

/** The text cut at its marks. */
export function piecesOf(text: string, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of places) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true })
    at = end
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== '')
}

/** Begins and ends at a blank, where there is one near. */
function cutAt(text: string, from: number, to: number): Place {
  const start = from <= 0 ? 0 : Math.max(from, text.indexOf(' ', from) + 1)
  const blank = text.lastIndexOf(' ', to)
  return { start, end: to >= text.length ? text.length : blank > start ? blank : to }
}

/** Returns the piece of the text with most marks, some 280 characters; "…" says that more stands beside it. */
export function snippetOf(text: string, places: readonly Place[]): Piece[] {
  if (text.length <= longest) return piecesOf(text, places)
  const within = (first: Place) =>
    places.filter(({ start, end }) => start >= first.start && end <= first.start + longest - before)
  const best = places.reduce<Place | null>(
    (held, place) => (held === null || within(place).length > within(held).length ? place : held),
    null,
  )
  const from = Math.max(0, (best?.start ?? 0) - before)
  const { start, end } = cutAt(text, from, from + longest)
  const shown = places.filter((place) => place.start >= start && place.end <= end)
  const pieces = piecesOf(
    text.slice(start, end),
    shown.map((place) => ({ start: place.start - start, end: place.end - start })),
  )
  const dots = (is: boolean): Piece[] => (is ? [{ text: '…', marked: false }] : [])
  return [...dots(start > 0), ...pieces, ...dots(end < text.length)]
}
