// The name of the State under review as one word: "the United States", "Antigua and Barbuda", "the Republic of Valdoria".
import { stateNamed } from '../../src/domain/states/states.ts'

/** Stands for the name in a text of which only the answer is read, never its words. */
const oneWord = 'State'

const name = /\p{Lu}[\p{L}’'-]*(?:(?: (?:and|of))?(?: the)? \p{Lu}[\p{L}’'-]*){0,8}/gu
const known = new Map<string, string | null>()

/** "NEW ZEALAND" as "New Zealand" */
const titled = (words: string): string =>
  /\p{Ll}/u.test(words) ? words : words.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())

const codeOf = (words: string): string | null => {
  if (known.size > 5000) known.clear()
  if (!known.has(words)) known.set(words, stateNamed(titled(words), {})?.iso3 ?? null)
  return known.get(words)!
}

/** The longest part of a run of words with capitals that names the State. */
const inRun = (run: string, state: string): string => {
  const starts = [...run.matchAll(/(?<=^| )\p{Lu}/gu)].map(({ index }) => index)
  for (const from of starts) {
    const ends = [...run.matchAll(/(?<=[\p{L}])(?=$| |[’']s\b)/gu)]
      .map(({ index }) => index)
      .filter((end) => end > from)
    const to = ends.findLast((end) => /[ -]/.test(run.slice(from, end)) && codeOf(run.slice(from, end)) === state)
    if (to === undefined) continue
    const word = /\p{Ll}/u.test(run) ? oneWord : oneWord.toUpperCase()
    return `${run.slice(0, from)}${word}${run.slice(to)}`
  }
  return run
}

/** "II. NOT ACCEPTED": capitals throughout make no name of a word. */
const inPlainCase = (text: string): string => {
  if (!/\p{Lu}{2}/u.test(text) || /\p{Ll}/u.test(text)) return text
  const from = (/^(?:[A-Z]|[IVX]+|\d+)[.)]\s+/.exec(text)?.[0].length ?? 0) + 1
  return text.slice(0, from) + text.slice(from).toLowerCase()
}

/** The text with the name of the State as one word, where it has more: for what reads whose answer it is. */
export const withOwnName = (text: string, state: string | null): string =>
  inPlainCase(state === null ? text : text.replace(name, (run) => inRun(run, state)))
