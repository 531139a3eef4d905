// Bare numbers that an answer stands right beside: "We support 67, 94 and 98 in part", "134 and 135 do not enjoy our support".
import { compile } from '../../src/domain/patterns.ts'
import { answeredListRows } from './addendum-words.ts'

/**
 * "107 (end profiling (Norland)), 108 (train judges)": what a number is about; figures and letters are no such words, nor
 * "paragraph 6 (Nos. 1 and 3)".
 */
const gloss =
  /(?<=\d\s?)\((?![a-z\d]{1,4}\)|(?:nos?\.|[a-z-]+) \d{1,3}(?:[\s,;–-]|and|to|\d)*\))(?:[^()]|\([^()]*\)){2,300}\)/gi

/** The text with what stands in brackets behind its numbers blanked; each place kept. */
export const withoutGlosses = (text: string): string => text.replace(gloss, (found) => ' '.repeat(found.length))

const lists = compile(answeredListRows, 'list', { flags: 'gi' })
const singles = compile(answeredListRows, 'single', { flags: 'gi' })

type Found = { list: string; from: number }

const found = (text: string, form: RegExp): Found[] =>
  [...text.matchAll(form)].map((match) => {
    const list = match.slice(1).find((one) => one !== undefined)!
    return { list, from: match.index + match[0].lastIndexOf(list) }
  })

/** Numbers of recommendations run upwards; counts seldom do. */
const isRising = ({ list }: Found): boolean => {
  const numbers = (list.match(/\d+/g) ?? []).map(Number)
  return numbers.length > 1 && numbers.every((one, at) => at === 0 || one > numbers[at - 1]!)
}

/** Lists of bare numbers, in a text without glosses; a number that stands alone only where it can be no count. */
export const answeredLists = (text: string): Found[] => [
  ...found(text, lists).filter(isRising),
  ...found(text, singles),
]

/** Numbers beside an answer that may be those of recommendations, or counts. */
export const maybeAnswered = (text: string): string[] =>
  found(withoutGlosses(text), lists).flatMap(({ list }) => list.match(/\d+/g) ?? [])
