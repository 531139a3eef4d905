// What the drawing operators of a PDF page tell beside its text: pictures, words that nobody sees, and characters that are lost.
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { concealedIn, type Rule } from './concealed.ts'
import { boxOf, type Ground, type Outline, outlineOf } from './covers.ts'
import {
  boxOn,
  freshText,
  type Glyph,
  keepsRects,
  type Matrix,
  moveLine,
  overlap,
  type PageInk,
  type Rect,
  type Run,
  shapesOf,
  type TextState,
  times,
  unchanged,
  wholePage,
  widthOf,
  wordsIn,
} from './ink.ts'
import { thinIn } from './thin.ts'

/** Tells whether a layer is shown; `group` is what pdfjs gives of it. */
export type IsShown = (group: unknown) => boolean

/** Modes 3 and 7 of the text leave no ink. */
const inkless = new Set([3, 7])

/** Ink of a lower share shows nothing; a cover of a lower share hides nothing. */
const faint = 0.05
const opaque = 0.95

/** Smaller pictures are emblems. */
const smallestPicture = 0.03

type State = TextState & {
  matrix: Matrix
  mode: number
  colour: string | null
  /** of outlines */
  line: string | null
  fill: number
  stroke: number
  /** share of ink that a group as a whole is drawn with */
  group: number
  lineWidth: number
  /** laid on what is below with a rule of its own, so that it shows through */
  blended: boolean
  masked: boolean
  /** within the picture of a mask, which is not drawn itself */
  ofMask: boolean
  clip: Rect | null
  font: string
}

const freshState: State = {
  ...freshText,
  matrix: unchanged,
  mode: 0,
  colour: '#000000',
  line: '#000000',
  fill: 1,
  stroke: 1,
  group: 1,
  lineWidth: 1,
  blended: false,
  masked: false,
  ofMask: false,
  clip: null,
  font: '',
}

const pictures = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
const fills = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const evenOdd = new Set<number>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke])
const strokes = new Set<number>([OPS.stroke, OPS.closeStroke])
const otherColours = new Set<number>([OPS.setFillColorN, OPS.setFillTransparent, OPS.setFillGray, OPS.setFillCMYKColor])
const opens = new Set<number>([OPS.save, OPS.beginGroup, OPS.paintFormXObjectBegin, OPS.beginAnnotation])
const closes = new Set<number>([OPS.restore, OPS.endGroup, OPS.paintFormXObjectEnd, OPS.endAnnotation])
const marks = new Set<number>([OPS.beginMarkedContent, OPS.beginMarkedContentProps])

const hex = (value: unknown): string =>
  Math.max(0, Math.min(255, Math.round(Number(value))))
    .toString(16)
    .padStart(2, '0')

const colourOf = (args: unknown[]): string | null =>
  typeof args[0] === 'string' ? args[0] : args.length === 3 ? `#${args.map(hex).join('')}` : null

const cutBy = (clip: Rect | null, box: Rect): Rect => (clip === null ? box : overlap(clip, box))

const setGraphics = (state: State, settings: [string, unknown][]): void => {
  for (const [key, value] of settings)
    if (key === 'ca') state.fill = Number(value)
    else if (key === 'CA') state.stroke = Number(value)
    else if (key === 'BM') state.blended = value !== 'source-over'
    else if (key === 'SMask') state.masked = Boolean(value)
    else if (key === 'LW') state.lineWidth = Number(value)
}

/** Puts on the new state what an operator that opens one says. */
const enter = (state: State, operation: number, args: unknown[]): State => {
  const next = { ...state }
  if (operation === OPS.beginGroup && (args[0] as { smask?: unknown } | undefined)?.smask) next.ofMask = true
  if (operation === OPS.beginGroup) Object.assign(next, { group: state.group * state.fill, fill: 1, stroke: 1 })
  if (operation === OPS.paintFormXObjectBegin) {
    const [matrix, box] = args as [Matrix | null, Rect | null]
    if (matrix) next.matrix = times(state.matrix, matrix)
    if (box) next.clip = cutBy(state.clip, boxOn(next.matrix, box))
  }
  if (operation === OPS.beginAnnotation) {
    const [, rect, transform, matrix] = args as [string, Rect | null, Matrix, Matrix]
    return { ...freshState, matrix: times(transform, matrix), clip: rect ? ([...rect] as Rect) : null }
  }
  return next
}

