// A sketch of a text: three characters for each of its words and stems, in order, so that what it says is compared without reading it.

/** Characters of a code; the blank between two columns is none of them. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** Characters of one token: one of 262,144 codes, so that two tokens of one text hardly ever share one. */
const codeLength = 3

/** FNV-1a */
const basis = 0x811c9dc5
const step = (hash: number, character: number): number => Math.imul(hash ^ character, 0x01000193)

/** Returns the code of a token, which is folded. */
export function codeOf(token: string): string {
  let hash = basis
  for (let i = 0; i < token.length; i++) hash = step(hash, token.charCodeAt(i))
  const mixed = hash ^ (hash >>> 15)
  return alphabet[mixed & 63]! + alphabet[(mixed >>> 6) & 63]! + alphabet[(mixed >>> 12) & 63]!
}

/** Of each character of the alphabet its number, by its code. */
const numberOf = new Uint8Array(128)
for (const [i, letter] of [...alphabet].entries()) numberOf[letter.charCodeAt(0)] = i

/** The code at a place of a sketch as a number. */
const codeAt = (text: string, at: number): number =>
  numberOf[text.charCodeAt(at)]! |
  (numberOf[text.charCodeAt(at + 1)]! << 6) |
  (numberOf[text.charCodeAt(at + 2)]! << 12)

/** Returns the code of a token as a number, below 2^18. */
export const codeNumber = (token: string): number => codeAt(codeOf(token), 0)

/** Where things stand in a sketch as numbers, counted from its start: how long it is, its mark, and where texts and words begin. */
export const fields = { end: 0, mark: 1, body: 2, words: 3, codes: 4 } as const

/** How many numbers `readSketch` writes at most. */
export const numbersIn = (sketch: string): number => fields.codes + Math.ceil(sketch.length / codeLength)

/** Writes a sketch as numbers into `into` from `start` on, and returns where it ends. An empty one says nothing. */
export function readSketch(sketch: string, into: Uint32Array, start: number): number {
  let end = start + fields.codes
  into[start + fields.mark] = sketch === '' ? 0 : sketch.charCodeAt(0)
  into[start + fields.body] = fields.codes
  into[start + fields.words] = fields.codes
  const columns = [fields.body, fields.words]
  for (let at = 1; at < sketch.length; ) {
    if (sketch[at] === ' ') {
      into[start + columns.shift()!] = end - start
      at += 1
    } else {
      into[end++] = codeAt(sketch, at)
      at += codeLength
    }
  }
  into[start + fields.end] = end - start
  return end
}

/** Sketches as numbers side by side, each from its start on. */
export type Sketches = { numbers: Uint32Array; starts: readonly number[] }

/** Returns sketches as numbers, in their order. */
export function readSketches(sketches: readonly string[]): Sketches {
  const numbers = new Uint32Array(sketches.reduce((sum, sketch) => sum + numbersIn(sketch), 0))
  let end = 0
  const starts = sketches.map((sketch) => {
    const start = end
    end = readSketch(sketch, numbers, start)
    return start
  })
  return { numbers, starts }
}

/** How long a text counts that stands at `start`: its words and stems, and the separators of its sketch; an empty one has none. */
export const lengthOf = (numbers: Uint32Array, start: number): number =>
  numbers[start + fields.mark] === 0 ? 0 : numbers[start + fields.end]! - fields.codes + 1

/** Neighbouring codes in headings and stems of texts with this mark, of all for null, or among the words as printed. */
export type Said = { printed: boolean; mark: number | null; codes: readonly number[] }
export type Weights = { heads: number; stems: number; words: number }

/** How often the text at `start` says it, weighted by where. */
export function mentionsIn(numbers: Uint32Array, start: number, one: Said, weights: Weights): number {
  if (one.mark !== null && one.mark !== numbers[start + fields.mark]) return 0
  const { codes } = one
  const first = codes[0]!
  const words = start + numbers[start + fields.words]!
  const body = start + numbers[start + fields.body]!
  const end = one.printed ? start + numbers[start + fields.end]! : words
  let sum = 0
  for (let at = one.printed ? words : start + fields.codes; at < end; at++) {
    if (numbers[at] !== first) continue
    // headings and text are no neighbours
    const last = !one.printed && at < body ? body : end
    let length = 1
    while (length < codes.length && at + length < last && numbers[at + length] === codes[length]) length += 1
    if (length === codes.length) sum += one.printed ? weights.words : at < body ? weights.heads : weights.stems
  }
  return sum
}

/** Stands first in a sketch: the stems of which language it holds. */
export const stemMark = (language: string): string =>
  language === 'en' || language === 'fr' || language === 'es' ? language[0]! : '-'

/** The mark of the language; codes of the headings, the stems and the words, with a blank between. */
export const sketchOf = (language: string, codes: readonly [heads: string, stems: string, words: string]): string =>
  stemMark(language) + codes.join(' ')
