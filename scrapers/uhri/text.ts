// The text of a record: markup and entities undone, the heading and the number before it read off.
import { decodeHTML } from 'entities'
import type { Language } from '../../src/domain/mechanisms.ts'
import type { Quirk } from '../../src/domain/uhri/record.ts'
import type { NumberStatus } from '../../src/domain/units.ts'
import { readLabel, withoutMarks } from '../lib/paragraphs.ts'
import { mended } from './broken-words.ts'
import { languageOfText } from './language.ts'
import { withoutHidden } from './markup.ts'

export type RecordText = {
  heading: string[]
  number: string | null
  path: string | null
  numberStatus: NumberStatus
  text: string
  language: Language | null
  isResponse: boolean
}

const lineEnds = /<br\s*\/?>|<\/(?:p|div|li|h\d|tr)>/gi
const tags = /<\/?[a-z][^<>]*>/gi
/** of markup that was escaped: "&lt;the Act&gt;" is none, and its words are kept */
const usualTags = /<\/?(?:p|br|b|i|u|em|strong|span|div|li|ul|ol|sup|sub|font|a|h\d)(?:\s[^<>]*)?\/?>/gi
/** the call of a footnote */
const calls = /<sup[^<>]{0,60}>\s{0,3}\d{1,3}\s{0,3}<\/sup>/gi
const otherLineEnds = /\r\n?|[\u2028\u2029\u0085\v\f]/g
/** `&amp;lt;p&amp;gt;` is a paragraph that was escaped twice. */
const mostEscapes = 3
const controls = /(?!\n)\p{Cc}/gu
/** "should:(a)Enact;(b)Train": between a sign and a letter of a list, and between that and its text */
const gluedItem = /(?<=[:;.,])(?=\([a-z]{1,3}\))|(?<=[\s:;.,]\([a-z]{1,3}\))(?=\p{L})/gu
const room = /[^\S\n]+/g
/** "Criminal C ode": a capital alone that is no word, before the rest of a word that is not a usual one */
const splitCapital = /(?<!\S)[B-HJ-Z] \p{Ll}{2,}/u
const outline = /^(?:[A-Z]|[IVX]{1,5})\.\s*(?=\p{Lu})/u

/** Returns lines without markup, each without room around it. */
export function linesOf(printed: string, note: (quirk: Quirk) => void): string[] {
  let text = printed
  // markup that was escaped shows only when its entities are undone
  for (let times = 0; times < mostEscapes; times++) {
    const before = text
    if (text.includes('<'))
      text = withoutHidden(text)
        .replace(calls, '')
        .replace(lineEnds, '\n')
        .replace(times === 0 ? tags : usualTags, '')
    if (text !== before) note('html')
    const plain = text.includes('&') ? decodeHTML(text) : text
    if (plain === text) break
    note('entities')
    text = plain
  }
  return withoutMarks(text)
    .replace(otherLineEnds, '\n')
    .replace(controls, ' ')
    .replace(room, ' ')
    .replace(gluedItem, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Broken words are told by a table of English ones: a text in another language is left as it is. */
function wholeLines(lines: readonly string[], note: (quirk: Quirk) => void): string[] {
  return lines.map((line) => {
    const whole = mended(line)
    if (whole !== line) note('split_word')
    return whole
  })
}

type Label = Pick<RecordText, 'number' | 'path' | 'numberStatus'> & { rest: string }

const absent = { number: null, path: null, numberStatus: 'absent' } as const
const inferred = (item: string, paragraph: string, rest: string): Label => ({
  number: item,
  path: `${paragraph}.${item}`,
  numberStatus: 'inferred',
  rest,
})

/** The forms that are words, each with what it says of the number. */
const worded: readonly [RegExp, (found: RegExpExecArray, rest: string) => Label][] = [
  // "Recommendation No. 5 (see para. 96)": item 5 of paragraph 96
  [
    /^Recommendation No\.? ?(\d{1,3})\b[^.]{0,40}?\bpara(?:graph)?s?\.? ?(\d{1,3})\b\)?[.:]?\s*/i,
    ([, item, paragraph], rest) => inferred(item!, paragraph!, rest),
  ],
  // "Recommendations contained in para. 96": which of them is not said
  [/^Recommendations? contained in para(?:graph)?s?\.? ?\d{1,3}\b[.:]?\s*/i, (_, rest) => ({ ...absent, rest })],
  // several paragraphs in one: none of them is the number
  [/^para(?:graph)?s\.? ?\d{1,3} ?(?:[-–,]|and|to) ?\d/i, ([printed], rest) => ({ ...absent, rest: printed + rest })],
  // "Recommendation 140.12", "Rec. 140.12"
  [
    /^Rec(?:ommendation|\.)? (\d{1,3}\.\d{1,3})\b[.:]?\s*/i,
    ([, number], rest) => ({ number: number!, path: number!, numberStatus: 'printed', rest }),
  ],
  // "11 . The State party", "11) The State party", "140.12- Train"
  [
    /^(\d{1,3}(?:\.\d{1,3})?)(?: ?[.)] |[-–] ?)(?=\p{Lu})/u,
    ([, number], rest) => ({ number: number!, path: number!, numberStatus: 'printed', rest }),
  ],
  [
    /^para(?:graph)?s?\.? ?(\d{1,3})\b[.:]?\s*/i,
    ([, number], rest) => ({ number: number!, path: number!, numberStatus: 'printed', rest }),
  ],
]

