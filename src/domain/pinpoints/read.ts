// Reads pinpoints as printed: "paras. 19, 33 and 41 (a) and (d)–(f)", "párrs. 7 a 8", "122.11-14".
import { monthNumber } from '../days/days.ts'
import { compile } from '../patterns.ts'
import { continuesAt, labelRange } from './labels.ts'
import type { PinPath } from './paths.ts'
import { canonicalNumber, PinpointError, parsePath, printPath } from './paths.ts'
import { keywordRows, tokenRows } from './words.ts'

/** Canonical paths; `to` is null for a single place, else the last place of the range. */
export type Pinpoint = { from: string; to: string | null }

export type FoundPinpoints = { pinpoints: Pinpoint[]; printed: string; start: number; end: number }

type Token = { kind: 'number' | 'label' | 'and' | 'to' | 'word'; value: string; start: number; end: number }

const token = compile(tokenRows, 'token', { flags: 'iuy' })
const keywords = compile(keywordRows, 'keyword', { flags: 'giu' })

function nextToken(text: string, at: number): Token | null {
  token.lastIndex = at
  const match = token.exec(text)
  if (match?.groups === undefined) return null
  const { number, label, half, dotted, to, and } = match.groups
  const place = { start: at + match[0].length - match[0].trimStart().length, end: token.lastIndex }
  if (number !== undefined) return { kind: 'number', value: canonicalNumber(number), ...place }
  const letters = label ?? half ?? dotted
  if (letters !== undefined) return { kind: 'label', value: letters.toLowerCase(), ...place }
  return { kind: to !== undefined ? 'to' : and !== undefined ? 'and' : 'word', value: '', ...place }
}

/**
 * All pinpoints of a string that holds nothing else. Keywords of any of the languages may stand in front.
 * @throws PinpointError when something is left over, or a label has no paragraph
 */
export function parsePinpoints(text: string): Pinpoint[] {
  const [first] = text.matchAll(keywords)
  const start = first !== undefined && text.slice(0, first.index).trim() === '' ? first.index + first[0].length : 0
  const { pinpoints, end } = readList(text, start, 'list')
  if (pinpoints.length === 0) throw new PinpointError(text, 'no paragraph number')
  const rest = text.slice(end).trim()
  if (!/^[.;]?$/.test(rest)) throw new PinpointError(text, `cannot read ${JSON.stringify(rest)}`)
  return pinpoints
}

/**
 * Every pinpoint in running text that a keyword announces ("para.", "§", "párrs."); after a singular one number only, save
 * where `lists` says that "para. 12 and 16" names two.
 */
export function findPinpoints(text: string, { lists = false }: { lists?: boolean } = {}): FoundPinpoints[] {
  const found: FoundPinpoints[] = []
  for (const match of text.matchAll(keywords)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    const isOne = match.groups?.['one'] !== undefined
    const { pinpoints, end } = readList(
      text,
      match.index + match[0].length,
      lists ? 'listed' : isOne ? 'single' : 'list',
    )
    if (pinpoints.length > 0) found.push({ pinpoints, printed: text.slice(match.index, end), start: match.index, end })
  }
  return found
}

/** After a plural a list, after a singular one number, or a list that must look like one. */
type Form = 'list' | 'single' | 'listed'

function readList(text: string, from: number, form: Form): { pinpoints: Pinpoint[]; end: number } {
  const pinpoints: Pinpoint[] = []
  let path: PinPath | null = null
  let joint: 'and' | 'to' | null = null
  let end = from
  let at = from
  const place = (next: PinPath): void => {
    if (joint === 'to') pinpoints.at(-1)!.to = printPath(next)
    else pinpoints.push({ from: printPath(next), to: null })
    path = next
    joint = null
  }
  /** A label directly behind its paragraph, or behind the end of a range, goes deeper. */
  const deepen = (next: PinPath): void => {
    const open = pinpoints.at(-1)!
    if (open.to === null) open.from = printPath(next)
    else open.to = printPath(next)
    path = next
  }
  let inBrackets = false
  for (;;) {
    const bracket: RegExp = inBrackets ? closesGroup : opensGroup
    bracket.lastIndex = at
    if (path !== null && bracket.test(text)) {
      at = bracket.lastIndex
      if (inBrackets) end = at
      inBrackets = !inBrackets
      continue
    }
    const next = nextToken(text, at)
    if (next === null) break
    at = next.end
    if (next.kind === 'word') {
      const word = text.slice(next.start, next.end)
      if (word === ']') end = at
      if (!ofSubParagraph.test(word) || path === null) continue
      // "para. 8, subparagraph (a)", "para. 8, lit. a": what follows lies inside paragraph 8, and is no other paragraph
      if (bare(path)) joint = null
      const letter = plainLabel(text, at)
      if (letter === null) {
        if (nextToken(text, at)?.kind !== 'label') break
        continue
      }
      const inside = labelled(letter.value, path, joint)
      if (inside === null) break
      if (joint === null) deepen(inside)
      else place(inside)
      at = letter.end
      end = at
      continue
    }
    if (next.kind === 'and') {
      if (path === null || joint === 'to') break
      joint = 'and'
      continue
    }
    if (next.kind === 'to') {
      if (path === null || joint !== null) break
      joint = 'to'
      continue
    }
    const isNumber = next.kind === 'number'
    const reached: PinPath | null = (isNumber ? numbered : labelled)(next.value, path, joint)
    if (reached === null || (isNumber && !mayBegin(text, next.end, path, joint, form))) break
    if (!isNumber && joint === null) deepen(reached)
    else place(reached)
    end = next.end
  }
  return { pinpoints, end }
}

