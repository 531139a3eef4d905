// Some of all texts, and which of them say a word: each code leads to its texts, so that none is read to know how rare a word is.
import { fields, mentionsIn, readSketches, type Said, type Sketches, stemMark } from './sketch.ts'

/** Of one, in which column does not matter. */
const each = { heads: 1, stems: 1, words: 1 }
/** A code and a text in one number: 18 bits and 13. */
const texts = 2 ** 13
const marks = ['en', 'fr', 'es', ''].map((language) => stemMark(language).charCodeAt(0))

export type Sample = Sketches & {
  /** How many texts say it among the first that were read, until `enough` do. */
  saying(one: Said, enough: number): { read: number; saying: number }
}

/** The least place whose number is not below `least`. */
function placeOf(sorted: Uint32Array, least: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (sorted[middle]! < least) from = middle + 1
    else to = middle
  }
  return from
}

/** At most 8,192 sketches. */
export function createSample(sketches: readonly string[]): Sample {
  const { numbers, starts } = readSketches(sketches)
  /** Codes with their texts, in order: as printed for null, else in headings and stems of texts with this mark. */
  const make = (mark: number | null): Uint32Array => {
    const found: number[] = []
    for (const [text, start] of starts.entries()) {
      if (mark !== null && numbers[start + fields.mark] !== mark) continue
      const words = start + numbers[start + fields.words]!
      const to = mark === null ? start + numbers[start + fields.end]! : words
      for (let at = mark === null ? words : start + fields.codes; at < to; at++) found.push(numbers[at]! * texts + text)
    }
    return Uint32Array.from(found).sort()
  }
  const made = new Map<number | null, Uint32Array>()
  // each is sorted when it is first asked for: all at once would be a long turn
  const sortedOf = (mark: number | null): Uint32Array => {
    const sorted = made.get(mark) ?? make(mark)
    made.set(mark, sorted)
    return sorted
  }
  /** Texts with this code, lowest first; some twice. */
  const textsWith = (code: number, mark: number | null): number[] => {
    const sorted = sortedOf(mark)
    const found: number[] = []
    for (let at = placeOf(sorted, code * texts); at < sorted.length && sorted[at]! < (code + 1) * texts; at++)
      found.push(sorted[at]! % texts)
    return found
  }
  return {
    numbers,
    starts,
    saying(one, enough) {
      const [first] = one.codes
      const of = one.printed ? [null] : one.mark === null ? marks : [one.mark]
      const candidates = of.flatMap((mark) => textsWith(first!, mark))
      if (of.length > 1) candidates.sort((a, b) => a - b)
      let [saying, last] = [0, -1]
      for (const text of candidates) {
        if (text === last || (one.codes.length > 1 && mentionsIn(numbers, starts[text]!, one, each) === 0)) continue
        last = text
        saying += 1
        if (saying === enough) return { read: text + 1, saying }
      }
      return { read: starts.length, saying }
    },
  }
}