/** Sets what an operator says of the text alone. Tells whether it is such an operator. */
const setText = (state: State, operation: number, args: unknown[], unitOf: (font: string) => number): boolean => {
  const [first, second] = args as [number, number]
  if (operation === OPS.setFont) {
    Object.assign(state, { font: String(args[0]), size: Number(args[1]), unit: unitOf(String(args[0])) })
  } else if (operation === OPS.setTextMatrix) {
    // a list of its own in newer releases
    const matrix = (args.length === 6 ? args : args[0]) as ArrayLike<number>
    Object.assign(state, { textMatrix: Array.from(matrix), x: 0, y: 0, lineX: 0, lineY: 0 })
  } else if (operation === OPS.beginText)
    Object.assign(state, { textMatrix: unchanged, x: 0, y: 0, lineX: 0, lineY: 0 })
  else if (operation === OPS.moveText) moveLine(state, first, second)
  else if (operation === OPS.setLeadingMoveText) {
    state.leading = second
    moveLine(state, first, second)
  } else if (operation === OPS.nextLine) moveLine(state, 0, state.leading)
  else if (operation === OPS.setLeading) state.leading = -first
  else if (operation === OPS.setCharSpacing) state.letterRoom = first
  else if (operation === OPS.setWordSpacing) state.wordRoom = first
  else if (operation === OPS.setHScale) state.stretch = first / 100
  else if (operation === OPS.setTextRise) state.rise = first
  else if (operation === OPS.setTextRenderingMode) state.mode = first
  else return false
  return true
}

const blanks = /\s/g
const withoutBlanks = (words: string): string =>
  words.includes(' ') || blanks.test(words) ? words.replace(blanks, '') : words

/** Where a run is drawn: its state of now, since that goes on to change. */
const runOf = (
  { matrix, mode, colour, line, clip, masked, ...text }: State,
  glyphs: readonly (number | Glyph)[],
  own: Pick<Run, 'start' | 'text' | 'hidden'>,
): Run => ({
  ...own,
  glyphs,
  matrix: times(matrix, text.textMatrix),
  state: {
    x: text.x,
    y: text.y + text.rise,
    size: text.size,
    stretch: text.stretch,
    letterRoom: text.letterRoom,
    wordRoom: text.wordRoom,
    unit: text.unit,
  },
  width: widthOf(text, glyphs),
  // filled, outlined, or both
  colour: mode % 4 === 0 || (mode % 4 === 2 && colour === line) ? colour : mode % 4 === 1 ? line : null,
  clip,
  masked,
})

/** A unit of the widths of a font: fonts that are drawn step by step have their own. */
const unitIn =
  (page: PDFPageProxy) =>
  (font: string): number => {
    try {
      const face = page.commonObjs.get(font) as { isType3Font?: boolean; fontMatrix?: number[] } | null
      return face?.isType3Font ? Math.abs(face.fontMatrix?.[0] ?? 0.001) : 0.001
    } catch {
      return 0.001
    }
  }

const inkOf = ({ mode, fill, stroke, group }: State): number =>
  group * (mode % 4 === 0 ? fill : mode % 4 === 1 ? stroke : Math.max(fill, stroke))

