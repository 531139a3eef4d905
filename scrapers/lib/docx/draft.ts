// A draft in a Word file: its paragraphs, then its footnotes and endnotes with the numbers that Word prints.
import type { Cheerio, CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import type { DraftPart, NoteCall } from '../../../src/domain/citing/drafts.ts'
import { load } from '../cheerio.ts'
import { readParts } from './parts.ts'

/**
 * Reads the parts of a draft; null where they have more than `longest` characters together, which are not worth sending to
 * the process that asked. Throws ParseError for a damaged or oversized file.
 */
export async function readWordDraft(bytes: Uint8Array, longest: number): Promise<DraftPart[] | null> {
  const parts = partsOfWord(await readParts(bytes))
  return parts.reduce((sum, { text }) => sum + text.length, 0) > longest ? null : parts
}

/** The paragraphs of the main part, then the notes in the order of their calls, which number them. */
function partsOfWord(parts: ReadonlyMap<string, string>): DraftPart[] {
  const main = parts.get('word/document.xml')
  if (main === undefined) return []
  const numbers = new Map<string, string>()
  const counts = { footnote: 0, endnote: 0 }
  const body = paragraphsIn(load(main, { xml: true }), (kind, id) => {
    const key = `${kind} ${id}`
    if (!numbers.has(key)) numbers.set(key, String(++counts[kind]))
    return numbers.get(key)!
  })
  const text = body.map(
    ({ text: own, calls, cell }): DraftPart => ({
      where: 'text',
      note: null,
      text: own,
      offset: 0,
      calls,
      ...(cell === -1 ? {} : { cell }),
    }),
  )
  return [...text, ...notesOf(parts, 'footnote', numbers), ...notesOf(parts, 'endnote', numbers)]
}

type NoteKind = 'footnote' | 'endnote'

function notesOf(
  parts: ReadonlyMap<string, string>,
  kind: NoteKind,
  numbers: ReadonlyMap<string, string>,
): DraftPart[] {
  const xml = parts.get(`word/${kind}s.xml`)
  if (xml === undefined) return []
  const $ = load(xml, { xml: true })
  const byId = new Map(
    $(`w\\:${kind}`)
      .toArray()
      .map((note) => [note.attribs['w:id'] ?? '', note]),
  )
  return [...numbers].flatMap(([key, note]): DraftPart[] => {
    const [own, id] = key.split(' ')
    const element = own === kind ? byId.get(id!) : undefined
    if (element === undefined) return []
    const text = paragraphsIn($, () => '', $(element))
      .map((paragraph) => paragraph.text)
      .join(' ')
    return [{ where: kind, note, text, offset: 0, calls: [] }]
  })
}

type Numbered = (kind: NoteKind, id: string) => string

/** Runs of text in document order; deleted words (`w:del`) are none, and a call of a note leaves no character. */
function paragraphsIn(
  $: CheerioAPI,
  numbered: Numbered,
  root?: Cheerio<Element>,
): { text: string; calls: NoteCall[]; cell: number }[] {
  const all = root === undefined ? $('w\\:p') : root.find('w\\:p')
  const placeOf = new Map<unknown, number>(
    $('w\\:tc')
      .toArray()
      .map((cell, at) => [cell, at]),
  )
  return all.toArray().map((paragraph) => {
    let text = ''
    const calls: NoteCall[] = []
    $(paragraph)
      .find('w\\:t, w\\:tab, w\\:br, w\\:noBreakHyphen, w\\:footnoteReference, w\\:endnoteReference')
      .each((_, element) => {
        const name = element.tagName
        if (name === 'w:t') text += $(element).closest('w\\:del').length > 0 ? '' : $(element).text()
        else if (name === 'w:noBreakHyphen') text += '-'
        else if (name === 'w:tab' || name === 'w:br') text += ' '
        else {
          const kind: NoteKind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
          calls.push({ at: text.length, note: numbered(kind, element.attribs['w:id'] ?? ''), where: kind })
        }
      })
    const [cell] = $(paragraph).closest('w\\:tc').toArray()
    return { text, calls, cell: placeOf.get(cell) ?? -1 }
  })
}
