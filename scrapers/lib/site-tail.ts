// Where a text has ended and a site goes on: shares, links to other documents, an address of its own, disclaimers.
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { isSiteNote, withoutAddress } from './site-notes.ts'
import { tailTable } from './site-tail-table.ts'

const { rows } = tailTable
const frame = compile(rows, 'frame', { flags: 'iu' })
const pointing = compile(rows, 'points', { flags: 'iu' })
const offer = compile(rows, 'offer', { flags: 'iu' })
const offering = compile(rows, 'beside an offer', { flags: 'iu' })
const kept = compile(rows, 'end matter', { flags: 'iu' })

/** "Tweet Share on Facebook Email", "Download PDF (English)", "Related documents": no word but those of a site. */
const isOffer = (text: string): boolean => {
  if (text.length > 160 || !offer.test(text)) return false
  return text.split(/[\s|/·•…,:;()[\]«»<>←→‹›]+/u).every((word) => word === '' || offering.test(word))
}

const isOfSite = (text: string): boolean =>
  frame.test(text) || isSiteNote(text) || isOffer(text) || (text.length < 300 && pointing.test(text))

/** A line of which the end is no end of a sentence, and which no annex or list of notes begins with. */
const isName = (text: string): boolean =>
  text.length < 160 && /^[\p{L}\d«»<>‹›←→]/u.test(text) && !/[.;:!?]$/.test(text) && !kept.test(text)

export type TailLine = {
  text: string
  /** a number, a letter or a note: the text goes on to here at least */
  isText: boolean
  /** nothing but links stand in it */
  isLink?: boolean
  isHeading?: boolean
}

/** So many names may stand between two lines that are the site's beyond doubt. */
const mostNames = 12

const hasEnded = (text: string): boolean => /[.;!?»”"’)\]]\s*$/u.test(text)

/** The index of the first line that is the site's; all behind it is. Their number where the text goes on to its end. */
export function tailAt(lines: readonly TailLine[]): number {
  let tail = lines.length
  let isCertain = false
  let names = 0
  for (let at = lines.length - 1; at > 0; at--) {
    const { text, isText, isLink, isHeading } = lines[at]!
    if (isText) break
    const isOwn = isOfSite(text)
    if (isOwn || (isName(text) && (isLink || (isHeading && tail === at + 1)))) {
      tail = at
      names = 0
      isCertain ||= isOwn
    } else if (!isName(text) || names++ === mostNames) break
  }
  const before = lines.slice(0, tail)
  if (!before.some(({ isText }) => isText)) return lines.length
  return isCertain || hasEnded(before.at(-1)!.text) ? tail : lines.length
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
