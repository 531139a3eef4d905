// The pieces of text of one PDF page, set upright and cleaned: soft hyphens put back, doubles out, watermarks apart.
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withWindowsSigns } from '../paragraphs.ts'
import { withAccents } from './accents.ts'
import { type PageInk, type Run, sizeOn, spotsOf, wordsIn } from './ink.ts'
import {
  controls,
  cutApart,
  isBlank,
  undoubled,
  type Widths,
  withoutDoubles,
  withSoftHyphens,
} from './pieces-mended.ts'
import { lettersApart } from './singly.ts'
import { withoutStairs } from './stairs.ts'
import { type Edge, withoutTightBlanks } from './tight.ts'
import { seenOf } from './unseen.ts'
import { type Drawn, type Piece, setUpright, type Upright } from './upright.ts'
import { closeWide } from './wide.ts'

const mainSize = (pieces: Piece[]): number => {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** "P o s i t i v e a s p e c t s": letters that are set apart by blanks. */
const setWide = /^\S(?: \S){3,}$/

/** Such a text with the blanks that the page draws: two or more part words, of which pdfjs leaves one. */
function asDrawn(text: string, runs: readonly Run[]): string {
  const letters = text.replace(/\s/g, '')
  const run = runs.find((one) => one.text === letters)
  return run ? wordsIn(run.glyphs).trim() : text
}

/** More letters without any room for a word are a heading of which the words cannot be told. */
const longestWord = 20

/** How wide the page draws each letter, in type sizes; the first font that has it counts. */
function widthsOf(runs: readonly Run[]): Widths {
  const widths = new Map<string, number>()
  for (const { glyphs, state } of runs)
    for (const glyph of glyphs)
      if (typeof glyph !== 'number' && glyph.unicode !== undefined && !widths.has(glyph.unicode))
        widths.set(glyph.unicode, (glyph.width ?? 0) * state.unit)
  return widths
}

/** Where the letters of a run begin and end on the page. */
function edgeOf(run: Run): Edge {
  const spots = spotsOf(run).filter(({ text }) => !isBlank(text))
  const [first, last] = [spots[0], spots.at(-1)]
  return {
    start: run.start,
    left: first === undefined ? Number.NaN : first.x - first.width / 2,
    right: last === undefined ? Number.NaN : last.x + last.width / 2,
    y: first?.y ?? Number.NaN,
    size: sizeOn(run),
  }
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
  /** letters set apart, with as much room within words as between them */
  unparted: string[]
  /** words that nobody can see, which are not read */
  unseen: string[]
  /** letters that nobody can see, which are read since their place is not known */
  unplaced: string
  /** of the letters of the page, in type sizes */
  widths: Widths
}

/** Pieces of one page, in points from the lower left corner of the page as a reader sees it. */
export async function readPieces(
  page: PDFPageProxy,
  ink: PageInk,
  isNotice: IsNotice,
  isScan: boolean,
): Promise<PagePieces> {
  const content = await page.getTextContent()
  const items = content.items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []))
  const strings = withoutTightBlanks(
    items.map(({ str }) => str),
    ink.characters,
    ink.runs.map(edgeOf),
  )
  const texts = withSoftHyphens(
    closeWide(strings, ink.runs).map((text) => (setWide.test(text) ? asDrawn(text, ink.runs) : text)),
    ink.characters,
  )
  const given = items.map((item, at): Drawn => {
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number]
    const across = Math.hypot(a, b)
    return {
      x,
      y,
      size: (b === 0 ? Math.abs(d) : Math.abs(a * d - b * c) / (across || 1)) || item.height,
      width: item.width,
      text: withWindowsSigns(texts[at]!).replace(controls, '\ufffd'),
      font: item.fontName,
      angle: b === 0 && a >= 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
    }
  })
  const all = lettersApart(given, ink.runs, () => ink.runs.flatMap(spotsOf))
  // the words of a scan are those of its picture
  const { drawn, unseen, unplaced } = isScan ? { drawn: all, unseen: [], unplaced: '' } : seenOf(all, ink)
  const [left, bottom, right, top] = page.view as [number, number, number, number]
  const upright = setUpright(withoutStairs(withAccents(drawn)), { left, bottom, right, top }, page.rotate)
  const widths = widthsOf(ink.runs)
  const pieces = cutApart(withoutDoubles(undoubled(upright.pieces), widths), widths)
  const size = mainSize(pieces)
  const over = pieces.filter((piece) => liesOver(piece, pieces, size, isNotice))
  const read = texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0)
  return {
    ...upright,
    pieces: over.length === 0 ? pieces : pieces.filter((piece) => !over.includes(piece)),
    over,
    widths,
    unseen,
    unplaced,
    unparted: texts.filter((text) => setWide.test(text) && text.length > 2 * longestWord),
    lostLetters: Math.max(0, ink.letters - read),
  }
}
