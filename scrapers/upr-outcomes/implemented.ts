// Which numbers of a sentence the words "already implemented" belong to: those of their own clause.
import { implementedMarks } from './positions.ts'
import { isDoneBehind, maskRuns } from './runs.ts'
import type { FoundNumber, Run } from './types.ts'

/** "considers already implemented recommendations 140.1": the numbers are their object. */
const objectWords = new Set(['', 'the', 'following', 'recommendation', 'recommendations', 'no', 'no.', 'nos', 'nos.'])
const isObjectGap = (gap: string): boolean =>
  gap
    .replace(/^\w+/, '')
    .toLowerCase()
    .split(/[\s:]+/)
    .every((word) => objectWords.has(word))
/** "140.1 (Norland), 140.2 (Kestria)": runs that go on. */
const joining = new Set([
  '',
  'and',
  'or',
  'as',
  'well',
  'recommendation',
  'recommendations',
  'no',
  'no.',
  'nos',
  'nos.',
])
const goesOn = (gap: string): boolean =>
  gap
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .split(/[\s,;&]+/)
    .every((word) => joining.has(word))

/** "140.1, 140.2 (already implemented), 140.3": the number before a bracket inside a run. */
const innerDone = (text: string, numbers: readonly FoundNumber[], runs: readonly Run[]): string[] =>
  numbers
    .filter((one) => runs.some(({ start, end }) => start <= one.start && one.end < end) && isDoneBehind(text, one))
    .map(({ path }) => path)

/**
 * Paths that a sentence calls implemented; null where it calls none so, `all` where the words stand beside no number of
 * their own.
 */
export const implementedIn = (text: string, numbers: readonly FoundNumber[]): ReadonlySet<string> | 'all' | null => {
  const { text: masked, runs } = maskRuns(text, numbers)
  const found = implementedMarks(masked)
  const paths = new Set(innerDone(text, numbers, runs))
  if (found.length === 0) return paths.size > 0 ? paths : null
  if (runs.length === 0) return 'all'
  const places = [...masked.matchAll(/§(\d+)§/g)].map((one) => ({
    // "the first part of 140.2" is not all of it
    paths: (runs[Number(one[1])]?.items ?? []).flatMap(({ path, part }) => (part === null ? [path] : [])),
    start: one.index,
    end: one.index + one[0].length,
  }))
  for (const mark of found) {
    const end = mark.index + mark[0].length
    const next = places.find(({ start }) => start >= end)
    const last = places.findLastIndex((one) => one.end <= mark.index)
    if (next !== undefined && isObjectGap(masked.slice(end, next.start))) {
      for (const path of next.paths) paths.add(path)
      continue
    }
    // "are supported and already implemented by Valdoria: 140.1"
    if (last < 0) return 'all'
    for (let at = last; at >= 0; at--) {
      for (const path of places[at]!.paths) paths.add(path)
      if (at === 0 || !goesOn(masked.slice(places[at - 1]!.end, places[at]!.start))) break
    }
  }
  return paths
}

/** Does the mark belong to this number? */
export const isMarked = (marked: ReturnType<typeof implementedIn>, path: string): boolean =>
  marked === 'all' || marked?.has(path) === true
