// The name of the State under review as one word: "the United States", "Antigua and Barbuda", "the Republic of Valdoria".
import { stateOf } from './brackets.ts'

/** Stands for the name in a text of which only the answer is read, never its words. */
const oneWord = 'State'

const name = /\p{Lu}[\p{L}’'-]*(?:(?: (?:and|of))?(?: the)? \p{Lu}[\p{L}’'-]*){0,8}/gu
const known = new Map<string, string | null>()

const codeOf = (words: string): string | null => {
  if (!known.has(words)) known.set(words, stateOf(words))
  return known.get(words)!
}

/** The longest part of a run of words with capitals that names the State. */
const inRun = (run: string, state: string): string => {
  const starts = [...run.matchAll(/(?<=^| )\p{Lu}/gu)].map(({ index }) => index)
  for (const from of starts) {
    const ends = [...run.matchAll(/(?<=[\p{L}])(?=$| |[’']s\b)/gu)].map(({ index }) => index).filter((end) => end > from)
    const to = ends.findLast((end) => /[ -]/.test(run.slice(from, end)) && codeOf(run.slice(from, end)) === state)
    if (to !== undefined) return `${run.slice(0, from)}${oneWord}${run.slice(to)}`
  }
  return run
}

/** The text with the name of the State as one word, where it has more: for what reads whose answer it is. */
export const withOwnName = (text: string, state: string | null): string =>
  state === null ? text : text.replace(name, (run) => inRun(run, state))
