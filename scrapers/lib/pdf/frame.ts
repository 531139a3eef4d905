// The frame of the text on the pages: margins of odd and even pages and the distance between lines.
import { readLabel } from '../paragraphs.ts'
import type { Line, Page } from './page.ts'

export type Frame = {
  left(line: Line): number
  right(line: Line): number
  /** distance between two baselines of one paragraph, for a type size */
  leading(size: number): number
}

const quantile = (values: number[], share: number) =>
  values.length === 0
    ? 0
    : values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!

/** "The State party should make ¶ torture a crime": the second line is of the paragraph of the first. */
const goesOn = (before: Line, after: Line): boolean =>
  /^\p{Ll}/u.test(after.text) && readLabel(after.text) === null && !/[.;:!?]$/.test(before.text)

/**
 * The room inside paragraphs, where it is clearly less than between them: wide lines hold most paragraphs whole, and the
 * room between two of those is no leading. Where no line goes on, none is known.
 */
const ownLeading = (inside: number[], size: number): number => {
  const middle = quantile(inside, 0.5)
  return inside.length === 0 ? 1.5 * size : 1.1 * middle
}

/** Margins differ on odd and even pages in the prints of 2008-2010. */
export const frameOf = (pages: Page[]): Frame => {
  const side = (parity: number) => {
    const lines = pages.filter((page) => page.number % 2 === parity && page.number > 1).flatMap((page) => page.lines)
    const all = lines.length > 20 ? lines : pages.flatMap((page) => page.lines)
    const counts = new Map<number, number>()
    for (const line of all) counts.set(Math.round(line.x), (counts.get(Math.round(line.x)) ?? 0) + 1)
    const common = [...counts].filter(([, n]) => n >= Math.max(2, 0.04 * all.length)).map(([x]) => x)
    return {
      left:
        common.length > 0
          ? Math.min(...common)
          : quantile(
              all.map((line) => line.x),
              0.05,
            ),
      right: quantile(
        all.map((line) => line.right),
        0.97,
      ),
    }
  }
  const sides = [side(0), side(1)]
  const gaps = new Map<number, Map<number, number>>()
  /** the same before lines that go on with a small letter, and so are inside a paragraph */
  const inside = new Map<number, number[]>()
  for (const page of pages)
    for (let i = 1; i < page.lines.length; i++) {
      const [before, after] = [page.lines[i - 1]!, page.lines[i]!]
      if (before.size !== after.size) continue
      const gap = Math.round((before.y - after.y) * 2) / 2
      if (gap < 0.8 * after.size || gap > 2.2 * after.size) continue
      const ofSize = gaps.get(after.size) ?? new Map<number, number>()
      ofSize.set(gap, (ofSize.get(gap) ?? 0) + 1)
      gaps.set(after.size, ofSize)
      if (goesOn(before, after)) inside.set(after.size, [...(inside.get(after.size) ?? []), gap])
    }
  const leadings = new Map<number, number>()
  for (const [size, ofSize] of gaps) {
    const [usual, most] = [...ofSize].sort((a, b) => b[1] - a[1])[0]!
    // where most paragraphs are one line long the room between them is usual, and the leading far smaller
    const isLeading = (gap: number, times: number): boolean => times >= 2 && gap >= size && 1.5 * gap < usual
    // in a text of many short paragraphs the room between them may be as frequent as the leading, which is the smaller
    const [gap, times] = [...ofSize]
      .filter(([gap, n]) => n >= 0.35 * most || isLeading(gap, n))
      .sort((a, b) => a[0] - b[0])[0]!
    // a size that is rare is that of headings: the room between two of them is no leading, nor is that between the columns of a masthead
    const rare = Math.min(Math.max(gap, 1.1 * size), 1.25 * size)
    leadings.set(size, Math.min(times < 8 ? rare : gap, ownLeading(inside.get(size) ?? [], size)))
  }
  return {
    left: (line) => sides[line.page % 2]!.left,
    right: (line) => sides[line.page % 2]!.right,
    leading: (size) => leadings.get(size) ?? 1.2 * size,
  }
}
