// "Of §0§, Valdoria accepts §1§ and notes the others": the others are those of the first run that nothing else names.
import type { Run } from './types.ts'

const among = /^\s*(?:of|among|out of) (?:the )?(?:recommendations? )?(?:nos?\.? )?§0§,? /i
const others =
  /\b(?:all )?the (?:others?(?: ones?)?|rest|remainder|remaining (?:ones|recommendations|\w+))\b|\ball others\b/i

/** The text with a run of its own for the others, put behind the runs; as it was where it speaks of none. */
export const withOthers = (text: string, runs: Run[]): string => {
  const opening = among.exec(text)
  const [first, ...named] = runs
  if (opening === null || first === undefined || named.length === 0) return text
  const kept = text.slice(opening[0].length)
  const all = new Set(first.items.map(({ path }) => path))
  const paths = new Set(named.flatMap(({ items }) => items.map(({ path }) => path)))
  const left = first.items.filter(({ path }) => !paths.has(path))
  if (!others.test(kept) || left.length === 0 || [...paths].some((path) => !all.has(path))) return text
  runs.push({ items: left, start: 0, end: 0 })
  return kept.replace(others, `§${runs.length - 1}§`)
}
