// Where the words of a text begin and end, character by character: the index asks it of every text.
import { apostropheSigns, invisibleSigns } from '../letters.ts'

/** What a character is to a word; unknown until it is first met. */
const kinds = {
  other: 1,
  /** stands in a word, and begins none */ inner: 2,
  /** letter or figure */ letter: 3,
  capital: 4,
} as const
const known = new Uint8Array(0x10000)

const capital = /^\p{Lu}/u
const letter = /^[\p{L}\p{Nd}]/u
/** one between two words separates them, also where it is a letter of its own */
const apostrophe = new RegExp(`^[${apostropheSigns}]`, 'u')
const inner = new RegExp(`^[\\p{M}\\u0640${invisibleSigns}]`, 'u')

function judge(character: string): number {
  if (apostrophe.test(character)) return kinds.other
  if (capital.test(character)) return kinds.capital
  if (letter.test(character)) return kinds.letter
  return inner.test(character) ? kinds.inner : kinds.other
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isSurrogate(code)) return judge(String.fromCodePoint(text.codePointAt(at)!))
  if (known[code] === 0) known[code] = judge(text[at]!)
  return known[code]!
}

/** Code units of the character at `at`. */
const widthAt = (text: string, at: number): number =>
  isSurrogate(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1

/** Returns where the next word begins, from `at` on; the end of the text where there is none. */
export function nextRun(text: string, at: number): number {
  let start = at
  while (start < text.length && kindAt(text, start) < kinds.letter) start += widthAt(text, start)
  return start
}

/** "U.N.", "N.P.M."; else `start`. */
function endOfInitials(text: string, start: number): number {
  let [end, initials] = [start, 0]
  while (end < text.length && kindAt(text, end) === kinds.capital) {
    const stop = end + widthAt(text, end)
    if (text[stop] !== '.') break
    end = stop + 1
    initials += 1
  }
  return initials < 2 ? start : end
}

/** Returns the end of the word that begins at `start`: letters and figures, with the marks and invisible characters in it. */
export function endOfRun(text: string, start: number): number {
  if (kindAt(text, start) === kinds.capital) {
    const end = endOfInitials(text, start)
    if (end > start) return end
  }
  let end = start
  while (end < text.length && kindAt(text, end) > kinds.other) end += widthAt(text, end)
  return end
}
