// Where the words of a line stand: cells of a table are told apart by that.
import type { Place } from './page.ts'
import { type Widths, widthOf } from './pieces-mended.ts'

/** A piece, and where its letters begin in the text of its line. */
export type Written = { from: number; piece: { x: number; y: number; width: number; text: string } }

/** The places of all words of a text, which was put together of pieces; within a piece by the widths of its letters. */
export function placesOf(text: string, written: readonly Written[], widths: Widths): Place[] {
  const holding = (at: number): Written => written.findLast((one) => one.from <= at) ?? written[0]!
  const edge = (at: number, isEnd: boolean): number => {
    const { from, piece } = holding(at)
    const all = widthOf(piece.text, widths)
    const before = widthOf(piece.text.slice(0, at - from + (isEnd ? 1 : 0)), widths)
    return piece.x + (all === 0 ? 0 : Math.min(1, before / all) * piece.width)
  }
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    x: edge(index, false),
    right: edge(index + word.length - 1, true),
    y: holding(index).piece.y,
  }))
}
