// Answers that an item of a list carries itself, or that a heading inside the list gives: "(Norland) – not accepted;".
import { endsInStates } from './brackets.ts'
import { looseWords, mayBeWords } from './lines-behind.ts'
import type { Answer } from './positions.ts'
import { isLabelled } from './state-speech.ts'
import { isYesOrNo, readHeading, readVerdict } from './verdict.ts'

type Own = { text: string; answer: Answer; words: string }

/** ") – accepted in part", ") [noted]", ") (not accepted)", "). Noted." */
const tailForms = [
  /\)[\s;.,]{0,6}[–—:-]\s{0,4}([^()[\]]{4,90}?)[\s.;]{0,6}$/,
  /\)[\s;.,]{0,6}\[([^()[\]]{4,90})\][\s.;]{0,6}$/,
  /\)[\s;.,]{0,6}\(([^()[\]]{4,90})\)[\s.;]{0,6}$/,
  /\)[;.]\s{1,4}(\p{Lu}[^()[\]]{4,90}?)[\s.;]{0,6}$/u,
]

/** "(Kestria) Noted The Constitution.": the cells of a row, run together */
const cellBehind =
  /\)\s{1,4}((?:not |partly |partially )?(?:accepted|supported|noted|rejected|pending)(?: in part)?)(?=$|[\s.;])/iu

/** "Noted: criminalize torture", "[Noted] Criminalize torture" */
const headForms = [/^([^:–—()[\]]{4,40}):\s+(?=\p{L})/u, /^\[([^\]]{4,40})\]\s+(?=\p{L})/u]

/** "(Norland): Yes" */
const yesBehind = /\)[\s;.,]{0,6}[–—:-]?\s{0,4}(\p{L}{2,3})[\s.;]{0,6}$/u

const notPlain: Answer = { value: 'unclear', alreadyImplemented: false }

/** The answer before an item, or behind its recommending States, and the item without it; null without one. */
export const ownAnswer = (text: string, state: string | null): Own | null => {
  for (const form of headForms) {
    const match = form.exec(text)
    const answer = match === null ? null : readVerdict(match[1]!, state)
    if (match !== null && answer !== null) return { text: text.slice(match[0].length), answer, words: match[1]! }
  }
  for (const form of tailForms) {
    const match = form.exec(text)
    if (match === null) continue
    const before = text.slice(0, match.index + 1)
    const answer = endsInStates(before) ? readVerdict(match[1]!, state) : null
    if (answer !== null) return { text: before, answer, words: match[1]!.trim() }
  }
  const cell = cellBehind.exec(text)
  const row = text.slice(0, (cell?.index ?? 0) + 1)
  const inCell = cell !== null && endsInStates(row) ? readVerdict(cell[1]!, state, 'cell') : null
  if (inCell !== null) return { text: row, answer: inCell, words: cell![1]! }
  const yes = yesBehind.exec(text)
  const before = text.slice(0, (yes?.index ?? 0) + 1)
  return yes !== null && isYesOrNo(yes[1]!) && endsInStates(before)
    ? { text: before, answer: notPlain, words: yes[1]! }
    : null
}

/** The answer of a heading that stands inside a list, behind its lead-in; null for a topic. */
export const headingAnswer = (
  item: { heading: string[] },
  lead: { heading: string[] },
  state: string | null,
): { answer: Answer; words: string } | null => {
  const words = item.heading.at(-1)
  if (words === undefined || item.heading.join('\n') === lead.heading.join('\n')) return null
  const answer = readHeading(words, state) ?? readVerdict(words, state)
  return answer === null ? null : { answer, words }
}

type Item = { heading: string[]; behind: string[] }

/** The one answer among the lines behind an item; null where none is one, or several are. */
const behindOf = ({ behind }: Item, state: string | null): { answer: Answer; words: string } | null => {
  const found = behind.flatMap((words) => {
    const answer = readVerdict(words, state, 'cell') ?? readHeading(words, state)
    return answer === null ? [] : [{ answer, words }]
  })
  return found.length === 1 ? found[0]! : null
}

/**
 * The answers of a list that prints one behind each of its items, in a line or a cell of its own: these head nothing.
 * `unclear` where some items have none. Null where such a line is a heading: of another list, or of the items after it.
 */
export const answersBehind = (
  items: readonly Item[],
  lead: { heading: string[] },
  state: string | null,
  listed: Answer | null = null,
): ((item: Item) => { answer: Answer; words: string } | null) => {
  const read = (item: Item) => behindOf(item, state)
  const count = items.filter((item) => read(item) !== null).length
  const first = items[0]
  const last = items.at(-1)
  const closing = last === undefined ? null : read(last)
  if (count < 2 || first === undefined || closing === null) return () => null
  // "Valdoria cannot support this recommendation, since …" behind some of what is not supported: comments
  const isSame = items.every((item) => (read(item)?.answer.value ?? listed?.value) === listed?.value)
  if (isSame && count < items.length) return () => null
  if (headingAnswer(first, lead, state) !== null) return () => null
  return (item) =>
    (count === items.length ? read(item) : null) ?? { answer: notPlain, words: read(item)?.words ?? closing.words }
}

/** A bare verdict behind the last item of a list, which answers it or heads what comes next: nobody can tell. */
export const verdictBehind = (
  item: Item,
  items: readonly Item[],
  state: string | null,
): { answer: Answer; words: string } | null => {
  const words = item.behind[0]
  const answer = item !== items.at(-1) || words === undefined ? null : readVerdict(words, state, 'cell')
  return answer === null || words === undefined || words.length > 30 || /\brecommendation/i.test(words)
    ? null
    : { answer, words }
}

/** Doubts for lines behind an item that are neither topics nor an answer, nor called a comment: "Response of Valdoria: …". */
export const doubtsOfLines = (lines: readonly string[], state: string | null): string[] =>
  lines
    .filter((line) => mayBeWords(line) && readVerdict(line, state, 'cell') === null && !isLabelled(line))
    .map(looseWords)
