// Answers that leave some recommendations out: "enjoy the support of Valdoria, except 3.1, which is noted".
import { compile } from '../../src/domain/patterns.ts'
import { readStates } from './brackets.ts'
import { exceptionRows } from './exception-words.ts'
import { findLetters } from './letters.ts'
import { findBareNumbers, findDottedNumbers } from './numbers.ts'
import { type Answer, readAnswer } from './positions.ts'

/** Recommendations that an answer leaves out, by number or by who made them, with their own answer where one is given. */
export type Exception = { paths: string[]; states: string[]; answer: Answer | null }

const byNumber = compile(exceptionRows, 'except numbers', { flags: 'i' })
const numbersBefore = compile(exceptionRows, 'numbers excepted', { flags: 'i' })
const byLetter = compile(exceptionRows, 'except letters', { flags: 'i' })
const byState = compile(exceptionRows, 'except those of', { flags: 'i' })

/** "140.3 and 140.5", "Nos. 3 to 7": as they are printed. */
const pathsOf = (list: string): string[] => {
  const dotted = findDottedNumbers(list)
  return (dotted.length > 0 ? dotted : findBareNumbers(list)).map((found) => found.path)
}

/** "All but 3 of the recommendations" counts them and names none. */
const isCount = (list: string, after: string): boolean =>
  /^\d+\s*$/.test(list) && /^\s*(?:of|recommendations?)\b/i.test(after)

type Named = { start: number; end: number; paths: string[]; states: string[]; said?: string | undefined }

const namedIn = (sentence: string, leads: ReadonlySet<string>): Named | null => {
  const lettered = leads.size === 0 ? null : byLetter.exec(sentence)
  if (lettered !== null) {
    const end = lettered.index + lettered[0].length
    const paths = findLetters(`recommendations ${lettered[1]!}`, leads).map(({ path }) => path)
    if (paths.length > 0) return { start: lettered.index, end, paths, states: [] }
  }
  for (const pattern of [byNumber, numbersBefore]) {
    const match = pattern.exec(sentence)
    if (match === null) continue
    const end = match.index + match[0].length
    const { list, said } = match.groups as { list: string; said?: string }
    if (!isCount(list, sentence.slice(end))) return { start: match.index, end, paths: pathsOf(list), states: [], said }
  }
  const match = byState.exec(sentence)
  const list = match === null ? null : readStates(match[1]!.replace(/\bthe (?=\p{Lu})/gu, ''))
  if (match === null || list === null || list.unknown.length > 0) return null
  const states = list.states.flatMap(({ iso3 }) => (iso3 === null ? [] : [iso3]))
  return { start: match.index, end: match.index + match[0].length, paths: [], states }
}

/** "except 3.4, and notes 3.5": what stands behind is an answer to others. */
const next = /,?\s(?:and|but|while|whereas)\s[^;:\d]{0,80}(?=\d)/g
const withoutNext = (clause: string): string => {
  const at = [...clause.matchAll(next)].find(([words]) => readAnswer(words) !== null)?.index
  return clause.slice(0, at)
}

/**
 * Cuts out of one sentence what it leaves out. The answer to that stands behind it: ", which are noted". `leads`: lead-ins
 * whose items have letters.
 */
export const cutException = (
  sentence: string,
  leads: ReadonlySet<string>,
): { rest: string; exceptions: Exception[] } => {
  const named = namedIn(sentence, leads)
  if (named === null) return { rest: sentence, exceptions: [] }
  const before = sentence.slice(0, named.start)
  const after = sentence.slice(named.end)
  // where the main answer comes later, a comma ends the clause
  const closes =
    readAnswer(before) !== null
      ? /^[^;:]*/
      : /^(?:,?\s*(?:(?:to|on|with|for|of|about|and) )?(?:which|that|whom)\b[^,;:]*)?/
  const clause = withoutNext(closes.exec(after)![0])
  const { paths, states } = named
  const rest = `${before.replace(/(?<![\s,])[\s,]+$/, '')}${after.slice(clause.length)}`
  const exceptions =
    named.said === undefined
      ? eachApart({ paths, states }, clause)
      : [{ paths, states, answer: readAnswer(named.said) }]
  return { rest, exceptions }
}

/**
 * "except 6.2, which it rejects, and 6.3, on which it will respond": each number with the words behind it. Where only the last
 * of them answer, nobody can tell whether they are said of all.
 */
const eachApart = (first: Omit<Exception, 'answer'>, clause: string): Exception[] => {
  const more = findDottedNumbers(clause)
  const all = [
    { ...first, answer: readAnswer(clause.slice(0, more[0]?.start)) },
    ...more.map(({ path, end }, at): Exception => {
      const answer = readAnswer(clause.slice(end, more[at + 1]?.start))
      return { paths: [path], states: [], answer }
    }),
  ]
  if (more.length === 0) return all
  // "…, and 6.3 and 6.4, which are noted": a list has one answer
  for (let at = all.length - 2; at > 0; at--) {
    const gap = clause.slice(more[at - 1]!.end, more[at]!.start)
    if (/^(?:[\s,]|\b(?:and|to)\b|[–-])*$/.test(gap)) all[at]!.answer = all[at + 1]!.answer
  }
  const isPlain = all[0]!.answer !== null && !/\d\s?(?:to|[–-])\s?\d/.test(clause)
  const unclear: Answer = { value: 'unclear', alreadyImplemented: false }
  return isPlain ? all : all.map((one) => ({ ...one, answer: unclear }))
}

type Item = { number: string | null; path: string | null; states: (string | null)[] }

/** The exception that an item falls under, if any. */
export const exceptionOf = (item: Item, exceptions: readonly Exception[]): Exception | undefined =>
  exceptions.find(
    ({ paths, states }) =>
      paths.some((path) => path === item.path || path === item.number) ||
      states.some((state) => item.states.includes(state)),
  )