// "5 (al. a) à c)) et 6", "5 (subparagraphs (a) to (c)) and 6": the letters stand in brackets of their own
const opensGroup = compile(tokenRows, 'opens letters', { flags: 'iuy' })
const closesGroup = /\s*\)/uy
const ofSubParagraph = compile(tokenRows, 'part of a paragraph')
// "lit. a", "letter b": a letter without brackets, behind such a word alone
const letterAlone = /\s*([a-z]|[ivx]{2,5})(?![\p{L}\p{N})’'])/iuy

function plainLabel(text: string, at: number): { value: string; end: number } | null {
  letterAlone.lastIndex = at
  const value = letterAlone.exec(text)?.[1]
  return value === undefined ? null : { value: value.toLowerCase(), end: letterAlone.lastIndex }
}

const bare = (path: PinPath | null): boolean => path !== null && path.labels.length === 0

/** A number begins a place, or ends a range: "122.11-14" ends at 122.14, "138-47" at 147. */
function numbered(value: string, last: PinPath | null, joint: 'and' | 'to' | null): PinPath | null {
  if (last !== null && joint === null) return null
  if (joint !== 'to' || last === null) return { number: value, labels: [] }
  if (last.labels.length > 0 || value.includes('.')) return { number: value, labels: [] }
  const [head, tail] = last.number.split('.')
  if (tail !== undefined) return { number: `${head}.${value}`, labels: [] }
  // "12-8" is a slip, "138-47" and "101-8" are short forms
  const short = /^\d{3,}$/.test(head!) && value.length < head!.length
  return { number: short ? head!.slice(0, -value.length) + value : value, labels: [] }
}

function labelled(value: string, last: PinPath | null, joint: 'and' | 'to' | null): PinPath | null {
  if (last === null) return null
  if (joint === null) return { number: last.number, labels: [...last.labels, value] }
  const depth = continuesAt(last.labels, value)
  return depth < 0 ? null : { number: last.number, labels: [...last.labels.slice(0, depth), value] }
}

/** "para. 6, 19 June 2013" and "para. 6, 2013" hold one pinpoint: the rest is a date. */
function mayBegin(text: string, end: number, last: PinPath | null, joint: string | null, form: Form): boolean {
  if (last === null || joint === 'to') return true
  const behind = text.slice(end, end + 24)
  if (form === 'single' || isYear(text.slice(Math.max(0, end - 6), end), last)) return false
  if (form === 'listed' && !endsNumber.test(behind) && !joinsNumber.test(behind)) return false
  const word = /^(?:st|nd|rd|th|er)?\s+(?:de\s+)?([\p{L}]+)/u.exec(text.slice(end))?.[1]
  return word === undefined || monthNumber(word) === undefined
}

// what may follow a paragraph of a list: "6, 2 others" and "6, 26/08/2012" are none
const endsNumber = /^\s*(?:$|\.(?!\d)|[,;:()[\]|–—…"”’»،-]|[a-z]\)|(?:of|in|du|del?)\s+(?:\p{Lu}|$)|\n)/u
const joinsNumber = /^\s*(?:and|et|y|e|и|to|through|à|au|al?|bis|ter|quater|above|supra|ci-dessus)(?![\p{L}])/u
const isYear = (text: string, last: PinPath): boolean =>
  /(?<![\d.])(?:19|20)\d\d$/.test(text) && Number.parseInt(last.number, 10) < 1000

const longestRange = 400

/**
 * Every path that the pinpoints name, ranges counted out, in order.
 * @throws PinpointError for a range that only the document can count ("41 (d)–42 (b)"), or that runs backwards
 */
export function expandPinpoints(pinpoints: readonly Pinpoint[]): string[] {
  return pinpoints.flatMap(({ from, to }) => (to === null ? [from] : expandRange(from, to)))
}

function expandRange(from: string, to: string): string[] {
  const a = parsePath(from)
  const b = parsePath(to)
  const printed = `${from}–${to}`
  const depth = a.labels.length
  if (depth !== b.labels.length) throw new PinpointError(printed, 'the ends lie at different levels')
  if (depth > 0) {
    const stem = printPath({ number: a.number, labels: a.labels.slice(0, -1) })
    const same = stem === printPath({ number: b.number, labels: b.labels.slice(0, -1) })
    const labels = same ? labelRange(a.labels.at(-1)!, b.labels.at(-1)!, depth) : null
    if (labels === null) throw new PinpointError(printed, 'the range cannot be counted')
    return labels.map((label) => `${stem}(${label})`)
  }
  const [head, first] = split(a.number)
  const [otherHead, last] = split(b.number)
  // "6 bis–8" has no number that counts
  if (head !== otherHead || !(last > first) || last - first > longestRange)
    throw new PinpointError(printed, 'the range cannot be counted')
  return Array.from({ length: last - first + 1 }, (_, index) => `${head}${first + index}`)
}

/** "122.11" → ["122.", 11]; "41" → ["", 41]. */
function split(number: string): [head: string, tail: number] {
  const dot = number.indexOf('.') + 1
  return [number.slice(0, dot), Number(number.slice(dot))]
}