function labelOf(line: string): Label | null {
  for (const [pattern, read] of worded) {
    const found = pattern.exec(line)
    if (found) return read(found, line.slice(found[0].length))
  }
  const label = readLabel(line)
  if (label?.kind !== 'number') return null
  return { number: label.label, path: label.label, numberStatus: 'printed', rest: label.rest }
}

/** A line that may be a heading: short, begins with a capital or an outline letter, and ends no sentence. */
const isHeading = (line: string): boolean => line.length <= 200 && /^[\p{Lu}\d“"(]/u.test(line) && !/[.;:]$/.test(line)

/** "Definition of torture11.The State party": the heading is glued to the number. */
const gluedHeading = /^((?:(?:[A-Z]|[IVX]{1,5})\.\s?)?\p{Lu}[^\d.;:]{3,150})(?=\d{1,3}\.\s?\p{Lu})/u

/** Headings of one line: "C.Principal subjects of concern" loses its outline letter. */
const headingOf = (line: string): string => line.replace(outline, '').trim()

/** Returns the parts of a text; the text is empty where there is nothing but a heading or a number. */
export function readText(printed: string, note: (quirk: Quirk) => void): RecordText {
  const printedLines = linesOf(printed, note)
  const language = languageOfText(printedLines.join(' '))
  const isEnglish = language === null || language === 'en'
  let lines = isEnglish ? wholeLines(printedLines, note) : printedLines
  const isResponse = /^Response of\b/i.test(lines[0] ?? '')
  const heading: string[] = []
  if (isEnglish && lines.some((line) => splitCapital.test(line))) note('split_word')
  // at most three lines stand before the number
  const at = isResponse ? -1 : lines.slice(0, 4).findIndex((line) => labelOf(line) !== null)
  const isHeaded = at > 0 && lines.slice(0, at).every(isHeading)
  if (isHeaded) {
    heading.push(...lines.slice(0, at).map(headingOf))
    lines = lines.slice(at)
  }
  const [, glued] = isResponse || labelOf(lines[0] ?? '') ? [] : (gluedHeading.exec(lines[0] ?? '') ?? [])
  if (glued !== undefined) {
    note('glued_heading')
    heading.push(headingOf(glued))
    lines = [lines[0]!.slice(glued.length), ...lines.slice(1)]
  }
  const label = isResponse ? null : labelOf(lines[0] ?? '')
  const rest = label === null ? lines : [label.rest, ...lines.slice(1)].filter((line) => line !== '')
  return {
    heading: heading.filter((line) => line !== ''),
    number: label?.number ?? null,
    path: label?.path ?? null,
    numberStatus: label?.numberStatus ?? 'absent',
    text: rest.join('\n'),
    language,
    isResponse,
  }
}
