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

/** Letters that make the code of a word; of a letter five bits: where two are alike, the expressions tell. */
export const keyLength = 3
export const bits = 5
/** The code of the letters at a place. Past the end of a text there is nothing. */
export const codeOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31)

export type WordsOf = {
  /** offsets of the first letters, and the code of each word */
  starts: readonly number[]
  codes: readonly number[]
  /** each beginning of each word, up to `needLength` letters, at its place */
  begun: Uint8Array
}

let last: { text: string; words: WordsOf } | null = null
/** Reads a text, once where several scanners ask for it in turn. */
export function wordsOf(text: string): WordsOf {
  if (last?.text !== text) last = { text, words: read(text) }
  return last.words
}

function read(text: string): WordsOf {
  const starts: number[] = []
  const codes: number[] = []
  const begun = new Uint8Array(places)
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const word = isWordUnit(text.charCodeAt(i))
    if (word && !inWord) {
      starts.push(i)
      codes.push(codeOf(text, i))
      // whatever follows: "op-cat" begins with all of "op-ca"
      const end = Math.min(i + needLength, text.length)
      for (let at = i, hash = 0; at < end; at++) {
        hash = step(hash, text.charCodeAt(at))
        begun[placeOf(hash)] = 1
      }
    }
    inWord = word
  }
  return { starts, codes, begun }
}

const unknown = 0
const met = 1
const unmet = 2

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
  const meets = (set: Uint16Array, begun: Uint8Array): boolean => {
    for (let i = 0; i < set.length; i++) if (begun[set[i]!] === 1) return true
    return false
  }
  return {
    number: (needs: Needs): number[] => [...new Set([...needs].sort(rarestFirst).map(numberOf))],
    /** Opens one text; returns whether it has all that is needed. False is certain. */
    of({ begun }: WordsOf): (needed: readonly number[]) => boolean {
      const known = new Uint8Array(sets.length)
      return (needed) => {
        for (let i = 0; i < needed.length; i++) {
          const set = needed[i]!
          if (known[set] === unknown) known[set] = meets(sets[set]!, begun) ? met : unmet
          if (known[set] === unmet) return false
        }
        return true
      }
    },
  }
}
