// What a site or a reader adds to each page that is printed from it: "Downloaded from https://… on 12 June 2090".
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { siteTable } from './site-notes-table.ts'

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
export const isSiteNote = (text: string): boolean => {
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
