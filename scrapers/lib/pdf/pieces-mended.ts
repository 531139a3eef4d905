// Pieces of text put right: soft hyphens that the library drops, letters drawn twice, marks of control.

/** A piece of text where it is drawn, in points. */
type Placed = { x: number; y: number; size: number; width: number; text: string; heavy?: boolean }

/** Widths of letters in type sizes, as the page draws them; fonts of one page differ by little. */
export type Widths = ReadonlyMap<string, number>

export const isBlank = (text: string) => text.trim() === ''

/** Characters that pdfjs takes out of the text, and those that say that a font names no character. */
const dropped = /\p{Cf}/u
export const controls = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g

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

/**
 * Puts soft hyphens back where the page draws them: pdfjs leaves them out. `characters` are all that the page draws, in
 * order. Gives the texts unchanged where the two do not run together.
 */
export const withSoftHyphens = (texts: string[], characters: string): string[] =>
  characters.includes('\u00ad') ? (withMarks(texts, characters) ?? texts) : texts

/** In type sizes, of a letter that the page names otherwise. */
const usualWidth = 0.5
/** In type sizes. */
export const widthOf = (text: string, widths: Widths): number =>
  [...text].reduce((sum, sign) => sum + (widths.get(sign) ?? usualWidth), 0)

/** Where the letter of this index stands in a piece, in points. */
const placeIn = ({ x, width, text }: Placed, at: number, widths: Widths): number =>
  x + (width * widthOf(text.slice(0, at), widths)) / (widthOf(text, widths) || 1)

/** A piece that lies on another which holds its words there: print that is made bold by drawing it twice. */
const liesOn = (piece: Placed, other: Placed, widths: Widths): boolean => {
  const near = 0.15 * piece.size
  if (
    Math.abs(piece.y - other.y) >= near ||
    Math.abs(piece.size - other.size) >= 0.1 * piece.size ||
    piece.x <= other.x - near ||
    piece.x + piece.width >= other.x + other.width + near
  )
    return false
  const words = piece.text.trim()
  // the same letter stands elsewhere in a line as well; of the place of a word in it no more is known
  const tolerance = (words.length > 2 ? 2 : 0.6) * piece.size
  for (let at = other.text.indexOf(words); at !== -1; at = other.text.indexOf(words, at + 1))
    if (Math.abs(placeIn(other, at, widths) - piece.x) < tolerance) return true
  return false
}

/** The same words again, beside themselves by less than their own height: a shadow. */
const isShadow = (piece: Placed, other: Placed): boolean => {
  const near = 0.35 * piece.size
  return (
    piece.text === other.text &&
    Math.abs(piece.size - other.size) < 0.05 * piece.size &&
    Math.abs(piece.width - other.width) < 0.02 * piece.width + 0.1 &&
    Math.abs(piece.y - other.y) < near &&
    // letters of one word stand a width apart
    Math.abs(piece.x - other.x) < Math.min(near, 0.5 * piece.width)
  )
}

/** Drawn again by a part of a point aside, which makes it bold; in the very place it is a page that was merged with itself. */
const isHeavier = (piece: Placed, other: Placed): boolean => {
  const aside = Math.max(Math.abs(piece.x - other.x), Math.abs(piece.y - other.y))
  return piece.text.trim() === other.text.trim() && aside > 0.05 && aside < 0.1 * piece.size
}

/** How many of the first letters of a piece are the last of the one before it, drawn again in their place. */
function drawnAgain(piece: Placed, before: Placed): number {
  const near = 0.1 * piece.size
  const isAside = Math.abs(piece.y - before.y) > near || Math.abs(piece.size - before.size) > near
  // of four drawings the third begins where the first did
  if (isAside || piece.x < before.x - 0.5 * near) return 0
  const over = before.x + before.width - piece.x
  for (let count = Math.min(piece.text.length, before.text.length); count > 0; count--)
    if (before.text.endsWith(piece.text.slice(0, count)))
      // a full stop is far narrower than the other letters of its piece
      return over > ((count === 1 ? 0.3 : 0.5) * before.width * count) / before.text.length && over > near ? count : 0
  return 0
}

