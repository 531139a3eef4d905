// Calls of notes that a file prints as figures behind a word, raised no more: "torture1", "prisons.2".
import type { Paragraph, ReadDocument } from '../../src/domain/paragraphs.ts'
import { calledIn } from './note-call.ts'

const glued = /(?<!\p{L})(\p{L}{2,60})(?<=\p{Ll}{2})(\s?[»”]|[.,;:)"]{0,2})(\d{1,3})(?=[\s.,;:)”"»]|$)/gu
/** "Corr.1", "parr.11": a number belongs to them. */
const takesNumber = /^(?:corr|add|rev|amend|p[aá]rrs?|paras?|arts?|nos?|n[uú]ms?|vol|chap|pp?)$/iu

type Place = { paragraph: Paragraph; from: number; to: number }

/** Where figures stand glued to a word of the numbered text, by their number. */
function placesOf(paragraphs: readonly Paragraph[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  const first = paragraphs.findIndex(({ labelKind }) => labelKind === 'number')
  for (const paragraph of first === -1 ? [] : paragraphs.slice(first))
    for (const { 0: all, 1: word, 3: mark, index } of paragraph.text.matchAll(glued)) {
      const to = index + all.length
      if (!takesNumber.test(word!))
        places.set(mark!, [...(places.get(mark!) ?? []), { paragraph, from: to - mark!.length, to }])
    }
  return places
}

/** The document with such a call taken out of its text, where one note alone has its number, and no other place in the text has. */
export function withGluedCalls(read: ReadDocument): ReadDocument {
  const called = calledIn(read.paragraphs)
  const marks = read.footnotes.map(({ mark }) => mark)
  const open = marks.filter((mark, at) => /^\d/.test(mark) && !called.has(mark) && marks.indexOf(mark) === at)
  if (open.length === 0) return read
  const places = placesOf(read.paragraphs)
  const calls = open
    .filter((mark) => marks.lastIndexOf(mark) === marks.indexOf(mark))
    .flatMap((mark) => (places.get(mark)?.length === 1 ? [{ mark, ...places.get(mark)![0]! }] : []))
    .sort((one, other) => other.from - one.from)
  const paragraphs = read.paragraphs.map((paragraph) => {
    const own = calls.filter((call) => call.paragraph === paragraph)
    if (own.length === 0) return paragraph
    let { text } = paragraph
    for (const { from, to } of own) text = text.slice(0, from) + text.slice(to)
    return { ...paragraph, text, notes: [...(paragraph.notes ?? []), ...own.map(({ mark }) => mark).reverse()] }
  })
  return { ...read, paragraphs }
}
