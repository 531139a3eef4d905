// Lines of a PDF: positioned text of pdfjs put together by baseline, with superscript footnote calls taken out.
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isOrdinalEnding, powerOf, readNoteCall } from '../note-call.ts'
import { closeSpaced, withHyphens } from '../paragraphs.ts'
import { noticeOf, noticeOutside } from '../status-words.ts'
import { readLaid } from './annotations.ts'
import { withoutBalloons } from './balloons.ts'
import { halvesOf, withoutColumns } from './columns.ts'
import { reachesOver, wordsOverEdge } from './edge.ts'
import { faceOf, familyOf } from './faces.ts'
import { type PageInk, type Rect, wholePage, wordsIn } from './ink.ts'
import { withoutLineNumbers } from './line-numbers.ts'
import { familiesOf, overprinted } from './overprinted.ts'
import { type Line, nothingBeside, type Page } from './page.ts'
import { readPieces } from './pieces.ts'
import { isBlank, type Widths } from './pieces-mended.ts'
import { placesOf, type Written } from './places.ts'
import { closeWords } from './set-wide.ts'
import type { Piece } from './upright.ts'

/** Footnote calls: numbers, a letter or stars. */
const noteMark = /^(?:\d{1,3}|[a-z]|[*∗†‡§]+)(?:\s*,\s*(?:\d{1,3}|[a-z]))*$/

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

