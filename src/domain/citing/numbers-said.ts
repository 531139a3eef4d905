// Numbers that a title or a citation gives in words: of periodic reports, of a session, of a cycle; in three languages.
import { ordinalNumber } from '../days/days.ts'

export type NumbersSaid = { numbers: number[]; printed: string; start: number; end: number }

const noun = {
  reports: /(?<![\p{L}’'-])(?:reports?|rapports?|informes?)(?![\p{L}])/giu,
  session: /(?<![\p{L}’'-])(?:session|sess\.|per[ií]odo de sesiones)(?![\p{L}])/giu,
  cycle: /(?<![\p{L}’'-])(?:cycle|ciclo)(?![\p{L}])/giu,
}
/** Words that may stand among the numbers. */
const among = new Set(
  'combined periodic and to et y à a en un document valant periódico periódicos périodique périodiques combinados combiné combinés'.split(
    ' ',
  ),
)
const token = /[\p{L}\d]+(?:[-.’'][\p{L}\dºª]+)*[ºª]?/gu
const far = 90

/** Returns each group of numbers that stands right beside the word: "the combined fifth and sixth periodic reports" → 5, 6. */
export function numbersSaid(text: string, of: keyof typeof noun): NumbersSaid[] {
  const found: NumbersSaid[] = []
  for (const match of text.matchAll(noun[of])) {
    const end = match.index + match[0].length
    const ahead = text.slice(Math.max(0, match.index - far), match.index)
    const before = numbersAtEnd(ahead)
    // "rapports périodiques (deuxième et troisième)", "informes periódicos segundo y tercero"
    const behind = of === 'reports' && before.numbers.length === 0 ? numbersAtStart(text.slice(end, end + far)) : none
    const numbers = [...before.numbers, ...behind.numbers]
    if (numbers.length === 0) continue
    const start = match.index - ahead.length + before.at
    const last = end + behind.at
    found.push({
      numbers,
      printed: text.slice(before.numbers.length > 0 ? start : match.index, last).trim(),
      start,
      end: last,
    })
  }
  return found
}

const none: { numbers: number[]; at: number } = { numbers: [], at: 0 }
const initial = /^ini(?:t|c)ial$/iu

/** Two words may be one number: "one hundred and third", "quincuagésimo octavo". */
function numbersAtEnd(text: string): { numbers: number[]; at: number } {
  const words = [...text.matchAll(token)]
  const numbers: number[] = []
  let at = text.length
  for (let next = words.length - 1; next >= 0; ) {
    const gap = text.slice(words[next]!.index + words[next]![0].length, at)
    if (!/^[\s,().]*$/u.test(gap)) break
    const size = [5, 4, 3, 2, 1].find(
      (count) => numberOf(words.slice(Math.max(0, next + 1 - count), next + 1), count) !== null,
    )
    if (size !== undefined) {
      const own = words.slice(next + 1 - size, next + 1)
      numbers.unshift(numberOf(own, size)!)
      at = own[0]!.index
      next -= size
    } else if (among.has(words[next]![0].toLowerCase())) {
      at = words[next]!.index
      next -= 1
    } else break
  }
  return { numbers, at }
}

function numbersAtStart(text: string): { numbers: number[]; at: number } {
  const numbers: number[] = []
  let at = 0
  let end = 0
  for (const match of text.matchAll(token)) {
    if (!/^[\s,(]*$/u.test(text.slice(at, match.index))) break
    const number = numberOf([match], 1)
    if (number === null && !among.has(match[0].toLowerCase())) break
    at = match.index + match[0].length
    if (number !== null) {
      numbers.push(number)
      end = at
    }
  }
  return { numbers, at: end }
}

function numberOf(words: readonly RegExpMatchArray[], count: number): number | null {
  if (words.length < count) return null
  const text = words.map(([word]) => word).join(' ')
  // "and third" is no number of its own, and a bare figure is none
  if (/^\d+$/.test(text) || among.has(words[0]![0].toLowerCase())) return null
  return initial.test(text) ? 1 : ordinalNumber(text)
}