/**
 * Gives once what is drawn letter by letter, or word by word, each twice in one place to make it bold: pdfjs gives "C", "Co",
 * "on", "nv", or "Convention", "Convention against", "against Torture".
 */
export function undoubled<P extends Placed>(pieces: P[]): P[] {
  const kept: P[] = []
  for (const [at, piece] of pieces.entries()) {
    const [before, open] = [pieces[at - 1], kept.at(-1)]
    const count = before && !isBlank(piece.text) && !isBlank(before.text) ? drawnAgain(piece, before) : 0
    if (count === 0 || open === undefined) kept.push(piece)
    else
      kept[kept.length - 1] = {
        ...open,
        ...(isHeavier(piece, before!) ? { heavy: true } : {}),
        text: open.text + piece.text.slice(count),
        width: Math.max(open.width, piece.x + piece.width - open.x),
      }
  }
  return kept
}

/** Pieces of one line are of one row, or of the next. */
const rowOf = ({ y }: Placed): number => Math.round(y / 8)

/** Leaves out text that is drawn twice in one place, or with a shadow. */
export function withoutDoubles<P extends Placed>(pieces: P[], widths: Widths): P[] {
  const rows = new Map<number, P[]>()
  const kept: P[] = []
  for (const piece of pieces) {
    if (isBlank(piece.text)) {
      kept.push(piece)
      continue
    }
    const row = rowOf(piece)
    const near = [row - 1, row, row + 1].flatMap((key) => rows.get(key) ?? [])
    const under = near.find((other) => liesOn(piece, other, widths) || isShadow(piece, other))
    if (under) {
      if (isHeavier(piece, under)) under.heavy = true
      continue
    }
    rows.set(row, [...(rows.get(row) ?? []), piece])
    kept.push(piece)
  }
  return kept
}

/** Pieces of the line of a piece that stand within it, in its type. */
const within = <P extends Placed>(piece: P, pieces: readonly P[]): P[] =>
  pieces.filter(
    ({ x, y, width, text, size }) =>
      x > piece.x + 0.5 &&
      x + width < piece.x + piece.width - 0.5 &&
      Math.abs(y - piece.y) < 0.1 * piece.size &&
      Math.abs(size - piece.size) < 0.1 * piece.size &&
      !isBlank(text),
  )

/** A piece cut where others of its line stand in it: a word that was put in later, letters that are drawn in no order. */
function cutAround<P extends Placed>(piece: P, pieces: readonly P[], widths: Widths): P[] {
  const blanks = [...piece.text.matchAll(/(?<=\S)\s+(?=\S)/g)].map(({ index }) => index)
  const [first, ...others] = blanks.length === 0 ? [] : within(piece, pieces).sort((one, other) => one.x - other.x)
  if (first === undefined) return [piece]
  const ends = (at: number): number => piece.x + widthOf(piece.text.slice(0, at), widths) * piece.size
  // the last blank before which all words have room
  const at = blanks.findLast((blank) => ends(blank) < first.x + 0.1 * piece.size) ?? blanks[0]!
  const to = others.reduce((end, { x, width }) => (x < end + piece.size ? x + width : end), first.x + first.width)
  const text = piece.text.slice(at).trimStart()
  const x = Math.max(to, piece.x + piece.width - widthOf(text, widths) * piece.size)
  const rest = { ...piece, x, width: piece.x + piece.width - x, text }
  const before = { ...piece, width: Math.min(ends(at), first.x) - piece.x, text: piece.text.slice(0, at) }
  return [before, ...cutAround(rest, pieces, widths)]
}

/** The pieces of a page, none of which stands around another of its line. */
export function cutApart<P extends Placed>(pieces: readonly P[], widths: Widths): P[] {
  const rows = new Map<number, P[]>()
  for (const piece of pieces) rows.set(rowOf(piece), [...(rows.get(rowOf(piece)) ?? []), piece])
  const near = (piece: P): P[] => [-1, 0, 1].flatMap((step) => rows.get(rowOf(piece) + step) ?? [])
  return pieces.flatMap((piece) => cutAround(piece, near(piece), widths))
}
