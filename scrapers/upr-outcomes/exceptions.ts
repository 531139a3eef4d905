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
): { rest: string; exception: Exception | null } => {
  const named = namedIn(sentence, leads)
  if (named === null) return { rest: sentence, exception: null }
  const before = sentence.slice(0, named.start)
  const after = sentence.slice(named.end)
  // where the main answer comes later, a comma ends the clause
  const closes =
    readAnswer(before) !== null
      ? /^[^;:]*/
      : /^(?:,?\s*(?:(?:to|on|with|for|of|about|and) )?(?:which|that|whom)\b[^,;:]*)?/
  const clause = withoutNext(closes.exec(after)![0])
  const { paths, states } = named
  // "except 6.2, which it rejects, and 6.3, on which it will respond": which answer is whose is not plain
  const more = findDottedNumbers(clause).map((found) => found.path)
  if (more.length > 0) {
    const answer: Answer = { value: 'unclear', alreadyImplemented: false }
    return {
      rest: `${before.replace(/(?<![\s,])[\s,]+$/, '')}${after.slice(clause.length)}`,
      exception: { paths: [...paths, ...more], states, answer },
    }
  }
  return {
    rest: `${before.replace(/(?<![\s,])[\s,]+$/, '')}${after.slice(clause.length)}`,
    exception: { paths, states, answer: readAnswer(named.said ?? clause) },
  }
}

type Item = { number: string | null; path: string | null; states: (string | null)[] }

/** The exception that an item falls under, if any. */
export const exceptionOf = (item: Item, exceptions: readonly Exception[]): Exception | undefined =>
  exceptions.find(
    ({ paths, states }) =>
      paths.some((path) => path === item.path || path === item.number) ||
      states.some((state) => item.states.includes(state)),
  )
