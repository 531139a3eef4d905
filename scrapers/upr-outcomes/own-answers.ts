// Answers that an item of a list carries itself, or that a heading inside the list gives: "(Norland) – not accepted;".
import { endsInStates } from './brackets.ts'
import type { Answer } from './positions.ts'
import { readHeading, readVerdict } from './verdict.ts'

type Own = { text: string; answer: Answer; words: string }

/** ") – accepted in part", ") [noted]", ") (not accepted)", "). Noted." */
const tailForms = [
  /\)[\s;.,]{0,6}[–—:-]\s{0,4}([^()[\]]{4,90}?)[\s.;]{0,6}$/,
  /\)[\s;.,]{0,6}\[([^()[\]]{4,90})\][\s.;]{0,6}$/,
  /\)[\s;.,]{0,6}\(([^()[\]]{4,90})\)[\s.;]{0,6}$/,
  /\)[;.]\s{1,4}(\p{Lu}[^()[\]]{4,90}?)[\s.;]{0,6}$/u,
]

/** "Noted: criminalize torture", "[Noted] Criminalize torture" */
const headForms = [/^([^:–—()[\]]{4,40}):\s+(?=\p{L})/u, /^\[([^\]]{4,40})\]\s+(?=\p{L})/u]

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
  return null
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

type Item = { heading: string[]; behind: string | null }

/**
 * The answers of a list that prints one behind each of its items, in a line or a cell of its own: these head nothing.
 * `unclear` where some items have none. Null where such a line is a heading: of another list, or of the items after it.
 */
export const answersBehind = (
  items: readonly Item[],
  lead: { heading: string[] },
  state: string | null,
): ((item: Item) => { answer: Answer; words: string } | null) => {
  const read = ({ behind }: Item): Answer | null =>
    behind === null ? null : (readVerdict(behind, state, 'cell') ?? readHeading(behind, state))
  const count = items.filter((item) => read(item) !== null).length
  const first = items[0]
  const last = items.at(-1)
  if (count < 2 || first === undefined || last === undefined || read(last) === null) return () => null
  if (headingAnswer(first, lead, state) !== null) return () => null
  return (item) => ({
    answer: (count === items.length ? read(item) : null) ?? { value: 'unclear', alreadyImplemented: false },
    words: item.behind ?? last.behind!,
  })
}
