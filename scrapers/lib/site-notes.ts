// What a site or a reader adds to each page that is printed from it, "Downloaded from https://… on 12 June 2090", and what it goes on with behind a text.
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { siteTable } from './site-notes-table.ts'
import { tailTable } from './site-tail-table.ts'

const { rows } = siteTable
const taken = compile(rows, 'taken from', { flags: 'iu' })
const placeOrDay = compile(rows, 'place or day', { flags: 'giu' })
const between = compile(rows, 'between', { flags: 'iu' })
const disclaims = compile(rows, 'disclaims', { flags: 'iu' })
const counted = compile(rows, 'counted', { flags: 'iu' })

/** A note of a site is short, and takes a few lines at most. */
const longest = 300
const mostLines = 4

/** Words between: names ("Refworld") and small ones that go with a place or a day; any other word makes a sentence of it. */
const isBetween = (word: string): boolean => between.test(word) || /^\p{Lu}[\p{L}\d.-]*$/u.test(word)

/** Says where or when the copy was taken, ends with that, and says nothing else. "Printed by the State party" says neither. */
const isTaken = (clause: string): boolean => {
  const opening = taken.exec(clause)
  if (opening === null) return false
  const marked = clause
    .slice(opening[0].length)
    .replace(placeOrDay, ' # ')
    .replace(/[\])\s]+$/, '')
  return (
    marked.endsWith('#') && marked.split(/[\s,:()[\]]+/).every((word) => word === '' || word === '#' || isBetween(word))
  )
}

/** Is a whole text a note of a site, and nothing else? */
const isSiteNote = (text: string): boolean => {
  if (text.length > longest) return false
  if (counted.test(text)) return true
  const clauses = text.split(/[.;|]\s+/).map((clause) => clause.trim().replace(/[.;|]+$/, ''))
  return clauses.some(isTaken) && clauses.every((clause) => clause === '' || isTaken(clause) || isAside(clause))
}

const isAside = (clause: string): boolean => disclaims.test(clause) || counted.test(clause) || /^\d{1,3}$/.test(clause)

/** How many of the lines from `at` on are one note of a site; 0 where none is. */
export function siteNoteAt(lines: readonly string[], at: number): number {
  if (!/^(?:\p{Lu}|https?:|[-–—|])/u.test(lines[at]!)) return 0
  for (let count = Math.min(mostLines, lines.length - at); count > 0; count--)
    if (isSiteNote(lines.slice(at, at + count).join(' '))) return count
  return 0
}

/** What such a note says of the status of the text; an address may name a person's folders, and is not kept. */
export const withoutAddress = (text: string): string => text.replace(/\b(?:https?|file):\S+/g, ' ').trim()

/** The document without paragraphs that are notes of a site alone; their words stay outside the text. */
export function withoutSiteNotes(read: ReadDocument): ReadDocument {
  const isNote = ({ label, text }: ReadDocument['paragraphs'][number]): boolean => label === null && isSiteNote(text)
  const notes = read.paragraphs.filter(isNote).map(({ text }) => withoutAddress(text))
  if (notes.length === 0) return read
  const paragraphs = read.paragraphs.filter((one) => !isNote(one))
  const cover = read.cover.filter((line) => !isSiteNote(line))
  return { ...read, paragraphs, cover, status: { ...read.status, outside: [...read.status.outside, ...notes] } }
}

const tail = tailTable.rows
const frame = compile(tail, 'frame', { flags: 'iu' })
const pointing = compile(tail, 'points', { flags: 'iu' })
const offer = compile(tail, 'offer', { flags: 'iu' })
const offering = compile(tail, 'beside an offer', { flags: 'iu' })
const kept = compile(tail, 'end matter', { flags: 'iu' })

/** "Tweet Share on Facebook Email", "Download PDF (English)", "Related documents": no word but those of a site. */
const isOffer = (text: string): boolean => {
  if (text.length > 160 || !offer.test(text)) return false
  return text.split(/[\s|/·•…,:;()[\]«»<>←→‹›]+/u).every((word) => word === '' || offering.test(word))
}

/** "Disclaimer: This is not a publication of the library.", "Cite as: …": what a site prints round its texts, wherever it stands. */
export const isFrame = (text: string): boolean => frame.test(text)

const isOfSite = (text: string): boolean =>
  isFrame(text) || isSiteNote(text) || isOffer(text) || (text.length < 300 && pointing.test(text))

/** "1 CAT/C/XVF/3": a note that stands in the flow of the text. */
const note = /^\d{1,3}\s+(?:\p{Lu}|[A-Z]{1,6}\/)/u

/** A line of which the end is no end of a sentence, and which no note, annex or list of notes begins with. */
const isName = (text: string): boolean =>
  text.length < 160 &&
  !note.test(text) &&
  /^[\p{L}\d«»<>‹›←→]/u.test(text) &&
  !/[.;:!?]$/.test(text) &&
  !kept.test(text)

export type TailLine = {
  text: string
  /** a number, a letter or a note: the text goes on to here at least */
  isText: boolean
  /** nothing but links stand in it */
  isLink?: boolean
  isHeading?: boolean
  /** a paragraph of its own that is no item of a list: a few words without a verb are none of a text that has ended */
  isBlock?: boolean
}

/** "Send feedback", "Comments (0)": so many words, on so many lines, are no text. */
const fewWords = 8
const fewLines = 4
const speaks = compile(tail, 'speaks', { flags: 'iu' })
const isBare = (text: string): boolean =>
  isName(text) && /^[\p{Lu}«<]/u.test(text) && text.split(/\s+/).length <= fewWords && !speaks.test(text)

/** So many names may stand between two lines that are the site's beyond doubt. */
const mostNames = 12

const hasEnded = (text: string): boolean => /[.;!?»”"’)\]]\s*$/u.test(text)

/** The index of the first line that is the site's ("15. Print this page" among them); all behind it is. Their number where the text goes on to its end. */
export function tailAt(lines: readonly TailLine[]): number {
  let end = lines.length
  let isCertain = false
  let names = 0
  let bare = 0
  for (let at = lines.length - 1; at > 0; at--) {
    const { text, isText, isLink, isHeading, isBlock } = lines[at]!
    const isNumbered = isOffer(text.replace(/^\d{1,3}\.\s/, ''))
    if (isText && !isNumbered) break
    const isOwn = isNumbered || isOfSite(text)
    const isOther = !isOwn && isBlock === true && isBare(text) && bare++ < fewLines
    if (isOwn || isOther || (isName(text) && (isLink || (isHeading && end === at + 1)))) {
      end = at
      names = 0
      isCertain ||= isOwn
    } else if (!isName(text) || names++ === mostNames) break
  }
  const before = lines.slice(0, end)
  if (!before.some(({ isText }) => isText)) return lines.length
  return isCertain || hasEnded(before.at(-1)!.text) ? end : lines.length
}

/** The document without what a site says behind its text; the words stay outside the text. */
export function withoutSiteTail(read: ReadDocument): ReadDocument {
  const { paragraphs, status } = read
  const at = tailAt(
    paragraphs.map(({ text, label, kind }) => ({ text, isText: label !== null, isHeading: kind === 'heading' })),
  )
  if (at === paragraphs.length) return read
  const outside = [...status.outside, ...paragraphs.slice(at).map(({ text }) => withoutAddress(text))]
  return { ...read, paragraphs: paragraphs.slice(0, at), status: { ...status, outside } }
}
