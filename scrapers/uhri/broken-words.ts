// Words that the index prints with a space inside ("Com mittee", "C ode"): put together where both the whole and its pieces tell.
import { usualWords } from './words-table.ts'

/** No piece of a word, though many words begin with them. */
const standAlone: ReadonlySet<string> = new Set(
  'the and for all not are was has any her his out its who can may one two per but had she own new old ill men use'.split(
    ' ',
  ),
)
const leastWhole = 4
const leastPiece = 3
const letters = /^\p{L}+$/u
/** what may stand behind the second piece: "mittee," */
const wordBegin = /^\p{L}+/u

/** "Com" and "mittee" of "Committee"; "under" and "taken" are two words. */
function areOneWord(first: string, second: string): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()]
  if (b.length < 2 || a.length + b.length < leastWhole || !usualWords.has(a + b)) return false
  const [isFirst, isSecond] = [usualWords.has(a), usualWords.has(b)]
  if (isFirst && isSecond) return false
  // one letter is no word but these
  if (a.length === 1) return a !== 'a' && a !== 'i' && !isSecond
  if (!isFirst && !isSecond) return true
  const [known, unknown] = isFirst ? [a, b] : [b, a]
  return known.length >= leastPiece && unknown.length >= leastPiece && !standAlone.has(known)
}

/** Returns the line with broken words put together; a piece is never put to a capital behind it. */
export function mended(line: string): string {
  const words = line.split(' ')
  const out: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    const piece = next === undefined ? undefined : wordBegin.exec(next)?.[0]
    if (piece !== undefined && letters.test(word) && /^\p{Ll}/u.test(piece) && areOneWord(word, piece)) {
      out.push(word + next)
      at++
    } else out.push(word)
  }
  return out.length === words.length ? line : out.join(' ')
}
