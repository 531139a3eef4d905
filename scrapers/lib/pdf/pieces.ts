// The pieces of text of one PDF page, set upright and cleaned: soft hyphens put back, doubles out, watermarks apart.
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageInk } from './operators.ts'
import { type Drawn, type Piece, setUpright, type Upright } from './upright.ts'

const isBlank = (text: string) => text.trim() === ''

/** Characters that pdfjs takes out of the text, and those that say that a font names no character. */
const dropped = /\p{Cf}/u
const controls = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g

/** The texts with every soft hyphen where the page draws it; null where text and page do not run together. */
const withMarks = (texts: string[], characters: string): string[] | null => {
  const stream = [...characters]
  let at = 0
  const marks = (): string => {
    let found = ''
    for (; at < stream.length && dropped.test(stream[at]!); at++) if (stream[at] === '\u00ad') found += '\u00ad'
    return found
  }
  const written: string[] = []
  for (const text of texts) {
    let out = ''
    for (const sign of text) {
      if (isBlank(sign)) {
        out += sign
        continue
      }
      out += marks()
      const printed = [...(stream[at]?.normalize('NFKC') ?? '')]
      if (printed[0] !== sign && stream[at] !== sign) return null
      out += sign
      // a ligature is one character of the page and several of the text
      if (printed.length > 1) stream.splice(at, 1, ...printed.slice(1))
      else at++
    }
    written.push(isBlank(text) ? out : out + marks())
  }
  return written
}

const atEnd = /\u00ad+$/

/**
 * Puts soft hyphens back at the ends of pieces, where a word was broken: pdfjs leaves them out. `characters` are all that
 * the page draws, in order. Gives the texts unchanged where the two do not run together.
 */
export function withSoftHyphens(texts: string[], characters: string): string[] {
  if (!characters.includes('\u00ad')) return texts
  const marked = withMarks(texts, characters)
  if (marked === null) return texts
  const ends = marked.filter((text) => atEnd.test(text)).length
  const within = marked.join('').split('\u00ad').length - 1 - ends
  // a font that has no other hyphen means this one, and then it stands within lines as often as at their ends
  if (!/[-\u2010\u2011]/.test(characters) && within >= ends) return marked.map((text) => text.replaceAll('\u00ad', '-'))
  return marked.map((text) =>
    text
      // between letters it shows where a word may be broken, and shows nothing
      .replace(/(?<=\p{L})\u00ad(?=\p{L})/gu, '')
      .replace(/\u00ad(?=.)/g, '-'),
  )
}

/** A piece that lies on another which holds its words: print that is made bold by drawing it twice. */
const liesOn = (piece: Piece, other: Piece): boolean => {
  const near = 0.15 * piece.size
  return (
    Math.abs(piece.y - other.y) < near &&
    Math.abs(piece.size - other.size) < 0.1 * piece.size &&
    piece.x > other.x - near &&
    piece.x + piece.width < other.x + other.width + near &&
    other.text.includes(piece.text.trim())
  )
}

/** Leaves out text that is drawn twice in one place. */
export function withoutDoubles(pieces: Piece[]): Piece[] {
  const rows = new Map<number, Piece[]>()
  const kept: Piece[] = []
  for (const piece of pieces) {
    if (isBlank(piece.text)) {
      kept.push(piece)
      continue
    }
    const row = Math.round(piece.y / 4)
    const near = [row - 1, row, row + 1].flatMap((key) => rows.get(key) ?? [])
    if (near.some((other) => liesOn(piece, other))) continue
    rows.set(row, [...(rows.get(row) ?? []), piece])
    kept.push(piece)
  }
  return kept
}

const mainSize = (pieces: Piece[]): number => {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

type IsNotice = (text: string) => boolean

/** Large words over the lines of the page: a watermark that is not slanted. */
const liesOver = (piece: Piece, pieces: Piece[], size: number, isNotice: IsNotice): boolean => {
  const isLarge = piece.size > 3 * size
  if (!isLarge && (piece.size < 1.7 * size || !isNotice(piece.text))) return false
  const under = pieces.filter(
    (other) =>
      other.size < 0.6 * piece.size &&
      !isBlank(other.text) &&
      other.y > piece.y - 0.2 * piece.size &&
      other.y < piece.y + 0.75 * piece.size &&
      other.x < piece.x + piece.width &&
      other.x + other.width > piece.x,
  )
  return new Set(under.map(({ y }) => Math.round(y))).size > (isLarge ? 1 : 0)
}

export type PagePieces = Upright & {
  over: Piece[]
  /** letters that are drawn outside the page as the file cuts it, and so are not read */
  lostLetters: number
}

/** Pieces of one page, in points from the lower left corner of the page as a reader sees it. */
export async function readPieces(page: PDFPageProxy, ink: PageInk, isNotice: IsNotice): Promise<PagePieces> {
  const content = await page.getTextContent()
  const items = content.items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []))
  const texts = withSoftHyphens(
    items.map(({ str }) => str),
    ink.characters,
  )
  const drawn = items.map((item, at): Drawn => {
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number]
    const across = Math.hypot(a, b)
    return {
      x,
      y,
      size: (b === 0 ? Math.abs(d) : Math.abs(a * d - b * c) / (across || 1)) || item.height,
      width: item.width,
      text: texts[at]!.replace(controls, '\ufffd'),
      font: item.fontName,
      angle: b === 0 && a >= 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
    }
  })
  const [left, bottom, right, top] = page.view as [number, number, number, number]
  const upright = setUpright(drawn, { left, bottom, right, top }, page.rotate)
  const pieces = withoutDoubles(upright.pieces)
  const size = mainSize(pieces)
  const over = pieces.filter((piece) => liesOver(piece, pieces, size, isNotice))
  const read = texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0)
  return {
    ...upright,
    pieces: over.length === 0 ? pieces : pieces.filter((piece) => !over.includes(piece)),
    over,
    lostLetters: Math.max(0, ink.letters - read),
  }
}
