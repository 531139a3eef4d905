// Lists and ranges of recommendation numbers and of paragraphs, in every spelling that addenda and reports print.

import { monthNumber } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { canonicalNumber, isNextLabel, labelRange } from '../../src/domain/pinpoints/pinpoints.ts'
import { ordinalsOf } from './place-parts.ts'
import { placeRows, referenceRows } from './speech-words.ts'
import type { FoundNumber } from './types.ts'

const dash = '\\.?\\s*(?:[-‐‑‒–—−~…]|\\.{2,3}|\\b(?:to|through(?: to)?|until|till|up to(?: and including)?)\\b)\\s*'
// "140.35", "140. 12" (broken over a line), "140.7", "6 bis.1" and "6A.1" of a list that was put in
const dotted = '\\d{1,3}(?:\\s?(?:bis|ter|quater|quinquies)|[A-Z])?\\s?\\.\\s?\\d{1,3}(?!\\d)'
// "140.9 (Norland) to 140.11 (Kestria)"
const ofOne = '(?:\\s\\([^()]{2,80}\\)(?=\\s(?:to|through)\\s))?'
// "140.11-14", "122.17–122.20", "140.7 – 9"
// "140.1/140.2", but no part of a symbol
const dottedRange = new RegExp(
  `(?<![\\d.]|(?<!\\d\\.\\d{1,3}\\s?)/\\s?)(${dotted})(?:${ofOne}${dash}(${dotted}|\\d{1,3}(?![\\d.]*\\d)))?`,
  'g',
)
// "150 - 152", "14", "(150)–(152)"
const bareRange = new RegExp(`(?<![\\d./])(\\d{1,3})(?![\\d/])(?:\\)?${dash}\\(?(\\d{1,3})(?![\\d/]))?`, 'g')

// "140.25, 26 and 29": item numbers that go on in a list without the number of their lead-in
const furtherItem = new RegExp(
  `(?:\\.\\s(?=/))?\\s*(?:[,;&/]|,?\\s*\\b(?:and|or)\\b)\\s*\\.?(\\d{1,3})(?:${dash}(\\d{1,3}))?(?![\\d%]|/(?!\\d{1,3}\\b(?!\\.))|\\.\\d)(?=\\s*(?:$|[,;:.()/–-]|{{next}}))`.replace(
    '{{next}}',
    '(?:and|or|as|is|are|was|were|have|has|enjoy|enjoys|do|does|did|cannot|can|by|above|below|which)\\b',
  ),
  'y',
)

/** Items behind a dotted number whose lead-in is left out; they run upwards. */
const furtherItems = (text: string, lead: string, last: number, from: number): FoundNumber[] => {
  const found: FoundNumber[] = []
  let item = last
  furtherItem.lastIndex = from
  for (let match = furtherItem.exec(text); match !== null; match = furtherItem.exec(text)) {
    const first = Number(match[1])
    // "140.5 and 141": the next lead-in, not item 141
    if (first <= item || (Math.abs(first - Number(lead)) < 5 && first !== item + 1)) break
    const end = match.index + match[0].length
    const start = match.index + match[0].search(/\.?\d/)
    const all = match[2] === undefined ? [first] : (span(first, Number(match[2])) ?? [first])
    for (const one of all) found.push({ path: `${lead}.${one}`, start, end })
    item = all.at(-1)!
    furtherItem.lastIndex = end
  }
  return found
}

/** "66 and 87. 66: …": the full stop ends a list of bare numbers, and the next sentence opens with one. */
const endsBareList = /(?<!\d|\.\s?)\d{1,3}(?:,|,? and|,? or|\s?[–-])\s$/

const split = (printed: string): [lead: string, item: number] => {
  const [lead, item] = canonicalNumber(printed.replace(/\s?\.\s?/, '.')).split('.')
  return [lead!, Number(item)]
}

/** A range is read only where it runs upwards and is no longer than a report. */
const span = (from: number, to: number): number[] | null =>
  to >= from && to - from < 400 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : null

/** "140.1 – 140.3 – 140.4": dashes between all numbers of a list; no range stands beside another. */
const isDashed = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /\d\s?[–—-]\s?$/.test(text.slice(Math.max(0, start - 6), start)) || /^\s?[–—-]\s?\d{1,3}\.\d/.test(text.slice(end))