/** Reads the operators of one page; fonts are known afterwards. */
export async function readInk(page: PDFPageProxy, isShown: IsShown): Promise<PageInk> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [left, bottom, right, top] = page.view as Rect
  const whole = Math.max(1, (right - left) * (top - bottom))
  const unitOf = unitIn(page)
  const ink = {
    invisible: 0,
    covered: 0,
    letters: 0,
    picture: 0,
    pictures: 0,
    fonts: new Set<string>(),
    laid: new Map<string, string>(),
    thin: [] as Rect[],
  }
  const runs: Run[] = []
  const grounds: Ground[] = []
  const rules: Rule[] = []
  const kept: State[] = []
  /** layers that are open: whether each is shown */
  const layers: boolean[] = []
  let hidden = 0
  let annotation: string | null = null
  let clips = false
  let state: State = { ...freshState }
  const lay = (box: Rect, colour: string | null, sure: boolean, outline: Outline | null = null): void => {
    if (hidden > 0 || state.ofMask || state.fill * state.group < opaque || state.blended || state.masked) return
    grounds.push({ at: ink.letters, box: cutBy(state.clip, box), colour, sure, outline })
  }
  const draw = (operation: number, path: ArrayLike<number>): void => {
    if (hidden > 0 || state.ofMask) return
    const isRect = keepsRects(state.matrix)
    const isStroke = strokes.has(operation)
    const half = isStroke ? (state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1])) / 2 : 0
    const shapes = shapesOf(path, evenOdd.has(operation)) ?? []
    ink.thin.push(...thinIn(shapes, state.matrix, isStroke).map((box) => cutBy(state.clip, box)))
    for (const { box: own, full } of shapes) {
      const box = boxOn(state.matrix, own)
      const height = box[3] - box[1]
      if (height + 2 * half <= 2) rules.push({ at: ink.letters, box: cutBy(state.clip, box) })
      else if (isStroke && height < 1) lay([box[0], box[1] - half, box[2], box[3] + half], state.line, true)
      else if (!isStroke && isRect && full) lay(box, state.colour, true)
    }
    const odd = isStroke ? [] : shapes.filter(({ full }) => !(isRect && full))
    const outline = outlineOf(odd, state.matrix, evenOdd.has(operation))
    if (outline) lay(boxOf(outline), state.colour, false, outline)
  }
  for (let at = 0; at < fnArray.length; at++) {
    const operation = fnArray[at]!
    const args = (argsArray[at] ?? []) as unknown[]
    if (opens.has(operation)) {
      kept.push(state)
      state = enter(state, operation, args)
      if (operation === OPS.beginAnnotation) annotation = String(args[0])
    } else if (closes.has(operation)) {
      state = kept.pop() ?? state
      if (operation === OPS.endAnnotation) annotation = null
    } else if (operation === OPS.transform) state.matrix = times(state.matrix, args as Matrix)
    else if (operation === OPS.setFillRGBColor) state.colour = colourOf(args)
    else if (operation === OPS.setStrokeRGBColor) state.line = colourOf(args)
    else if (operation === OPS.setStrokeColorN) state.line = null
    else if (otherColours.has(operation)) state.colour = null
    else if (operation === OPS.setGState) setGraphics(state, args[0] as [string, unknown][])
    else if (operation === OPS.setLineWidth) state.lineWidth = Number(args[0])
    else if (operation === OPS.clip || operation === OPS.eoClip) clips = true
    else if (marks.has(operation)) {
      layers.push(args[0] !== 'OC' || isShown(args[1]))
      if (!layers.at(-1)) hidden++
    } else if (operation === OPS.endMarkedContent) {
      if (layers.pop() === false) hidden--
    } else if (operation === OPS.constructPath) {
      const [kind, [path], box] = args as [number, [ArrayLike<number> | null], Rect | null]
      if (path && (fills.has(kind) || strokes.has(kind))) draw(kind, path)
      if (clips && box) state.clip = cutBy(state.clip, boxOn(state.matrix, box))
      clips = false
    } else if (operation === OPS.shadingFill) lay(state.clip ?? [left, bottom, right, top], null, false)
    else if (operation === OPS.paintSolidColorImageMask) lay(boxOn(state.matrix, [0, 0, 1, 1]), state.colour, true)
    else if (pictures.has(operation)) {
      // a picture is drawn in a unit square, which the matrix sets on the page
      const box = boxOn(state.matrix, [0, 0, 1, 1])
      const share = Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]) / whole
      ink.picture = Math.max(ink.picture, share)
      ink.pictures += share
      if (share > smallestPicture || operation !== OPS.paintImageMaskXObject) lay(box, null, false)
      if (share > wholePage) ink.covered = ink.letters
    } else if (operation === OPS.showText) {
      if (state.ofMask) continue
      const glyphs = args[0] as (number | Glyph)[]
      const words = wordsIn(glyphs)
      if (annotation !== null) {
        if (hidden === 0) ink.laid.set(annotation, `${ink.laid.get(annotation) ?? ''} ${words}`.trimStart())
        continue
      }
      const text = withoutBlanks(words)
      const isInkless = inkless.has(state.mode) || inkOf(state) < faint
      const run = runOf(state, glyphs, { start: ink.letters, text, hidden: isInkless || hidden > 0 })
      state.x += run.width
      if (text !== '') runs.push(run)
      ink.letters += text.length
      if (isInkless) ink.invisible += text.length
    } else if (setText(state, operation, args, unitOf) && operation === OPS.setFont) ink.fonts.add(state.font)
  }
  return {
    ...ink,
    runs,
    characters: runs.map(({ text }) => text).join(''),
    ...concealedIn({ runs, grounds, rules, page: [left, bottom, right, top] }),
  }
}
