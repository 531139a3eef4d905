// A draft as the resolver reads it: its parts in order, running text and notes apart.
import { atOnce, inPieces, partsAtOnce, type Steps } from './steps.ts'

/** `at`: where the call of a note stands in the text, UTF-16 offset. */
export type NoteCall = { at: number; note: string; where: 'footnote' | 'endnote' }

export type DraftPart = {
  where: 'text' | 'footnote' | 'endnote'
  /** number of the note as printed; null for running text */
  note: string | null
  text: string
  /** where the part begins in the whole input, UTF-16; 0 for a part of a Word file, which has no whole text */
  offset: number
  calls: readonly NoteCall[]
  /** which cell of a table a paragraph of a Word file stands in */
  cell?: number
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const plainDigits = (marks: string): string =>
  [...marks].map((mark) => (superscripts.includes(mark) ? superscripts.indexOf(mark) : mark)).join('')

// "⁵ CAT, …", "[^5]: CAT, …", "5. CAT, …", "5 CAT, …", "[5] CAT, …"
const noteStart = /^\s{0,8}(?:([⁰¹²³⁴-⁹]{1,4})|\[\^([\w-]{1,20})\]:|\[?(\d{1,4})(?:\]|[.)])?(?=\s))\s{0,8}/u
// "…acts of torture.⁵", "…[^5]", "…[5]", "…”.5"
const call = /([⁰¹²³⁴-⁹]{1,4})|\[\^?([\w-]{1,20})\](?![:(])|(?<=[”"»’“][.,;]?)(?:(\d{1,3})(?![\d.])|\((\d{1,3})\))/gu

const callsIn = (text: string): NoteCall[] =>
  [...text.matchAll(call)].map((match) => ({
    at: match.index,
    note: plainDigits(match[1] ?? match[2] ?? match[3] ?? match[4]!),
    where: 'footnote',
  }))

/**
 * Cuts plain text or Markdown into parts, one a paragraph. A line that begins as a note does is a note; a bare number may
 * be that of a paragraph, so it is one only where the line is short of a sentence of running text.
 */
export const partsOfText = (text: string): DraftPart[] => atOnce(cutting(text))

/** As `partsOfText`; `turn` lets others have a turn after some 10 ms of work. */
export const readParts = (text: string, turn?: () => Promise<void>): Promise<DraftPart[]> =>
  inPieces(cutting(text), turn)

/** Lines that are cut in some 10 ms. */
const linesAtOnce = 5000

function* cutting(text: string): Steps<DraftPart[]> {
  const parts: DraftPart[] = []
  let offset = 0
  const lines = text.split('\n')
  for (const [number, line] of lines.entries()) {
    if (number % linesAtOnce === linesAtOnce - 1) yield
    let at = offset
    for (const piece of piecesOf(line)) {
      if (piece.trim() !== '') parts.push(partOf(piece, at))
      at += piece.length
    }
    offset += line.length + 1
  }
  yield
  return yield* joined(parts)
}

/** Work within a part may grow with its square: a line without an end is cut at the ends of sentences. */
const longestPart = 20_000

function piecesOf(line: string): string[] {
  const pieces: string[] = []
  let rest = line
  while (rest.length > longestPart) {
    const end = rest.lastIndexOf('. ', longestPart)
    const cut = end > longestPart / 2 ? end + 2 : longestPart
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...pieces, rest]
}

function partOf(line: string, offset: number): DraftPart {
  const start = noteStart.exec(line)
  const note = start === null ? null : plainDigits(start[1] ?? start[2] ?? start[3]!)
  if (start === null || note === null) return { where: 'text', note: null, text: line, offset, calls: callsIn(line) }
  const from = start[0].length
  return { where: 'footnote', note, text: line.slice(from), offset: offset + from, calls: [] }
}

/** A symbol that the end of a line cut in two ("CAT/C/KEN/⏎CO/2") is in one part again: the break stands for a blank. */
function* joined(parts: readonly DraftPart[]): Steps<DraftPart[]> {
  const whole: DraftPart[] = []
  for (const [at, part] of parts.entries()) {
    if (at % partsAtOnce === partsAtOnce - 1) yield
    const last = whole.at(-1)
    const isNext =
      last !== undefined && last.text.length < longestPart && last.offset + last.text.length + 1 === part.offset
    if (isNext && part.note === null && /[/\-–]\s{0,2}$/.test(last.text)) {
      const base = last.text.length + 1
      whole[whole.length - 1] = {
        ...last,
        text: `${last.text}\n${part.text}`,
        calls: [...last.calls, ...part.calls.map((one) => ({ ...one, at: one.at + base }))],
      }
    } else whole.push(part)
  }
  return whole
}
