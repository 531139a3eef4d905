// The words of a title that stands behind its symbol: "A/HRC/…, Report of the Working Group: Valdoria (14 May 2099), para. 6.1".
import { findPinpoints } from '../pinpoints/pinpoints.ts'
import { bodiesNamed, bodyNamed } from './bodies-named.ts'
import { findDate } from './dates.ts'
import { kindsNamed } from './named-kinds.ts'
import { withParagraphWords } from './near-words.ts'
import { opensAsTitle } from './quotes.ts'
import { withoutStates } from './recommenders.ts'
import { onlyStates } from './state-lists.ts'
import { type StateNamed, statesAround } from './states-named.ts'
import { isOfTitle } from './title-words.ts'
import { unreadNumber } from './unread-numbers.ts'

export type Behind = {
  /** words before the first paragraph that are said of the document, dates and brackets among them; empty where a sentence goes on */
  title: string
  /** the same length as the words behind the symbol, the title blanked and its day kept: what else is read there */
  rest: string
  states: StateNamed[]
}

const edges = /^[\s,.:;()–—-]+|[\s,.:;()–—-]+$/gu
const opensBracket = /^\s*\([^()]{2,120}\)/u

/** Reads what stands behind the symbol. Of the words up to the next symbol, only a bracket is surely of this one. */
export function titleBehind(after: string, meetsNext: boolean): Behind {
  // square brackets are read as round ones
  const plain = withParagraphWords(withoutStates(after)).replaceAll('[', '(').replaceAll(']', ')')
  const place = findPinpoints(plain, { lists: true })[0] ?? unreadNumber(plain) ?? undefined
  const head = plain.slice(0, place?.start ?? plain.length)
  const title = place === undefined && meetsNext ? (opensBracket.exec(head)?.[0] ?? '') : head
  const isTitle = title.trim() !== '' && isOfTitle(withoutDate(title)) && namesDocument(title)
  const own = isTitle ? title : ''
  return {
    title: own,
    rest: own === '' ? after : blanked(own) + after.slice(own.length),
    states: [...(own === '' ? [] : statesAround(own, true)), ...behindPlace(plain, place?.end ?? null, meetsNext)],
  }
}

/** "the Criminal Code of Valdoria, para. 7" names no document of the United Nations: kind, body or the State alone does. */
function namesDocument(title: string): boolean {
  const words = withoutDate(title).replace(edges, '')
  return (
    opensAsTitle(words) ||
    kindsNamed(title).length > 0 ||
    bodiesNamed(title).length > 0 ||
    bodyNamed(words) !== null ||
    isState(words)
  )
}

const isState = (words: string): boolean => /^\p{Lu}/u.test(words) && onlyStates(words)?.length === 1

/** "para. 7 (Norland)", "para. 7, Norland": whose State it is, or who spoke there: it is compared, and never called wrong. */
function behindPlace(text: string, end: number | null, meetsNext: boolean): StateNamed[] {
  if (end === null) return []
  const tail = text.slice(end)
  const words = (meetsNext ? (opensBracket.exec(tail)?.[0] ?? '') : withoutDate(tail)).replace(edges, '')
  if (isState(words)) return [{ iso3: onlyStates(words)![0]!.state.iso3, printed: words, how: 'addressed' }]
  return words !== '' && isOfTitle(words) && (kindsNamed(words).length > 0 || opensAsTitle(words))
    ? statesAround(words, true)
    : []
}

/** Same length; "14 décembre 2011" has words that no title has. */
function withoutDate(text: string): string {
  const date = findDate(text)
  return date === null ? text : text.slice(0, date.start) + ' '.repeat(date.end - date.start) + text.slice(date.end)
}

/** Same length: signs stay, and so does the day with the words that tell which day it is. */
function blanked(title: string): string {
  const date = findDate(title)
  const blank = (words: string): string => words.replace(/[^\s,.()]/gu, ' ')
  if (date === null) return blank(title)
  const from = title.slice(0, date.start).search(/(?:adopt|aprob)\p{L}{1,8}(?:\s(?:on|le|el))?\s*$/iu)
  const start = from === -1 ? date.start : from
  return blank(title.slice(0, start)) + title.slice(start, date.end) + blank(title.slice(date.end))
}
