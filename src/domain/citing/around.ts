// What a citation says beside its symbol: the day and the paragraphs, read from its segment.
import { monthNumber } from '../days/days.ts'
import { compile } from '../patterns.ts'
import { findPinpoints, type Pinpoint } from '../pinpoints/pinpoints.ts'
import { bodyNamed } from './bodies-named.ts'
import type { DateSaid } from './citation.ts'
import { claimRows } from './claims-table.ts'
import { type FoundDate, findDate } from './dates.ts'
import { belongsTogether, isOfOther } from './gaps.ts'
import { asParagraphs, beforeAnswer, joinsSymbol } from './items.ts'
import { kindsNamed } from './named-kinds.ts'
import { withParagraphWords } from './near-words.ts'
import { withoutStates } from './recommenders.ts'
import { isOfTitle } from './title-words.ts'
import { unreadBehind, unreadNumber } from './unread-numbers.ts'

// only what joins the parts of a citation may stand between the symbol and its day: brackets, commas, versions, pinpoints
const between =
  /^[\s,.()|–—-]*(?:(?:\d+(?:st|nd|rd|th) session|dated|of|adopted(?: on)?|on|du|del|de|le|el|v\.|vom|adoptée?s? le|aprobad[ao]s? el),?\s+)?\(?$/iu
const versionWords = /\([^()]{4,40}\)|,?\s*\(\d{4}\)|,?\s*as corrected by [^,;()]{4,80}/giu

/**
 * Returns the day that the citation gives; null where it gives none. `lead` is all that stands between the citation before
 * and this one: APA closes a sentence behind the date.
 */
export function dateAround(
  lead: string,
  before: string,
  after: string,
  pinpointed: readonly { start: number; end: number }[],
): DateSaid | null {
  return (
    dayBehind(after, pinpointed) ??
    yearBehind(after, pinpointed) ??
    dayBefore(before) ??
    dayOfTitle(before) ??
    dayOfApa(lead) ??
    yearBefore(before) ??
    yearOfApa(lead)
  )
}

/** "…, 19 June 2013", "(June 19, 2013)", "…, para. 6, 19 June 2013", "(adopted 29 May 2013)" */
function dayBehind(after: string, pinpointed: readonly { start: number; end: number }[]): DateSaid | null {
  let from = 0
  let first: DateSaid | null = null
  for (;;) {
    const found = findDate(after.slice(from, 200))
    if (found === null) return first
    const at = from + found.start
    let gap = after.slice(0, at)
    for (const { start, end } of [...pinpointed].reverse()) if (end <= at) gap = gap.slice(0, start) + gap.slice(end)
    if (first === null && !between.test(gap.replace(versionWords, ''))) return null
    if (
      first !== null &&
      !/^[\s,;()]*(?:published|issued|distributed|dated|publiée?|publicad[ao])/iu.test(after.slice(from))
    )
      return first
    const one = said(found, /adopt|aprob/i.test(after.slice(from, at)))
    // "(adopted 29 July, published 26 August)": the day of the cover is the second
    if (!one.isAdoption) return one
    first ??= one
    from += found.end
  }
}

const said = ({ day, month, printed, isAmbiguous }: FoundDate, isAdoption: boolean): DateSaid => ({
  day,
  month,
  year: Number((day ?? month)?.slice(0, 4) ?? printed.slice(-4)),
  printed,
  isAdoption,
  isAmbiguous,
})

const ofYear = (year: string | undefined): DateSaid | null =>
  year === undefined
    ? null
    : { day: null, month: null, year: Number(year), printed: year, isAdoption: false, isAmbiguous: false }

/** "UN Doc CAT/C/KEN/CO/2 (2013) at para 6", "…, 2013, para. 6", "…, para. 6, 2013" */
function yearBehind(after: string, pinpointed: readonly { start: number; end: number }[]): DateSaid | null {
  // "(2013)", "(CAT, 2013)"
  const bracketed = /^\s?\((?:\p{Lu}[\p{L}. ]{1,40}, )?((?:19|20)\d\d)\)/u.exec(after)?.[1]
  const plain = [0, ...pinpointed.map(({ end }) => end)].flatMap(
    (from) => /^\s?[,(]\s?((?:19|20)\d\d)(?=[,;.)]|\s*$)(?![./-]\d)/.exec(after.slice(from))?.[1] ?? [],
  )
  return ofYear(bracketed ?? plain[0])
}

/** "CAT/C/KEN/CO/2, Concluding observations on Kenya (2013)" */
export const yearOfTitle = (title: string): DateSaid | null =>
  ofYear(/[(,]\s?((?:19|20)\d\d)(?=[),]|\s*$)/u.exec(title)?.[1])

/** "Committee against Torture (2013), Concluding observations …, CAT/C/KEN/CO/2" */
function yearBefore(before: string): DateSaid | null {
  const found = /\((?:adopted |[^()]{1,40}[,;] )?((?:19|20)\d\d)\)|(?:^|,|\p{Lu}{3,6}) ((?:19|20)\d\d)[,)]/u.exec(
    before,
  )
  const isOwn = found !== null && isOfTitle(before.slice(0, found.index)) && isOfTitle(before.slice(found.index))
  return isOwn ? ofYear(found[1] ?? found[2]) : null
}

