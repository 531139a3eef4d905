// Words whose letters are set apart, each in a piece of its own: they are closed again.
import type { Piece } from './upright.ts'

/** "S t a t e": letters that are set wide, in a piece of their own for each word. */
const setApart = /^\S(?: +\S)+$/u
const lettersOf = (pieces: Piece[]): number => pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)

/** Two blanks or more part words. */
const closed = (text: string): string =>
  text
    .split(/ {2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')

/** Closes the words of a line whose letters are set wide: the blanks between them are pieces of their own. */
export const closeWords = (solid: Piece[]): Piece[] => {
  const wide = solid.filter(({ text }) => setApart.test(text.trim()))
  if (lettersOf(wide) < 4 || lettersOf(wide) < 0.5 * lettersOf(solid)) return solid
  return solid.map((piece) => (wide.includes(piece) ? { ...piece, text: closed(piece.text) } : piece))
}
