// Takes page furniture (running symbols, page numbers, job numbers, rules) and footnotes out of the pages of a PDF.
import { joinLines, type WordList, wordsOf } from '../joined-lines.ts'
import { readLabel } from '../paragraphs.ts'
import { siteNoteAt, withoutAddress } from '../site-notes.ts'
import { endsSentence } from '../status-grammar.ts'
import { noticeOf, noticeOutside, versionOfTitle } from '../status-words.ts'
import type { Line, Page } from './page.ts'

export type Footnote = { mark: string; text: string; page: number }

const furniture: RegExp[] = [
  // running symbol: "A/HRC/59/15", "CAT/C/XVD/CO/2*", "CRPD/C/XVD/CO/2-3"
  /^[A-Z]{1,5}\/[A-Za-z_./()–-]*\d[\w./()–-]*\**$/,
  // one whose number a machine read as a letter: "CAT/C/XVD/CO/S"
  /^[A-Z]{2,5}\/C\/[A-Z]{3}\/CO\/[A-Za-z]{1,2}\**$/,
  // "page 2", "Page 14", "página 3"
  /^(?:page|p[áa]gina|p\.)\s*\d{1,3}$/i,
  // "14", "- 14 -"
  /^[-–]?\s*\d{1,3}\s*[-–]?$/,
  // job numbers, with or without page number: "GE.25-02819 3", "14 GE.11-17383", "GE.08-13994 (E) 110608", "GE.19-21936(E)"
  /^(?:\d{1,3}\s+)?GE\s?\.\s?\d\d\s?[-–]?\s?\d{4,6}(?:\s*\([A-Z]\))?(?:\s+[^\p{L}]*)?$/u,
  // running symbol and page in one line: "A/HRC/8/40 Page 18"
  /^[A-Z]{1,5}\/[^\s\d]*\d\S*\s+(?:page\s+)?\d{1,3}$/i,
  /^\d{1,3}\s+[A-Z]{1,5}\/[^\s\d]*\d\S*$/,
  // bar code of the cover
  /^\*\s?\d{6,9}\s?\*$/,
]

/** "GE.88-12345 2 CAT/C/XVF/CO/3": job number, page number and running symbol in one line, in any order. */
const isRunningLine = (text: string): boolean => {
  const words = text.split(' ')
  const isMark = (word: string): boolean => /^(?:GE\.\d\d-?\d{4,6}|[A-Z]{1,5}\/\S*\d\S*)$/.test(word)
  return words.some(isMark) && words.every((word) => isMark(word) || /^\d{1,3}$/.test(word))
}

/** A line that is no more than a rule: "_____", "-----", ". . ." */
const rule = /^(?=.*[_–—-]{3})[\s_.–—-]+$|^\.$/

/** A running head differs from page to page by its figures alone; so do items of a list, which are text: "10.22 Ratify". */
const shape = ({ text }: Line): string => {
  const label = readLabel(text)
  const isItem = label?.kind === 'number' && /\p{Ll}{2}.*\p{Ll}{2}/u.test(label.rest)
  return isItem ? text : text.replace(/\d+/g, '#')
}

/** "The State party should:" opens a list, wherever on a page it stands. */
const goesOnBelow = /\p{L}\s?[:;,]$/u

/** A running head stands at edges alone; "Recommendations" heads parts of the text in the middle of pages as well. */
const fewestInside = 2

/** How many pages have such lines. */
const countPages = (pages: readonly Page[], linesOf: (page: Page) => Line[], shape: (line: Line) => string) => {
  const seen = new Map<string, number>()
  for (const page of pages) for (const one of new Set(linesOf(page).map(shape))) seen.set(one, (seen.get(one) ?? 0) + 1)
  return seen
}

