// Lines of a PDF: positioned text of pdfjs put together by baseline, with superscript footnote calls taken out.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text as pdfjs gives it, in points, origin at the bottom left. */
export type Piece = { x: number; y: number; size: number; width: number; text: string; font: string }

export type Line = {
  /** 1-based */
  page: number
  x: number
  right: number
  y: number
  /** dominant type size in points */
  size: number
  text: string
  /** share of the letters that are bold; null where fonts were not asked for */
  bold: number | null
  /** footnote calls printed in the line: `1`, `*` */
  notes: string[]
  /** the line itself begins with a raised mark: the head of a footnote */
  raisedMark: string | null
  /** wide blanks between words, the one after a label left out: cells of a table stand so */
  gaps: number
}

export type Page = { number: number; width: number; height: number; lines: Line[] }

/** Footnote calls: numbers, a letter or stars. */
const noteMark = /^(?:\d{1,3}|[a-z]|[*∗†‡§]+)(?:\s*,\s*(?:\d{1,3}|[a-z]))*$/

/** Raised endings of ordinals after a digit: "13th", "2e", "3.º". */
const ordinalEnding = /^(?:st|nd|rd|th|er|ère|re|e|ème|[oaºª])$/

const isBlank = (text: string) => text.trim() === ''

const dominantSize = (pieces: Piece[]): number => {
  const weights = new Map<number, number>()
  for (const piece of pieces) {
    const key = Math.round(piece.size * 2) / 2
    weights.set(key, (weights.get(key) ?? 0) + piece.text.trim().length)
  }
  let best = 0
  let weight = -1
  for (const [size, w] of weights)
    if (w > weight) {
      best = size
      weight = w
    }
  return best
}

/** Pieces whose baselines lie within half a type size of each other, top to bottom. */
const byBaseline = (pieces: Piece[]): Piece[][] => {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    let row: (typeof rows)[number] | undefined
    // the pieces of one line follow each other: look at the latest lines first
    for (let i = rows.length - 1; i >= 0 && row === undefined; i--) {
      const other = rows[i]!
      if (Math.abs(other.y - piece.y) < 0.45 * Math.max(other.size, piece.size)) row = other
    }
    if (row === undefined) rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
    else {
      row.pieces.push(piece)
      // the baseline is that of the largest type, not of a raised footnote call
      if (piece.size > row.size) {
        row.size = piece.size
        row.y = piece.y
      }
    }
  }
  return rows.sort((a, b) => b.y - a.y).map((row) => row.pieces)
}

/**
 * Marks that are set too high to share a baseline with their line join the line below them:
 * ordinals ("13th") and footnote calls in large type.
 */
const lowerRaised = (rows: Piece[][]): Piece[][] => {
  const kept: Piece[][] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const solid = row.filter((piece) => !isBlank(piece.text))
    const below = rows[i + 1]
    const small = solid.every((piece) => /^[\p{Ll}\d*∗†‡§,ºª]{1,4}$/u.test(piece.text.trim()))
    if (below !== undefined && solid.length > 0 && small) {
      const size = dominantSize(below)
      const base = below.find((piece) => !isBlank(piece.text))?.y ?? 0
      if (solid.every((piece) => piece.size < 0.8 * size && piece.y - base < 0.8 * size)) {
        below.push(...row)
        continue
      }
    }
    kept.push(row)
  }
  return kept
}

/** "41.", "88.4", "(b)", "A.": room is left after them everywhere. */
const labelAlone = /^(?:\(?[A-Za-z]{1,5}[.)]+|\d{1,3}(?:\.\d{1,3})*[.)]?)$/

