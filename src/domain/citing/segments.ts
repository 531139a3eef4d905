// The stretch of text that belongs to one symbol: what stands before it and after it, up to the next citation.
import { findPinpoints } from '../pinpoints/pinpoints.ts'
import { isOfTitle } from './title-words.ts'

export type Segment = {
  /** bounds in the part, the symbol between them */
  from: number
  to: number
  /** where the symbol ends; behind that of a corrigendum that is cited with it */
  end: number
  /** the symbol stands in brackets that open before it */
  bracketed: boolean
}

type Place = { start: number; end: number }

// "para. 6. See", not "paras. 7": a full stop behind one of these ends no sentence
const abbreviation =
  /(?:^|[\s(.,;])(?:paras?|pars?|párrs?|parrs?|pp?|docs?|nos?|núms?|arts?|cf|e\.g|i\.e|ch|chap|sect|vol|ibid|v|vs|st|[A-Z])$/iu
const sentenceEnd = /[.!?]["”’»)]{0,2}\s+(?=[\p{Lu}“"‘«¿¡])/gu
// "para. 12; para. 16": no other source begins
const goesOn = /^;\s*(?:and\s|et\s|y\s)?(?:paras?\b\.?|pars?\.|párrs?\.|[§¶]{1,2})\s*\d/iu
/** Further than this nothing belongs to a symbol: a bound of the work, and of what a reader would join. */
const reach = { before: 600, after: 400 }

/** The segment of each symbol of one part, in order. */
export function segmentsOf(text: string, symbols: readonly Place[]): Segment[] {
  const segments: Segment[] = []
  const plain = withoutLabelBrackets(text)
  let reached = 0
  symbols.forEach((symbol, at) => {
    const last = segments.at(-1)
    const floor = Math.max(reached, symbol.start - reach.before)
    if (last !== undefined && last.end >= symbol.end) {
      segments.push({ from: symbol.start, to: symbol.end, end: symbol.end, bracketed: false })
      return
    }
    const next = symbols.slice(at + 1, at + 3).find(({ start }) => start >= symbol.end)
    const ceiling = Math.min(next?.start ?? text.length, symbol.end + reach.after)
    const from = startOf(text, floor, symbol.start)
    const bracketed = opensBefore(plain.slice(from, symbol.start))
    reached = endOf(plain, symbol.end, ceiling, bracketed)
    segments.push({ from, to: reached, end: symbol.end, bracketed })
  })
  return segments
}

/** "(CAT/C/XVD/CO/3, párr. 6 a))": the first bracket belongs to the letter. Same length; brackets of pinpoints are blanked. */
function withoutLabelBrackets(text: string): string {
  let plain = ''
  let from = 0
  for (const { start, end } of findPinpoints(text, { lists: true })) {
    plain += text.slice(from, start) + text.slice(start, end).replaceAll('(', '_').replaceAll(')', '_')
    from = end
  }
  return plain + text.slice(from)
}

function startOf(text: string, floor: number, start: number): number {
  const before = text.slice(floor, start)
  let from = 0
  for (const match of before.matchAll(sentenceEnd))
    if (!abbreviation.test(before.slice(Math.max(0, match.index - 12), match.index)))
      from = match.index + match[0].length
  from = ofTitleBefore(before, from)
  const semicolon = before.lastIndexOf(';')
  return floor + Math.max(from, outsideQuotes(before, semicolon) ? semicolon + 1 : 0)
}

const onlyDoc =
  /^\s*\(?(?:(?:UN|U\.N\.|ONU|NU)\s)?(?:Docs?\.?|Document|Documento|Symbol|Cote|Signatura)?:?\s?(?:UN|ONU|NU|No\.?)?\s*$/iu
const longestTitle = 300

/** "Committee against Torture. Concluding observations on Valdoria. UN Doc. X": titles that end in a full stop go with the symbol. */
function ofTitleBefore(before: string, from: number): number {
  if (!onlyDoc.test(before.slice(from))) return from
  let start = from
  for (;;) {
    const title = before.slice(Math.max(0, start - longestTitle), start).trimEnd()
    const cut = [...title.slice(0, -1).matchAll(sentenceEnd)].at(-1)
    const sentence = cut === undefined ? title : title.slice(cut.index + cut[0].length)
    if (sentence.trim() === '' || start - sentence.length < 0 || !isOfTitle(sentence)) return start
    const next = before.lastIndexOf(sentence, start)
    if (next < 0 || next >= start) return start
    start = next
  }
}

function endOf(text: string, end: number, ceiling: number, bracketed: boolean): number {
  const after = text.slice(end, ceiling)
  let depth = bracketed ? 1 : 0
  for (let at = 0; at < after.length; at++) {
    const sign = after[at]!
    if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') {
      depth -= 1
      if (bracketed && depth === 0) return end + at
    } else if (sign === ';' && depth <= (bracketed ? 1 : 0) && !goesOn.test(after.slice(at, at + 40))) return end + at
    else if (/[.!?]/.test(sign) && endsSentence(after, at)) return end + at + 1
  }
  return ceiling
}

function endsSentence(text: string, at: number): boolean {
  if (!/^["”’»)]{0,2}(?:\s+(?:[\p{Lu}“"‘«¿¡]|$)|$)/u.test(text.slice(at + 1, at + 8))) return false
  return !abbreviation.test(text.slice(Math.max(0, at - 12), at))
}

/** True where a bracket opens that does not close again. */
function opensBefore(before: string): boolean {
  let depth = 0
  for (const sign of before) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth = Math.max(0, depth - 1)
  }
  return depth > 0
}

const outsideQuotes = (text: string, at: number): boolean => {
  const open = text.lastIndexOf('“', at)
  return open === -1 || text.indexOf('”', open) < at
}
