// Accents that are drawn by themselves over the letter that follows, as TeX does with its first fonts: "Comit´" and "e" are "Comité".

/** A piece of text where it is drawn, in points. */
type Placed = { x: number; y: number; size: number; width: number; text: string }

const combining: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '^': '\u0302',
  '¨': '\u0308',
  '˜': '\u0303',
  '~': '\u0303',
  '¸': '\u0327',
}
/** It is drawn before its letter or behind it. */
const cedilla = '¸'

/** The letter with its accent as one sign; null where there is none such. */
const composed = (letter: string, accent: string): string | null => {
  // an i gives its dot away
  const one = (letter.replace('ı', 'i') + accent).normalize('NFC')
  return [...one].length === 1 ? one : null
}

/** Accents stand higher over great letters. */
const raised = 0.35

/** Does the second piece begin over the last sign of the first, which is no wider than half its type? */
function liesOver(first: Placed, second: Placed): boolean {
  const over = first.x + first.width - second.x
  const apart = Math.abs(first.y - second.y)
  return over > 0.2 * first.size && over < 0.8 * first.size && apart < raised * first.size
}

/** Pieces in their order, each accent put on its letter. */
export function withAccents<P extends Placed>(pieces: readonly P[]): P[] {
  const kept: P[] = []
  for (const piece of pieces) {
    const before = kept.at(-1)
    const [last = '', first = ''] = [before?.text.at(-1), piece.text[0]]
    const over = combining[last]
    const one = over !== undefined ? composed(first, over) : first === cedilla ? composed(last, '\u0327') : null
    if (before === undefined || one === null || !liesOver(before, piece)) {
      kept.push(piece)
      continue
    }
    const [head, tail] = [before.text.slice(0, -1), piece.text.slice(1)]
    kept.pop()
    // the accent goes to its letter, the cedilla too
    if (over === undefined) kept.push({ ...before, text: head + one })
    else if (head !== '') kept.push({ ...before, text: head, width: piece.x - before.x })
    if (over !== undefined) kept.push({ ...piece, text: one + tail })
    else if (tail !== '') kept.push({ ...piece, text: tail })
  }
  return kept
}