/** Numbers with their lead-in: `140.35. 140.36`, `122.141-144,122.146`. Decimal fractions are not told apart. */
export const findDottedNumbers = (text: string): FoundNumber[] => {
  const found: FoundNumber[] = []
  for (const match of text.matchAll(dottedRange)) {
    if (/\s/.test(match[1]!) && endsBareList.test(text.slice(0, match.index))) continue
    const [lead, from] = split(match[1]!)
    const place = { start: match.index, end: match.index + match[0].length }
    let to = from
    if (match[2] !== undefined) {
      const [otherLead, item] = match[2].includes('.') ? split(match[2]) : [lead, Number(match[2])]
      if (otherLead === lead) to = item
      else found.push({ path: `${otherLead}.${item}`, ...place })
    }
    const all = isDashed(text, place) ? [...new Set([from, to])] : (span(from, to) ?? [from])
    for (const item of all) found.push({ path: `${lead}.${item}`, ...place })
    found.push(...furtherItems(text, lead, Math.max(from, to), place.end))
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

/** A place that is pointed at: `28(b)`, `43(a)(ii)`, `56` with "last sentence", a footnote. */
export type PointedAt = {
  paragraph: number
  path: string
  letters: string[]
  /** its sentences, from 1; below 0 from the end; all without them */
  sentences: number[]
  /** its recommendations, from 1; below 0 from the end; all without them */
  asks: number[]
  /** "first part": a part that is not one of its sentences or letters, as printed */
  portion: string | null
  /** the words of a bracket behind it: whose recommendation is meant, or which part */
  aside: string | null
  /** the number is that of a footnote */
  footnote: boolean
}

/** Figures of a document symbol are no paragraph numbers: "A/HRC/10/82/Add.1". */
const withoutSymbols = (text: string): string =>
  text.replace(/\b\p{Lu}[\p{L}.]*(?:\s?\/\s?[\p{L}\d.()-]+)+/gu, (symbol) => symbol.replace(/[^\s]/g, '#'))

const keyword = /\b(?:(?:sub)?para(?:graph)?s?\b\.?|(?<note>(?:foot|end)notes?)\b)/giu
const part = compile(placeRows, 'part', { flags: 'iuy' })
const sentenceBefore = compile(placeRows, 'before', { flags: 'iu' })
const askBefore = compile(placeRows, 'ask before', { flags: 'iu' })
const onlyReferredTo = compile(referenceRows, 'only referred to', { flags: 'iu' })
const governed = compile(referenceRows, 'governed', { flags: 'iu' })
const goesOn = compile(referenceRows, 'goes on', { flags: 'iu' })
const see = compile(referenceRows, 'see', { flags: 'iu' })
const portionBefore = compile(placeRows, 'portion before', { flags: 'iu' })

/** Letters that a range leaves out: "(a)–(d)", "(i) to (iv)". */
const between = (from: string, to: string): string[] => labelRange(from, to, 1)?.slice(1, -1) ?? []

/** "(a) (i) and (ii)", "(a) (1) and (2)" */
const isNext = (last: string, own: string): boolean =>
  isNextLabel('figure', last, own) || isNextLabel('roman', last, own)

/** "paragraph 7 of resolution 5/1": a place of another paper. */
const otherPaper = compile(referenceRows, 'of another paper', { flags: 'i' })

/** An addendum, or a paper on which the review was based. */
const otherOfCouncil = /\/(?:Add|Corr)\.\d|\/WG\.6\/\d+\/\p{Lu}{3}\//u

/** "CAT/C/XVD/CO/3, paras. ": what comes is a place of that paper, unless it is a report of the Council, as this one itself. */
const isBehindSymbol = (before: string): boolean => {
  const word = before
    .replace(/[\s(]+$/, '')
    .split(/\s/)
    .at(-1)!
    .replace(/^[([]/, '')
  return (
    (!word.startsWith('A/HRC/') || otherOfCouncil.test(word)) && /^\p{Lu}[\p{L}.]*\//u.test(word) && /\/\d/.test(word)
  )
}

/** "of 12 May 2099": the day of something, no place. */
const isDayNumber = (text: string, end: number): boolean =>
  monthNumber(/^\s+(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '') !== undefined

/** "subparagraph (ii) of paragraph 28", "paragraph 28, items (i) and (iii)": a part that is named by a word of its own. */
const partWord = '(?:sub-?para(?:graph)?|item|point|letter)s?'
const markRow = String.raw`(?:\(?[a-z\d]{1,4}\)[\s,;–-]{0,3}(?:(?:and|or|to)\s)?){1,20}`
const partsBefore = new RegExp(
  String.raw`\b${partWord}\s+(${markRow})(?:of|in|under)\s+(?:the )?para(?:graph)?\.?\s+(\d{1,3})(?![\d/]|\.\d)`,
  'gi',
)
const partsBehind =
  /(?<=\bpara(?:graph)?s?\b[^.;:]{1,80}\d)[\s,]{1,3}(?:sub-?para(?:graph)?|item|point|letter)s?\s+(?=\(?[a-z\d]{1,4}\))/gi
/** "in the following paragraphs did not enjoy the support of Valdoria: 13 (b), 14 (a)": the list stands behind the colon. */
const listBehind = /\bfollowing paragraphs\b([^.:;\d]{1,140}):\s{0,3}(?=\d)/gi
const partsBesideNumbers = (text: string): string =>
  text.replace(listBehind, 'following$1: paragraphs ').replace(partsBefore, 'paragraph $2 $1').replace(partsBehind, ' ')

/** Is the bracket that ends a text opened in it: "(see paragraphs 28 and 33)"? */
const isOpened = (before: string): boolean =>
  (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0) - halfMarks(before)
const halfMarks = (before: string): number =>
  before.match(/(?<![\p{L}\d(])(?:\d{1,2}|[a-z]|[ivx]{2,4})\)/gu)?.length ?? 0

/** "12 (1, 3) and 13", "12 a, c": what goes on behind a list like a place, in a form that nobody knows. */
const unreadBehind = /^\s{0,2}(?:[[(]{1,2}\s?(?:[a-z]|[ivx]{2,4}|\d{1,2})\b|[b-z]\b|a(?=\s?[,;)]))[^.;:]{0,40}/

const views = /\b(?:views|responses?|positions?|answers?|repl(?:y|ies)|comments)\b/i

/**
 * "28 (b), (c) and (d); 33 (a); 56, last sentence, and 63": the places of a pointer, in order. A list begins behind the
 * word "paragraph(s)" or "footnote(s)" and ends at the first word that belongs to no list; a letter belongs to the last
 * number. `unread` takes what may be further places of it.
 */
export const readPointers = (printed: string, unread: string[] = []): PointedAt[] => {
  const bare = partsBesideNumbers(printed)
  const text = withoutSymbols(bare)
  const pointed: PointedAt[] = []
  const seen: PointedAt[] = []
  let last = pointed
  let end = 0
  for (const word of text.matchAll(keyword)) {
    if (word.index < end) continue
    const places: PointedAt[] = []
    const gap = text.slice(end, word.index)
    end = readPlaces(text, word.index + word[0].length, word.groups!['note'] !== undefined, places)
    const before = text.slice(Math.max(0, word.index - 80), word.index)
    const meant = /s\.?$/i.test(word[0]) ? places : places.slice(0, 1)
    for (const one of meant) {
      const sentences = sentenceBefore.exec(before)?.groups?.['which']
      if (sentences !== undefined) one.sentences = ordinalsOf(sentences)
      const asks = askBefore.exec(before)?.groups?.['asks']
      if (asks !== undefined) one.asks = ordinalsOf(asks)
      one.portion ??= portionBefore.exec(before)?.groups?.['portion'] ?? null
    }
    // "will submit its views on the recommendation in paragraph 7 in an addendum": the views stand there
    const isViews = views.test(text.slice(0, word.index)) && /\bin(?: the)?\s*$/.test(text.slice(0, end))
    if ((otherPaper.test(text.slice(end)) && !isViews) || onlyReferredTo.test(before)) continue
    if (isBehindSymbol(bare.slice(Math.max(0, word.index - 60), word.index))) continue
    unread.push(...(unreadBehind.exec(text.slice(end)) ?? []))
    if (!goesOn.test(gap)) last = !see.test(before) && governed.test(gap) ? pointed : seen
    for (const one of places)
      if (!last.some((other) => other.path === one.path && other.footnote === one.footnote)) last.push(one)
  }
  // "the recommendations (see paragraphs 28 and 33)" names its places; "in paragraph 4 (see para. 5)" is the first alone
  return pointed.length > 0 ? pointed : seen
}

/** Reads one list into `pointed`; returns where it ends. */
const readPlaces = (text: string, from: number, note: boolean, pointed: PointedAt[]): number => {
  let footnote = note
  let paragraph: number | null = null
  let letters: string[] = []
  let fresh = false
  let ranged = false
  let at = from
  const push = () => {
    if (paragraph === null) return
    const path = `${paragraph}${letters.map((letter) => `(${letter})`).join('')}`
    if (!pointed.some((other) => other.path === path && other.footnote === footnote))
      pointed.push({
        paragraph,
        path,
        letters: [...letters],
        sentences: [],
        asks: [],
        portion: null,
        aside: null,
        footnote,
      })
  }
  for (;;) {
    part.lastIndex = at
    const match: RegExpExecArray | null = part.exec(text)
    if (match === null) break
    const { which, asks, to, note: foot, aside } = match.groups!
    const portion = match.groups!['portion'] ?? match.groups!['limited']
    // "28 1), 2)": a figure whose bracket is closed and never opened
    const half: boolean = paragraph !== null && text[part.lastIndex] === ')' && !isOpened(text.slice(0, part.lastIndex))
    if (half && match.groups!['number'] !== undefined) part.lastIndex++
    const number: string | undefined = half ? undefined : match.groups!['number']
    const letter =
      match.groups!['letter'] ??
      match.groups!['figure'] ??
      match.groups!['dotted'] ??
      (half ? match.groups!['number'] : undefined)
    if (number !== undefined) {
      if (isDayNumber(text, part.lastIndex)) break
      if (fresh) push()
      const next: number = Number(number)
      if (ranged && paragraph !== null && letters.length === 0 && next > paragraph && next - paragraph < 60)
        for (let between = paragraph + 1; between < next; between++) {
          paragraph = between
          push()
        }
      paragraph = next
      letters = []
      fresh = true
    } else if (letter !== undefined) {
      if (paragraph === null) break
      const own = letter.toLowerCase()
      // "(a) (ii)" goes down; "(b), (c)" goes on
      const deeper =
        letters.length === 1 &&
        (/^[ivx]+$/.test(own) || (/^\d/.test(own) && !/^\d/.test(letters[0]!))) &&
        !fresh &&
        /\)\s*$/.test(text.slice(from, match.index)) &&
        !ranged
      const last = letters.at(-1)
      if (ranged && last !== undefined)
        for (const left of between(last, own)) {
          letters = [...letters.slice(0, -1), left]
          push()
        }
      // "14 (a) (i) and (ii)": the next figure of the same row
      const sameRow = letters.length === 2 && (ranged || isNext(letters[1]!, own))
      letters = deeper || sameRow ? [letters[0]!, own] : [own]
      if (deeper) pointed.pop()
      push()
      fresh = false
    } else if ([which, asks, portion, aside].some((one) => one !== undefined)) {
      if (fresh) push()
      const last = pointed.at(-1)
      if (last === undefined) break
      if (which !== undefined) last.sentences.push(...ordinalsOf(which))
      else if (asks !== undefined) last.asks.push(...(/^(?:in|at)\b/i.test(asks) ? [-1] : ordinalsOf(asks)))
      else if (portion !== undefined) last.portion = portion
      else last.aside = aside!
      fresh = false
    } else if (foot !== undefined) {
      // "paragraph 31, footnote 4" is a place in the note, "paragraph 31 and footnote 4" are two
      if (fresh && /\band\s*$/.test(text.slice(from, match.index + match[0].length - foot.length))) push()
      fresh = false
      footnote = true
      paragraph = null
      letters = []
    }
    ranged = to !== undefined
    at = part.lastIndex
  }
  if (fresh) push()
  return at
}