/** "‘Title’ (19 June 2013) UN Doc X" */
function dayBefore(before: string): DateSaid | null {
  const oscola = /\(([^()]{6,60})\)\s*(?:U\.?N\.?\s*Doc\.?\s*)?$/iu.exec(before)?.[1]
  const found = oscola === undefined ? null : findDate(oscola)
  return found === null ? null : said(found, /adopt|aprob/i.test(oscola!))
}

const docEnd = /[\s,]*(?:U\.?N\.?\s*Doc\.?\s*(?:No\.?\s*)?)?$/iu
const adoptedBy = /(?:adopt|aprob)\p{L}{1,8}(?:\s\p{L}{2,12}){0,5}\s*$/iu

/** "Concluding observations on Valdoria, 19 June 2013, UN Doc. X": the day closes the title. */
function dayOfTitle(before: string): DateSaid | null {
  const end = docEnd.exec(before)!.index
  for (let from = Math.max(0, end - 60); ; ) {
    const found = findDate(before.slice(from, end))
    if (found === null) return null
    const title = before.slice(0, from + found.start)
    from += found.end
    if (from < end) continue
    const isAdoption = adoptedBy.test(title)
    if (!isAdoption && !/[,.:–-]\s*$/u.test(title)) return null
    const isNamed = kindsNamed(title).length > 0 || bodyNamed(title) !== null
    return isNamed && isOfTitle(title) ? said(found, isAdoption) : null
  }
}

