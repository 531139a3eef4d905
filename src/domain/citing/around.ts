// What a citation says beside its symbol: the body, the State, the day and the paragraphs, read from its segment.
import { findDay, monthNumber } from '../days/days.ts'
import { UnknownNameError } from '../errors.ts'
import { compile } from '../patterns.ts'
import { findPinpoints, type Pinpoint } from '../pinpoints/pinpoints.ts'
import { findState } from '../states/states.ts'
import type { DateSaid } from './citation.ts'
import { namingRows } from './words-table.ts'

// only what joins the parts of a citation may stand between the symbol and its day: brackets, commas, versions, pinpoints
const between = /^[\s,.()–—-]*(?:(?:dated|of|adopted|du|del|de|adoptée?s? le|aprobad[ao]s? el)\s+)?$/iu
const versionWords = /\([^()]{4,40}\)|,?\s*as corrected by [^,;()]{4,80}/giu

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
  return dayBehind(after, pinpointed) ?? yearBehind(after) ?? dayBefore(before) ?? dayOfApa(lead)
}

/** "…, 19 June 2013", "(June 19, 2013)", "…, para. 6, 19 June 2013", "(adopted 29 May 2013)" */
function dayBehind(after: string, pinpointed: readonly { start: number; end: number }[]): DateSaid | null {
  const found = findDay(after.slice(0, 200))
  if (found === null) return null
  let gap = after.slice(0, found.start)
  for (const { start, end } of [...pinpointed].reverse())
    if (end <= found.start) gap = gap.slice(0, start) + gap.slice(end)
  if (!between.test(gap.replace(versionWords, ''))) return null
  return said(found.day, found.printed, /adopt|aprob/i.test(gap))
}

const said = (day: string, printed: string, isAdoption: boolean): DateSaid => ({
  day,
  year: Number(day.slice(0, 4)),
  printed,
  isAdoption,
})

/** "UN Doc CAT/C/KEN/CO/2 (2013) at para 6" */
function yearBehind(after: string): DateSaid | null {
  const year = /^\s?\(((?:19|20)\d\d)\)/.exec(after)?.[1]
  return year === undefined ? null : { day: null, year: Number(year), printed: year, isAdoption: false }
}

/** "‘Title’ (19 June 2013) UN Doc X" */
function dayBefore(before: string): DateSaid | null {
  const oscola = /\(([^()]{6,60})\)\s*(?:U\.?N\.?\s*Doc\.?\s*)?$/iu.exec(before)?.[1]
  const day = oscola === undefined ? null : findDay(oscola)
  return day === null ? null : said(day.day, day.printed, /adopt|aprob/i.test(oscola!))
}

const apaDate = /\((adopted |received )?((?:19|20)\d\d), (\p{L}{3,10}) (\d{1,2})\)\.\s[^;]{3,500}\($/u

/** "Body. (2013, June 19). Title (X)" */
function dayOfApa(lead: string): DateSaid | null {
  const [, adopted, year, month, day] = apaDate.exec(lead) ?? []
  if (month === undefined || monthNumber(month) === undefined) return null
  const found = findDay(`${day} ${month} ${year}`)
  return found === null ? null : said(found.day, `${year}, ${month} ${day}`, adopted === 'adopted ')
}

export type PinpointsSaid = {
  pinpoints: Pinpoint[]
  places: { start: number; end: number }[]
  where: 'after' | 'before' | null
}

// "recommendation 140.12", "rec. 140.12"
const numbered = /\brec(?:ommendation)?s?\.?\s+(?:nos?\.?\s*)?(?=\d{1,3}\.\d)/giu
const plainGap = /^[\s,.:()–—-]*(?:annex|at|see|also|in|en|esp\.|especially|particularly|and|position:)?\s*(?:at\s)?$/iu
// "Paragraph 6 of CAT/C/…", "¶ 6, U.N. Doc. CAT/C/…", "para. 6 of the concluding observations (CAT/C/…"
const joins =
  /^(?:\s*,?\s*(?:U\.?N\.?\s*Doc\.?\s*)?|\s+(?:of|in|du|de|del)\s+(?:document\s+|U\.?N\.?\s*Doc\.?\s*|[\p{L}’' -]{0,60}\()?)$/iu

/**
 * Returns the paragraphs of the citation. In a note they may stand anywhere behind the symbol; in running text only right
 * behind it, since "paragraph 7" further on may be of another document.
 */
export function pinpointsAround(before: string, after: string, isNote: boolean): PinpointsSaid {
  const text = after.replace(numbered, (words) => `${'para.'.padEnd(words.length)}`.slice(0, Math.max(words.length, 5)))
  const answer = text.search(/[;.]\s*[Pp]osici(?:o|ó)n\s?:|[;.]\s*[Pp]osition\s?:/)
  const found = findPinpoints(answer === -1 ? text : text.slice(0, answer))
  const usable = found.filter(({ start }, at) => {
    if (isNote) return true
    const gap = text.slice(found[at - 1]?.end ?? 0, start)
    const day = findDay(gap)
    return plainGap.test(day === null ? gap : gap.slice(0, day.start) + gap.slice(day.end))
  })
  if (usable.length > 0)
    return { pinpoints: usable.flatMap(({ pinpoints }) => pinpoints), places: usable, where: 'after' }
  const last = findPinpoints(before).at(-1)
  if (last !== undefined && joins.test(before.slice(last.end)))
    return { pinpoints: last.pinpoints, places: [], where: 'before' }
  return { pinpoints: [], places: [], where: null }
}

const naming = compile(namingRows, 'names a State', { flags: 'giu' })

/** The State that the title names, where a table knows the name; null else. */
export function stateAround(before: string): { iso3: string; printed: string } | null {
  for (const match of before.matchAll(naming)) {
    const words = before
      .slice(match.index + match[0].length)
      .split(/\s+/)
      .slice(0, 7)
    for (let length = words.length; length > 0; length--) {
      const printed = words
        .slice(0, length)
        .join(' ')
        .replace(/[*_,.:;’”"')]+$/u, '')
      const iso3 = printed === '' || !/^\p{Lu}/u.test(printed) ? null : codeOf(printed)
      if (iso3 !== null) return { iso3, printed }
    }
  }
  return null
}

function codeOf(name: string): string | null {
  try {
    return findState(name).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}
