// The nearest spelling: the words of the texts that a mistyped word may have meant.

/** Steps from one word to the other: a letter more, less, other, or two that changed places; above `most` it stops. */
function steps(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [earlier, above] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + change)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) row[j] = Math.min(row[j]!, earlier[j - 2]! + 1)
    }
    if (Math.min(...row) > most) return most + 1
    ;[earlier, above] = [above, row]
  }
  return above[b.length]!
}

/** Beginnings of the words that may be near: the first two letters, also where they changed places. */
export const beginningsOf = (word: string): string[] => [
  ...new Set([word.slice(0, 2), `${word[1] ?? ''}${word[0] ?? ''}`]),
]

/** Returns at most three of the words, nearest first, then by how many texts say them. */
export function nearestTo(word: string, words: readonly { word: string; texts: number }[]): string[] {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  return words
    .filter((one) => one.word !== word && !/\d/.test(one.word))
    .map((one) => ({ ...one, steps: steps(word, one.word, most) }))
    .filter((one) => one.steps <= most)
    .sort((a, b) => a.steps - b.steps || b.texts - a.texts || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map((one) => one.word)
}

/** Case, accents and what joins the parts of a name tell no two names apart. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** Names by their letters alone, and by what a misspelt one shares with them: the first two letters, or all but the first. */
export type Letters = { names: ReadonlyMap<string, string>; near: ReadonlyMap<string, readonly string[]> }

export function byLetters(names: readonly string[]): Letters {
  const folds = new Map(names.map((name) => [folded(name), name]))
  const near = new Map<string, string[]>()
  for (const word of folds.keys())
    for (const key of [word.slice(0, 2), word.slice(1)]) near.set(key, [...(near.get(key) ?? []), word])
  return { names: folds, near }
}

/** Returns the name that is a letter or two away from a whole one; null for one of them, for its beginning, and where none is near. */
export function misspeltName(given: string, { names, near }: Letters): string | null {
  const word = folded(given)
  if (word.length < 4 || names.has(word)) return null
  const candidates = [...beginningsOf(word), word.slice(1)].flatMap((key) => near.get(key) ?? [])
  const [nearest] = nearestTo(
    word,
    [...new Set(candidates)].map((one) => ({ word: one, texts: 0 })),
  )
  return names.get(nearest ?? '') ?? null
}

/** Returns the name of a list that a mistyped one may have meant, or of which it is the beginning; null where none is near. */
export function nearestName(given: string, names: readonly string[]): string | null {
  const word = folded(given)
  if (word === '') return null
  const byWord = new Map(names.map((name) => [folded(name), name]))
  const same = byWord.get(word)
  if (same !== undefined) return same
  const [nearest] = nearestTo(
    word,
    [...byWord.keys()].map((one) => ({ word: one, texts: 0 })),
  )
  const begun = word.length < 3 ? undefined : [...byWord.keys()].find((one) => one.startsWith(word))
  return byWord.get(nearest ?? begun ?? '') ?? null
}