const lineOf = (page: number, row: Piece[], bold: ((font: string) => boolean) | null): Line | null => {
  const pieces = row.sort((a, b) => a.x - b.x)
  const solid = pieces.filter((piece) => !isBlank(piece.text))
  if (solid.length === 0) return null
  const size = dominantSize(solid)
  const main = solid.find((piece) => Math.abs(piece.size - size) < 0.6) ?? solid[0]!
  const notes: string[] = []
  let raisedMark: string | null = null
  let text = ''
  let end = solid[0]!.x
  let gaps = 0
  let solidEnd = solid[0]!.x
  let boldLetters = 0
  let letters = 0
  // what the next piece may be raised from: the last that was written on the line itself
  let written = main
  for (const piece of pieces) {
    const trimmed = piece.text.trim()
    // a call touches what it is raised from; a cell beside a larger title does not
    const touches = text.trim() === '' || piece.x - end < 0.8 * size
    const beside = piece.size < 0.8 * written.size && piece.y - written.y > 0.12 * written.size
    const raised = touches && beside && piece.size < 0.8 * size && piece.y - main.y > 0.12 * size
    // "2134e", "497ª", and the o of a French "no 6"
    const ordinal =
      raised &&
      ((ordinalEnding.test(trimmed) && /\d\.?\s*$/.test(text)) ||
        (/^os?$/.test(trimmed) && /(?:^|[\s(])[nN]\s*$/.test(text)))
    if (ordinal) text = text.trimEnd()
    if (raised && !ordinal && (noteMark.test(trimmed) || trimmed === ',')) {
      if (text.trim() === '') raisedMark ??= trimmed
      else if (trimmed !== ',') notes.push(trimmed)
      end = Math.max(end, piece.x + piece.width)
      continue
    }
    if (trimmed !== '') {
      if (piece.x - solidEnd > 1.5 * size && !labelAlone.test(text.trim())) gaps++
      solidEnd = Math.max(solidEnd, piece.x + piece.width)
    }
    if (text !== '' && !ordinal && !/\s$/.test(text) && !/^\s/.test(piece.text) && piece.x - end > 0.18 * piece.size)
      text += ' '
    text += piece.text
    if (!raised && trimmed !== '') written = piece
    end = Math.max(end, piece.x + piece.width)
    letters += trimmed.length
    if (bold?.(piece.font)) boldLetters += trimmed.length
  }
  text = text.replace(/[\s\u00a0]+/g, ' ').trim()
  if (text === '' && raisedMark === null) return null
  return {
    page,
    x: solid[0]!.x,
    right: end,
    y: main.y,
    size,
    text,
    bold: bold === null ? null : letters === 0 ? 0 : boldLetters / letters,
    notes,
    raisedMark,
    gaps,
  }
}

/** Font ids of a page that are bold by name or flag; the operator list must be read before fonts are known. */
const boldFonts = async (page: PDFPageProxy): Promise<(font: string) => boolean> => {
  await page.getOperatorList()
  const known = new Map<string, boolean>()
  return (font) => {
    let answer = known.get(font)
    if (answer === undefined) {
      try {
        const face = page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean } | null
        answer = face?.bold === true || face?.black === true || /bold|black|heavy/i.test(face?.name ?? '')
      } catch {
        // a font that draws nothing on this page
        answer = false
      }
      known.set(font, answer)
    }
    return answer
  }
}

/** Lines of one page, top to bottom; text that is turned by a quarter is left out (margin stamps). */
export const readPage = async (pdf: PDFDocumentProxy, number: number, fonts: boolean): Promise<Page> => {
  const page = await pdf.getPage(number)
  try {
    const bold = fonts ? await boldFonts(page) : null
    const content = await page.getTextContent()
    const pieces: Piece[] = []
    for (const item of content.items) {
      if (!('str' in item) || item.str === '') continue
      const [a, b, , d, x, y] = item.transform as number[]
      if (Math.abs(b!) > Math.abs(a!)) continue
      pieces.push({
        x: x!,
        y: y!,
        size: Math.abs(d!) || item.height,
        width: item.width,
        text: item.str,
        font: item.fontName,
      })
    }
    const [left, bottom, right, top] = page.view as [number, number, number, number]
    const lines = lowerRaised(byBaseline(pieces)).flatMap((row) => lineOf(number, row, bold) ?? [])
    return { number, width: right - left, height: top - bottom, lines }
  } finally {
    page.cleanup()
  }
}
