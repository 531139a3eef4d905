// A draft from a file: plain text, Markdown, or Word with its footnotes and endnotes.
import { type Cheerio, type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'
import { readParts } from '../../scrapers/lib/docx/parts.ts'
import { sniff } from '../../scrapers/lib/sniff.ts'
import { type DraftPart, type NoteCall, partsOfText } from '../domain/citing/drafts.ts'
import { UsageError } from '../domain/errors.ts'
import { readRegular } from '../pipeline/regular-file.ts'

const longestFile = 50_000_000

/** Reads a draft. Throws UsageError for a file that is neither text nor Word. */
export async function readDraftFile(path: string): Promise<DraftPart[]> {
  const bytes = await readRegular(path, longestFile).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  })
  const kind = sniff(bytes)
  if (kind === 'docx') return partsOfWord(await readParts(bytes))
  if (kind === 'pdf' || kind === 'doc')
    throw new UsageError(
      `${path} is a ${kind.toUpperCase()} file. Save the draft as Word (.docx) or as text, then check that.`,
    )
  return partsOfText(decoded(bytes, path).replace(/\r\n?/g, '\n'))
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${path} is no UTF-8 text. Save it as text in UTF-8, or as Word (.docx).`)
  }
}

/** The paragraphs of the main part, then the notes in the order of their calls, which number them. */
function partsOfWord(parts: ReadonlyMap<string, string>): DraftPart[] {
  const main = parts.get('word/document.xml')
  if (main === undefined) return []
  const numbers = new Map<string, string>()
  const body = paragraphsIn(load(main, { xml: true }), (kind, id) => {
    const key = `${kind} ${id}`
    const count = [...numbers.keys()].filter((known) => known.startsWith(kind)).length
    if (!numbers.has(key)) numbers.set(key, String(count + 1))
    return numbers.get(key)!
  })
  const text = body.map(
    ({ text: own, calls }): DraftPart => ({ where: 'text', note: null, text: own, offset: 0, calls }),
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
): { text: string; calls: NoteCall[] }[] {
  const all = root === undefined ? $('w\\:p') : root.find('w\\:p')
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
    return { text, calls }
  })
}