const apaYear = /\(((?:19|20)\d\d)\)\.\s([^;]{3,300}?)(?:\(|[.,]\s(?:(?:U\.?N\.?\s)?Docs?\.?\s(?:ONU\s|No\.?\s)?)?)$/iu

/** "Body. (2013). Title (X)" */
function yearOfApa(lead: string): DateSaid | null {
  const [, year, title] = apaYear.exec(lead) ?? []
  return title !== undefined && isOfTitle(title) ? ofYear(year) : null
}

const apaDate = /\((adopted |received )?((?:19|20)\d\d), (\p{L}{3,10}) (\d{1,2})\)\.\s[^;]{3,500}\($/u

/** "Body. (2013, June 19). Title (X)" */
function dayOfApa(lead: string): DateSaid | null {
  const [, adopted, year, month, day] = apaDate.exec(lead) ?? []
  if (month === undefined || monthNumber(month) === undefined) return null
  const found = findDate(`${day} ${month} ${year}`)
  return found === null ? null : { ...said(found, adopted === 'adopted '), printed: `${year}, ${month} ${day}` }
}

export type PinpointsSaid = {
  pinpoints: Pinpoint[]
  places: { start: number; end: number }[]
  loose: string[]
}

// "A/HRC/990/15, 140.12", "Ibid., 140.12"
const dotted = /^[\s,.(:]*(?:at\s)?(?=\d{2,3}(?:\s?(?:bis|ter|qu[ai]\w{3,6})|[A-Z])?\.\d{1,3}(?!\d|[./]\d))/u
// AGLC: "X, [12]–[14]", "ibid [14]"; in running text it may call a note
const squared = /^[\s,.]*(?:\([^()]{0,40}\))?[\s,.]*(?=\[\d{1,3}\])/u
// "X (30 May 2099) [12]" and "X [10]–[12]" call no note
const isAglc = /^[\s,.]*(?:\([^()]{4,40}\)[\s,.]*(?=\[)|\[\d{1,3}\]\s?[–—-]\s?\[)/u
// "Ibid., 14", "[6]", "X, 14.", "X, p. 14", "X, art. 7": a number, or a paragraph in letters, that no reader took
const lead = /^[\s,.:;]*(?:\([^()]{0,60}\)[\s,]*)?/u
const mark = compile(claimRows, 'number', { flags: 'iuy' })
const bareNumber = /^\d{1,3}(?:[.,]\d{1,3})?(?:\s?[-–]\s?\d{1,3})?(?=\s*(?:[.;,)\]]|$))(?!(?:st|nd|rd|th)|[./]\d)/u
const inSquare = /^\s*(?:\([^()]{0,40}\))?,?\s+\[\d{1,3}\]/u
const inLetters = /^[\s,.:]*(?:paragraphs?|paragraphes?|párrafos?)\s+\p{Ll}{2,12}\b/iu
// "para. XII", "para. l2": words for a paragraph, and no figures
const paragraphWord =
  /^[\s,.:;(]*(?:(?:paragra(?:phe?|fo)s?|párrafos?|párrs?|parrs?|paras?|pars?)(?!\p{L})|§{1,2}|¶{1,2})\.?\s?/u
const notFigures = /^(?:[IVXLC]{1,7}(?![\p{L}\d])|\p{L}{1,2}\d[\p{L}\d.]{0,8})/u
const ofAnnex = /\b(?:annexe?s?|anexos?|appendix|appendice|apéndice)\b/iu
// "para. 7 ff.", "para. 7 et seq.", "para. 7, note 3", "para. 7, p. 4": more is cited than was read
const behindPlace =
  /^,?\s(?:ff?\.|et seqq?\.?|et s(?:s|uiv)?\.|y ss?\.|(?:foot)?notes?\s\d{1,3}|nota\s\d{1,3}|(?:at\s)?pp?\.\s?\d{1,4})/iu
// "para. 1O", "para. 1O0.52", "para. 12x": the figures that were read are not all that is printed
const behindFigures = /^(?!ff?\b)\p{L}[\p{L}\d]{0,8}(?:\.\d{1,4})?/u
// "paras. 5, 7ff and 9", "para. 6, recs. 1 and 2"
const behindList = /^ff?\b|^,?\s(?:\d{1,3}\s?ff?\b|recs?\.?\s\d{1,3})/iu
// "para. 7, unknown (b)", "paras. 7/9"
const behindUnknown = /^(?:,?\s\p{L}{2,12}\.?\s\(?\p{Ll}\)|\s?[/+]\s?\d{1,3})/u
const page = /(?<![\p{L}])(?:pp?\.|pages?)\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?/iu
// "X, Rn. 12.", "X, at pp. 3-4", "X, section C": whatever is counted there, it was not read
const unknownMark = /^(?:at\s)?\p{L}{1,20}\.?\s?(?=\d{1,3}(?:[.,]\d{1,3})?(?:\s?[-–]\s?\d{1,3})?\s*(?:[.;,)\]]|$))/u
const notPlace = /^(?:sess|cycle|ciclo|vol|period|no(?:te)?\b|v\.)/iu
const inPart =
  /^,?\s(?:in\s)?(?:sections?|parts?|chapters?|partie|parte|chapitre|cap[ií]tulo|secci[oó]n)\s[A-Z\d]{1,4}\b/iu
export type Around = {
  before: string
  /** all between the citation before and this one */
  lead: string
  after: string
  /** in a note all behind the symbol belongs to it */
  isNote: boolean
  /** numbers stand alone: a review's "140.12", and all behind "Ibid." */
  bare: 'dotted' | 'all' | null
  /** what follows the citation up to the end of its sentence, or begins the next */
  beyond: string
  /** the next symbol stands right behind `after` */
  meetsNext: boolean
}

/**
 * Returns the paragraphs of the citation. In running text what stands between must be part of a citation, since "paragraph 7"
 * further on may be of another document: such a one is `loose`.
 */
export function pinpointsAround({ before, lead, after, isNote, bare, beyond, meetsNext }: Around): PinpointsSaid {
  const text = asParagraphs(plainOf(withoutStates(after)))
  const own = beforeAnswer(text)
  const listed = findPinpoints(own, { lists: true })
  // "and para. 3 of CAT/C/…": that of the next
  const found = [
    ...(bare === null ? [] : wordlessIn(own, dotted)),
    ...(isNote || bare === 'all' || isAglc.test(own) ? wordlessIn(own, squared) : []),
    ...listed.filter(
      ({ end }) => !(meetsNext && end < own.length && /^\s+(?:of|in|du|de|del)\s+$/iu.test(text.slice(end))),
    ),
  ]
  let from = 0
  let isOpen = true
  const loose: string[] = []
  const usable = found.filter(({ start, end }) => {
    const printed = after.slice(start, end)
    const gap = text.slice(from, start)
    isOpen &&= (isNote || belongsTogether(gap)) && !ofAnnex.test(gap)
    const rest = text.slice(end, end + 60)
    const more =
      behindFigures.exec(rest)?.[0] ??
      behindPlace.exec(rest)?.[0] ??
      behindList.exec(rest)?.[0] ??
      behindUnknown.exec(rest)?.[0]
    const paged = isOpen ? page.exec(gap)?.[0] : undefined
    if (paged !== undefined) loose.push(paged)
    if (more !== undefined) loose.push(`${printed}${more}`)
    from = end
    if (!isOpen && !isOfOther(text.slice(end, end + 40))) loose.push(printed)
    return isOpen
  })
  const plain = plainOf(withoutStates(after))
  const number = usable.length > 0 ? null : (numberIn(plainOf(after), bare === 'all') ?? unreadBehind(plain))
  if (number !== null && !loose.includes(number)) loose.push(number)
  if (usable.length > 0) return { pinpoints: usable.flatMap(({ pinpoints }) => pinpoints), places: usable, loose }
  const words = asParagraphs(before)
  const ahead = findPinpoints(words, { lists: true }).at(-1)
  if (ahead !== undefined && joinsSymbol(words.slice(ahead.end)))
    return { pinpoints: ahead.pinpoints, places: [], loose }
  // "…, and para. 3 of CAT/C/…", behind another citation
  const near = findPinpoints(lead.slice(-120), { lists: true }).at(-1)
  if (near !== undefined && /^\s+(?:of|in|du|de|del)\s+$/iu.test(lead.slice(-120).slice(near.end)))
    return { pinpoints: near.pinpoints, places: [], loose }
  const others = [
    ...(ahead === undefined || isOfOther(words.slice(ahead.end, ahead.end + 40))
      ? []
      : [before.slice(ahead.start, ahead.end)]),
    ...(number === null ? unreadBeside(words, beyond) : []),
    ...findPinpoints(withParagraphWords(beyond), { lists: true }).flatMap(({ start, end }) =>
      isOfOther(beyond.slice(end, end + 40)) ? [] : [beyond.slice(start, end)],
    ),
  ]
  return { pinpoints: [], places: [], loose: [...new Set([...loose, ...others])] }
}

/** "p. 100.52 of CAT/C/…", "(CAT/C/…), alinéa 6" */
function unreadBeside(before: string, beyond: string): string[] {
  const tail = before.slice(-60)
  const ahead = unreadNumber(tail)
  const behind = /^\s*[),]/.test(beyond) ? unreadBehind(beyond) : null
  return [
    ...(ahead !== null && joinsSymbol(tail.slice(ahead.end)) ? [ahead.printed] : []),
    ...(behind === null ? [] : [behind]),
  ]
}

/** Same length; bold and italics of Markdown blanked. */
const plainOf = (text: string): string =>
  text.includes('*') || text.includes('_')
    ? text.replace(/\*{1,3}|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (marks) => ' '.repeat(marks.length))
    : text

/** Numbers without a word for "paragraph"; `opens` is what stands before the first. */
function wordlessIn(text: string, opens: RegExp): ReturnType<typeof findPinpoints> {
  const lead = opens.exec(text)?.[0].length
  if (lead === undefined) return []
  const word = 'para. '
  const [first] = findPinpoints(word + text.slice(lead, lead + 300), { lists: true })
  if (first === undefined || first.start > 0) return []
  const end = first.end - word.length + lead
  return [{ ...first, start: lead, end, printed: text.slice(lead, end) }]
}

function withoutFigures(after: string): string | undefined {
  const word = paragraphWord.exec(after)?.[0]
  const number = word === undefined ? undefined : notFigures.exec(after.slice(word.length))?.[0]
  return number === undefined ? undefined : `${word}${number}`
}

/** Such a number behind the symbol and its day; in a court's or a review's words too. Null where there is none. */
function numberIn(after: string, isBare: boolean): string | null {
  const square =
    inSquare.exec(after)?.[0] ?? withoutFigures(after) ?? inLetters.exec(after)?.[0] ?? inPart.exec(after)?.[0]
  if (square !== undefined) return square.replace(/^[\s,.:]+/u, '')
  const date = findDate(after.slice(0, 60))
  const leads = date !== null && /^[\s,.(]*(?:v\.|vom|of|du|de|del|dated)?\s*$/u.test(after.slice(0, date.start))
  const rest = leads ? after.slice(date!.end) : after
  const from = lead.exec(rest)![0].length
  mark.lastIndex = from
  const unknown = unknownMark.exec(rest.slice(from))?.[0] ?? ''
  const marked = mark.exec(rest)?.[0] ?? (notPlace.test(unknown) ? '' : unknown)
  const number = bareNumber.exec(rest.slice(from + marked.length))?.[0]
  return number === undefined || (marked === '' && !isBare && !/[,.:;]/u.test(rest.slice(0, from)))
    ? null
    : marked + number
}