/** Lines that stand alike at the edge of many pages. */
const repeatedEdges = (pages: Page[], shape: (line: Line) => string): Set<string> => {
  const endsOf = ({ lines }: Page): Line[] =>
    [...lines.slice(0, 2), ...lines.slice(-2)].filter(({ text }) => text !== '' && !goesOnBelow.test(text))
  const inside = countPages(pages, ({ lines }) => lines.slice(3, -3), shape)
  const enough = pages.length === 2 ? 2 : Math.max(3, pages.length / 3)
  const often = [...countPages(pages, endsOf, shape)].filter(([, times]) => times >= enough)
  return new Set(often.flatMap(([edge]) => ((inside.get(edge) ?? 0) < fewestInside ? [edge] : [])))
}

/** Takes notes of a site out of a page, in place, wherever the printer put them; a footnote keeps its own words. */
const liftSiteNotes = (page: Page): void => {
  const texts = page.lines.map(({ text }) => text)
  const kept: Line[] = []
  for (let at = 0; at < texts.length; at++) {
    const count = page.lines[at]!.raisedMark === null ? siteNoteAt(texts, at) : 0
    if (count === 0) kept.push(page.lines[at]!)
    else page.outside.push(...texts.slice(at, at + count).map(withoutAddress))
    at += Math.max(0, count - 1)
  }
  page.lines = kept
}

/** Close under a line of its size that ends no sentence. */
const isNextOf = (before: Line | undefined, line: Line): boolean =>
  before !== undefined &&
  !sentenceEnd.test(before.text) &&
  Math.abs(before.size - line.size) < 0.6 &&
  before.y - line.y < 1.6 * line.size

/** Small letters close under a sentence that is not at its end: "keep the files ¶ confidential". */
const goesOnWith = (before: Line | undefined, line: Line): boolean =>
  /^\p{Ll}/u.test(line.text) && isNextOf(before, line)

/** "an addendum to the report, ¶ A/HRC/990/15/Add.1)": a symbol may be the last word of the text of a page. */
const endsTextOf = (before: Line | undefined, line: Line): boolean =>
  /^[A-Z]{1,5}\//.test(line.text) && isNextOf(before, line)

/** A notice may stand anywhere on a page; in the masthead of the first it is left for the cover. */
const liftNotices = (page: Page): void => {
  const first = page.number > 1 ? 0 : page.lines.findIndex((line) => readLabel(line.text)?.kind === 'number')
  if (first === -1) return
  const isNotice = (line: Line, at: number): boolean =>
    at >= first && noticeOf(line.text) !== null && !goesOnWith(page.lines[at - 1], line)
  if (!page.lines.some(isNotice)) return
  page.outside.push(...page.lines.filter(isNotice).map(({ text }) => text))
  page.lines = page.lines.filter((line, at) => !isNotice(line, at))
}

