// Lists and ranges of recommendation numbers and of paragraphs, in every spelling that addenda and reports print.

/** A number in a list: `140.12`, or `12` where the lead-in number is left out. */
export type FoundNumber = { path: string; start: number; end: number }

const dash = '\\s*(?:[-‐‑–—−]|\\bto\\b|\\bthrough\\b)\\s*'
// "140.35", "140. 12" (broken over a line), "140.7"
const dotted = '\\d{1,3}\\s?\\.\\s?\\d{1,3}(?!\\d)'
// "140.11-14", "122.17–122.20", "140.7 – 9"
const dottedRange = new RegExp(`(?<![\\d./])(${dotted})(?:${dash}(${dotted}|\\d{1,3}(?![\\d.]*\\d)))?`, 'g')
// "150 - 152", "14"
const bareRange = new RegExp(`(?<![\\d./])(\\d{1,3})(?![\\d/])(?:${dash}(\\d{1,3})(?![\\d/]))?`, 'g')

const split = (printed: string): [lead: string, item: number] => {
  const [lead, item] = printed.replace(/\s/g, '').split('.')
  return [lead!, Number(item)]
}

/** A range is read only where it runs upwards and is no longer than a report. */
const span = (from: number, to: number): number[] | null =>
  to >= from && to - from < 400 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : null

/** Numbers with their lead-in: `140.35. 140.36`, `122.141-144,122.146`. Decimal fractions are not told apart. */
export const findDottedNumbers = (text: string): FoundNumber[] => {
  const found: FoundNumber[] = []
  for (const match of text.matchAll(dottedRange)) {
    const [lead, from] = split(match[1]!)
    const place = { start: match.index, end: match.index + match[0].length }
    let to = from
    if (match[2] !== undefined) {
      const [otherLead, item] = match[2].includes('.') ? split(match[2]) : [lead, Number(match[2])]
      if (otherLead === lead) to = item
      else found.push({ path: `${otherLead}.${item}`, ...place })
    }
    for (const item of span(from, to) ?? [from]) found.push({ path: `${lead}.${item}`, ...place })
  }
  return found
}

/** Bare item numbers of a list that is known to be one: `1–5, 14-16, 150 - 152`. */
export const findBareNumbers = (list: string): FoundNumber[] => {
  const found: FoundNumber[] = []
  for (const match of list.matchAll(bareRange)) {
    const from = Number(match[1])
    const to = match[2] === undefined ? from : Number(match[2])
    for (const item of span(from, to) ?? [from])
      found.push({ path: String(item), start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** A paragraph that is pointed at: `28(b)`, `43(a)(ii)`, `56` with "last sentence". */
export type PointedAt = { paragraph: number; path: string; letters: string[]; sentence: 'first' | 'last' | null }

/**
 * "28 (b), (c) and (d); 33 (a); 56, last sentence, and 63": the paragraphs of a pointer, in order.
 * Reads from the word "paragraph(s)" on; a bracket with letters belongs to the last number.
 */
export const readPointers = (text: string): PointedAt[] => {
  const from = /\bpara(?:graph)?s?\b\.?/i.exec(text)
  if (from === null) return []
  const pointed: PointedAt[] = []
  const token =
    /(?<![\d.])(\d{1,3})(?![\d.]*\d)|\(([a-z]{1,4})\)|\b(first|last) sentence|\babove\b|\bin section\b|\bof\b|[^\s]+?/gi
  let paragraph: number | null = null
  let letters: string[] = []
  let fresh = false
  const push = (sentence: 'first' | 'last' | null = null) => {
    if (paragraph === null) return
    const path = `${paragraph}${letters.map((letter) => `(${letter})`).join('')}`
    if (!pointed.some((other) => other.path === path))
      pointed.push({ paragraph, path, letters: [...letters], sentence })
  }
  for (const match of text.slice(from.index + from[0].length).matchAll(token)) {
    if (match[1] !== undefined) {
      if (fresh) push()
      paragraph = Number(match[1])
      letters = []
      fresh = true
    } else if (match[2] !== undefined && paragraph !== null) {
      const letter = match[2].toLowerCase()
      // "(a) (ii)" goes down; "(b), (c)" goes on
      const deeper =
        letters.length === 1 &&
        /^[ivx]+$/.test(letter) &&
        fresh === false &&
        /\)\s*$/.test(before(text, from, match.index))
      letters = deeper ? [letters[0]!, letter] : [letter]
      if (deeper) pointed.pop()
      push()
      fresh = false
    } else if (match[3] !== undefined) {
      push(match[3].toLowerCase() as 'first' | 'last')
      const last = pointed.at(-1)
      if (last !== undefined) last.sentence = match[3].toLowerCase() as 'first' | 'last'
      fresh = false
    } else if (/^(?:above|in section)$/i.test(match[0])) break
  }
  if (fresh) push()
  return pointed
}

const before = (text: string, from: RegExpExecArray, index: number) =>
  text.slice(from.index + from[0].length, from.index + from[0].length + index)
