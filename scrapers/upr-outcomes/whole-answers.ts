// Answers to recommendations that no number names: "notes all other recommendations", "accepts all those in paragraph 140".
import { cardinalNumber } from '../../src/domain/days/days.ts'
import { compile, sourceOf } from '../../src/domain/patterns.ts'
import { collectiveRows } from './addendum-words.ts'
import { type Answering, readAnswering } from './answering.ts'
import { type Answer, readAnswer } from './positions.ts'
import { isOwnSubject } from './runs.ts'
import type { FoundNumber, Review } from './types.ts'
import { wholeRows } from './whole-words.ts'

type Collective = NonNullable<Review['collectiveAnswers']>[number]

const whole = compile(wholeRows, 'whole', { flags: 'gi' })
const collective = compile(collectiveRows, 'collective', { flags: 'i' })
const rest = compile(wholeRows, 'rest', { flags: 'i' })
const nearly = compile(wholeRows, 'nearly', { flags: 'i' })
const behind = compile(wholeRows, 'behind', { flags: 'i' })
const each = compile(wholeRows, 'each', { flags: 'i' })
const some = compile(wholeRows, 'some of them', { flags: 'gi' })
const butList = compile(wholeRows, 'all but a list', { flags: 'i' })
const ofOne = /\b(?:part|half|sentence|element|clause|portion)s?\b/i
const ofNumbers = /^\s*(?:of|among|out of) (?:the )?(?:recommendations? )?(?:nos?\.? )?\d{1,3}\.\d/i
const counted = new RegExp(`\\b${sourceOf(wholeRows, 'count')}\\b`, 'i')
const denies = /\b(?:not|cannot|unable|nor|without)\b|n[’']t\b/i

/** Words that stand for all recommendations, or for the rest, as numbers of their own: nothing behind them narrows them. */
export const findWhole = (text: string): FoundNumber[] =>
  [...text.matchAll(whole)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    // "does not accept all recommendations" may accept some
    const isDenied = each.test(match[0]) && !/^any\b/i.test(match[0]) && denies.test(text.slice(0, start))
    // "accepts the first part of 140.2 and notes the rest", "Of recommendations 140.1 to 140.4, it notes the others"
    const isOfOne = !/recomm/i.test(match[0]) && (ofOne.test(text) || ofNumbers.test(text))
    const isPlain = !isOfOne && behind.test(text.slice(end)) && !nearly.test(text.slice(0, start)) && !isDenied
    return isPlain ? [{ path: `whole ${match[0]}`, start, end, isAlone: isOwnSubject(text.slice(end)) }] : []
  })

const listsIn = (words: string): string[] => /\bparagraphs? (.*)$/i.exec(words)?.[1]?.match(/\d{1,3}/g) ?? []
const countIn = (words: string): number | null => {
  const printed = counted.exec(words.replace(/\bparagraphs? .*$/i, ''))?.[0].toLowerCase()
  return printed === undefined ? null : (cardinalNumber(printed) ?? Number(printed))
}

/** What words for all of them mean. */
const scopeOf = (words: string) => ({ rest: rest.test(words), lists: listsIn(words), count: countIn(words) })

/** Does a sentence speak of all recommendations, or of the rest? */
export const speaksOfAll = (text: string): boolean => collective.test(text) || findWhole(text).length > 0

const isWholePath = (path: string): boolean => path.startsWith('whole ')

/** A reading whose words for all recommendations, or for the rest, stand apart from its numbers. */
export const withoutWhole = (one: Answering): Answering => ({
  ...one,
  given: one.given.flatMap(({ items, answer }) => {
    const own = items.filter(({ path }) => !isWholePath(path))
    return own.length === 0 ? [] : [{ items: own, answer }]
  }),
  numbers: one.numbers.filter(({ path }) => !isWholePath(path)),
  open: one.open.filter((path) => !isWholePath(path)),
  mentioned: one.mentioned.filter((path) => !isWholePath(path)),
})

/** What a sentence answers to all recommendations, to those of a list, or to the rest; its words alone where that is not plain. */
export const wholeAnswers = (
  { given, apart, numbers }: Answering,
  words: string,
  paragraph: string | null,
): Collective[] => {
  const found = numbers.filter(({ path }) => isWholePath(path))
  const answers = given.flatMap(({ items, answer }) => items.map(({ path }) => ({ path, answer })))
  const read = found.map(({ path }) => answers.find((one) => one.path === path))
  const isPlain = read.every((one) => one !== undefined && one.answer.value !== 'unclear')
  if (found.length === 0 || !isPlain || apart.some(({ states }) => states.length > 0)) return [{ words, paragraph }]
  return read.map((one): Collective => {
    const { path, answer } = one!
    const scope = scopeOf(path)
    // "all recommendations except 140.3": the rest, counted or not
    return { words, paragraph, ...answer, ...scope, ...(apart.length > 0 ? { rest: true, count: null } : {}) }
  })
}

/** "accepts all recommendations except the following, which it notes:": what it answers without the list, and to the list; else null. */
export const allButList = (words: string, state: string | null): { rest: Answering; said: Answer | null } | null => {
  const match = butList.exec(words)
  const text = words.slice(0, match?.index)
  if (match === null || findWhole(text).length === 0) return null
  const said = match.groups?.['said']
  const rest = readAnswering(text, [], { state, pronouns: false, further: findWhole })
  return { rest, said: said === undefined ? null : readAnswer(said) }
}

/** "All remaining recommendations" alone in a line: what the heading over it answers; null for any other line. */
export const wholeAlone = (words: string, answer: Answer, paragraph: string | null): Collective | null => {
  const [one, more] = findWhole(words)
  const isLine =
    one !== undefined && more === undefined && /^\W*$/.test(words.slice(0, one.start) + words.slice(one.end))
  return isLine ? { words, paragraph, ...answer, ...scopeOf(one.path) } : null
}

/** "accepts the recommendations on torture": answers some recommendations that no number names. */
export const answersSome = (words: string, state: string | null): boolean => {
  const find = (text: string): FoundNumber[] => {
    const all = findWhole(text)
    return [...text.matchAll(some)].flatMap(({ 0: found, index: start }) => {
      const end = start + found.length
      return all.some((one) => start < one.end && one.start < end) ? [] : [{ path: 'some', start, end }]
    })
  }
  // most sentences hold no such words: a second reading of each would double the time of an addendum
  if (find(words).length === 0) return false
  return readAnswering(words, [], { state, pronouns: false, further: find }).given.some(({ items }) =>
    items.some(({ path }) => path === 'some'),
  )
}
