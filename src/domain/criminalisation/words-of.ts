// Where the words of a folded text stand, and with which letters they begin: what a pattern needs is asked of that alone.

/** Sets of beginnings of words, each of `needLength` letters at most: a match holds a word of each set. */
export type Needs = readonly (readonly string[])[]
export const needLength = 5

/** a letter, a figure, or the mark of a masked name */
export const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xe001 && code <= 0xe00f)

/** Beginnings fall into so many places; where two share one, a pattern is tried in vain. */
const places = 2048
const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0
const placeOf = (hash: number): number => (hash ^ (hash >>> 11)) & (places - 1)

function placeOfLetters(letters: string): number {
  let hash = 0
  for (let i = 0; i < letters.length; i++) hash = step(hash, letters.charCodeAt(i))
  return placeOf(hash)
}

export type WordsOf = {
  /** offsets of the first letters of the words, `count` of them */
  starts: Int32Array
  count: number
  /** of each beginning of a word, up to `needLength` letters, the last offset at which one has it, at its place; -1 */
  last: Int32Array
}

const words: WordsOf & { text: string | null } = {
  text: null,
  starts: new Int32Array(1024),
  count: 0,
  last: new Int32Array(places),
}

/** Reads a text, once where several scanners ask for it in turn. What it returns holds until the next text is read. */
export function wordsOf(text: string): WordsOf {
  if (words.text !== text) read(text)
  return words
}

function read(text: string): void {
  // a word and a blank
  if (words.starts.length < text.length / 2 + 1) words.starts = new Int32Array(text.length)
  const { starts, last } = words
  last.fill(-1)
  let count = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const word = isWordUnit(text.charCodeAt(i))
    if (word && !inWord) {
      starts[count++] = i
      // whatever follows: "op-cat" begins with all of "op-ca"
      const end = Math.min(i + needLength, text.length)
      for (let at = i, hash = 0; at < end; at++) {
        hash = step(hash, text.charCodeAt(at))
        last[placeOf(hash)] = i
      }
    }
    inWord = word
  }
  words.count = count
  words.text = text
}

const unknown = -2

const shortest = (letters: readonly string[]): number => Math.min(...letters.map((one) => one.length))
/** For `sort`: first what fewest texts have. Long beginnings are rare, and so are few. */
export const rarestFirst = (a: readonly string[], b: readonly string[]): number =>
  shortest(b) - shortest(a) || a.length - b.length

/** Patterns ask by the numbers that `number` gave them, and share what they need. */
export function createNeeds() {
  const sets: Uint16Array[] = []
  const numbers = new Map<string, number>()
  const numberOf = (need: readonly string[]): number => {
    const key = [...need].sort().join('|')
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, sets.length)
    return sets.push(Uint16Array.from(new Set(need.map(placeOfLetters)))) - 1
  }
  const lastOf = (set: Uint16Array, last: Int32Array): number => {
    let at = -1
    for (let i = 0; i < set.length; i++) at = Math.max(at, last[set[i]!]!)
    return at
  }
  let known = new Int32Array(0)
  return {
    /** Each need once, the rarest first. */
    number: (needs: Needs): { number: number; need: readonly string[] }[] => [
      ...new Map(
        [...needs].sort(rarestFirst).map((need) => [numberOf(need), { number: numberOf(need), need }]),
      ).values(),
    ],
    /** Opens one text; returns whether it has, there or further on, all that is needed. False is certain. */
    of({ last }: WordsOf): (needed: readonly number[], from: number) => boolean {
      if (known.length < sets.length) known = new Int32Array(sets.length)
      known.fill(unknown)
      return (needed, from) => {
        for (let i = 0; i < needed.length; i++) {
          const set = needed[i]!
          let at = known[set]!
          if (at === unknown) {
            at = lastOf(sets[set]!, last)
            known[set] = at
          }
          if (at < from) return false
        }
        return true
      }
    },
  }
}