/** "Draft concluding observations on Kestria" as the header of a page; a line of the text ends its sentence or goes on. */
const isDraftTitle = (text: string): boolean =>
  text.length < 120 && /^[\p{Lu}*([]/u.test(text) && !/[.;,:]$/.test(text) && versionOfTitle(text) !== null

/** "Other issues   Advance unedited version": a notice that stands alone on another page, beside a line of the text. */
function partNotice(line: Line, page: Page, notices: ReadonlySet<string>): void {
  for (const notice of notices) {
    const isLast = line.text.endsWith(` ${notice}`)
    if (!isLast && !line.text.startsWith(`${notice} `)) continue
    const rest = (isLast ? line.text.slice(0, -notice.length) : line.text.slice(notice.length)).trim()
    if (furniture.some((form) => form.test(rest)) || isRunningLine(rest)) continue
    page.outside.push(notice)
    line.text = rest
    return
  }
}

/** The heights over and under which furniture stands: the print may be set on a larger sheet, or be made smaller on its own. */
type Edges = { over: number; under: number }

const edgesOf = (pages: readonly Page[], height: number): Edges => {
  const alike = pages.filter((page) => page.height === height)
  const [over, under] = [0.85 * height, 0.15 * height]
  let [bottom, top] = [Infinity, -Infinity]
  for (const { lines } of alike) for (const { y } of lines) [bottom, top] = [Math.min(bottom, y), Math.max(top, y)]
  if (alike.length < 2 || top - bottom <= 0.55 * height) return { over, under }
  const room = 0.1 * (top - bottom)
  return { over: Math.min(over, top - room), under: Math.max(under, bottom + room) }
}

/** Drops furniture from the edges of every page, in place, and keeps its words in `outside`; the cover page keeps its symbol for `cover`. */
export const dropFurniture = (pages: Page[]): void => {
  pages.forEach(liftSiteNotes)
  // of two pages both must say it in the same words: two notes may differ by their figures alone
  const alike = pages.length === 2 ? ({ text }: Line) => text : shape
  const repeated = repeatedEdges(pages, alike)
  const isEdge = (line: Line) =>
    // a footnote may consist of a symbol
    line.raisedMark === null &&
    (furniture.some((form) => form.test(line.text)) ||
      isRunningLine(line.text) ||
      repeated.has(alike(line)) ||
      (!endsSentence(line.text) && noticeOutside([line.text]) !== null) ||
      (line.page > 1 && isDraftTitle(line.text)))
  const notices = new Set(pages.flatMap(({ lines }) => lines.flatMap(({ text }) => (noticeOf(text) ? [text] : []))))
  const heights = new Set(pages.map(({ height }) => height))
  const edges = new Map([...heights].map((height) => [height, edgesOf(pages, height)]))
  for (const page of pages) {
    const { over, under } = edges.get(page.height)!
    for (const line of [...page.lines.slice(0, 3), ...page.lines.slice(-3)]) partNotice(line, page, notices)
    const { lines } = page
    let top = 0
    // a page number may stand in the flow of a list only when it is not in the margin
    while (top < lines.length && top < 3 && lines[top]!.y > over && isEdge(lines[top]!)) top++
    let end = lines.length
    const isFoot = (line: Line, before: Line | undefined) => line.y < under && isEdge(line) && !endsTextOf(before, line)
    while (end > top && lines.length - end < 3 && isFoot(lines[end - 1]!, lines[end - 2])) end--
    page.outside.push(...[...lines.slice(0, top), ...lines.slice(end)].map(({ text }) => text))
    page.lines = lines.slice(top, end)
    liftNotices(page)
  }
}

/** Type size of most letters. */
export const bodySize = (pages: Page[]): number => {
  const letters = new Map<number, number>()
  for (const page of pages)
    for (const line of page.lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** "* Adopted", "1 See", "** Previously": a mark that is set on the line, not raised. */
const flatMark = /^([*∗]{1,3}|†|‡|\d{1,3}(?=\s))\s*(?=\S)/

const markOf = (line: Line): string | null => line.raisedMark ?? flatMark.exec(line.text)?.[1] ?? null

/** "review*", "review **": stars set after a word */
const starsAfterWord = /[^\s*∗]\s?([*∗]+)/g
const calls = (text: string, mark: string): boolean =>
  [...text.matchAll(starsAfterWord)].some(([, stars]) => stars === mark)

/** "* Adopted by the Committee" under the end of the text: low on the page, or with room above and no paragraph below. */
const isStarredNote = (at: number, { lines, height }: Page): boolean => {
  const [line, before] = [lines[at]!, lines[at - 1]]
  if (before === undefined || !/^[*∗]{1,3}\s?\p{Lu}/u.test(line.text) || !sentenceEnd.test(before.text)) return false
  return (
    line.y < height / 3 ||
    (before.y - line.y > 1.8 * line.size && lines.slice(at).every(({ text }) => readLabel(text)?.kind !== 'number'))
  )
}

/** Where the foot of a page begins: the run of smaller lines at its end, or what follows a rule. */
const footStart = (page: Page, body: number, open: boolean): number => {
  const { lines } = page
  let start = lines.length
  while (start > 0 && lines[start - 1]!.size < body - 0.7) start--
  if (start < lines.length) {
    // a raised mark drawn as a line of its own
    const foot = lines.slice(start)
    const marked = foot.some((line) => markOf(line) !== null)
    if (marked || open) return start
    return lines.length
  }
  // a machine reads no mark as raised, and sees the call of a title on another page if at all
  const star = page.machineRead ? lines.findIndex((_, at) => isStarredNote(at, page)) : -1
  if (star > 0) return star
  // notes as large as the text: under a raised mark, under stars that the page calls, or after a printed rule, and with a mark
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const mark = markOf(line)
    if (mark === null) continue
    if (
      line.raisedMark !== null &&
      (line.y < page.height / 2 || /^(?:end)?notes$/i.test(lines[i - 1]?.text ?? 'notes'))
    )
      return i
    if (i > 0 && rule.test(lines[i - 1]!.text)) return i - 1
    const called = () => lines.some((other, at) => at < i && (other.notes.includes(mark) || calls(other.text, mark)))
    if (/^[*∗]/.test(mark) && line.y < page.height / 3 && called()) return i
  }
  return lines.length
}

const sentenceEnd = /[.!?;:][”"»’)\]]*$/
const isUnfinished = (text: string): boolean => !/[.!?)\]”"»]$/.test(text)

/** The first lines of a page up to the end of the sentence that they go on with; none where they begin something. */
function goingOn(lines: readonly Line[]): Line[] {
  const first = lines[0]
  if (first === undefined || !/^\p{Ll}/u.test(first.text) || readLabel(first.text) !== null) return []
  const end = lines.slice(0, 3).findIndex(({ text }) => sentenceEnd.test(text))
  return end === -1 ? [] : lines.slice(0, end + 1)
}

/** "(16 April–": a figure at the head of the next line is a day. */
const isBracketOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

/** An address that its line broke behind a sign, and what goes on with it. */
const brokenAddress = /(?:https?:\/\/|www\.)\S{0,300}[-‐/_=&?%#]$/
const restOfAddress = /^(?:[\p{Ll}\d%]|\S{1,80}[/._-]\w)/u

/** Puts the next line to a note; there is no blank inside an address. */
const joinNote = (before: string, after: string, words: WordList): string =>
  (brokenAddress.test(before) && restOfAddress.test(after) ? before + after : joinLines(before, after, words)).trim()

/**
 * Splits footnotes from the foot of every page, in place. A note that runs over the page joins its first half.
 */
export const splitFootnotes = (pages: Page[], body: number): Footnote[] => {
  const notes: Footnote[] = []
  const words = wordsOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)))
  // the text of the page before ends with a sentence: what goes on at the top of this one is its note
  let bodyEnded = false
  for (const page of pages) {
    const last = notes.at(-1)
    const open = last !== undefined && last.page === page.number - 1
    const start = footStart(page, body, open)
    const foot = page.lines.slice(start)
    page.lines = page.lines.slice(0, start)
    if (open && bodyEnded && isUnfinished(last.text)) {
      const rest = goingOn(page.lines)
      last.text = rest.reduce((before, { text }) => joinNote(before, text, words), last.text)
      page.lines = page.lines.slice(rest.length)
    }
    bodyEnded = sentenceEnd.test(page.lines.findLast(({ text }) => !rule.test(text))?.text ?? '')
    for (const line of foot) {
      if (rule.test(line.text)) continue
      const current = notes.at(-1)
      const isDay = line.raisedMark === null && /^\d/.test(line.text) && isBracketOpen(current?.text ?? '')
      const mark = isDay ? null : markOf(line)
      if (mark !== null) {
        const text = line.raisedMark === null ? line.text.replace(flatMark, '') : line.text
        notes.push({ mark, text, page: page.number })
      } else if (current !== undefined) current.text = joinNote(current.text, line.text, words)
      else notes.push({ mark: '', text: line.text, page: page.number })
    }
  }
  return notes
}

/** Rules and lines without a letter or digit say nothing. */
export const dropRules = (pages: Page[]): void => {
  for (const page of pages) page.lines = page.lines.filter((line) => line.text !== '' && !rule.test(line.text))
}
