// What the drawing operators of a PDF page tell beside its text: pictures, invisible words, and characters that are lost.
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PageInk = {
  /** every character drawn, in the order of drawing, blanks left out, as the fonts name them */
  characters: string
  /** one sign for each of `characters`: "1" where nobody can see it, being without ink or white on the bare page */
  unseen: string
  /** letters in a mode that leaves no ink: the text layer of a scan */
  invisible: number
  /** letters drawn before a picture was laid over the whole page */
  covered: number
  letters: number
  /** share of the page that its largest picture takes, 0 to 1 */
  picture: number
  /** fonts by the ids that pdfjs gives them */
  fonts: Set<string>
}

type Matrix = [number, number, number, number, number, number]

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const pictures = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])

/** A picture is drawn in a unit square, which the matrix sets on the page. */
const areaOf = (m: Matrix): number => Math.abs(m[0] * m[3] - m[1] * m[2])

/** Modes 3 and 7 of the text leave no ink. */
const inkless = new Set([3, 7])

/** A picture of this share is a scan of the page; logos and charts are smaller. */
export const wholePage = 0.7

type Glyph = { unicode?: string }
type State = { matrix: Matrix; mode: number; white: boolean }

/** Smaller filled shapes are rules and signs, smaller pictures are emblems: no ground on which white words could show. */
const smallestGround = 5
const smallestPicture = 0.03

const isWhite = (args: unknown[]): boolean =>
  typeof args[0] === 'string'
    ? /^#f[c-f]f[c-f]f[c-f]$/i.test(args[0])
    : args.length === 3 && args.every((part) => Number(part) >= 252)

const fills = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const otherColours = new Set<number>([OPS.setFillColorN, OPS.setFillTransparent, OPS.setFillGray, OPS.setFillCMYKColor])

/** Does a path lay a ground: filled, and neither thin nor small? */
const isGround = ([operation, , box]: unknown[], { matrix, white }: State): boolean => {
  if (white || !fills.has(Number(operation))) return false
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from((box ?? []) as ArrayLike<number>)
  if (box === null || box === undefined) return true
  const width = Math.hypot(matrix[0], matrix[1]) * (right - left)
  return width > smallestGround && Math.hypot(matrix[2], matrix[3]) * (top - bottom) > smallestGround
}

/** Reads the operators of one page; fonts are known afterwards. */
export async function readInk(page: PDFPageProxy): Promise<PageInk> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [left, bottom, right, top] = page.view as [number, number, number, number]
  const whole = Math.max(1, (right - left) * (top - bottom))
  const ink: PageInk = {
    characters: '',
    unseen: '',
    invisible: 0,
    covered: 0,
    letters: 0,
    picture: 0,
    fonts: new Set(),
  }
  const kept: State[] = []
  const parts: string[] = []
  const signs: string[] = []
  let ground = false
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], mode: 0, white: false }
  for (let at = 0; at < fnArray.length; at++) {
    const operation = fnArray[at]!
    const args = argsArray[at] as unknown[]
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) {
      kept.push({ ...state })
      const own = operation === OPS.paintFormXObjectBegin ? (args[0] as Matrix | null) : null
      if (own) state.matrix = times(state.matrix, own)
    } else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) state = kept.pop() ?? state
    else if (operation === OPS.transform) state.matrix = times(state.matrix, args as Matrix)
    else if (operation === OPS.setTextRenderingMode) state.mode = Number(args[0])
    else if (operation === OPS.setFillRGBColor) state.white = isWhite(args)
    else if (otherColours.has(operation)) state.white = false
    else if (operation === OPS.constructPath) ground ||= isGround(args, state)
    else if (operation === OPS.shadingFill) ground = true
    else if (operation === OPS.setFont) ink.fonts.add(String(args[0]))
    else if (operation === OPS.showText) {
      const text = (args[0] as (number | Glyph)[])
        .map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? '')))
        .join('')
        .replace(/\s/g, '')
      parts.push(text)
      const isUnseen = inkless.has(state.mode) || (state.white && !ground && (state.mode === 0 || state.mode === 4))
      signs.push((isUnseen ? '1' : '0').repeat(text.length))
      ink.letters += text.length
      if (inkless.has(state.mode)) ink.invisible += text.length
    } else if (pictures.has(operation)) {
      const share = areaOf(state.matrix) / whole
      ink.picture = Math.max(ink.picture, share)
      ground ||= share > smallestPicture
      if (share > wholePage) ink.covered = ink.letters
    }
  }
  ink.characters = parts.join('')
  ink.unseen = signs.join('')
  return ink
}