/** Set smaller and higher than the words before it; a browser prints a raised call in five sixths of their type. */
const isRaised = (piece: Piece, { size, y }: Pick<Piece, 'size' | 'y'>): boolean =>
  (piece.size < 0.8 * size && piece.y - y > 0.12 * size) || (piece.size < 0.88 * size && piece.y - y > 0.25 * size)

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
      if (solid.every((piece) => isRaised(piece, { size, y: base }) && piece.y - base < 0.8 * size)) {
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

/** Room that pdfjs puts between two pieces drawn one after the other, where the line has other pieces in it. */
const isJump = (blank: Piece, solid: Piece[]): boolean =>
  solid.some(({ x }) => x > blank.x + 0.5 && x < blank.x + blank.width - 0.5)

/** The words of a scan are set one by one, each stretched over its picture: the room between them says nothing. */
const isNextWord = (before: string, text: string): boolean =>
  before.trim().length > 1 &&
  (text.trim().length > 1 || /^\d/.test(text)) &&
  /[\p{L}\p{N},.;:)]$/u.test(before) &&
  /^[\p{L}\p{N}(“"]/u.test(text)

/**
 * Room between the letters of a line that is drawn letter by letter, in points; null for other lines. Widths that a font
 * states and steps that a page takes may differ, and letters may be set wide: a word ends where the room is more than usual.
 */
const usualRoom = (solid: Piece[]): number | null => {
  const count = (sign: RegExp): number => solid.filter(({ text }) => sign.test(text.trim())).length
  const singly = count(/^[\p{L}\p{N}\p{P}]{1,2}$/u)
  // figures alone may be the cells of a row
  if (solid.length < 6 || singly < 0.8 * solid.length || count(/^\p{L}{1,2}$/u) < 0.4 * solid.length) return null
  const rooms = solid.slice(1).map((piece, at) => piece.x - solid[at]!.x - solid[at]!.width)
  const usual = rooms.sort((a, b) => a - b)[Math.floor(rooms.length / 2)]!
  // columns of single letters stand wider apart
  return usual < 0.7 * solid[0]!.size ? usual : null
}

/** U+2010 is left as it is: the whole file shows whether it is the sign of a break alone. */
const tidy = (text: string): string =>
  closeSpaced(text)
    .replace(/¬$/, '\u00ad')
    .split('\u2010')
    .map(withHyphens)
    .join('\u2010')
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** `widths`: those of the letters, where the places of words are asked for. */
type LineOptions = { bold: ((font: string) => boolean) | null; wordByWord: boolean; widths?: Widths | null }

const lineOf = (page: number, row: Piece[], { bold, wordByWord, widths }: LineOptions): Line | null => {
  const solid = closeWords(row.filter((piece) => !isBlank(piece.text)).sort((a, b) => a.x - b.x))
  if (solid.length === 0) return null
  const usual = usualRoom(solid)
  // letter by letter the room alone says where a word ends
  const pieces =
    usual === null
      ? [...solid, ...row.filter((piece) => isBlank(piece.text) && !isJump(piece, solid))].sort((a, b) => a.x - b.x)
      : solid
  const size = dominantSize(solid)
  const main = solid.find((piece) => Math.abs(piece.size - size) < 0.6) ?? solid[0]!
  const notes: string[] = []
  let raisedMark: string | null = null
  let text = ''
  let end = solid[0]!.x
  let gaps = 0
  const breaks: number[] = []
  const drawn: Written[] = []
  let solidEnd = solid[0]!.x
  let last = ''
  let boldLetters = 0
  let letters = 0
  // what the next piece may be raised from: the last that was written on the line itself
  let written = main
  for (const piece of pieces) {
    const trimmed = piece.text.trim()
    // a call touches what it is raised from; a cell beside a larger title does not
    const touches = text.trim() === '' || piece.x - end < 0.8 * size
    const raised = touches && isRaised(piece, written) && isRaised(piece, { size, y: main.y })
    const power = raised ? powerOf(trimmed, text) : null
    const ordinal = power !== null || (raised && isOrdinalEnding(trimmed, text))
    if (ordinal) text = text.trimEnd()
    // at the head of a line "1." may number the rows of a note to a table, whose text ends nowhere: no call is read there
    const call =
      raised && !ordinal && text.trim() !== '' && !noteMark.test(trimmed) ? readNoteCall(trimmed, text) : null
    if (raised && !ordinal && (noteMark.test(trimmed) || trimmed === ',' || call !== null)) {
      if (text.trim() === '') raisedMark ??= trimmed
      else if (trimmed !== ',') notes.push(call?.mark ?? trimmed)
      text += call?.rest ?? ''
      // the blank behind a call may be drawn with it: "2 "
      end = Math.max(end, piece.x + (/\s$/.test(piece.text) ? 0 : piece.width))
      continue
    }
    if (trimmed !== '') {
      if (piece.x - solidEnd > 1.5 * size && !labelAlone.test(text.trim())) {
        gaps++
        breaks.push(text.length)
      }
      solidEnd = Math.max(solidEnd, piece.x + piece.width)
    }
    const isApart =
      piece.x - end - (usual ?? 0) > (usual === null ? 0.18 : 0.12) * piece.size ||
      (wordByWord && isNextWord(last, piece.text)) ||
      // no word begins behind "km²"
      (/m[²³]$/.test(text) && /^\p{L}/u.test(piece.text))
    if (text !== '' && !ordinal && !/\s$/.test(text) && !/^\s/.test(piece.text) && isApart) text += ' '
    if (trimmed !== '') drawn.push({ from: text.length, piece })
    text += power ?? piece.text
    last = piece.text
    if (!raised && trimmed !== '') written = piece
    end = Math.max(end, piece.x + piece.width)
    letters += trimmed.length
    if (piece.heavy || bold?.(piece.font)) boldLetters += trimmed.length
  }
  const columns = [0, ...breaks].map((from, at) => tidy(text.slice(from, breaks[at])))
  const places = widths ? placesOf(text, drawn, widths) : []
  text = tidy(text)
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
    ...(gaps > 0 ? { columns } : {}),
    ...(places.length > 0 && places.length === text.split(' ').length ? { places } : {}),
  }
}

/** Fonts that are bold by name or flag; the operators must be read before fonts are known. */
const boldFonts = (page: PDFPageProxy): ((font: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (font) => {
    let answer = known.get(font)
    if (answer === undefined) {
      const face = faceOf(page, font)
      answer = face?.bold === true || face?.black === true || /bold|black|heavy/i.test(face?.name ?? '')
      known.set(font, answer)
    }
    return answer
  }
}

/** "GlyphLessFont", "HiddenHorzOCR": fonts that hold no shapes, for the words of a scan. */
const shapeless = /glyphless|hidden\w*ocr|invisible/i

const isNotice = (text: string): boolean => noticeOf(text.replaceAll('\u00ad', '')) !== null

const linesOf = (page: number, pieces: Piece[], options: LineOptions): Line[] =>
  lowerRaised(byBaseline(pieces)).flatMap((row) => lineOf(page, row, options) ?? [])

/** `number`: of the first page; `isTwoUp`: an earlier sheet held two pages; `tables`: their rules and words are asked for. */
type Sheet = { number: number; fonts: boolean; isTwoUp: boolean; tables: boolean }

/** Lines of one page, or of the two of a sheet, top to bottom, as a reader sees it; what stands beside the text is told with the first. */
export const readSheet = async (page: PDFPageProxy, ink: PageInk, sheet: Sheet): Promise<Page[]> => {
  const { number, fonts, isTwoUp, tables } = sheet
  const {
    pieces: drawn,
    across,
    over,
    width,
    height,
    lostLetters,
    unseen,
    unplaced,
    unparted,
    widths,
    lay,
  } = await readPieces(page, ink, isNotice, isMachineRead(ink, false))
  const { pieces: inText, balloons } = withoutBalloons(withoutLineNumbers(drawn), width)
  const halves = halvesOf(inText, width, height, isTwoUp) ?? [inText]
  const ownWidth = width / halves.length
  const bold = fonts ? boldFonts(page) : null
  const isShapeless = [...ink.fonts].some((font) => shapeless.test(faceOf(page, font)?.name ?? ''))
  const machineRead = isMachineRead(ink, isShapeless)
  const slanted = across
    .filter(({ angle }) => angle % 90 !== 0)
    .map(({ pieces: group }) => linesOf(number, group, { bold: null, wordByWord: false }).map(({ text }) => text))
  const beside = across.map(({ pieces: group }) =>
    linesOf(number, group, { bold: null, wordByWord: false }).map(({ text }) => text),
  )
  // the letters of a slanted word may be set one by one
  const joined = beside.flat().map((text) => (text.length < 60 ? text.replace(/\s/g, '') : text))
  const { outside, ...laid } = await readLaid(page, ink, isNotice)
  const letters = lettersBeside(beside.flat())
  const [first, ...others] = halves.map((half, at) => {
    const inOrder = withoutColumns(half, ownWidth)
    // what was moved is no table
    const isAsked = tables && inOrder === inText && !machineRead
    return {
      number: number + at,
      width: ownWidth,
      height,
      lines: linesOf(number + at, inOrder, { bold, wordByWord: machineRead, widths: isAsked ? widths : null }),
      ...(isAsked ? { rules: ink.thin.map(lay) } : {}),
      machineRead,
      onPicture: !machineRead && ink.letters > 0 && ink.picture > wholePage,
    }
  })
  const whole: Page = {
    ...first!,
    outside: [
      ...beside.flat(),
      ...joined,
      ...over.map(({ text }) => text),
      ...outside,
      ...cutNotices(ink, lostLetters, page.view as Rect),
    ],
    turnedLetters: letters,
    slanted: slanted.map((lines) => lines.join(' ')),
    overEdge: wordsOverEdge(ink.runs, page.view as Rect),
    balloons,
    lostLetters,
    unseen,
    unplaced,
    unparted,
    overprinted: machineRead ? [] : overprinted(inText),
    families: familiesOf(inText, { number, height }, (font) => familyOf(page, font)),
    overlaid: machineRead ? [] : ink.overlaid,
    ...laid,
    struck: [...ink.struck, ...laid.struck],
  }
  return [whole, ...others.map((other) => ({ ...nothingBeside, ...other }))]
}

const lengthOf = (texts: Iterable<string>): number => [...texts].reduce((sum, text) => sum + text.length, 0)

/** Letters of what is written across a page; a notice that is laid over it again and again counts as one. */
function lettersBeside(lines: string[]): number {
  const words = new Set(lines.flatMap((line) => line.toLowerCase().split(' ')))
  const isTiled = 3 * lengthOf(words) < lengthOf(lines) && noticeOutside(lines) !== null
  return lengthOf(isTiled ? words : lines)
}

/** Notices that reach over the edge of the page: pdfjs gives what is on the page alone. */
const cutNotices = (ink: PageInk, lostLetters: number, page: Rect): string[] => {
  if (lostLetters === 0) return []
  const over = ink.runs.filter((run) => reachesOver(run, page)).map(({ glyphs }) => wordsIn(glyphs))
  return over.filter((words) => words.length < 60 && noticeOf(words) !== null)
}

/** The words of a page that is a picture: they leave no ink, or the picture lies over them. */
const isMachineRead = (ink: PageInk, isShapeless: boolean): boolean => {
  if (ink.letters === 0) return false
  if (isShapeless || ink.invisible > 0.5 * ink.letters) return true
  if (ink.pictures > wholePage && ink.concealed > 0.5 * ink.letters) return true
  // a white title on a photograph is shorter
  if (ink.whiteOnPicture > 300 && ink.whiteOnPicture > 0.5 * ink.letters) return true
  return ink.picture > wholePage && ink.covered > 0.5 * ink.letters
}
