// Takes words out of the pieces of a page that nobody can see: without ink, covered, cut off, or in tiny type.

/** A piece of text where it is drawn, in points; `angle` in degrees. */
type Placed = { x: number; y: number; size: number; width: number; text: string; angle: number }

/** Points; no eye reads what is smaller. */
const smallest = 2

/** What of the ink of a page is looked at here: a character and a sign for each. */
type Ink = { characters: string; unseen: string }

export type Seen<P> = {
  drawn: P[]
  unseen: string[]
  /** letters that nobody sees where text and drawing do not run together: they are somewhere in what is read */
  unplaced: string
}

/** The drawing as the text names it: a ligature is several characters of the text, a mark without width is none. */
function asText(ink: Ink): { characters: string[]; marks: string[] } {
  const characters: string[] = []
  const marks: string[] = []
  for (let at = 0; at < ink.characters.length; at++) {
    const sign = ink.characters[at]!
    if (/\p{Cf}/u.test(sign)) continue
    for (const printed of ligature.test(sign) ? sign.normalize('NFKC') : sign) {
      characters.push(printed)
      marks.push(ink.unseen[at]!)
    }
  }
  return { characters, marks }
}

/** "ﬁ", "ﬄ", "ĳ" */
const ligature = /[\u0132\u0133\u01c4-\u01cc\ufb00-\ufb06]/

/** The signs of a text that are seen, or null where the text and the drawing do not run together. */
function marksOf(drawn: readonly Placed[], ink: Ink): string[] | null {
  const { characters, marks } = asText(ink)
  let at = 0
  const signs: string[] = []
  for (const { text } of drawn) {
    let own = ''
    for (let i = 0; i < text.length; i++) {
      const sign = text[i]!
      // a soft hyphen is not in the drawing as it is read here
      if (/[\s\u00ad]/.test(sign)) {
        own += ' '
        continue
      }
      if (characters[at] !== sign) return null
      own += marks[at++]
    }
    signs.push(own)
  }
  return signs
}

/** A piece without its unseen words; what is left begins where its first seen letter stands. */
function seenPart<P extends Placed>(piece: P, marks: string): P {
  const first = marks.indexOf('0')
  if (first === -1) return { ...piece, text: '' }
  const text = [...marks].map((mark, i) => (mark === '1' ? '' : piece.text[i]!)).join('')
  if (!marks.slice(0, first).includes('1')) return { ...piece, text }
  const shift = (piece.width * first) / piece.text.length
  const turn = (piece.angle * Math.PI) / 180
  return {
    ...piece,
    x: piece.x + shift * Math.cos(turn),
    y: piece.y + shift * Math.sin(turn),
    width: piece.width - shift,
    text: text.trimStart(),
  }
}

/** The shadow of a piece that is seen: the same words beside it by less than half their height. */
const isShadowOf = (piece: Placed, other: Placed): boolean =>
  piece.text === other.text &&
  Math.abs(piece.x - other.x) < 0.35 * piece.size &&
  Math.abs(piece.y - other.y) < 0.35 * piece.size

/** Splits what is drawn into what a reader sees and the words that nobody sees. */
export function seenOf<P extends Placed>(all: readonly P[], ink: Ink): Seen<P> {
  const unseen: { words: string; piece: P }[] = []
  const marks = ink.unseen.includes('1') ? marksOf(all, ink) : null
  const unplaced =
    marks === null ? [...ink.unseen].map((mark, i) => (mark === '1' ? (ink.characters[i] ?? '') : '')).join('') : ''
  const drawn = all.flatMap((piece, at) => {
    if (piece.text.trim() === '') return [piece]
    const own = marks?.[at] ?? ''
    const hidden =
      piece.size <= smallest ? piece.text : [...own].map((mark, i) => (mark === '1' ? piece.text[i] : ' ')).join('')
    if (hidden.trim() === '') return [piece]
    unseen.push({ words: hidden.replace(/\s+/g, ' ').trim(), piece })
    if (piece.size <= smallest) return []
    const seen = seenPart(piece, own)
    return seen.text.trim() === '' ? [] : [seen]
  })
  const told = unseen.filter(({ piece }) => !drawn.some((other) => isShadowOf(piece, other)))
  return { drawn, unseen: told.map(({ words }) => words), unplaced }
}
